import Experiments
import Models
import Torch

/// The gradient of a batch's mean loss: piece by piece, and added up over the processes of a team.
struct BatchGradient {
  let model: any ImageModel
  let training: TrainingConfiguration
  let team: Team

  /// What the team knows after a batch.
  struct Outcome {
    /// The mean loss in nats.
    let nats: Double
    /// Whether a process of the team was told to stop.
    let isStopping: Bool
  }

  /// Adds up the gradients in the model's store; every process gets the same.
  ///
  /// - Parameters:
  ///   - pixels: The whole batch, of which this process computes its share, uint8, `[N, C, H, W]`.
  ///   - generator: The stream of the whole batch's noise.
  /// - Returns: The outcome, the same in every process.
  /// - Throws: `TorchError` if memory runs out or another process is gone.
  func accumulate(_ pixels: Tensor, using generator: borrowing Generator) throws -> Outcome {
    model.store.zeroGradients()
    let own = try training.precision.products { try backward(pixels, using: generator) }
    // First the small exchange: it notices a lost process at once, on every device.
    let joint = try team.sum([own, Interruption.isRequested ? 1 : 0])
    try team.sum(model.store.gradients)
    return Outcome(nats: joint[0], isStopping: joint[1] > 0)
  }

  /// Adds this process's share up; returns its share of the loss.
  private func backward(_ pixels: Tensor, using generator: borrowing Generator) throws -> Double {
    let count = pixels.size(0)
    let size = (count + training.batchSteps - 1) / training.batchSteps
    var nats = 0.0
    for start in stride(from: 0, to: count, by: size) {
      let whole = start..<min(start + size, count)
      let mine = team.share(of: whole)
      // Whoever has none of a piece has none of the smaller ones after it, and draws no more noise.
      guard !mine.isEmpty else { break }
      let piece = pixels.narrowed(0, mine)
      let loss = model.loss(
        piece, samples: training.samples,
        using: generator.dealing(
          mine.lowerBound - start..<mine.upperBound - start, of: whole.count))
      let share = Double(piece.size(0)) / Double(count)
      try (share == 1 ? loss : loss * share).backward()
      nats += loss.item() * share
    }
    return nats
  }
}

extension TrainingConfiguration.Precision {
  /// The precision of products that it stands for.
  var products: ProductPrecision {
    switch self {
    case .float32: .full
    case .bfloat16: .bfloat16
    }
  }
}
