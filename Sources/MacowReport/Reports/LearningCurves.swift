import Experiments
import Statistics

/// Metrics over epochs: every seed's line, and mean and interval where all seeds are present.
struct LearningCurves {
  /// Every recorded point.
  let points: [CurvePoint]
  /// The mean of the seeds at an epoch that all of them have reached.
  let means: [Mean]
  /// Points that are NaN or infinite, which no line shows.
  let nonFiniteCount: Int

  struct Mean {
    let label: String
    let metric: String
    let epoch: Int
    let mean: Double
    /// The 95 % Student-t interval; nil for one seed.
    let interval: ClosedRange<Double>?
    let count: Int
  }

  init(_ experiment: String, metrics: [String], store: RunStore) throws {
    self.init(points: try metrics.flatMap { try store.curves(experiment: experiment, metric: $0) })
  }

  init(points: [CurvePoint]) {
    self.points = points
    nonFiniteCount = points.count { !$0.value.isFinite }
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

  /// One line a point, in full precision.
  var csv: String {
    TextTable(
      columns: ["label", "seed", "metric", "epoch", "value"],
      rows: points.map { [$0.label, "\($0.seed)", $0.metric, "\($0.epoch)", "\($0.value)"] }
    ).csv
  }
}
