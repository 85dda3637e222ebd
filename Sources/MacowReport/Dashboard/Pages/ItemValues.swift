import Experiments
import Foundation
import Statistics

/// What a run measured image by image: how it is distributed, and which images are hard and easy.
struct ItemValues {
  let facts: ItemFacts
  private let metric: String
  private let dataset: String
  private let split: String
  private let hasImages: Bool

  /// Images at each end.
  private static let shown = 8

  /// Every metric at the selected epoch whose values of images were kept.
  static func all(of detail: RunDetail, site: Site) throws -> [ItemValues] {
    var seen: Set<String> = []
    let evaluations = detail.evaluations.filter {
      $0.epoch == detail.run.selectedEpoch && seen.insert($0.metric).inserted
    }
    return try evaluations.compactMap { evaluation in
      guard
        let values = try site.records.itemValues(detail.run, metric: evaluation.metric),
        let histogram = Histogram(values)
      else { return nil }
      let used = detail.data.first { $0.role == evaluation.role }
      let order = values.indices.sorted { values[$0] < values[$1] }
      func images(_ places: some Sequence<Int>) -> [ItemFacts.Image] {
        places.map { ItemFacts.Image(number: $0, value: values[$0]) }
      }
      return ItemValues(
        facts: ItemFacts(
          metric: evaluation.metric, count: values.count, histogram: histogram,
          lowest: images(order.prefix(shown)), highest: images(order.suffix(shown).reversed())),
        metric: evaluation.metric, dataset: used?.dataset ?? "", split: used?.split ?? "",
        // Of a set that was carved out of a split, the places of the images are not on record.
        hasImages: used.map {
          $0.count == values.count && $0.split == $0.role
            && DatasetImages.isReachable($0.dataset, site: site)
        } ?? false)
    }
  }

  var content: [String: Any] {
    [
      "metric": metric, "count": facts.count, "svg": facts.histogram.svg(title: metric),
      "hasImages": hasImages, "split": split, "dataset": dataset,
      "lowest": facts.lowest.map(picture), "highest": facts.highest.map(picture),
    ]
  }

  private func picture(_ image: ItemFacts.Image) -> [String: Any] {
    [
      "number": image.number, "value": Shown.number(image.value),
      "address": Address.image(image.number, split: split, dataset: dataset),
    ]
  }
}

/// The numbers of `ItemValues`.
struct ItemFacts: Encodable {
  let metric: String
  let count: Int
  let histogram: Histogram
  let lowest: [Image]
  let highest: [Image]

  /// An image by its place in the split, from 0.
  struct Image: Encodable {
    let number: Int
    let value: Double
  }
}
