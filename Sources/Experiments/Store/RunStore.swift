internal import Foundation
internal import GRDB
internal import Migrations

/// The records: data sets, plans, runs and what was measured, in one SQLite file.
///
/// An instance holds the only connection to its file, already migrated. Every method is one short
/// transaction; writes begin as IMMEDIATE, so that any number of trainers can share the file.
/// The methods are in files named after what they record: `RunStore+Catalogue.swift` and so on.
public final class RunStore: Sendable {
  /// The database file.
  public let path: String
  let queue: DatabaseQueue
  /// The file that was opened.
  let identity: FileIdentity?
  /// A folder that goes when this instance goes; nil for a database that stays.
  private let temporaryFolder: String?

  deinit {
    guard let temporaryFolder else { return }
    try? queue.close()
    try? FileManager.default.removeItem(atPath: temporaryFolder)
  }

  /// Opens a database for reading and writing; creates it and brings its schema up to date.
  ///
  /// - Parameter path: The file; its folder must exist.
  /// - Throws: `RunStoreError` if the file is another program's, of a newer version, or locked.
  public convenience init(path: String) throws {
    try self.init(path: path, history: Migrations.all)
  }

  /// Opens a database for reading only; a newer schema than this program's is allowed.
  ///
  /// - Parameter path: An existing file.
  /// - Throws: `RunStoreError` if the file is missing, another program's, or of an older version.
  public convenience init(readingAt path: String) throws {
    try self.init(readingAt: path, history: Migrations.all)
  }

  init(path: String, history: [Migration], temporaryFolder: String? = nil) throws {
    self.path = path
    self.temporaryFolder = temporaryFolder
    self.queue = try Self.translating(path) {
      let queue = try DatabaseQueue(path: path, configuration: Self.configuration())
      try Self.chooseJournal(queue, FileSystemKind.of(file: path).isNetwork ? "delete" : "wal")
      try Migrator(path: path, history: history).migrate(queue)
      return queue
    }
    identity = FileIdentity(path)
  }

  init(readingAt path: String, history: [Migration]) throws {
    guard FileManager.default.fileExists(atPath: path) else {
      throw RunStoreError.missing(path: path)
    }
    self.path = path
    temporaryFolder = nil
    self.queue = try Self.translating(path) {
      var configuration = Self.configuration()
      configuration.readonly = true
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      let migrator = Migrator(path: path, history: history)
      let version = try queue.read { try migrator.readableVersion($0) }
      if version == 0 { throw RunStoreError.foreign(path: path) }
      if version < migrator.newest {
        throw RunStoreError.older(path: path, version: version, known: migrator.newest)
      }
      return queue
    }
    identity = FileIdentity(path)
  }

  /// Leaves one file without a log beside it, and closes it.
  func closeWhole() throws {
    try Self.translating(path) {
      try Self.chooseJournal(queue, "delete")
      try queue.close()
    }
  }

  /// The folder of checkpoints, samples, spools and logs that goes with a database: `runs` beside it.
  ///
  /// - Parameter database: The database file.
  /// - Returns: The folder's path.
  public static func runsFolder(of database: String) -> String {
    URL(fileURLWithPath: database).deletingLastPathComponent().appendingPathComponent("runs").path
  }

  /// Runs `body` in one IMMEDIATE transaction.
  func write<T>(_ body: (Database) throws -> T) throws -> T {
    try Self.translating(path) { try queue.write(body) }
  }

  /// Runs `body` on one consistent snapshot.
  func read<T>(_ body: (Database) throws -> T) throws -> T {
    try Self.translating(path) { try queue.read(body) }
  }

  private static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA trusted_schema = OFF;
          PRAGMA synchronous = NORMAL;
          PRAGMA temp_store = MEMORY;
          PRAGMA cache_size = -20000;
          """)
    }
    return configuration
  }

  /// Switches a file to a write-ahead log, or on a network file system to a rollback journal.
  ///
  /// The choice lasts. The switch ignores the busy timeout, so it retries.
  private static func chooseJournal(_ queue: DatabaseQueue, _ wanted: String) throws {
    let deadline = ContinuousClock.now + .seconds(10)
    while true {
      do {
        return try queue.writeWithoutTransaction { db in
          let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode")
          if mode != wanted { try db.execute(sql: "PRAGMA journal_mode = \(wanted)") }
          try db.execute(sql: "PRAGMA journal_size_limit = 67108864")
        }
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
        if ContinuousClock.now > deadline { throw error }
        Thread.sleep(forTimeInterval: 0.01)
      }
    }
  }

  /// Turns SQLite's errors into sentences of ours.
  private static func translating<T>(_ path: String, _ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let error as DatabaseError {
      let message = error.message ?? "SQLite error \(error.resultCode.rawValue)"
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: throw RunStoreError.busy(path: path)
      case .SQLITE_CONSTRAINT: throw RunStoreError.refused(message: message)
      case .SQLITE_NOTADB: throw RunStoreError.foreign(path: path)
      default:
        throw RunStoreError.failed(
          path: path,
          message: DiskTrouble.sentence(path, code: error.resultCode.rawValue) ?? message)
      }
    }
  }
}
