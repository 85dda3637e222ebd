import Experiments

/// Questions about the data.
extension Evidence {
  private var datasets: [DatasetRecord] { records.datasets }

  private static let noData = "No run has a data set on record yet."

  private func split(_ roles: [String]) -> DerivedAnswer {
    DerivedAnswer(.todo, Self.noData, query: "splits", toWrite: "Name the data and \(roles[0]).")
  }

  /// How many images, of which data, from where.
  var dataCollection: DerivedAnswer {
    guard !datasets.isEmpty else { return split(["how it was collected"]) }
    let sentences = datasets.map { data in
      "\(data.name) has \(data.splits.reduce(0) { $0 + $1.count }) images"
        + (data.citation.map { ", cited as: \($0)" } ?? ", without a citation on record")
        + (data.sourceURL.map { ", from \($0)" } ?? "")
    }
    let known = datasets.count { $0.citation != nil || $0.sourceURL != nil }
    return DerivedAnswer(
      known == datasets.count ? .yes : .partial, Phrase.list(sentences) + ".", query: "datasets",
      toWrite: known == datasets.count
        ? nil : "Describe how the data without a citation or source were collected.")
  }

  /// Sizes and shapes.
  var dataStatistics: DerivedAnswer {
    guard !datasets.isEmpty else { return split(["its statistics"]) }
    let sentences = datasets.map { data in
      let splits = data.splits.map {
        "\($0.name) \($0.count) images of \($0.height)×\($0.width)×\($0.channels)"
      }
      let bytes = data.splits.flatMap(\.shards).reduce(0) { $0 + $1.bytes }
      return
        "\(data.name): \(splits.joined(separator: ", ")), \(data.bitsPerSample) bits a sample, "
        + "\(bytes) bytes on disk"
    }
    return DerivedAnswer(.yes, Phrase.list(sentences) + ".", query: "splits")
  }

  /// Where the data can be had.
  var dataLink: DerivedAnswer {
    guard !datasets.isEmpty else { return split(["where it can be had"]) }
    let links = datasets.map { data in
      let files = data.sources.map { "\($0.name) sha256 \($0.sha256.prefix(12))" }
      return "\(data.name): \(data.sourceURL ?? "no link on record"), made from "
        + Phrase.short(files, most: 3)
    }
    let missing = datasets.filter { $0.sourceURL == nil }.map(\.name)
    let verdict: ChecklistAnswer.Verdict =
      missing.isEmpty ? .yes : missing.count == datasets.count ? .no : .partial
    return DerivedAnswer(
      verdict, Phrase.list(links) + ".", query: "datasets",
      toWrite: missing.isEmpty ? nil : "Give a link to \(missing.joined(separator: ", ")).")
  }

  /// What was left out, and what was done before storing and in training.
  var preprocessing: DerivedAnswer {
    guard !datasets.isEmpty else { return split(["what was left out of it"]) }
    let stored = datasets.map { data in
      let excluded = data.splits.filter { $0.excludedCount > 0 }.map {
        "\($0.excludedCount) of \($0.name) left out: \($0.exclusionReason ?? "no reason given")"
      }
      return "\(data.name): "
        + (excluded.isEmpty ? "nothing was left out" : excluded.joined(separator: ", ")) + "; "
        + (data.preprocessing.isEmpty
          ? "stored as published" : data.preprocessing.joined(separator: "; "))
    }
    let keys = ["data.bits", "data.crop", "data.flip", "data.reflect_crop", "data.shift"]
    let training = records.configurations.map { configuration in
      "\(configuration.label): "
        + keys.compactMap { key in configuration.fields[key].map { "\(key) \($0)" } }
        .joined(separator: ", ")
    }
    return DerivedAnswer(
      .yes, Phrase.list(stored) + ". In training, " + Phrase.short(training) + ".",
      query: "splits")
  }

  /// Which images trained, validated and tested.
  var splits: DerivedAnswer {
    guard !datasets.isEmpty else { return split(["its splits"]) }
    let sentences = records.summary.datasets.map { data in
      let rule = datasets.first { $0.name == data.name }?.splitRule ?? "no rule on record"
      return "\(data.name), fingerprint \(data.fingerprint.prefix(12)), split \(rule): "
        + data.roles.joined(separator: ", ")
    }
    let incomplete = started.filter { !$0.roles.contains("train") || !$0.roles.contains("test") }
    return DerivedAnswer(
      incomplete.isEmpty ? .yes : .partial,
      Phrase.list(sentences)
        + (incomplete.isEmpty
          ? "." : "; \(Quantity.plural(incomplete.count, "run")) without all roles on record."),
      query: "splits")
  }

  /// Whether data were collected for this work: known only of published archives.
  var newData: DerivedAnswer {
    func isPublished(_ data: DatasetRecord) -> Bool {
      data.sourceURL != nil
        || (!data.sources.isEmpty && data.sources.allSatisfy { $0.recognised != nil })
    }
    let unknown = datasets.filter { !isPublished($0) }.map(\.name)
    guard !datasets.isEmpty, unknown.isEmpty else {
      return .todo(
        "Say whether data were collected for this work; if so, how, and how their quality was "
          + "checked.",
        known: unknown.isEmpty
          ? Self.noData : "No publisher is on record for \(unknown.joined(separator: ", ")).",
        query: "datasets")
    }
    let sources = datasets.map { data in
      "\(data.name) (\(data.sourceURL ?? data.sources.compactMap(\.recognised).joined(separator: ", ")))"
    }
    return DerivedAnswer(
      .na, "All data were published before: \(sources.joined(separator: ", ")).",
      query: "datasets")
  }

  /// Licences and citations of what was used.
  var licences: DerivedAnswer {
    guard !datasets.isEmpty else { return split(["its licence"]) }
    let sentences = datasets.map {
      "\($0.name): licence \($0.license ?? "not on record"), citation "
        + ($0.citation ?? "not on record")
    }
    let missing = datasets.filter { $0.license == nil || $0.citation == nil }.map(\.name)
    let packages = Set(machines.flatMap(\.packages.keys)).count
    return DerivedAnswer(
      missing.count == datasets.count ? .no : .partial,
      Phrase.list(sentences)
        + ". \(packages) packages are pinned; their licences are not on record.",
      query: "datasets",
      toWrite: "Name the licences of the packages"
        + (missing.isEmpty ? "." : " and what is missing for \(missing.joined(separator: ", "))."))
  }

  /// Nothing on record is about people who took part.
  var participants: DerivedAnswer {
    DerivedAnswer(
      .na,
      "Nothing on record is about people who took part"
        + (datasets.isEmpty
          ? "." : "; the data are \(datasets.map(\.name).joined(separator: ", "))."),
      query: "datasets", toWrite: "Answer otherwise if people took part in this work.")
  }
}
