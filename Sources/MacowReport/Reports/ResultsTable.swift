import Experiments
import Statistics

/// One row a configuration: what its seeds say, and what became of every planned run.
struct ResultsTable: Codable {
  let experiment: String
  let question: String
  let metric: String
  let unit: String
  /// `std`, `sem` or `ci95`: what stands after ±.
  let error: String
  let digits: Int
  let rows: [Row]
  /// Sentences under the table.
  let caption: [String]
  /// What a reader must know before believing it.
  let warnings: [String]

  struct Row: Codable {
    let label: String
    let role: String
    let configurationHash: String
    let parameters: Int?
    /// Runs that were planned.
    let planned: Int
    /// The seeds that the numbers are from.
    let seeds: [Int]
    /// One value a seed, in the same order.
    let values: [Double]
    let mean: Double?
    let standardDeviation: Double?
    let standardError: Double?
    /// The 95 % Student-t interval of the mean.
    let interval: [Double]?
    /// Mean training time of those runs, in seconds.
    let meanSeconds: Double?
    /// The runs' ids, in the order of the seeds.
    let runs: [String]
    /// What became of the other runs, one sentence each.
    let notes: [String]
  }

  /// Reads an experiment's runs and summarizes them.
  init(_ experiment: String, report: ReportConfiguration, store: RunStore) throws {
    let summary = try store.experiment(experiment)
    let scores = try store.finalScores(experiment: experiment, metric: report.metric)
    let kind = MetricKind.named(report.metric)
    self.experiment = experiment
    question = summary.question
    metric = report.metric
    unit = kind?.unit ?? ""
    error = report.error.rawValue
    digits = report.digits
    rows = summary.labels.map { label in
      Row(label, scores: scores.filter { $0.run.label == label }, metric: report.metric)
    }
    caption = Caption(summary, kind: kind, report: report).sentences
    warnings = Warnings(summary, rows: rows, scores: scores).sentences
  }
}

extension ResultsTable.Row {
  init(_ label: String, scores: [RunScore], metric: String) {
    let counted = scores.filter(\.isCounted)
    let sample = counted.isEmpty ? nil : Sample(counted.compactMap(\.value))
    self.label = label
    role = scores.first?.run.role ?? ""
    configurationHash = scores.first?.run.configurationHash ?? ""
    parameters = scores.lazy.compactMap { $0.run.tags[RunTag.parameters] }.first.flatMap { Int($0) }
    planned = scores.count
    seeds = counted.map(\.run.seed)
    values = counted.compactMap(\.value)
    mean = sample?.mean
    standardDeviation = sample?.standardDeviation
    standardError = sample?.standardError
    interval = sample?.interval().map { [$0.lowerBound, $0.upperBound] }
    meanSeconds = counted.isEmpty ? nil : Sample(counted.map(\.run.activeSeconds)).mean
    runs = counted.map(\.run.uid)
    notes = scores.compactMap { Self.note($0, metric: metric) }
  }

  /// Why a run is not among the numbers; nil if it is.
  static func note(_ score: RunScore, metric: String) -> String? {
    let run = score.run
    let text = run.errorText.map { ": \($0)" } ?? ""
    if let reason = run.excludeReason { return "seed \(run.seed) excluded: \(reason)" }
    switch run.status {
    case .finished:
      guard let value = score.value else {
        return "seed \(run.seed) finished, but \(metric) was not measured"
      }
      return value.isFinite ? nil : "seed \(run.seed) not finite: \(metric) is \(value)"
    case .failed where run.stopReason == "diverged": return "seed \(run.seed) diverged\(text)"
    case .failed: return "seed \(run.seed) failed\(text)"
    case .killed: return "seed \(run.seed) was killed\(text)"
    case .lost: return "seed \(run.seed) lost: its process vanished"
    case .running: return "seed \(run.seed) is running (epoch \(run.epochs))"
    case .queued: return "seed \(run.seed) has not run yet"
    }
  }

  /// What stands after ±.
  func spread(_ error: String) -> Double? {
    switch error {
    case "sem": standardError
    case "ci95": interval.map { ($0[1] - $0[0]) / 2 }
    default: standardDeviation
    }
  }
}
