import Configurations
import Console
import Experiments
import Foundation
import Models
import Shards
import Torch

/// A model with its optimiser and its state, fresh or from a checkpoint.
struct TrainingSession {
  let model: any ImageModel
  let optimizer: any Optimizer
  /// The moving average of the parameters, if the specification wants one.
  let average: ParameterAverage?
  let streams: SeedStreams
  let progress: TrainingProgress
  /// The checkpoint that was loaded, relative to the folder of the runs.
  let checkpoint: String?

  /// Builds the model, and loads the newest checkpoint of the run if there is one.
  ///
  /// - Parameters:
  ///   - variant: What is trained.
  ///   - seed: The run's seed.
  ///   - device: Where it is computed.
  ///   - newest: The record of the newest checkpoint that is whole.
  ///   - runsFolder: The folder of the runs.
  /// - Throws: `CommandFailure` if the checkpoint is of another configuration.
  init(
    _ variant: ResolvedVariant, seed: Int, device: Device, newest: ArtifactRecord?,
    runsFolder: String
  ) throws {
    streams = SeedStreams(seed: seed)
    model = try Self.model(variant, device: device, seed: streams.seed(.initialize, index: 0))
    optimizer = Self.optimizer(variant.planned.configuration.optimizer, for: model)
    let decay = variant.planned.configuration.training.emaDecay
    average = decay > 0 ? ParameterAverage(model.store, decay: decay) : nil
    checkpoint = newest?.path
    guard let newest else {
      progress = TrainingProgress()
      return
    }
    let path = "\(runsFolder)/\(newest.path)"
    progress = try Checkpoint.load(
      path, into: model, optimizer, average, hash: variant.planned.hash)
  }

  /// A variant's model with freshly drawn parameters.
  static func model(
    _ variant: ResolvedVariant, device: Device, seed: UInt64, dtype: DType = .float32
  ) throws -> any ImageModel {
    try model(variant, device: device, dtype: dtype, using: Generator(seed: seed))
  }

  /// A variant's model whose parameters the generator draws.
  static func model(
    _ variant: ResolvedVariant, device: Device, dtype: DType = .float32,
    using generator: borrowing Generator
  ) throws -> any ImageModel {
    try variant.model.model(
      for: variant.image, dequantization: variant.dequantizer,
      bits: variant.planned.configuration.data.bits, dtype: dtype,
      device: device, using: generator)
  }

  private static func optimizer(
    _ configuration: OptimizerConfiguration, for model: any ImageModel
  ) -> any Optimizer {
    switch configuration.kind {
    case .adam:
      Adam(
        model.store, beta1: configuration.beta1, beta2: configuration.beta2,
        epsilon: configuration.epsilon, weightDecay: configuration.weightDecay,
        amsgrad: configuration.amsgrad)
    case .adamax:
      Adamax(
        model.store, beta1: configuration.beta1, beta2: configuration.beta2,
        epsilon: configuration.epsilon, weightDecay: configuration.weightDecay)
    }
  }
}
