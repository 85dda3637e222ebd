import Experiments
import Statistics

/// What must be said about a table's test, its images and its bounds.
struct TableSentences {
  let caption: [String]
  let warnings: [String]

  init(_ query: TableQuery, columns: [TableColumn], rows: [ResultsTable.Row], kind: MetricKind?) {
    caption =
      Self.data(rows) + Self.accounting(rows) + Self.test(query, columns) + Self.images(rows)
    warnings =
      query.notes + Self.unfinished(rows) + Self.mixedData(columns) + Self.bounds(rows)
      + Self.range(rows, unit: kind?.unit)
  }

  private static func data(_ rows: [ResultsTable.Row]) -> [String] {
    let uses = Set(rows.compactMap { $0.data.map { DataIdentity($0).description } })
    return uses.isEmpty ? [] : ["Measured on \(uses.sorted().joined(separator: "; "))."]
  }

  private static func accounting(_ rows: [ResultsTable.Row]) -> [String] {
    let planned = rows.reduce(0) { $0 + $1.planned }
    let counted = rows.reduce(0) { $0 + $1.values.count }
    guard counted < planned else { return [] }
    return ["\(counted) of \(planned) planned runs are in the numbers; the others are listed."]
  }

  private static func test(_ query: TableQuery, _ columns: [TableColumn]) -> [String] {
    guard let test = query.test else { return [] }
    let correction = query.isCorrected ? ", Holm-corrected over the comparisons of a column," : ""
    var sentences = [
      "Bold: the best mean of a column, and those that \(test.title)\(correction) does not tell from "
        + "it at 0.05, which is not proof of equality. The best was picked from these runs, so its "
        + "mean is optimistic."
    ]
    if test == .paired {
      sentences.append("Runs are paired by seed; a seed that one side lacks is left out.")
    }
    for column in columns {
      guard let family = column.family else { continue }
      let place = column.title.isEmpty ? "" : "\(column.title): "
      let others = family.verdicts.count { verdict in
        if case .compared = verdict { return true }
        return false
      }
      if family.best != nil, others == 0 {
        sentences.append("\(place)nothing to compare with the best, so nothing is bold.")
      } else if others > 0, !family.canSeparate {
        sentences.append(
          "\(place)too few runs to separate: the test never gives a p below 0.05 here, so nothing "
            + "is bold.")
      }
      for (entry, verdict) in zip(column.entries, family.verdicts) {
        guard case .untestable(let reason) = verdict else { continue }
        sentences.append("\(place)\(entry.found.label) was not tested: \(reason).")
      }
    }
    return sentences
  }

  private static func images(_ rows: [ResultsTable.Row]) -> [String] {
    let errors = rows.compactMap { row in
      row.errorOnNewImages.map { "\(row.name) \(ValueFormat.significant($0, digits: 2))" }
    }
    guard !errors.isEmpty else { return [] }
    return [
      "± is about other seeds on these images. The standard error for new images of the same kind as "
        + "well, which more seeds do not shrink: \(errors.joined(separator: ", "))."
    ]
  }

  private static func unfinished(_ rows: [ResultsTable.Row]) -> [String] {
    guard !rows.isEmpty, rows.allSatisfy(\.values.isEmpty) else { return [] }
    return ["No run is finished and measured yet, so there is no number."]
  }

  private static func mixedData(_ columns: [TableColumn]) -> [String] {
    columns.filter { $0.data.count > 1 }.map { column in
      let place = column.title.isEmpty ? "The column" : "Column \(column.title)"
      let list = column.data.map(\.description).sorted().joined(separator: "; ")
      return "\(place) mixes numbers of different images or releases, which cannot be compared, so "
        + "nothing in it is bold: \(list)."
    }
  }

  private static func bounds(_ rows: [ResultsTable.Row]) -> [String] {
    let counted = rows.filter { !$0.values.isEmpty }
    func differ(_ what: String, _ value: (ResultsTable.Row) -> String) -> [String] {
      let groups = Dictionary(grouping: counted, by: value)
      guard groups.count > 1 else { return [] }
      let list = groups.sorted { $0.key < $1.key }.map { key, rows in
        "\(key): \(rows.map(\.name).joined(separator: ", "))"
      }
      return [
        "Rows differ in \(what) (\(list.joined(separator: "; "))), so part of a difference is a "
          + "tighter bound, not a better density."
      ]
    }
    return differ("dequantization") { $0.dequantization }
      + differ("evaluation samples an image") { $0.testSamples }
  }

  private static func range(_ rows: [ResultsTable.Row], unit: String?) -> [String] {
    guard unit == "bits/dim" else { return [] }
    return rows.compactMap { row in
      guard let low = row.interval?.first, low < 0 else { return nil }
      return
        "\(row.name): the interval reaches below 0, which no bits/dim of pixels can; more runs "
        + "are needed."
    }
  }
}
