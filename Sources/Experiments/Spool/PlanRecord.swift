internal import Configurations

/// An experiment's plan as values: what is written into a database before anything runs, and what
/// every attempt's first event repeats.
public struct PlanRecord: Codable, Hashable, Sendable {
  let experiment: String
  let question: String
  /// The experiment whose finalists these are; nil for any other.
  let finalOf: String?
  let selection: Selection
  /// The searches that are declared, before any of their trials runs.
  let searches: [DeclaredSearch]
  /// What the table shows, as the specification says.
  let report: Report
  let configurations: [Configuration]
  let metrics: [Metric]
  let launch: Launch
  /// Earlier calls of `launch`; those of `run` are in the spools of their runs.
  var earlierLaunches: [Launch] = []

  struct Selection: Codable, Hashable, Sendable {
    let metric: String
    let epochRule: String
    let fixedEpoch: Int?
    let sentence: String
    let protocolKind: String

    /// Whether this is the same rule, in whatever words.
    func isSame(as other: Selection) -> Bool {
      metric == other.metric && epochRule == other.epochRule && fixedEpoch == other.fixedEpoch
        && protocolKind == other.protocolKind
    }
  }

  struct Report: Codable, Hashable, Sendable {
    let metric: String
    let error: String
    let digits: Int
  }

  struct Configuration: Codable, Hashable, Sendable {
    let label: String
    let role: String
    let hash: String
    let hashVersion: Int
    let canonical: String
    /// Planned seeds.
    var seeds: [Int]
  }

  struct Metric: Codable, Hashable, Sendable {
    let name: String
    let split: String
    let direction: String
    let unit: String
    let definition: String
  }

  struct Launch: Codable, Hashable, Sendable {
    let backend: String
    let arguments: [String]
    let specification: String
    let time: Int64
  }

  /// The plan of a specification, made now.
  ///
  /// - Parameters:
  ///   - spec: The specification.
  ///   - configurations: Its variants, resolved and hashed.
  ///   - seeds: The seeds to plan; nil for those of the specification.
  ///   - backend: How the runs will be started.
  ///   - arguments: The command line.
  /// - Throws: `PlanError.sameConfiguration` for twins.
  public init(
    _ spec: ExperimentSpec, configurations: [PlannedConfiguration], seeds: [Int]? = nil,
    backend: RunStore.Backend = .inline, arguments: [String] = []
  ) throws {
    try Self.refuseTwins(configurations)
    experiment = spec.name
    question = spec.question
    finalOf = spec.finalOf
    let hashes = Dictionary(configurations.map { ($0.label, $0.hash) }) { $1 }
    searches = try spec.searchGroups.map { try DeclaredSearch(spec, $0, hashes: hashes) }
    selection = Selection(
      metric: spec.selection.metric, epochRule: spec.selection.epoch.rawValue,
      fixedEpoch: spec.selection.fixedEpoch, sentence: spec.selection.sentence,
      protocolKind: spec.protocolKind.rawValue)
    report = Report(
      metric: spec.report.metric, error: spec.report.error.rawValue, digits: spec.report.digits)
    self.configurations = try configurations.map {
      Configuration(
        label: $0.label, role: $0.role.rawValue, hash: $0.hash,
        hashVersion: CanonicalJSON.hashVersion,
        canonical: try CanonicalJSON.text(of: $0.canonical), seeds: seeds ?? spec.seeds)
    }
    metrics = MetricKind.all.map {
      Metric(
        name: $0.name, split: $0.split, direction: $0.direction.rawValue, unit: $0.unit,
        definition: $0.definition)
    }
    launch = Launch(
      backend: backend.rawValue, arguments: arguments, specification: spec.text,
      time: Timestamp.now)
  }

  private init(_ plan: PlanRecord, configurations: [Configuration], earlier: [Launch]) {
    experiment = plan.experiment
    question = plan.question
    finalOf = plan.finalOf
    searches = plan.searches
    selection = plan.selection
    report = plan.report
    self.configurations = configurations
    metrics = plan.metrics
    launch = plan.launch
    earlierLaunches = earlier
  }

  /// This plan with what is on record already.
  ///
  /// - Parameters:
  ///   - seeds: Recorded seeds by configuration hash.
  ///   - launches: Recorded launches.
  /// - Returns: The plan with both.
  func including(seeds: [String: [Int]], launches: [Launch]) -> PlanRecord {
    PlanRecord(
      self,
      configurations: configurations.map { configuration in
        var joint = configuration
        let known = seeds[configuration.hash] ?? []
        joint.seeds = known + configuration.seeds.filter { !known.contains($0) }
        return joint
      }, earlier: launches)
  }

  private static func refuseTwins(_ configurations: [PlannedConfiguration]) throws {
    var labels: [String: String] = [:]
    for planned in configurations {
      if let twin = labels.updateValue(planned.label, forKey: planned.hash) {
        throw PlanError.sameConfiguration(planned.label, twin)
      }
    }
  }
}
