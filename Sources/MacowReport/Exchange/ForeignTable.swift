import Console
import Exchange
import Experiments
import Foundation

/// CSV files as runs: a row a value, or a row a run.
struct ForeignTable {
  private var runs: [String: ForeignRun] = [:]
  private var order: [String] = []
  private var owners: [String: String] = [:]
  private let metrics: Set<String>?
  private let source: String

  /// Reads a file, or a folder with `runs.csv` and `metrics.csv`.
  init(_ path: String, metrics: Set<String>?) throws {
    self.metrics = metrics
    source = (path as NSString).lastPathComponent
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw CommandFailure("\(path): no such file", status: .missingInput)
    }
    let runs = isFolder.boolValue ? "\(path)/runs.csv" : path
    try read(runs, isCompanion: isFolder.boolValue)
    if isFolder.boolValue, FileManager.default.fileExists(atPath: "\(path)/metrics.csv") {
      try read("\(path)/metrics.csv", isCompanion: true)
    }
  }

  /// The runs by experiment: by their own column, unless a name was given.
  func experiments(named name: String?, otherwise fallback: String) -> [ForeignExperiment] {
    let groups = Dictionary(grouping: order) { name ?? owners[$0] ?? fallback }
    return groups.keys.sorted().map { key in
      ForeignExperiment(name: key, runs: (groups[key] ?? []).compactMap { runs[$0] })
    }
  }

  private mutating func read(_ path: String, isCompanion: Bool) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure("\(path): no such file", status: .missingInput)
    }
    let table: (heading: [String], rows: [[String]])
    do {
      table = try CSVText.rows(String(decoding: data, as: UTF8.self))
    } catch {
      throw CommandFailure("\(path): \(error)")
    }
    let isLong = table.heading.contains("metric") && table.heading.contains("value")
    for metric in metrics ?? [] where !isLong && !table.heading.contains(metric) {
      throw CommandFailure("\(path): no column '\(metric)', which --metrics names", status: .usage)
    }
    for (index, row) in table.rows.enumerated() {
      let fields = Dictionary(zip(table.heading, row)) { $1 }
      let place = "\(path): row \(index + 1)"
      let key = key(of: fields, row: index, isLong: isLong)
      if runs[key] == nil { try begin(key, fields, place: place, isLong: isLong) }
      if isLong {
        try addValue(fields, to: key, place: place)
      } else {
        try addRow(fields, to: key, place: place, isWholeRun: isCompanion)
      }
    }
  }

  /// What the rows of one run have in common; without a column run, a row is a run, or all rows
  /// with the same settings are.
  private func key(of fields: [String: String], row: Int, isLong: Bool) -> String {
    if let run = fields["run"] ?? fields["run_id"], !run.isEmpty { return run }
    let hasEpochs = isLong || fields["epoch"] != nil || fields["step"] != nil
    guard hasEpochs else { return "row \(row + 1)" }
    return settings(fields, isLong: isLong).sorted { $0.key < $1.key }
      .map { "\($0.key)=\($0.value)" }.joined(separator: ", ")
  }

  private mutating func begin(
    _ key: String, _ fields: [String: String], place: String, isLong: Bool
  ) throws {
    let isOurs = key.count == 32 && key.allSatisfy { $0.isHexDigit && !$0.isUppercase }
    let settings = settings(fields, isLong: isLong)
    let identity = settings.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    var run = ForeignRun(
      uid: isOurs
        ? key : StableID.uid("csv", source, key, identity.joined(separator: "\u{1}")),
      name: fields["name"] ?? key)
    run.parameters = settings
    run.label = fields["label"].flatMap { $0.isEmpty ? nil : $0 }
    // A label alone tells configurations apart where no settings are given.
    if settings.keys.allSatisfy(ForeignConfiguration.seedParameters.contains), let label = run.label
    {
      run.parameters["label"] = label
    }
    run.status = try Self.status(fields["status"], place: place)
    run.times.started = fields["started_us"].flatMap { Int64($0) } ?? 0
    run.times.ended = fields["ended_us"].flatMap { Int64($0) }
    if let hash = fields["config_hash"], !hash.isEmpty { run.tags["cfg.hash"] = hash }
    owners[key] = fields["experiment"].flatMap { $0.isEmpty ? nil : $0 }
    runs[key] = run
    order.append(key)
  }

  /// The settings of a row; empty fields are no settings.
  private func settings(_ fields: [String: String], isLong: Bool) -> [String: String] {
    let isOurs = fields.keys.contains { $0.hasPrefix("config.") }
    return fields.reduce(into: [:]) { found, field in
      guard !field.value.isEmpty else { return }
      if field.key == "seed" {
        found["seed"] = field.value
      } else if field.key.hasPrefix("config.") {
        found[String(field.key.dropFirst(7))] = field.value
      } else if !isOurs, !Self.reserved.contains(field.key), !isMetric(field.key), !isLong {
        found[field.key] = field.value
      }
    }
  }

  private func isMetric(_ column: String) -> Bool {
    if column.hasPrefix("metric.") { return true }
    return metrics?.contains(column) ?? ForeignMetric.isLikely(column)
  }

  private static let reserved: Set<String> = [
    "run", "run_id", "name", "experiment", "label", "role", "config_hash", "replicate", "status",
    "stop_reason", "error", "exclude_reason", "selected_epoch", "epoch", "step", "epochs",
    "seconds", "started_us", "ended_us", "time_us", "git_commit", "dirty", "host", "metric",
    "value",
  ]

  private mutating func addValue(
    _ fields: [String: String], to key: String, place: String
  ) throws {
    guard let text = fields["value"], let metric = fields["metric"], !metric.isEmpty else {
      throw CommandFailure("\(place): no metric")
    }
    try add(text, metric: metric, fields, to: key, place: place)
  }

  private mutating func addRow(
    _ fields: [String: String], to key: String, place: String, isWholeRun: Bool
  ) throws {
    // Beside metrics.csv the columns of metrics repeat the epoch that counts.
    if isWholeRun && fields["run"] != nil && fields["selected_epoch"] != nil {
      let epoch = fields["selected_epoch"] ?? ""
      var fields = fields
      fields["epoch"] = epoch.isEmpty ? fields["epochs"] : epoch
      for column in fields.keys.sorted() where column.hasPrefix("metric.") {
        guard let text = fields[column], !text.isEmpty else { continue }
        try add(text, metric: String(column.dropFirst(7)), fields, to: key, place: place)
      }
      return
    }
    for column in fields.keys.sorted() where isMetric(column) && !Self.reserved.contains(column) {
      guard let text = fields[column], !text.isEmpty else { continue }
      let name = column.hasPrefix("metric.") ? String(column.dropFirst(7)) : column
      try add(text, metric: name, fields, to: key, place: place)
    }
  }

  private mutating func add(
    _ text: String, metric: String, _ fields: [String: String], to key: String, place: String
  ) throws {
    guard let value = NumberText.number(text) else {
      throw CommandFailure("\(place): \(metric) is '\(text)', which is no number")
    }
    let step = fields["epoch"] ?? fields["step"] ?? "0"
    guard let step = Int64(step.isEmpty ? "0" : step) else {
      throw CommandFailure("\(place): the epoch is '\(step)', which is no whole number")
    }
    runs[key]?.history.append(
      ForeignRun.Point(
        metric: metric, step: step, value: value, time: fields["time_us"].flatMap { Int64($0) } ?? 0
      ))
  }

  private static func status(_ text: String?, place: String) throws -> ForeignRun.Status {
    switch text?.lowercased() {
    case nil, "", "finished", "completed", "success": return .finished
    case "failed", "error", "lost": return .failed
    case "killed": return .killed
    case "running", "queued", "scheduled": return .running
    case let other?:
      throw CommandFailure(
        "\(place): status '\(other)' is none of finished, failed, killed and running")
    }
  }
}
