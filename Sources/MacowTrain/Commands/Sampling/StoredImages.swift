import ArgumentParser
import Console
import Experiments
import Models
import Shards
import Torch

/// Images of a stored split, as a model sees them.
struct StoredImages: ParsableArguments {
  @Option(help: "The stored split that the images are from.")
  var split = "test"

  /// The images of those numbers.
  ///
  /// - Parameters:
  ///   - indices: Counted from 0 in the order of the split.
  ///   - trained: Whose data set it is.
  ///   - budget: MiB that decoded images may take.
  /// - Returns: uint8, `[indices.count, C, H, W]`.
  /// - Throws: `CommandFailure` if there is no such image, `ShardError`.
  func pixels(_ indices: [Int], for trained: TrainedRun, budget: Int) throws -> Tensor {
    let dataset = try ShardedDataset(opening: trained.variant.dataset.path)
    let stored = try dataset.split(split)
    for index in indices where index < 0 || index >= stored.count {
      throw CommandFailure(
        "split '\(split)' has images 0 to \(stored.count - 1), but not \(index)", status: .usage)
    }
    let stream = try BatchStream(
      split: stored, indices: indices, batchSize: indices.count, memoryBudget: budget << 20)
    let augmentation = Augmentation(trained.variant.planned.configuration.data)
    var batches: [Tensor] = []
    try stream.forEachBatch(seed: 0, epoch: 0, shuffled: false) {
      batches.append(try augmentation.measured($0, on: trained.model.store.device))
    }
    return Tensor.concatenated(batches, axis: 0)
  }

  /// The first images of the split, at most `count`.
  func first(_ count: Int, for trained: TrainedRun, budget: Int) throws -> Tensor {
    let stored = try ShardedDataset(opening: trained.variant.dataset.path).split(split)
    return try pixels(Array(0..<min(count, stored.count)), for: trained, budget: budget)
  }
}

extension TrainedRun {
  /// The model if it is a flow, which has a latent space.
  func flow(for purpose: String) throws -> FlowModel {
    guard let flow = model as? FlowModel else {
      throw CommandFailure(
        "'\(variant.planned.label)' is no flow, so it has no latent space to \(purpose)",
        status: .usage)
    }
    return flow
  }
}
