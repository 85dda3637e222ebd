/// Snappy's raw format.
///
/// Source: google/snappy, `format_description.txt`.
enum Snappy {
  /// Unpacks a buffer, or returns nil if it is damaged or does not hold exactly `size` bytes.
  static func unpacked(_ input: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    var at = input.startIndex
    var length = 0
    for shift in stride(from: 0, to: 35, by: 7) {
      guard at < input.endIndex else { return nil }
      let byte = input[at]
      at += 1
      length |= Int(byte & 0x7f) << shift
      if byte & 0x80 == 0 { break }
      if shift == 28 { return nil }
    }
    guard length == size else { return nil }
    var output: [UInt8] = []
    output.reserveCapacity(size)
    /// A little-endian number of up to four bytes.
    func number(_ count: Int) -> Int? {
      guard count <= input.endIndex - at else { return nil }
      defer { at += count }
      return (0..<count).reduce(0) { $0 | Int(input[at + $1]) << (8 * $1) }
    }
    while at < input.endIndex {
      let tag = Int(input[at])
      at += 1
      var count = tag >> 2 + 1
      var offset: Int?
      switch tag & 3 {
      case 0:
        if count > 60 {
          guard let long = number(count - 60) else { return nil }
          count = long + 1
        }
        guard count <= input.endIndex - at, count <= size - output.count else { return nil }
        output.append(contentsOf: input[at..<at + count])
        at += count
        continue
      case 1:
        count = tag >> 2 & 7 + 4
        offset = number(1).map { (tag >> 5) << 8 | $0 }
      case 2: offset = number(2)
      default: offset = number(4)
      }
      guard let offset, offset > 0, offset <= output.count, count <= size - output.count else {
        return nil
      }
      // The copy may overlap what it writes, so it goes byte by byte.
      for _ in 0..<count { output.append(output[output.count - offset]) }
    }
    return output.count == size ? output : nil
  }
}
