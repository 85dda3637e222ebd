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
    if let epoch = run.selectedEpoch { rows.append(("selected epoch", "\(epoch)")) }
    rows.append(("time", Quantity.duration(run.activeSeconds)))
    if let code = detail.code {
      rows.append(
        (
          "code",
          (code.commit ?? "no commit") + (code.isDirty ? " with changes \(code.diffSHA256)" : "")
        ))
      rows.append(("binary", code.binarySHA256))
    }
    return rows
  }

  private func line(_ attempt: RunDetail.Attempt) -> (key: String, value: String) {
    let from = attempt.resumeEpoch > 0 ? "from epoch \(attempt.resumeEpoch)" : "from the beginning"
    let cut = attempt.validThrough.map {
      $0 < 0 ? ", nothing of it counts" : ", counts through epoch \($0)"
    }
    return (
      "\(attempt.number)",
      "\(attempt.hostname), process \(attempt.pid), \(from), "
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
