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
        macow-report query "SELECT label, avg(value), ci95(value) FROM v_score
          WHERE metric = 'test/bpd' GROUP BY label"
        macow-report query --saved leaderboard --set experiment=quickstart
        macow-report query "SELECT * FROM v_score WHERE label = :label" --set label=macow

      Useful views: v_score, v_leaderboard, v_fate, v_curve, v_parameter, v_data, v_run. Functions
      besides SQLite's own are listed by --functions, saved queries by --list.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, md, csv, json }

  @OptionGroup var database: DatabaseOptions
  @Argument(help: "One statement that reads.")
  var sql: String?
  @Option(help: "A saved query, instead of a statement.")
  var saved: String?
  @Option(help: ArgumentHelp("The value of a parameter.", valueName: "name=value"))
  var `set`: [String] = []
  @Flag(help: "List the saved queries and their parameters.")
  var list = false
  @Flag(help: "List the statistical functions.")
  var functions = false
  @Option(help: "table, md, csv or json.")
  var format: Format?
  @Flag(help: "The same as --format json.")
  var json = false
  @Option(help: "Seconds after which the query is stopped.")
  var timeout = 5.0
  @Option(help: "Rows after which reading stops.")
  var limit = 1000

  func validate() throws {
    if [sql != nil, saved != nil, list, functions].count(where: { $0 }) != 1 {
      throw ValidationError("give one statement, or --saved NAME, or --list, or --functions")
    }
    if let wrong = `set`.first(where: { !$0.contains("=") }) {
      throw ValidationError("--set is NAME=VALUE, found '\(wrong)'")
    }
    if json && format != nil { throw ValidationError("choose one of --format and --json") }
    if !(timeout > 0 && timeout <= 86_400) {
      throw ValidationError("--timeout must be more than 0 seconds and at most a day")
    }
    if limit < 1 { throw ValidationError("--limit must be at least 1") }
  }

  func run() throws {
    try reporting {
      let form = format ?? (json ? .json : .table)
      if list || functions { return try Output.write(try listed(form), to: nil) }
      let store = try database.open()
      // A database of records goes with its store.
      let result = try withExtendedLifetime(store) { try query().answer(from: store.path) }
      try Output.write(try Self.text(result, form), to: nil)
      if result.isCut {
        StandardError.write("macow-report: only the first \(limit) rows; allow more with --limit\n")
      }
    }
  }

  /// The rows as a Markdown table.
  func block(in document: DocumentContext) throws -> Block {
    let form = format == nil || format == .table ? (json ? .json : .md) : format ?? .md
    if list || functions { return Block(text: try listed(form)) }
    return Block(text: try Self.text(try query().answer(from: document.store.path), form))
  }

  private func query() throws -> RecordsQuery {
    var query = try saved.map { RecordsQuery(saved: try .named($0)) } ?? RecordsQuery(sql ?? "")
    query.parameters = `set`.reduce(into: [:]) { values, text in
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      values[String(parts[0].drop { $0 == ":" })] = String(parts[1])
    }
    (query.timeLimit, query.rowLimit) = (timeout, limit)
    return query
  }

  private func listed(_ form: Format) throws -> String {
    let rows =
      list
      ? SavedQuery.all.map { [$0.name, $0.parameters.joined(separator: ", "), $0.summary] }
      : StatisticalFunctions.all.map { [$0.signature, $0.summary] }
    let columns =
      list ? ["query", "parameters", "what it answers"] : ["function", "what it gives"]
    let result = TextTable(columns: columns, rows: rows)
    switch form {
    case .table: return result.plain
    case .md: return result.markdown
    case .csv: return result.csv
    case .json:
      return try Output.json(rows.map { Dictionary(zip(columns, $0)) { first, _ in first } })
    }
  }

  private static func text(_ result: ReadOnlyQuery.Result, _ form: Format) throws -> String {
    switch form {
    case .table: return result.table.plain
    case .md: return result.table.markdown
    case .csv: return result.table.csv
    case .json:
      return try Output.json(
        result.rows.map { Dictionary(zip(result.columns, $0)) { first, _ in first } })
    }
  }
}
