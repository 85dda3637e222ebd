/// One run as lists and tables show it.
public struct RunSummary: Codable, Hashable, Sendable {
  /// The run's row.
  public let id: Int64
  /// The run's public id, 32 hex digits.
  public let uid: String
  /// The experiment's name.
  public let experiment: String
  /// The configuration's label in the experiment.
  public let label: String
  /// What the configuration is for.
  public let role: String
  /// The configuration's hash.
  public let configurationHash: String
  /// The seed.
  public let seed: Int
  /// 0, or more for a repeat of the same seed.
  public let replicate: Int
  /// Where the run stands.
  public let status: Status
  /// Why it stopped.
  public let stopReason: String?
  /// The sentence of its failure.
  public let errorText: String?
  /// Why it is left out of every mean.
  public let excludeReason: String?
  /// The last epoch of its history.
  public let epochs: Int
  /// The epochs that its configuration plans, if the configuration says so.
  public let plannedEpochs: Int?
  /// The epoch that counts.
  public let selectedEpoch: Int?
  /// The best `val/bpd` of its epochs, in bits/dim.
  public let bestValidation: Double?
  /// Seconds of work over all attempts, by a monotonic clock.
  public let activeSeconds: Double
  /// How many processes worked on it.
  public let attempts: Int
  /// The code version's row.
  public let codeID: Int64?
  /// The commit that it was made with.
  public let commit: String?
  /// Whether the code had uncommitted changes.
  public let isDirty: Bool
  /// The machine's row.
  public let environmentID: Int64?
  /// The machine's name.
  public let hostname: String?
  /// The machine's processor.
  public let cpuModel: String?
  /// Notes, by key; see `RunTag`.
  public let tags: [String: String]

  /// Where a run stands.
  public enum Status: String, Codable, Sendable {
    /// Planned.
    case queued
    /// Being worked on, or its process died unnoticed.
    case running
    /// Done.
    case finished
    /// Ended by an error.
    case failed
    /// Ended by a signal.
    case killed
    /// Its process vanished.
    case lost
  }
}

/// One run's number for a table.
public struct RunScore: Codable, Hashable, Sendable {
  /// The run.
  public let run: RunSummary
  /// The metric at the selected epoch, the mean over evaluation seeds; NaN or infinite if one of
  /// them is; nil if it was not measured.
  public let value: Double?

  /// A run's number.
  public init(run: RunSummary, value: Double?) {
    self.run = run
    self.value = value
  }
}

/// One point of a run's history.
public struct CurvePoint: Codable, Hashable, Sendable {
  /// The configuration's label.
  public let label: String
  /// The seed.
  public let seed: Int
  /// The metric's name.
  public let metric: String
  /// The epoch.
  public let epoch: Int
  /// The value; NaN or infinite as it was measured.
  public let value: Double
}

/// How many runs of a configuration there are, by fate; replicates are not counted.
public struct Accounting: Codable, Hashable, Sendable {
  /// The configuration's label.
  public let label: String
  /// Runs that were planned.
  public let planned: Int
  /// Runs that are finished, excluded ones among them.
  public let finished: Int
  /// Runs that failed, were killed or got lost.
  public let failed: Int
  /// Finished runs that are left out of the means.
  public let excluded: Int
  /// Runs that are queued or running.
  public let open: Int
  /// Different code versions.
  public let codeVersions: Int
  /// Different machines or tool versions.
  public let environments: Int
  /// Runs made with uncommitted changes.
  public let dirtyRuns: Int
  /// Seconds of work over all of them.
  public let totalSeconds: Double
}

/// An experiment as captions describe it.
public struct ExperimentSummary: Codable, Hashable, Sendable {
  /// The name.
  public let name: String
  /// What it should decide.
  public let question: String
  /// The labels of its configurations, in the order of the specification.
  public let labels: [String]
  /// The selection rule in words.
  public let selectionRule: String
  /// The rule of experiments that were imported, which have none on record.
  public static let importedRule = "the last recorded epoch of each run's history of the metric"
  /// Whether the runs were made by another program.
  public var isImported: Bool { selectionRule == Self.importedRule }
  /// Whether a published habit is repeated that looks at the test split.
  public let isPaperProtocol: Bool
  /// Whether the rule was written down before the first run started.
  public let isRuleDeclaredFirst: Bool
  /// The data sets that its runs used.
  public let datasets: [UsedDataset]
  /// The text of the newest launch's specification.
  public let specificationText: String

  /// A data set that runs used.
  public struct UsedDataset: Codable, Hashable, Sendable {
    /// The name.
    public let name: String
    /// The fingerprint of the whole data set.
    public let fingerprint: String
    /// Which split played which role, such as `test: test (10000 images)`.
    public let roles: [String]
    /// What it is, as far as that was recorded.
    public let identity: DatasetIdentity
  }
}
