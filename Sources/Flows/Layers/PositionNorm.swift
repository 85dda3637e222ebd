public import Torch

/// An affine map with its own scale and shift at every position of every channel.
///
///     w = v ⊙ g + b         logDet = Σ log g         g is kept at 10⁻¹⁰ or above
///
/// It starts from data: every position gets mean 0 and standard deviation 1 over the batch. The
/// parameters have the image's size, so a model is tied to one resolution.
/// Source: Ho et al. 2019, released code, `Norm`.
public struct PositionNorm: Flow {
  let gain: Tensor
  let bias: Tensor

  /// Declares `gain`, ones, and `bias`, zeros, both `[C, H, W]`.
  public init(channels: Int, height: Int, width: Int, in scope: Scope) {
    let shape = [channels, height, width]
    gain = scope.parameter("gain", Tensor.full(shape, 1))
    bias = scope.parameter("bias", Tensor.zeros(shape))
  }

  /// From its output.
  public var replay: Replay { .fromOutput }

  /// None: the log-determinant is a constant.
  public var dataDependentLayers: [String] { [] }

  /// Transforms `x`; see the formula above.
  public func forward(_ x: Tensor, given s: Tensor?) -> Transformed {
    let g = floored
    return Transformed(output: x * g + bias, logDet: g.log().sum().reshaped([1]))
  }

  /// Undoes `forward`; see the formula above.
  public func inverse(_ z: Tensor, given s: Tensor?) -> Transformed {
    withoutGradient {
      let g = floored
      return Transformed(output: (z - bias) / g, logDet: -g.log().sum().reshaped([1]))
    }
  }

  /// Sets parameters from the data that pass through; see `Flow`.
  public func initialize(on x: Tensor, given s: Tensor?, scale: Double) -> Transformed {
    withoutGradient {
      let mean = x.mean([0])
      let deviation = (x - mean).squared().mean([0]).squareRoot()
      let ratio = scale / (deviation + 1e-6)
      gain.assign(ratio)
      bias.assign(-mean * ratio)
      return forward(x, given: nil)
    }
  }

  private var floored: Tensor { gain.clamped(1e-10, .infinity) }
}
