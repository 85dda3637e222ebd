internal import Dispatch
internal import Foundation
internal import GRDBSQLite

/// Runs SQL that a person wrote, on a connection that can only read, for a limited time.
public struct ReadOnlyQuery: Sendable {
  /// The database file.
  public let path: String
  /// Seconds after which a query is stopped.
  public let timeLimit: Double
  /// Rows after which reading stops.
  public let rowLimit: Int

  /// A value of a result.
  public enum Value: Hashable, Sendable {
    /// NULL.
    case null
    /// A whole number.
    case integer(Int64)
    /// Any other number.
    case real(Double)
    /// Text.
    case text(String)
    /// Bytes, by their count.
    case blob(Int)
  }

  /// What a query found.
  public struct Result: Hashable, Sendable {
    /// The names of the columns.
    public let columns: [String]
    /// The rows, as many as the limit allows.
    public let rows: [[Value]]
    /// Whether there were more.
    public let isCut: Bool
  }

  /// A way to ask a database.
  ///
  /// - Parameters:
  ///   - path: The database file.
  ///   - timeLimit: Seconds after which a query is stopped.
  ///   - rowLimit: Rows after which reading stops.
  public init(path: String, timeLimit: Double = 5, rowLimit: Int = 1000) {
    self.path = path
    self.timeLimit = timeLimit
    self.rowLimit = rowLimit
  }

  /// Runs one statement that reads.
  ///
  /// - Parameter sql: One SELECT, VALUES, WITH or EXPLAIN.
  /// - Returns: Columns and rows.
  /// - Throws: `QueryError`, one sentence.
  public func run(_ sql: String) throws -> Result {
    guard FileManager.default.fileExists(atPath: path) else {
      throw RunStoreError.missing(path: path)
    }
    var handle: OpaquePointer?
    defer { sqlite3_close(handle) }
    guard sqlite3_open_v2(path, &handle, SQLITE_OPEN_READONLY, nil) == SQLITE_OK,
      let database = handle
    else { throw RunStoreError.foreign(path: path) }
    sqlite3_busy_timeout(database, 10_000)
    sqlite3_exec(database, "PRAGMA query_only = ON; PRAGMA trusted_schema = OFF", nil, nil, nil)
    sqlite3_set_authorizer(database, authorize, nil)

    var deadline = DispatchTime.now().uptimeNanoseconds + UInt64(timeLimit * 1e9)
    return try withUnsafeMutablePointer(to: &deadline) { deadline in
      sqlite3_progress_handler(database, 1000, isPastDeadline, deadline)
      return try read(sql, database)
    }
  }

  private func read(_ sql: String, _ database: OpaquePointer) throws -> Result {
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    let rest = try sql.withCString { text in
      var tail: UnsafePointer<CChar>?
      let status = sqlite3_prepare_v2(database, text, -1, &statement, &tail)
      guard status == SQLITE_OK else { throw error(status, database) }
      return tail.map { String(cString: $0) } ?? ""
    }
    guard let statement else { throw QueryError.invalid(reason: "nothing to run") }
    let isMore = rest.contains { !$0.isWhitespace && $0 != ";" }
    if isMore { throw QueryError.invalid(reason: "one statement at a time") }
    guard sqlite3_stmt_readonly(statement) != 0 else { throw QueryError.notARead }

    let columns = (0..<sqlite3_column_count(statement)).map {
      sqlite3_column_name(statement, $0).map { String(cString: $0) } ?? ""
    }
    var rows: [[Value]] = []
    while true {
      let status = sqlite3_step(statement)
      if status == SQLITE_DONE { return Result(columns: columns, rows: rows, isCut: false) }
      guard status == SQLITE_ROW else { throw error(status, database) }
      if rows.count == rowLimit { return Result(columns: columns, rows: rows, isCut: true) }
      rows.append(columns.indices.map { value(statement, Int32($0)) })
    }
  }

  private func value(_ statement: OpaquePointer, _ column: Int32) -> Value {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_INTEGER: .integer(sqlite3_column_int64(statement, column))
    case SQLITE_FLOAT: .real(sqlite3_column_double(statement, column))
    case SQLITE_TEXT: .text(String(cString: sqlite3_column_text(statement, column)))
    case SQLITE_BLOB: .blob(Int(sqlite3_column_bytes(statement, column)))
    default: .null
    }
  }

  private func error(_ status: Int32, _ database: OpaquePointer) -> any Error {
    switch status {
    case SQLITE_INTERRUPT: QueryError.tooSlow(seconds: timeLimit)
    case SQLITE_AUTH: QueryError.notARead
    case SQLITE_NOTADB: RunStoreError.foreign(path: path)
    case SQLITE_BUSY, SQLITE_LOCKED: RunStoreError.busy(path: path)
    default: QueryError.invalid(reason: String(cString: sqlite3_errmsg(database)))
    }
  }
}

extension ReadOnlyQuery.Value: Encodable {
  /// Writes the value as JSON has it; bytes are written as their count.
  ///
  /// - Parameter encoder: Where to.
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .integer(let value): try container.encode(value)
    case .real(let value): try container.encode(value)
    case .text(let value): try container.encode(value)
    case .blob(let count): try container.encode("(\(count) bytes)")
    }
  }
}

/// Why a query gave no result; each case describes itself in one sentence.
public enum QueryError: Error, Equatable, Sendable {
  /// The statement would write, attach a file, or change a setting.
  case notARead
  /// The statement took too long.
  case tooSlow(seconds: Double)
  /// SQLite does not understand the statement.
  case invalid(reason: String)
}

extension QueryError: CustomStringConvertible {
  /// One sentence: what happened, what to do.
  public var description: String {
    switch self {
    case .notARead: "only statements that read are allowed, such as SELECT"
    case .tooSlow(let seconds):
      "the query was stopped after \(seconds) s; allow more with --timeout"
    case .invalid(let reason): "SQL: \(reason)"
    }
  }
}

/// Allows reading tables and calling functions; everything else is denied.
private func authorize(
  _ context: UnsafeMutableRawPointer?, _ action: Int32, _ first: UnsafePointer<CChar>?,
  _ second: UnsafePointer<CChar>?, _ database: UnsafePointer<CChar>?,
  _ trigger: UnsafePointer<CChar>?
) -> Int32 {
  switch action {
  case SQLITE_SELECT, SQLITE_READ, SQLITE_RECURSIVE: return SQLITE_OK
  case SQLITE_FUNCTION:
    // The one function that would load code into the process.
    let name = second.map { String(cString: $0).lowercased() }
    return name == "load_extension" ? SQLITE_DENY : SQLITE_OK
  case SQLITE_PRAGMA:
    // Pragmas that describe tables; with a table as argument they cannot change anything.
    let name = first.map { String(cString: $0).lowercased() } ?? ""
    let describing = [
      "table_info", "table_xinfo", "table_list", "index_list", "index_info", "foreign_key_list",
    ]
    return describing.contains(name) ? SQLITE_OK : SQLITE_DENY
  default: return SQLITE_DENY
  }
}

/// SQLite asks every thousand instructions.
private func isPastDeadline(_ context: UnsafeMutableRawPointer?) -> Int32 {
  guard let context else { return 0 }
  let deadline = context.load(as: UInt64.self)
  return DispatchTime.now().uptimeNanoseconds > deadline ? 1 : 0
}
