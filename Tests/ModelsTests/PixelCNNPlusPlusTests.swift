import Configurations
import Foundation
import TestSupport
import Testing
import Torch

@testable import Flows
@testable import Models

/// PixelCNN++: what it depends on, that its probabilities sum to 1, and that it draws what it says.
@Suite struct PixelCNNPlusPlusTests {
  private static func small(resolutions: Int = 2) -> PixelCNNPlusPlusConfiguration {
    PixelCNNPlusPlusConfiguration(
      filters: 6, resolutions: resolutions, layers: 1, mixtures: 3, dropout: 0)
  }

  private func model(
    _ image: ImageShape, bits: Int, resolutions: Int = 1
  ) throws -> PixelCNNPlusPlus {
    let generator = Generator(seed: 17)
    let model = try PixelCNNPlusPlus(
      Self.small(resolutions: resolutions), image: image, bits: bits, dtype: .float64,
      using: generator)
    // Data-dependent initialisation would divide by the zeros above a single row.
    for entry in model.store.parameters {
      entry.tensor.add(generator.normal(entry.tensor.shape, dtype: .float64), times: 0.2)
    }
    return model
  }

  @Test func hasTheReferencesParameterCount() throws {
    let configuration = try ModelRegistry.configuration(from: ["type": "pixelcnn++"])
    #expect(
      configuration.parameterCount(for: ImageShape(channels: 3, height: 32, width: 32))
        == 53_659_080)
  }

  /// One component, mean 0.1, log-scale −2: log masses worked out independently.
  @Test func massesHaveTheGoldenValues() throws {
    let masses = try Self.masses(mean: 0.1, logScale: -2)
    for (value, wanted) in [
      (0, -8.099_288_819_5), (128, -4.357_895_735_2), (255, -6.622_504_779_0),
    ] {
      #expect(abs(masses[value] - wanted) < 1e-9)
    }
    #expect(abs(masses.reduce(0) { $0 + Foundation.exp($1) } - 1) < 1e-9)
  }

  /// Where a component is narrower than a bin, what is left out is less than the rule's limit a bin.
  @Test func narrowComponentsSumToAlmostOne() throws {
    let masses = try Self.masses(mean: 0.3, logScale: -7)
    let sum = masses.reduce(0) { $0 + Foundation.exp($1) }
    #expect(sum <= 1 + 1e-12 && sum > 1 - 256e-5)
  }

  private static func masses(mean: Double, logScale: Double) throws -> [Double] {
    let x = try Tensor((0...255).map { Double($0) / 127.5 - 1 }, shape: [256, 1, 1, 1])
    let output = try Tensor([0, mean, logScale], shape: [1, 3, 1, 1]).expanded([256, 3, 1, 1])
    return DiscretizedLogisticMixture(output, channels: 1, levels: 256).logProbability(x).doubles()
  }

  /// What the network gives at a pixel depends on every earlier pixel nearby and on no later one.
  @Test(arguments: [1, 2, 3])
  func outputsDependOnEarlierPixelsAlone(_ resolutions: Int) {
    let store = ParameterStore(dtype: .float64)
    let generator = Generator(seed: 2)
    let network = TwoStreamNetwork(
      channels: 1, filters: 4, resolutions: resolutions, layers: 1, output: 1, dropout: 0,
      in: store.root, using: generator)
    let side = 8
    let x = generator.normal([1, 1, side, side], dtype: .float64)
    _ = network.initialize(on: generator.normal([8, 1, side, side], dtype: .float64), scale: 1)
    let input = x.requireGradient()
    let jacobian = network(input).jacobian(withRespectTo: input).doubles()
    let count = side * side
    for output in 0..<count {
      for pixel in 0..<count {
        let depends = jacobian[output * count + pixel] != 0
        if pixel >= output { #expect(!depends, "\(output) sees \(pixel)") }
        // No blind spot: all neighbours that come before are seen.
        let (down, right) = (output / side - pixel / side, output % side - pixel % side)
        if down == 0 && right == 1 || down == 1 && Swift.abs(right) <= 1 {
          #expect(depends, "\(output) does not see \(pixel)")
        }
      }
    }
  }

  /// All images of two pixels with three channels of one bit: 64 in all.
  @Test func probabilitiesOfAllImagesSumToOne() throws {
    let image = ImageShape(channels: 3, height: 1, width: 2)
    let model = try model(image, bits: 1)
    var bytes: [UInt8] = []
    for number in 0..<64 {
      for place in 0..<6 { bytes.append(UInt8((number >> place & 1) * 128)) }
    }
    let pixels = try Tensor(bytes: bytes, shape: [64, 3, 1, 2])
    let sum = withoutGradient { model.logProbability(pixels).exp().sum().item() }
    #expect(abs(sum - 1) < 1e-4)
    // The loss and the measured likelihood are the same number.
    let loss = model.loss(pixels, using: Generator(seed: 1)).item()
    let measured = model.likelihoods(pixels, samples: 1, using: Generator(seed: 1))
    let mean = measured.reduce(0) { $0 + $1.monteCarlo } / 64
    #expect(
      abs(Likelihood.bitsPerDimension(nats: loss + model.lossConstant, dimensions: 6) - mean)
        < 1e-10)
  }

  /// The frequencies of drawn images are the model's probabilities.
  @Test func samplesFollowTheProbabilities() throws {
    let image = ImageShape(channels: 1, height: 1, width: 2)
    let model = try model(image, bits: 1)
    let bytes: [UInt8] = [0, 0, 0, 128, 128, 0, 128, 128]
    let pixels = try Tensor(bytes: bytes, shape: [4, 1, 1, 2])
    let wanted = withoutGradient { model.logProbability(pixels).exp().doubles() }
    let count = 20_000
    let drawn = model.sample(count: count, temperature: 1, using: Generator(seed: 3))
    #expect(drawn.nonFiniteCount == 0)
    var counts = [0, 0, 0, 0]
    let values = drawn.pixels.bytes()
    for index in 0..<count {
      let (first, second) = (Int(values[2 * index]) / 128, Int(values[2 * index + 1]) / 128)
      counts[2 * first + second] += 1
    }
    for (found, probability) in zip(counts, wanted) {
      let deviation = (probability * (1 - probability) / Double(count)).squareRoot()
      #expect(abs(Double(found) / Double(count) - probability) < 5 * deviation)
    }
  }

  /// Values are levels of the data, and the seed alone decides.
  @Test func samplesAreReproducibleAndWithinRange() throws {
    let model = try model(ImageShape(channels: 3, height: 4, width: 4), bits: 5, resolutions: 2)
    func draw(_ seed: UInt64) -> [UInt8] {
      model.sample(count: 2, temperature: 1, using: Generator(seed: seed)).pixels.bytes()
    }
    #expect(draw(1) == draw(1))
    #expect(draw(1) != draw(2))
    #expect(draw(1).allSatisfy { $0 % 8 == 0 })
  }

  @Test func onlyIntegersAreModelled() throws {
    let configuration = Self.small()
    #expect(configuration.isDiscrete)
    let error = #expect(throws: ModelError.self) {
      _ = try configuration.model(
        for: ImageShape(channels: 3, height: 8, width: 8),
        dequantization: FlowPlusPlusDequantizerConfiguration.defaults, bits: 8, dtype: .float32,
        device: .meta, using: Generator(device: .meta))
    }
    #expect(error?.description.contains("has no dequantization") == true)
    let flow = #expect(throws: ModelError.self) {
      _ = try FlowModel(
        configuration, image: ImageShape(channels: 3, height: 8, width: 8), bits: 8,
        device: .meta, using: Generator(device: .meta))
    }
    #expect(flow?.description == "a 'pixelcnn++' is no flow")
    let odd = #expect(throws: ModelError.self) {
      try configuration.validate(for: ImageShape(channels: 3, height: 7, width: 8))
    }
    #expect(odd?.description.contains("multiples of 2") == true)
  }
}
