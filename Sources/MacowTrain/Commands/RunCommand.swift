import ArgumentParser
import Console
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

      example: macow-train run experiments/quickstart.yaml --variant macow --seed 1
      """)

  @OptionGroup var chosen: RunOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var compute: DeviceOptions
  @OptionGroup var kept: MemoryOptions

  @Option(help: "Minutes between checkpoints inside an epoch.")
  var checkpointMinutes = 10.0

  func run() throws {
    try reporting {
      let database = try store.open()
      let experiment = try ResolvedExperiment(reading: chosen.spec, in: database)
      let variant = try experiment.variant(chosen.variant)
      try TorchLibrary.load()
      Interruption.listen()
      try RunExecution(
        store: database, experiment: experiment, variant: variant, seed: chosen.seed,
        replicate: chosen.replicate, device: try Device(named: compute.device),
        threads: compute.threadCount, memoryBudget: compute.memoryBudget,
        memory: kept.mode,
        runsFolder: store.runsFolder, checkpointInterval: checkpointMinutes * 60
      ).execute()
    }
  }
}
