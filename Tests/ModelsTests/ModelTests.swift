import Configurations
import Flows
import Foundation
import Models
import Testing
import Torch

@Suite struct ModelTests {
  /// Counts that the reference prints for its shipped configurations.
  @Test(arguments: [
    (#"{"type": "macow"}"#, 37_197_547),
    (#"{"type": "glow"}"#, 44_175_264),
    (
      """
      {"type": "macow", "levels": 4, "num_steps": [4, [12, 12], [12, 12], 12], "in_channels": 3,
       "kernel_size": [2, 3], "factors": [4, 4], "hidden_channels": [24, 512, 512, 512],
       "scale": true, "bottom": true, "inverse": true}
      """, 37_197_547
    ),
  ])
  func hasTheReferencesParameterCount(_ section: String, _ count: Int) throws {
    let configuration = try ModelRegistry.configuration(from: JSONValue(json: section))
    let generator = Generator(seed: 0)
    let model = try FlowModel(
      configuration, image: ImageShape(channels: 3, height: 32, width: 32), bits: 8,
      using: generator)
    #expect(model.store.parameterCount == count)
  }

  @Test(arguments: [
    (#"{"type": "macow", "levels": 3}"#, "num_steps has 4 entries for 3 levels"),
    (#"{"type": "macow", "factors": [2, 4]}"#, "level 1 has 2 layers, so its factor must be above"),
    (#"{"type": "macow", "factors": [13, 4]}"#, "level 1 has 12 channels, too few"),
    (#"{"type": "macow", "kernel_size": [2, 4]}"#, "the second odd"),
    (#"{"type": "macow", "num_steps": [4, [12, 12], [12, 12], [3, 3]]}"#, "level 3 emits nothing"),
    (
      #"{"type": "macow", "coupling_type": "self_attn", "slices": [0, 5, 8, 4], "heads": 8}"#,
      "level 1 has 16×16 pixels, which tiles of 5 do not divide"
    ),
    (
      #"{"type": "glow", "levels": 6, "num_steps": [1, 1, 1, 1, 1, 1]}"#,
      "level 5 squeezes 1×1 pixels"
    ),
    (
      """
      {"type": "macow", "levels": 7, "num_steps": [1, [1], [1], [1], [1], [1], 1],
       "factors": [2, 2, 2, 2, 2], "hidden_channels": [4, 4, 4, 4, 4, 4, 4]}
      """, "level 6 squeezes 1×1 pixels"
    ),
    (#"{"type": "macow", "inverse": false}"#, "inverse is false, which only the flow of a dequant"),
    (#"{"type": "glow", "inverse": false}"#, "inverse is false, which only the flow of a dequant"),
    (#"{"type": "macow", "levels": 1, "num_steps": [1]}"#, "levels is 1, but 2 are the least"),
    (#"{"type": "macow", "in_channels": 1}"#, "in_channels is 1, but the images have 3 channels"),
    (#"{"type": "macow", "hidden_channels": [24, 0, 512, 512]}"#, "each must be above 0"),
    (
      #"{"type": "macow", "hidden_channels": [24, 512, 512, 9000000000]}"#, "1e+11 are the most"
    ),
    (
      #"{"type": "macow", "kernel_size": [9000000000000, 3]}"#, "1e+11 are the most"
    ),
    (#"{"type": "macow", "kernel_size": [0, 3]}"#, "kernel_size is [0, 3]"),
    (#"{"type": "macow", "num_steps": [4, [12, 0], [12, 12], 12]}"#, "level 1 has [12, 0] steps"),
    (
      #"{"type": "macow", "coupling_type": "self_attn", "slices": [0, 4, 4, 4], "heads": 7}"#,
      "level 1: 7 heads do not divide 512 hidden channels"
    ),
    (#"{"type": "macow", "coupling_type": "self_attn"}"#, "slices has 0 entries for 4 levels"),
    (#"{"type": "macow", "factors": [4, 5]}"#, "level 2, layer 1: one in 4 of 20 channels is 5"),
    (#"{"type": "glow", "hiden_channels": 4}"#, "did you mean 'hidden_channels'"),
    (#"{"type": "gloww"}"#, "there is no model 'gloww'; choose one of macow, glow"),
    (#"{"levels": 2}"#, "a model needs a type"),
  ])
  func impossibleShapesAreRefusedInOneSentence(_ section: String, _ sentence: String) throws {
    let error = #expect(throws: (any Error).self) {
      let configuration = try ModelRegistry.configuration(from: JSONValue(json: section))
      try configuration.validate(for: ImageShape(channels: 3, height: 32, width: 32))
    }
    #expect(error.map(String.init(describing:))?.contains(sentence) == true, "\(error as Any)")
  }

  @Test func aConfigurationOfTheReferenceIsRead() throws {
    let text = """
      {"flow": {"type": "macow", "levels": 3, "num_steps": [1, [1], 1], "in_channels": 3,
        "kernel_size": [2, 3], "factors": [2], "scale": true, "hidden_channels": [4, 8, 8],
        "bottom": true, "coupling_type": "self_attn", "slices": [null, 2, 2], "heads": 4,
        "dropout": 0.0, "pos_enc": true, "inverse": true},
       "dequant": {"levels": 2, "num_steps": [1, 1], "factors": [], "in_channels": 3,
        "kernel_size": [2, 3], "scale": true, "hidden_channels": [4, 6], "s_channels": 4,
        "bottom": true}, "ngpu": 2, "gpu_ids": [0, 1]}
      """
    let configuration = try ReferenceConfiguration(JSONValue(json: text))
    let flow = try #require(configuration.flow as? MacowConfiguration)
    #expect(flow.slices == [0, 2, 2] && flow.heads == 4)
    #expect(configuration.dequantizer != nil)
    let image = ImageShape(channels: 3, height: 8, width: 8)
    try flow.validate(for: image)
    #expect(throws: ModelError.self) {
      _ = try ReferenceConfiguration(
        JSONValue(json: text.replacingOccurrences(of: "0.0", with: "0.1")))
    }
    #expect(throws: ModelError.self) { _ = try ReferenceConfiguration(["ngpu": 1]) }
  }

  @Test func sectionsAreFilledInAndStable() throws {
    let short = try ModelRegistry.configuration(from: ["type": "glow", "levels": 3])
    let section = try ModelRegistry.section(of: short)
    #expect(section["hidden_channels"]?.number == 512)
    #expect(section["type"]?.string == "glow")
    let again = try ModelRegistry.section(of: ModelRegistry.configuration(from: section))
    #expect(again == section)
  }

  static let small: JSONValue = [
    "type": "macow", "levels": 2, "num_steps": [1, 1], "factors": [],
    "hidden_channels": [6, 8],
  ]

  static func model(bits: Int = 8, dtype: DType = .float32) throws -> FlowModel {
    let generator = Generator(seed: 3)
    let model = try FlowModel(
      try ModelRegistry.configuration(from: small),
      image: ImageShape(channels: 3, height: 8, width: 8), bits: bits, dtype: dtype,
      using: generator)
    model.initialize(on: images(16, seed: 9), using: generator)
    return model
  }

  static func images(_ count: Int, seed: UInt64) -> Tensor {
    (Generator(seed: seed).uniform([count, 3, 8, 8]) * 256).floor().to(dtype: .uint8)
  }

  @Test(arguments: [1, 3, 5, 8])
  func pixelsSurviveEveryBitDepth(_ bits: Int) throws {
    let scale = PixelScale(bits: bits)
    let pixels = try Tensor(bytes: (0...255).map(UInt8.init), shape: [256])
    let generator = Generator(seed: 1)
    let q = scale.quantize(pixels)
    let y = scale.scale(q, noise: generator.uniform([256]))
    #expect(y.minimum().item() >= -1 && y.maximum().item() < 1)
    let dropped = 8 - bits
    #expect(scale.pixels(y).doubles() == (0...255).map { Double(($0 >> dropped) << dropped) })
  }

  @Test func samplesDependOnTheSeedAlone() throws {
    let model = try Self.model()
    func draw(_ seed: UInt64) -> [UInt8] {
      model.sample(count: 2, temperature: 0.7, using: Generator(seed: seed)).pixels.bytes()
    }
    #expect(draw(4) == draw(4))
    #expect(draw(4) != draw(5))
  }

  /// A sample that overflows is black and counted; its neighbours are not touched.
  @Test func overflowingSamplesAreCounted() throws {
    let model = try Self.model()
    let fine = model.sample(count: 3, temperature: 0.5, using: Generator(seed: 4))
    #expect(fine.nonFiniteCount == 0)
    let wild = model.sample(count: 3, temperature: .infinity, using: Generator(seed: 4))
    #expect(wild.nonFiniteCount == 3)
    #expect(wild.pixels.maximum().item() == 0)
  }

  @Test func decodingUndoesEncoding() throws {
    let model = try Self.model()
    let y = model.scale.scale(model.scale.quantize(Self.images(4, seed: 2)), noise: nil)
    let back = withoutGradient { model.decode(model.encode(y).output).output }
    #expect((back - y).abs().maximum().item() < 1e-4)
  }

  /// More samples tighten the bound, and bits/dim does not depend on how a batch is cut.
  @Test func boundsAreOrderedAndPerImage() throws {
    let model = try Self.model(dtype: .float64)
    let images = Self.images(6, seed: 2)
    let values = model.likelihoods(images, samples: 8, using: Generator(seed: 1))
    #expect(values.count == 6)
    for value in values { #expect(value.importanceWeighted <= value.monteCarlo + 1e-12) }
    let one = model.likelihoods(
      images.narrowed(0, 0..<1), samples: 1, using: Generator(seed: 1))
    #expect(one.count == 1 && one[0].importanceWeighted == one[0].monteCarlo)
  }

  /// The loss that is minimised and the number that is reported are the same quantity.
  @Test func lossAndBitsPerDimensionAgree() throws {
    let model = try Self.model(bits: 5, dtype: .float64)
    let images = Self.images(6, seed: 2)
    let loss = model.loss(images, using: Generator(seed: 8)).item()
    let values = model.likelihoods(images, samples: 1, using: Generator(seed: 8))
    let mean = values.map(\.monteCarlo).reduce(0, +) / 6
    let bits = Likelihood.bitsPerDimension(
      nats: loss + Double(model.image.dimensions) * model.scale.nats,
      dimensions: model.image.dimensions)
    #expect(abs(mean - bits) < 1e-10)
  }

  @Test func scheduleWarmsUpThenDecays() {
    let schedule = LearningRateSchedule(base: 0.1, warmupSteps: 4, decay: 0.5)
    for (step, rate) in [(1, 0.025), (2, 0.05), (3, 0.075), (4, 0.1), (5, 0.05), (6, 0.025)] {
      #expect(abs(schedule.rate(step: step) - rate) < 1e-15)
    }
    #expect(LearningRateSchedule(base: 0.1, warmupSteps: 0, decay: 1).rate(step: 1) == 0.1)
  }

  /// As the reference's script ran: with 98 steps an epoch and a warm-up of 500, the rate never gets
  /// above 1.98e-4; a warm-up that is over by then changes nothing.
  @Test func aFrozenWarmupStaysWhereItWas() {
    let frozen = LearningRateSchedule(base: 1e-3, warmupSteps: 500, decay: 0.5, frozenAfter: 98)
    for (step, rate) in [(1, 2e-6), (98, 1.96e-4), (99, 1.98e-4), (100, 0.99e-4), (101, 0.495e-4)] {
      #expect(abs(frozen.rate(step: step) - rate) < 1e-15, "step \(step)")
    }
    let intended = LearningRateSchedule(base: 1e-3, warmupSteps: 50, decay: 0.9)
    let harmless = LearningRateSchedule(
      base: 1e-3, warmupSteps: 50, decay: 0.9, frozenAfter: 98)
    for step in [1, 49, 50, 98, 99, 200] {
      #expect(intended.rate(step: step) == harmless.rate(step: step))
    }
  }

  /// The floor is looked for after the warm-up only, which starts below it.
  @Test func trainingEndsAtTheFloorAfterWarmup() {
    let schedule = LearningRateSchedule(base: 0.1, warmupSteps: 1000, decay: 0.5)
    #expect(!schedule.hasFallen(below: 0.01, by: 1))
    #expect(!schedule.hasFallen(below: 0.01, by: 1006))
    #expect(schedule.hasFallen(below: 0.01, by: 1007))
    #expect(!schedule.hasFallen(below: 0, by: 5000))
  }
}
