import ArgumentParser
import Console
import Experiments
import Foundation
import Torch

/// `macow-train run`: one variant, one seed.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Trains one variant with one seed, in this process.",
    discussion: """
      A run that was interrupted goes on from its last checkpoint, and its numbers equal those of
      an uninterrupted run bit for bit. A finished run is not run again.

      Several processes can share a run, each with its part of every batch: start the same command
      with torchrun, or with RANK, WORLD_SIZE, MASTER_ADDR and MASTER_PORT set. They exchange
      gradients through Gloo on CPUs, through NCCL on CUDA devices. Rank 0 alone writes records.

      Everything is written to runs/ID/events.ndjson first and to the database second. Where the
      database lies on a network file system, run only reads it, and `macow-train merge` brings the
      run into it; MACOW_FILESYSTEM=network or local overrides what is found.

      example: macow-train run experiments/quickstart.yaml --variant macow --seed 1
      """)

  @OptionGroup var chosen: RunOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var compute: DeviceOptions
  @OptionGroup var kept: MemoryOptions

  @Option(help: "Minutes between checkpoints inside an epoch.")
  var checkpointMinutes = 10.0

  @Option(help: "Minutes to wait for the other processes of a shared run.")
  var peerMinutes = 30.0

  func validate() throws {
    // The longest that c10d's milliseconds are sure to hold.
    guard peerMinutes > 0, peerMinutes <= 10_000 else {
      throw ValidationError("--peer-minutes is \(peerMinutes), but more than 0 is needed")
    }
  }

  func run() throws {
    try reporting {
      let environment = ProcessInfo.processInfo.environment
      let place = try ProcessPlace(environment)
      let device = ProcessPlace.device(compute.device, environment)
      let team = try Team.join(
        place, device: place == nil ? .cpu : try Device(named: device), minutes: peerMinutes)
      let database = try open(team)
      let experiment = try ResolvedExperiment(reading: chosen.spec, in: database)
        .taking(chosen.role, variant: chosen.variant, seed: chosen.seed, in: database)
      let variant = try experiment.variant(chosen.variant)
      try TorchLibrary.load()
      Interruption.listen()
      try RunExecution(
        store: database, isSpoolOnly: isSpoolOnly, experiment: experiment, variant: variant,
        seed: chosen.seed,
        replicate: chosen.replicate, device: try Device(named: device),
        threads: compute.threadCount, memoryBudget: compute.memoryBudget,
        memory: kept.mode, runsFolder: store.runsFolder,
        checkpointInterval: checkpointMinutes * 60, team: team
      ).execute()
    }
  }

  /// Whether the database is only read.
  private var isSpoolOnly: Bool { FileSystemKind.of(file: store.path).isNetwork }

  /// Opens the records; whoever does not lead waits until the leader has, and only reads.
  private func open(_ team: Team) throws -> RunStore {
    let leaders = team.isLeader && !isSpoolOnly ? try store.open() : nil
    try team.meet()
    return try leaders ?? RunStore(readingAt: store.path)
  }
}
