internal import CImageCodecs

extension RGBImage {
  /// Encodes pixels as an 8-bit RGB PNG; equal pixels give equal bytes with one build of libpng.
  ///
  /// - Parameters:
  ///   - pixels: `[height, width, 3]` bytes.
  ///   - height: Rows of pixels.
  ///   - width: Columns of pixels.
  /// - Returns: The whole file.
  /// - Throws: `DatasetError.cannotEncode` without memory.
  /// - Precondition: `pixels.count == height · width · 3`.
  public static func png(
    _ pixels: UnsafeBufferPointer<UInt8>, height: Int, width: Int
  ) throws -> [UInt8] {
    precondition(pixels.count == height * width * 3)
    var buffer: UnsafeMutablePointer<UInt8>?
    var size = 0
    let status = cic_png_encode(
      pixels.baseAddress, UInt32(width), UInt32(height), &buffer, &size)
    guard status == CIC_OK, let buffer else {
      throw DatasetError.cannotEncode(reason: "\(width)x\(height) pixels as PNG")
    }
    defer { cic_free(buffer) }
    return Array(UnsafeBufferPointer(start: buffer, count: size))
  }
}
