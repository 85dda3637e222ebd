internal import Glibc

/// Numbers as whole multiples of one power of ten, so that ties in decimals are ties.
///
/// Sums of Doubles lose such ties: 0.1 + 0.2 is not 0.3.
struct ScaledIntegers {
  /// The numbers times 10^`decimals`.
  let integers: [Int128]
  /// How many decimals one unit stands for; may be negative.
  let decimals: Int
  /// Units within which two sums are equal: 0 for decimals as people write them, 10⁻⁹ of the scale
  /// for numbers with the noise of earlier arithmetic in their last digits.
  let tolerance: Int128

  /// Numbers of at most 15 significant digits stay as they are; others are put on a grid of 16
  /// digits of the largest.
  init(_ values: [Double]) {
    let texts = values.map(DecimalText.init)
    if let exact = Self(exactly: texts) {
      self = exact
      return
    }
    let places = 15 - (texts.filter { !$0.digits.isEmpty }.map(\.exponent).max() ?? 0)
    integers = texts.map { Self.integer($0.rounded(toPlaces: places), decimals: places) }
    decimals = places
    tolerance = (integers.map(\.magnitude).max().map { Int128($0) } ?? 0) / 1_000_000_000
  }

  /// Nil if a number has more than 15 digits, or their range is too wide.
  init?(exactly values: [Double]) { self.init(exactly: values.map(DecimalText.init)) }

  private init?(exactly texts: [DecimalText]) {
    let nonZero = texts.filter { !$0.digits.isEmpty }
    let places = nonZero.map { $0.digits.count - $0.exponent }.max() ?? 0
    let whole = nonZero.map(\.exponent).max() ?? 0
    guard nonZero.allSatisfy({ $0.digits.count <= 15 }), whole + places <= 30 else { return nil }
    integers = texts.map { Self.integer($0, decimals: places) }
    decimals = places
    tolerance = 0
  }

  /// All of them.
  var sum: Int128 { integers.reduce(0, +) }

  /// A number of units as a Double, divided by `divisor`.
  func value(_ units: Int128, dividedBy divisor: Int = 1) -> Double {
    decimals >= 0
      ? Double(units) / (Double(divisor) * pow(10, Double(decimals)))
      : Double(units) / Double(divisor) * pow(10, Double(-decimals))
  }

  private static func integer(_ text: DecimalText, decimals: Int) -> Int128 {
    let digits = text.digits.reduce(Int128(0)) { $0 * 10 + Int128($1) }
    let zeros = decimals - (text.digits.count - text.exponent)
    let scaled = (0..<(digits == 0 ? 0 : zeros)).reduce(digits) { value, _ in value * 10 }
    return text.isNegative ? -scaled : scaled
  }
}
