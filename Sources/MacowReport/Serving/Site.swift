import Experiments

/// What is served: one database, opened for reading, and for writing where a group writes.
struct Site: Sendable {
  /// The database file.
  let path: String
  /// The folder of checkpoints, samples and logs.
  let runsFolder: String
  /// A connection that cannot write.
  let records: RunStore

  /// A connection that writes, for the groups that do.
  let store: RunStore

  /// Opens the database; creates it where there is none, as a tracking server starts empty.
  ///
  /// - Throws: `RunStoreError`.
  init(_ options: DatabaseOptions) throws {
    path = options.path
    runsFolder = options.runsFolder
    store = try RunStore(path: path)
    records = try RunStore(readingAt: path)
  }
}
