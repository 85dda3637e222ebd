import Dispatch
import Foundation
import GRDB
import Testing

@testable import Experiments
@testable import Migrations

@Suite struct MigrationTests {
  let scratch: Scratch
  let path: String

  init() throws {
    scratch = try Scratch()
    path = scratch.file("macow.db")
  }

  @Test func freshDatabaseIsAtTheNewestVersion() throws {
    let store = try RunStore(path: path)
    let newest = Self.newest
    let applied = try store.read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM schema_migration")
    }
    #expect(applied == Migrations.all.count)
    let pragmas = [
      "user_version": "\(newest)", "application_id": "\(0x6D61_6377)", "journal_mode": "wal",
      "foreign_keys": "1", "trusted_schema": "0", "busy_timeout": "10000", "synchronous": "1",
    ]
    for (pragma, expected) in pragmas {
      let value = try store.read { try String.fetchOne($0, sql: "PRAGMA \(pragma)") }
      #expect(value == expected, "\(pragma)")
    }
  }

  @Test func everyTableIsStrict() throws {
    let loose = try RunStore(path: path).read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT name FROM pragma_table_list
          WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND NOT strict
          """)
    }
    #expect(loose == [])
  }

  @Test func openingTwiceKeepsWhatIsThere() throws {
    try RunStore(path: path).register(dataset: .sample())
    #expect(try RunStore(path: path).datasets().count == 1)
  }

  @Test func concurrentFirstStartsMigrateOnce() throws {
    let failures = Mutexed<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 8) { index in
      do {
        try RunStore(path: path).register(dataset: .sample(name: "d\(index)"))
      } catch {
        failures.update { $0.append("\(error)") }
      }
    }
    #expect(failures.value == [])
    #expect(try RunStore(readingAt: path).datasets().count == 8)
  }

  @Test func editedMigrationIsRefused() throws {
    _ = try RunStore(path: path)
    var history = Migrations.all
    history[0] = Migration(version: 1, name: history[0].name, sql: history[0].sql + "-- edited")
    #expect(throws: RunStoreError.editedMigration(path: path, name: "v0001_init")) {
      try RunStore(path: path, history: history)
    }
  }

  @Test func newerDatabaseIsReadButNotWritten() throws {
    let store = try RunStore(path: path, history: Migrations.all + [Self.next])
    try store.register(dataset: .sample())
    #expect(throws: RunStoreError.newer(path: path, version: Self.newest + 1, known: Self.newest)) {
      try RunStore(path: path)
    }
    #expect(try RunStore(readingAt: path).datasets().count == 1)
  }

  @Test func olderDatabaseIsBackedUpThenMigrated() throws {
    try RunStore(path: path).register(dataset: .sample())
    #expect(!FileManager.default.fileExists(atPath: path + ".v\(Self.newest).backup"))
    let history = Migrations.all + [Self.next]
    #expect(throws: RunStoreError.older(path: path, version: Self.newest, known: Self.newest + 1)) {
      try RunStore(readingAt: path, history: history)
    }
    let store = try RunStore(path: path, history: history)
    #expect(try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM remark") } == 0)
    #expect(try store.datasets().count == 1)
    #expect(try RunStore(readingAt: path + ".v\(Self.newest).backup").datasets().count == 1)
  }

  @Test func failingMigrationLeavesNothing() throws {
    _ = try RunStore(path: path)
    let broken = Migration(
      version: Self.newest + 1, name: "v9999_broken",
      sql: "CREATE TABLE half (x INTEGER) STRICT; SELECT nope;")
    #expect(throws: RunStoreError.self) {
      try RunStore(path: path, history: Migrations.all + [broken])
    }
    let tables = try RunStore(path: path).read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema WHERE name = 'half'")
    }
    #expect(tables == 0)
  }

  @Test func foreignFilesAreRefused() throws {
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE theirs (x)") }
    #expect(throws: RunStoreError.foreign(path: path)) { try RunStore(path: path) }
    let text = scratch.file("notes.txt")
    try String(repeating: "no database ", count: 200)
      .write(toFile: text, atomically: true, encoding: .utf8)
    #expect(throws: RunStoreError.foreign(path: text)) { try RunStore(path: text) }
    let nothing = scratch.file("nothing.db")
    #expect(throws: RunStoreError.missing(path: nothing)) { try RunStore(readingAt: nothing) }
    #expect(!FileManager.default.fileExists(atPath: nothing))
  }

  @Test func everyFileIsInTheListInOrder() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../migrations/sql").standardized
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".sql") }.sorted()
    #expect(files == Migrations.all.map { $0.name + ".sql" })
    // Numbers may be left out, but never come twice or backwards.
    #expect(Migrations.all.map(\.version) == Set(Migrations.all.map(\.version)).sorted())
    #expect(Migrations.all.first?.version == 1)
    for migration in Migrations.all {
      let number = String(migration.version)
      let padded = String(repeating: "0", count: 4 - number.count) + number
      #expect(migration.name.hasPrefix("v\(padded)_"))
      let text = try String(
        contentsOf: folder.appendingPathComponent(migration.name + ".sql"),
        encoding: .utf8)
      #expect(text == migration.sql)
    }
  }

  private static let newest = Migrations.all.map(\.version).max() ?? 0

  /// A change of the schema that is still to come.
  static let next = Migration(
    version: newest + 1, name: "v9999_remark",
    sql: "CREATE TABLE remark (text TEXT NOT NULL) STRICT;")
}
