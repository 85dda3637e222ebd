/// A Protocol Buffers message being written, field by field.
struct ProtobufMessage {
  private(set) var bytes: [UInt8] = []

  /// A message of the fields that `body` adds.
  init(_ body: (inout ProtobufMessage) -> Void = { _ in }) { body(&self) }

  /// A whole number (wire type 0); negative ones take ten bytes, as the format wants.
  mutating func add(_ field: Int, varint value: Int64) {
    tag(field, wire: 0)
    bytes.append(varint: UInt64(bitPattern: value))
  }

  /// A number of 64 bits (wire type 1).
  mutating func add(_ field: Int, double value: Double) {
    tag(field, wire: 1)
    bytes.append(littleEndian: value.bitPattern)
  }

  /// A number of 32 bits (wire type 5).
  mutating func add(_ field: Int, float value: Float) {
    tag(field, wire: 5)
    bytes.append(littleEndian: value.bitPattern)
  }

  /// Bytes with their length (wire type 2).
  mutating func add(_ field: Int, bytes value: [UInt8]) {
    tag(field, wire: 2)
    bytes.append(varint: UInt64(value.count))
    bytes += value
  }

  /// Text as UTF-8.
  mutating func add(_ field: Int, text: String) { add(field, bytes: Array(text.utf8)) }

  /// A message inside this one.
  mutating func add(_ field: Int, message: ProtobufMessage) { add(field, bytes: message.bytes) }

  private mutating func tag(_ field: Int, wire: UInt64) {
    bytes.append(varint: UInt64(field) << 3 | wire)
  }
}

/// The fields of a Protocol Buffers message that was read, in the order of the file.
struct ProtobufFields {
  /// A field's number and value.
  typealias Field = (number: Int, value: Value)

  /// What a field holds.
  enum Value {
    /// Wire type 0.
    case varint(UInt64)
    /// Wire type 1.
    case fixed64(UInt64)
    /// Wire type 2: text, bytes, a message or packed numbers.
    case bytes(ArraySlice<UInt8>)
    /// Wire type 5.
    case fixed32(UInt32)
  }

  let fields: [Field]

  /// Reads a message; nil if the bytes are none.
  init?(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    var fields: [Field] = []
    while !rest.isEmpty {
      guard let tag = Self.varint(&rest), let number = Int(exactly: tag >> 3), number > 0,
        let value = Self.value(wire: tag & 7, &rest)
      else { return nil }
      fields.append((number, value))
    }
    self.fields = fields
  }

  private static func value(wire: UInt64, _ rest: inout ArraySlice<UInt8>) -> Value? {
    switch wire {
    case 0: return varint(&rest).map(Value.varint)
    case 1:
      guard rest.count >= 8 else { return nil }
      defer { rest = rest.dropFirst(8) }
      return .fixed64(rest.littleEndian(UInt64.self, at: 0))
    case 2:
      guard let length = varint(&rest), length <= rest.count else { return nil }
      defer { rest = rest.dropFirst(Int(length)) }
      return .bytes(rest.prefix(Int(length)))
    case 5:
      guard rest.count >= 4 else { return nil }
      defer { rest = rest.dropFirst(4) }
      return .fixed32(rest.littleEndian(UInt32.self, at: 0))
    default: return nil
    }
  }

  private static func varint(_ rest: inout ArraySlice<UInt8>) -> UInt64? {
    var value: UInt64 = 0
    for (place, byte) in rest.prefix(10).enumerated() {
      value |= UInt64(byte & 0x7F) << UInt64(7 * place)
      guard byte < 0x80 else { continue }
      rest = rest.dropFirst(place + 1)
      return value
    }
    return nil
  }

  /// The last whole number of a field.
  func varint(_ number: Int) -> UInt64? {
    last(number) { if case .varint(let value) = $0 { value } else { nil } }
  }

  /// The last 64-bit number of a field.
  func double(_ number: Int) -> Double? {
    last(number) { if case .fixed64(let bits) = $0 { Double(bitPattern: bits) } else { nil } }
  }

  /// The last 32-bit number of a field.
  func float(_ number: Int) -> Float? {
    last(number) { if case .fixed32(let bits) = $0 { Float(bitPattern: bits) } else { nil } }
  }

  /// The last bytes of a field.
  func bytes(_ number: Int) -> ArraySlice<UInt8>? {
    last(number) { if case .bytes(let bytes) = $0 { bytes } else { nil } }
  }

  /// The last text of a field.
  func text(_ number: Int) -> String? { bytes(number).map { String(decoding: $0, as: UTF8.self) } }

  /// The last message of a field; nil if there is none or it is broken.
  func message(_ number: Int) -> ProtobufFields? { bytes(number).flatMap(ProtobufFields.init) }

  /// Every message of a repeated field.
  func messages(_ number: Int) -> [ProtobufFields] {
    fields.compactMap { field in
      guard field.number == number, case .bytes(let bytes) = field.value else { return nil }
      return ProtobufFields(bytes)
    }
  }

  private func last<T>(_ number: Int, _ read: (Value) -> T?) -> T? {
    fields.last { $0.number == number && read($0.value) != nil }.flatMap { read($0.value) }
  }
}
