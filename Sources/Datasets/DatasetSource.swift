/// One image as its publisher stores it.
public struct SourceImage: Sendable {
  /// The publisher's own name: `train`, `valid`, `validation`, `val` or `test`, or `all` where the
  /// form carries no splits.
  public let split: String
  /// The publisher's name: a file name, a database key, or the file and the position in it, such as
  /// `train_data_batch_1#0`.
  public let name: String
  /// The label as the publisher stores it, or nil where there is none.
  public let label: UInt16?
  /// The pixels, decoded or not.
  public let content: Content

  /// What the publisher stores of an image.
  public enum Content: Sendable {
    /// A whole PNG, JPEG or WebP file; which of them, its first bytes say.
    case encoded([UInt8])
    /// `[height, width, 3]` bytes of RGB.
    case pixels([UInt8], height: Int, width: Int)

    /// Bytes that it takes in memory.
    public var byteCount: Int {
      switch self {
      case .encoded(let bytes), .pixels(let bytes, _, _): bytes.count
      }
    }
  }

  /// An image of a split.
  public init(split: String, name: String, label: UInt16? = nil, content: Content) {
    self.split = split
    self.name = name
    self.label = label
    self.content = content
  }
}

/// A file that images were read from.
public struct SourceFile: Equatable, Sendable {
  /// File name, without folders of this machine.
  public let name: String
  /// Size in bytes.
  public let bytes: Int
  /// Lower-case hex SHA-256.
  public let sha256: String
}

/// What reading a source came to, beside the images.
public struct SourceReport: Equatable, Sendable {
  /// The files that were read, with their checksums.
  public var files: [SourceFile]
  /// What is unusual but no reason to refuse; one sentence each.
  public var warnings: [String] = []

  /// A report on files, without warnings.
  public init(files: [SourceFile]) { self.files = files }
}

/// What is known about a data set before it is read.
public struct DatasetFacts: Equatable, Sendable {
  /// The data set, such as `cifar10`, `imagenet32`, `celebahq` or `lsun`.
  public let dataset: String
  /// The form that was recognised, such as `cifar10-binary`.
  public let form: String
  /// Which of several releases with different pixels it is, such as `old` or `new` for ImageNet.
  ///
  /// It is a part of the data set's identity; nil where there is only one, or it cannot be told.
  public var release: String?
  /// The category of LSUN, such as `bedroom`.
  public var category: String?
  /// The side of every image, which decoding checks; nil where sizes differ.
  public var side: Int?
  /// Bits of every sample: 8, or fewer where the publisher's values are bins already.
  public var bitsPerSample = 8
  /// Whether single damaged images may be left out when that is asked for.
  public var allowsSkipping = false
  /// How images are dealt into splits; a part of the plan.
  public var splitRule = "as published"
  /// Where the publisher offers the data, if known.
  public var sourceURL: String?
  /// The licence note, if known.
  public var license: String?
  /// How to cite the data, if known.
  public var citation: String?
  /// Names of the label values in order, where they have names.
  public var classNames: [String]?
  /// What else a user should know, such as the order rule; one sentence each.
  public var notes: [String] = []

  init(dataset: String, form: String) {
    self.dataset = dataset
    self.form = form
  }
}

/// A publisher's files in one of their forms.
public protocol DatasetSource: Sendable {
  /// What is known before reading.
  var facts: DatasetFacts { get }
  /// Bytes that `read` will go through, for a progress bar.
  var byteCount: Int { get }

  /// The files that `read` will read, with their checksums, without decoding anything.
  ///
  /// - Parameter progress: Called with the number of bytes just read.
  /// - Returns: The same files as the report of `read`.
  /// - Throws: `DatasetError.cannotRead`.
  func checksums(progress: @escaping (Int) -> Void) throws -> [SourceFile]

  /// Delivers every image in the data set's order, checking the container around it.
  ///
  /// Cheap for each image: decoding, resampling and hashing are left to the caller.
  ///
  /// - Parameters:
  ///   - progress: Called with the number of source bytes just read.
  ///   - deliver: Takes the images one by one; splits may alternate.
  /// - Returns: Checksums and warnings.
  /// - Throws: `DatasetError`, and what `deliver` throws.
  func read(
    progress: @escaping (Int) -> Void, deliver: (SourceImage) throws -> Void
  ) throws -> SourceReport

  /// The split that an image is stored in, by the rule in `facts.splitRule`.
  ///
  /// - Parameters:
  ///   - published: The publisher's split.
  ///   - position: How many images of that split came before.
  /// - Returns: `train`, `val` or `test`.
  func storedSplit(of published: String, position: Int) -> String
}

extension DatasetSource {
  /// Published splits under the names that stores use; everything where there are none is `train`.
  public func storedSplit(of published: String, position: Int) -> String {
    switch published {
    case "valid", "validation", "val": "val"
    case "test": "test"
    default: "train"
    }
  }
}

/// What is said about a data set beside its path, where the path leaves a choice.
public struct SourceRequest: Equatable, Sendable {
  /// The side of the images, where files of several sizes lie together.
  public var side: Int?
  /// The category of LSUN, where it cannot be read off the path.
  public var category: String?
  /// The release, where it cannot be told from the files.
  public var release: String?
  /// The publisher's list of MD5 sums of CelebA-HQ's images, which are then checked.
  public var imageList: String?

  /// A request; what is nil is left to the files.
  public init(
    side: Int? = nil, category: String? = nil, release: String? = nil, imageList: String? = nil
  ) {
    self.side = side
    self.category = category
    self.release = release
    self.imageList = imageList
  }
}
