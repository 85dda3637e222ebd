import Experiments
import Foundation
import Statistics

/// One run's record as text for a terminal.
struct RunSheet {
  private let detail: RunDetail

  init(_ detail: RunDetail) { self.detail = detail }

  /// Headed blocks, a line a fact.
  var text: String {
    var blocks = [block("run \(detail.run.uid)", rows: head)]
    blocks.append(block("attempts", rows: detail.attempts.map(line)))
    blocks.append(block("resources", rows: resources))
    blocks.append(
      block(
        "data",
        rows: detail.data.map {
          ($0.role, "\($0.dataset)/\($0.split), \($0.count) images, \($0.fingerprint)")
        }))
    blocks.append(block("metrics", rows: detail.metrics.map(line)))
    blocks.append(block("evaluations", rows: detail.evaluations.map(line)))
    blocks.append(
      block(
        "files", rows: detail.files.map { ($0.path, "\($0.bytes) bytes, sha256 \($0.sha256)") }))
    blocks.append(block("notes", rows: detail.run.tags.sorted { $0.key < $1.key }))
    blocks.append(block("configuration", rows: detail.configuration.sorted { $0.key < $1.key }))
    blocks.append(block("environment", rows: detail.environment.sorted { $0.key < $1.key }))
    blocks.append(block("packages", rows: detail.packages.sorted { $0.key < $1.key }))
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var head: [(key: String, value: String)] {
    let run = detail.run
    var rows: [(key: String, value: String)] = [
      ("experiment", run.experiment), ("label", "\(run.label) (\(run.role))"),
      ("configuration", run.configurationHash), ("seed", UnknownSeed.text(run.seed)),
    ]
    if run.replicate > 0 { rows.append(("replicate", "\(run.replicate), not counted as n")) }
    rows.append(("status", run.status.rawValue + (run.stopReason.map { " (\($0))" } ?? "")))
    if let reason = run.excludeReason { rows.append(("excluded", reason)) }
    if let error = run.errorText { rows.append(("error", error)) }
    rows.append(("epochs", "\(run.epochs)" + (run.plannedEpochs.map { " of \($0)" } ?? "")))
    if let rule = run.tags[RunTag.stopRule] { rows.append(("stopped because", rule)) }
    if let epoch = run.selectedEpoch {
      rows.append(
        ("selected epoch", "\(epoch)" + (detail.selectionRule.map { ", by: \($0)" } ?? "")))
    }
    rows.append(("time", Quantity.duration(run.activeSeconds)))
    if let code = detail.code {
      rows.append(
        (
          "code",
          (code.commit ?? "no commit") + (code.isDirty ? " with changes \(code.diffSHA256)" : "")
        ))
      for file in code.untracked {
        rows.append(("untracked file", "\(file.path), \(file.bytes) bytes, sha256 \(file.sha256)"))
      }
      rows.append(("binary", code.binarySHA256))
    }
    return rows
  }

  private var resources: [(key: String, value: String)] {
    let used = detail.resources
    func megabytes(_ bytes: Int?) -> String? { bytes.map { "\(($0 + 500_000) / 1_000_000) MB" } }
    func percent(_ value: Double?) -> String? { value.map { "\(Int($0.rounded())) %" } }
    let energy = used.energyJoules.map { joules in
      "\(Int(joules.rounded())) J of \(used.energySources ?? "unknown parts"), over "
        + "\(Quantity.duration(used.energySeconds ?? 0)) of \(Quantity.duration(detail.run.activeSeconds))"
    }
    let rows: [(String, String?)] = [
      ("peak memory", megabytes(used.peakMemoryBytes)),
      ("peak memory of the GPU", megabytes(used.peakGPUBytes)),
      ("mean load", percent(used.meanCPUPercent).map { "\($0) of one core" }),
      ("mean load of the GPU", percent(used.meanGPUPercent)),
      ("read from storage", megabytes(used.readBytes)), ("energy", energy),
    ]
    return rows.compactMap { key, value in value.map { (key: key, value: $0) } }
  }

  private func line(_ attempt: RunDetail.Attempt) -> (key: String, value: String) {
    let from = attempt.resumeEpoch > 0 ? "from epoch \(attempt.resumeEpoch)" : "from the beginning"
    let cut = attempt.validThrough.map {
      $0 < 0 ? ", nothing of it counts" : ", counts through epoch \($0)"
    }
    return (
      "\(attempt.number)",
      "\(attempt.hostname), process \(attempt.pid)"
        + (attempt.slurmJob.map { ", Slurm job \($0)" } ?? "") + ", \(from), "
        + "\(Quantity.duration(attempt.seconds)), \(attempt.endReason ?? "running")" + (cut ?? "")
    )
  }

  private func line(_ metric: RunDetail.Metric) -> (key: String, value: String) {
    func number(_ value: Double?) -> String { value.map { "\($0)" } ?? "not finite" }
    let best = metric.bestEpoch.map { "best \(number(metric.best)) at epoch \($0), " } ?? ""
    let bad = metric.nonFinite > 0 ? ", \(metric.nonFinite) epochs not finite" : ""
    return (
      metric.name,
      "\(best)last \(number(metric.last)) at epoch \(metric.lastEpoch.map { "\($0)" } ?? "–")\(bad)"
    )
  }

  private func line(_ evaluation: RunDetail.Evaluation) -> (key: String, value: String) {
    let spread = evaluation.deviation.map { ", deviation over images \($0)" } ?? ""
    return (
      evaluation.metric,
      "\(evaluation.mean.map { "\($0)" } ?? "not finite") at epoch \(evaluation.epoch), "
        + "\(evaluation.count) images, evaluation seed \(evaluation.seed)\(spread)"
    )
  }

  private func block(_ title: String, rows: [(key: String, value: String)]) -> String {
    if rows.isEmpty { return "" }
    let width = rows.map(\.key.count).max() ?? 0
    return title + "\n"
      + rows.map { row in
        "  \(row.key)\(String(repeating: " ", count: width - row.key.count))  \(row.value)\n"
      }.joined()
  }
}
