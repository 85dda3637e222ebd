import Testing
import Torch

@testable import Models

/// Reduced-temperature sampling: exact for flows of constant volume, and only for those.
@Suite struct TemperingTests {
  private func tempering(_ name: String, at temperature: Double = 0.7) throws -> Tempering {
    let model = try WholeModelTests.model(name)
    let generator = Generator(seed: 3)
    let pixels = (generator.uniform([6, 3, 8, 8], dtype: .float64) * 255).to(dtype: .uint8)
    return model.tempering(at: temperature, real: pixels, samples: 8, using: generator)
  }

  @Test func shiftsAloneAreExact() throws {
    let found = try tempering("additive")
    #expect(found.isExact)
    #expect(found.layers.isEmpty)
    #expect(found.realSpread < found.threshold && found.sampledSpread < found.threshold)
    #expect(found.pairError < 1e-6)
    #expect(abs(found.effectiveShare - 1) < 1e-9)
    #expect(found.nonFiniteSamples == 0)
  }

  @Test(arguments: ["additive, affine priors", "convolution", "glow"])
  func scalesAreNot(name: String) throws {
    let found = try tempering(name)
    #expect(!found.isExact)
    #expect(found.realSpread > found.threshold)
    #expect(found.pairError > 1e-6)
    #expect(found.layers["Coupling", default: 0] > 0)
    #expect(found.effectiveShare > 0 && found.effectiveShare <= 1)
  }

  /// The pair test is computed from the two densities; by algebra it is (1 − 1/T²) times the range
  /// of log |det|.
  @Test func thePairTestAgreesWithItsAlgebra() throws {
    let found = try tempering("convolution", at: 0.5)
    let high = try #require(found.realLogDets.max())
    let low = try #require(found.realLogDets.min())
    #expect(abs(found.pairError - 3 * (high - low)) < 1e-7 * abs(high))
  }

  @Test func atTemperatureOneNothingIsWeighted() throws {
    let found = try tempering("convolution", at: 1)
    #expect(found.pairError < 1e-9)
    #expect(abs(found.effectiveShare - 1) < 1e-12)
  }

  @Test func interpolationsBeginAndEndAtTheImages() throws {
    let model = try WholeModelTests.model("glow")
    let pixels = (Generator(seed: 4).uniform([2, 3, 8, 8], dtype: .float64) * 255)
      .to(dtype: .uint8)
    for isSpherical in [false, true] {
      let path = model.interpolation(of: pixels, steps: 5, isSpherical: isSpherical)
      #expect(path.nonFiniteCount == 0)
      #expect(path.pixels.shape == [5, 3, 8, 8])
      let ends = Tensor.concatenated(
        [path.pixels.narrowed(0, 0..<1), path.pixels.narrowed(0, 4..<5)], axis: 0)
      // Without noise a pixel sits on the edge of its bin, so rounding may move it by one level.
      let difference = (ends.to(dtype: .float64) - pixels.to(dtype: .float64)).abs()
      #expect(difference.maximum().item() <= 1)
    }
  }
}
