internal import Torch

/// Mean and variance of every channel: the batch's in training, a moving average's otherwise.
///
///     average ← average − 0.1 (average − batch)
///
/// The variance is the biased one. The average moves once a training step, even if the layer is
/// computed again in it.
final class BatchStatistics {
  private static let rate = 0.1
  private let mean: Tensor
  private let variance: Tensor
  private let mode: TrainingMode
  private var lastStep: UInt64?

  /// Declares the buffers `mean`, zeros, and `variance`, ones, both `[C, 1, 1]`.
  init(channels: Int, in scope: Scope) {
    mean = scope.buffer("mean", Tensor.zeros([channels, 1, 1]))
    variance = scope.buffer("variance", Tensor.full([channels, 1, 1], 1))
    mode = scope.trainingMode
  }

  /// The statistics with which a pass over `x` `[N, C, H, W]` is normalised.
  func current(for x: Tensor) -> (mean: Tensor, variance: Tensor) {
    guard let step = mode.stepSeed else { return average }
    let batch = Self.statistics(of: x, shape: mean.shape)
    if step != lastStep {
      lastStep = step
      mean.assign(mean + (batch.mean - mean) * Self.rate)
      variance.assign(variance + (batch.variance - variance) * Self.rate)
    }
    return batch
  }

  /// The moving average alone, as sampling needs it.
  var average: (mean: Tensor, variance: Tensor) { (mean, variance) }

  /// Starts the average from a batch.
  func initialize(on x: Tensor) {
    let batch = Self.statistics(of: x, shape: mean.shape)
    mean.assign(batch.mean)
    variance.assign(batch.variance)
  }

  private static func statistics(
    of x: Tensor, shape: [Int]
  ) -> (mean: Tensor, variance: Tensor) {
    let mean = x.mean([0, 2, 3]).reshaped(shape)
    return (mean, (x - mean).squared().mean([0, 2, 3]).reshaped(shape))
  }
}

/// Batch normalisation with a shift and without a scale.
///
/// Source: Ioffe & Szegedy 2015; Dinh et al. 2017, released code.
struct BatchNorm {
  static let epsilon = 1e-4
  private let statistics: BatchStatistics
  private let bias: Tensor

  /// Declares `bias`, zeros `[C, 1, 1]`, and the buffers of the statistics.
  init(channels: Int, in scope: Scope) {
    bias = scope.parameter("bias", Tensor.zeros([channels, 1, 1]))
    statistics = BatchStatistics(channels: channels, in: scope)
  }

  func callAsFunction(_ x: Tensor) -> Tensor {
    let (mean, variance) = statistics.current(for: x)
    return (x - mean) * (variance + Self.epsilon).power(-0.5) + bias
  }

  func initialize(on x: Tensor) -> Tensor {
    statistics.initialize(on: x)
    return self(x)
  }
}
