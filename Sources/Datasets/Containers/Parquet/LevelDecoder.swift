/// Parquet's hybrid of run lengths and bit packing, for levels and dictionary indices.
///
/// Source: the Parquet format, "Run Length Encoding / Bit-Packing Hybrid (RLE = 3)".
enum LevelDecoder {
  /// Decodes `count` numbers of `bitWidth` bits, or returns nil if the bytes are damaged.
  static func decode(_ bytes: ArraySlice<UInt8>, bitWidth: Int, count: Int) -> [Int]? {
    guard (0...32).contains(bitWidth) else { return nil }
    if bitWidth == 0 { return [Int](repeating: 0, count: count) }
    var values: [Int] = []
    values.reserveCapacity(count)
    var at = bytes.startIndex
    while values.count < count {
      guard let header = varint(bytes, &at) else { return nil }
      let room = count - values.count
      if header & 1 == 0 {
        let width = (bitWidth + 7) / 8
        guard header >> 1 > 0, width <= bytes.endIndex - at else { return nil }
        let value = (0..<width).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
        at += width
        values.append(contentsOf: repeatElement(value, count: min(header >> 1, room)))
      } else {
        let groups = header >> 1
        guard groups > 0, groups <= (bytes.endIndex - at) / bitWidth else { return nil }
        unpack(bytes[at..<at + groups * bitWidth], bitWidth, min(groups * 8, room), into: &values)
        at += groups * bitWidth
      }
    }
    return values
  }

  private static func varint(_ bytes: ArraySlice<UInt8>, _ at: inout Int) -> Int? {
    var value = 0
    for shift in stride(from: 0, to: 35, by: 7) {
      guard at < bytes.endIndex else { return nil }
      let byte = bytes[at]
      at += 1
      value |= Int(byte & 0x7f) << shift
      if byte & 0x80 == 0 { return value }
    }
    return nil
  }

  private static func unpack(
    _ bytes: ArraySlice<UInt8>, _ bitWidth: Int, _ count: Int, into values: inout [Int]
  ) {
    let mask = 1 << bitWidth - 1
    var (bits, have) = (0, 0)
    var at = bytes.startIndex
    for _ in 0..<count {
      while have < bitWidth {
        bits |= Int(bytes[at]) << have
        at += 1
        have += 8
      }
      values.append(bits & mask)
      bits >>= bitWidth
      have -= bitWidth
    }
  }
}
