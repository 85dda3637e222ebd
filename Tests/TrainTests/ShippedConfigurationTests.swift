import Configurations
import Experiments
import Foundation
import Models
import Testing

/// The reference's shipped configurations, as specifications of ours.
@Suite struct ShippedConfigurationTests {
  /// The reference's own counts, of the whole and of the dequantizer, and the images each is for.
  static let counts: [(name: String, side: Int, total: Int, dequantizer: Int?)] = [
    ("cifar10-conv", 32, 37_197_547, nil),
    ("cifar10-vdq", 32, 38_403_423, 991_788 + 214_088),
    ("cifar10-glow", 32, 44_175_264, nil),
    ("imagenet64-conv", 64, 117_244_127, nil),
    ("imagenet64-vdq", 64, 123_100_393, 5_198_722 + 657_544),
    ("imagenet64-attn", 64, 102_981_087, nil),
    ("lsun64-conv", 64, 117_244_127, nil),
    ("lsun128-conv", 128, 166_570_083, nil),
    ("lsun128-vdq", 128, 171_913_089, 4_685_462 + 657_544),
    ("celebA256-conv", 256, 171_945_151, nil),
    ("celebA256-vdq", 256, 177_288_157, 4_685_462 + 657_544),
  ]

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("experiments/configs").path

  private func spec(_ name: String) throws -> ExperimentSpec {
    let path = "\(Self.folder)/\(name).yaml"
    return try ExperimentSpec(yaml: String(contentsOfFile: path, encoding: .utf8), file: path)
  }

  @Test func everyFileIsCounted() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder)
    for entry in Self.counts { #expect(files.contains("\(entry.name).yaml")) }
  }

  @Test(arguments: counts.map(\.name))
  func hasTheReferencesParameterCount(_ name: String) throws {
    let entry = try #require(Self.counts.first { $0.name == name })
    let spec = try spec(name)
    #expect(spec.name == name && spec.variants.count == 1)
    let configuration = spec.variants[0].configuration
    let image = ImageShape(channels: 3, height: entry.side, width: entry.side)
    let model = try ModelRegistry.configuration(from: configuration.model)
    try model.validate(for: image)
    let flow = try #require(model.parameterCount(for: image))
    let section = configuration.dequantization.model
    let dequantizer = try section.map { try DequantizerRegistry.configuration(from: $0) }
    try dequantizer?.validate(for: image)
    let learned = dequantizer?.parameterCount(for: image)
    #expect(learned == entry.dequantizer)
    #expect(flow + (learned ?? 0) == entry.total)
    #expect((configuration.dequantization.kind == .variational) == (learned != nil))
    // The comment that a reader sees first says the same.
    let digits = String(entry.total).reversed().enumerated().reduce("") {
      ($1.offset > 0 && $1.offset % 3 == 0 ? "\($1.element)," : "\($1.element)") + $0
    }
    #expect(spec.text.prefix(200).contains(digits), "\(digits)")
    #expect(spec.text.contains("Data set `\(configuration.data.name)`"))
  }
}
