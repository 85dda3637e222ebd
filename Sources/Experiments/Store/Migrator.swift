internal import Crypto
internal import Foundation
internal import GRDB
internal import Migrations

/// Brings a database to the newest schema, safely beside other processes that do the same.
struct Migrator {
  /// "macw" in ASCII, in the header of every database of ours.
  static let applicationID = 0x6D61_6377

  let path: String
  let history: [Migration]

  var newest: Int { history.last?.version ?? 0 }

  /// Runs every missing migration; all of them in one transaction, so a failure leaves nothing.
  func migrate(_ queue: DatabaseQueue) throws {
    try backUpIfOlder(queue)
    try queue.writeWithoutTransaction { db in
      try db.inTransaction(.immediate) {
        // Read inside the transaction: two processes may start on an empty file at once.
        let version = try check(db)
        guard version < newest else { return .rollback }
        for migration in history where migration.version > version {
          try apply(migration, to: db)
        }
        if version == 0 { try db.execute(sql: "PRAGMA application_id = \(Self.applicationID)") }
        try db.execute(sql: "PRAGMA user_version = \(newest)")
        if try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") != nil {
          throw RunStoreError.refused(message: "a migration left a dangling reference")
        }
        return .commit
      }
    }
  }

  /// Checks that the database is ours, not newer, and was made by the same migrations.
  ///
  /// - Returns: Its schema version; 0 for an empty file.
  func check(_ db: Database) throws -> Int {
    let version = try readableVersion(db)
    if version > newest { throw RunStoreError.newer(path: path, version: version, known: newest) }
    guard version > 0 else { return 0 }
    let rows = try Row.fetchAll(db, sql: "SELECT name, sha256 FROM schema_migration")
    let recorded = Dictionary(
      rows.map { ($0["name"] as String, $0["sha256"] as String) }, uniquingKeysWith: { $1 })
    for migration in history where migration.version <= version {
      if recorded[migration.name] != Self.digest(migration) {
        throw RunStoreError.editedMigration(path: path, name: migration.name)
      }
    }
    return version
  }

  /// The schema version of a database of ours, however new; throws for a foreign one.
  func readableVersion(_ db: Database) throws -> Int {
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    if application == Self.applicationID, version > 0 { return version }
    let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
    guard tables == 0, version == 0, application == 0 else {
      throw RunStoreError.foreign(path: path)
    }
    return 0
  }

  private func apply(_ migration: Migration, to db: Database) throws {
    try db.execute(sql: migration.sql)
    try db.execute(
      sql: """
        INSERT INTO schema_migration (version, name, sha256, applied_us, tool)
        VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [
        migration.version, migration.name, Self.digest(migration), Timestamp.now, Tool.name,
      ])
  }

  /// Copies an older database beside itself before it is changed; a fresh one needs no copy.
  private func backUpIfOlder(_ queue: DatabaseQueue) throws {
    try queue.writeWithoutTransaction { db in
      let version = try check(db)
      guard version > 0, version < newest else { return }
      let backup = "\(path).v\(version).backup"
      guard !FileManager.default.fileExists(atPath: backup) else { return }
      try db.execute(sql: "VACUUM INTO ?", arguments: [backup])
    }
  }

  static func digest(_ migration: Migration) -> String {
    SHA256.hash(data: Data(migration.sql.utf8)).hex
  }
}
