/// The first event of every attempt: all that a database needs to know of the run without any other
/// file.
public struct AttemptBeginning: Codable, Hashable, Sendable {
  let uid: String
  /// When the run was planned.
  let created: Int64
  let plan: PlanRecord
  let configuration: String
  let seed: Int
  let replicate: Int
  let dataset: String
  let splits: [DatasetRole: String]
  /// The data set as the catalogue has it.
  let datasets: [DatasetRecord]
  let code: CodeVersion
  let environment: EnvironmentRecord
  /// The process that worked.
  public let process: ProcessIdentity
  let slurmJob: String?
  let resume: ResumePoint?

  init(
    uid: String, created: Int64, plan: PlanRecord, datasets: [DatasetRecord], _ request: RunRequest
  ) {
    self.uid = uid
    self.created = created
    self.plan = plan
    self.datasets = datasets
    configuration = request.configurationHash
    seed = request.seed
    replicate = request.replicate
    dataset = request.dataset
    splits = request.splits
    code = request.code
    environment = request.environment
    process = request.process
    slurmJob = request.slurmJob
    resume = request.resume
  }

  /// What the attempt works on, as a trainer asks for it.
  var request: RunRequest {
    RunRequest(
      experiment: plan.experiment, configurationHash: configuration, seed: seed,
      replicate: replicate, process: process, code: code, environment: environment,
      dataset: dataset, splits: splits, resume: resume, slurmJob: slurmJob)
  }

  /// The label of the configuration.
  var label: String {
    plan.configurations.first { $0.hash == configuration }?.label ?? configuration
  }

  /// The key of the run: two runs of the same one are replicates.
  var key: RunKey {
    RunKey(
      experiment: plan.experiment, configuration: configuration, seed: seed, replicate: replicate)
  }
}

/// What makes a run: experiment, configuration, seed, replicate.
public struct RunKey: Hashable, Sendable {
  /// The experiment's name.
  public let experiment: String
  /// The configuration's hash.
  public let configuration: String
  /// The seed.
  public let seed: Int
  /// 0, or more for a repeat.
  public let replicate: Int

  /// What makes a run.
  ///
  /// - Parameters:
  ///   - experiment: The experiment's name.
  ///   - configuration: The configuration's hash.
  ///   - seed: The seed.
  ///   - replicate: 0, or more for a repeat.
  public init(experiment: String, configuration: String, seed: Int, replicate: Int) {
    self.experiment = experiment
    self.configuration = configuration
    self.seed = seed
    self.replicate = replicate
  }
}
