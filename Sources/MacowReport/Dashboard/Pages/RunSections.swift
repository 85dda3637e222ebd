import Experiments
import Foundation
import Statistics

/// The parts of a run's page as its template sees them.
enum RunSections {
  /// A fact with its name.
  struct Fact {
    let name: String
    let text: String
    var address: String?
    var code = false
  }

  struct Row {
    let cells: [Cell]
  }

  struct Cell {
    let text: String
    var kind = "text"
    var address: String?
    var code = false
  }

  static func identity(_ detail: RunDetail) -> [Fact] {
    let run = detail.run
    var facts = [
      Fact(name: "run", text: run.uid, code: true),
      Fact(
        name: "experiment", text: run.experiment, address: Address.experiment(run.experiment)),
      Fact(name: "configuration", text: run.label + (run.role.isEmpty ? "" : " (\(run.role))")),
      Fact(name: "configuration hash", text: run.configurationHash, code: true),
      Fact(name: "seed", text: "\(run.seed)"),
    ]
    if run.replicate > 0 {
      facts.append(Fact(name: "replicate", text: "\(run.replicate), not counted as n"))
    }
    facts.append(
      Fact(
        name: "epochs", text: "\(run.epochs)" + (run.plannedEpochs.map { " of \($0)" } ?? "")))
    if let epoch = run.selectedEpoch {
      facts.append(Fact(name: "selected epoch", text: "\(epoch)"))
    }
    facts.append(Fact(name: "time", text: Quantity.duration(run.activeSeconds)))
    facts.append(Fact(name: "planned", text: Moment(detail.times.created).text))
    if let started = detail.times.started {
      facts.append(Fact(name: "began", text: Moment(started).text))
    }
    if let ended = detail.times.ended {
      facts.append(Fact(name: "ended", text: Moment(ended).text))
    }
    if let code = detail.code {
      facts.append(Fact(name: "commit", text: code.commit ?? "none", code: true))
      if let branch = code.branch { facts.append(Fact(name: "branch", text: branch)) }
      facts.append(Fact(name: "program", text: "sha256 \(code.binarySHA256)", code: true))
    }
    return facts
  }

  /// Why it stopped or does not count; nil for a run that just is.
  static func note(_ run: RunSummary) -> String? {
    let parts = [
      run.excludeReason.map { "Excluded: \($0)" },
      run.stopReason.flatMap { $0 == "completed" ? nil : "Stopped: \($0)" },
      run.errorText,
    ]
    let text = parts.compactMap { $0 }.joined(separator: ". ")
    return text.isEmpty ? nil : text
  }

  static func attempts(_ detail: RunDetail) -> [Row] {
    detail.attempts.map { attempt in
      let from =
        attempt.number == 1 || attempt.resumeEpoch == 0
        ? "the beginning" : "the checkpoint of epoch \(attempt.resumeEpoch)"
      let through =
        switch attempt.validThrough {
        case nil: "all"
        case .some(let epoch) where epoch <= attempt.resumeEpoch: "none"
        case .some(let epoch): "up to epoch \(epoch)"
        }
      return Row(cells: [
        Cell(text: "\(attempt.number)", kind: "number"), Cell(text: from), Cell(text: through),
        Cell(text: attempt.endReason ?? "working"),
        Cell(text: Quantity.duration(attempt.seconds), kind: "number"),
        Cell(text: attempt.hostname), Cell(text: "\(attempt.pid)", kind: "number"),
      ])
    }
  }

  static func metrics(_ detail: RunDetail) -> [Row] {
    detail.metrics.map { metric in
      let kind = MetricKind.named(metric.name)
      return Row(cells: [
        Cell(text: metric.name), Cell(text: kind?.unit ?? ""),
        Cell(
          text: kind?.direction == MetricKind.Direction.none ? "–" : Shown.number(metric.best),
          kind: "number"),
        Cell(
          text: kind?.direction == MetricKind.Direction.none
            ? "–" : metric.bestEpoch.map { "\($0)" } ?? "–",
          kind: "number"),
        Cell(text: metric.last.map(Shown.number) ?? "not finite", kind: "number"),
        Cell(text: metric.lastEpoch.map { "\($0)" } ?? "–", kind: "number"),
        Cell(text: "\(metric.nonFinite)", kind: metric.nonFinite > 0 ? "number bad" : "number"),
      ])
    }
  }

  static func results(_ detail: RunDetail) -> [Row] {
    detail.evaluations.map { evaluation in
      Row(cells: [
        Cell(text: evaluation.metric), Cell(text: "\(evaluation.epoch)", kind: "number"),
        Cell(text: "\(evaluation.seed)", kind: "number"),
        Cell(text: "\(evaluation.count)", kind: "number"),
        Cell(text: evaluation.mean.map(Shown.number) ?? "not finite", kind: "number"),
        Cell(text: evaluation.deviation.map(Shown.number) ?? "–", kind: "number"),
      ])
    }
  }

  static func data(_ detail: RunDetail) -> [Row] {
    detail.data.map { used in
      Row(cells: [
        Cell(text: used.role),
        Cell(text: used.dataset, address: Address.dataset(used.dataset)),
        Cell(text: used.split), Cell(text: "\(used.count)", kind: "number"),
        Cell(text: used.fingerprint, code: true),
      ])
    }
  }

  /// Pictures that browsers can show, the newest first.
  static func samples(_ detail: RunDetail) -> [Fact] {
    detail.files.filter { $0.kind == .samples && $0.path.lowercased().hasSuffix(".png") }
      .sorted { ($0.epoch ?? 0) > ($1.epoch ?? 0) }.prefix(4).map {
        Fact(
          name: $0.epoch.map { "epoch \($0)" } ?? $0.name, text: $0.name,
          address: Address.file($0.path, run: detail.run.uid))
      }
  }

  static func files(_ detail: RunDetail) -> [Row] {
    detail.files.map { file in
      Row(cells: [
        Cell(text: file.kind.rawValue),
        Cell(text: file.name, address: Address.file(file.path, run: detail.run.uid)),
        Cell(text: file.epoch.map { "\($0)" } ?? "–", kind: "number"),
        Cell(text: ByteCount.text(file.bytes), kind: "number"),
        Cell(text: file.sha256, code: true),
      ])
    }
  }

  static func pairs(_ fields: [String: String]) -> [Fact] {
    fields.sorted { $0.key < $1.key }.map { Fact(name: $0.key, text: $0.value) }
  }
}
