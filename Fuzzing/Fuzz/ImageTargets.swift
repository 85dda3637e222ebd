import CCompression
import CFuzzer

@testable import Datasets

extension FuzzTarget {
  static let imageTargets = [
    FuzzTarget(name: "png", seeds: ["*.png"]) { input in
      for bytes in [input, withRightChecksums(png: input)] {
        _ = try? RGBImage(decoding: bytes, path: "x", convert: true)
      }
    },
    FuzzTarget(name: "jpeg", seeds: ["*.jpg"]) { input in
      _ = try RGBImage(decoding: input, path: "x", convert: true)
    },
    FuzzTarget(name: "jpeg-scan", seeds: ["*.jpg"]) { input in
      input.withUnsafeBufferPointer { _ = jpeg_find_damage($0.baseAddress, $0.count) }
    },
    FuzzTarget(name: "webp", seeds: ["*.webp"]) { input in
      _ = try RGBImage(decoding: input, path: "x", convert: true)
    },
  ]

  /// The file with the checksum of each chunk put right, so that mutations reach the decoder.
  private static func withRightChecksums(png: [UInt8]) -> [UInt8] {
    var bytes = png
    var at = 8
    while bytes.count - at >= 12 {
      let length = bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) }
      guard length <= bytes.count - at - 12 else { break }
      let crc = bytes.withUnsafeBufferPointer { buffer in
        ccp_crc32(0, buffer.baseAddress.map { $0 + at + 4 }, length + 4)
      }
      for byte in 0..<4 {
        bytes[at + 8 + length + byte] = UInt8(truncatingIfNeeded: crc >> UInt32(24 - 8 * byte))
      }
      at += 12 + length
    }
    return bytes
  }
}
