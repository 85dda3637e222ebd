/// One number a seed, and what it says about the next seed.
///
/// Decimals as people write them (up to 15 digits) are taken as those decimals, not as the nearest
/// Doubles, so that shifting them changes no spread.
public struct Sample: Hashable, Sendable {
  /// The numbers, all finite.
  public let values: [Double]

  /// A sample.
  ///
  /// - Parameter values: At least one number, all finite; see `Repeats` for runs that diverged.
  public init(_ values: [Double]) {
    precondition(!values.isEmpty && values.allSatisfy(\.isFinite))
    self.values = values
  }

  /// How many.
  public var count: Int { values.count }

  /// Σx/n.
  public var mean: Double {
    if let exact = ScaledIntegers(exactly: values) {
      return exact.value(exact.sum, dividedBy: count)
    }
    return values.reduce(0, +) / Double(count)
  }

  /// x − x̄ of every number.
  var deviations: [Double] {
    if let exact = ScaledIntegers(exactly: values) {
      let sum = exact.sum
      return exact.integers.map { exact.value(Int128(count) * $0 - sum, dividedBy: count) }
    }
    let center = mean
    return values.map { $0 - center }
  }

  /// √(Σ(x − x̄)²/(n − 1)) in two passes; nil for one number.
  public var standardDeviation: Double? {
    guard count > 1 else { return nil }
    return (deviations.reduce(0) { $0 + $1 * $1 } / Double(count - 1)).squareRoot()
  }

  /// s/√n; nil for one number.
  public var standardError: Double? {
    standardDeviation.map { $0 / Double(count).squareRoot() }
  }

  /// The middle number, or the mean of the middle two.
  public var median: Double {
    let sorted = values.sorted()
    let half = count / 2
    return count.isMultiple(of: 2)
      ? Sample([sorted[half - 1], sorted[half]]).mean : sorted[half]
  }

  /// The interquartile mean: of what is left when ⌊n/4⌋ numbers are cut from each end.
  public var interquartileMean: Double {
    let cut = count / 4
    return Sample(Array(values.sorted()[cut..<(count - cut)])).mean
  }

  /// The smallest and the largest number.
  public var range: ClosedRange<Double> {
    values.reduce(values[0]...values[0]) { min($0.lowerBound, $1)...max($0.upperBound, $1) }
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

/// Two samples beside each other.
extension Sample {
  /// The difference of the means, first minus second.
  ///
  /// - Parameters:
  ///   - first: One sample.
  ///   - second: Another one.
  /// - Returns: x̄ − ȳ, without the rounding of either mean where the numbers are decimals.
  public static func meanDifference(_ first: Sample, _ second: Sample) -> Double {
    guard let exact = ScaledIntegers(exactly: first.values + second.values) else {
      return first.mean - second.mean
    }
    let sum = exact.integers.prefix(first.count).reduce(0, +)
    let units = Int128(second.count) * sum - Int128(first.count) * (exact.sum - sum)
    return exact.value(units, dividedBy: first.count * second.count)
  }

  /// The differences of pairs, first minus second.
  static func differences(
    _ first: Sample, _ second: Sample
  ) throws(Untestable) -> Sample {
    guard first.count == second.count else { throw .unpaired(first.count, second.count) }
    guard let exact = ScaledIntegers(exactly: first.values + second.values) else {
      return Sample(zip(first.values, second.values).map { $0 - $1 })
    }
    let (left, right) = (exact.integers.prefix(first.count), exact.integers.suffix(first.count))
    return Sample(zip(left, right).map { exact.value($0 - $1) })
  }

  /// Pearson's r of pairs, to show beside a paired test: near 0, pairing only costs degrees of
  /// freedom.
  ///
  /// - Parameters:
  ///   - first: Numbers by seed.
  ///   - second: Numbers of the same seeds, in the same order.
  /// - Returns: −1 to 1.
  /// - Throws: `Untestable` if the counts differ, are below 2, or a side does not vary.
  public static func correlation(
    _ first: Sample, _ second: Sample
  ) throws(Untestable) -> Double {
    guard first.count == second.count else { throw .unpaired(first.count, second.count) }
    guard first.count > 1 else { throw .tooFew(count: first.count, needed: 2) }
    let (x, y) = (first.deviations, second.deviations)
    func product(_ a: [Double], _ b: [Double]) -> Double {
      zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let scale = (product(x, x) * product(y, y)).squareRoot()
    guard scale > 0 else { throw .nothingVaries }
    return product(x, y) / scale
  }
}
