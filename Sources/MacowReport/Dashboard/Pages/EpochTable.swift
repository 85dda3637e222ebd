import Experiments
import Foundation

/// A run's metrics epoch by epoch, a hundred epochs at a time, the newest page first.
struct EpochTable {
  let columns: [String]
  let rows: [Row]
  let paging: Paging
  /// The same in full precision.
  let points: [HistoryPoint]
  let isEmpty: Bool

  struct Row {
    let epoch: Int
    let isSelected: Bool
    let cells: [String]
  }

  init(_ detail: RunDetail, visit: Visit) throws {
    let run = detail.run
    let size = 100
    let last = detail.metrics.compactMap(\.lastEpoch).max() ?? 0
    let pages = max(1, (last + size - 1) / size)
    let asked = visit.field("epochs").flatMap { Int($0) } ?? pages
    let page = min(max(asked, 1), pages)
    // Epoch 0 is a measurement before training.
    let range = (page == 1 ? 0 : (page - 1) * size + 1)...max(page * size, 1)
    points = try visit.site.records.history(ofRun: run, epochs: range)
    let counted = points.filter(\.counts)
    let names = Set(counted.map(\.metric))
    let order = MetricKind.all.map(\.name).filter(names.contains)
    let columns = order + names.subtracting(order).sorted()
    let places = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
    rows = Dictionary(grouping: counted, by: \.epoch).sorted { $0.key > $1.key }.map {
      epoch, points in
      var cells = Array(repeating: "–", count: columns.count)
      for point in points {
        if let place = places[point.metric] { cells[place] = Shown.number(point.value) }
      }
      return Row(epoch: epoch, isSelected: epoch == run.selectedEpoch, cells: cells)
    }
    self.columns = columns
    isEmpty = rows.isEmpty
    paging = Paging(
      page: page, pages: pages, total: last, first: range.lowerBound,
      last: min(range.upperBound, last),
      previous: page > 1 ? visit.address(["epochs": "\(page - 1)"]) : nil,
      next: page < pages ? visit.address(["epochs": "\(page + 1)"]) : nil)
  }
}
