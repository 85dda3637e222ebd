/// Rows of text under headings, in the forms that readers and programs want.
struct TextTable {
  let columns: [String]
  let rows: [[String]]
  /// Columns of numbers, which are set to the right.
  var rightAligned: Set<Int> = []

  /// A Markdown table, padded so that it reads well as text.
  var markdown: String {
    let cells = ([columns] + rows).map { $0.map(Self.escaped) }
    let widths = columns.indices.map { column in
      max(3, cells.map { $0[column].count }.max() ?? 0)
    }
    func line(_ row: [String]) -> String {
      let padded = row.indices.map {
        pad(row[$0], to: widths[$0], right: rightAligned.contains($0))
      }
      return "| " + padded.joined(separator: " | ") + " |"
    }
    let rule = columns.indices.map { column in
      let dashes = String(repeating: "-", count: widths[column] - 1)
      return rightAligned.contains(column) ? dashes + ":" : "-" + dashes
    }
    let lines = [line(cells[0]), "| " + rule.joined(separator: " | ") + " |"]
    return (lines + cells.dropFirst().map(line)).joined(separator: "\n") + "\n"
  }

  /// Columns side by side for a terminal.
  var plain: String {
    let cells = [columns] + rows.map { $0.map(Self.oneLine) }
    let widths = columns.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    return cells.map { row in
      let line = row.indices.map {
        pad(row[$0], to: widths[$0], right: rightAligned.contains($0))
      }.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed()) + "\n"
    }.joined()
  }

  /// Comma-separated values after RFC 4180.
  var csv: String {
    ([columns] + rows).map { row in
      row.map(Self.quoted).joined(separator: ",") + "\n"
    }.joined()
  }

  private func pad(_ text: String, to width: Int, right: Bool) -> String {
    let spaces = String(repeating: " ", count: max(0, width - text.count))
    return right ? spaces + text : text + spaces
  }

  private static func oneLine(_ text: String) -> String {
    text.split(separator: "\n").joined(separator: " ")
  }

  private static func escaped(_ text: String) -> String {
    oneLine(text).replacing("|", with: "\\|")
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.contains { $0 == "," || $0 == "\"" || $0.isNewline }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}

/// Quantities as people read them.
enum Quantity {
  /// `34 s`, `12 min 5 s`, `3 h 20 min`.
  static func duration(_ seconds: Double) -> String {
    if seconds < 10 { return "\((seconds * 10).rounded() / 10) s" }
    let whole = Int(seconds.rounded())
    if whole < 60 { return "\(whole) s" }
    if whole < 3600 { return "\(whole / 60) min \(whole % 60) s" }
    return "\(whole / 3600) h \(whole % 3600 / 60) min"
  }

  /// `37.2 M`, `12.3 k`, `950`.
  static func count(_ number: Int) -> String {
    switch number {
    case ..<1000: "\(number)"
    case ..<1_000_000: "\((Double(number) / 100).rounded() / 10) k"
    default: "\((Double(number) / 100_000).rounded() / 10) M"
    }
  }

  /// `1 run`, `2 runs`.
  static func plural(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// `1–3, 7` for seeds in order.
  static func ranges(_ numbers: [Int]) -> String {
    var parts: [ClosedRange<Int>] = []
    for number in numbers.sorted() {
      if let last = parts.last, last.upperBound + 1 == number {
        parts[parts.count - 1] = last.lowerBound...number
      } else {
        parts.append(number...number)
      }
    }
    return parts.map {
      switch $0.count {
      case 1: "\($0.lowerBound)"
      case 2: "\($0.lowerBound), \($0.upperBound)"
      default: "\($0.lowerBound)–\($0.upperBound)"
      }
    }.joined(separator: ", ")
  }
}
