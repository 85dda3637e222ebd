import Foundation
import GRDB
import Testing

@testable import Experiments
@testable import Migrations

/// Databases as the program of every schema version left them, brought to the newest.
@Suite struct ReleasedDatabaseTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Databases")

  private static let versions = Migrations.all.map(\.version)

  @Test func everyVersionHasItsDump() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
      .filter { $0.hasSuffix(".sql") && !$0.hasSuffix("rows.sql") }.sorted()
    #expect(files == Self.versions.map { "v\($0).sql" }.sorted(), "run Databases/make")
  }

  @Test(arguments: versions)
  func rowsSurviveAndTheSchemaIsAFreshOnes(_ version: Int) throws {
    let path = try load(version)
    let before = try contents(of: path)
    #expect(before.count >= 25 && before.values.filter { !$0.rows.isEmpty }.count >= 22)

    let store = try RunStore(path: path)
    #expect(try store.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == Self.newest)
    for (table, old) in before {
      let new = try store.read { try Self.rows(of: table, columns: old.columns, $0) }
      if table == "schema_migration" {
        #expect(Set(old.rows).isSubset(of: Set(new)))
        #expect(new.count == Self.versions.count)
      } else {
        #expect(new == old.rows, "\(table)")
      }
    }
    let fresh = try RunStore(path: scratch.file("fresh.db"))
    #expect(try schema(of: store) == schema(of: fresh))
    #expect(try store.read { try Row.fetchOne($0, sql: "PRAGMA foreign_key_check") } == nil)
    // SQLite 3.40 takes the reordered key of this WITHOUT ROWID table for a NULL.
    let complaints = try store.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
    #expect(complaints.allSatisfy { $0 == "ok" || $0 == "NULL value in run_dataset.split_id" })

    // The one that was there before lies beside it, unless nothing was to be done.
    let backup = "\(path).v\(version).backup"
    #expect(FileManager.default.fileExists(atPath: backup) == (version < Self.newest))
    if version < Self.newest { #expect(try contents(of: backup) == before) }
  }

  /// What the rows mean stays what it was, and the database goes on being used.
  @Test(arguments: versions)
  func oldRunsAreReadAndNewOnesAdded(_ version: Int) throws {
    let store = try RunStore(path: try load(version))
    let runs = try store.runSummaries(experiment: "old")
    #expect(runs.map(\.label) == ["macow", "glow"])
    #expect(runs.map(\.status) == [.finished, .failed])
    #expect(runs.map(\.attempts) == [2, 1] && runs.map(\.selectedEpoch) == [3, nil])
    #expect(runs.last?.errorText == "loss is NaN at step 40")
    let curve = try store.curves(experiment: "old", metric: "val/bpd").filter {
      $0.label == "macow"
    }
    #expect(curve.map(\.value) == [4.1, 3.7, 0.1])
    let scores = try store.finalScores(experiment: "old", metric: "test/bpd").compactMap(\.value)
    #expect(scores == [3.5])
    #expect(try store.dataset(named: "photos32").bitsPerSample == (version < 2 ? 8 : 5))
    try store.register(dataset: .sample(name: "new"))
    #expect(try store.datasets().map(\.name) == ["new", "photos32"])
  }

  @Test(arguments: versions.dropLast())
  func anOldDatabaseIsNotChangedByReading(_ version: Int) throws {
    let path = try load(version)
    #expect(
      throws: RunStoreError.older(path: path, version: version, known: Self.newest)
    ) { try RunStore(readingAt: path) }
    let error = RunStoreError.older(path: path, version: version, known: Self.newest)
    #expect(
      error.description
        == "\(path): schema version \(version) is older than this program's \(Self.newest); "
        + "any command that writes, such as macow-train, migrates it")
    #expect(
      try DatabaseQueue(path: path).read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
        == version)
  }

  @Test func aNewerOneIsRefusedInOneSentence() throws {
    let path = try load(Self.newest)
    let next = Self.newest + 1
    try DatabaseQueue(path: path).write { try $0.execute(sql: "PRAGMA user_version = \(next)") }
    let before = try contents(of: path)
    let error = #expect(throws: RunStoreError.self) { try RunStore(path: path) }
    #expect(
      error?.description
        == "\(path): schema version \(next) is newer than this program's \(Self.newest), so it is "
        + "only read; use the newer program to write")
    #expect(try contents(of: path) == before)
    #expect(try RunStore(readingAt: path).runSummaries(experiment: "old").count == 2)
  }

  private static let newest = Migrations.all.map(\.version).max() ?? 0

  /// Makes a database of a dump.
  private func load(_ version: Int) throws -> String {
    let path = scratch.file("v\(version).db")
    let dump = try String(
      contentsOf: Self.folder.appendingPathComponent("v\(version).sql"), encoding: .utf8)
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: dump) }
    try queue.close()
    return path
  }

  private struct Table: Equatable {
    let columns: [String]
    let rows: [String]
  }

  /// Every row of every table.
  private func contents(of path: String) throws -> [String: Table] {
    try DatabaseQueue(path: path).read { db in
      let tables = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      return try tables.reduce(into: [:]) { contents, table in
        let columns = try db.columns(in: table).map(\.name)
        contents[table] = Table(
          columns: columns, rows: try Self.rows(of: table, columns: columns, db))
      }
    }
  }

  private static func rows(of table: String, columns: [String], _ db: Database) throws -> [String] {
    let list = columns.map { "quote(\"\($0)\")" }.joined(separator: " || ',' || ")
    return try String.fetchAll(db, sql: "SELECT \(list) FROM \"\(table)\"").sorted()
  }

  private func schema(of store: RunStore) throws -> [String] {
    try store.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '')
          FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY 1
          """)
    }
  }
}
