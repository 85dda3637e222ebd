/// A t test's result.
public struct TTest: Hashable, Sendable {
  /// The difference of the means, first minus second.
  public let difference: Double
  /// The statistic.
  public let t: Double
  /// Degrees of freedom; need not be whole.
  public let degreesOfFreedom: Double
  /// Two-sided probability of a statistic at least as far from 0.
  public let p: Double
  /// Half the width of the 95 % interval of the difference.
  public let halfWidth: Double

  init(difference: Double, standardError: Double, degreesOfFreedom: Double) {
    self.difference = difference
    self.degreesOfFreedom = degreesOfFreedom
    t = difference / standardError
    p = StudentT.twoSidedP(t, degreesOfFreedom: degreesOfFreedom)
    halfWidth =
      standardError * StudentT.quantile(0.975, degreesOfFreedom: degreesOfFreedom)
  }

  /// Welch's test: two samples of different seeds, variances may differ.
  ///
  /// - Parameters:
  ///   - first: At least two numbers.
  ///   - second: At least two numbers.
  /// - Returns: The test, or nil if a sample is too small or nothing varies.
  public static func welch(_ first: Sample, _ second: Sample) -> TTest? {
    guard let a = first.standardError.map({ $0 * $0 }),
      let b = second.standardError.map({ $0 * $0 }), a + b > 0
    else { return nil }
    let df =
      (a + b) * (a + b)
      / (a * a / Double(first.count - 1) + b * b / Double(second.count - 1))
    return TTest(
      difference: first.mean - second.mean, standardError: (a + b).squareRoot(),
      degreesOfFreedom: df)
  }

  /// The paired test, for seeds that truly couple the runs.
  ///
  /// - Parameters:
  ///   - first: Numbers by seed.
  ///   - second: Numbers of the same seeds, in the same order.
  /// - Returns: The test, or nil if the counts differ, are below 2, or nothing varies.
  public static func paired(_ first: Sample, _ second: Sample) -> TTest? {
    guard first.count == second.count else { return nil }
    let differences = Sample(zip(first.values, second.values).map { $0 - $1 })
    guard let error = differences.standardError, error > 0 else { return nil }
    return TTest(
      difference: differences.mean, standardError: error,
      degreesOfFreedom: Double(differences.count - 1))
  }
}

/// An exact test by enumeration.
public struct ExactTest: Hashable, Sendable {
  /// Two-sided probability of a difference at least as large as the observed one.
  public let p: Double
  /// How many arrangements were counted.
  public let arrangements: Int
  /// The smallest p that these counts can ever give; print it, since "not significant" may be all
  /// that was possible.
  public let smallestP: Double

  /// The permutation test of the difference of means, over all C(n+m, n) splits.
  ///
  /// - Parameters:
  ///   - first: The first sample.
  ///   - second: The second sample; together at most 24 numbers.
  /// - Returns: The test, or nil if there are too many numbers to enumerate.
  public static func permutation(_ first: Sample, _ second: Sample) -> ExactTest? {
    let all = first.values + second.values
    guard all.count <= 24 else { return nil }
    let total = all.reduce(0, +)
    let (n, m) = (Double(first.count), Double(second.count))
    func difference(_ sum: Double) -> Double { (sum / n - (total - sum) / m).magnitude }
    let threshold =
      difference(first.values.reduce(0, +)) - tolerance(all)
    var extreme = 0
    var count = 0
    forEachSum(choosing: first.count, from: all) { sum in
      count += 1
      if difference(sum) >= threshold { extreme += 1 }
    }
    let attained = first.count == second.count ? 2 : 1
    return ExactTest(
      p: Double(extreme) / Double(count), arrangements: count,
      smallestP: Double(attained) / Double(count))
  }

  /// The sign-flip test of paired differences, over all 2ⁿ signs.
  ///
  /// - Parameters:
  ///   - first: Numbers by seed.
  ///   - second: Numbers of the same seeds, in the same order; at most 20.
  /// - Returns: The test, or nil if the counts differ or are too large.
  public static func signFlip(_ first: Sample, _ second: Sample) -> ExactTest? {
    guard first.count == second.count, first.count <= 20 else { return nil }
    let differences = zip(first.values, second.values).map { $0 - $1 }
    let threshold = differences.reduce(0, +).magnitude - tolerance(first.values + second.values)
    let count = 1 << differences.count
    let extreme = (0..<count).count { signs in
      let sum = differences.enumerated().reduce(0) { sum, difference in
        signs >> difference.offset & 1 == 0 ? sum + difference.element : sum - difference.element
      }
      return sum.magnitude >= threshold
    }
    return ExactTest(
      p: Double(extreme) / Double(count), arrangements: count, smallestP: 2 / Double(count))
  }

  /// Ties in decimals are not ties in Doubles, so sums within 10⁻⁹ of the scale are equal.
  private static func tolerance(_ values: [Double]) -> Double {
    (values.map(\.magnitude).max() ?? 0) * 1e-9
  }

  /// Calls `body` with the sum of every choice of `count` of the values.
  private static func forEachSum(
    choosing count: Int, from values: [Double], _ body: (Double) -> Void
  ) {
    func choose(_ left: Int, from start: Int, sum: Double) {
      if left == 0 { return body(sum) }
      guard values.count - start >= left else { return }
      for index in start...(values.count - left) {
        choose(left - 1, from: index + 1, sum: sum + values[index])
      }
    }
    choose(count, from: 0, sum: 0)
  }
}

/// Holm's step-down correction for several comparisons.
public enum Holm {
  /// The adjusted probabilities, in the order given.
  ///
  /// - Parameter p: One probability a comparison.
  /// - Returns: max over the smaller ones of min(1, (m − rank + 1)·p).
  public static func adjusted(_ p: [Double]) -> [Double] {
    var result = p
    var largest = 0.0
    for (rank, index) in p.indices.sorted(by: { p[$0] < p[$1] }).enumerated() {
      largest = max(largest, min(1, Double(p.count - rank) * p[index]))
      result[index] = largest
    }
    return result
  }
}

/// How large a difference is, in standard deviations.
public enum EffectSize {
  /// Hedges' g: Cohen's d with the pooled deviation, corrected for few numbers.
  ///
  /// - Parameters:
  ///   - first: At least two numbers.
  ///   - second: At least two numbers.
  /// - Returns: g, or nil if nothing varies or a sample is too small.
  public static func hedgesG(_ first: Sample, _ second: Sample) -> Double? {
    guard let s = first.standardDeviation, let t = second.standardDeviation else { return nil }
    let (n, m) = (Double(first.count - 1), Double(second.count - 1))
    let pooled = ((n * s * s + m * t * t) / (n + m)).squareRoot()
    guard pooled > 0 else { return nil }
    let nu = n + m
    let correction =
      SpecialFunctions.gammaRatio(nu / 2, (nu - 1) / 2) / (nu / 2).squareRoot()
    return correction * (first.mean - second.mean) / pooled
  }
}
