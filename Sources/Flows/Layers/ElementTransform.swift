internal import Torch

/// The elementwise map that couplings and masked convolutional flows apply, its parameters coming
/// from a network.
///
///     affine          w = v ⊙ σ(ρ + 2) + μ         logDet = Σ log σ(ρ + 2)
///     additive        w = v + μ                    logDet = 0
///     shiftedAffine   w = (v + μ) ⊙ σ(ρ + 2)       logDet = Σ log σ(ρ + 2)
///     boundedAffine   w = v ⊙ exp(tanh α) + μ      logDet = Σ tanh α
///     mixture         w = y(v) ⊙ exp(tanh α) + μ   logDet = Σ tanh α + log dy/dv
///
/// where y is the logit of the distribution function of a mixture of logistics, `LogisticMixture`.
/// A scale below 1 only contracts; activation normalisation supplies the expansion. log σ is
/// computed as −softplus(−·), which is finite where a log of a sigmoid underflows. The network's
/// channels are first all μ, then all ρ for `affine`; interleaved, element by element, for the
/// others. Sources: MaCow's reference, `NICE2d` and `MaskedConvFlow`; Kingma & Dhariwal 2018 and
/// their code; Ho et al. 2019, equation 10.
public enum ElementTransform: Sendable, Hashable {
  /// MaCow's scale and shift: 2C channels.
  case affine
  /// Shift only: C channels.
  case additive
  /// OpenAI's Glow: shift, then scale; 2C channels.
  case shiftedAffine
  /// Flow++ without its mixture: scale between 1/e and e, and shift; 2C channels.
  case boundedAffine
  /// Flow++: a mixture of that many logistics, then scale and shift; (2 + 3K)C channels.
  case mixture(components: Int)

  /// Affine if `scale`, as configurations say it.
  public init(scale: Bool) { self = scale ? .affine : .additive }

  /// Channels that the network must give for `channels` transformed ones.
  public func parameterChannels(for channels: Int) -> Int {
    switch self {
    case .additive: channels
    case .affine, .shiftedAffine, .boundedAffine: 2 * channels
    case .mixture(let components): (2 + 3 * components) * channels
    }
  }

  /// Transforms `v` `[N, C, H, W]` with `parameters` `[N, parameterChannels, H, W]`.
  func forward(_ v: Tensor, parameters: Tensor) -> Transformed {
    switch self {
    case .additive:
      return Transformed(output: v + parameters, logDet: Self.none(for: v))
    case .affine:
      if FusedLayers.take(v) {
        let made = v.affinelyTransformed(by: parameters)
        return Transformed(output: made.output, logDet: made.logDet)
      }
      let (shift, logit) = Self.halves(parameters)
      return Transformed(
        output: v * logit.sigmoid() + shift, logDet: logit.logSigmoid().sumPerExample())
    case .shiftedAffine:
      let parts = Parts(parameters, channels: v.size(1))
      let logit = parts[1] + 2
      return Transformed(
        output: (v + parts[0]) * logit.sigmoid(), logDet: logit.logSigmoid().sumPerExample())
    case .boundedAffine:
      let parts = Parts(parameters, channels: v.size(1))
      let logScale = parts[0].tanh()
      return Transformed(
        output: v * logScale.exp() + parts[1], logDet: logScale.sumPerExample())
    case .mixture(let components):
      let parts = Parts(parameters, channels: v.size(1))
      let logScale = parts[0].tanh()
      let (y, logSlope) = parts.mixture(components).transformed(v)
      return Transformed(
        output: y * logScale.exp() + parts[1], logDet: (logSlope + logScale).sumPerExample())
    }
  }

  /// Undoes `forward`.
  func inverse(_ w: Tensor, parameters: Tensor) -> Transformed {
    switch self {
    case .additive:
      return Transformed(output: w - parameters, logDet: Self.none(for: w))
    case .affine:
      let (shift, logit) = Self.halves(parameters)
      return Transformed(
        output: (w - shift) / (logit.sigmoid() + 1e-12),
        logDet: -logit.logSigmoid().sumPerExample())
    case .shiftedAffine:
      let parts = Parts(parameters, channels: w.size(1))
      let logit = parts[1] + 2
      return Transformed(
        output: w / logit.sigmoid() - parts[0], logDet: -logit.logSigmoid().sumPerExample())
    case .boundedAffine:
      let parts = Parts(parameters, channels: w.size(1))
      let logScale = parts[0].tanh()
      return Transformed(
        output: (w - parts[1]) * (-logScale).exp(), logDet: -logScale.sumPerExample())
    case .mixture(let components):
      let parts = Parts(parameters, channels: w.size(1))
      let logScale = parts[0].tanh()
      let mixture = parts.mixture(components)
      let v = mixture.inverse((w - parts[1]) * (-logScale).exp())
      return Transformed(
        output: v, logDet: -(mixture.transformed(v).logSlope + logScale).sumPerExample())
    }
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

  /// A network's output, cut into the parameters of every channel.
  private struct Parts {
    /// `[N, C, parts, H, W]`.
    let cut: Tensor

    init(_ parameters: Tensor, channels: Int) {
      let (n, c, h, w) = parameters.planes
      cut = parameters.reshaped([n, channels, c / channels, h, w])
    }

    /// Parameter `index` of every channel, `[N, C, H, W]`.
    subscript(index: Int) -> Tensor {
      let shape = cut.shape
      return cut.narrowed(2, index..<index + 1).reshaped([shape[0], shape[1], shape[3], shape[4]])
    }

    /// The mixture behind scale and shift.
    func mixture(_ components: Int) -> LogisticMixture {
      func group(_ index: Int) -> Tensor {
        let start = 2 + index * components
        return cut.narrowed(2, start..<start + components)
      }
      return LogisticMixture(logits: group(0), means: group(1), logScales: group(2))
    }
  }
}
