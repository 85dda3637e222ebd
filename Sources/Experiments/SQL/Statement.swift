internal import Configurations
internal import Foundation
internal import GRDBSQLite

/// One prepared statement that reads, freed with its last reference.
final class Statement {
  let handle: OpaquePointer

  /// Compiles a text that must hold exactly one statement that reads.
  init(
    _ sql: String, _ database: OpaquePointer, failure: (Int32) -> any Error
  ) throws {
    var prepared: OpaquePointer?
    let rest = try sql.withCString { text in
      var tail: UnsafePointer<CChar>?
      let status = sqlite3_prepare_v2(database, text, -1, &prepared, &tail)
      guard status == SQLITE_OK else { throw failure(status) }
      return tail.map { String(cString: $0) } ?? ""
    }
    guard let statement = prepared else { throw QueryError.invalid(reason: "nothing to run") }
    handle = statement
    if !Self.isBlank(rest) { throw QueryError.invalid(reason: "one statement at a time") }
    guard sqlite3_stmt_readonly(statement) != 0 else { throw QueryError.notARead }
  }

  deinit { sqlite3_finalize(handle) }

  /// Gives every parameter its value, as text; columns of numbers compare with it as a number.
  func bind(_ parameters: [String: String], optional: Set<String>) throws {
    let names = try (0..<sqlite3_bind_parameter_count(handle)).map { place in
      guard let name = sqlite3_bind_parameter_name(handle, place + 1),
        !String(cString: name).hasPrefix("?")
      else { throw QueryError.invalid(reason: "parameters need names, such as :experiment") }
      return String(String(cString: name).dropFirst())
    }
    if let unknown = parameters.keys.filter({ !names.contains($0) }).min() {
      throw QueryError.unknownParameter(
        name: unknown, known: names, nearest: nearest(to: unknown, among: names))
    }
    for (place, name) in names.enumerated() {
      guard let value = parameters[name] else {
        guard optional.contains(name) else { throw QueryError.missingParameter(name: name) }
        continue
      }
      sqlite3_bind_text(handle, Int32(place + 1), value, -1, Self.copied)
    }
  }

  /// Tells SQLite to keep a copy of what it is given.
  static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  /// Whether nothing but spaces, semicolons and comments is left.
  private static func isBlank(_ text: String) -> Bool {
    var rest = text.drop { $0.isWhitespace || $0 == ";" }
    while rest.hasPrefix("--") {
      rest = rest.drop { !$0.isNewline }.drop { $0.isWhitespace || $0 == ";" }
    }
    return rest.isEmpty
  }
}
