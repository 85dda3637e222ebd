internal import Dispatch
internal import Foundation
internal import GRDBSQLite

/// Runs SQL that a person wrote, on a connection that can only read, for a limited time, in limited
/// memory.
public struct ReadOnlyQuery: Sendable {
  /// The database file.
  public let path: String
  /// Seconds after which a query is stopped.
  public let timeLimit: Double
  /// Rows after which reading stops.
  public let rowLimit: Int
  /// What statements may call besides SQLite's own functions.
  public let functions: [SQLFunction]

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

  /// The most bytes of a value, and of the text of a whole result.
  public static let largestResult = 64 << 20
  /// The most bytes that SQLite may hold in this process while such a query runs, sorting included.
  public static let largestMemory = 512 << 20

  /// A way to ask a database.
  ///
  /// - Parameters:
  ///   - path: The database file.
  ///   - timeLimit: Seconds after which a query is stopped.
  ///   - rowLimit: Rows after which reading stops.
  ///   - functions: What statements may call besides SQLite's own functions.
  public init(
    path: String, timeLimit: Double = 5, rowLimit: Int = 1000, functions: [SQLFunction] = []
  ) {
    self.path = path
    self.timeLimit = timeLimit
    self.rowLimit = rowLimit
    self.functions = functions
  }

  /// Runs one statement that reads.
  ///
  /// - Parameters:
  ///   - sql: One SELECT, VALUES, WITH or EXPLAIN; `:name` stands for a parameter.
  ///   - parameters: The parameters' values by name.
  ///   - optional: Parameters that are NULL if they have no value.
  /// - Returns: Columns and rows.
  /// - Throws: `QueryError`, one sentence.
  public func run(
    _ sql: String, parameters: [String: String] = [:], optional: Set<String> = []
  ) throws -> Result {
    guard FileManager.default.fileExists(atPath: path) else {
      throw RunStoreError.missing(path: path)
    }
    var handle: OpaquePointer?
    defer { sqlite3_close(handle) }
    guard sqlite3_open_v2(path, &handle, SQLITE_OPEN_READONLY, nil) == SQLITE_OK,
      let database = handle
    else { throw RunStoreError.foreign(path: path) }
    sqlite3_busy_timeout(database, 10_000)
    Self.limit(database)
    for function in functions { function.register(in: database) }
    sqlite3_exec(
      database,
      "PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY", nil, nil,
      nil)
    sqlite3_set_authorizer(database, authorize, nil)

    var deadline = DispatchTime.now().uptimeNanoseconds + UInt64(timeLimit * 1e9)
    return try withUnsafeMutablePointer(to: &deadline) { deadline in
      sqlite3_progress_handler(database, 1000, isPastDeadline, deadline)
      let statement = try Statement(sql, database) { error($0, database) }
      try statement.bind(parameters, optional: optional)
      // Without this, the statement could be freed after the last look at its handle.
      return try withExtendedLifetime(statement) { try read(statement.handle, database) }
    }
  }

  /// Sizes beyond what any record has; what is sorted stays in memory, and so under its limit.
  private static func limit(_ database: OpaquePointer) {
    let current = sqlite3_hard_heap_limit64(-1)
    if current == 0 || current > largestMemory {
      sqlite3_hard_heap_limit64(sqlite3_int64(largestMemory))
    }
    for (kind, limit) in [
      (SQLITE_LIMIT_LENGTH, largestResult), (SQLITE_LIMIT_SQL_LENGTH, 1 << 20),
      (SQLITE_LIMIT_EXPR_DEPTH, 200), (SQLITE_LIMIT_COMPOUND_SELECT, 100),
      (SQLITE_LIMIT_COLUMN, 500), (SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200),
      (SQLITE_LIMIT_ATTACHED, 0), (SQLITE_LIMIT_TRIGGER_DEPTH, 0),
    ] { sqlite3_limit(database, kind, Int32(limit)) }
  }

  private func read(_ statement: OpaquePointer, _ database: OpaquePointer) throws -> Result {
    let columns = (0..<sqlite3_column_count(statement)).map {
      sqlite3_column_name(statement, $0).map { String(cString: $0) } ?? ""
    }
    var rows: [[Value]] = []
    var bytes = 0
    while true {
      let status = sqlite3_step(statement)
      if status == SQLITE_DONE { return Result(columns: columns, rows: rows, isCut: false) }
      guard status == SQLITE_ROW else { throw error(status, database) }
      if rows.count == rowLimit { return Result(columns: columns, rows: rows, isCut: true) }
      let row = columns.indices.map { Value(sqlite3_column_value(statement, Int32($0))) }
      bytes += row.reduce(0) { $0 + $1.textBytes }
      if bytes > Self.largestResult { throw QueryError.tooLarge(bytes: Self.largestResult) }
      rows.append(row)
    }
  }

  private func error(_ status: Int32, _ database: OpaquePointer) -> any Error {
    switch status {
    case SQLITE_INTERRUPT: QueryError.tooSlow(seconds: timeLimit)
    case SQLITE_AUTH: QueryError.notARead
    case SQLITE_TOOBIG: QueryError.tooLarge(bytes: Self.largestResult)
    case SQLITE_NOMEM: QueryError.tooMuchMemory(bytes: Self.largestMemory)
    case SQLITE_NOTADB: RunStoreError.foreign(path: path)
    case SQLITE_BUSY, SQLITE_LOCKED: RunStoreError.busy(path: path)
    default:
      if let trouble = DiskTrouble.sentence(path, code: status & 0xFF) {
        RunStoreError.failed(path: path, message: trouble)
      } else {
        QueryError.invalid(reason: String(cString: sqlite3_errmsg(database)))
      }
    }
  }
}

extension ReadOnlyQuery.Value {
  /// A value of SQLite's; bytes are counted, not copied.
  init(_ value: OpaquePointer?) {
    switch sqlite3_value_type(value) {
    case SQLITE_INTEGER: self = .integer(sqlite3_value_int64(value))
    case SQLITE_FLOAT: self = .real(sqlite3_value_double(value))
    case SQLITE_TEXT:
      // The text first: asking for it may change the count.
      let start = sqlite3_value_text(value)
      let count = Int(sqlite3_value_bytes(value))
      self = .text(
        String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self))
    case SQLITE_BLOB: self = .blob(Int(sqlite3_value_bytes(value)))
    default: self = .null
    }
  }

  fileprivate var textBytes: Int {
    if case .text(let text) = self { return text.utf8.count }
    return 8
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

/// Allows reading tables and calling functions; everything else is denied.
private func authorize(
  _ context: UnsafeMutableRawPointer?, _ action: Int32, _ first: UnsafePointer<CChar>?,
  _ second: UnsafePointer<CChar>?, _ database: UnsafePointer<CChar>?,
  _ trigger: UnsafePointer<CChar>?
) -> Int32 {
  switch action {
  case SQLITE_SELECT, SQLITE_READ, SQLITE_RECURSIVE: return SQLITE_OK
  case SQLITE_FUNCTION:
    // Those that would load code into the process, or take an address for an object.
    let name = second.map { String(cString: $0).lowercased() } ?? ""
    return ["load_extension", "fts3_tokenizer"].contains(name) ? SQLITE_DENY : SQLITE_OK
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
