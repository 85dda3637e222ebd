internal import Crypto
internal import Foundation

/// Canonical JSON after RFC 8785: one text for equal values, so that its hash is an identity.
///
/// Written by hand, because the order of Foundation's `sortedKeys` is not the RFC's and has changed
/// between its versions.
public enum CanonicalJSON {
  /// The canonical text: keys by UTF-16 code unit, shortest numbers as ECMAScript writes them, no
  /// spaces.
  ///
  /// - Parameter value: Any value with finite numbers.
  /// - Returns: The text.
  /// - Throws: `ConfigurationError.notFinite` for NaN and infinities, which JSON lacks.
  public static func text(of value: JSONValue) throws -> String {
    var text = ""
    try write(value, path: "", to: &text)
    return text
  }

  /// The identity of a configuration: SHA-256 of `cfg-v1`, a newline and the canonical text.
  ///
  /// - Parameter value: The configuration with every default filled in.
  /// - Returns: 64 lower-case hex digits.
  /// - Throws: `ConfigurationError.notFinite`.
  public static func configurationHash(of value: JSONValue) throws -> String {
    sha256("cfg-v\(hashVersion)\n" + (try text(of: value)))
  }

  /// The number in the hash's prefix; raised if the canonical form ever changes.
  public static let hashVersion = 1

  /// SHA-256 of the UTF-8 of `text`.
  ///
  /// - Parameter text: Any text.
  /// - Returns: 64 lower-case hex digits.
  public static func sha256(_ text: String) -> String {
    SHA256.hash(data: Data(text.utf8)).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }

  /// A finite number as ECMAScript's `Number::toString` writes it; −0 is `0`.
  static func text(of number: Double) -> String {
    if number == 0 { return "0" }
    // Swift's description has the same shortest digits; only the layout differs.
    let (digits, exponent) = shortestDigits(of: number.magnitude)
    let sign = number < 0 ? "-" : ""
    let count = digits.count
    // The value is 0.d₁d₂… · 10^exponent.
    switch exponent {
    case count...21 where exponent >= count:
      return sign + digits + String(repeating: "0", count: exponent - count)
    case 1...21:
      return sign + digits.prefix(exponent) + "." + digits.dropFirst(exponent)
    case -5...0:
      return sign + "0." + String(repeating: "0", count: -exponent) + digits
    default:
      let power = exponent - 1
      let fraction = count > 1 ? "." + digits.dropFirst() : ""
      return sign + digits.prefix(1) + fraction + "e" + (power < 0 ? "-" : "+")
        + String(power.magnitude)
    }
  }

  /// The shortest decimal digits that read back as `number`, and the place of the point.
  private static func shortestDigits(of number: Double) -> (digits: String, exponent: Int) {
    let parts = number.description.split(separator: "e")
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let whole = mantissa[0]
    let fraction = mantissa.count > 1 ? mantissa[1] : ""
    var exponent = whole.count + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
    let all = String(whole + fraction)
    let leading = all.prefix { $0 == "0" }.count
    exponent -= leading
    var digits = String(all.dropFirst(leading))
    while digits.count > 1, digits.hasSuffix("0") { digits.removeLast() }
    return (digits, exponent)
  }

  private static func write(_ value: JSONValue, path: String, to text: inout String) throws {
    switch value {
    case .null: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .number(let number):
      guard number.isFinite else { throw ConfigurationError.notFinite(path: path) }
      text += self.text(of: number)
    case .string(let string): write(string, to: &text)
    case .array(let elements):
      text += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { text += "," }
        try write(element, path: "\(path)[\(index)]", to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      let sorted = members.sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }
      for (index, member) in sorted.enumerated() {
        if index > 0 { text += "," }
        write(member.key, to: &text)
        text += ":"
        try write(member.value, path: path.appendingKey(member.key), to: &text)
      }
      text += "}"
    }
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\u{8}": text += "\\b"
      case "\t": text += "\\t"
      case "\n": text += "\\n"
      case "\u{C}": text += "\\f"
      case "\r": text += "\\r"
      case "\0"..<" ":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

extension String {
  /// A dotted path with one more key.
  func appendingKey(_ key: String) -> String { isEmpty ? key : "\(self).\(key)" }
}
