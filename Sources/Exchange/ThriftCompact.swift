/// A struct in Thrift's compact protocol, as Parquet's headers are written.
struct ThriftStruct {
  private(set) var bytes: [UInt8] = []
  private var last = 0

  /// A struct of the fields that `body` adds, which must come in ascending order.
  init(_ body: (inout ThriftStruct) -> Void = { _ in }) {
    body(&self)
    bytes.append(0)
  }

  /// A whole number of 32 bits.
  mutating func add(_ field: Int, i32 value: Int) { add(field, type: 5, number: value) }

  /// A whole number of 64 bits.
  mutating func add(_ field: Int, i64 value: Int) { add(field, type: 6, number: value) }

  /// Text with its length.
  mutating func add(_ field: Int, text: String) {
    header(field, type: 8)
    bytes += Self.text(text)
  }

  /// A struct inside this one.
  mutating func add(_ field: Int, _ value: ThriftStruct) {
    header(field, type: 12)
    bytes += value.bytes
  }

  /// A list of structs.
  mutating func add(_ field: Int, list: [ThriftStruct]) {
    add(field, list: list.map(\.bytes), type: 12)
  }

  /// A list of numbers of 32 bits.
  mutating func add(_ field: Int, list: [Int]) {
    add(field, list: list.map(Self.zigzag), type: 5)
  }

  /// A list of texts.
  mutating func add(_ field: Int, list: [String]) { add(field, list: list.map(Self.text), type: 8) }

  private mutating func add(_ field: Int, list: [[UInt8]], type: UInt8) {
    header(field, type: 9)
    if list.count < 15 {
      bytes.append(UInt8(list.count) << 4 | type)
    } else {
      bytes.append(0xF0 | type)
      bytes.append(varint: UInt64(list.count))
    }
    for element in list { bytes += element }
  }

  private mutating func add(_ field: Int, type: UInt8, number: Int) {
    header(field, type: type)
    bytes += Self.zigzag(number)
  }

  /// The fields of Parquet are numbered from 1 to 14, so a step always fits four bits.
  private mutating func header(_ field: Int, type: UInt8) {
    precondition((1...15).contains(field - last), "fields ascend")
    bytes.append(UInt8(field - last) << 4 | type)
    last = field
  }

  private static func zigzag(_ value: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(varint: UInt64(bitPattern: Int64((value << 1) ^ (value >> 63))))
    return bytes
  }

  private static func text(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(varint: UInt64(text.utf8.count))
    return bytes + Array(text.utf8)
  }
}
