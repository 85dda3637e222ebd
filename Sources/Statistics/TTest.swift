/// A t test's result.
public struct TTest: Hashable, Sendable {
  /// The difference of the means, first minus second.
  public let difference: Double
  /// The standard error of the difference.
  public let standardError: Double
  /// The statistic.
  public let t: Double
  /// Degrees of freedom; need not be whole.
  public let degreesOfFreedom: Double
  /// Two-sided probability of a statistic at least as far from 0.
  public let p: Double
  /// Half the width of the 95 % interval of the difference.
  public let halfWidth: Double

  /// The 95 % interval of the difference.
  public var interval: ClosedRange<Double> { (difference - halfWidth)...(difference + halfWidth) }

  init(difference: Double, standardError: Double, degreesOfFreedom: Double) {
    self.difference = difference
    self.standardError = standardError
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
  /// - Returns: The test.
  /// - Throws: `Untestable` if a sample is too small, or neither varies.
  public static func welch(_ first: Sample, _ second: Sample) throws(Untestable) -> TTest {
    let (s, t) = try deviations(first, second)
    let (n, m) = (Double(first.count), Double(second.count))
    let (a, b) = (s * s / n, t * t / m)
    let df = (a + b) * (a + b) / (a * a / (n - 1) + b * b / (m - 1))
    return TTest(
      difference: Sample.meanDifference(first, second), standardError: (a + b).squareRoot(),
      degreesOfFreedom: df)
  }

  /// Student's test with one pooled variance, for comparison with older tables.
  ///
  /// - Parameters:
  ///   - first: At least two numbers.
  ///   - second: At least two numbers.
  /// - Returns: The test.
  /// - Throws: `Untestable` if a sample is too small, or neither varies.
  public static func pooled(_ first: Sample, _ second: Sample) throws(Untestable) -> TTest {
    let deviation = try EffectSize.pooledDeviation(first, second)
    let (n, m) = (Double(first.count), Double(second.count))
    return TTest(
      difference: Sample.meanDifference(first, second),
      standardError: deviation * (1 / n + 1 / m).squareRoot(), degreesOfFreedom: n + m - 2)
  }

  /// The paired test, for seeds that truly couple the runs.
  ///
  /// - Parameters:
  ///   - first: Numbers by seed.
  ///   - second: Numbers of the same seeds, in the same order.
  /// - Returns: The test.
  /// - Throws: `Untestable` if the counts differ, are below 2, or the differences do not vary.
  public static func paired(_ first: Sample, _ second: Sample) throws(Untestable) -> TTest {
    let differences = try Sample.differences(first, second)
    guard let error = differences.standardError else {
      throw .tooFew(count: differences.count, needed: 2)
    }
    guard error > 0 else { throw .nothingVaries }
    return TTest(
      difference: differences.mean, standardError: error,
      degreesOfFreedom: Double(differences.count - 1))
  }

  /// The standard deviations of two samples that a test can use.
  static func deviations(
    _ first: Sample, _ second: Sample
  ) throws(Untestable) -> (Double, Double) {
    guard let s = first.standardDeviation, let t = second.standardDeviation else {
      throw .tooFew(count: min(first.count, second.count), needed: 2)
    }
    guard s > 0 || t > 0 else { throw .nothingVaries }
    return (s, t)
  }
}

/// Two one-sided t tests: whether a difference is shown to be smaller than a margin.
///
/// A large p of an ordinary test shows nothing of the kind.
public struct EquivalenceTest: Hashable, Sendable {
  /// The margin δ.
  public let margin: Double
  /// Probability of a difference this far inside, if it truly were −δ.
  public let lowerP: Double
  /// Probability of a difference this far inside, if it truly were δ.
  public let upperP: Double
  /// The 90 % interval of the difference, which lies inside ±δ exactly if `p` is below 0.05.
  public let interval: ClosedRange<Double>

  /// The larger of the two probabilities; below 0.05 the difference is shown to be within ±δ.
  public var p: Double { max(lowerP, upperP) }

  /// Tests a difference that a t test has measured against a margin (Schuirmann 1987).
  ///
  /// - Parameters:
  ///   - test: Welch's or the paired test.
  ///   - margin: δ, more than 0.
  public init(_ test: TTest, margin: Double) {
    precondition(margin > 0)
    self.margin = margin
    let df = test.degreesOfFreedom
    lowerP = StudentT.upperTail(
      (test.difference + margin) / test.standardError, degreesOfFreedom: df)
    upperP = StudentT.upperTail(
      (margin - test.difference) / test.standardError, degreesOfFreedom: df)
    let half = test.standardError * StudentT.quantile(0.95, degreesOfFreedom: df)
    interval = (test.difference - half)...(test.difference + half)
  }
}
