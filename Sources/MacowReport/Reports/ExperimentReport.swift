import Experiments
import Foundation

/// One folder that tells an experiment: table, curves, samples, how it was made.
struct ExperimentReport {
  let experiment: ExperimentSummary
  let table: ResultsTable
  let runs: [RunSummary]
  /// The curve figure's file in the folder, if there are epochs.
  let figure: String?
  /// Other figures in the folder.
  let figures: [ReportFigures.Drawn]
  /// Sample pictures that were copied into the folder, with their captions.
  let samples: [(file: String, caption: String)]
  /// Sample pictures that are recorded, but not on this disk.
  let missingSamples: [String]

  /// The report as Markdown.
  var markdown: String {
    var text = "# \(experiment.name)\n\n"
    if !experiment.question.isEmpty { text += "\(experiment.question)\n\n" }
    text += "## Results\n\n\(table.markdown)\n"
    text += "Full precision: [results.csv](results.csv), [results.json](results.json).\n\n"
    if let figure {
      text += "## Learning curves\n\n![Learning curves](\(figure))\n\n"
      text += "The numbers: [curves.csv](curves.csv).\n\n"
    }
    for figure in figures {
      text += "## \(figure.title)\n\n![\(figure.title)](\(figure.file))\n\n\(figure.caption)\n\n"
    }
    if !samples.isEmpty || !missingSamples.isEmpty {
      text += "## Samples\n\n"
      for sample in samples {
        text += "![\(sample.caption)](\(sample.file))\n\n\(sample.caption)\n\n"
      }
      for path in missingSamples { text += "- recorded, but not on this machine: \(path)\n" }
      if !missingSamples.isEmpty { text += "\n" }
    }
    return text + howItWasMade
  }

  private var howItWasMade: String {
    var text = "## How it was made\n\n"
    let started = runs.filter { $0.attempts > 0 }
    let total = started.reduce(0) { $0 + $1.activeSeconds }
    let notCounted = started.filter { $0.status != .finished || $0.excludeReason != nil }
    text += "- Runs: \(started.count) started, \(notCounted.count) of them not in the table; "
    text += "\(Quantity.duration(total)) of work in all, failed and repeated runs included.\n"
    text += "- Epoch: \(experiment.selectionRule)"
    text += experiment.isRuleDeclaredFirst ? ", declared before the first run.\n" : ".\n"
    for commit in Set(started.compactMap(\.commit)).sorted() {
      let dirty = started.contains { $0.commit == commit && $0.isDirty }
      text += "- Code: commit \(commit)\(dirty ? ", with uncommitted changes" : "")\n"
    }
    let machines = Set(
      started.compactMap { run in run.hostname.map { "\($0), \(run.cpuModel ?? "unknown CPU")" } })
    for machine in machines.sorted() { text += "- Machine: \(machine)\n" }
    for device in Set(started.compactMap { $0.tags[RunTag.device] }).sorted() {
      text += "- Device: \(device)\n"
    }
    text += "\nThe specification:\n\n```yaml\n"
    text += experiment.specificationText.trimmingCharacters(in: .newlines)
    return text + "\n```\n"
  }
}

/// Copies the newest sample pictures of runs into a report's folder.
struct SampleCollector {
  let store: RunStore
  let folder: String

  /// The pictures of the lowest seed of each configuration.
  func collect(
    _ runs: [RunSummary]
  ) throws -> (found: [(file: String, caption: String)], missing: [String]) {
    var found: [(file: String, caption: String)] = []
    var missing: [String] = []
    var shown: Set<String> = []
    for run in runs where run.replicate == 0 && !shown.contains(run.label) {
      let pictures = try store.artifacts(run.id, kind: .samples)
      let chosen = pictures.last { $0.epoch == run.selectedEpoch } ?? pictures.last
      guard let chosen else { continue }
      shown.insert(run.label)
      guard let data = read(chosen.path) else {
        missing.append(chosen.path)
        continue
      }
      let ending = (chosen.path as NSString).pathExtension
      let name = "samples-\(found.count + 1)." + (ending.isEmpty ? "png" : ending)
      try Output.write(data, to: "\(folder)/\(name)")
      let epoch = chosen.epoch.map { ", epoch \($0)" } ?? ""
      found.append((name, "\(run.label), seed \(run.seed)\(epoch)"))
    }
    return (found, missing)
  }

  /// Recorded paths are relative to the database's folder, or to `runs` in it.
  private func read(_ path: String) -> Data? {
    let root = (store.path as NSString).deletingLastPathComponent
    let base = root.isEmpty ? "." : root
    return [path, "\(base)/\(path)", "\(base)/runs/\(path)"].lazy
      .compactMap { FileManager.default.contents(atPath: $0) }.first
  }
}
