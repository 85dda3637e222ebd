public import Torch

extension Tensor {
  /// max |x|, for comparing tensors; NaN if there is one.
  public var largestMagnitude: Double {
    withoutGradient { abs().maximum().item() }
  }
}
