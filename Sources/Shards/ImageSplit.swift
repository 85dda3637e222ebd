internal import Crypto
internal import Foundation

/// One split of a data set: images of one size, with labels where the publisher gives them.
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
  let images: ZarrArray
  private let labels: ZarrArray?

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
    hasLabels = FileManager.default.fileExists(atPath: "\(folder)/labels/zarr.json")
    labels =
      hasLabels
      ? try ZarrArray(folder: "\(folder)/labels", mustBeComplete: mustBeComplete) : nil
    if let labels, labels.metadata.shape != [count] {
      throw ShardError.badMetadata(
        path: "\(folder)/labels/zarr.json", reason: "there is not one label for each image")
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
    guard let labels else { return nil }
    let bytes = try labels.read(0..<count)
    if labels.metadata.elementSize == 1 { return bytes.map(UInt16.init) }
    return stride(from: 0, to: bytes.count, by: 2).map {
      UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
    }
  }

  /// Decodes everything once, a few chunks at a time.
  ///
  /// - Parameter progress: Called with the number of images just decoded.
  /// - Returns: SHA-256 over all pixels in order, then the labels as u16le.
  /// - Throws: `ShardError` at the first damaged chunk.
  public func rawSHA256(progress: (Int) -> Void = { _ in }) throws -> String {
    var digest = SHA256()
    let step = max(chunkLength, (8 << 20) / max(1, imageBytes) / chunkLength * chunkLength)
    for start in stride(from: 0, to: count, by: step) {
      let range = start..<min(count, start + step)
      try images.read(range).withUnsafeBytes { digest.update(bufferPointer: $0) }
      progress(range.count)
    }
    for label in try readLabels() ?? [] {
      withUnsafeBytes(of: label.littleEndian) { digest.update(bufferPointer: $0) }
    }
    return hexadecimal(digest.finalize())
  }
}
