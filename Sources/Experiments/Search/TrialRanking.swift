/// The trials of one search by their score, and what is still missing.
public struct TrialRanking: Codable, Hashable, Sendable {
  /// The experiment's name.
  public let experiment: String
  /// The variant that was searched; nil without variants.
  public let variant: String?
  /// The rule that decides, in one sentence.
  public let rule: String
  /// Whether a winner is on record.
  public let isDecided: Bool
  /// The trials, the best one first.
  public let trials: [Trial]

  /// One trial: what its seeds came to.
  public struct Trial: Codable, Hashable, Sendable {
    /// Its label.
    public let label: String
    /// The configuration's hash.
    public let configurationHash: String
    /// Finished runs.
    public let finished: Int
    /// Runs that diverged, or whose value is not finite.
    public let diverged: Int
    /// Runs that are not over.
    public let missing: Int
    /// The score; nil for a trial that cannot win, since a run diverged or is missing.
    public let score: Double?
    /// From 1.
    public let rank: Int
  }

  /// Runs that are not over, in all trials.
  public var missing: Int { trials.reduce(0) { $0 + $1.missing } }

  /// The best trial that can win.
  public var winner: Trial? { trials.first { $0.score != nil } }
}

/// What became of one seed of a trial.
enum SeedOutcome: Hashable, Sendable {
  /// A finite value at the epoch that counts.
  case value(Double)
  /// The run diverged, or its value is not finite.
  case diverged
  /// The run is not over, failed for another reason, or is excluded.
  case missing
}

/// A trial before it is ranked.
struct TrialOutcome: Hashable, Sendable {
  let label: String
  let hash: String
  let seeds: [SeedOutcome]

  /// The score: nil unless every seed has a value, so that a lucky half of a trial wins nothing.
  func score(_ over: SearchConfiguration.Over) -> Double? {
    let values = seeds.compactMap { outcome in
      if case .value(let value) = outcome { value } else { nil }
    }
    guard values.count == seeds.count, !values.isEmpty else { return nil }
    if over != .median { return values.reduce(0, +) / Double(values.count) }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// Ranks trials: the best score first, equal ones by hash, those without a score last.
  static func ranked(
    _ outcomes: [TrialOutcome], over: SearchConfiguration.Over, direction: MetricKind.Direction
  ) -> [TrialRanking.Trial] {
    let scored = outcomes.map { (outcome: $0, score: $0.score(over)) }
    let sorted = scored.sorted { a, b in
      switch (a.score, b.score) {
      case (let x?, let y?) where x != y: direction == .max ? x > y : x < y
      case (.some, nil): true
      case (nil, .some): false
      default: a.outcome.hash < b.outcome.hash
      }
    }
    return sorted.enumerated().map { index, entry in
      let seeds = entry.outcome.seeds
      let missing = seeds.count { $0 == .missing }
      let diverged = seeds.count { $0 == .diverged }
      return TrialRanking.Trial(
        label: entry.outcome.label, configurationHash: entry.outcome.hash,
        finished: seeds.count - missing - diverged, diverged: diverged, missing: missing,
        score: entry.score, rank: index + 1)
    }
  }
}
