public import Torch

/// Activation normalisation as OpenAI's Glow has it: shift, then scale.
///
///     w = (v + bias) ⊙ exp(3 · log_scale)          logDet = 3 · H · W · Σ_c log_scale_c
///
/// The factor 3 only makes log_scale learn faster. It starts from data: every channel gets mean 0
/// and standard deviation 1. Source: Kingma & Dhariwal 2018, released code, `actnorm`.
public struct CentredActNorm: Flow {
  static let speed = 3.0
  let logScale: Tensor
  let bias: Tensor

  /// Declares `log_scale` and `bias`, both `[C, 1, 1]`, zeros.
  public init(channels: Int, in scope: Scope) {
    logScale = scope.parameter("log_scale", Tensor.zeros([channels, 1, 1]))
    bias = scope.parameter("bias", Tensor.zeros([channels, 1, 1]))
  }

  /// From its output.
  public var replay: Replay { .fromOutput }

  /// None: the log-determinant is a constant.
  public var dataDependentLayers: [String] { [] }

  /// Transforms `x`; see the formula above.
  public func forward(_ x: Tensor, given s: Tensor?) -> Transformed {
    Transformed(output: (x + bias) * (logScale * Self.speed).exp(), logDet: logDet(x))
  }

  /// Undoes `forward`; see the formula above.
  public func inverse(_ z: Tensor, given s: Tensor?) -> Transformed {
    withoutGradient {
      Transformed(output: z * (logScale * -Self.speed).exp() - bias, logDet: -logDet(z))
    }
  }

  /// Sets parameters from the data that pass through; see `Flow`.
  public func initialize(on x: Tensor, given s: Tensor?, scale: Double) -> Transformed {
    withoutGradient {
      let mean = x.mean([0, 2, 3]).reshaped(bias.shape)
      bias.assign(-mean)
      let deviation = (x - mean).squared().mean([0, 2, 3]).squareRoot().reshaped(bias.shape)
      logScale.assign((scale / (deviation + 1e-6)).log() * (1 / Self.speed))
      return forward(x, given: nil)
    }
  }

  private func logDet(_ x: Tensor) -> Tensor {
    let (_, _, h, w) = x.planes
    return logScale.sum().reshaped([1]) * (Self.speed * Double(h * w))
  }
}
