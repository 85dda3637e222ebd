import Console
import Experiments
import Statistics

/// A table's numbers as dots: every configuration's mean, its interval and the runs behind it.
struct ResultsFigure: Figure {
  static let name = "results"
  static let summary =
    "a metric by configuration: mean, 95 % interval, single runs, papers' numbers"

  let table: ResultsTable
  var plot: DotPlot

  init(_ query: FigureQuery, store: RunStore?) throws {
    table = try TableNumbers.table(query, figure: Self.name, store: store)
    let published = Dictionary(grouping: table.published, by: \.row)
    var rows = table.rows.compactMap { row in
      row.mean.map { _ in
        TableNumbers.row(row, name: TableNumbers.heading(row), published: published[row.row] ?? [])
      }
    }
    let shown = Set(table.rows.map(\.row))
    for cell in table.published where !shown.contains(cell.row) {
      rows.append(DotPlot.Row(name: cell.row, published: [cell.number.value]))
    }
    plot = DotPlot(rows: rows, series: [""], axis: Marks.title(table.metric))
  }

  var title: String {
    "\(table.metric) of \(table.experiments.joined(separator: ", "))"
  }

  var caption: [String] { TableNumbers.caption(table) }

  func panels(_ style: FigureStyle) -> [Panel] { [plot.panel(style)] }
}

/// What figures take from a results table.
enum TableNumbers {
  /// The table that a figure shows; throws if no run has a number.
  static func table(
    _ query: FigureQuery, figure: String, store: RunStore?
  ) throws -> ResultsTable {
    guard let store else { throw FigureNeeds.records(figure) }
    guard !query.names.isEmpty else {
      throw CommandFailure("a figure of \(figure) needs an experiment", status: .usage)
    }
    let arguments = try query.names.map { try ExperimentArgument($0) }
    var report = try arguments[0].report(in: store)
    if query.metrics.count > 1 {
      throw CommandFailure("a figure of \(figure) shows one metric", status: .usage)
    }
    if let metric = query.metrics.first { report.metric = metric }
    var request = TableQuery(arguments.map(\.name), report: report)
    if !query.rows.isEmpty { request.rows = query.rows }
    // Labels of several experiments may be equal.
    if query.rows.isEmpty, arguments.count > 1 { request.rows = ["experiment", "label"] }
    request.columns = query.series
    request.published = query.published
    request.showsPublishedModels = query.showsPublishedModels
    let table = try ResultsTable(request, store: store)
    if table.rows.allSatisfy(\.values.isEmpty) {
      let fates = Set(table.rows.flatMap(\.notes)).sorted().prefix(3).joined(separator: "; ")
      throw CommandFailure(
        "no run of \(table.experiments.joined(separator: ", ")) is finished with a finite "
          + "\(table.metric), so there is nothing to draw"
          + (fates.isEmpty ? "" : ": \(fates)"), status: .missingInput)
    }
    return table
  }

  /// A row's name and count, in two lines.
  static func heading(_ row: ResultsTable.Row) -> String { "\(row.row)\nn = \(row.values.count)" }

  static func row(
    _ row: ResultsTable.Row, name: String, series: String = "", published: [PublishedCell] = []
  ) -> DotPlot.Row {
    DotPlot.Row(
      name: name, series: series,
      points: zip(row.seeds, row.values).map { DotPlot.Row.Point(seed: $0, value: $1) },
      mean: row.mean, interval: row.interval.map { $0[0]...$0[1] },
      published: published.map(\.number.value))
  }

  /// What the marks are, what varies, what is missing, and the table's warnings.
  static func caption(_ table: ResultsTable) -> [String] {
    let counts = Set(table.rows.map(\.values.count).filter { $0 > 0 }).sorted()
    let n = counts.map { "\($0)" }.joined(separator: ", ")
    var sentences = [
      "\(Marks.title(table.metric))\(Marks.direction(table.metric)): mean over n = \(n) seeds, which "
        + "differ in initial parameters, order of the images and noise; bar: 95 % Student-t interval "
        + "of the mean, ± t·s/√n; small points: single runs."
    ]
    sentences += table.rows.filter { !$0.notes.isEmpty }.map { row in
      "\(row.name), \(row.values.count) of \(row.planned) counted: "
        + row.notes.joined(separator: "; ") + "."
    }
    if !table.published.isEmpty {
      let sources = table.published.map { "\($0.row): \($0.text)" }
      sentences.append(
        "Hollow: published numbers (\(sources.joined(separator: "; "))). "
          + table.sources.enumerated().map { "[\($0.offset + 1)] \($0.element)" }
          .joined(separator: " "))
    }
    return sentences + table.warnings
  }
}
