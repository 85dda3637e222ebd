/// The size that an image file says it has, read without decoding anything.
public struct ImageHeader: Equatable, Sendable {
  /// Columns of pixels.
  public let width: Int
  /// Rows of pixels.
  public let height: Int

  /// Looks into the first bytes of a PNG, JPEG or WebP file; nil for another format, or a header
  /// that is cut or malformed.
  ///
  /// - Parameter bytes: The file.
  public init?(_ bytes: [UInt8]) {
    let size: (Int, Int)? =
      switch ImageFormat(bytes) {
      case .png: Self.png(bytes)
      case .jpeg: Self.jpeg(bytes)
      case .webp: Self.webp(bytes)
      case nil: nil
      }
    guard let (width, height) = size, width > 0, height > 0 else { return nil }
    self.width = width
    self.height = height
  }

  private static func bigEndian(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int {
    bytes[at..<at + count].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func littleEndian(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int {
    bytes[at..<at + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// The chunk IHDR comes first.
  private static func png(_ bytes: [UInt8]) -> (Int, Int)? {
    guard bytes.count >= 24, bytes[12..<16].elementsEqual("IHDR".utf8) else { return nil }
    return (bigEndian(bytes, 16, 4), bigEndian(bytes, 20, 4))
  }

  /// Segments up to the start of a frame.
  private static func jpeg(_ bytes: [UInt8]) -> (Int, Int)? {
    var at = 2
    while at + 9 <= bytes.count {
      guard bytes[at] == 0xff else { return nil }
      let marker = bytes[at + 1]
      if marker == 0xff {
        at += 1
        continue
      }
      if marker >= 0xc0, marker <= 0xcf, marker != 0xc4, marker != 0xc8, marker != 0xcc {
        return (bigEndian(bytes, at + 7, 2), bigEndian(bytes, at + 5, 2))
      }
      if marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8) {
        at += 2
        continue
      }
      let length = bigEndian(bytes, at + 2, 2)
      guard length >= 2, marker != 0xd9, marker != 0xda else { return nil }
      at += 2 + length
    }
    return nil
  }

  /// Lossy, lossless or extended: the first chunk tells.
  private static func webp(_ bytes: [UInt8]) -> (Int, Int)? {
    guard bytes.count >= 30 else { return nil }
    switch String(decoding: bytes[12..<16], as: UTF8.self) {
    case "VP8 ":
      guard bytes[23..<26].elementsEqual([0x9d, 0x01, 0x2a]) else { return nil }
      return (littleEndian(bytes, 26, 2) & 0x3fff, littleEndian(bytes, 28, 2) & 0x3fff)
    case "VP8L":
      guard bytes[20] == 0x2f else { return nil }
      let bits = littleEndian(bytes, 21, 4)
      return (bits & 0x3fff + 1, bits >> 14 & 0x3fff + 1)
    case "VP8X":
      return (littleEndian(bytes, 24, 3) + 1, littleEndian(bytes, 27, 3) + 1)
    default: return nil
    }
  }
}
