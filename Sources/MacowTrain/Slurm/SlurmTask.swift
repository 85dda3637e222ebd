import Foundation

/// What Slurm tells a process that it runs.
struct SlurmTask {
  private let environment: [String: String]

  /// Reads Slurm's variables.
  init(_ environment: [String: String] = ProcessInfo.processInfo.environment) {
    self.environment = environment
  }

  /// `<array>_<index>`, or `<job>` outside an array; nil outside Slurm.
  var jobName: String? {
    if let array = number("SLURM_ARRAY_JOB_ID"), let task = number("SLURM_ARRAY_TASK_ID") {
      return "\(array)_\(task)"
    }
    return number("SLURM_JOB_ID").map(String.init)
  }

  /// How often this task was put back into the queue.
  var restarts: Int { number("SLURM_RESTART_COUNT") ?? 0 }

  /// The cores that a task may use; nil outside Slurm.
  var cores: Int? {
    [number("SLURM_CPUS_PER_TASK"), number("SLURM_CPUS_ON_NODE")].compactMap(\.self)
      .first { $0 > 0 }
  }

  private func number(_ name: String) -> Int? { environment[name].flatMap { Int($0) } }
}
