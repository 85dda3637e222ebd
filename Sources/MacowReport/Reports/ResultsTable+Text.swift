import Experiments
import Statistics

extension ResultsTable {
  var markdown: String { sheet.markdown }

  /// The table by rows and columns, with everything that belongs under it.
  var sheet: Sheet { sheet() }

  /// The same, without times, which belong to a machine, or without the caption, for a document
  /// that has it elsewhere; what became of missing runs and the warnings always stay.
  func sheet(showsTimes: Bool = true, showsCaption: Bool = true) -> Sheet {
    let laidOut = columnFields.isEmpty ? details(showsTimes: showsTimes) : pivot
    return Sheet(
      columns: laidOut.columns, rows: laidOut.rows,
      notes: rows.flatMap(sentences), warnings: warnings, caption: showsCaption ? caption : [],
      sources: sources)
  }

  private func sentences(_ row: Row) -> [Sheet.Note] {
    guard !row.notes.isEmpty else { return [] }
    var text = "\(row.values.count) of \(row.planned) counted: " + row.notes.joined(separator: "; ")
    if let median = row.medianWithDiverged, !row.values.isEmpty {
      let words =
        median.isFinite
        ? ValueFormat.text(mean: median, spread: nil) : "none, as half or more diverged"
      text += "; median of all ended runs with the diverged counted as worst: \(words)"
    }
    return [Sheet.Note(name: row.name, text: text)]
  }

  /// The seeds of a row, and how many of its runs have none.
  private static func seeds(of row: Row) -> String {
    let known = row.seeds.filter { !UnknownSeed.contains($0) }
    let unknown = row.seeds.count - known.count
    let parts =
      (known.isEmpty ? [] : [Quantity.ranges(known)]) + (unknown == 0 ? [] : ["\(unknown) without"])
    return parts.isEmpty ? "–" : parts.joined(separator: ", ")
  }

  private var heading: String { unit.isEmpty ? metric : "\(metric) (\(unit))" }

  private var rowHeading: String {
    rowFields == ["label"] ? "configuration" : rowFields.joined(separator: ", ")
  }

  /// One column of numbers, with what belongs to each beside it.
  private func details(showsTimes: Bool) -> (columns: [Sheet.Column], rows: [[Sheet.Cell]]) {
    var columns = [
      Sheet.Column(title: rowHeading), Sheet.Column(title: "parameters", isNumeric: true),
      Sheet.Column(title: heading, isNumeric: true), Sheet.Column(title: "n", isNumeric: true),
      Sheet.Column(title: "seeds"), Sheet.Column(title: "95 % interval"),
    ]
    if test != nil { columns.append(Sheet.Column(title: probabilityTitle, isNumeric: true)) }
    if showsTimes { columns.append(Sheet.Column(title: "time a run", isNumeric: true)) }
    if !published.isEmpty { columns.append(Sheet.Column(title: "published", isNumeric: true)) }
    var cells = rows.map { row in
      var line: [Sheet.Cell] = [
        Sheet.Cell(row.row), Sheet.Cell(row.parameters.map(Quantity.count) ?? "–"),
        Sheet.Cell(value(row), isBold: row.isBold), Sheet.Cell(count(row)),
        Sheet.Cell(Self.seeds(of: row)),
        Sheet.Cell(row.interval.map { ValueFormat.text($0[0]...$0[1]) } ?? "–"),
      ]
      if test != nil { line.append(Sheet.Cell(row.adjustedP.map(Reading.probability) ?? "–")) }
      if showsTimes { line.append(Sheet.Cell(row.meanSeconds.map(Quantity.duration) ?? "–")) }
      if !published.isEmpty { line.append(publishedCell(row.row, row.column)) }
      return line
    }
    for title in publishedRows {
      let blank = Array(repeating: Sheet.Cell("–"), count: columns.count - 2)
      cells.append([Sheet.Cell(title)] + blank + [publishedCell(title, "")])
    }
    return (columns, cells)
  }

  private var probabilityTitle: String { isCorrected ? "p to best (Holm)" : "p to best" }

  /// A column a heading, and one beside it for published numbers.
  private var pivot: (columns: [Sheet.Column], rows: [[Sheet.Cell]]) {
    let columnTitles = distinct(rows.map(\.column))
    let rowTitles = distinct(rows.map(\.row)) + publishedRows
    let withPublished = columnTitles.filter { title in published.contains { $0.column == title } }
    var columns = [Sheet.Column(title: rowHeading)]
    for title in columnTitles {
      columns.append(Sheet.Column(title: title, isNumeric: true))
      if withPublished.contains(title) {
        columns.append(Sheet.Column(title: "\(title), published", isNumeric: true))
      }
    }
    let cells = rowTitles.map { rowTitle in
      var line = [Sheet.Cell(rowTitle)]
      for title in columnTitles {
        let row = rows.first { $0.row == rowTitle && $0.column == title }
        line.append(row.map { Sheet.Cell(counted($0), isBold: $0.isBold) } ?? "–")
        if withPublished.contains(title) { line.append(publishedCell(rowTitle, title)) }
      }
      return line
    }
    return (columns, cells)
  }

  private func publishedCell(_ row: String, _ column: String) -> Sheet.Cell {
    let texts = published.filter { $0.row == row && $0.column == column }.map(\.text)
    return Sheet.Cell(texts.isEmpty ? "–" : texts.joined(separator: ", "))
  }

  /// Published models that have no run of ours.
  private var publishedRows: [String] {
    let ours = Set(rows.map(\.row))
    return distinct(published.map(\.row)).filter { !ours.contains($0) }
  }

  private func distinct(_ titles: [String]) -> [String] {
    titles.reduce(into: []) { seen, title in if !seen.contains(title) { seen.append(title) } }
  }

  private func value(_ row: Row) -> String {
    guard let mean = row.mean else { return "–" }
    let text = ValueFormat.text(mean: mean, spread: row.spread(error), digits: digits)
    return row.values.count == 1 ? "\(text) (n=1)" : text
  }

  /// The value with its n, which a pivot has no column for.
  private func counted(_ row: Row) -> String {
    guard let mean = row.mean else { return "– (0 of \(row.planned))" }
    let text = ValueFormat.text(mean: mean, spread: row.spread(error), digits: digits)
    return row.values.count == row.planned
      ? "\(text) (n=\(row.planned))" : "\(text) (n=\(row.values.count) of \(row.planned))"
  }

  private func count(_ row: Row) -> String {
    row.values.count == row.planned ? "\(row.planned)" : "\(row.values.count) of \(row.planned)"
  }

  /// One line a configuration, in full precision.
  var csv: String {
    func number(_ value: Double?) -> String { value.map { "\($0)" } ?? "" }
    return TextTable(
      columns: [
        "label", "role", "configuration_hash", "parameters", "metric", "unit", "n", "planned",
        "mean", "std", "sem", "ci95_low", "ci95_high", "mean_seconds", "seeds", "values", "runs",
        "notes", "experiment", "row", "column", "dataset", "release", "bits", "dequantization",
        "diverged", "error_on_new_images", "test", "p", "p_adjusted", "bold",
      ],
      rows: rows.map { row in
        [
          row.label, row.role, row.configurationHash, row.parameters.map { "\($0)" } ?? "", metric,
          unit, "\(row.values.count)", "\(row.planned)", number(row.mean),
          number(row.standardDeviation), number(row.standardError), number(row.interval?[0]),
          number(row.interval?[1]), number(row.meanSeconds),
          row.seeds.map(UnknownSeed.text).joined(separator: ";"),
          row.values.map { "\($0)" }.joined(separator: ";"), row.runs.joined(separator: ";"),
          row.notes.joined(separator: "; "), row.experiment, row.row, row.column,
          row.data?.dataset ?? "", row.data?.release ?? "", row.data?.bits.map { "\($0)" } ?? "",
          row.dequantization, "\(row.diverged)", number(row.errorOnNewImages),
          test?.rawValue ?? "", number(row.p), number(row.adjustedP), row.isBold ? "1" : "0",
        ]
      }
    ).csv
  }
}
