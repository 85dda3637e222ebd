import Configurations
import Console
import Experiments

/// What a table is asked to show.
struct TableQuery {
  /// At least one experiment.
  var experiments: [String]
  var report: ReportConfiguration
  /// The fields whose values head the rows.
  var rows = ["label"]
  /// The fields whose values head the columns; none for one column of numbers with details beside.
  var columns: [String] = []
  /// Only configurations with these values.
  var filter: [(field: String, value: String)] = []
  /// The test that bolding uses; none bolds nothing.
  var test: DeclaredTest?
  /// Whether Holm's correction is applied over the comparisons of a column.
  var isCorrected = false
  var published: PublishedNumbers?
  /// What to warn of before anything is read.
  var notes: [String] = []
  /// Whether a search's own trials are shown, instead of its winners' runs with fresh seeds.
  var showsTrials = false
  /// Whether published models without a run of ours get rows too.
  var showsPublishedModels = false

  init(_ experiments: [String], report: ReportConfiguration) {
    self.experiments = experiments
    self.report = report
  }
}

/// A configuration's fields by the names that people pivot by.
struct ConfigurationFields {
  private let fields: [String: String]
  private let named: [String: String]

  /// Names that are no dotted path.
  static let shortNames = ["label", "experiment", "role", "dataset", "model", "hash"]

  init(_ found: FoundConfiguration, fields: [String: String], data: MeasuredData?) {
    self.fields = fields
    let run = found.scores.first?.run
    let dataset = data?.dataset ?? fields["data.name"]
    named = [
      "label": found.label, "experiment": found.experiment, "role": run?.role ?? "",
      "dataset": (dataset ?? "–") + (data?.release.map { " (\($0))" } ?? ""),
      "model": fields["model.type"] ?? "–",
      "hash": String((run?.configurationHash ?? "–").prefix(12)),
    ]
  }

  /// The value of a field, by its short name, its dotted path, or the path's unique end; "–" if
  /// this configuration has no such field.
  func value(_ field: String) -> String {
    if let value = named[field] ?? fields[field] { return value }
    let matches = fields.keys.filter { $0.hasSuffix(".\(field)") }
    return matches.count == 1 ? fields[matches[0]] ?? "–" : "–"
  }

  /// Refuses a field that no configuration has, or whose end several paths share.
  static func check(_ field: String, in all: [ConfigurationFields]) throws {
    let paths = Set(all.flatMap { $0.fields.keys })
    if shortNames.contains(field) || paths.contains(field) { return }
    let matches = paths.filter { $0.hasSuffix(".\(field)") }.sorted()
    if matches.count == 1 { return }
    if matches.count > 1 {
      throw CommandFailure(
        "'\(field)' could be \(matches.joined(separator: " or ")); name one of them",
        status: .usage)
    }
    let hint = nearest(to: field, among: shortNames + paths.sorted()).map {
      "; did you mean '\($0)'?"
    }
    throw CommandFailure(
      "no field '\(field)' (there are \(shortNames.joined(separator: ", ")) and the dotted paths "
        + "of configurations)\(hint ?? "")", status: .usage)
  }
}
