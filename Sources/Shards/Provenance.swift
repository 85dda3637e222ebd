/// What a store says about itself, under the attribute `macow` of its group.
///
/// It holds everything that the catalogue needs, so that a finished store which never reached the
/// catalogue can be adopted. Digests of shard files are not here: they are computed from the files.
public struct Provenance: Codable, Equatable, Sendable {
  /// The name of the data set.
  public var name: String
  /// SHA-256 over the sources and everything that was done to them: equal plans give equal pixels.
  public var plan: String
  /// How the pixels are compressed.
  public var profile: StorageProfile
  /// The program that wrote the store, and the encoder that it used.
  public var writer: String
  /// The publisher's form that was read, such as `cifar10-binary`.
  public var form: String
  /// The data set that it is, such as `imagenet32`; nil in stores of earlier versions.
  public var origin: String?
  /// Which of several releases with different pixels, such as `old` or `new`; nil if there is one.
  public var release: String?
  /// The category, such as `bedroom`, of data sets that have some.
  public var category: String?
  /// Bits of a sample, if fewer than 8: then values are bins already.
  public var bitsPerSample: Int?
  /// The files that the images were read from.
  public var sources: [Source]
  /// What was done to the images, in order, one sentence each.
  public var preprocessing: [String]
  /// How images were dealt into splits.
  public var splitRule: String
  /// Where the publisher offers the data, if known.
  public var sourceURL: String?
  /// The licence note, if known.
  public var license: String?
  /// How to cite the data, if known.
  public var citation: String?
  /// Names of the label values in order, where they have names.
  public var classNames: [String]?
  /// The splits by name.
  public var splits: [String: Split]

  /// One file that the images were read from.
  public struct Source: Codable, Equatable, Sendable {
    /// File name, without folders of the machine.
    public var name: String
    /// Size in bytes.
    public var bytes: Int
    /// Lower-case hex SHA-256.
    public var sha256: String
    /// The published archive that it is, or nil if unknown.
    public var recognised: String?

    /// A source file with its checksum.
    public init(name: String, bytes: Int, sha256: String, recognised: String? = nil) {
      self.name = name
      self.bytes = bytes
      self.sha256 = sha256
      self.recognised = recognised
    }
  }

  /// What a split holds.
  public struct Split: Codable, Equatable, Sendable {
    /// Number of images.
    public var count: Int
    /// SHA-256 over all pixels in order, then the labels as u16le.
    public var rawSHA256: String
    /// Images left out.
    public var excludedCount: Int
    /// Why, or nil if none.
    public var exclusionReason: String?
    /// Names of damaged images among those left out; nil if there are none.
    public var damagedImages: [String]?

    /// The facts of a split.
    public init(
      count: Int, rawSHA256: String, excludedCount: Int = 0, exclusionReason: String? = nil,
      damagedImages: [String]? = nil
    ) {
      self.count = count
      self.rawSHA256 = rawSHA256
      self.excludedCount = excludedCount
      self.exclusionReason = exclusionReason
      self.damagedImages = damagedImages
    }
  }

  /// The facts of a data set, without its splits yet.
  public init(
    name: String, plan: String, profile: StorageProfile, writer: String, form: String,
    sources: [Source], preprocessing: [String], splitRule: String, sourceURL: String? = nil,
    license: String? = nil, citation: String? = nil, classNames: [String]? = nil,
    splits: [String: Split] = [:]
  ) {
    self.name = name
    self.plan = plan
    self.profile = profile
    self.writer = writer
    self.form = form
    self.sources = sources
    self.preprocessing = preprocessing
    self.splitRule = splitRule
    self.sourceURL = sourceURL
    self.license = license
    self.citation = citation
    self.classNames = classNames
    self.splits = splits
  }
}
