internal import Foundation

/// The zlib format (RFC 1950) with stored blocks: any zlib reads it, and writing needs no library.
///
/// Diffs are small, and rare in a project that commits before it trains, so nothing is compressed.
enum ZlibStream {
  static func stored(_ data: Data) -> Data {
    var stream = Data([0x78, 0x01])
    var offset = data.startIndex
    repeat {
      let end = min(offset + 0xFFFF, data.endIndex)
      let count = UInt16(end - offset)
      stream.append(end == data.endIndex ? 1 : 0)
      for half in [count, ~count] {
        stream.append(contentsOf: [UInt8(half & 255), UInt8(half >> 8)])
      }
      stream.append(data[offset..<end])
      offset = end
    } while offset < data.endIndex
    var checksum = adler32(data).bigEndian
    withUnsafeBytes(of: &checksum) { stream.append(contentsOf: $0) }
    return stream
  }

  /// The data of a stream of stored blocks; nil if it is damaged, or another program compressed it.
  static func contents(_ stream: Data) -> Data? {
    let bytes = [UInt8](stream)
    guard bytes.count >= 6, bytes[0] == 0x78, (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0,
      bytes[1] & 0x20 == 0
    else { return nil }
    var data = Data()
    var offset = 2
    while offset + 5 <= bytes.count - 4 {
      let header = bytes[offset]
      let count = Int(bytes[offset + 1]) | Int(bytes[offset + 2]) << 8
      let complement = Int(bytes[offset + 3]) | Int(bytes[offset + 4]) << 8
      let end = offset + 5 + count
      guard header <= 1, count ^ complement == 0xFFFF, end <= bytes.count - 4 else { return nil }
      data.append(contentsOf: bytes[(offset + 5)..<end])
      offset = end
      guard header == 1 else { continue }
      let checksum = bytes[end..<(end + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      return checksum == adler32(data) && end + 4 == bytes.count ? data : nil
    }
    return nil
  }

  private static func adler32(_ data: Data) -> UInt32 {
    var (a, b): (UInt32, UInt32) = (1, 0)
    for byte in data {
      a = (a + UInt32(byte)) % 65521
      b = (b + a) % 65521
    }
    return b << 16 | a
  }
}
