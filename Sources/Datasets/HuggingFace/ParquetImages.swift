internal import Archives

/// Parquet files with a column of images, as Hugging Face stores them.
struct ParquetImages: Sendable {
  struct File: Sendable {
    let entry: FileTree.Entry
    /// The publisher's split, from the file's name or its folder's, or `all`.
    let split: String
    let rowCount: Int
    /// Of the first image; nil if it is not square.
    let side: Int?
  }

  let tree: FileTree
  let files: [File]
  /// The name of the image column, `img` or `image`.
  let imageColumn: String
  let hasLabels: Bool

  private static let imageNames = ["img", "image"]

  /// Looks into the Parquet files of a tree; nil if there are none.
  ///
  /// - Throws: `ArchiveError`, `DatasetError`; also if a file has no image column or they differ.
  init?(_ tree: FileTree) throws {
    let entries = tree.entries(.parquet)
    guard let first = entries.first else { return nil }
    self.tree = tree
    let opened = try entries.map { entry in
      (entry, try ParquetFile(try tree.open(entry, isVerified: true)))
    }
    guard
      let name = try Self.imageNames.first(where: { name in
        try opened[0].1.column([name, "bytes"]) != nil
      })
    else {
      throw DatasetError.badRecord(
        member: first.baseName, record: nil, offset: nil,
        reason: "it has no column img.bytes or image.bytes")
    }
    imageColumn = name
    hasLabels = try opened[0].1.column(["label"]) != nil
    files = try opened.map { entry, file in
      guard let column = try file.column([name, "bytes"]) else {
        throw DatasetError.badRecord(
          member: entry.baseName, record: nil, offset: nil, reason: "it has no column \(name).bytes"
        )
      }
      var side: Int?
      if file.rowCount > 0 {
        var reader = ParquetColumnReader(file, column: column)
        if case .bytes(let image) = try reader.read() { side = ImageSize.side(of: image) }
      }
      return File(
        entry: entry, split: SplitName.of(tree.components(of: entry)) ?? "all",
        rowCount: file.rowCount, side: side)
    }.sorted {
      let (a, b) = (SplitName.rank($0.split), SplitName.rank($1.split))
      return a != b ? a < b : PathOrder.precedes($0.entry.name, $1.entry.name)
    }
  }

  /// The side of the images of all files, if it is one.
  var side: Int? {
    let sides = Set(files.map(\.side))
    return sides.count == 1 ? files.first?.side : nil
  }

  var rowCount: Int { files.reduce(0) { $0 + $1.rowCount } }

  /// Delivers every row of every file.
  func deliver(
    largestLabel: Int, progress: (Int) -> Void, to deliver: (SourceImage) throws -> Void
  ) throws {
    try ShardSeries.requireWhole(files.map(\.entry), in: tree)
    for file in files {
      let parquet = try ParquetFile(try tree.open(file.entry))
      func reader(_ path: [String]) throws -> ParquetColumnReader? {
        try parquet.column(path).map { ParquetColumnReader(parquet, column: $0) }
      }
      var images = try reader([imageColumn, "bytes"])
      var paths = try reader([imageColumn, "path"])
      var labels = try reader(["label"])
      for row in 0..<parquet.rowCount {
        func problem(_ reason: String) -> DatasetError {
          .badRecord(member: file.entry.baseName, record: row, offset: nil, reason: reason)
        }
        guard case .bytes(let bytes) = try images?.read() else {
          throw problem("the image is null")
        }
        var name = "\(file.entry.baseName)#\(row)"
        if case .bytes(let path) = try paths?.read(), !path.isEmpty {
          name = String(decoding: path, as: UTF8.self)
        }
        var label: UInt16?
        if let value = try labels?.read() {
          guard case .int(let number) = value, (0...largestLabel).contains(number) else {
            throw problem("the label is not one of 0 to \(largestLabel)")
          }
          label = UInt16(number)
        }
        progress(bytes.count)
        try deliver(
          SourceImage(split: file.split, name: name, label: label, content: .encoded(bytes)))
      }
    }
  }
}
