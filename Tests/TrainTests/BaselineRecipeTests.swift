import Configurations
import Experiments
import Foundation
import Models
import Testing

/// The recipes of the systems that MaCow is compared with.
@Suite struct BaselineRecipeTests {
  /// For each variant of a file the side of its images and the parameters, dequantizer included.
  static let counts: [(file: String, variant: String, side: Int, count: Int)] = [
    ("flowpp-cifar10", "flowpp-cifar10", 32, 31_443_440),
    ("flowpp-cifar10-ablations", "flow++", 32, 31_443_440),
    ("flowpp-cifar10-ablations", "uniform", 32, 32_324_408),
    ("flowpp-cifar10-ablations", "affine", 32, 32_045_708),
    ("flowpp-imagenet32", "flowpp-imagenet32", 32, 168_955_724),
    ("flowpp-imagenet64", "flowpp-imagenet64", 64, 73_489_960),
    ("realnvp-cifar10", "realnvp-cifar10", 32, 6_369_737),
    ("realnvp-imagenet32", "realnvp-imagenet32", 32, 46_220_359),
    ("realnvp-imagenet64", "realnvp-imagenet64", 64, 96_363_237),
    ("openai-glow-cifar10", "openai-glow-cifar10", 32, 44_603_604),
    ("openai-glow-imagenet32", "openai-glow-imagenet32", 32, 66_861_588),
    ("openai-glow-imagenet64", "openai-glow-imagenet64", 64, 112_377_540),
    ("openai-glow-celebahq256", "openai-glow-celebahq256", 256, 175_099_620),
    ("emerging-cifar10", "emerging-cifar10", 32, 45_286_356),
    ("emerging-imagenet32", "emerging-imagenet32", 32, 67_885_716),
    ("emerging-imagenet64", "emerging-imagenet64", 64, 116_507_460),
    ("pixelcnnpp-cifar10", "pixelcnnpp-cifar10", 32, 53_659_080),
    ("hybrid-cifar10", "flow++", 32, 31_443_440),
  ]

  private func spec(_ name: String) throws -> ExperimentSpec {
    let path = "\(ShippedConfigurationTests.folder)/\(name).yaml"
    return try ExperimentSpec(yaml: String(contentsOfFile: path, encoding: .utf8), file: path)
  }

  private func count(_ variant: ExperimentSpec.Variant, side: Int) throws -> Int {
    let image = ImageShape(channels: 3, height: side, width: side)
    let configuration = variant.configuration
    let model = try ModelRegistry.configuration(from: configuration.model)
    try model.validate(for: image)
    let own = try #require(model.parameterCount(for: image))
    let dequantization = configuration.dequantization
    #expect(model.isDiscrete == (dequantization.kind == .none))
    guard dequantization.kind == .variational else { return own }
    let dequantizer = try DequantizerRegistry.configuration(from: dequantization.model ?? [:])
    try dequantizer.validate(for: image)
    return own + (try #require(dequantizer.parameterCount(for: image)))
  }

  @Test(arguments: counts.indices)
  func hasThePublishedParameterCount(_ index: Int) throws {
    let entry = Self.counts[index]
    let spec = try spec(entry.file)
    #expect(spec.name == entry.file)
    let variant = try #require(spec.variants.first { $0.label == entry.variant })
    #expect(try count(variant, side: entry.side) == entry.count)
    // The comment that a reader sees first says the same.
    let digits = entry.count.formatted(.number.locale(Locale(identifier: "en_US")))
    #expect(spec.text.prefix(400).contains(digits) || spec.variants.count > 3, "\(digits)")
    #expect(spec.text.contains("Data set `\(variant.configuration.data.name)`"))
  }

  /// Every variant of the ablations is counted above.
  @Test func ablationsAreComplete() throws {
    let labels = try spec("flowpp-cifar10-ablations").variants.map(\.label)
    #expect(
      labels == Self.counts.filter { $0.file == "flowpp-cifar10-ablations" }.map(\.variant))
  }

  /// The five arms of the hybrid differ by less than 2 % in parameters, and in nothing but the model.
  @Test func theHybridsArmsAreMatched() throws {
    let spec = try spec("hybrid-cifar10")
    #expect(spec.variants.count == 5)
    let plain = spec.variants[0].configuration
    for variant in spec.variants {
      let count = try count(variant, side: 32)
      #expect(abs(Double(count) / 31_443_440 - 1) < 0.02, "\(variant.label): \(count)")
      var same = variant.configuration
      same.model = plain.model
      #expect(same == plain)
    }
    // Units of both kinds are there, and as large as each other.
    let masked = try count(spec.variants[1], side: 32) - 31_443_440
    let affine = try count(spec.variants[2], side: 32) - 31_443_440
    #expect(masked == 59_784)
    #expect(abs(affine - masked) < masked / 50)
  }
}
