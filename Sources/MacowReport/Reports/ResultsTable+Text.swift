import Statistics

extension ResultsTable {
  /// Table, accounting, caption and warnings.
  var markdown: String {
    var text = table.markdown
    let notes = rows.filter { !$0.notes.isEmpty }
    if !notes.isEmpty {
      text += "\nRuns that are not in the numbers:\n\n"
      for row in notes {
        text += "- **\(row.label)**, \(row.values.count) of \(row.planned) counted: "
        text += row.notes.joined(separator: "; ") + "\n"
      }
    }
    if !warnings.isEmpty {
      text += "\n" + warnings.map { "> ⚠ \($0)\n" }.joined(separator: ">\n")
    }
    return text + "\n" + caption.joined(separator: " ") + "\n"
  }

  private var table: TextTable {
    let title = unit.isEmpty ? metric : "\(metric) (\(unit))"
    return TextTable(
      columns: [
        "configuration", "parameters", title, "n", "seeds", "95 % interval", "time a run",
      ],
      rows: rows.map { row in
        [
          row.label, row.parameters.map(Quantity.count) ?? "–", value(row), count(row),
          row.seeds.isEmpty ? "–" : Quantity.ranges(row.seeds),
          row.interval.map { ValueFormat.text($0[0]...$0[1]) } ?? "–",
          row.meanSeconds.map(Quantity.duration) ?? "–",
        ]
      }, rightAligned: [1, 2, 3, 6])
  }

  private func value(_ row: Row) -> String {
    guard let mean = row.mean else { return "–" }
    let text = ValueFormat.text(mean: mean, spread: row.spread(error), digits: digits)
    return row.values.count == 1 ? "\(text) (n=1)" : text
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
        "notes",
      ],
      rows: rows.map { row in
        [
          row.label, row.role, row.configurationHash, row.parameters.map { "\($0)" } ?? "", metric,
          unit, "\(row.values.count)", "\(row.planned)", number(row.mean),
          number(row.standardDeviation), number(row.standardError), number(row.interval?[0]),
          number(row.interval?[1]), number(row.meanSeconds),
          row.seeds.map { "\($0)" }.joined(separator: ";"),
          row.values.map { "\($0)" }.joined(separator: ";"), row.runs.joined(separator: ";"),
          row.notes.joined(separator: "; "),
        ]
      }
    ).csv
  }
}
