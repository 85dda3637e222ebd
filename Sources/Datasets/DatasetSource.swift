/// Images in the publisher's order, some at a time.
public struct ImageBatch: Sendable {
  /// `train`, `val` or `test`.
  public let split: String
  /// `[count, height, width, 3]` bytes.
  public let pixels: [UInt8]
  /// One label an image, or nil where the publisher gives none.
  public let labels: [UInt16]?
  /// Rows of pixels.
  public let height: Int
  /// Columns of pixels.
  public let width: Int

  /// Number of images.
  public var count: Int { pixels.count / (height * width * 3) }
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
  /// Images left out by the options, by split.
  public var excluded: [String: Int] = [:]
  /// Why they were left out.
  public var exclusionReason: String?
}

/// What is known about a data set before it is read.
public struct DatasetFacts: Equatable, Sendable {
  /// The form that was recognised, such as `cifar10-binary`.
  public let form: String
  /// What is done to the images, in order, one sentence each; a part of the plan.
  public let preprocessing: [String]
  /// How images are dealt into splits; a part of the plan.
  public let splitRule: String
  /// Where the publisher offers the data, if known.
  public let sourceURL: String?
  /// The licence note, if known.
  public let license: String?
  /// How to cite the data, if known.
  public let citation: String?
  /// Names of the label values in order, where they have names.
  public let classNames: [String]?
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

  /// Reads everything, checking it against the publisher's description.
  ///
  /// - Parameters:
  ///   - progress: Called with the number of source bytes just read.
  ///   - deliver: Takes batches; within a split they come in the publisher's order.
  /// - Returns: Checksums, warnings and counts.
  /// - Throws: `DatasetError`, and what `deliver` throws.
  func read(
    progress: @escaping (Int) -> Void, deliver: (ImageBatch) throws -> Void
  ) throws -> SourceReport
}

/// One form in which people have a data set on disk.
public struct DatasetForm: Sendable {
  /// Its name, such as `cifar10-binary`.
  public let name: String
  /// The data set that it is a form of, such as `cifar10`.
  public let dataset: String
  /// What it looks like, for messages.
  public let summary: String
  /// The source at a path, or nil if the path holds another form; judged by content.
  public let recognise: @Sendable (_ path: String) throws -> (any DatasetSource)?
}

/// Every form that is known.
///
/// A new one is a file and a line in this list.
public enum DatasetForms {
  /// The list; the first form that recognises a path takes it.
  public static let all: [DatasetForm] = [CIFARSource.binaryForm, CIFARSource.pythonForm]

  /// Opens the files of a data set in whatever form they are.
  ///
  /// - Parameters:
  ///   - dataset: The data set, such as `cifar10`.
  ///   - path: An archive or a folder.
  /// - Returns: The source, not read yet.
  /// - Throws: `DatasetError.missing`, or `unrecognised` with the forms that are known.
  public static func open(_ dataset: String, at path: String) throws -> any DatasetSource {
    guard FileSystem.kind(path) != .missing else { throw DatasetError.missing(path: path) }
    let forms = all.filter { $0.dataset == dataset }
    for form in forms {
      if let source = try form.recognise(path) { return source }
    }
    let known = forms.map(\.summary).joined(separator: ", or ")
    throw DatasetError.unrecognised(path: path, expected: known)
  }
}

/// The published archives that are recognised by size and checksum.
public enum KnownArchives {
  private static let table: [(name: String, bytes: Int, sha256: String)] = [
    (
      "cifar-10-binary.tar.gz", 170_052_171,
      "c4a38c50a1bc5f3a1c5537f2155ab9d68f9f25eb1ed8d9ddda3db29a59bca1dd"
    ),
    (
      "cifar-10-python.tar.gz", 170_498_071,
      "6d958be074577803d12ecdefd02955f39262c83c16fe9348329d7fe0b5c001ce"
    ),
  ]

  /// The published archive that a file is, whatever its name, or nil.
  ///
  /// Source: the checksums of TensorFlow Datasets.
  public static func name(of file: SourceFile) -> String? {
    table.first { $0.bytes == file.bytes && $0.sha256 == file.sha256 }?.name
  }
}
