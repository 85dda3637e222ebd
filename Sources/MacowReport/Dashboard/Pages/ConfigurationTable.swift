import Experiments
import Statistics

/// The table of an experiment as `macow-report table` prints it, with the fate of all runs.
struct ConfigurationTable: Encodable {
  /// In full precision.
  let rows: [Row]
  /// What is shown.
  let sheet: Shown
  /// Runs that are not in the numbers.
  let notes: [Note]

  struct Row: Encodable {
    let result: ResultsTable.Row
    let accounting: Accounting?
  }

  struct Note: Encodable {
    let name: String
    let text: String
  }

  /// Cells as text.
  struct Shown {
    let columns: [Column]
    let rows: [Line]
  }

  struct Column {
    let title: String
    let kind: String
  }

  struct Line {
    let role: String
    let cells: [Cell]
  }

  struct Cell {
    let text: String
    let kind: String
    let isBold: Bool
    let isHead: Bool
    /// What sorting compares.
    let value: String
    /// A word after the text, such as the role of a row.
    let badge: String?
  }

  enum CodingKeys: CodingKey { case rows, notes }

  init(_ table: ResultsTable, accounting: [Accounting]) {
    let fates = Dictionary(accounting.map { ($0.label, $0) }) { $1 }
    let printed = table.sheet
    rows = table.rows.map { Row(result: $0, accounting: fates[$0.label]) }
    notes = printed.notes.map { Note(name: $0.name, text: $0.text) }
    sheet = Shown(
      columns: printed.columns.map {
        Column(title: $0.title, kind: $0.isNumeric ? "number" : "text")
      }
        + ["planned", "finished", "failed", "excluded", "open"].map {
          Column(title: $0, kind: "number")
        },
      rows: zip(printed.rows, table.rows).map { cells, row in
        let fate = fates[row.label]
        let counts = [fate?.planned, fate?.finished, fate?.failed, fate?.excluded, fate?.open]
        return Line(
          role: row.role,
          cells: zip(cells, printed.columns).enumerated().map { number, pair in
            let (cell, column) = pair
            return Cell(
              text: cell.text, kind: column.isNumeric ? "number" : "text", isBold: cell.isBold,
              isHead: number == 0, value: Self.value(column.title, row, table) ?? cell.text,
              badge: number == 0 && !row.role.isEmpty ? row.role : nil)
          }
            + counts.enumerated().map { number, count in
              let count = count ?? 0
              return Cell(
                text: "\(count)", kind: number == 2 && count > 0 ? "number bad" : "number",
                isBold: false, isHead: false, value: "\(count)", badge: nil)
            })
      })
  }

  /// The number behind a text.
  private static func value(
    _ column: String, _ row: ResultsTable.Row, _ table: ResultsTable
  ) -> String? {
    switch column {
    case "parameters": row.parameters.map { "\($0)" }
    case "time a run": row.meanSeconds.map { "\($0)" }
    case "n": "\(row.values.count)"
    case _ where column.hasPrefix(table.metric): row.mean.map { "\($0)" }
    case _ where column.hasPrefix("p to best"): row.adjustedP.map { "\($0)" }
    default: nil
    }
  }
}
