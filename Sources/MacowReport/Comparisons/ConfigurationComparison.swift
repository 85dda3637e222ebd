import Console
import Experiments
import Statistics

/// Configurations of the database beside each other.
struct ConfigurationComparison {
  private(set) var comparison: Comparison

  init(
    _ arguments: [String], metric: String, rules: ComparisonRules, store: RunStore
  ) throws {
    let kind = MetricKind.named(metric)
    var rules = rules
    rules.lowerIsBetter = kind?.direction != .max
    rules.quantity = metric
    let found = try ConfigurationFinder(metric: metric, store: store).find(arguments)
    let data = try found.map { try $0.measuredData(split: kind?.split ?? "test", store: store) }
    if let reason = Self.incomparable(found, data) { throw CommandFailure(reason) }
    comparison = Comparison(found.map(\.side), rules: rules)
    comparison.notes += found.flatMap(\.notes) + Self.dequantizationNotes(found, data)
    if rules.isPaired {
      comparison.notes.append(
        "Runs are paired by seed; that is right only if equal seeds truly couple them (same shapes "
          + "of parameters, same order of images).")
    }
    let codes = Set(found.flatMap { $0.counted.compactMap(\.run.codeID) })
    if codes.count > 1 {
      comparison.notes.append("The runs mix \(codes.count) code versions.")
    }
    comparison.notes += try ImageNoise(found, metric: metric, store: store).sentences
  }

  /// Why numbers of these configurations mean different things; nil if they do not.
  private static func incomparable(
    _ found: [FoundConfiguration], _ data: [Set<MeasuredData>]
  ) -> String? {
    let uses = Set(data.flatMap { $0 }.map { DataIdentity($0) })
    guard uses.count > 1 else { return nil }
    let list = uses.map(\.description).sorted().joined(separator: "; ")
    return "these configurations were measured on different images, so their numbers cannot be "
      + "compared: \(list)"
  }

  private static func dequantizationNotes(
    _ found: [FoundConfiguration], _ data: [Set<MeasuredData>]
  ) -> [String] {
    let kinds = Set(data.flatMap { $0 }.compactMap(\.dequantization))
    guard kinds.count > 1 else { return [] }
    return [
      "The sides differ in dequantization (\(kinds.sorted().joined(separator: ", "))), so part of a "
        + "difference is a tighter bound, not a better density."
    ]
  }
}

/// What makes two numbers of one metric comparable.
struct DataIdentity: Hashable, CustomStringConvertible {
  let pixels: String
  let bits: Int?
  let description: String

  init(_ data: MeasuredData) {
    pixels = data.pixels
    bits = data.bits
    description =
      "\(data.dataset)\(data.release.map { " (\($0))" } ?? "") \(data.split), \(data.count) images, "
      + "pixels \(data.pixels.prefix(12))\(data.bits.map { ", \($0) bits" } ?? "")"
  }

  static func == (a: DataIdentity, b: DataIdentity) -> Bool {
    (a.pixels, a.bits ?? 0) == (b.pixels, b.bits ?? 0)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(pixels)
    hasher.combine(bits ?? 0)
  }
}

/// A configuration that a person named, with its runs' numbers.
struct FoundConfiguration {
  let name: String
  let experiment: String
  let scores: [RunScore]
  let metric: String

  /// Finished runs that are not excluded, whose number may be NaN.
  var ended: [RunScore] { scores.filter(\.isEnded) }
  /// Those whose number counts.
  var counted: [RunScore] { scores.filter(\.isCounted) }

  var side: ComparedRuns {
    ComparedRuns(
      name: name,
      runs: ended.map {
        ComparedRuns.Run(key: $0.run.seed, value: $0.run.status == .finished ? $0.value : nil)
      })
  }

  /// What became of the runs that are not counted.
  var notes: [String] {
    let missing = scores.compactMap { ResultsTable.Row.note($0, metric: metric) }
    return missing.isEmpty
      ? []
      : [
        "\(name): \(counted.count) of \(scores.count) runs counted; "
          + missing.joined(separator: "; ")
      ]
  }

  func measuredData(split: String, store: RunStore) throws -> Set<MeasuredData> {
    let all = try store.measuredData(experiment: experiment, split: split)
    return Set(counted.compactMap { all[$0.run.id] })
  }
}

extension RunScore {
  /// Whether the run is over, and either has a number or diverged; excluded ones are not.
  var isEnded: Bool {
    guard run.excludeReason == nil else { return false }
    switch run.status {
    case .finished: return value != nil
    case .failed: return run.stopReason == "diverged"
    case .queued, .running, .killed, .lost: return false
    }
  }

  /// Whether the run's number is in the mean.
  var isCounted: Bool {
    run.status == .finished && run.excludeReason == nil && value?.isFinite == true
  }
}

/// Finds configurations by label, by `experiment/label`, or by the start of their hash.
struct ConfigurationFinder {
  let metric: String
  let store: RunStore

  func find(_ arguments: [String]) throws -> [FoundConfiguration] {
    let all = try store.experiments().flatMap { experiment in
      let scores = try store.finalScores(experiment: experiment, metric: metric)
      return try store.experiment(experiment).labels.map { label in
        FoundConfiguration(
          name: "\(experiment)/\(label)", experiment: experiment,
          scores: scores.filter { $0.run.label == label }, metric: metric)
      }
    }
    let found = try arguments.map { try find($0, among: all) }
    if let twice = Dictionary(grouping: found, by: \.name).first(where: { $0.value.count > 1 }) {
      throw CommandFailure("'\(twice.key)' is named twice", status: .usage)
    }
    // The experiment is said only where it tells something.
    guard Set(found.map(\.experiment)).count == 1 else { return found }
    return found.map {
      FoundConfiguration(
        name: String($0.name.dropFirst($0.experiment.count + 1)), experiment: $0.experiment,
        scores: $0.scores, metric: metric)
    }
  }

  private func find(
    _ text: String, among all: [FoundConfiguration]
  ) throws -> FoundConfiguration {
    let matches = all.filter { candidate in
      let hash = candidate.scores.first?.run.configurationHash ?? ""
      return candidate.name == text
        || candidate.name.dropFirst(candidate.experiment.count + 1) == text
        || (text.count >= 6 && hash.hasPrefix(text))
    }
    if let exact = matches.first(where: { $0.name == text }) { return exact }
    guard let first = matches.first else {
      let names = all.map(\.name).joined(separator: ", ")
      throw CommandFailure(
        "no configuration '\(text)' (there are \(names.isEmpty ? "none" : names))",
        status: .missingInput)
    }
    if matches.count > 1 {
      throw CommandFailure(
        "'\(text)' could be \(matches.map(\.name).joined(separator: " or ")); name one of them",
        status: .usage)
    }
    return first
  }
}

/// What the images themselves say about a difference, where one value an image was kept.
struct ImageNoise {
  let sentences: [String]

  init(_ found: [FoundConfiguration], metric: String, store: RunStore) throws {
    var sentences: [String] = []
    var means: [[Double]] = []
    for side in found {
      let rows = try side.counted.compactMap { try store.itemValues($0.run, metric: metric) }
      guard rows.count == side.counted.count, let first = rows.first, first.count > 1,
        rows.allSatisfy({ $0.count == first.count })
      else { continue }
      means.append(
        first.indices.map { image in rows.reduce(0) { $0 + $1[image] } / Double(rows.count) })
      guard let parts = try? VarianceComponents(rows) else { continue }
      sentences.append(
        "\(side.name): error of the mean on these \(parts.imageCount) images "
          + "\(ValueFormat.significant(parts.errorOnTheseImages, digits: 2)) (seeds); on new images "
          + "of the same kind \(ValueFormat.significant(parts.errorOnNewImages, digits: 2)) (seeds "
          + "and images), which more seeds do not shrink.")
    }
    if found.count == 2, means.count == 2, means[0].count == means[1].count,
      let test = try? TTest.paired(Sample(means[0]), Sample(means[1]))
    {
      sentences.append(
        "Image by image (means over seeds), \(found[0].name) − \(found[1].name) = "
          + "\(ValueFormat.text(mean: test.difference, spread: test.standardError)) (± is the "
          + "standard error over \(means[0].count) images; seeds are held fixed).")
    }
    self.sentences = sentences
  }
}
