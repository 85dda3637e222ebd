import Configurations
import Console
import Foundation

/// Numbers that are in no database: `{"a": [3.48, 3.47], "b": [3.46, 3.45]}`.
struct ValuesFile {
  /// One list a name.
  var lists: [ComparedRuns] = []
  /// Or one table a name, with a row for each run.
  var tables: [(name: String, rows: [[Double]])] = []

  /// Larger numbers overflow when they are squared.
  private static let largest = 1e150

  /// Reads a file; `-` is standard input.
  init(path: String) throws {
    let data =
      path == "-"
      ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: path)
    guard let data else { throw CommandFailure("\(path): no such file", status: .missingInput) }
    try self.init(text: String(decoding: data, as: UTF8.self), file: path)
  }

  init(text: String, file: String) throws {
    func failure(_ reason: String) -> CommandFailure { CommandFailure("\(file): \(reason)") }
    guard let value = try? JSONValue(json: text), case .object(let members) = value else {
      throw failure("not a JSON object such as {\"a\": [3.48, 3.47], \"b\": [3.46, 3.45]}")
    }
    let names = ObjectKeys(text).names
    if let twice = names.first(where: { name in names.filter { $0 == name }.count > 1 }) {
      throw failure("'\(twice)' is there twice")
    }
    guard names.count >= 2, Set(names) == Set(members.keys) else {
      throw failure("a comparison needs at least two names, found \(members.count)")
    }
    for name in names {
      guard case .array(let items)? = members[name], !items.isEmpty else {
        throw failure("'\(name)' must be a list with at least one number")
      }
      if case .array = items[0] {
        tables.append((name, try items.map { try Self.row($0, name, failure) }))
      } else {
        lists.append(
          ComparedRuns(name: name, values: try items.map { try Self.number($0, name, failure) }))
      }
    }
    if !lists.isEmpty && !tables.isEmpty {
      throw failure("every name needs a list of numbers, or every name a list of rows")
    }
  }

  private static func row(
    _ value: JSONValue, _ name: String, _ failure: (String) -> CommandFailure
  ) throws -> [Double] {
    guard case .array(let items) = value, !items.isEmpty else {
      throw failure("'\(name)' mixes rows and numbers, or has an empty row")
    }
    return try items.map { item in
      guard let number = try number(item, name, failure), number.isFinite else {
        throw failure("'\(name)' has a row with a number that is missing or not finite")
      }
      return number
    }
  }

  /// A number; nil or the words `NaN`, `Infinity` and `-Infinity` for a run that diverged.
  private static func number(
    _ value: JSONValue, _ name: String, _ failure: (String) -> CommandFailure
  ) throws -> Double? {
    switch value {
    case .null: return nil
    case .number(let number) where number.magnitude <= largest: return number
    case .string("NaN"): return .nan
    case .string("Infinity"): return .infinity
    case .string("-Infinity"): return -.infinity
    default:
      throw failure(
        "'\(name)' has something that is no number of moderate size; a run that diverged is null "
          + "or \"NaN\"")
    }
  }
}

/// The names of a JSON object in the order of the text, which decoding loses.
struct ObjectKeys {
  let names: [String]

  /// Reads the keys of the outermost object of valid JSON.
  init(_ text: String) {
    var names: [String] = []
    var depth = 0
    var literal: [UInt8] = []
    var isInside = false
    var isEscaped = false
    var last: String?
    for byte in text.utf8 {
      if isInside {
        literal.append(byte)
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInside = false
          last = (try? JSONValue(json: String(decoding: literal, as: UTF8.self)))?.string
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): (isInside, literal) = (true, [byte])
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ":") where depth == 1: names += last.map { [$0] } ?? []
      default: break
      }
    }
    self.names = names
  }
}
