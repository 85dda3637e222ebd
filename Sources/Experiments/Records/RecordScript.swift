/// Rows written as INSERT statements, and nothing but such.
struct RecordScript {
  let file: String
  /// The schema's version that the rows are of.
  let version: Int
  let rows: [Row]

  static let heading = "-- macow records, schema version "

  struct Row {
    let line: Int
    let table: String
    let columns: [String]
    let values: [Value]
  }

  enum Value: Hashable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case bytes([UInt8])
  }

  init(_ text: String, file: String) throws {
    let first = text.prefix { $0 != "\n" }
    guard first.hasPrefix(Self.heading), let version = Int(first.dropFirst(Self.heading.count)),
      version > 0
    else {
      throw RecordError(
        file: file, line: 1,
        reason: "not records of macow; macow-report records EXPERIMENT writes such a file")
    }
    self.file = file
    self.version = version
    var reader = RecordReader(text, file: file)
    rows = try reader.rows()
  }

  /// A quoted literal whose absolute paths are cut to their last component.
  static func withoutFolders(_ literal: String) -> String {
    literal.split(separator: "\"", omittingEmptySubsequences: false).map { part in
      let isQuoted = part.hasPrefix("'")
      let path = isQuoted ? part.dropFirst() : part
      guard path.hasPrefix("/"), let slash = path.lastIndex(of: "/") else { return String(part) }
      return (isQuoted ? "'" : "") + path[path.index(after: slash)...]
    }.joined(separator: "\"")
  }
}

/// Reads the statements of a record file, a byte at a time.
struct RecordReader {
  private let bytes: [UInt8]
  private let file: String
  private var place = 0
  private var line = 1

  init(_ text: String, file: String) {
    bytes = Array(text.utf8)
    self.file = file
  }

  mutating func rows() throws -> [RecordScript.Row] {
    var rows: [RecordScript.Row] = []
    while true {
      skipBlank()
      guard place < bytes.count else { return rows }
      let start = line
      try expect("INSERT INTO ")
      let table = try name()
      try expect(" (")
      var columns = [try name()]
      while peek == UInt8(ascii: ",") {
        try expect(", ")
        columns.append(try name())
      }
      try expect(") VALUES (")
      var values = [try value()]
      while peek == UInt8(ascii: ",") {
        try expect(", ")
        values.append(try value())
      }
      try expect(");")
      guard values.count == columns.count else {
        throw failure("\(values.count) values for \(columns.count) columns")
      }
      rows.append(
        RecordScript.Row(line: start, table: table, columns: columns, values: values))
    }
  }

  private var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

  private func failure(_ reason: String) -> RecordError {
    RecordError(file: file, line: line, reason: reason)
  }

  /// Line ends and comments to the end of a line.
  private mutating func skipBlank() {
    while let byte = peek {
      if byte == UInt8(ascii: "\n") {
        line += 1
        place += 1
      } else if bytes[place...].starts(with: "--".utf8) {
        while let byte = peek, byte != UInt8(ascii: "\n") { place += 1 }
      } else {
        return
      }
    }
  }

  private mutating func expect(_ text: String) throws {
    guard bytes[place...].starts(with: text.utf8) else {
      let found = String(decoding: bytes[place...].prefix(20), as: UTF8.self)
      throw failure("expected '\(text)', found '\(found.split(separator: "\n").first ?? "")'")
    }
    place += text.utf8.count
  }

  private mutating func take(while isTaken: (UInt8) -> Bool) -> String {
    let start = place
    while let byte = peek, isTaken(byte) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  /// Lower-case letters, digits and underscores: no name needs quoting.
  private mutating func name() throws -> String {
    let name = take { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
    }
    guard !name.isEmpty else { throw failure("expected the name of a table or column") }
    return name
  }

  private mutating func value() throws -> RecordScript.Value {
    switch peek {
    case UInt8(ascii: "'"): return .text(try quoted())
    case UInt8(ascii: "X"):
      place += 1
      return .bytes(try hex(try quoted()))
    default:
      let word = take { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ")") }
      if word == "NULL" { return .null }
      if let integer = Int64(word) { return .integer(integer) }
      if let real = Double(word), real.isFinite { return .real(real) }
      throw failure("'\(word.prefix(20))' is no value")
    }
  }

  private mutating func quoted() throws -> String {
    try expect("'")
    var text: [UInt8] = []
    while let byte = peek {
      place += 1
      if byte == UInt8(ascii: "\n") { line += 1 }
      if byte == UInt8(ascii: "'") {
        guard peek == byte else { return String(decoding: text, as: UTF8.self) }
        place += 1
      }
      text.append(byte)
    }
    throw failure("a quote is not closed")
  }

  private func hex(_ text: String) throws -> [UInt8] {
    let digits = text.compactMap(\.hexDigitValue)
    guard digits.count == text.count, digits.count.isMultiple(of: 2) else {
      throw failure("X'…' holds something that is no hex digits of whole bytes")
    }
    return stride(from: 0, to: digits.count, by: 2).map {
      UInt8(digits[$0] << 4 | digits[$0 + 1])
    }
  }
}

/// Why a file of records cannot be read.
public struct RecordError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The file.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// What is wrong there.
  public let reason: String

  /// One sentence: where, and what is wrong.
  public var description: String { "\(file):\(line): \(reason)" }
}
