internal import Crypto

/// Any folder of photographs, in the order of their paths.
public struct ImageFolderSource: DatasetSource {
  private let listing: FolderListing
  private let splits: [String]
  /// What is known before reading.
  public let facts: DatasetFacts

  /// A file that is larger than this is no photograph.
  private static let largestFile = 512 << 20
  /// Up to this many files are listed one by one in the provenance.
  private static let longestList = 256

  /// Lists the folder and deals its files into splits.
  ///
  /// - Parameters:
  ///   - folder: Searched with everything below it.
  ///   - split: Which files go where.
  /// - Throws: `DatasetError` if there are no images or a split rule cannot be followed.
  public init(folder: String, split: ImageFolderSplit = .fractions(val: 0, test: 0)) throws {
    listing = try FolderListing(folder)
    guard !listing.images.isEmpty else {
      throw DatasetError.badFolder(path: folder, reason: "it holds no PNG, JPEG or WebP files")
    }
    let dealt = try listing.deal(split)
    splits = dealt.splits
    var facts = DatasetFacts(dataset: "images", form: "images")
    facts.splitRule = dealt.rule
    facts.allowsSkipping = true
    facts.notes = ["files in the order of their paths' bytes"]
    self.facts = facts
  }

  /// Bytes of all image files.
  public var byteCount: Int {
    listing.images.reduce(0) { $0 + FileSystem.size("\(listing.root)/\($1)") }
  }

  /// Hashes the files without decoding them.
  public func checksums(progress: @escaping (Int) -> Void) throws -> [SourceFile] {
    collapsed(
      try listing.images.map { name in
        let file = try FileSystem.checksum("\(listing.root)/\(name)", progress: progress)
        return SourceFile(name: name, bytes: file.bytes, sha256: file.sha256)
      })
  }

  /// A long list becomes one line: the SHA-256 of its manifest.
  private func collapsed(_ files: [SourceFile]) -> [SourceFile] {
    if files.count <= Self.longestList { return files }
    var digest = SHA256()
    for file in files { digest.update(data: Array("\(file.sha256)  \(file.name)\n".utf8)) }
    return [
      SourceFile(
        name: "\(FileSystem.name(listing.root)) (sha256sum manifest of \(files.count) files)",
        bytes: files.reduce(0) { $0 + $1.bytes }, sha256: hexadecimal(digest.finalize()))
    ]
  }

  /// Delivers every file in order.
  public func read(
    progress: @escaping (Int) -> Void, deliver: (SourceImage) throws -> Void
  ) throws -> SourceReport {
    var files: [SourceFile] = []
    for (name, split) in zip(listing.images, splits) {
      let path = "\(listing.root)/\(name)"
      let (bytes, file) = try FileSystem.contents(path, limit: Self.largestFile)
      files.append(SourceFile(name: name, bytes: file.bytes, sha256: file.sha256))
      try deliver(SourceImage(split: split, name: name, content: .encoded(bytes)))
      progress(bytes.count)
    }
    var report = SourceReport(files: collapsed(files))
    if listing.skipped > 0 {
      report.warnings.append("\(listing.skipped) files that are no images were skipped")
    }
    return report
  }
}
