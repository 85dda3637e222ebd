import Configurations
import Flows
import TestSupport
import Testing
import Torch

@testable import Models

@Suite struct DequantizerTests {
  static let sections = [
    #"{"levels": 2, "num_steps": [1, 1], "hidden_channels": [4, 6], "s_channels": 2}"#,
    """
    {"levels": 3, "num_steps": [1, [1], 1], "factors": [2], "hidden_channels": [4, 6, 6],
     "s_channels": 1}
    """,
    """
    {"levels": 2, "num_steps": [[1], 1], "factors": [2], "hidden_channels": [4, 6],
     "s_channels": 2, "bottom": false}
    """,
    #"{"levels": 2, "num_steps": [1, 1], "hidden_channels": [4, 6], "s_channels": 0}"#,
  ]

  private func model(_ section: String, dtype: DType = .float64) throws -> FlowModel {
    let generator = Generator(seed: 2)
    return try FlowModel(
      try ModelRegistry.configuration(from: ModelTests.small),
      dequantization: try DequantizerRegistry.configuration(from: JSONValue(json: section)),
      image: ImageShape(channels: 3, height: 8, width: 8), bits: 8, dtype: dtype, using: generator)
  }

  private func condition(_ model: FlowModel, _ count: Int) -> Tensor {
    let pixels = ModelTests.images(count, seed: 3)
    return model.scale.scale(model.scale.quantize(pixels, dtype: .float64), noise: nil)
  }

  /// log q(u|x) is the normal density of ε minus the Jacobian's log-determinant.
  @Test(arguments: sections)
  func theDensityIsThatOfTheChangeOfVariables(_ section: String) throws {
    let model = try model(section)
    let dequantizer = try #require(model.dequantizer as? VariationalDequantizer)
    let epsilon = Generator(seed: 4).normal([1, 3, 8, 8], dtype: .float64).requireGradient()
    let draw = dequantizer.noise(from: epsilon, for: condition(model, 1))
    let jacobian = draw.noise.jacobian(withRespectTo: epsilon)
    let density = FlowModel.standardNormal(epsilon).item() - jacobian.logAbsDet().item()
    #expect(abs(draw.logDensity.item() - density) < 1e-7)
    #expect(draw.noise.minimum().item() >= 0 && draw.noise.maximum().item() <= 1)
  }

  @Test(arguments: sections)
  func thePlanCountsWhatIsMade(_ section: String) throws {
    let model = try model(section)
    let configuration = try DequantizerRegistry.configuration(from: JSONValue(json: section))
    let made = model.store.parameters.filter { $0.name.hasPrefix("dequant_flow.") }
      .reduce(0) { $0 + $1.tensor.count }
    #expect(configuration.parameterCount(for: model.image) == made)
  }

  /// The reference's CIFAR-10 dequantizer, really made: 991,788 and 214,088 parameters.
  @Test func theShippedOneHasTheReferencesParameterCount() throws {
    let store = ParameterStore()
    let generator = Generator(seed: 0)
    let image = ImageShape(channels: 3, height: 32, width: 32)
    let configuration = MacowDequantizerConfiguration.defaults
    _ = configuration.build(for: image, in: store.root, using: generator)
    let encoder = store.parameters.filter { $0.name.hasPrefix("encoder.") }
      .reduce(0) { $0 + $1.tensor.count }
    #expect(encoder == 214_088)
    #expect(store.parameterCount == 991_788 + 214_088)
    #expect(configuration.parameterCount(for: image) == store.parameterCount)
  }

  /// The noise depends on its own image, unless there is no encoder.
  @Test(arguments: [(0, true), (3, false)])
  func theNoiseLooksAtItsImage(_ index: Int, _ isConditional: Bool) throws {
    let model = try model(Self.sections[index])
    let dequantizer = try #require(model.dequantizer as? VariationalDequantizer)
    let epsilon = Generator(seed: 4).normal([2, 3, 8, 8], dtype: .float64)
    let condition = condition(model, 2)
    let noises = withoutGradient {
      [condition, condition.flipped(0)].map { dequantizer.noise(from: epsilon, for: $0).noise }
    }
    #expect(((noises[0] - noises[1]).largestMagnitude > 1e-6) == isConditional)
    // Several draws of one image see that image, image by image.
    let twice = withoutGradient {
      dequantizer.noise(from: FlowModel.repeated(epsilon, 2), for: condition).noise
    }
    #expect((twice - FlowModel.repeated(noises[0], 2)).largestMagnitude < 1e-9)
  }

  /// Gradients of the bound reach the dequantizer through the flow of images too.
  @Test func gradientsAgreeWithFiniteDifferences() throws {
    let model = try model(Self.sections[0])
    let pixels = ModelTests.images(2, seed: 6)
    for name in [
      "dequant_flow.encoder.s_level.conv.bias",
      "dequant_flow.macow.blocks.0.steps.0.units.1.conv2.s_conv.conv.bias",
      "dequant_flow.macow.blocks.1.steps.0.glow_step.coupling.net.conv3.conv.bias",
    ] {
      let parameter = try #require(model.store.entries.first { $0.name == name }).tensor
      try model.loss(pixels, samples: 2, using: Generator(seed: 7)).backward()
      let gradient = try #require(parameter.gradient).doubles()[0]
      let step = Tensor.zeros(parameter.shape, dtype: .float64)
      step.narrowed(0, 0..<1).assign(Tensor.full([1], 1e-5, dtype: .float64))
      func loss() -> Double {
        withoutGradient { model.loss(pixels, samples: 2, using: Generator(seed: 7)).item() }
      }
      parameter.add(step)
      let above = loss()
      parameter.add(step, times: -2)
      let below = loss()
      parameter.add(step)
      #expect(abs((above - below) / 2e-5 - gradient) < 1e-5 * max(1, abs(gradient)), "\(name)")
      #expect(abs(gradient) > 1e-6)
      for entry in model.store.parameters { entry.tensor.gradient?.zero() }
    }
  }

  /// Initialised first on fresh ε, then the flow on images without noise; the couplings' last layers
  /// start at zero.
  @Test func initializationNormalisesEveryLayer() throws {
    let model = try model(Self.sections[1])
    model.initialize(on: ModelTests.images(32, seed: 1), using: Generator(seed: 8))
    for entry in model.store.entries
    where entry.name.hasSuffix("net.conv3.conv.weight_g")
      || entry.name.hasSuffix("conv1x1.conv.bias")
    {
      #expect(entry.tensor.largestMagnitude == 0, "\(entry.name)")
    }
    let dequantizer = try #require(model.dequantizer as? VariationalDequantizer)
    let encoder = try #require(dequantizer.encoder)
    let features = encoder(condition(model, 64))
    #expect(abs(features.mean([0, 1, 2, 3]).item()) < 0.3)
    #expect(abs(features.standardDeviation([0, 1, 2, 3]).item() - 1) < 0.3)
  }

  /// The bound tightens with more draws, and the first draws are the same whatever their number.
  @Test func boundsAreOrderedAndShareTheirFirstDraws() throws {
    let model = try model(Self.sections[0])
    let pixels = ModelTests.images(3, seed: 2)
    let one = model.likelihoods(pixels, samples: 1, using: Generator(seed: 1))
    let many = model.likelihoods(pixels, samples: 6, using: Generator(seed: 1))
    for (first, all) in zip(one, many) {
      #expect(first.monteCarlo == first.importanceWeighted)
      #expect(all.importanceWeighted < all.monteCarlo)
      #expect(all.noiseLogDensity != 0)
      // log(1/6 Σ w) ≥ log(w₁/6).
      let slack = Likelihood.bitsPerDimension(nats: 1.791759469228055, dimensions: 192)
      #expect(all.importanceWeighted <= first.importanceWeighted + slack + 1e-12)
    }
  }

  @Test(arguments: [
    (#"{"levels": 5, "num_steps": [1, [1], [1], [1], 1]}"#, "dequantizer: hidden_channels has 2"),
    (
      #"{"levels": 5, "num_steps": [1, [1], [1], [1], 1], "hidden_channels": [4, 4, 4, 4, 4], "factors": [2, 2, 2]}"#,
      "dequantizer: level 4 squeezes 1×1 pixels"
    ),
    (#"{"s_channels": -1}"#, "dequantizer: s_channels is -1"),
    (#"{"type": "flow"}"#, "dequantization.model.type: there is no dequantizer 'flow'"),
    (#"{"s_chanels": 4}"#, "did you mean 's_channels'"),
  ])
  func impossibleShapesAreRefusedInOneSentence(_ section: String, _ sentence: String) {
    let error = #expect(throws: (any Error).self) { _ = try model(section) }
    #expect(error.map(String.init(describing:))?.contains(sentence) == true, "\(error as Any)")
  }
}
