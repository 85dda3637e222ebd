/// An exact test by enumeration.
public struct ExactTest: Hashable, Sendable {
  /// Two-sided probability of a difference at least as large as the observed one.
  public let p: Double
  /// Probability of a difference at least as far up as the observed one, first minus second.
  public let upperP: Double
  /// Probability of a difference at least as far down as the observed one.
  public let lowerP: Double
  /// How many arrangements were counted.
  public let arrangements: Int
  /// The smallest p that these counts can ever give; print it, since "not significant" may be all
  /// that was possible.
  public let smallestP: Double

  /// The other convention for two sides, twice the smaller one-sided probability; it differs from
  /// `p` only if the counts differ.
  public var twiceSmallerP: Double { min(1, 2 * min(upperP, lowerP)) }

  /// The most numbers that the permutation test enumerates, both samples together.
  public static let largestTotal = 24
  /// The most pairs that the sign-flip test enumerates.
  public static let largestPairs = 20

  /// Counts of arrangements at least as extreme as what was observed.
  struct Tally {
    var count = 0
    var twoSided = 0
    var up = 0
    var down = 0

    mutating func add(_ units: Int128, observed: Int128, tolerance: Int128) {
      count += 1
      if units.magnitude + tolerance.magnitude >= observed.magnitude { twoSided += 1 }
      if units + tolerance >= observed { up += 1 }
      if units - tolerance <= observed { down += 1 }
    }
  }

  init(_ tally: Tally, smallest: Int) {
    let count = Double(tally.count)
    p = Double(tally.twoSided) / count
    upperP = Double(tally.up) / count
    lowerP = Double(tally.down) / count
    arrangements = tally.count
    smallestP = min(1, Double(smallest) / count)
  }

  /// The permutation test of the difference of means, over all C(n+m, n) splits.
  ///
  /// - Parameters:
  ///   - first: The first sample.
  ///   - second: The second sample; together at most 24 numbers.
  /// - Returns: The test.
  /// - Throws: `Untestable.tooMany`.
  public static func permutation(
    _ first: Sample, _ second: Sample
  ) throws(Untestable) -> ExactTest {
    let scaled = ScaledIntegers(first.values + second.values)
    let total = scaled.integers.count
    guard total <= largestTotal else { throw .tooMany(count: total, limit: largestTotal) }
    let (n, size, sum) = (Int128(first.count), Int128(total), scaled.sum)
    // n·m times the difference of the means.
    func units(_ chosen: Int128) -> Int128 { size * chosen - n * sum }
    let observed = units(scaled.integers.prefix(first.count).reduce(0, +))
    let tolerance = scaled.tolerance * n * (size - n)
    var tally = Tally()
    forEachSum(choosing: first.count, from: scaled.integers) {
      tally.add(units($0), observed: observed, tolerance: tolerance)
    }
    return ExactTest(tally, smallest: first.count == second.count ? 2 : 1)
  }

  /// The sign-flip test of paired differences, over all 2ⁿ signs.
  ///
  /// - Parameters:
  ///   - first: Numbers by seed.
  ///   - second: Numbers of the same seeds, in the same order; at most 20.
  /// - Returns: The test.
  /// - Throws: `Untestable` if the counts differ or are too large.
  public static func signFlip(
    _ first: Sample, _ second: Sample
  ) throws(Untestable) -> ExactTest {
    let n = first.count
    guard n == second.count else { throw .unpaired(n, second.count) }
    guard n <= largestPairs else { throw .tooMany(count: n, limit: largestPairs) }
    let scaled = ScaledIntegers(first.values + second.values)
    let differences = (0..<n).map { scaled.integers[$0] - scaled.integers[n + $0] }
    let observed = differences.reduce(0, +)
    var tally = Tally()
    func flip(_ index: Int, sum: Int128) {
      if index == n {
        return tally.add(sum, observed: observed, tolerance: scaled.tolerance * Int128(n))
      }
      flip(index + 1, sum: sum + differences[index])
      flip(index + 1, sum: sum - differences[index])
    }
    flip(0, sum: 0)
    return ExactTest(tally, smallest: 2)
  }

  /// Calls `body` with the sum of every choice of `count` of the values.
  private static func forEachSum(
    choosing count: Int, from values: [Int128], _ body: (Int128) -> Void
  ) {
    func choose(_ left: Int, from start: Int, sum: Int128) {
      if left == 0 { return body(sum) }
      for index in start...(values.count - left) {
        choose(left - 1, from: index + 1, sum: sum + values[index])
      }
    }
    choose(count, from: 0, sum: 0)
  }
}
