import Console
import Experiments
import Foundation
import Models
import Shards
import Torch

/// A finished run's model, found by specification, variant and seed; or a file of weights for it.
struct TrainedRun {
  let experiment: ResolvedExperiment
  let variant: ResolvedVariant
  /// The run; nil for weights from elsewhere.
  let summary: RunSummary?
  let model: any ImageModel

  /// Loads the parameters of the epoch that the rule chose, or those of a file.
  ///
  /// - Parameters:
  ///   - options: Which run, or which file.
  ///   - store: Where the records are.
  ///   - database: The records.
  ///   - compute: Where the model is computed.
  ///   - dtype: In what precision.
  /// - Throws: `CommandFailure` if the run is not finished, or its file is not the recorded one;
  ///   `TorchError` if a file of weights does not fit the specification.
  init(
    _ options: ModelOptions, _ store: StoreOptions, _ database: RunStore, _ compute: DeviceOptions,
    dtype: DType = .float32
  ) throws {
    experiment = try ResolvedExperiment(reading: options.spec, in: database)
      .taking(options.role, variant: options.variant, seed: options.seed, in: database)
    variant = try experiment.variant(options.variant)
    let path: String
    if let weights = options.weights {
      summary = nil
      path = weights
    } else {
      let run = try Self.finishedRun(options, variant, experiment.spec.name, in: database)
      summary = run
      path = try Self.recordedFile(options.ema ? .average : .model, of: run, store, database)
    }
    try TorchLibrary.load()
    TorchLibrary.threadCount = compute.threadCount
    model = try TrainingSession.model(
      variant, device: try Device(named: compute.device), seed: 0, dtype: dtype)
    try Checkpoint.loadParameters(path, into: model)
  }

  private static func finishedRun(
    _ options: ModelOptions, _ variant: ResolvedVariant, _ experiment: String,
    in database: RunStore
  ) throws -> RunSummary {
    let seed = options.seed ?? 0
    let found =
      try database.experiments().contains(experiment)
      ? try database.run(
        experiment: experiment, configurationHash: variant.planned.hash, seed: seed,
        replicate: options.replicate) : nil
    guard let found, found.status == .finished else {
      throw CommandFailure(
        "'\(variant.planned.label)' with seed \(seed) of experiment '\(experiment)' is not "
          + "finished; see macow-report runs \(experiment)", status: .missingInput)
    }
    return found
  }

  /// The path of what a run kept, after its bytes are found to be the recorded ones.
  private static func recordedFile(
    _ kept: ModelFile, of run: RunSummary, _ store: StoreOptions, _ database: RunStore
  ) throws -> String {
    guard
      let artifact = try database.artifacts(run.id, kind: .checkpoint)
        .first(where: { $0.name == kept.rawValue })
    else {
      throw CommandFailure(
        kept == .average
          ? "run \(run.uid.prefix(8)) has no averaged parameters; its training.ema_decay is 0"
          : "run \(run.uid.prefix(8)) has no model on record", status: .missingInput)
    }
    let path = "\(store.runsFolder)/\(artifact.path)"
    guard try FileDigest(path: path).sha256 == artifact.sha256 else {
      throw CommandFailure("\(path): its SHA-256 is not the recorded one")
    }
    return path
  }
}
