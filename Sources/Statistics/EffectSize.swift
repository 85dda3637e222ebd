/// How large a difference is, in standard deviations.
public enum EffectSize {
  /// √(((n−1)s² + (m−1)t²)/(n+m−2)).
  ///
  /// - Parameters:
  ///   - first: At least two numbers.
  ///   - second: At least two numbers.
  /// - Returns: The pooled standard deviation, more than 0.
  /// - Throws: `Untestable` if a sample is too small, or neither varies.
  public static func pooledDeviation(
    _ first: Sample, _ second: Sample
  ) throws(Untestable) -> Double {
    let (s, t) = try TTest.deviations(first, second)
    let (n, m) = (Double(first.count - 1), Double(second.count - 1))
    return ((n * s * s + m * t * t) / (n + m)).squareRoot()
  }

  /// Cohen's d: the difference of the means over the pooled deviation.
  ///
  /// - Parameters:
  ///   - first: At least two numbers.
  ///   - second: At least two numbers.
  /// - Returns: d, first minus second.
  /// - Throws: `Untestable` if a sample is too small, or neither varies.
  public static func cohensD(_ first: Sample, _ second: Sample) throws(Untestable) -> Double {
    Sample.meanDifference(first, second) / (try pooledDeviation(first, second))
  }

  /// Hedges' g: Cohen's d, corrected for few numbers.
  ///
  /// - Parameters:
  ///   - first: At least two numbers.
  ///   - second: At least two numbers.
  /// - Returns: g, first minus second.
  /// - Throws: `Untestable` if a sample is too small, or neither varies.
  public static func hedgesG(_ first: Sample, _ second: Sample) throws(Untestable) -> Double {
    let d = try cohensD(first, second)
    return d * hedgesCorrection(degreesOfFreedom: first.count + second.count - 2)
  }

  /// J = Γ(ν/2)/(√(ν/2)·Γ((ν−1)/2)) (Hedges 1981).
  ///
  /// - Parameter degreesOfFreedom: ν, at least 2.
  /// - Returns: 0.56 at ν = 2, towards 1.
  public static func hedgesCorrection(degreesOfFreedom: Int) -> Double {
    precondition(degreesOfFreedom >= 2)
    let half = Double(degreesOfFreedom) / 2
    return SpecialFunctions.gammaRatio(half - 0.5) / half.squareRoot()
  }

  /// d_z of pairs: the mean difference over the deviation of the differences.
  ///
  /// - Parameters:
  ///   - first: Numbers by seed.
  ///   - second: Numbers of the same seeds, in the same order.
  /// - Returns: d_z, first minus second.
  /// - Throws: `Untestable` if the counts differ, are below 2, or the differences do not vary.
  public static func paired(_ first: Sample, _ second: Sample) throws(Untestable) -> Double {
    let test = try TTest.paired(first, second)
    return test.t / Double(first.count).squareRoot()
  }

  /// c₄(n) = √(2/(n−1))·Γ(n/2)/Γ((n−1)/2): what s falls short of σ by, on average, for normal
  /// numbers.
  ///
  /// - Parameter count: n, at least 2.
  /// - Returns: 0.80 at n = 2, towards 1.
  public static func c4(count: Int) -> Double {
    precondition(count >= 2)
    let half = Double(count - 1) / 2
    return SpecialFunctions.gammaRatio(half) / half.squareRoot()
  }
}
