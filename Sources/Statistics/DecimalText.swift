/// A Double as its shortest decimal digits: ±0.d₁d₂… · 10^exponent, with d₁ ≠ 0.
struct DecimalText {
  private(set) var isNegative: Bool
  /// No leading zero; empty for 0.
  private(set) var digits: [UInt8]
  private(set) var exponent: Int

  /// The shortest digits that read back as `value`, which must be finite.
  init(_ value: Double) {
    precondition(value.isFinite)
    isNegative = value < 0
    let parts = value.magnitude.description.split(separator: "e")
    let mantissa = parts[0].split(separator: ".")
    let fraction = mantissa.count > 1 ? mantissa[1] : ""
    exponent = mantissa[0].count + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
    digits = (mantissa[0] + fraction).utf8.map { $0 - 48 }
    normalize()
  }

  /// The value times 10^`power`.
  func shifted(by power: Int) -> DecimalText {
    var result = self
    if !digits.isEmpty { result.exponent += power }
    return result
  }

  /// Rounded half to even at a decimal place.
  func rounded(toPlaces places: Int) -> DecimalText {
    let kept = exponent + places
    guard kept < digits.count else { return self }
    var result = self
    guard kept >= 0 else {
      result.digits = []
      result.normalize()
      return result
    }
    let rest = digits[kept...]
    result.digits = Array(digits[..<kept])
    let isHalf = rest.first == 5 && rest.dropFirst().allSatisfy { $0 == 0 }
    let isOdd = (result.digits.last ?? 0) % 2 == 1
    if isHalf ? isOdd : (rest.first ?? 0) >= 5 { result.increment() }
    result.normalize()
    return result
  }

  /// Text with exactly that many decimals; rounding must have been done.
  func fixed(places: Int) -> String {
    let count = max(exponent, 0) + places
    let padding = [UInt8](repeating: 0, count: max(0, -exponent))
    var all = (exponent < 0 ? padding : []) + digits
    all += [UInt8](repeating: 0, count: max(0, count - all.count))
    let text = String(decoding: all.prefix(count).map { $0 + 48 }, as: UTF8.self)
    let whole = exponent > 0 ? String(text.prefix(exponent)) : "0"
    let fraction = places > 0 ? "." + text.suffix(places) : ""
    return (isNegative ? "-" : "") + whole + fraction
  }

  /// Text with as many decimals as there are digits.
  var shortest: String { fixed(places: max(0, digits.count - exponent)) }

  /// Adds one at the last digit kept.
  private mutating func increment() {
    for index in digits.indices.reversed() {
      if digits[index] < 9 {
        digits[index] += 1
        return
      }
      digits[index] = 0
    }
    digits.insert(1, at: 0)
    exponent += 1
  }

  private mutating func normalize() {
    while digits.last == 0 { digits.removeLast() }
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    exponent -= zeros
    if digits.isEmpty { (isNegative, exponent) = (false, 0) }
  }
}
