/// What a trainer asks for when it starts to work on a run.
public struct RunRequest: Sendable {
  /// The experiment's name.
  public var experiment: String
  /// The configuration's hash.
  public var configurationHash: String
  /// The seed, 0 or more.
  public var seed: Int
  /// 0, or more for the same configuration and seed once again.
  public var replicate: Int
  /// Who works.
  public var process: ProcessIdentity
  /// What code works.
  public var code: CodeVersion
  /// Where it works.
  public var environment: EnvironmentRecord
  /// The data set's name in the catalogue.
  public var dataset: String
  /// Which split plays which role; a validation set carved from train is `[.validation: "train"]`.
  public var splits: [DatasetRole: String]
  /// The checkpoint that is loaded; nil to start from scratch.
  public var resume: ResumePoint?
  /// What `registerExperiment` returned.
  public var launch: Int64?
  /// The Slurm job, if there is one.
  public var slurmJob: String?

  /// A request; see the properties.
  public init(
    experiment: String, configurationHash: String, seed: Int, replicate: Int = 0,
    process: ProcessIdentity = .current(), code: CodeVersion, environment: EnvironmentRecord,
    dataset: String, splits: [DatasetRole: String], resume: ResumePoint? = nil,
    launch: Int64? = nil, slurmJob: String? = nil
  ) {
    self.experiment = experiment
    self.configurationHash = configurationHash
    self.seed = seed
    self.replicate = replicate
    self.process = process
    self.code = code
    self.environment = environment
    self.dataset = dataset
    self.splits = splits
    self.resume = resume
    self.launch = launch
    self.slurmJob = slurmJob
  }
}

extension RunRequest {
  /// Which run it is.
  public var key: RunKey {
    RunKey(
      experiment: experiment, configuration: configurationHash, seed: seed, replicate: replicate)
  }
}

/// What images are used for.
public enum DatasetRole: String, Codable, Sendable {
  /// To train on.
  case train
  /// To choose by.
  case validation = "val"
  /// To report.
  case test
}

/// A checkpoint to go on from.
public struct ResumePoint: Codable, Hashable, Sendable {
  /// The epoch after which it was written.
  public let epoch: Int
  /// SHA-256 of the file.
  public let sha256: String

  /// A checkpoint to go on from.
  public init(epoch: Int, sha256: String) {
    self.epoch = epoch
    self.sha256 = sha256
  }
}

/// One process's right to write about one run.
public struct RunHandle: Sendable {
  /// The run's row.
  public let runID: Int64
  /// The run's public id: 32 hex digits, the name of its folder.
  public let uid: String
  /// The number of this attempt, from 1.
  public let attempt: Int
  let started: ContinuousClock.Instant

  /// Seconds that this attempt has worked, by a monotonic clock.
  var seconds: Double {
    let elapsed = started.duration(to: .now).components
    return Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
  }
}
