internal import Configurations

extension ExperimentSpec {
  /// The trials of one variant: what one selection chooses among.
  public struct SearchGroup: Hashable, Sendable {
    /// The variant's label; nil if the specification has no variants.
    public let variant: String?
    /// The labels of its trials.
    public let trials: [String]

    /// The name of the selection in the database.
    var selectionName: String {
      variant.map { "hyperparameters/\($0)" } ?? "hyperparameters"
    }
  }

  /// Lays every setting of a search over every variant.
  static func trials(
    of search: SearchConfiguration, _ variants: [DecodedVariant], areNamed: Bool
  ) throws -> (variants: [Variant], groups: [SearchGroup]) {
    let settings = try search.settings()
    try require(
      settings.count * variants.count <= SearchConfiguration.limit, "search.trials",
      "\(settings.count) trials of \(variants.count) variants are more than "
        + "\(SearchConfiguration.limit)")
    let labels = SearchConfiguration.labels(settings)
    var all: [Variant] = []
    var groups: [SearchGroup] = []
    var known: [RunConfiguration: String] = [:]
    for base in variants {
      let prefix = areNamed ? "\(base.variant.label)-" : ""
      var group: [String] = []
      for (index, setting) in settings.enumerated() {
        let label = prefix + labels[index]
        let path = search.method == .list ? "search.space[\(index)]" : "search.space"
        let changes = try expanded(.object(setting), path: path)
        let configuration = try RunConfiguration.strictlyDecoded(
          from: merge(changes, into: base.source), path: path)
        try search.checkMetric(in: configuration)
        if let twin = known.updateValue(label, forKey: configuration) {
          throw ConfigurationError.invalid(
            path: path, reason: "trial '\(label)' is the same configuration as '\(twin)'")
        }
        try require(
          !all.contains { $0.label == label }, path, "two trials would be called '\(label)'")
        all.append(Variant(label: label, role: .candidate, configuration: configuration))
        group.append(label)
      }
      groups.append(SearchGroup(variant: areNamed ? base.variant.label : nil, trials: group))
    }
    return (all, groups)
  }

  /// The name of the experiment that finalists are run in.
  public var finalName: String { finalOf == nil ? "\(name)-final" : name }

  /// The experiment in which some of the configurations are run again with fresh seeds.
  ///
  /// It is a record of its own, linked to this one, so that no run that was chosen on is ever
  /// counted with those that are reported.
  ///
  /// - Parameters:
  ///   - labels: Of the configurations.
  ///   - seeds: Seeds that nothing was chosen on.
  /// - Returns: The specification of `NAME-final`.
  /// - Throws: `ConfigurationError.invalid` if a label is unknown or a seed was used.
  public func finalists(_ labels: [String], seeds: [Int]) throws -> ExperimentSpec {
    if let unknown = labels.first(where: { label in !variants.contains { $0.label == label } }) {
      throw ConfigurationError.notAChoice(
        path: "--variant", found: unknown, choices: variants.map(\.label))
    }
    if let search, let shared = seeds.first(where: search.seeds.contains) {
      throw ConfigurationError.invalid(
        path: "--seeds",
        reason: "seed \(shared) is one of the trials' too; the winner needs seeds that it was not "
          + "chosen on")
    }
    return ExperimentSpec(final: self, labels: Set(labels), seeds: seeds)
  }

  /// This specification as the one of an experiment of that name: itself, or its finalists'.
  ///
  /// - Parameter name: The name of an experiment that was launched by this specification.
  /// - Returns: A specification of that name, with every configuration.
  public func named(_ name: String) -> ExperimentSpec {
    guard name == finalName, finalOf == nil, name != self.name else { return self }
    return ExperimentSpec(
      final: self, labels: Set(variants.map(\.label)), seeds: search?.finalSeeds ?? seeds)
  }

  private init(final parent: ExperimentSpec, labels: Set<String>, seeds: [Int]) {
    self.init(
      name: parent.finalName, question: parent.question, seeds: seeds,
      variants: parent.variants.filter { labels.contains($0.label) }.map {
        Variant(label: $0.label, role: .final, configuration: $0.configuration)
      },
      report: parent.report, selection: parent.selection, protocolKind: parent.protocolKind,
      search: parent.search, searchGroups: [], finalOf: parent.name, text: parent.text)
  }
}

extension ExperimentSpec {
  /// The rule of each search in one sentence, as it will be written down; empty without a search.
  public var searchSentences: [String] {
    guard let search else { return [] }
    return searchGroups.map {
      search.sentence(epochRule: selection.sentence, variant: $0.variant)
    }
  }
}
