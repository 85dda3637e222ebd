import Console
import Foundation

/// The folder of the launches that were given to Slurm: `slurm` in the folder of the runs.
struct SlurmFolder {
  let path: String

  /// What was submitted, beside its plan.
  struct Submission: Codable, Equatable {
    /// The id of the job array.
    let job: String
    /// The cluster that sbatch named; nil for the only one.
    let cluster: String?
    /// The command, word by word.
    let command: [String]
  }

  init(runsFolder: String) { path = "\(runsFolder)/slurm" }

  /// Runs `body` while no other launch of this folder looks at the queue and submits.
  func exclusively<Result>(_ body: () throws -> Result) throws -> Result {
    try makeFolder(path)
    let descriptor = open("\(path)/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw CommandFailure("\(path)/lock: the file cannot be written", status: .cannotWrite)
    }
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR, !Interruption.isRequested else {
        throw CommandFailure("\(path)/lock: the file cannot be locked", status: .cannotWrite)
      }
    }
    return try body()
  }

  /// The plans of earlier launches; what is none is left out.
  func plans() -> [SlurmPlan] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.sorted().compactMap { try? SlurmPlan(reading: "\(path)/\($0)/plan.json") }
  }

  /// The runs of an experiment that tasks of earlier launches hold, and which.
  ///
  /// - Parameters:
  ///   - experiment: The experiment's name.
  ///   - queue: Whom to ask.
  /// - Returns: The tasks, such as `12_3 (PENDING)`, by run.
  /// - Throws: `CommandFailure` if Slurm cannot be asked.
  func held(experiment: String, _ queue: SlurmQueue) throws -> [SlurmPlan.Line: String] {
    let plans = plans().filter { $0.experiment == experiment }
    let entries = try queue.jobs(named: plans.map(\.jobName)).filter(\.isOpen)
    var held: [SlurmPlan.Line: String] = [:]
    for entry in entries {
      guard let plan = plans.first(where: { $0.jobName == entry.name }), let task = entry.task,
        plan.lines.indices.contains(task)
      else { continue }
      held[plan.lines[task]] = "\(entry.job)_\(task) (\(entry.state))"
    }
    return held
  }

  /// Writes a file of a launch; it appears whole or not at all.
  static func write(_ data: Data, to path: String) throws {
    do {
      try data.write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw CommandFailure("\(path): the file cannot be written", status: .cannotWrite)
    }
  }
}
