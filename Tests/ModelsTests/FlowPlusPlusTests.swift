import Configurations
import Flows
import Testing
import Torch

@testable import Models

/// Flow++ against the parameter counts that its authors' code prints.
@Suite struct FlowPlusPlusTests {
  private static let image32 = ImageShape(channels: 3, height: 32, width: 32)
  private static let image64 = ImageShape(channels: 3, height: 64, width: 64)

  private static let imagenet32: JSONValue = [
    "type": "flow++", "filters": 128, "blocks": 20, "pointwise": false, "weight_norm": true,
    "output_activation": true, "dropout": 0,
    "runs": [
      ["split": "columns", "couplings": 4], ["split": "columns", "couplings": 3],
      ["squeeze": true, "split": "channels", "couplings": 3],
      ["split": "columns", "couplings": 3],
    ],
  ]
  private static let imagenet64: JSONValue = [
    "type": "flow++", "blocks": 16, "mixtures": 4, "pointwise": false, "output_activation": true,
    "dropout": 0,
    "runs": [
      ["squeeze": true, "split": "columns", "couplings": 4],
      ["squeeze": true, "split": "channels", "couplings": 2],
      ["split": "columns", "couplings": 2],
      ["squeeze": true, "split": "channels", "couplings": 2],
      ["split": "columns", "couplings": 2],
    ],
  ]

  private func count(_ section: JSONValue, _ image: ImageShape) throws -> Int {
    try #require(try ModelRegistry.configuration(from: section).parameterCount(for: image))
  }

  private func dequantizerCount(_ section: JSONValue, _ image: ImageShape) throws -> Int {
    let configuration = try DequantizerRegistry.configuration(
      from: section.merged(with: ["type": "flow++"]))
    try configuration.validate(for: image)
    return try #require(configuration.parameterCount(for: image))
  }

  @Test func countsOfTheCIFARModel() throws {
    let main = try count(["type": "flow++"], Self.image32)
    let dequantizer = try dequantizerCount([:], Self.image32)
    #expect(main == 27_976_464)
    #expect(dequantizer == 3_466_976)
    #expect(main + dequantizer == 31_443_440)
  }

  @Test func countsOfTheAblations() throws {
    #expect(try count(["type": "flow++", "filters": 104], Self.image32) == 32_324_408)
    let affine =
      try count(["type": "flow++", "filters": 108, "coupling": "affine"], Self.image32)
      + dequantizerCount(["filters": 108, "coupling": "affine"], Self.image32)
    #expect(affine == 32_045_708)
  }

  @Test func countsOfTheImageNetModels() throws {
    let main32 = try count(Self.imagenet32, Self.image32)
    let dequantizer32 = try dequantizerCount(
      [
        "couplings": 8, "filters": 128, "blocks": 8, "pointwise": false, "weight_norm": true,
        "output_activation": true, "dropout": 0, "context_blocks": 8,
        "context_block": "attending",
      ], Self.image32)
    #expect(main32 == 133_406_188)
    #expect(main32 + dequantizer32 == 168_955_724)
    let main64 = try count(Self.imagenet64, Self.image64)
    let dequantizer64 = try dequantizerCount(
      [
        "blocks": 5, "mixtures": 4, "attention": false, "pointwise": false,
        "output_activation": true, "dropout": 0, "context_blocks": 5, "context_block": "normed",
      ], Self.image64)
    #expect(main64 == 67_835_520)
    #expect(main64 + dequantizer64 == 73_489_960)
  }

  /// Units of both kinds have about as many parameters, and few beside the couplings.
  @Test func unitsAreMatched() throws {
    let plain = try count(["type": "flow++"], Self.image32)
    let masked = try count(["type": "flow++", "units": "masked"], Self.image32) - plain
    let affine = try count(["type": "flow++", "units": "affine"], Self.image32) - plain
    #expect(masked > 55_000 && masked < 65_000)
    #expect(abs(Double(affine - masked)) < 0.02 * Double(masked))
  }

  @Test(arguments: [
    (#"{"type": "flow++", "filters": 98}"#, "filters is 98"),
    (#"{"type": "flow++", "runs": []}"#, "runs is empty"),
    (
      #"{"type": "flow++", "runs": [{"split": "rows", "couplings": 1}]}"#,
      "columns, channels, checkerboard"
    ),
    (
      #"{"type": "flow++", "runs": [{"split": "channels", "couplings": 1}]}"#,
      "run 0 splits 3 channels"
    ),
    (
      #"{"type": "flow++", "runs": [{"split": "columns", "coupling": 1}]}"#, "coupling"
    ),
    (#"{"type": "flow++", "dropout": 1}"#, "dropout is 1"),
    (#"{"type": "flow++", "kernel_size": [2, 4]}"#, "the second odd"),
  ])
  func impossibleShapesAreRefused(_ section: String, _ sentence: String) throws {
    let error = #expect(throws: (any Error).self) {
      let configuration = try ModelRegistry.configuration(from: JSONValue(json: section))
      try configuration.validate(for: Self.image32)
    }
    #expect(error.map(String.init(describing:))?.contains(sentence) == true, "\(error as Any)")
  }

  private static func small(dropout: Double = 0) -> FlowPlusPlusConfiguration {
    var configuration = FlowPlusPlusConfiguration.defaults
    configuration.filters = 8
    configuration.blocks = 1
    configuration.mixtures = 4
    configuration.dropout = dropout
    return configuration
  }

  /// The counted model and the allocated one are the same.
  @Test func countsWithoutMemoryAreThoseOfARealModel() throws {
    let image = ImageShape(channels: 3, height: 8, width: 8)
    let generator = Generator(seed: 1)
    let model = try FlowModel(Self.small(), image: image, bits: 8, using: generator)
    #expect(Self.small().parameterCount(for: image) == model.store.parameterCount)
  }

  /// Dropout follows the training step's seed, and is off when a model is measured.
  @Test func dropoutIsSeededAndOnlyInTraining() throws {
    let image = ImageShape(channels: 3, height: 8, width: 8)
    let generator = Generator(seed: 1)
    let model = try FlowModel(Self.small(dropout: 0.5), image: image, bits: 8, using: generator)
    let pixels = ModelTests.images(16, seed: 2)
    model.initialize(on: pixels, using: generator)
    func loss(_ seed: UInt64) -> Double { model.loss(pixels, using: Generator(seed: seed)).item() }
    #expect(loss(3) == loss(3))
    #expect(loss(3) != loss(4))
    func measured() -> [ImageLikelihood] {
      model.likelihoods(pixels, samples: 1, using: Generator(seed: 5))
    }
    let before = measured()
    _ = loss(6)
    #expect(measured() == before)
  }
}
