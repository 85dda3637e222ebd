/// The Mann-Whitney test, exact with mid-ranks.
public struct MannWhitney: Hashable, Sendable {
  /// Pairs that the first sample wins (is larger in), ties counted half.
  public let u: Double
  /// The same for the second sample.
  public let otherU: Double
  /// Two-sided probability, by |U − nm/2|.
  public let p: Double
  /// The smallest p that these counts can give without ties.
  public let smallestP: Double
  /// Whether numbers are equal, so that ranks were shared.
  public let hasTies: Bool

  /// The most numbers that are counted, both samples together.
  public static let largestTotal = 60

  /// Â₁₂ = U/(nm) of Vargha and Delaney: how often the first is larger.
  public var probabilityOfLarger: Double { u / (u + otherU) }
  /// Cliff's δ = 2U/(nm) − 1.
  public var cliffsDelta: Double { (u - otherU) / (u + otherU) }

  /// Counts all C(n+m, n) assignments of the ranks.
  ///
  /// - Parameters:
  ///   - first: The first sample.
  ///   - second: The second sample; together at most 60 numbers.
  /// - Throws: `Untestable.tooMany`.
  public init(_ first: Sample, _ second: Sample) throws(Untestable) {
    let (n, m) = (first.count, second.count)
    guard n + m <= Self.largestTotal else {
      throw .tooMany(count: n + m, limit: Self.largestTotal)
    }
    let ranks = Ranks(ScaledIntegers(first.values + second.values))
    let sum = ranks.doubled.prefix(n).reduce(0, +)
    u = Double(sum - n * (n + 1)) / 2
    otherU = Double(n * m) - u
    hasTies = ranks.hasTies

    // ways[k][s]: choices of k numbers whose doubled ranks sum to s.
    let largest = ranks.doubled.reduce(0, +)
    var ways = Array(repeating: [Double](repeating: 0, count: largest + 1), count: n + 1)
    ways[0][0] = 1
    for (seen, rank) in ranks.doubled.enumerated() {
      for k in stride(from: min(n, seen + 1), through: 1, by: -1) {
        for s in stride(from: largest, through: rank, by: -1) {
          ways[k][s] += ways[k - 1][s - rank]
        }
      }
    }
    let center = n * (n + m + 1)
    let total = ways[n].reduce(0, +)
    p =
      ways[n].enumerated().reduce(0) { extreme, way in
        abs(way.offset - center) >= abs(sum - center) ? extreme + way.element : extreme
      } / total
    smallestP = min(1, 2 / total)
  }
}

/// The Wilcoxon signed-rank test of paired differences, exact with mid-ranks, zeros dropped.
public struct WilcoxonSignedRank: Hashable, Sendable {
  /// Pairs that differ.
  public let count: Int
  /// The sum of the ranks of the positive differences, first minus second.
  public let positiveRankSum: Double
  /// Two-sided probability, by |W⁺ − n(n+1)/4|.
  public let p: Double
  /// The smallest p that this many differences can give.
  public let smallestP: Double

  /// The most pairs that are counted.
  public static let largestPairs = 60

  /// Counts all 2ⁿ assignments of signs to the ranks of the differences.
  ///
  /// - Parameters:
  ///   - first: Numbers by seed.
  ///   - second: Numbers of the same seeds, in the same order; at most 60.
  /// - Throws: `Untestable` if the counts differ or are too large, or all pairs are equal.
  public init(_ first: Sample, _ second: Sample) throws(Untestable) {
    let n = first.count
    guard n == second.count else { throw .unpaired(n, second.count) }
    guard n <= Self.largestPairs else { throw .tooMany(count: n, limit: Self.largestPairs) }
    let scaled = ScaledIntegers(first.values + second.values)
    let differences = (0..<n).map { scaled.integers[$0] - scaled.integers[n + $0] }
      .filter { $0.magnitude > scaled.tolerance.magnitude }
    guard !differences.isEmpty else { throw .noDifference }
    count = differences.count
    let ranks = Ranks(
      differences.map { Int128($0.magnitude) }, tolerance: scaled.tolerance
    ).doubled
    let positive = zip(differences, ranks).reduce(0) { $1.0 > 0 ? $0 + $1.1 : $0 }
    positiveRankSum = Double(positive) / 2

    let largest = ranks.reduce(0, +)
    var ways = [Double](repeating: 0, count: largest + 1)
    ways[0] = 1
    for rank in ranks {
      for s in stride(from: largest, through: rank, by: -1) { ways[s] += ways[s - rank] }
    }
    let total = ways.reduce(0, +)
    // Twice the distance from the middle, which may lie between two sums.
    p =
      ways.enumerated().reduce(0) { extreme, way in
        abs(2 * way.offset - largest) >= abs(2 * positive - largest)
          ? extreme + way.element : extreme
      } / total
    smallestP = min(1, 2 / total)
  }
}

/// Twice the ranks of numbers, so that the mean rank of equal numbers is whole.
struct Ranks {
  let doubled: [Int]
  let hasTies: Bool

  init(_ scaled: ScaledIntegers) { self.init(scaled.integers, tolerance: scaled.tolerance) }

  /// Numbers within `tolerance` of their neighbour are equal.
  init(_ numbers: [Int128], tolerance: Int128) {
    let order = numbers.indices.sorted { numbers[$0] < numbers[$1] }
    var result = [Int](repeating: 0, count: numbers.count)
    var tied = false
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, numbers[order[end]] - numbers[order[end - 1]] <= tolerance {
        end += 1
      }
      if end - start > 1 { tied = true }
      for place in start..<end { result[order[place]] = start + 1 + end }
      start = end
    }
    doubled = result
    hasTies = tied
  }
}
