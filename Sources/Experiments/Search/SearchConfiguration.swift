public import Configurations

/// A search for hyper-parameters: what is tried, what decides, and with which seeds the winner is
/// run again.
///
/// It is written down before the first trial starts, and cannot change afterwards. With variants,
/// each variant is searched on its own, with the same trials.
public struct SearchConfiguration: Hashable, Sendable {
  /// Which settings are tried.
  public enum Method: String, ConfigurationChoice {
    /// Every combination of the listed values.
    case grid
    /// The settings that are listed.
    case list
    /// Settings drawn at random.
    case random
  }

  /// What becomes of a trial's seeds.
  public enum Over: String, ConfigurationChoice {
    /// Their mean.
    case mean
    /// Their median.
    case median
    /// There is one.
    case single
  }

  /// Which settings are tried.
  public let method: Method
  /// Where they are from.
  public let space: SearchSpace
  /// How many are tried, for each variant.
  public let trials: Int
  /// The seed of `random`.
  public let seed: Int
  /// What decides: its value at the epoch that counts.
  public let metric: String
  /// How a trial's seeds become one score.
  public let over: Over
  /// The seeds of every trial.
  public let seeds: [Int]
  /// The seeds that the winners are run with, none of them a trial's.
  public let finalSeeds: [Int]
  /// How many of the best are run again.
  public let top: Int

  /// The most trials that a search may have.
  static let limit = 10_000

  /// Reads the section `search`.
  ///
  /// - Parameters:
  ///   - value: What the specification says.
  ///   - path: Its dotted path, for errors.
  /// - Throws: `ConfigurationError`, one sentence with the dotted path.
  public init(_ value: JSONValue, path: String = "search") throws {
    let section = try decodeStrictly(Section.self, from: value, path: path)
    method = section.method
    space = try SearchSpace(section.space, method: method, path: "\(path).space")
    seed = section.seed ?? 0
    try require(seed >= 0, "\(path).seed", "must be 0 or more")
    metric = section.metric ?? MetricKind.validationBitsPerDim.name
    seeds = try section.seeds.map { try SeedList.parse($0, path: "\(path).seeds") } ?? [1]
    over = section.over ?? (seeds.count == 1 ? .single : .mean)
    try require(
      over != .single || seeds.count == 1, "\(path).over",
      "single goes with one seed, but \(seeds.count) are listed; choose mean or median")
    finalSeeds =
      try section.final?.seeds.map { try SeedList.parse($0, path: "\(path).final.seeds") }
      ?? Array(100...104)
    top = section.final?.top ?? 1
    trials = try Self.count(section.trials, method: method, space: space, path: "\(path).trials")
    try require(
      (1...trials).contains(top), "\(path).final.top", "must be 1 to the \(trials) trials")
    if let shared = finalSeeds.first(where: seeds.contains) {
      throw ConfigurationError.invalid(
        path: "\(path).final.seeds",
        reason: "seed \(shared) is one of the trials' too; the winner needs seeds that it was not "
          + "chosen on")
    }
  }

  private struct Section: Decodable {
    var method: Method
    var space: JSONValue
    var trials: Int?
    var seed: Int?
    var metric: String?
    var over: Over?
    var seeds: JSONValue?
    var final: Final?
  }

  private struct Final: Decodable {
    var seeds: JSONValue?
    var top: Int?
  }

  private static func count(
    _ given: Int?, method: Method, space: SearchSpace, path: String
  ) throws -> Int {
    if method == .random {
      guard let given else {
        throw ConfigurationError.invalid(path: path, reason: "missing; a random search has so many")
      }
      try require((1...limit).contains(given), path, "must be 1 to \(limit), found \(given)")
      return given
    }
    let count = method == .list ? space.list.count : space.gridCount
    try require(count <= limit, path, "these are more than \(limit) trials")
    try require(
      given == nil || given == count, path,
      "is \(given ?? 0), but the space has \(count) settings; leave the key out")
    return count
  }

  /// Checks that the metric is measured, has a better and a worse, and is not of the test split
  /// unless a published habit is repeated.
  func checkMetric(in configuration: RunConfiguration, path: String = "search.metric") throws {
    var probe = configuration
    probe.selection = SelectionConfiguration(metric: metric, epoch: .best, fixedEpoch: nil)
    do {
      try probe.validate(path: "")
    } catch ConfigurationError.invalid("selection.metric", let reason) {
      throw ConfigurationError.invalid(path: path, reason: reason)
    } catch ConfigurationError.notAChoice("selection.metric", let found, let choices) {
      throw ConfigurationError.notAChoice(path: path, found: found, choices: choices)
    }
  }

  /// The rule in one sentence, for captions and for the database.
  ///
  /// - Parameters:
  ///   - epochRule: Which epoch counts, in words.
  ///   - variant: The variant that is searched, if there are several.
  /// - Returns: A sentence without its full stop.
  func sentence(epochRule: String, variant: String?) -> String {
    let kind =
      switch method {
      case .grid: "grid search"
      case .list: "search"
      case .random: "random search (seed \(seed))"
      }
    let better = MetricKind.named(metric)?.direction == .max ? "highest" : "lowest"
    let list = seeds.map(String.init).joined(separator: ", ")
    let score =
      over == .single
      ? "\(metric) with seed \(list)" : "\(over.rawValue) \(metric) over seeds \(list)"
    let winners = top == 1 ? "the trial with the \(better)" : "the \(top) trials with the \(better)"
    return "\(variant.map { "'\($0)': " } ?? "")\(kind) of \(trials) trials, \(space.sentence); "
      + "\(winners) \(score) at \(epochRule) \(top == 1 ? "wins" : "win"), of equal ones that with "
      + "the lowest configuration hash"
  }
}
