extension [UInt8] {
  /// Appends a whole number, its lowest byte first.
  mutating func append(littleEndian value: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }

  /// Appends a number in base 128, its lowest digit first: Protobuf's and Thrift's varint.
  mutating func append(varint value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }
}

extension ArraySlice<UInt8> {
  /// The whole number whose lowest byte is at `offset` from the start; the slice must hold it.
  func littleEndian<T: FixedWidthInteger>(_ type: T.Type, at offset: Int) -> T {
    let start = startIndex + offset
    return (0..<MemoryLayout<T>.size).reduce(0) { value, place in
      value | T(truncatingIfNeeded: self[start + place]) << T(8 * place)
    }
  }
}
