internal import GRDB

/// How runs of another program are read.
public struct ImportRules: Sendable {
  /// What the runs come from, in words.
  public var source: String
  /// The parameter that holds the seed; nil for `seed`, else `random_seed`.
  public var seedParameter: String?
  /// Which way is better, by metric, as a person said.
  public var directions: [String: MetricKind.Direction] = [:]
  /// The command line.
  public var arguments: [String] = []

  /// Rules.
  ///
  /// - Parameter source: What the runs come from, in words.
  public init(source: String) { self.source = source }
}

extension RunStore {
  /// Records runs of another program; the same runs again change nothing.
  ///
  /// A run without a seed that can be told gets seed 0; further runs of the same configuration and
  /// seed become replicates, which no mean counts.
  ///
  /// - Parameters:
  ///   - experiments: The runs, by experiment.
  ///   - rules: How they are read.
  /// - Returns: What was done.
  /// - Throws: `RunStoreError.refused` if an experiment of that name was run here.
  public func importRuns(
    _ experiments: [ForeignExperiment], rules: ImportRules
  ) throws -> ImportSummary {
    try write { db in
      var writer = ForeignWriter(rules: rules, db: db)
      for experiment in experiments { try writer.record(experiment) }
      try writer.setDirections()
      return writer.summary
    }
  }
}
