/// One number a seed, and what it says about the next seed.
public struct Sample: Hashable, Sendable {
  /// The numbers, all finite.
  public let values: [Double]

  /// A sample.
  ///
  /// - Parameter values: At least one number, all finite.
  public init(_ values: [Double]) {
    precondition(!values.isEmpty && values.allSatisfy(\.isFinite))
    self.values = values
  }

  /// How many.
  public var count: Int { values.count }

  /// Σx/n.
  public var mean: Double { values.reduce(0, +) / Double(count) }

  /// √(Σ(x − x̄)²/(n − 1)) in two passes; nil for one number.
  public var standardDeviation: Double? {
    guard count > 1 else { return nil }
    let center = mean
    let squares = values.reduce(0) { $0 + ($1 - center) * ($1 - center) }
    return (squares / Double(count - 1)).squareRoot()
  }

  /// s/√n; nil for one number.
  public var standardError: Double? {
    standardDeviation.map { $0 / Double(count).squareRoot() }
  }

  /// The middle number, or the mean of the middle two.
  public var median: Double {
    let sorted = values.sorted()
    let half = count / 2
    return count.isMultiple(of: 2) ? (sorted[half - 1] + sorted[half]) / 2 : sorted[half]
  }

  /// Half the width of the Student-t interval of the mean: t·s/√n; nil for one number.
  ///
  /// - Parameter level: The confidence, such as 0.95.
  /// - Returns: The half width.
  public func halfWidth(level: Double = 0.95) -> Double? {
    standardError.map {
      $0 * StudentT.quantile((1 + level) / 2, degreesOfFreedom: Double(count - 1))
    }
  }

  /// The Student-t interval of the mean; nil for one number.
  ///
  /// It covers as often as it says at any n if the numbers are normal, where 1.96·SEM covers 81 %
  /// at n = 3.
  ///
  /// - Parameter level: The confidence, such as 0.95.
  /// - Returns: Lower and upper end.
  public func interval(level: Double = 0.95) -> ClosedRange<Double>? {
    halfWidth(level: level).map { (mean - $0)...(mean + $0) }
  }

  /// The χ² interval of the standard deviation; nil for one number.
  ///
  /// - Parameter level: The confidence, such as 0.95.
  /// - Returns: Lower and upper end.
  public func standardDeviationInterval(level: Double = 0.95) -> ClosedRange<Double>? {
    guard let deviation = standardDeviation else { return nil }
    let df = Double(count - 1)
    let low = ChiSquared.quantile((1 - level) / 2, degreesOfFreedom: df)
    let high = ChiSquared.quantile((1 + level) / 2, degreesOfFreedom: df)
    return deviation * (df / high).squareRoot()...deviation * (df / low).squareRoot()
  }
}
