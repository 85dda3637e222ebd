import Console
import Experiments
import Foundation
import Models
import Shards
import Torch

/// A finished run's model, found by specification, variant and seed.
struct TrainedRun {
  let experiment: ResolvedExperiment
  let variant: ResolvedVariant
  let summary: RunSummary
  let model: any ImageModel

  /// Loads the parameters of the epoch that the rule chose.
  ///
  /// - Parameters:
  ///   - options: Which run.
  ///   - store: Where the records are.
  ///   - database: The records.
  ///   - compute: Where the model is computed.
  /// - Throws: `CommandFailure` if the run is not finished, or its file is not the recorded one.
  init(
    _ options: RunOptions, _ store: StoreOptions, _ database: RunStore, _ compute: DeviceOptions
  ) throws {
    experiment = try ResolvedExperiment(reading: options.spec, in: database)
    variant = try experiment.variant(options.variant)
    let label = variant.planned.label
    let name = experiment.spec.name
    let found =
      try database.experiments().contains(name)
      ? try database.run(
        experiment: name, configurationHash: variant.planned.hash, seed: options.seed,
        replicate: options.replicate) : nil
    guard let found, found.status == .finished else {
      throw CommandFailure(
        "'\(label)' with seed \(options.seed) of experiment '\(name)' is not finished; "
          + "see macow-report runs \(name)", status: .missingInput)
    }
    summary = found
    guard
      let artifact = try database.artifacts(found.id, kind: .checkpoint)
        .first(where: { $0.name == "model" })
    else {
      throw CommandFailure(
        "run \(found.uid.prefix(8)) has no model on record", status: .missingInput)
    }
    let path = "\(store.runsFolder)/\(artifact.path)"
    guard try FileDigest(path: path).sha256 == artifact.sha256 else {
      throw CommandFailure("\(path): its SHA-256 is not the recorded one")
    }
    try TorchLibrary.load()
    TorchLibrary.threadCount = compute.threadCount
    model = try TrainingSession.model(
      variant, device: try Device(named: compute.device), seed: 0)
    try Checkpoint.loadParameters(path, into: model)
  }
}
