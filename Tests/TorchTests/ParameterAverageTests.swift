import Testing
import Torch

@Suite struct ParameterAverageTests {
  /// a ← d·a + (1 − d)·θ, written out in Doubles, from the parameters at the start.
  @Test func followsItsRecursion() throws {
    let store = ParameterStore(dtype: .float64)
    let theta = store.root.parameter("theta", try Tensor([1.0, -2], shape: [2]))
    let bias = store.root.parameter("bias", try Tensor([5.0], shape: [1]))
    let average = ParameterAverage(store, decay: 0.75)
    var expected = [1.0, -2, 5]
    for step in 1...6 {
      theta.add(try Tensor([0.5, Double(step)], shape: [2]))
      bias.scale(by: -1.5)
      average.update()
      for (index, value) in (theta.doubles() + bias.doubles()).enumerated() {
        expected[index] = 0.75 * expected[index] + 0.25 * value
      }
    }
    let windows = Dictionary(uniqueKeysWithValues: store.windows(of: average.vector))
    let ours = (windows["theta"]?.doubles() ?? []) + (windows["bias"]?.doubles() ?? [])
    #expect(ours.count == 3)
    for (a, b) in zip(ours, expected) { #expect(abs(a - b) < 1e-12) }
  }

  /// Inside, layers see the average; afterwards, also after an error, their own parameters.
  @Test func lendsTheAverageAndGivesTheParametersBack() throws {
    struct Stop: Error {}
    let store = ParameterStore()
    let theta = store.root.parameter("theta", try Tensor([Float(0.1), 7], shape: [2]))
    let average = ParameterAverage(store, decay: 0.5)
    theta.scale(by: 3)
    let own = theta.floats()
    #expect(average.withAverage { theta.floats() } == [0.1, 7])
    #expect(theta.floats() == own)
    #expect(throws: Stop.self) { try average.withAverage { throw Stop() } }
    #expect(theta.floats() == own)
    average.restart()
    #expect(average.withAverage { theta.floats() } == own)
  }
}
