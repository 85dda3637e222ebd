import Experiments
import Foundation

/// One data set: splits, sources, what was done to it, who used it, and some of its images.
struct DatasetPage: Page {
  static let paths = ["/datasets/:name"]
  static let template = "dataset"

  struct Facts: Encodable {
    let dataset: DatasetRecord
    let uses: [DatasetUse]
    /// Whether its shards are where they were recorded.
    let isReachable: Bool
  }

  let title: String
  let trail = [Crumb(title: "Data sets", address: "/datasets")]
  let facts: Facts

  /// Images of a split that are shown.
  private static let shown = 24

  init(_ visit: Visit) throws {
    let records = visit.site.records
    let record = try records.dataset(named: visit.name("name"))
    title = record.name
    facts = Facts(
      dataset: record, uses: try records.uses(ofDataset: record.name),
      isReachable: DatasetImages.isReachable(record.name, site: visit.site))
  }

  var drawings: [String: Any] {
    let dataset = facts.dataset
    return [
      "facts": [
        ("what it is", dataset.identity.text), ("form", dataset.form),
        ("fingerprint", dataset.fingerprint), ("split rule", dataset.splitRule),
        ("bits a sample", "\(dataset.bitsPerSample)"), ("publisher", dataset.sourceURL),
        ("licence", dataset.license), ("citation", dataset.citation), ("folder", dataset.path),
      ].compactMap { name, text in text.map { RunSections.Fact(name: name, text: $0) } },
      "splits": dataset.splits.map { split in
        RunSections.Row(cells: [
          .init(text: split.name), .init(text: "\(split.count)", kind: "number"),
          .init(text: "\(split.height) × \(split.width) × \(split.channels)"),
          .init(text: "\(split.shards.count)", kind: "number"),
          .init(
            text: ByteCount.text(split.shards.reduce(0) { $0 + $1.bytes }), kind: "number"),
          .init(
            text: "\(split.excludedCount)" + (split.exclusionReason.map { ": \($0)" } ?? "")),
          .init(text: split.fingerprint, code: true), .init(text: split.rawSHA256, code: true),
        ])
      },
      "sources": dataset.sources.map { source in
        RunSections.Row(cells: [
          .init(text: source.name), .init(text: source.recognised ?? "not recognised"),
          .init(text: ByteCount.text(source.bytes), kind: "number"),
          .init(text: source.sha256, code: true),
        ])
      },
      "preprocessing": dataset.preprocessing, "hasPreprocessing": !dataset.preprocessing.isEmpty,
      "uses": facts.uses.map {
        [
          "experiment": $0.experiment, "address": Address.experiment($0.experiment),
          "runs": "\($0.runs)", "roles": $0.roles.joined(separator: ", "),
        ]
      },
      "hasUses": !facts.uses.isEmpty,
      "galleries": facts.isReachable ? galleries : [],
    ]
  }

  private var galleries: [[String: Any]] {
    facts.dataset.splits.map { split in
      [
        "split": split.name,
        "images": (0..<min(Self.shown, split.count)).map { number in
          [
            "number": "\(number)", "split": split.name,
            "address": Address.image(number, split: split.name, dataset: facts.dataset.name),
          ]
        },
      ]
    }
  }
}
