import Testing
import Torch

@testable import Flows

/// Which pixel goes where: the orders that the compared systems differ in.
@Suite struct SplitTests {
  /// `[1, 2, 4, 4]`, every element its own number.
  private func image() throws -> Tensor {
    try Tensor((0..<32).map(Double.init), shape: [1, 2, 4, 4])
  }

  @Test(arguments: [Squeeze.Order.offsetMajor, .channelMajor, .checkerboard])
  func everyOrderPutsPixelsWhereItSays(_ order: Squeeze.Order) throws {
    let squeezed = Squeeze.squeeze(try image(), order: order)
    #expect(squeezed.shape == [1, 8, 2, 2])
    let values = squeezed.doubles()
    for c in 0..<2 {
      for i in 0..<2 {
        for j in 0..<2 {
          let channel =
            switch order {
            case .offsetMajor: (2 * i + j) * 2 + c
            case .channelMajor: 4 * c + 2 * i + j
            case .checkerboard: [[0, 2], [3, 1]][i][j] * 2 + c
            }
          for h in 0..<2 {
            for w in 0..<2 {
              let wanted = Double(c * 16 + (2 * h + i) * 4 + 2 * w + j)
              #expect(values[channel * 4 + h * 2 + w] == wanted)
            }
          }
        }
      }
    }
    #expect(try Squeeze.unsqueeze(squeezed, order: order).doubles() == image().doubles())
  }

  /// The first half of the channels is the first half of the image.
  @Test(arguments: HalfSplit.Kind.allCases)
  func halvesHoldThePixelsOfTheSplit(_ kind: HalfSplit.Kind) throws {
    let first = HalfSplit(kind).forward(try image()).output
    let half = first.channels(0..<first.size(1) / 2).doubles()
    let wanted = (0..<32).filter { index in
      let (c, h, w) = (index / 16, index / 4 % 4, index % 4)
      return switch kind {
      case .columns: w % 2 == 0
      case .channels: c == 0
      case .checkerboard: (h + w) % 2 == 0
      }
    }
    #expect(half == wanted.map(Double.init))
  }

  /// After an odd number of flips the halves have changed places, as in the released Flow++.
  @Test func anOddNumberOfFlipsExchangesTheHalves() throws {
    let x = try image()
    let once = SplitInHalves(.columns, HalfFlip()).forward(x).output
    #expect(once.doubles() == (0..<32).map { Double($0 ^ 1) })
    let twice = SplitInHalves(.columns, Sequential([HalfFlip(), HalfFlip()])).forward(x).output
    #expect(twice.doubles() == x.doubles())
  }
}
