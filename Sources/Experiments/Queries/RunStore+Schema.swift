internal import GRDB

/// A table or view that queries can name.
public struct SchemaTable: Codable, Hashable, Sendable {
  /// Its name.
  public let name: String
  /// Whether it is a view, which is what most questions need.
  public let isView: Bool
  /// The names of its columns.
  public let columns: [String]
}

extension RunStore {
  /// The tables and views of the database, views first.
  ///
  /// - Returns: The tables by name.
  /// - Throws: `RunStoreError`.
  public func schema() throws -> [SchemaTable] {
    try read { db in
      let names = try Row.fetchAll(
        db,
        sql: """
          SELECT name, type FROM sqlite_schema
          WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite~_%' ESCAPE '~'
          ORDER BY type DESC, name
          """)
      return try names.map { row in
        let name: String = row["name"]
        return SchemaTable(
          name: name, isView: row["type"] == "view", columns: try db.columns(in: name).map(\.name))
      }
    }
  }
}
