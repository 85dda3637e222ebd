public import Torch

/// The logistic function, which ends a dequantiser in [0, 1].
///
///     u = σ(t)                                       logDet = −Σ [softplus(t) + softplus(−t)]
///     t = −log(1/(u + 1e-12) − 1 + 1e-12)            logDet = −Σ [log(u + 1e-12) + log(1 − u + 1e-12)]
///
/// Source: MaCow's reference, `SigmoidFlow`.
public struct SigmoidFlow: Flow {
  /// A layer without parameters.
  public init() {}

  /// Transforms `x`; see the formula above.
  public func forward(_ x: Tensor, given s: Tensor?) -> Transformed {
    Transformed(
      output: x.sigmoid(), logDet: -(x.softplus() + (-x).softplus()).sumPerExample())
  }

  /// Undoes `forward`; see the formula above.
  public func inverse(_ z: Tensor, given s: Tensor?) -> Transformed {
    withoutGradient {
      Transformed(
        output: -(1 / (z + 1e-12) - 1 + 1e-12).log(),
        logDet: -((z + 1e-12).log() + (1 - z + 1e-12).log()).sumPerExample())
    }
  }
}
