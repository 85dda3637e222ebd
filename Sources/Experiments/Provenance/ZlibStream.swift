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

  private static func adler32(_ data: Data) -> UInt32 {
    var (a, b): (UInt32, UInt32) = (1, 0)
    for byte in data {
      a = (a + UInt32(byte)) % 65521
      b = (b + a) % 65521
    }
    return b << 16 | a
  }
}
