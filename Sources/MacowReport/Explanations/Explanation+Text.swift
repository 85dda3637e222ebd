import Experiments
import Statistics

extension Explanation {
  /// The way back, for a person.
  var text: String {
    var lines = [
      "\(statistic), configuration \(experiment)/\(label)",
      "  configuration  \(configurationHash)", "  metric         \(metric): \(definition)",
      "  counted at     \(selectionRule)", "  formula        \(formula)",
    ]
    for (run, value) in zip(runs, values) { lines += Self.lines(run, value: value, metric: metric) }
    lines += notCounted.map { "  not counted    \($0)" }
    for dataset in datasets { lines += Self.lines(dataset, used: usedSplits) }
    return lines.joined(separator: "\n") + "\n"
  }

  private var usedSplits: Set<String> { Set(runs.flatMap { $0.data.map(\.split) }) }

  private static func lines(_ detail: RunDetail, value: Double, metric: String) -> [String] {
    let run = detail.run
    var lines = [
      "  seed \(run.seed): \(value)",
      "    run          \(run.uid), \(Quantity.plural(run.attempts, "attempt")), "
        + "epoch \(run.selectedEpoch.map { "\($0)" } ?? "–") of \(run.epochs)",
    ]
    lines += detail.evaluations
      .filter { $0.metric == metric && $0.epoch == run.selectedEpoch }
      .map { evaluation in
        "    measured     \(evaluation.mean.map { "\($0)" } ?? "not finite") over "
          + "\(evaluation.count) images, evaluation seed \(evaluation.seed)"
      }
    if let code = detail.code {
      let state = code.isDirty ? "with changes \(code.diffSHA256)" : "clean"
      lines.append("    code         commit \(code.commit ?? "none"), \(state)")
      lines.append("    program      sha256 \(code.binarySHA256)")
    }
    let machine = ["hostname", "cpu_model", "gpu_model", "os", "swift_version", "build_mode"]
      .compactMap { detail.environment[$0] }
    if !machine.isEmpty { lines.append("    machine      \(machine.joined(separator: ", "))") }
    lines += detail.data.map {
      "    \($0.role) data".padded(to: 17) + "\($0.dataset)/\($0.split), \($0.count) images, "
        + "fingerprint \($0.fingerprint)"
    }
    lines += detail.files
      .filter { $0.kind == .checkpoint && ($0.epoch == nil || $0.epoch == run.selectedEpoch) }
      .map { "    checkpoint   \($0.path), sha256 \($0.sha256)" }
    return lines
  }

  private static func lines(_ dataset: DatasetRecord, used: Set<String>) -> [String] {
    var lines = ["  data set \(dataset.name), fingerprint \(dataset.fingerprint)"]
    lines += dataset.preprocessing.map { "    preprocessed \($0)" }
    for split in dataset.splits where used.contains(split.name) {
      lines.append(
        "    \(split.name)".padded(to: 17)
          + "\(split.count) images, pixels sha256 \(split.rawSHA256)"
      )
      lines += split.shards.map {
        "      shard      \($0.path), \($0.bytes) bytes, sha256 \($0.sha256)"
      }
    }
    lines += dataset.sources.map { source in
      let known = source.recognised.map { ", the published \($0)" } ?? ""
      return
        "    from         \(source.name), \(source.bytes) bytes, sha256 \(source.sha256)\(known)"
    }
    return lines
  }
}

extension String {
  /// The text with spaces behind it.
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
