/// How far a source had been read when a chunk was full; what a resumed ingest goes on from.
public struct ResumeMark: Codable, Equatable, Sendable {
  /// Source images of the split whose every result is stored.
  public var images: Int
  /// Results of the next source image that are stored too.
  public var pieces: Int
  /// Results left out so far.
  public var excluded: Int
  /// Names of damaged source images left out so far.
  public var damaged: [String]
  /// Digest over the contents of those source images, lower-case hex.
  public var sourceDigest: String

  /// A mark.
  public init(
    images: Int, pieces: Int, excluded: Int, damaged: [String], sourceDigest: String
  ) {
    self.images = images
    self.pieces = pieces
    self.excluded = excluded
    self.damaged = damaged
    self.sourceDigest = sourceDigest
  }
}

/// Rows and columns of one image.
public struct ImageSize: Codable, Equatable, Sendable {
  /// Rows of pixels.
  public let height: UInt16
  /// Columns of pixels.
  public let width: UInt16

  /// A size.
  public init(height: UInt16, width: UInt16) {
    self.height = height
    self.width = width
  }
}

/// What is stored beside the pixels of a chunk.
public struct ChunkCompanions: Sendable {
  /// Number of images; fewer than a chunk holds only in the last one.
  public internal(set) var rows = 0
  var labels: [UInt16] = []
  var sizes: [ImageSize] = []
  var mark: ResumeMark?
}

/// One chunk of a split, full and padded, not compressed yet.
public struct ImageChunk: Sendable {
  /// Where it belongs.
  public let layout: SplitLayout
  let pixels: [UInt8]
  let companions: ChunkCompanions

  /// Bytes of its pixels, padding included.
  public var byteCount: Int { pixels.count }
}

/// One chunk of a split as it will lie in a shard.
public struct EncodedChunk: Sendable {
  /// Where it belongs.
  public let layout: SplitLayout
  /// What is stored beside it.
  public let companions: ChunkCompanions
  let bytes: [UInt8]
}
