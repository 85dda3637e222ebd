internal import Crypto
internal import Foundation
internal import Synchronization

/// One split of a data set, with labels where the publisher gives them.
public struct ImageSplit: Sendable {
  /// `train`, `val` or `test`.
  public let name: String
  /// Number of images.
  public let count: Int
  /// Rows of pixels.
  public let height: Int
  /// Columns of pixels.
  public let width: Int
  /// Bytes a pixel: 3 for RGB.
  public let channels: Int
  /// Whether every image has a label.
  public let hasLabels: Bool
  /// Whether images differ in size; then `height` and `width` are those of the largest, smaller ones
  /// are padded to the right and below, and `readSizes` tells what is image.
  public let hasSizes: Bool
  let images: ZarrArray
  private let labels: ZarrArray?
  private let heights: ZarrArray?
  private let widths: ZarrArray?

  init(name: String, folder: String, mustBeComplete: Bool) throws {
    self.name = name
    images = try ZarrArray(folder: "\(folder)/images", mustBeComplete: mustBeComplete)
    let shape = images.metadata.shape
    guard images.metadata.elementSize == 1, shape.count == 4, !shape.dropFirst().contains(0)
    else {
      throw ShardError.badMetadata(
        path: "\(folder)/images/zarr.json", reason: "images are not uint8 [N, H, W, C]")
    }
    (count, height, width, channels) = (shape[0], shape[1], shape[2], shape[3])
    let count = count
    func companion(_ array: String) throws -> ZarrArray? {
      let metadata = "\(folder)/\(array)/zarr.json"
      guard FileManager.default.fileExists(atPath: metadata) else { return nil }
      let found = try ZarrArray(folder: "\(folder)/\(array)", mustBeComplete: mustBeComplete)
      guard found.metadata.shape == [count] else {
        throw ShardError.badMetadata(
          path: metadata, reason: "there is not one value for each image")
      }
      return found
    }
    labels = try companion("labels")
    (heights, widths) = (try companion("height"), try companion("width"))
    hasLabels = labels != nil
    hasSizes = heights != nil || widths != nil
    guard (heights != nil) == (widths != nil) else {
      throw ShardError.badMetadata(
        path: folder, reason: "of the arrays height and width there is only one")
    }
  }

  /// Bytes of one decoded image.
  public var imageBytes: Int { height * width * channels }

  /// Bytes of all decoded images.
  public var rawByteCount: Int { count * imageBytes }

  /// Images in an inner chunk, the least that is ever decoded.
  public var chunkLength: Int { images.metadata.chunkShape[0] }

  /// The shard files of the images in order: path inside the data set's folder, and how many
  /// images each holds.
  public var shardFiles: [(path: String, count: Int)] {
    let metadata = images.metadata
    return (0..<metadata.fileGrid[0]).map { ordinal in
      let key = metadata.keys.key([ordinal, 0, 0, 0])
      let rows = min(metadata.fileShape[0], count - ordinal * metadata.fileShape[0])
      return ("\(name)/images/\(key)", rows)
    }
  }

  /// Decodes images.
  ///
  /// - Parameter range: Positions in the split.
  /// - Returns: `[range.count, height, width, channels]` bytes.
  /// - Throws: `ShardError` naming the file if a checksum is wrong or something is missing.
  public func readImages(_ range: Range<Int>) throws -> [UInt8] { try images.read(range) }

  /// Decodes the whole split.
  ///
  /// - Returns: `[count, height, width, channels]` bytes.
  public func readAll() throws -> [UInt8] { try images.read(0..<count) }

  /// Reads all labels.
  ///
  /// - Returns: One label an image, or nil for a split without labels.
  public func readLabels() throws -> [UInt16]? {
    try labels.map(values)
  }

  /// Reads the sizes of all images.
  ///
  /// - Returns: One size an image, or nil for a split whose images have one size.
  /// - Throws: `ShardError`, also if a size is larger than what is stored.
  public func readSizes() throws -> [ImageSize]? {
    guard let heights, let widths else { return nil }
    let sizes = zip(try values(of: heights), try values(of: widths)).map {
      ImageSize(height: $0, width: $1)
    }
    guard sizes.allSatisfy({ $0.height <= height && $0.width <= width }) else {
      throw ShardError.badMetadata(
        path: widths.folder, reason: "an image is larger than the array that holds it")
    }
    return sizes
  }

  private func values(of array: ZarrArray) throws -> [UInt16] {
    let bytes = try array.read(0..<count)
    if array.metadata.elementSize == 1 { return bytes.map(UInt16.init) }
    return stride(from: 0, to: bytes.count, by: 2).map {
      UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
    }
  }

  /// Decodes everything once, a few chunks at a time, on all cores.
  ///
  /// - Parameter progress: Called with the number of images just decoded.
  /// - Returns: SHA-256 over all pixels in order, then the labels, heights and widths as u16le.
  /// - Throws: `ShardError` at the first damaged chunk.
  public func rawSHA256(progress: (Int) -> Void = { _ in }) throws -> String {
    let digest = Mutex(SHA256())
    let chunkBytes = max(1, chunkLength * imageBytes)
    let step = chunkLength * max(1, (1 << 20) / chunkBytes)
    let parts = ProcessInfo.processInfo.activeProcessorCount * 4
    var decoded: [[UInt8]] = []
    var start = 0
    while start < count || !decoded.isEmpty {
      let ranges = stride(from: start, to: count, by: step).prefix(parts).map {
        $0..<min(count, $0 + step)
      }
      // What was decoded last is hashed while the next part is decoded.
      let ready = decoded
      let results = try parallelMap(ranges.count + 1) { number -> [UInt8] in
        if number > 0 { return try images.read(ranges[number - 1]) }
        digest.withLock { digest in
          for part in ready { part.withUnsafeBytes { digest.update(bufferPointer: $0) } }
        }
        return []
      }
      decoded = Array(results.dropFirst())
      start = ranges.last?.upperBound ?? start
      progress(ranges.reduce(0) { $0 + $1.count })
    }
    let sizes = try readSizes() ?? []
    let values = try (readLabels() ?? []) + sizes.map(\.height) + sizes.map(\.width)
    return digest.withLock { digest in
      for value in values {
        withUnsafeBytes(of: value.littleEndian) { digest.update(bufferPointer: $0) }
      }
      return hexadecimal(digest.finalize())
    }
  }
}
