import Console
import Experiments
import Statistics

/// A configuration that a person named, with its runs' numbers.
struct FoundConfiguration {
  let name: String
  let experiment: String
  let scores: [RunScore]
  let metric: String

  /// The configuration's label in its experiment.
  let label: String

  init(name: String, experiment: String, label: String, scores: [RunScore], metric: String) {
    self.name = name
    self.experiment = experiment
    self.label = label
    self.scores = scores
    self.metric = metric
  }

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

  /// Every configuration of every experiment.
  func all() throws -> [FoundConfiguration] {
    try store.experiments().flatMap { experiment in
      let scores = try store.finalScores(experiment: experiment, metric: metric)
      return try store.experiment(experiment).labels.map { label in
        FoundConfiguration(
          name: "\(experiment)/\(label)", experiment: experiment, label: label,
          scores: scores.filter { $0.run.label == label }, metric: metric)
      }
    }
  }

  func find(_ arguments: [String]) throws -> [FoundConfiguration] {
    let all = try all()
    let found = try arguments.map { try find($0, among: all) }
    if let twice = Dictionary(grouping: found, by: \.name).first(where: { $0.value.count > 1 }) {
      throw CommandFailure("'\(twice.key)' is named twice", status: .usage)
    }
    // The experiment is said only where it tells something.
    guard Set(found.map(\.experiment)).count == 1 else { return found }
    return found.map {
      FoundConfiguration(
        name: $0.label, experiment: $0.experiment, label: $0.label, scores: $0.scores,
        metric: metric)
    }
  }

  private func find(
    _ text: String, among all: [FoundConfiguration]
  ) throws -> FoundConfiguration {
    let matches = all.filter { candidate in
      let hash = candidate.scores.first?.run.configurationHash ?? ""
      return candidate.name == text
        || candidate.label == text
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
