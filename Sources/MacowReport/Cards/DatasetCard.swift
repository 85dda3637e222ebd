import Experiments

/// A datasheet (Gebru and others 2018) of a data set of the catalogue.
struct DatasetCard {
  private let data: DatasetRecord
  /// Experiments whose runs used it, with how many runs.
  private let uses: [(experiment: String, runs: Int)]

  /// Reads the records.
  ///
  /// - Parameters:
  ///   - name: The data set's name.
  ///   - store: The records.
  /// - Throws: `RunStoreError.unknownDataset`.
  init(_ name: String, store: RunStore) throws {
    let data = try store.dataset(named: name)
    self.data = data
    uses = try store.uses(ofDataset: name)
  }

  var card: Card {
    Card(
      title: "Data card: \(data.name)",
      parts: [
        details,
        Card.Part(
          heading: "Motivation",
          toWrite: "why the data were made, by whom, and who paid for it."),
        composition,
        Card.Part(
          heading: "Collection",
          facts: data.sources.map {
            Card.Fact(
              name: $0.name,
              value: "\($0.bytes) bytes, sha256 \($0.sha256)"
                + ($0.recognised.map { ", recognised as \($0)" } ?? ""))
          },
          toWrite: "how images were found and chosen, over which time, with whose consent."),
        Card.Part(
          heading: "Preprocessing",
          sentences: data.preprocessing.isEmpty
            ? ["Stored as published."] : data.preprocessing),
        Card.Part(
          heading: "Uses",
          facts: uses.map {
            Card.Fact(name: $0.experiment, value: Quantity.plural($0.runs, "run"))
          },
          toWrite: "what the data should not be used for, and why."),
        Card.Part(
          heading: "Distribution and maintenance",
          facts: [
            Card.Fact(name: "Source", value: data.sourceURL ?? "not on record"),
            Card.Fact(name: "Licence", value: data.license ?? "not on record"),
            Card.Fact(name: "Citation", value: data.citation ?? "not on record"),
          ], toWrite: "who keeps the data, and how errors are reported."),
        Card.Part(
          heading: "Ethical considerations",
          toWrite: "people in the images, sensitive content, known biases."),
      ])
  }

  private var details: Card.Part {
    Card.Part(
      heading: "Details",
      facts: [
        Card.Fact(name: "Name", value: data.name),
        Card.Fact(name: "What it is", value: data.identity.text ?? "not on record"),
        Card.Fact(name: "Publisher's form", value: data.form ?? "not on record"),
        Card.Fact(name: "Bits a sample", value: "\(data.bitsPerSample)"),
        Card.Fact(name: "Fingerprint", value: data.fingerprint),
        Card.Fact(name: "Splits", value: data.splitRule),
      ])
  }

  private var composition: Card.Part {
    Card.Part(
      heading: "Composition",
      sentences: data.splits.filter { $0.excludedCount > 0 }.map {
        "\($0.name): \($0.excludedCount) images left out, \($0.exclusionReason ?? "no reason given")."
      },
      table: Card.Table(
        columns: ["split", "images", "size", "bytes", "shards", "sha256 of the pixels"],
        rows: data.splits.map { split in
          [
            split.name, "\(split.count)", "\(split.height)×\(split.width)×\(split.channels)",
            "\(split.shards.reduce(0) { $0 + $1.bytes })", "\(split.shards.count)",
            split.rawSHA256,
          ]
        }),
      toWrite: "what the images show, labels, errors and duplicates that are known.")
  }
}
