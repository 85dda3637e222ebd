internal import Datasets
internal import Shards

/// Finds the largest image that a preprocessing will make, from the headers of the files alone.
enum Measuring {
  /// Reads the source once.
  ///
  /// - Parameters:
  ///   - source: Where the images are.
  ///   - result: The size that an image of some size becomes: rows and columns.
  /// - Returns: The greatest height and the greatest width.
  /// - Throws: `DatasetError`, also if images become too large to be stored.
  static func largest(
    _ source: any DatasetSource, result: (_ height: Int, _ width: Int) -> (Int, Int)
  ) throws -> ImageSize {
    let meter = Meter("measuring", total: source.byteCount, unit: "bytes")
    var (height, width) = (0, 0)
    _ = try source.read(progress: { meter.advance(by: $0) }) { image in
      let size: (Int, Int)? =
        switch image.content {
        case .pixels(_, let height, let width): (height, width)
        // What has no header is reported when it is decoded.
        case .encoded(let bytes): ImageHeader(bytes).map { ($0.height, $0.width) }
        }
      guard let size, size.0 > 0, size.1 > 0 else { return }
      let made = result(size.0, size.1)
      guard made.0 <= 8192, made.1 <= 8192 else {
        throw DatasetError.badImage(
          path: "\(image.split) image \(image.name)",
          reason: "it becomes \(made.1)x\(made.0), too large to pad all others to")
      }
      height = max(height, made.0)
      width = max(width, made.1)
    }
    meter.finish()
    return ImageSize(height: UInt16(height), width: UInt16(width))
  }
}
