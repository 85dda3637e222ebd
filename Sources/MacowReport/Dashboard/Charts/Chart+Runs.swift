import Experiments
import Foundation

extension Chart {
  /// A metric of single runs, one series each; superseded work is dashed.
  init(metric: String, runs: [(name: String, points: [HistoryPoint])]) {
    self.metric = metric
    unit = MetricKind.named(metric)?.unit ?? ""
    series = runs.map { name, points in
      let own = points.filter { $0.metric == metric }
      let counted = own.filter { $0.counts && $0.value.isFinite }.sorted { $0.epoch < $1.epoch }
      let superseded = Dictionary(grouping: own.filter { !$0.counts }, by: \.attempt)
      return Series(
        name: name,
        line: Downsampling.reduced(counted, value: \.value).map {
          Point(epoch: $0.epoch, value: $0.value)
        },
        band: [],
        threads: superseded.sorted { $0.key < $1.key }.map { attempt, points in
          Thread(
            name: "attempt \(attempt), superseded",
            points: Downsampling.reduced(points.filter(\.value.isFinite), value: \.value).map {
              Point(epoch: $0.epoch, value: $0.value)
            }, isSuperseded: true)
        },
        nonFinite: own.filter { !$0.value.isFinite }.prefix(Downsampling.limit).map {
          Mark(name: "attempt \($0.attempt)", epoch: $0.epoch, value: $0.value)
        })
    }
    var notes: [String] = []
    if series.contains(where: { !$0.threads.isEmpty }) {
      notes.append("Dashed: work of an attempt that a later one did again; it does not count.")
    }
    let marks = series.reduce(0) { $0 + $1.nonFinite.count }
    if marks > 0 { notes.append("✕: \(Quantity.plural(marks, "value")) NaN or infinite.") }
    self.notes = notes
  }
}
