internal import Crypto
internal import Foundation

/// Writes one split: `images` and, where there are any, `labels`.
///
/// Not for use from two threads at once.
public final class SplitWriter {
  /// `train`, `val` or `test`.
  public let name: String
  private let images: ArrayWriter
  private let labelWriter: ArrayWriter?
  private let folder: String
  private let imageBytes: Int
  private var digest = SHA256()
  private var labelBytes: [UInt8] = []

  /// Labels are few bytes: 16,384 to a chunk, 262,144 to a shard.
  private static let labelGeometry = Geometry(chunk: 16_384, shard: 262_144)

  init(
    folder: String, name: String, height: Int, width: Int, hasLabels: Bool,
    profile: StorageProfile, geometry: Geometry? = nil
  ) throws {
    self.folder = folder
    self.name = name
    imageBytes = height * width * 3
    images = try ArrayWriter(
      folder: "\(folder)/images", elementSize: 1, rowShape: [height, width, 3],
      geometry: geometry ?? Geometry(height: height, width: width, channels: 3),
      codecs: profile.imageCodecs)
    labelWriter =
      hasLabels
      ? try ArrayWriter(
        folder: "\(folder)/labels", elementSize: 2, rowShape: [], geometry: Self.labelGeometry,
        codecs: profile.labelCodecs) : nil
  }

  /// Number of images so far.
  public var count: Int { images.count }

  /// Appends images in order.
  ///
  /// - Parameters:
  ///   - pixels: `[n, height, width, 3]` bytes.
  ///   - labels: One label an image, or nil for a split without labels.
  /// - Throws: `ShardError.outOfRange` if the counts disagree, `cannotWrite` if the disk does.
  public func append(pixels: [UInt8], labels: [UInt16]?) throws {
    let count = pixels.count / imageBytes
    guard pixels.count == count * imageBytes, (labelWriter != nil) == (labels != nil),
      labels.map({ $0.count == count }) ?? true
    else {
      throw ShardError.outOfRange(path: folder, reason: "a batch's pixels and labels disagree")
    }
    pixels.withUnsafeBytes { digest.update(bufferPointer: $0) }
    try pixels.withUnsafeBufferPointer { try images.append($0) }
    guard let labels else { return }
    for label in labels {
      labelBytes.append(UInt8(truncatingIfNeeded: label))
      labelBytes.append(UInt8(truncatingIfNeeded: label >> 8))
    }
  }

  /// Writes what is left; the split is complete on disk afterwards.
  ///
  /// - Returns: The count and the digest of the pixels, for the provenance.
  func finish() throws -> Provenance.Split {
    try images.finish(dimensions: ["image", "y", "x", "channel"])
    if let labelWriter {
      try labelBytes.withUnsafeBufferPointer { try labelWriter.append($0) }
      try labelWriter.finish(dimensions: ["image"])
      labelBytes.withUnsafeBytes { digest.update(bufferPointer: $0) }
    }
    let group = JSONValue.object(["zarr_format": .int(3), "node_type": .string("group")])
    try DurableFile.write(try group.serialized(), to: "\(folder)/zarr.json")
    return Provenance.Split(count: images.count, rawSHA256: hexadecimal(digest.finalize()))
  }
}
