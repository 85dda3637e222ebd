import Configurations
import Console
import Crypto
import Exchange
import Experiments
import Foundation

/// Everything that others need to check an experiment's numbers, in one folder.
struct Bundle {
  let store: RunStore
  let experiments: [String]
  let files: RecordedFiles
  let withCheckpoints: Bool

  /// What was written.
  struct Summary: Codable {
    var files = 0
    var runs = 0
    var tables = 0
    /// Recorded files that are not on this machine.
    var missing: [String] = []
  }

  /// Writes the folder.
  func write(to folder: String) throws -> Summary {
    var summary = Summary()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try store.writeSubset(to: "\(folder)/macow.db", experiments: experiments)
    for (index, name) in experiments.enumerated() {
      // Folders are numbered, since names may hold anything.
      let base = "\(folder)/experiments/\(index + 1)"
      let exported = try store.exported(experiment: name)
      summary.runs += exported.runs.count
      try writeSpecifications(of: name, to: base)
      summary.tables += try writeTables(of: exported, to: base)
      try copyFiles(of: exported, to: folder, &summary)
    }
    try Delivery.write(BundleVerifier.script.utf8, to: "\(folder)/verify.py")
    try Delivery.write(readme.utf8, to: "\(folder)/README.md")
    summary.files = try writeChecksums(of: folder)
    return summary
  }

  private func writeSpecifications(of name: String, to base: String) throws {
    for (index, text) in try store.specifications(experiment: name).enumerated() {
      try Delivery.write(text.utf8, to: "\(base)/specification-\(index + 1).yaml")
    }
  }

  /// A table for each metric that finished runs have and that is better one way.
  private func writeTables(of experiment: ExportedExperiment, to base: String) throws -> Int {
    var report = try ExperimentArgument(experiment.name).report(in: store)
    let measured = Set(experiment.runs.flatMap(\.results.keys))
    let metrics = try measured.sorted().filter {
      try store.metricKind(named: $0)?.direction != MetricKind.Direction.none
    }
    for metric in metrics {
      report.metric = metric
      let table = try ResultsTable(experiment.name, report: report, store: store)
      let file = "\(base)/tables/\(metric.map { $0 == "/" ? "-" : $0 }.map(String.init).joined())"
      try Delivery.write(table.markdown.utf8, to: "\(file).md")
      try Delivery.write(try Output.json(table).utf8, to: "\(file).json")
    }
    let runs = ExportTables([experiment], datasets: []).named[0].table
    try Delivery.write(CSVText.text(runs).utf8, to: "\(base)/runs.csv")
    return metrics.count
  }

  /// Samples of every run, and the checkpoints that count, under the paths that are on record.
  private func copyFiles(
    of experiment: ExportedExperiment, to folder: String, _ summary: inout Summary
  ) throws {
    for run in experiment.runs {
      for file in run.detail.files {
        let isChosen =
          file.kind == .checkpoint && withCheckpoints
          && file.epoch == run.run.selectedEpoch
        guard file.kind == .samples || isChosen else { continue }
        guard let source = files.path(file.path), !file.path.hasPrefix("/"),
          !file.path.split(separator: "/").contains("..")
        else {
          summary.missing.append(file.path)
          continue
        }
        let target = URL(fileURLWithPath: "\(folder)/\(file.path)")
        try FileManager.default.createDirectory(
          at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: source, toPath: target.path)
      }
    }
  }

  private func writeChecksums(of folder: String) throws -> Int {
    let all = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let lines = try all.sorted().compactMap { name -> String? in
      var isFolder: ObjCBool = false
      let path = "\(folder)/\(name)"
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      return isFolder.boolValue ? nil : "\(try Self.sha256(path))  \(name)\n"
    }
    try Delivery.write(lines.joined().utf8, to: "\(folder)/SHA256SUMS")
    return lines.count + 1
  }

  /// Checkpoints are large, so files are hashed in pieces.
  private static func sha256(_ path: String) throws -> String {
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { try? file.close() }
    var hash = SHA256()
    while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty { hash.update(data: piece) }
    return hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private var readme: String {
    let list = experiments.enumerated().map { "- experiments/\($0.offset + 1): \($0.element)\n" }
    return """
      # Records of \(experiments.joined(separator: ", "))

      \(list.joined())
      `macow.db` is an SQLite database of macow with these experiments alone; `macow-report --db
      macow.db` reads it. Each folder has the specifications that were launched, a table a metric as
      Markdown and JSON, and `runs.csv`, a row a run.

          python3 verify.py

      checks every file against `SHA256SUMS`, and computes n, mean and standard deviation of every
      row of every table anew from the runs in the database. It needs Python 3.9 and nothing else.

      """
  }
}
