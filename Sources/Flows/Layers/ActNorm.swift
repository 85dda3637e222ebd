public import Torch

/// A per-channel affine map whose scale and shift start from data.
///
///     w = v ⊙ exp(log_scale) + bias         logDet = H · W · Σ_c log_scale_c
///     v = (w − bias) / (exp(log_scale) + 1e-8)
///
/// Source: Kingma & Dhariwal 2018, §3.1; MaCow's reference, `ActNorm2dFlow`, whose 1e-8 is kept, so
/// the inverse is exact only to about 1e-8.
public struct ActNorm: Flow {
  let logScale: Tensor
  let bias: Tensor

  /// Declares `log_scale` and `bias`, both `[C, 1, 1]`.
  ///
  /// - Parameters:
  ///   - channels: C.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Draws `log_scale` from N(0, 0.05²); `bias` starts at 0.
  public init(channels: Int, in scope: Scope, using generator: borrowing Generator) {
    let shape = [channels, 1, 1]
    logScale = scope.parameter("log_scale", generator.normal(shape, dtype: scope.dtype) * 0.05)
    bias = scope.parameter("bias", Tensor.zeros(shape))
  }

  /// From its output.
  public var replay: Replay { .fromOutput }

  /// None: the log-determinant is a constant.
  public var dataDependentLayers: [String] { [] }

  /// Transforms `x`; see the formula above.
  public func forward(_ x: Tensor, given s: Tensor?) -> Transformed {
    let (_, _, h, w) = x.planes
    return Transformed(
      output: x * logScale.exp() + bias,
      logDet: logScale.sum().reshaped([1]) * Double(h * w))
  }

  /// Undoes `forward`; see the formula above.
  public func inverse(_ z: Tensor, given s: Tensor?) -> Transformed {
    withoutGradient {
      let (_, _, h, w) = z.planes
      return Transformed(
        output: (z - bias) / (logScale.exp() + 1e-8),
        logDet: logScale.sum().reshaped([1]) * Double(-h * w))
    }
  }

  /// Sets parameters from the data that pass through; see `Flow`.
  public func initialize(on x: Tensor, given s: Tensor?, scale: Double) -> Transformed {
    withoutGradient {
      let output = forward(x, given: nil).output
      let mean = output.mean([0, 2, 3]).reshaped(bias.shape)
      let deviation = output.standardDeviation([0, 2, 3]).reshaped(bias.shape)
      let ratio = scale / (deviation + 1e-6)
      logScale.add(ratio.log())
      bias.assign((bias - mean) * ratio)
      return forward(x, given: nil)
    }
  }
}
