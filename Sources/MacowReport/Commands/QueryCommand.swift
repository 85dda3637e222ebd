import ArgumentParser
import Console
import Experiments

struct QueryCommand: ParsableCommand, BlockCommand {
  static let configuration = CommandConfiguration(
    commandName: "query",
    abstract: "SQL over the records, read-only, with a time and a row limit.",
    discussion: """
      EXAMPLE
        macow-report query "SELECT label, seed, status FROM v_run" --format md
        macow-report query "SELECT name, definition FROM metric" --format csv

      Useful views: v_run, v_epoch, v_run_metric, v_config_eval, v_accounting.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, md, csv, json }

  @OptionGroup var database: DatabaseOptions
  @Argument(help: "One statement that reads.")
  var sql: String
  @Option(help: "table, md, csv or json.")
  var format = Format.table
  @Option(help: "Seconds after which the query is stopped.")
  var timeout = 5.0
  @Option(help: "Rows after which reading stops.")
  var limit = 1000

  func validate() throws {
    if !(timeout > 0 && timeout <= 86_400) {
      throw ValidationError("--timeout must be more than 0 seconds and at most a day")
    }
    if limit < 1 { throw ValidationError("--limit must be at least 1") }
  }

  func run() throws {
    try reporting {
      let store = try database.open()
      let query = ReadOnlyQuery(path: store.path, timeLimit: timeout, rowLimit: limit)
      // A database of records goes with its store.
      let result = try withExtendedLifetime(store) { try query.run(sql) }
      try Output.write(Self.text(result, format), to: nil)
      if result.isCut {
        StandardError.write("macow-report: only the first \(limit) rows; allow more with --limit\n")
      }
    }
  }

  /// The rows as a Markdown table.
  func block(in document: DocumentContext) throws -> Block {
    let query = ReadOnlyQuery(path: document.store.path, timeLimit: timeout, rowLimit: limit)
    return Block(text: try Self.text(try query.run(sql), format == .table ? .md : format))
  }

  private static func text(_ result: ReadOnlyQuery.Result, _ format: Format) throws -> String {
    let numeric = result.columns.indices.filter { column in
      result.rows.allSatisfy { $0[column].isNumberOrNull }
    }
    let table = TextTable(
      columns: result.columns, rows: result.rows.map { $0.map(\.text) },
      rightAligned: Set(numeric))
    switch format {
    case .table: return table.plain
    case .md: return table.markdown
    case .csv: return table.csv
    case .json:
      return try Output.json(
        result.rows.map { Dictionary(zip(result.columns, $0)) { first, _ in first } })
    }
  }
}

extension ReadOnlyQuery.Value {
  var isNumberOrNull: Bool {
    switch self {
    case .integer, .real, .null: true
    case .text, .blob: false
    }
  }

  var text: String {
    switch self {
    case .null: ""
    case .integer(let value): "\(value)"
    case .real(let value): "\(value)"
    case .text(let value): value
    case .blob(let count): "(\(count) bytes)"
    }
  }
}
