import TestSupport
import Testing
import Torch

@testable import Flows

/// The mixture of logistics against numbers computed independently, and where float32 is hardest.
@Suite struct LogisticMixtureTests {
  /// One element with weights (1/6, 1/3, 1/2), means (−1, 0, 2) and scales (½, 1, 2).
  private func mixture(count: Int, dtype: DType = .float64) throws -> LogisticMixture {
    func row(_ values: [Double]) throws -> Tensor {
      try Tensor(values, shape: [1, 1, 3, 1, 1]).to(dtype: dtype).expanded([1, 1, 3, 1, count])
    }
    return LogisticMixture(
      logits: try row([1.0 / 6, 1.0 / 3, 1.0 / 2]).log(), means: try row([-1, 0, 2]),
      logScales: try row([0.5, 1, 2]).log())
  }

  private static let points = [-40, -2, 0.3, 5, 60]
  private static let logits = [
    -21.693_147_177_2, -2.0, -0.014_636_804_1, 2.272_281_786_9, 29.693_147_180_6,
  ]
  private static let logSlopes = [
    -0.693_147_177_2, -0.087_011_377_0, -0.475_520_271_5, -0.762_847_773_8, -0.693_147_180_6,
  ]

  @Test func hasTheGoldenValues() throws {
    let x = try Tensor(Self.points, shape: [1, 1, 1, 5])
    let (logit, logSlope) = try mixture(count: 5).transformed(x)
    for (found, wanted) in zip(logit.doubles(), Self.logits) {
      #expect(abs(found - wanted) < 1e-10)
    }
    for (found, wanted) in zip(logSlope.doubles(), Self.logSlopes) {
      #expect(abs(found - wanted) < 1e-10)
    }
  }

  /// A unit logistic is its own logit, as far out as float32 reaches; through exp(log F) it would be
  /// infinite at 17.
  @Test func float32TailsAreExact() throws {
    let values: [Double] = [-1e4, -300, -90, -20, -1, 0, 1, 17, 20, 90, 300, 1e4]
    let x = try Tensor(values, shape: [1, 1, 1, values.count]).to(dtype: .float32)
    let zeros = Tensor.zeros([1, 1, 1, 1, values.count])
    let unit = LogisticMixture(logits: zeros, means: zeros, logScales: zeros)
    let (logit, logSlope) = unit.transformed(x)
    for (found, wanted) in zip(logit.doubles(), values) {
      #expect(abs(found - wanted) <= 2e-7 * max(1, abs(wanted)))
    }
    #expect(logSlope.largestMagnitude < 1e-6)
  }

  /// float32 and float64 agree on the golden mixture and far outside it.
  @Test func float32AgreesWithFloat64() throws {
    let values = (-60...60).map { Double($0) * 1.7 }
    let x = try Tensor(values, shape: [1, 1, 1, values.count])
    let exact = try mixture(count: values.count).transformed(x)
    let single = try mixture(count: values.count, dtype: .float32)
      .transformed(x.to(dtype: .float32))
    #expect((single.logit.to(dtype: .float64) - exact.logit).largestMagnitude < 1e-5)
    #expect((single.logSlope.to(dtype: .float64) - exact.logSlope).largestMagnitude < 2e-5)
  }

  /// Gradients stay finite where the densities of all components underflow.
  @Test func gradientsAreFiniteInTheTails() throws {
    let x = try Tensor([-1e4, 1e4], shape: [1, 1, 1, 2]).to(dtype: .float32)
    let means = Tensor.zeros([1, 1, 2, 1, 2]).requireGradient()
    let scales = Tensor.full([1, 1, 2, 1, 2], -7).requireGradient()
    let logits = try Tensor([1.0, 0, 2, -3], shape: [1, 1, 2, 1, 2]).to(dtype: .float32)
      .requireGradient()
    let (logit, logSlope) = LogisticMixture(logits: logits, means: means, logScales: scales)
      .transformed(x)
    try (logit.sum() + logSlope.sum()).backward()
    for parameter in [means, scales, logits] {
      let gradient = try #require(parameter.gradient)
      #expect(gradient.largestMagnitude.isFinite)
    }
  }

  /// The root lies inside the bracket, so bisection finds it for means far apart and scales of every
  /// size; where the function is flat, what counts is that the logit is met.
  @Test(arguments: [DType.float32, .float64])
  func bisectionFindsTheRoot(_ dtype: DType) throws {
    let generator = Generator(seed: 5)
    let shape = [4, 3, 8, 4, 4]
    let mixture = LogisticMixture(
      logits: generator.normal(shape, dtype: dtype),
      means: generator.normal(shape, dtype: dtype) * 3,
      logScales: generator.uniform(shape, dtype: dtype) * 4 - 3)
    let x = generator.normal([4, 3, 4, 4], dtype: dtype) * 5
    let logit = mixture.transformed(x).logit
    let found = mixture.inverse(logit)
    #expect(
      (mixture.transformed(found).logit - logit).largestMagnitude
        < (dtype == .float64 ? 1e-10 : 1e-3))
    #expect((found - x).largestMagnitude < (dtype == .float64 ? 1e-9 : 1e-3))
    // Far outside every component the bracket still holds it.
    for extreme in [-200.0, 200] {
      let y = Tensor.full([4, 3, 4, 4], extreme, dtype: dtype)
      let met = mixture.transformed(mixture.inverse(y)).logit
      #expect((met - y).largestMagnitude < (dtype == .float64 ? 1e-9 : 1e-2))
    }
  }
}
