import Console
import Experiments

/// A table laid out by fields: rows by one, series by another, and the baseline as a line.
struct AblationFigure: Figure {
  static let name = "ablation"
  static let summary =
    "a metric by fields (--rows, --cols), the best on top, the baseline as a line"

  let table: ResultsTable
  let baseline: ResultsTable.Row?
  let plot: DotPlot

  init(_ query: FigureQuery, store: RunStore?) throws {
    let table = try TableNumbers.table(query, figure: Self.name, store: store)
    let baselines = table.rows.filter { $0.role == "baseline" && $0.mean != nil }
    baseline = baselines.count == 1 ? baselines[0] : nil
    let isHigherBetter = MetricKind.named(table.metric)?.direction == .max
    let counted = table.rows.filter { $0.mean != nil }
    let order = Dictionary(grouping: counted, by: \.row).mapValues { rows in
      let means = rows.compactMap(\.mean)
      return (isHigherBetter ? means.max().map { -$0 } : means.min()) ?? 0
    }.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
    var series: [String] = []
    for row in counted where !series.contains(row.column) { series.append(row.column) }
    let rows = order.flatMap { name in
      counted.filter { $0.row == name }.map { row in
        TableNumbers.row(
          row, name: series.count > 1 ? name : TableNumbers.heading(row), series: row.column)
      }
    }
    self.table = table
    plot = DotPlot(
      rows: rows, series: series, axis: Marks.title(table.metric), reference: baseline?.mean)
  }

  var title: String { "Ablation of \(table.experiments.joined(separator: ", "))" }

  var caption: [String] {
    var sentences = TableNumbers.caption(table)
    let rows = table.rowFields.joined(separator: ", ")
    let columns =
      table.columnFields.isEmpty
      ? "" : ", colours and shapes by \(table.columnFields.joined(separator: ", "))"
    sentences.insert("Rows by \(rows)\(columns), the best mean on top.", at: 0)
    if let baseline {
      sentences.insert("Dashed: the mean of the baseline \(baseline.name).", at: 1)
    }
    return sentences
  }

  func panels(_ style: FigureStyle) -> [Panel] { [plot.panel(style)] }
}
