import TestSupport
import Testing
import Torch

@testable import Flows

/// Batch normalisation inside a flow: the batch's statistics in training, averages otherwise.
@Suite struct BatchNormTests {
  private func coupling(
    _ mask: BatchNormCoupling.Mask
  ) -> (flow: BatchNormCoupling, store: ParameterStore, x: Tensor) {
    let store = ParameterStore(dtype: .float64)
    let generator = Generator(seed: 6)
    let flow = BatchNormCoupling(
      channels: 2, mask: mask, width: 4, blocks: 1, in: store.root, using: generator)
    return (flow, store, generator.normal([16, 2, 4, 4], dtype: .float64) * 3 + 1)
  }

  private func buffer(_ store: ParameterStore, _ name: String) throws -> [Double] {
    try #require(store.entries.first { $0.name == name }?.tensor).doubles()
  }

  @Test func trainingNormalizesTheBatchItself() throws {
    let (flow, store, x) = coupling(.channels(keepsFirst: true))
    store.mode.beginStep(using: Generator(seed: 1))
    let changed = flow.forward(x, given: nil).output.channels(1..<2)
    #expect(abs(changed.mean([0, 1, 2, 3]).item()) < 1e-12)
    #expect(abs(changed.squared().mean([0, 1, 2, 3]).item() - 1) < 1e-3)
  }

  /// One step moves the averages a tenth of the way, even if the layer is computed twice in it.
  @Test func averagesMoveOnceAStep() throws {
    let (flow, store, x) = coupling(.channels(keepsFirst: true))
    store.mode.beginStep(using: Generator(seed: 1))
    _ = flow.forward(x, given: nil)
    let once = try buffer(store, "enter_norm.mean")
    let batch = x.channels(0..<1).mean([0, 1, 2, 3]).item()
    #expect(abs(once[0] - 0.1 * batch) < 1e-12)
    _ = flow.forward(x, given: nil)
    #expect(try buffer(store, "enter_norm.mean") == once)
    store.mode.beginStep(using: Generator(seed: 2))
    _ = flow.forward(x, given: nil)
    let twice = try buffer(store, "enter_norm.mean")[0]
    #expect(abs(twice - (once[0] + 0.1 * (batch - once[0]))) < 1e-12)
    store.mode.beginEvaluation()
    _ = flow.forward(x * 5, given: nil)
    #expect(try buffer(store, "enter_norm.mean")[0] == twice)
  }

  /// The training log-determinant is that of the map with the batch's statistics held fixed.
  @Test(arguments: [BatchNormCoupling.Mask.checkerboard(parity: 0), .channels(keepsFirst: false)])
  func trainingLogDetIsThatOfFixedStatistics(_ mask: BatchNormCoupling.Mask) throws {
    let (flow, store, x) = coupling(mask)
    store.mode.beginStep(using: Generator(seed: 1))
    let trained = flow.forward(x, given: nil)
    // Evaluation with averages that have arrived at the batch's statistics is the same map.
    store.mode.beginEvaluation()
    let fixed = flow.initialize(on: x, given: nil, scale: 1)
    #expect((trained.output - fixed.output).largestMagnitude < 1e-10)
    #expect((trained.logDet - fixed.logDet).largestMagnitude < 1e-10)
  }
}
