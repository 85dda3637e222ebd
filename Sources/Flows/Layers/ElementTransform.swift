internal import Torch

/// The elementwise map that couplings and masked convolutional flows apply, its parameters coming
/// from a network.
///
///     affine     w = v ⊙ σ(ρ + 2) + μ      logDet = Σ log σ(ρ + 2)      v = (w − μ) / (σ(ρ+2) + 1e-12)
///     additive   w = v + μ                 logDet = 0                   v = w − μ
///
/// A scale below 1 only contracts; activation normalisation supplies the expansion. log σ is
/// computed as −softplus(−·), which is finite where the reference's log of a sigmoid underflows.
/// Source: MaCow's reference, `NICE2d` and `MaskedConvFlow`.
public enum ElementTransform: Sendable {
  /// Shift and scale: the network gives 2C channels, first μ, then ρ.
  case affine
  /// Shift only: the network gives C channels.
  case additive

  /// Affine if `scale`, as configurations say it.
  public init(scale: Bool) { self = scale ? .affine : .additive }

  /// Channels that the network must give for `channels` transformed ones.
  func parameterChannels(for channels: Int) -> Int {
    self == .affine ? 2 * channels : channels
  }

  /// Transforms `v` `[N, C, H, W]` with `parameters` `[N, C or 2C, H, W]`.
  func forward(_ v: Tensor, parameters: Tensor) -> Transformed {
    guard self == .affine else {
      return Transformed(output: v + parameters, logDet: Self.none(for: v))
    }
    let (shift, logit) = Self.halves(parameters)
    return Transformed(
      output: v * logit.sigmoid() + shift, logDet: logit.logSigmoid().sumPerExample())
  }

  /// Undoes `forward`.
  func inverse(_ w: Tensor, parameters: Tensor) -> Transformed {
    guard self == .affine else {
      return Transformed(output: w - parameters, logDet: Self.none(for: w))
    }
    let (shift, logit) = Self.halves(parameters)
    return Transformed(
      output: (w - shift) / (logit.sigmoid() + 1e-12),
      logDet: -logit.logSigmoid().sumPerExample())
  }

  private static func halves(_ parameters: Tensor) -> (shift: Tensor, logit: Tensor) {
    let channels = parameters.size(1) / 2
    return (
      parameters.channels(0..<channels), parameters.channels(channels..<2 * channels) + 2
    )
  }

  private static func none(for v: Tensor) -> Tensor {
    Tensor.zeros([v.size(0)], dtype: v.dtype, device: v.device)
  }
}
