import ArgumentParser
import Experiments
import Flows
import Foundation

/// Where the records are; the same for every command.
struct StoreOptions: ParsableArguments {
  @Option(help: "The database (default: MACOW_DB, else macow.db).")
  var db: String?

  /// The database's path.
  var path: String {
    db ?? ProcessInfo.processInfo.environment["MACOW_DB"] ?? "macow.db"
  }

  /// The folder of checkpoints, samples and logs: `runs` beside the database.
  var runsFolder: String { RunStore.runsFolder(of: path) }

  /// The folder of what launched processes say.
  var logsFolder: String { "\(runsFolder)/logs" }

  /// Opens the database for writing.
  func open() throws -> RunStore {
    try RunStore(path: path)
  }
}

/// How, not what: nothing here changes a number in a table.
struct DeviceOptions: ParsableArguments {
  @Option(help: "Where to compute: cpu, cuda or cuda:N.")
  var device = "cpu"

  @Option(help: "Threads of one operation (default: all cores).")
  var threads: Int?

  @Option(help: "MiB that decoded images may take; a larger data set is streamed.")
  var memoryBudget = 4096

  func validate() throws {
    if let threads, threads < 1 {
      throw ValidationError("--threads is \(threads), but 1 is the least")
    }
    if memoryBudget < 1 {
      throw ValidationError("--memory-budget is \(memoryBudget), but 1 MiB is the least")
    }
  }

  /// The number of threads to use.
  var threadCount: Int { threads ?? ProcessInfo.processInfo.activeProcessorCount }
}

/// What a training pass keeps.
struct MemoryOptions: ParsableArguments {
  @Option(
    help: """
      What is kept for the backward pass: full (all), checkpoint (the input of every step, which is \
      computed again), reversible (the ends of chains of invertible steps; else as checkpoint).
      """)
  var memory = MemoryMode.full.rawValue

  func validate() throws {
    guard MemoryMode(rawValue: memory) == nil else { return }
    let known = MemoryMode.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError("--memory is '\(memory)', but must be one of \(known)")
  }

  /// The mode that was chosen.
  var mode: MemoryMode { MemoryMode(rawValue: memory) ?? .full }
}

/// One run of a specification.
struct RunOptions: ParsableArguments {
  @Argument(help: "The specification, a YAML file.")
  var spec: String

  @Option(help: "The variant's label; needed when the specification has several.")
  var variant: String?

  @Option(help: "The run's seed.")
  var seed: Int

  @Option(help: "0, or more to repeat the same configuration and seed once again.")
  var replicate = 0

  @Option(help: "candidate for a run of the experiment itself, final for one of its finalists.")
  var role = LaunchRole.candidate

  func validate() throws {
    if seed < 0 { throw ValidationError("--seed is \(seed), but a seed is 0 or more") }
    if replicate < 0 {
      throw ValidationError("--replicate is \(replicate), but it is 0 or more")
    }
  }
}

/// The model of a finished run, or weights from elsewhere.
struct ModelOptions: ParsableArguments {
  @Argument(help: "The specification, a YAML file.")
  var spec: String

  @Option(help: "The variant's label; needed when the specification has several.")
  var variant: String?

  @Option(help: "The run's seed; needed unless --weights is given.")
  var seed: Int?

  @Option(help: "0, or the number of a replicate.")
  var replicate = 0

  @Option(help: "candidate for a run of the experiment itself, final for one of its finalists.")
  var role = LaunchRole.candidate

  @Flag(help: "The averaged parameters of the run's chosen epoch instead of its own.")
  var ema = false

  @Option(help: "A safetensors file instead of a run, such as import-pytorch writes.")
  var weights: String?

  func validate() throws {
    if seed == nil && weights == nil {
      throw ValidationError("--seed says which run is meant; or name a file with --weights")
    }
    if weights != nil && (seed != nil || ema || replicate != 0) {
      throw ValidationError(
        "--weights stands in place of a run, so --seed, --replicate and --ema do not go with it")
    }
    if let seed, seed < 0 { throw ValidationError("--seed is \(seed), but a seed is 0 or more") }
    if replicate < 0 {
      throw ValidationError("--replicate is \(replicate), but it is 0 or more")
    }
  }
}
