/// Comma-separated values after RFC 4180, as UTF-8.
public enum CSVText {
  /// A table as text, with a heading; a missing value is an empty field, empty text is `""`.
  ///
  /// - Parameter table: Any table.
  /// - Returns: Lines that end in CR LF.
  public static func text(_ table: DataTable) -> String {
    var text = table.columns.map { quoted($0.name) }.joined(separator: ",") + "\r\n"
    for row in 0..<table.count {
      for (place, column) in table.columns.enumerated() {
        if place > 0 { text += "," }
        if let value = column.values.text(row) { text += quoted(value) }
      }
      text += "\r\n"
    }
    return text
  }

  /// Why a text is no table.
  public enum Failure: Error, Equatable, CustomStringConvertible {
    /// A quote is never closed, or text follows a closing one.
    case quote(line: Int)
    /// A row has another number of fields than the heading.
    case width(line: Int, found: Int, expected: Int)
    /// There is no heading, or two columns share a name.
    case heading(String)

    /// One sentence, to go after the file's name.
    public var description: String {
      switch self {
      case .quote(let line): "line \(line): a quote is not closed, or not followed by a comma"
      case .width(let line, let found, let expected):
        "line \(line): \(found) fields, but the heading has \(expected)"
      case .heading(let reason): reason
      }
    }
  }

  /// Reads a table.
  ///
  /// - Parameter text: UTF-8 with commas; lines end in LF or CR LF; a byte order mark is skipped.
  /// - Returns: The heading and the rows; an empty field is an empty text.
  /// - Throws: `Failure`.
  public static func rows(
    _ text: String
  ) throws(Failure) -> (heading: [String], rows: [[String]]) {
    var reader = Reader(bytes: Array(text.utf8))
    guard let heading = try reader.next(), heading != [""] else {
      throw .heading("no heading, the first line is empty")
    }
    if let twice = Dictionary(grouping: heading, by: \.self).first(where: { $0.value.count > 1 }) {
      throw .heading("two columns are called '\(twice.key)'")
    }
    var rows: [[String]] = []
    while true {
      let line = reader.line
      guard let row = try reader.next() else { return (heading, rows) }
      // A blank line at the end, or between rows, holds no row.
      if row == [""] && heading.count > 1 { continue }
      guard row.count == heading.count else {
        throw .width(line: line, found: row.count, expected: heading.count)
      }
      rows.append(row)
    }
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes =
      text.isEmpty || text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }

  private struct Reader {
    let bytes: [UInt8]
    var place = 0
    var line = 1

    init(bytes: [UInt8]) {
      self.bytes = bytes
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    }

    mutating func next() throws(Failure) -> [String]? {
      guard place < bytes.count else { return nil }
      var fields: [String] = []
      while true {
        fields.append(try field())
        guard place < bytes.count else { return fields }
        let separator = bytes[place]
        place += 1
        if separator == 0x2C { continue }
        if separator == 0x0D, place < bytes.count, bytes[place] == 0x0A { place += 1 }
        line += 1
        return fields
      }
    }

    private mutating func field() throws(Failure) -> String {
      guard place < bytes.count, bytes[place] == 0x22 else {
        let start = place
        while place < bytes.count, ![0x2C, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self)
      }
      let begun = line
      var field: [UInt8] = []
      place += 1
      while place < bytes.count {
        let byte = bytes[place]
        place += 1
        if byte == 0x0A { line += 1 }
        if byte != 0x22 {
          field.append(byte)
        } else if place < bytes.count, bytes[place] == 0x22 {
          field.append(0x22)
          place += 1
        } else {
          let isClosed = place == bytes.count || [0x2C, 0x0A, 0x0D].contains(bytes[place])
          guard isClosed else { throw .quote(line: begun) }
          return String(decoding: field, as: UTF8.self)
        }
      }
      throw .quote(line: begun)
    }
  }
}
