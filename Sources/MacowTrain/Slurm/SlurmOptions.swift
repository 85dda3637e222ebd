import ArgumentParser
import Console

/// Where the runs of a launch are carried out, and what each of them asks of Slurm.
struct SlurmOptions: ParsableArguments {
  /// What starts the runs.
  enum Executor: String, ExpressibleByArgument, CaseIterable {
    /// Child processes on this machine.
    case local
    /// One Slurm job array, a run a task.
    case slurm
  }

  @Option(help: "What starts the runs: local or slurm.")
  var executor = Executor.local

  @Option(help: "Slurm: the partition.")
  var partition: String?

  @Option(help: "Slurm: the time limit of a run until it is requeued, such as 4:00:00.")
  var time: String?

  @Option(help: "Slurm: cores of a run, which are its threads too (default: 4).")
  var cpus: Int?

  @Option(help: "Slurm: GPUs of a run, 0 or 1; 1 computes on it (default: 0).")
  var gpus: Int?

  @Option(help: "Slurm: main memory of a run, such as 16G.")
  var mem: String?

  @Option(help: "Slurm: the account that pays.")
  var account: String?

  @Option(help: "Slurm: the quality of service.")
  var qos: String?

  @Option(help: "Slurm: the most runs at the same time.")
  var concurrent: Int?

  @Option(
    help: "Slurm: seconds before the end of the time that a run saves its state (default: 120).")
  var signalSeconds: Int?

  @Option(help: "Slurm: how often a run may be requeued (default: 100).")
  var maxRequeues: Int?

  @Option(
    parsing: .singleValue,
    help:
      "Slurm: a further option of sbatch, such as --sbatch-option=--constraint=a100; repeatable."
  )
  var sbatchOption: [String] = []

  @Flag(help: "Slurm: wait until every run is over; exits with 3 if one did not finish.")
  var wait = false

  /// Whether Slurm is asked for.
  var isChosen: Bool { executor == .slurm }

  /// Cores of a run.
  var cores: Int { cpus ?? 4 }

  /// Seconds between the warning and the end.
  var warning: Int { signalSeconds ?? 120 }

  /// How often a run may be requeued.
  var requeues: Int { maxRequeues ?? 100 }

  func validate() throws {
    guard isChosen else { return try refuseWithoutSlurm() }
    for (name, value, least) in [
      ("--cpus", cores, 1), ("--gpus", gpus ?? 0, 0), ("--concurrent", concurrent ?? 1, 1),
      ("--signal-seconds", warning, 1), ("--max-requeues", requeues, 0),
    ] where value < least {
      throw ValidationError("\(name) is \(value), but \(least) is the least")
    }
    if let gpus, gpus > 1 {
      throw ValidationError(
        "--gpus is \(gpus), but a task trains one run on one GPU; use torchrun for more")
    }
    // Slurm keeps the seconds of --signal in 16 bits.
    if warning > 65_535 {
      throw ValidationError("--signal-seconds is \(warning), but 65535 is the most")
    }
    try validateTime()
    for option in sbatchOption { try Self.validate(option) }
  }

  private func validateTime() throws {
    guard let time else { return }
    guard let limit = SlurmTime(time) else {
      throw ValidationError(
        "--time is '\(time)', but must look like 90 (minutes), 4:00:00 or 2-12:00:00")
    }
    if limit.seconds <= warning {
      throw ValidationError(
        "--time \(time) is no longer than the \(warning) seconds of --signal-seconds, so every task "
          + "would be requeued as soon as it starts")
    }
  }

  /// Refuses what `launch` sets itself, and what is no option.
  private static func validate(_ option: String) throws {
    guard option.hasPrefix("-"), option.count > 1 else {
      throw ValidationError(
        "--sbatch-option is '\(option)', but an option of sbatch begins with a dash; write "
          + "--sbatch-option=--name=value")
    }
    let name = option.prefix { $0 != "=" }
    let own = [
      "--array", "-a", "--job-name", "-J", "--output", "-o", "--error", "-e", "--signal",
      "--requeue", "--no-requeue", "--open-mode", "--chdir", "-D", "--parsable", "--wrap",
      "--wait", "-W", "--test-only",
    ]
    let short = option.hasPrefix("--") ? nil : String(option.prefix(2))
    if own.contains(String(name)) || own.contains(short ?? "") {
      throw ValidationError("--sbatch-option \(name): launch sets this itself")
    }
  }

  private func refuseWithoutSlurm() throws {
    let given: [(String, Bool)] = [
      ("--partition", partition != nil), ("--time", time != nil), ("--cpus", cpus != nil),
      ("--gpus", gpus != nil), ("--mem", mem != nil), ("--account", account != nil),
      ("--qos", qos != nil), ("--concurrent", concurrent != nil),
      ("--signal-seconds", signalSeconds != nil), ("--max-requeues", maxRequeues != nil),
      ("--sbatch-option", !sbatchOption.isEmpty), ("--wait", wait),
    ]
    if let first = given.first(where: \.1) {
      throw ValidationError("\(first.0) goes only with --executor slurm")
    }
  }

  /// How every task computes.
  func computing(_ compute: DeviceOptions, _ kept: MemoryOptions) -> SlurmPlan.Computing {
    SlurmPlan.Computing(
      device: gpus == 1 && compute.device == "cpu" ? "cuda" : compute.device,
      threads: compute.threads, memoryBudget: compute.memoryBudget, memory: kept.memory)
  }

  /// The options of sbatch that say what a task needs.
  var resources: [String] {
    let optional: [(String, String?)] = [
      ("partition", partition), ("time", time), ("mem", mem), ("account", account), ("qos", qos),
      ("gres", (gpus ?? 0) > 0 ? "gpu:\(gpus ?? 0)" : nil),
    ]
    return ["--cpus-per-task=\(cores)"]
      + optional.compactMap { name, value in value.map { "--\(name)=\($0)" } } + sbatchOption
  }
}
