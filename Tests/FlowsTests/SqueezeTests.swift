import Flows
import Testing
import Torch

@Suite struct SqueezeTests {
  /// The spatial offset is the slow channel index.
  @Test func ordersChannelsByOffsetFirst() throws {
    let x = try Tensor((0..<24).map(Double.init), shape: [1, 2, 2, 6])
    let y = Squeeze.squeeze(x)
    #expect(y.shape == [1, 8, 1, 3])
    let values = y.doubles()
    for (i, j, c, w) in [(0, 0, 0, 0), (1, 0, 1, 2), (0, 1, 0, 1), (1, 1, 1, 1)] {
      let place = ((2 * i + j) * 2 + c) * 3 + w
      #expect(values[place] == Double(c * 12 + i * 6 + 2 * w + j))
    }
    #expect(Squeeze.unsqueeze(y).doubles() == x.doubles())
  }

  @Test func oddSizesTrap() async {
    await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Squeeze.squeeze(Tensor.zeros([1, 1, 3, 4]))
    }
  }
}
