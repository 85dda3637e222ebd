/// The TFRecord files of one split set, each with what its first record holds.
struct RecordSet: Sendable {
  struct File: Sendable {
    let entry: FileTree.Entry
    let kind: RecordKind
    /// The publisher's split, from the file's name or its folder's, or `all`.
    let split: String
    /// Bytes of the first payload.
    let firstSize: Int
  }

  let tree: FileTree
  let files: [File]

  /// Looks into the TFRecord files of a tree; the set is empty if there are none.
  ///
  /// - Throws: `ArchiveError` and `DatasetError.badRecord` if a first record is damaged.
  init(_ tree: FileTree) throws {
    self.tree = tree
    files = try tree.entries(.tfrecord).map { entry in
      let payload = try TFRecordFile(try tree.open(entry, isVerified: true)).record(at: 0)
      let example = try TFExample(payload, file: entry.baseName, record: 0)
      return File(
        entry: entry, kind: try RecordKind(example),
        split: SplitName.of(tree.components(of: entry)) ?? "all", firstSize: payload.count)
    }
  }

  private init(_ tree: FileTree, _ files: [File]) {
    self.tree = tree
    self.files = files
  }

  /// The files that satisfy a condition, splits in their usual order, then by name.
  func filter(_ condition: (File) -> Bool) -> RecordSet {
    RecordSet(
      tree,
      files.filter(condition).sorted {
        let (a, b) = (SplitName.rank($0.split), SplitName.rank($1.split))
        return a != b ? a < b : PathOrder.precedes($0.entry.name, $1.entry.name)
      })
  }

  /// The files by their kind, as `key` sums it up; nil leaves a file out.
  func grouped<Key: Hashable & Comparable>(_ key: (File) -> Key?) -> [(key: Key, set: RecordSet)] {
    Set(files.compactMap(key)).sorted().map { value in
      (value, filter { key($0) == value })
    }
  }

  var entries: [FileTree.Entry] { files.map(\.entry) }

  /// Reads every record in order, and refuses a folder in which shards are missing.
  func forEachRecord(
    progress: (Int) -> Void, _ body: (File, Int, TFExample) throws -> Void
  ) throws {
    try ShardSeries.requireWhole(entries, in: tree)
    for file in files {
      var number = 0
      try TFRecordFile(try tree.open(file.entry)).forEachRecord { _, payload in
        progress(payload.count + 16)
        try body(
          file, number, try TFExample(payload, file: file.entry.baseName, record: number))
        number += 1
        return true
      }
    }
  }
}
