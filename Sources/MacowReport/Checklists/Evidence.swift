import Experiments
import Foundation
import Statistics

/// What the records say about an experiment, as far as checklists and cards ask for it.
struct Evidence: Sendable {
  let records: ExperimentRecords
  /// The table of the experiment's own metric, with Welch's test and Holm's correction.
  let table: ResultsTable
  /// What the table shows.
  let report: ReportConfiguration
  /// The folder that the paths of files are relative to.
  let runsFolder: String

  init(_ argument: ExperimentArgument, store: RunStore) throws {
    let report = try argument.report(in: store)
    records = try store.records(ofExperiment: argument.name)
    var query = TableQuery([argument.name], report: report)
    (query.test, query.isCorrected) = (.welch, true)
    table = try ResultsTable(query, store: store)
    self.report = report
    runsFolder = (store.path as NSString).deletingLastPathComponent + "/runs"
  }

  var experiment: String { records.summary.name }
  var kind: MetricKind? { MetricKind.named(report.metric) }

  /// Runs that a process has worked on, whatever became of them.
  var started: [ExperimentRecords.Run] { records.runs.filter(\.isStarted) }
  /// Runs whose numbers are in the table.
  var counted: [ExperimentRecords.Run] { records.runs.filter { $0.fate == "counted" } }

  /// The code versions of runs that have been worked on.
  var codes: [ExperimentRecords.Code] {
    let used = Set(started.compactMap(\.codeID))
    return records.codes.filter { used.contains($0.id) }
  }

  /// The machines of runs that have been worked on.
  var machines: [ExperimentRecords.Machine] {
    let used = Set(started.compactMap(\.machineID))
    return records.machines.filter { used.contains($0.id) }
  }

  /// `macow 3.206 ± 0.034 (n=3)` of a row.
  func number(_ row: ResultsTable.Row) -> String {
    guard let mean = row.mean else { return "\(row.name) has no number" }
    let text = ValueFormat.text(
      mean: mean, spread: row.spread(report.error.rawValue), digits: report.digits)
    return "\(row.name) \(text) (n=\(row.values.count))"
  }

  /// Values that no measurement of the metric can have are outside of this.
  var range: ClosedRange<Double>? {
    ["bits/dim", "s", "bytes", "images/s", "steps", "chains"].contains(kind?.unit ?? "")
      ? 0...Double.infinity : nil
  }
}

/// Phrases of answers.
enum Phrase {
  /// `a; b; c`.
  static func list(_ parts: [String]) -> String { parts.joined(separator: "; ") }

  /// `a, b and 3 more`.
  static func short(_ parts: [String], most: Int = 6) -> String {
    guard parts.count > most else { return parts.joined(separator: ", ") }
    return parts.prefix(most).joined(separator: ", ") + " and \(parts.count - most) more"
  }

  /// `23.5 GiB`.
  static func gibibytes(_ bytes: Double) -> String {
    let gibibyte = Double(1 << 30)
    if bytes >= gibibyte { return "\((bytes / gibibyte * 10).rounded() / 10) GiB" }
    return "\((bytes / Double(1 << 20) * 10).rounded() / 10) MiB"
  }
}
