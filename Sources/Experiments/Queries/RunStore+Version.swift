internal import GRDB

extension RunStore {
  /// A number that changes whenever another connection, of any process, has changed the database.
  ///
  /// It is comparable only with numbers of this same instance.
  ///
  /// - Returns: SQLite's `data_version` of this connection.
  /// - Throws: `RunStoreError`.
  public func dataVersion() throws -> Int64 {
    try read { try Int64.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
  }
}
