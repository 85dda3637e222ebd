import TestSupport
import Testing
import Torch

@Suite struct OptimizerTests {
  /// Ten steps on ½(θ − 3)², against the algorithm written out in Doubles.
  private func train(_ make: (ParameterStore) -> any Optimizer) throws -> [Double] {
    let store = ParameterStore(dtype: .float64)
    let theta = store.root.parameter("theta", try Tensor([1.0, -2], shape: [2]))
    let optimizer = make(store)
    return try (0..<10).flatMap { _ -> [Double] in
      store.zeroGradients()
      try ((theta - 3).squared() * 0.5).sum().backward()
      optimizer.step(learningRate: 0.1)
      return theta.doubles()
    }
  }

  @Test(arguments: [false, true])
  func adamFollowsItsAlgorithm(_ amsgrad: Bool) throws {
    var theta = [1.0, -2]
    var (m, v, top) = ([0.0, 0], [0.0, 0], [0.0, 0])
    var expected: [Double] = []
    for t in 1...10 {
      for i in 0..<2 {
        let g = theta[i] - 3 + 0.01 * theta[i]
        m[i] = 0.8 * m[i] + 0.2 * g
        v[i] = 0.9 * v[i] + 0.1 * g * g
        top[i] = max(top[i], v[i])
        let spread = ((amsgrad ? top[i] : v[i]) / (1 - power(0.9, t))).squareRoot() + 1e-6
        theta[i] -= 0.1 * m[i] / (1 - power(0.8, t)) / spread
      }
      expected += theta
    }
    let ours = try train {
      Adam($0, beta1: 0.8, beta2: 0.9, epsilon: 1e-6, weightDecay: 0.01, amsgrad: amsgrad)
    }
    for (a, b) in zip(ours, expected) { #expect(abs(a - b) < 1e-12) }
  }

  @Test func adamaxFollowsItsAlgorithm() throws {
    var theta = [1.0, -2]
    var (m, u) = ([0.0, 0], [0.0, 0])
    var expected: [Double] = []
    for t in 1...10 {
      for i in 0..<2 {
        let g = theta[i] - 3
        m[i] = 0.9 * m[i] + 0.1 * g
        u[i] = max(0.99 * u[i], abs(g) + 1e-8)
        theta[i] -= 0.1 / (1 - power(0.9, t)) * m[i] / u[i]
      }
      expected += theta
    }
    let ours = try train { Adamax($0, beta1: 0.9, beta2: 0.99) }
    for (a, b) in zip(ours, expected) { #expect(abs(a - b) < 1e-12) }
  }

  @Test func clippingScalesToTheLimit() throws {
    let store = ParameterStore(dtype: .float64)
    let theta = store.root.parameter("theta", try Tensor([3.0, 4], shape: [2]))
    store.consolidate()
    try (theta.squared() * 0.5).sum().backward()
    #expect(store.gradientNorm() == 5)
    store.clipGradients(to: 10, norm: 5)
    #expect(store.gradientNorm() == 5)
    store.clipGradients(to: 1, norm: 5)
    #expect(abs(store.gradientNorm() - 1) < 1e-6)
  }

  @Test func consolidationKeepsValuesAndSharing() throws {
    let store = ParameterStore()
    let first = store.root["a"].parameter("w", try Tensor([Float(1), 2, 3], shape: [3]))
    let second = store.root["b"].parameter("w", try Tensor([Float(4)], shape: [1, 1]))
    store.consolidate()
    #expect(first.floats() == [1, 2, 3] && second.floats() == [4])
    #expect(store.parameterCount == 4)
    let values = try #require(store.values)
    values.scale(by: 2)
    #expect(first.floats() == [2, 4, 6] && second.floats() == [8])
    try (first.sum() + second.sum()).backward()
    #expect(store.gradients?.sum().item() == 4)
    #expect(store.windows(of: values).map(\.name) == ["a.w", "b.w"])
  }

  private func power(_ base: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { product, _ in product * base }
  }
}
