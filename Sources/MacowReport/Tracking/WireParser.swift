/// Reads the JSON of a request.
///
/// By hand, because whole numbers must stay exact to 64 bits, some clients write `NaN` without
/// quotes, and a hostile depth must not end the process.
struct WireParser {
  /// Where the text is no JSON.
  struct Malformed: Error, Hashable {
    let reason: String
    let offset: Int
  }

  private static let deepest = 64
  private let bytes: [UInt8]
  private var place = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The value that a text is.
  ///
  /// - Throws: `Malformed`.
  static func value(of bytes: [UInt8]) throws(Malformed) -> WireJSON {
    var parser = WireParser(bytes)
    let value = try parser.value(depth: 0)
    parser.skipSpace()
    if parser.place < bytes.count { throw parser.malformed("something follows the value") }
    return value
  }

  private func malformed(_ reason: String) -> Malformed {
    Malformed(reason: reason, offset: place)
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      place += 1
    }
  }

  private mutating func takes(_ byte: UInt8) -> Bool {
    skipSpace()
    guard next == byte else { return false }
    place += 1
    return true
  }

  private mutating func value(depth: Int) throws(Malformed) -> WireJSON {
    if depth > Self.deepest { throw malformed("it is nested too deeply") }
    skipSpace()
    switch next {
    case UInt8(ascii: "{")?: return try object(depth: depth)
    case UInt8(ascii: "[")?: return try array(depth: depth)
    case UInt8(ascii: "\"")?: return .text(try string())
    case nil: throw malformed("it ends too early")
    default: break
    }
    for (word, value) in Self.words where bytes[place...].starts(with: word.utf8) {
      place += word.utf8.count
      return value
    }
    return try number()
  }

  private static let words: [(String, WireJSON)] = [
    ("true", true), ("false", false), ("null", .null), ("NaN", .number(.nan)),
    ("Infinity", .number(.infinity)), ("-Infinity", .number(-.infinity)),
  ]

  private mutating func object(depth: Int) throws(Malformed) -> WireJSON {
    place += 1
    var members: [String: WireJSON] = [:]
    if takes(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw malformed("a name is expected") }
      let name = try string()
      guard takes(UInt8(ascii: ":")) else { throw malformed("a colon is expected") }
      members[name] = try value(depth: depth + 1)
    } while takes(UInt8(ascii: ","))
    guard takes(UInt8(ascii: "}")) else { throw malformed("} is expected") }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(Malformed) -> WireJSON {
    place += 1
    var elements: [WireJSON] = []
    if takes(UInt8(ascii: "]")) { return .array(elements) }
    repeat { elements.append(try value(depth: depth + 1)) } while takes(UInt8(ascii: ","))
    guard takes(UInt8(ascii: "]")) else { throw malformed("] is expected") }
    return .array(elements)
  }

  private mutating func number() throws(Malformed) -> WireJSON {
    let start = place
    while let byte = next, (48...57).contains(byte) || "+-.eE".utf8.contains(byte) { place += 1 }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    if let whole = Int64(text) { return .integer(whole) }
    guard let number = Double(text) else {
      place = start
      throw malformed("a value is expected")
    }
    return .number(number)
  }

  private mutating func string() throws(Malformed) -> String {
    place += 1
    var text: [UInt8] = []
    while let byte = next {
      place += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = String(validating: text, as: UTF8.self) else {
          throw malformed("a text is not UTF-8")
        }
        return string
      case UInt8(ascii: "\\"): try escape(into: &text)
      default: text.append(byte)
      }
    }
    throw malformed("a text does not end")
  }

  private mutating func escape(into text: inout [UInt8]) throws(Malformed) {
    guard let byte = next else { throw malformed("a text does not end") }
    place += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "u"):
      var code = try hexadecimal()
      if (0xD800..<0xDC00).contains(code), bytes[place...].starts(with: "\\u".utf8) {
        place += 2
        let low = try hexadecimal()
        code = 0x10000 + (code - 0xD800) << 10 + (low &- 0xDC00) & 0x3FF
      }
      let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
      text.append(contentsOf: String(Character(scalar)).utf8)
    default: throw malformed("\\ is followed by what it cannot be")
    }
  }

  private mutating func hexadecimal() throws(Malformed) -> UInt32 {
    let end = min(place + 4, bytes.count)
    let digits = String(decoding: bytes[place..<end], as: UTF8.self)
    guard digits.utf8.count == 4, let code = UInt32(digits, radix: 16) else {
      throw malformed("\\u needs four hexadecimal digits")
    }
    place = end
    return code
  }
}
