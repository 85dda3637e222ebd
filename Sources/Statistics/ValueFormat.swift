/// Numbers as tables print them: `3.2814 ± 0.0041`.
///
/// Rounding is half-even on the decimal text of the shortest representation, so that what a reader
/// does by hand with the CSV gives the same digits.
public enum ValueFormat {
  /// A mean and what stands after its ±.
  ///
  /// - Parameters:
  ///   - mean: Finite.
  ///   - spread: 0 or more; nil for a single number, which has no ±.
  ///   - digits: Significant digits of the spread, 1 or 2.
  /// - Returns: `3.2814 ± 0.0041`; `3.281` without a spread; `(1.00 ± 0.30)e-7` for very small or
  ///   large numbers.
  public static func text(mean: Double, spread: Double?, digits: Int = 2) -> String {
    let largest = max(mean.magnitude, spread ?? 0)
    if largest >= 1e6 || (largest < 1e-4 && largest > 0) {
      return scientific(mean: mean, spread: spread, digits: digits, largest: largest)
    }
    guard let spread else { return single(mean) }
    if spread == 0 { return "\(single(mean)) ± 0" }
    if spread < 1e-6 {
      return "\(DecimalText(mean).rounded(toPlaces: 6).fixed(places: 6)) ± <0.000001"
    }
    let (text, places) = rounded(DecimalText(spread), digits: digits)
    return "\(DecimalText(mean).rounded(toPlaces: places).fixed(places: places)) ± \(text)"
  }

  /// The same with the number of runs behind it: `3.2814 ± 0.0041 (n=5)`.
  ///
  /// - Parameters:
  ///   - mean: Finite.
  ///   - spread: 0 or more.
  ///   - count: How many numbers; one has no ±.
  ///   - digits: Significant digits of the spread, 1 or 2.
  /// - Returns: The text.
  public static func text(mean: Double, spread: Double, count: Int, digits: Int = 2) -> String {
    "\(text(mean: mean, spread: count > 1 ? spread : nil, digits: digits)) (n=\(count))"
  }

  /// A number with a fixed number of decimals.
  ///
  /// - Parameters:
  ///   - value: Finite.
  ///   - places: 0 or more.
  /// - Returns: The text; never `-0.00`.
  public static func fixed(_ value: Double, places: Int) -> String {
    DecimalText(value).rounded(toPlaces: places).fixed(places: places)
  }

  /// The decimals that two digits of a spread have; 4 if there is no spread.
  ///
  /// - Parameter spread: Finite, 0 or more.
  /// - Returns: 0 to 6.
  public static func places(spread: Double) -> Int {
    spread > 0 ? min(6, rounded(DecimalText(spread), digits: 2).places) : 4
  }

  /// A number with a few significant digits: `0.198`, `3.6e-4`, `1.2e7`.
  ///
  /// - Parameters:
  ///   - value: Finite.
  ///   - digits: Significant digits, at least 1.
  /// - Returns: The text; `0` for 0.
  public static func significant(_ value: Double, digits: Int) -> String {
    let text = DecimalText(value)
    guard !text.digits.isEmpty else { return "0" }
    let rounded = text.rounded(toPlaces: digits - text.exponent)
    if (-2...6).contains(rounded.exponent) {
      return rounded.fixed(places: max(0, digits - rounded.exponent))
    }
    let shift = rounded.exponent - 1
    return "\(rounded.shifted(by: -shift).fixed(places: digits - 1))e\(shift)"
  }

  /// An interval with the decimals that its width deserves: two digits of half the width.
  ///
  /// - Parameter interval: Finite ends.
  /// - Returns: `[3.2763, 3.2865]`.
  public static func text(_ interval: ClosedRange<Double>) -> String {
    let half = (interval.upperBound - interval.lowerBound) / 2
    let places = places(spread: half)
    return "[\(fixed(interval.lowerBound, places: places)), "
      + "\(fixed(interval.upperBound, places: places))]"
  }

  /// A number without a spread to round by: at most four decimals.
  private static func single(_ value: Double) -> String {
    DecimalText(value).rounded(toPlaces: 4).shortest
  }

  /// The spread to `digits` significant digits, never to tens, and its decimals.
  private static func rounded(_ spread: DecimalText, digits: Int) -> (text: String, places: Int) {
    var places = max(0, digits - spread.exponent)
    // 0.0996 becomes 0.10, which has one decimal fewer than 0.0996's second digit.
    places = max(0, digits - spread.rounded(toPlaces: places).exponent)
    return (spread.rounded(toPlaces: places).fixed(places: places), places)
  }

  private static func scientific(
    mean: Double, spread: Double?, digits: Int, largest: Double
  ) -> String {
    let shift = DecimalText(largest).exponent - 1
    let scaledMean = DecimalText(mean).shifted(by: -shift)
    guard let spread else {
      return "\(scaledMean.rounded(toPlaces: 4).shortest)e\(shift)"
    }
    if spread == 0 { return "(\(scaledMean.rounded(toPlaces: 4).shortest) ± 0)e\(shift)" }
    let (text, places) = rounded(DecimalText(spread).shifted(by: -shift), digits: digits)
    return "(\(scaledMean.rounded(toPlaces: places).fixed(places: places)) ± \(text))e\(shift)"
  }
}
