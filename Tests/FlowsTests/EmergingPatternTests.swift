import TestSupport
import Testing
import Torch

@testable import Flows

/// Which output of an emerging convolution depends on which input, by autograd.
@Suite struct EmergingPatternTests {
  private static let (channels, height, width) = (3, 4, 5)

  /// The Jacobian of `body`, and for each pair of entries (output, input) its place.
  private func jacobian(_ body: (Tensor) -> Tensor) -> [Double] {
    let generator = Generator(seed: 3)
    let x = generator.normal([1, Self.channels, Self.height, Self.width], dtype: .float64)
      .requireGradient()
    return body(x).jacobian(withRespectTo: x).doubles()
  }

  private func forEachPair(
    _ body: (_ index: Int, _ down: Int, _ right: Int, _ output: Int, _ input: Int) -> Void
  ) {
    let plane = Self.height * Self.width
    let count = Self.channels * plane
    for output in 0..<count {
      for input in 0..<count {
        let (h, w) = (output % plane / Self.width, output % Self.width)
        let (i, j) = (input % plane / Self.width, input % Self.width)
        body(output * count + input, i - h, j - w, output / plane, input / plane)
      }
    }
  }

  @Test(arguments: [PackedTriangle.Part.lower, .upper])
  func aTriangularConvolutionSeesOnlyWhatComesBefore(_ part: PackedTriangle.Part) {
    let store = ParameterStore(dtype: .float64)
    let generator = Generator(seed: 1)
    let conv = TriangularConv(
      channels: Self.channels, part: part, in: store.root, using: generator)
    let found = jacobian { conv($0) }
    forEachPair { index, down, right, output, input in
      let isHere = down == 0 && right == 0
      let visible =
        isHere
        ? (part == .lower ? input <= output : input >= output)
        : (-1...0).contains(down) && (-1...0).contains(right)
      #expect((found[index] != 0) == visible, "\(output) on \(input) at (\(down), \(right))")
    }
  }

  @Test func theProductSeesAFullWindow() {
    let store = ParameterStore(dtype: .float64)
    let generator = Generator(seed: 2)
    let conv = EmergingConv(channels: Self.channels, in: store.root, using: generator)
    let found = jacobian { conv.forward($0, given: nil).output }
    forEachPair { index, down, right, _, _ in
      let visible = Swift.abs(down) <= 1 && Swift.abs(right) <= 1
      #expect((found[index] != 0) == visible)
    }
  }

  /// Entries that are masked out do not exist: 7C² + 2C numbers a layer.
  @Test(arguments: [1, 3, 12])
  func maskedEntriesAreNotParameters(_ channels: Int) {
    let store = ParameterStore(dtype: .float64)
    let generator = Generator(seed: 2)
    _ = EmergingConv(channels: channels, in: store.root, using: generator)
    #expect(store.parameterCount == 7 * channels * channels + 2 * channels)
  }

  /// Planes of every shape are solved, even of one row or column.
  @Test(arguments: [(1, 1), (1, 5), (5, 1), (7, 3), (32, 32)])
  func substitutionUndoesTheConvolution(_ height: Int, _ width: Int) {
    let store = ParameterStore(dtype: .float64)
    let generator = Generator(seed: 4)
    let conv = EmergingConv(channels: 4, in: store.root, using: generator)
    let x = generator.normal([3, 4, height, width], dtype: .float64)
    let back = withoutGradient { conv.inverse(conv.forward(x, given: nil).output, given: nil) }
    #expect((back.output - x).largestMagnitude < 1e-12)
  }
}
