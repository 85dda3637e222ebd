/// Everything on record about an experiment that a checklist or a card may cite.
public struct ExperimentRecords: Codable, Hashable, Sendable {
  /// Question, rule and data, as captions say them.
  public let summary: ExperimentSummary
  /// The configurations, in the order of the specification.
  public let configurations: [Configuration]
  /// Every run that was ever registered: replicates, excluded and removed ones among them.
  public let runs: [Run]
  /// The code versions that runs were made with.
  public let codes: [Code]
  /// The machines that runs were made on.
  public let machines: [Machine]
  /// The data sets that runs used, whole.
  public let datasets: [DatasetRecord]
  /// The declared choices.
  public let selections: [Selection]
  /// The calls of `launch` and `run`, the oldest first.
  public let launches: [Launch]
  /// The comparisons of equal runs.
  public let reproductions: [Reproduction]
  /// The measurements of checkpoints, by label and metric.
  public let evaluations: [Evaluation]
  /// Experiments in the database, and the seconds of work of all their runs.
  public let database: Totals

  /// A configuration of the experiment.
  public struct Configuration: Codable, Hashable, Sendable {
    /// The row's name in tables.
    public let label: String
    /// What it is for.
    public let role: String
    /// SHA-256 of the canonical text.
    public let hash: String
    /// Every field by its dotted path, defaults filled in.
    public let fields: [String: String]
  }

  /// A run.
  public struct Run: Codable, Hashable, Sendable {
    /// The public id.
    public let uid: String
    /// The configuration's label.
    public let label: String
    /// The seed.
    public let seed: Int
    /// 0, or more for a repeat of the same seed.
    public let replicate: Int
    /// `finished` and so on.
    public let status: String
    /// `counted`, `failed`, `excluded`, `removed`, `replicate` or `open`.
    public let fate: String
    /// Whether a process has ever worked on it.
    public let isStarted: Bool
    /// Why it was excluded or failed.
    public let reason: String?
    /// Seconds of work over all processes, by a monotonic clock.
    public let activeSeconds: Double
    /// Energy in joules, if it was measured.
    public let energyJoules: Double?
    /// The largest resident memory in bytes, if it was measured.
    public let peakBytes: Double?
    /// The epoch that counts.
    public let selectedEpoch: Int?
    /// When it began, in microseconds since 1970 UTC.
    public let started: Int64?
    /// When it ended, in microseconds since 1970 UTC.
    public let ended: Int64?
    /// The row of its code.
    public let codeID: Int64?
    /// The row of its machine.
    public let machineID: Int64?
    /// The roles of data that it has on record: `train`, `val`, `test`.
    public let roles: [String]
    /// The file of the checkpoint at the epoch that counts, and its size.
    public let checkpoint: File?
  }

  /// A file of a run.
  public struct File: Codable, Hashable, Sendable {
    /// Relative to the folder of the runs.
    public let path: String
    /// Size in bytes.
    public let bytes: Int
    /// SHA-256 of the file.
    public let sha256: String
  }

  /// A version of the code.
  public struct Code: Codable, Hashable, Sendable {
    /// The row.
    public let id: Int64
    /// The commit.
    public let commit: String?
    /// Where it can be fetched.
    public let remote: String?
    /// Whether there were uncommitted changes.
    public let isDirty: Bool
    /// SHA-256 of the program's file.
    public let binarySHA256: String
  }

  /// A machine with its tools.
  public struct Machine: Codable, Hashable, Sendable {
    /// The row.
    public let id: Int64
    /// Its name.
    public let hostname: String
    /// The system.
    public let os: String
    /// The processor's architecture.
    public let architecture: String
    /// The processor.
    public let cpu: String
    /// Logical cores.
    public let cores: Int
    /// Main memory in bytes.
    public let memoryBytes: Int
    /// The accelerator, if one was used.
    public let gpu: String?
    /// How many accelerators were used.
    public let gpuCount: Int
    /// The accelerator's driver.
    public let gpuDriver: String?
    /// The compiler's version.
    public let swift: String
    /// `debug` or `release`.
    public let buildMode: String
    /// Other tools with their versions, such as libtorch.
    public let tools: [String: String]
    /// The packages that the program was built with, with their versions; empty if not on record.
    public let packages: [String: String]
  }

  /// A declared choice.
  public struct Selection: Codable, Hashable, Sendable {
    /// Its name.
    public let name: String
    /// `hyperparameters`, `checkpoint` or `early_stop`.
    public let what: String
    /// The rule in words.
    public let rule: String
    /// `paper` if it may look at the test split.
    public let protocolKind: String
    /// The metric that it looks at.
    public let metric: String
    /// How values were tried.
    public let method: String?
    /// What values were tried, as JSON.
    public let space: String?
    /// How many were to be tried.
    public let plannedTrials: Int?
    /// Configurations that were ranked.
    public let candidates: Int
    /// Whether it was written down before the first run started.
    public let isDeclaredFirst: Bool
  }

  /// A call that started runs.
  public struct Launch: Codable, Hashable, Sendable {
    /// `local`, `slurm`, `inline` or `import`.
    public let backend: String
    /// The command line; empty if it is not on record.
    public let arguments: [String]
    /// SHA-256 of the specification.
    public let specificationSHA256: String
  }

  /// Two equal runs, compared.
  public struct Reproduction: Codable, Hashable, Sendable {
    /// The first run's id.
    public let first: String
    /// The second run's id.
    public let second: String
    /// How many values were compared.
    public let compared: Int
    /// Whether all of them are equal, bit by bit.
    public let isExact: Bool
  }

  /// How the checkpoints of a configuration were measured.
  public struct Evaluation: Codable, Hashable, Sendable {
    /// The configuration's label.
    public let label: String
    /// The metric.
    public let metric: String
    /// Measurements at the epochs that count.
    public let count: Int
    /// Different seeds of the evaluation's noise.
    public let seeds: Int
    /// Images of a measurement.
    public let images: Int
  }

  /// What the database holds in all.
  public struct Totals: Codable, Hashable, Sendable {
    /// How many experiments.
    public let experiments: Int
    /// Seconds of work of all runs of all experiments.
    public let seconds: Double
  }
}
