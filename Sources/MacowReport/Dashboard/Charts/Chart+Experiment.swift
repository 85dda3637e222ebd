import Experiments
import Foundation

extension Chart {
  /// A metric of an experiment's configurations: mean and interval where all seeds are present,
  /// single seeds beside.
  init(metric: String, labels: [String], points: [CurvePoint]) {
    let curves = LearningCurves(points: points)
    let means = Dictionary(grouping: curves.means, by: \.label)
    let byLabel = Dictionary(grouping: points, by: \.label)
    self.metric = metric
    unit = MetricKind.named(metric)?.unit ?? ""
    series = labels.compactMap { label in
      byLabel[label].map { Self.series(label, points: $0, means: means[label] ?? []) }
    }
    var notes: [String] = []
    let hasBand = series.contains { !$0.band.isEmpty }
    if !points.isEmpty {
      notes.append(
        hasBand
          ? "Bold: mean over seeds where all of them are present; band: 95 % Student-t interval; "
            + "thin: single seeds."
          : "Where only one seed is present there is no interval.")
    }
    if curves.nonFiniteCount > 0 {
      notes.append("✕: \(Quantity.plural(curves.nonFiniteCount, "value")) NaN or infinite.")
    }
    self.notes = notes
  }

  private static func series(
    _ label: String, points: [CurvePoint], means: [LearningCurves.Mean]
  ) -> Series {
    let seeds = Dictionary(grouping: points, by: \.seed).sorted { $0.key < $1.key }
    return Series(
      name: label,
      line: Downsampling.reduced(means, value: \.mean).map {
        Point(epoch: $0.epoch, value: $0.mean)
      },
      band: Downsampling.reduced(means, value: \.mean).compactMap { mean in
        mean.interval.map {
          Interval(epoch: mean.epoch, low: $0.lowerBound, high: $0.upperBound)
        }
      },
      threads: seeds.count == 1 && !means.isEmpty
        ? []
        : seeds.map { seed, points in
          Thread(
            name: "seed \(seed)",
            points: Downsampling.reduced(points.filter(\.value.isFinite), value: \.value).map {
              Point(epoch: $0.epoch, value: $0.value)
            }, isSuperseded: false)
        },
      nonFinite: points.filter { !$0.value.isFinite }.prefix(Downsampling.limit).map {
        Mark(name: "seed \($0.seed)", epoch: $0.epoch, value: $0.value)
      })
  }
}
