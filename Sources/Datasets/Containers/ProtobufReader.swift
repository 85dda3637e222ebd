/// Walks over the fields of a protobuf message; every length is checked before it is used.
struct ProtobufReader {
  /// What a field holds.
  enum Value {
    case varint(UInt64)
    case fixed(Range<Int>)
    case bytes(Range<Int>)
  }

  /// Why a message cannot be read, and where.
  struct Malformed: Error {
    let offset: Int
    let reason: String
  }

  private let bytes: [UInt8]
  private(set) var at: Int
  private let end: Int

  /// The message in a part of `bytes`.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    at = range.lowerBound
    end = range.upperBound
  }

  /// The next field, or nil at the end.
  ///
  /// - Throws: `Malformed`.
  mutating func next() throws(Malformed) -> (number: UInt64, value: Value)? {
    if at == end { return nil }
    let tag = try varint()
    let number = tag >> 3
    guard number > 0 else { throw malformed("a protobuf field has the number 0") }
    switch tag & 7 {
    case 0: return (number, .varint(try varint()))
    case 1: return (number, .fixed(try take(8)))
    case 2: return (number, .bytes(try take(try varint())))
    case 5: return (number, .fixed(try take(4)))
    default: throw malformed("a protobuf field is of an unknown wire type")
    }
  }

  /// A number of up to ten bytes.
  ///
  /// - Throws: `Malformed`.
  mutating func varint() throws(Malformed) -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 70, by: 7) {
      guard at < end else { throw malformed("a protobuf number is cut") }
      let byte = bytes[at]
      at += 1
      guard shift < 63 || byte <= 1 else { break }
      value |= UInt64(byte & 0x7f) << shift
      if byte & 0x80 == 0 { return value }
    }
    throw malformed("a protobuf number has more than 64 bits")
  }

  var isAtEnd: Bool { at == end }

  private mutating func take(_ count: UInt64) throws(Malformed) -> Range<Int> {
    guard count <= UInt64(end - at) else {
      throw malformed("a protobuf field reaches past the end of its message")
    }
    defer { at += Int(count) }
    return at..<at + Int(count)
  }

  private func malformed(_ reason: String) -> Malformed { Malformed(offset: at, reason: reason) }
}
