internal import Foundation
internal import GRDB
internal import Migrations

extension RunStore {
  /// An experiment's records as SQL: one INSERT a row, exact to the last bit, equal for equal
  /// records, so that they can be committed and read back with `init(readingRecords:)`.
  ///
  /// Paths of this machine are cut to the file's or folder's name. Resource samples are left out.
  ///
  /// - Parameter experiment: The experiment's name.
  /// - Returns: The text.
  /// - Throws: `PlanError.unknownExperiment`.
  public func records(experiment: String) throws -> String {
    try read { db in
      let id = try Self.experimentID(named: experiment, db)
      let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      var text = "\(RecordScript.heading)\(version)\n-- experiment \(experiment)\n"
      for table in RecordTable.all {
        let columns = try db.columns(in: table.name).map(\.name)
        let key = try db.primaryKey(table.name).columns.joined(separator: ", ")
        let values = columns.map { "quote(\($0))" }.joined(separator: ", ")
        let rows = try Row.fetchAll(
          db, sql: "SELECT \(values) FROM \(table.name) WHERE \(table.condition) ORDER BY \(key)",
          arguments: StatementArguments(table.condition.contains("?1") ? [id] : []))
        for row in rows {
          let literals = zip(columns, row.databaseValues).map { column, value in
            let literal = String.fromDatabaseValue(value) ?? "NULL"
            return RecordTable.placed.contains("\(table.name).\(column)")
              ? RecordScript.withoutFolders(literal) : literal
          }
          text += "INSERT INTO \(table.name) (\(columns.joined(separator: ", "))) "
          text += "VALUES (\(literals.joined(separator: ", ")));\n"
        }
      }
      return text
    }
  }

  /// Opens records that `records(experiment:)` wrote, in a database of their own that goes with
  /// this instance.
  ///
  /// The text is parsed, never executed: it can fill the tables of the schema, and do nothing else.
  ///
  /// - Parameter path: The file; records of older versions are migrated.
  /// - Throws: `RecordError` for a text that is no such file, or `RunStoreError`.
  public convenience init(readingRecords path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw RunStoreError.missing(path: path)
    }
    let script = try RecordScript(String(decoding: data, as: UTF8.self), file: path)
    guard script.version <= Migrations.all.count else {
      throw RunStoreError.newer(
        path: path, version: script.version, known: Migrations.all.count)
    }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("macow-records-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appendingPathComponent("macow.db").path
    do {
      let old = try RunStore(
        path: file, history: Migrations.all.filter { $0.version <= script.version })
      try script.fill(old)
      try self.init(path: file, history: Migrations.all, temporaryFolder: folder.path)
    } catch {
      try? FileManager.default.removeItem(at: folder)
      throw error
    }
  }
}

extension RecordScript {
  /// Puts every row into a fresh database of the script's version, all of them or none.
  func fill(_ store: RunStore) throws {
    try store.write { db in
      try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
      var columns: [String: Set<String>] = [:]
      for (name, _) in RecordTable.all {
        columns[name] = Set(try db.columns(in: name).map(\.name))
      }
      for row in rows {
        guard let known = columns[row.table], Set(row.columns).isSubset(of: known) else {
          throw RecordError(
            file: file, line: row.line, reason: "'\(row.table)' is no table with these columns")
        }
        let marks = Array(repeating: "?", count: row.columns.count).joined(separator: ", ")
        do {
          try db.execute(
            sql: """
              INSERT INTO \(row.table) (\(row.columns.joined(separator: ", "))) VALUES (\(marks))
              """, arguments: StatementArguments(row.values.map(\.databaseValue)))
        } catch let error as DatabaseError {
          throw RecordError(file: file, line: row.line, reason: error.message ?? "\(error)")
        }
      }
    }
  }
}

extension RecordScript.Value {
  var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let value): value.databaseValue
    case .real(let value): value.databaseValue
    case .text(let value): value.databaseValue
    case .bytes(let value): Data(value).databaseValue
    }
  }
}
