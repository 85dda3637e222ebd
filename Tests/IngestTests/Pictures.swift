import CImageCodecs
import Foundation
import Testing

/// PNG files of made-up content.
enum Pictures {
  static func pixels(height: Int, width: Int, seed: Int) -> [UInt8] {
    (0..<height * width * 3).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ ($0 >> 7) &+ seed &* 7) }
  }

  static func png(_ pixels: [UInt8], height: Int, width: Int) throws -> [UInt8] {
    var buffer: UnsafeMutablePointer<UInt8>?
    var size = 0
    #expect(cic_png_encode(pixels, UInt32(width), UInt32(height), &buffer, &size) == CIC_OK)
    defer { cic_free(buffer) }
    return Array(UnsafeBufferPointer(start: buffer, count: size))
  }
}

extension Workplace {
  func write(_ bytes: [UInt8], to name: String) throws {
    let url = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }
}
