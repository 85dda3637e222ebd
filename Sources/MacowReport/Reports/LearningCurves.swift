import Experiments
import Statistics

/// Metrics over epochs: every seed's line, and mean and interval where all seeds are present.
struct LearningCurves {
  /// Every recorded point.
  let points: [CurvePoint]
  /// The mean of the seeds at an epoch that all of them have reached.
  let means: [Mean]
  /// Where a value was not finite, or where a run diverged.
  private(set) var failures: [Failure] = []
  /// Work that was interrupted and done again.
  private(set) var cutAway: [CutAway] = []
  /// Points that are NaN or infinite, which no line shows.
  var nonFiniteCount: Int { points.count { !$0.value.isFinite } }

  struct Mean: Hashable {
    let label: String
    let metric: String
    let epoch: Int
    let mean: Double
    /// The 95 % Student-t interval; nil for one seed.
    let interval: ClosedRange<Double>?
    let count: Int
  }

  struct Failure: Hashable {
    let label: String
    let metric: String
    let seed: Int
    let epoch: Int
    /// The run's last finite value until then; nil if there is none.
    let value: Double?
  }

  struct CutAway: Hashable {
    let metric: String
    let point: CutAwayPoint
  }

  init(_ experiment: String, metrics: [String], store: RunStore) throws {
    self.init(points: try metrics.flatMap { try store.curves(experiment: experiment, metric: $0) })
    let diverged = try store.runSummaries(experiment: experiment).filter {
      $0.stopReason == "diverged" && $0.replicate == 0
    }
    let keys = Set(diverged.map { [$0.label, "\($0.seed)"] })
    let runs = Dictionary(grouping: points) { [$0.metric, $0.label, "\($0.seed)"] }
    failures = runs.sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap { key, points in
      Self.failures(points, diverged: keys.contains(Array(key.dropFirst())))
    }
    cutAway = try metrics.flatMap { metric in
      try store.cutAwayCurves(experiment: experiment, metric: metric)
        .map { CutAway(metric: metric, point: $0) }
    }
  }

  /// Points alone: nothing is known of what diverged or was cut away.
  init(points: [CurvePoint]) {
    self.points = points
    let groups = Dictionary(grouping: points) { [$0.metric, $0.label] }
    means = groups.values.flatMap(Self.means).sorted {
      ($0.metric, $0.label, $0.epoch) < ($1.metric, $1.label, $1.epoch)
    }
  }

  private static func means(_ points: [CurvePoint]) -> [Mean] {
    let seeds = Set(points.map(\.seed)).count
    return Dictionary(grouping: points, by: \.epoch).compactMap { epoch, points in
      let values = points.map(\.value).filter(\.isFinite)
      guard values.count == seeds, let first = points.first else { return nil }
      let sample = Sample(values)
      return Mean(
        label: first.label, metric: first.metric, epoch: epoch, mean: sample.mean,
        interval: sample.interval(), count: sample.count)
    }
  }

  /// The non-finite points of one run, and its last point if it ended by diverging.
  private static func failures(_ points: [CurvePoint], diverged: Bool) -> [Failure] {
    let points = points.sorted { $0.epoch < $1.epoch }
    var last: Double?
    var found: [Failure] = []
    for point in points {
      if point.value.isFinite {
        last = point.value
        if !(diverged && point.epoch == points.last?.epoch) { continue }
      }
      found.append(
        Failure(
          label: point.label, metric: point.metric, seed: point.seed, epoch: point.epoch,
          value: last))
    }
    return found
  }

  /// One line a point, in full precision.
  var csv: String {
    TextTable(
      columns: ["label", "seed", "metric", "epoch", "value"],
      rows: points.map { [$0.label, "\($0.seed)", $0.metric, "\($0.epoch)", "\($0.value)"] }
    ).csv
  }
}
