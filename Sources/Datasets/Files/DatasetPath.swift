internal import Synchronization

/// A path that forms are asked about; its files are listed once for all of them.
final class DatasetPath: Sendable {
  /// The path as it was given.
  let path: String
  private let listed = Mutex<FileTree?>(nil)
  private let looked = Mutex<RecordSet?>(nil)

  init(_ path: String) { self.path = path }

  /// The files there.
  ///
  /// - Throws: `DatasetError` and `ArchiveError` for damaged archives.
  func tree() throws -> FileTree {
    try listed.withLock { tree in
      if let tree { return tree }
      let new = try FileTree(path)
      tree = new
      return new
    }
  }

  /// The TFRecord files there.
  ///
  /// - Throws: As `RecordSet.init`.
  func records() throws -> RecordSet {
    let tree = try tree()
    return try looked.withLock { records in
      if let records { return records }
      let new = try RecordSet(tree)
      records = new
      return new
    }
  }
}
