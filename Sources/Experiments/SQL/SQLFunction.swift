internal import GRDBSQLite

/// A function that people's SQL may call, such as `stdev(value)`.
///
/// This target knows no statistics: whoever asks brings the functions along.
public struct SQLFunction: Sendable {
  /// Its name in SQL.
  public let name: String
  /// What its arguments are called in its description.
  public let arguments: [String]
  /// One sentence without a full stop: what it gives.
  public let summary: String
  let body: Body

  enum Body: Sendable {
    case scalar(@Sendable ([ReadOnlyQuery.Value]) throws -> Double?)
    case aggregate(@Sendable ([[ReadOnlyQuery.Value]]) throws -> Double?)
  }

  /// The most rows that one group of an aggregate may have.
  public static let mostRows = 1_000_000

  /// A function of one row.
  ///
  /// - Parameters:
  ///   - name: Its name in SQL.
  ///   - arguments: What its arguments are called.
  ///   - summary: What it gives.
  ///   - value: The number of some arguments; nil is NULL, an error stops the query.
  /// - Returns: The function.
  public static func scalar(
    _ name: String, _ arguments: [String], summary: String,
    value: @escaping @Sendable ([ReadOnlyQuery.Value]) throws -> Double?
  ) -> SQLFunction {
    SQLFunction(name: name, arguments: arguments, summary: summary, body: .scalar(value))
  }

  /// A function of all rows of a group.
  ///
  /// - Parameters:
  ///   - name: Its name in SQL.
  ///   - arguments: What its arguments are called.
  ///   - summary: What it gives.
  ///   - value: The number of the rows' arguments; nil is NULL, an error stops the query.
  /// - Returns: The function.
  public static func aggregate(
    _ name: String, _ arguments: [String], summary: String,
    value: @escaping @Sendable ([[ReadOnlyQuery.Value]]) throws -> Double?
  ) -> SQLFunction {
    SQLFunction(name: name, arguments: arguments, summary: summary, body: .aggregate(value))
  }

  /// `welch_p(value, group)`.
  public var signature: String { "\(name)(\(arguments.joined(separator: ", ")))" }

  /// Makes the function known to a connection, which owns it until it is closed.
  func register(in database: OpaquePointer) {
    let box = Unmanaged.passRetained(FunctionBox(self)).toOpaque()
    let (count, flags) = (Int32(arguments.count), SQLITE_UTF8 | SQLITE_DETERMINISTIC)
    switch body {
    case .scalar:
      sqlite3_create_function_v2(database, name, count, flags, box, call, nil, nil, release)
    case .aggregate:
      sqlite3_create_function_v2(database, name, count, flags, box, nil, step, finish, release)
    }
  }
}

/// A function as C code carries it around.
private final class FunctionBox {
  let function: SQLFunction
  init(_ function: SQLFunction) { self.function = function }
}

/// The rows of one group so far.
private final class GroupBox {
  var rows: [[ReadOnlyQuery.Value]] = []
}

private func function(_ context: OpaquePointer?) -> SQLFunction? {
  sqlite3_user_data(context).map {
    Unmanaged<FunctionBox>.fromOpaque($0).takeUnretainedValue().function
  }
}

private func values(
  _ count: Int32, _ arguments: UnsafeMutablePointer<OpaquePointer?>?
) -> [ReadOnlyQuery.Value] {
  (0..<Int(count)).map { ReadOnlyQuery.Value(arguments?[$0]) }
}

private func answer(_ context: OpaquePointer?, _ name: String, _ value: () throws -> Double?) {
  do {
    guard let number = try value() else { return sqlite3_result_null(context) }
    sqlite3_result_double(context, number)
  } catch {
    sqlite3_result_error(context, "\(name): \(error)", -1)
  }
}

private func call(
  _ context: OpaquePointer?, _ count: Int32, _ arguments: UnsafeMutablePointer<OpaquePointer?>?
) {
  guard let function = function(context), case .scalar(let value) = function.body else { return }
  answer(context, function.name) { try value(values(count, arguments)) }
}

private func step(
  _ context: OpaquePointer?, _ count: Int32, _ arguments: UnsafeMutablePointer<OpaquePointer?>?
) {
  let size = Int32(MemoryLayout<UnsafeMutableRawPointer?>.size)
  guard let memory = sqlite3_aggregate_context(context, size) else {
    return sqlite3_result_error_nomem(context)
  }
  // SQLite gives zeroed memory to the first row of a group.
  let place = memory.assumingMemoryBound(to: UnsafeMutableRawPointer?.self)
  let box = place.pointee ?? Unmanaged.passRetained(GroupBox()).toOpaque()
  place.pointee = box
  let group = Unmanaged<GroupBox>.fromOpaque(box).takeUnretainedValue()
  guard group.rows.count < SQLFunction.mostRows else {
    let name = function(context)?.name ?? ""
    return sqlite3_result_error(
      context, "\(name): a group has more than \(SQLFunction.mostRows) rows", -1)
  }
  group.rows.append(values(count, arguments))
}

private func finish(_ context: OpaquePointer?) {
  // Without any row there is no memory, and SQLite also comes here to clean up after an error.
  let place = sqlite3_aggregate_context(context, 0)?
    .assumingMemoryBound(to: UnsafeMutableRawPointer?.self)
  let rows = (place?.pointee).map {
    Unmanaged<GroupBox>.fromOpaque($0).takeRetainedValue().rows
  }
  guard let function = function(context), case .aggregate(let value) = function.body else { return }
  answer(context, function.name) { try value(rows ?? []) }
}

private func release(_ box: UnsafeMutableRawPointer?) {
  if let box { Unmanaged<FunctionBox>.fromOpaque(box).release() }
}
