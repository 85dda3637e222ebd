/// Values of Thrift's compact protocol, which Parquet's metadata are written in.
indirect enum ThriftValue {
  case bool(Bool)
  case int(Int64)
  case double
  case bytes(Range<Int>)
  case list([ThriftValue])
  case structure([Int: ThriftValue])

  subscript(_ field: Int) -> ThriftValue? {
    if case .structure(let fields) = self { return fields[field] }
    return nil
  }

  var int: Int? {
    if case .int(let value) = self { return Int(exactly: value) }
    return nil
  }

  var list: [ThriftValue]? {
    if case .list(let values) = self { return values }
    return nil
  }

  var range: Range<Int>? {
    if case .bytes(let range) = self { return range }
    return nil
  }
}

/// Reads Thrift's compact protocol; nesting and sizes are bounded by the bytes there are.
///
/// Source: the Apache Thrift specification, "Thrift compact protocol encoding".
struct ThriftReader {
  /// Why the bytes cannot be read, and where.
  struct Malformed: Error {
    let offset: Int
    let reason: String
  }

  private let bytes: [UInt8]
  private(set) var at: Int

  private static let deepest = 24

  init(_ bytes: [UInt8], at offset: Int = 0) {
    self.bytes = bytes
    at = offset
  }

  /// Reads a structure.
  ///
  /// - Throws: `Malformed`.
  mutating func structure(depth: Int = 0) throws(Malformed) -> ThriftValue {
    guard depth < Self.deepest else { throw malformed("the metadata are nested too deeply") }
    var fields: [Int: ThriftValue] = [:]
    var number = 0
    while true {
      let header = try byte()
      let type = header & 0x0f
      if type == 0 { return .structure(fields) }
      let delta = Int(header >> 4)
      if delta > 0 {
        number += delta
      } else {
        guard let id = Int16(exactly: try zigzag()) else {
          throw malformed("a field number is absurd")
        }
        number = Int(id)
      }
      fields[number] = try value(type, depth: depth, isField: true)
    }
  }

  private mutating func value(
    _ type: UInt8, depth: Int, isField: Bool
  ) throws(Malformed) -> ThriftValue {
    switch type {
    case 1, 2: return .bool(isField ? type == 1 : try byte() == 1)
    case 3: return .int(Int64(Int8(bitPattern: try byte())))
    case 4, 5, 6: return .int(try zigzag())
    case 7:
      _ = try take(8)
      return .double
    case 8: return .bytes(try take(try varint()))
    case 9, 10: return try list(depth: depth + 1)
    case 12: return try structure(depth: depth + 1)
    default: throw malformed("a metadata field is of the unknown type \(type)")
    }
  }

  private mutating func list(depth: Int) throws(Malformed) -> ThriftValue {
    guard depth < Self.deepest else { throw malformed("the metadata are nested too deeply") }
    let header = try byte()
    var count = UInt64(header >> 4)
    if count == 15 { count = try varint() }
    // Every element takes a byte at least.
    guard count <= UInt64(bytes.count - at) else { throw malformed("a metadata list is too long") }
    var values: [ThriftValue] = []
    values.reserveCapacity(Int(count))
    for _ in 0..<count {
      values.append(try value(header & 0x0f, depth: depth, isField: false))
    }
    return .list(values)
  }

  private mutating func byte() throws(Malformed) -> UInt8 {
    guard at < bytes.count else { throw malformed("the metadata end early") }
    at += 1
    return bytes[at - 1]
  }

  private mutating func varint() throws(Malformed) -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 70, by: 7) {
      let next = try byte()
      guard shift < 63 || next <= 1 else { break }
      value |= UInt64(next & 0x7f) << shift
      if next & 0x80 == 0 { return value }
    }
    throw malformed("a metadata number has more than 64 bits")
  }

  private mutating func zigzag() throws(Malformed) -> Int64 {
    let value = try varint()
    return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }

  private mutating func take(_ count: UInt64) throws(Malformed) -> Range<Int> {
    guard count <= UInt64(bytes.count - at) else {
      throw malformed("a metadata string reaches past the end")
    }
    defer { at += Int(count) }
    return at..<at + Int(count)
  }

  private func malformed(_ reason: String) -> Malformed { Malformed(offset: at, reason: reason) }
}
