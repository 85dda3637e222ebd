/// A data set as the catalogue knows it: where its shards are, what they hold, where they came from.
public struct DatasetRecord: Codable, Hashable, Sendable {
  /// The name that specifications use, such as `cifar10` or `photos32`.
  public var name: String
  /// The folder of the Zarr v3 group, absolute.
  public var path: String
  /// SHA-256 over the splits' fingerprints in order: the identity of the whole data set.
  public var fingerprint: String
  /// The files that it was made from.
  public var sources: [SourceFile]
  /// What was done to the images before they were stored, in order, one sentence each.
  public var preprocessing: [String]
  /// How images were dealt into splits: `as published`, or the rule.
  public var splitRule: String
  /// Where the publisher offers it, if known.
  public var sourceURL: String?
  /// The licence note, if known.
  public var license: String?
  /// How to cite it, if known.
  public var citation: String?
  /// The splits, in the order train, val, test.
  public var splits: [SplitRecord]
  /// The publisher's form that was read, such as `cifar10-binary`; nil in older records.
  public var form: String?
  /// The data set that it is, such as `imagenet32`; nil in older records.
  public var origin: String?
  /// Which of several releases with different pixels it is, such as `old` or `new`.
  public var release: String?
  /// The category, such as `bedroom`, of data sets that have some.
  public var category: String?
  /// Bits of a sample: below 8, values are bins already and must not be quantised again.
  public var bitsPerSample = 8

  /// One file that the images were read from.
  public struct SourceFile: Codable, Hashable, Sendable {
    /// File name, without folders of this machine.
    public var name: String
    /// Size in bytes.
    public var bytes: Int
    /// Lower-case hex SHA-256.
    public var sha256: String
    /// The published archive that it is, such as `cifar-10-binary.tar.gz`, or nil if unknown.
    public var recognised: String?

    /// A source file with its checksum.
    public init(name: String, bytes: Int, sha256: String, recognised: String? = nil) {
      self.name = name
      self.bytes = bytes
      self.sha256 = sha256
      self.recognised = recognised
    }
  }

  /// A data set to be recorded.
  public init(
    name: String, path: String, fingerprint: String, sources: [SourceFile],
    preprocessing: [String], splitRule: String, sourceURL: String? = nil, license: String? = nil,
    citation: String? = nil, splits: [SplitRecord]
  ) {
    self.name = name
    self.path = path
    self.fingerprint = fingerprint
    self.sources = sources
    self.preprocessing = preprocessing
    self.splitRule = splitRule
    self.sourceURL = sourceURL
    self.license = license
    self.citation = citation
    self.splits = splits
  }
}

/// One split of a data set.
public struct SplitRecord: Codable, Hashable, Sendable {
  /// `train`, `val` or `test`.
  public var name: String
  /// SHA-256 over the lines `ordinal sha256 bytes items` of its shards.
  public var fingerprint: String
  /// SHA-256 over all decoded pixels in order, then the labels as u16le: equal for equal images,
  /// whatever the codec.
  public var rawSHA256: String
  /// Number of images.
  public var count: Int
  /// Height of the images in pixels.
  public var height: Int
  /// Width of the images in pixels.
  public var width: Int
  /// Channels, 3 for RGB.
  public var channels: Int
  /// Images left out, and why; 0 and nil if none.
  public var excludedCount: Int
  /// Why images were left out.
  public var exclusionReason: String?
  /// The shard files, in order.
  public var shards: [ShardRecord]

  /// A split to be recorded.
  public init(
    name: String, fingerprint: String, rawSHA256: String, count: Int, height: Int, width: Int,
    channels: Int, excludedCount: Int = 0, exclusionReason: String? = nil, shards: [ShardRecord]
  ) {
    self.name = name
    self.fingerprint = fingerprint
    self.rawSHA256 = rawSHA256
    self.count = count
    self.height = height
    self.width = width
    self.channels = channels
    self.excludedCount = excludedCount
    self.exclusionReason = exclusionReason
    self.shards = shards
  }
}

/// One shard file of a split.
public struct ShardRecord: Codable, Hashable, Sendable {
  /// Position in the split, from 0.
  public var ordinal: Int
  /// Path inside the data set's folder, such as `train/images/c/0/0/0/0`.
  public var path: String
  /// Size of the file in bytes.
  public var bytes: Int
  /// Number of images in it.
  public var count: Int
  /// Lower-case hex SHA-256 of the file.
  public var sha256: String

  /// A shard to be recorded.
  public init(ordinal: Int, path: String, bytes: Int, count: Int, sha256: String) {
    self.ordinal = ordinal
    self.path = path
    self.bytes = bytes
    self.count = count
    self.sha256 = sha256
  }
}
