/// How the images of one split lie in its arrays; fixed before the first is written.
public struct SplitLayout: Codable, Equatable, Sendable {
  /// `train`, `val` or `test`.
  public let name: String
  /// Rows of pixels.
  public let height: Int
  /// Columns of pixels.
  public let width: Int
  /// Whether every image has a label.
  public let hasLabels: Bool
  /// Whether images differ in size: smaller ones are padded with zeros to the right and below, and
  /// arrays `height` and `width` beside the pixels hold the size of each.
  public let hasSizes: Bool
  /// How pixels are compressed.
  public let profile: StorageProfile
  /// How many images share a chunk and a shard.
  public let geometry: Geometry

  /// A layout.
  ///
  /// - Parameters:
  ///   - name: `train`, `val` or `test`.
  ///   - height: Rows of pixels, of the largest image where sizes differ.
  ///   - width: Columns of pixels, of the largest image where sizes differ.
  ///   - hasLabels: Whether every image has a label.
  ///   - hasSizes: Whether images differ in size.
  ///   - profile: How pixels are compressed.
  ///   - geometry: How many images share a chunk and a shard; nil derives it from the size.
  public init(
    name: String, height: Int, width: Int, hasLabels: Bool, hasSizes: Bool = false,
    profile: StorageProfile, geometry: Geometry? = nil
  ) {
    self.name = name
    self.height = height
    self.width = width
    self.hasLabels = hasLabels
    self.hasSizes = hasSizes
    self.profile = profile
    self.geometry = geometry ?? Geometry(height: height, width: width, channels: 3)
  }

  /// Bytes of one stored image.
  var imageBytes: Int { height * width * 3 }

  /// The array of pixels, with `count` images.
  func imageMetadata(count: Int) throws -> ArrayMetadata {
    try ArrayMetadata(
      writing: count, elementSize: 1, rowShape: [height, width, 3], geometry: geometry,
      codecs: profile.imageCodecs)
  }
}

extension ArrayMetadata {
  /// An array as it is written here: cut along its first dimension only, indexed at the end.
  init(
    writing count: Int, elementSize: Int, rowShape: [Int], geometry: Geometry, codecs: [Codec]
  ) throws {
    self.init(
      shape: [count] + rowShape, elementSize: elementSize, fillValue: 0,
      fileShape: [geometry.shard] + rowShape, chunkShape: [geometry.chunk] + rowShape,
      chain: try CodecChain(codecs),
      sharding: .init(indexAtEnd: true, indexLittleEndian: true, indexHasChecksum: true),
      keys: .default(separator: "/"))
  }
}
