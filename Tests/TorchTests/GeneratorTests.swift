import Testing
import Torch

@Suite struct GeneratorTests {
  /// Whoever deals gets the rows of the whole draw, several a row too, and leaves the stream where the
  /// whole draw leaves it.
  @Test(arguments: [0..<2, 2..<5, 0..<5, 4..<5])
  func aShareIsThePartOfTheWholeDraw(_ range: Range<Int>) {
    let whole = Generator(seed: 9)
    let shared = Generator(seed: 9)
    let dealing = shared.dealing(range, of: 5)
    let normal = whole.normal([5 * 3, 7]).narrowed(0, 3 * range.lowerBound..<3 * range.upperBound)
    #expect(dealing.normal([3 * range.count, 7]).floats() == normal.contiguous().floats())
    let uniform = whole.uniform([5, 2, 2], dtype: .float64).narrowed(0, range)
    #expect(
      dealing.uniform([range.count, 2, 2], dtype: .float64).doubles()
        == uniform.contiguous().doubles())
    #expect(shared.uniform([4]).floats() == whole.uniform([4]).floats())
  }
}
