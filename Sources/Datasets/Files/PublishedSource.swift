/// A data set in one of its publishers' forms: what is known of it, its files, and how to read it.
struct PublishedSource: DatasetSource {
  /// Delivers every image in order, and returns warnings.
  typealias Reading =
    @Sendable (
      _ progress: @escaping (Int) -> Void, _ deliver: (SourceImage) throws -> Void
    ) throws -> [String]

  /// The split that an image is stored in: see `DatasetSource.storedSplit`.
  typealias Dealing = @Sendable (_ published: String, _ position: Int) -> String

  let facts: DatasetFacts
  let byteCount: Int
  private let files: DiskFiles
  private let dealing: Dealing?
  private let reading: Reading

  /// A source.
  ///
  /// - Parameters:
  ///   - facts: What is known before reading.
  ///   - tree: Where the entries lie.
  ///   - entries: What `reading` reads.
  ///   - dealing: Where images go, if not to the split of their publisher.
  ///   - reading: Delivers the images.
  init(
    _ facts: DatasetFacts, tree: FileTree, entries: some Collection<FileTree.Entry>,
    dealing: Dealing? = nil,
    reading: @escaping Reading
  ) {
    self.facts = facts
    byteCount = entries.reduce(0) { $0 + $1.size }
    files = tree.files(of: entries)
    self.dealing = dealing
    let warnings = tree.warnings
    self.reading = { warnings + (try reading($0, $1)) }
  }

  func checksums(progress: @escaping (Int) -> Void) throws -> [SourceFile] {
    try FileManifest.checksums(of: files, progress: progress)
  }

  func read(
    progress: @escaping (Int) -> Void, deliver: (SourceImage) throws -> Void
  ) throws -> SourceReport {
    let hashing = BackgroundChecksums(files)
    defer { hashing.cancel() }
    let warnings = try reading(progress, deliver)
    var report = SourceReport(files: try hashing.wait())
    report.warnings = warnings
    return report
  }

  func storedSplit(of published: String, position: Int) -> String {
    if let dealing { return dealing(published, position) }
    switch published {
    case "valid", "validation", "val": return "val"
    case "test": return "test"
    default: return "train"
    }
  }
}
