internal import Torch

/// Sets activations to 0 at random in training, and scales the others up; does nothing otherwise.
///
/// The mask is a function of the training step's seed and of the layer's name, so that a layer that
/// is computed again in the same step drops the same activations.
/// Source: Srivastava et al. 2014.
struct Dropout {
  let rate: Double
  private let mode: TrainingMode?
  private let identity: UInt64

  /// Drops with probability `rate`.
  init(rate: Double, in scope: Scope) {
    self.rate = rate
    mode = rate > 0 ? scope.trainingMode : nil
    identity = scope.identity
  }

  func callAsFunction(_ x: Tensor) -> Tensor {
    guard let seed = mode?.stepSeed else { return x }
    return x
      * Tensor.dropoutMask(
        x.shape, keep: 1 - rate, seed: seed ^ identity, dtype: x.dtype, device: x.device)
  }
}

extension Tensor {
  /// ELU of x and of −x, which doubles the channels.
  ///
  /// Source: Shang et al. 2016 with ELU in place of ReLU, as in PixelCNN++.
  func concatenatedELU() -> Tensor {
    Tensor.concatenated([self, -self], axis: 1).elu()
  }

  /// The first half of the channels times the sigmoid of the second.
  func gated() -> Tensor {
    let half = size(1) / 2
    return channels(0..<half) * channels(half..<2 * half).sigmoid()
  }
}
