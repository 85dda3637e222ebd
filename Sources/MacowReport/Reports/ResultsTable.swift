import Experiments
import Statistics

/// One row a configuration: what its seeds say, and what became of every planned run.
///
/// This is the long form that CSV and JSON have; `sheet` lays it out by rows and columns.
struct ResultsTable: Codable {
  let experiments: [String]
  let question: String
  let metric: String
  let unit: String
  /// `std`, `sem` or `ci95`: what stands after ±.
  let error: String
  let digits: Int
  /// The test that decides what is bold.
  let test: DeclaredTest?
  /// Whether its probabilities are Holm's.
  let isCorrected: Bool
  /// The fields that head rows and columns.
  let rowFields: [String]
  let columnFields: [String]
  let rows: [Row]
  /// Sentences under the table.
  let caption: [String]
  /// What a reader must know before believing it.
  let warnings: [String]
  /// The papers' numbers beside ours.
  let published: [PublishedCell]
  /// Where those are from, numbered from 1.
  let sources: [String]

  struct Row: Codable {
    /// The headings of its row and column.
    let row: String
    let column: String
    let experiment: String
    let label: String
    let role: String
    let configurationHash: String
    let model: String
    let dequantization: String
    /// Evaluation samples an image, which decide how tight a bound is.
    let testSamples: String
    let parameters: Int?
    /// What it was measured on.
    let data: MeasuredData?
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
    /// Runs that ended in NaN or infinity.
    let diverged: Int
    /// The median of all runs with the diverged ones counted as worst, if there are such.
    let medianWithDiverged: Double?
    /// The error of the mean on new images of the same kind, where values of images were kept.
    let errorOnNewImages: Double?
    /// Against the best of its column, uncorrected and corrected; nil for the best and untested.
    let p: Double?
    let adjustedP: Double?
    /// The best of its column, or not distinguishable from it.
    let isBold: Bool
    /// Mean training time of those runs, in seconds.
    let meanSeconds: Double?
    /// The runs' ids, in the order of the seeds.
    let runs: [String]
    /// What became of the other runs, one sentence each.
    let notes: [String]
    /// The label, with its experiment where there are several.
    let name: String
  }
}

extension ResultsTable.Row {
  init(
    _ entry: TableEntry, row: String, column: String, isAlone: Bool,
    verdict: (verdict: BestFamily.Verdict, isBold: Bool)?, metric: String, store: RunStore
  ) throws {
    let found = entry.found
    let (scores, counted) = (found.scores, found.counted)
    let repeats = found.side.repeats
    let lowerIsBetter = try store.metricKind(named: metric)?.direction != .max
    let sample = counted.isEmpty ? nil : Sample(counted.compactMap(\.value))
    self.row = row
    self.column = column
    experiment = found.experiment
    label = found.label
    name = isAlone ? found.label : found.name
    role = scores.first?.run.role ?? ""
    configurationHash = scores.first?.run.configurationHash ?? ""
    model = entry.fields.value("model.type")
    dequantization = entry.fields.value("dequantization.kind")
    testSamples = entry.fields.value("evaluation.test_samples")
    parameters = scores.lazy.compactMap { $0.run.tags[RunTag.parameters] }.first.flatMap { Int($0) }
    data = entry.data.first
    planned = scores.count
    seeds = counted.map(\.run.seed)
    values = counted.compactMap(\.value)
    mean = sample?.mean
    standardDeviation = sample?.standardDeviation
    standardError = sample?.standardError
    interval = sample?.interval().map { [$0.lowerBound, $0.upperBound] }
    diverged = repeats.divergedCount
    medianWithDiverged =
      repeats.divergedCount > 0 ? repeats.median(lowerIsBetter: lowerIsBetter) : nil
    errorOnNewImages = try ImageNoise.components(found, metric: metric, store: store)?
      .errorOnNewImages
    if case .compared(let p, let adjusted)? = verdict?.verdict {
      (self.p, adjustedP) = (p, adjusted)
    } else {
      (p, adjustedP) = (nil, nil)
    }
    isBold = verdict?.isBold ?? false
    meanSeconds = counted.isEmpty ? nil : Sample(counted.map(\.run.activeSeconds)).mean
    runs = counted.map(\.run.uid)
    notes = scores.compactMap { Self.note($0, metric: metric) }
  }

  /// Why a run is not among the numbers; nil if it is.
  static func note(_ score: RunScore, metric: String) -> String? {
    let run = score.run
    let seed = UnknownSeed.contains(run.seed) ? "run \(run.uid.prefix(8))" : "seed \(run.seed)"
    let text = run.errorText.map { ": \($0)" } ?? ""
    if let reason = run.excludeReason { return "\(seed) excluded: \(reason)" }
    switch run.status {
    case .finished:
      guard let value = score.value else {
        return "\(seed) finished, but \(metric) was not measured"
      }
      return value.isFinite ? nil : "\(seed) not finite: \(metric) is \(value)"
    case .failed where run.stopReason == "diverged": return "\(seed) diverged\(text)"
    case .failed: return "\(seed) failed\(text)"
    case .killed: return "\(seed) was killed\(text)"
    case .lost: return "\(seed) lost: its process vanished"
    case .running: return "\(seed) is running (epoch \(run.epochs))"
    case .queued: return "\(seed) has not run yet"
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
