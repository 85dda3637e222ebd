public import Torch

/// What a learned Gaussian prior does, as a flow to standard normal noise.
///
///     ε = (z − μ) exp(−s)         logDet = −Σ s         log N(z; μ, e^s) = log N(ε; 0, I) + logDet
///
/// Temperature then scales ε, as the released code of Glow does.
private func standardized(_ z: Tensor, _ parameters: Tensor) -> Transformed {
  let (mean, logScale) = meanAndLogScale(parameters)
  return Transformed(output: (z - mean) * (-logScale).exp(), logDet: -logScale.sumPerExample())
}

private func unstandardized(_ noise: Tensor, _ parameters: Tensor) -> Transformed {
  let (mean, logScale) = meanAndLogScale(parameters)
  return Transformed(output: noise * logScale.exp() + mean, logDet: logScale.sumPerExample())
}

/// Even channels are means, odd ones log-scales.
private func meanAndLogScale(_ parameters: Tensor) -> (mean: Tensor, logScale: Tensor) {
  let (n, c, h, w) = parameters.planes
  let pairs = parameters.reshaped([n, c / 2, 2, h, w])
  func part(_ index: Int) -> Tensor {
    pairs.narrowed(2, index..<index + 1).reshaped([n, c / 2, h, w])
  }
  return (part(0), part(1))
}

/// The prior of channels that leave: a Gaussian whose mean and scale follow from those that stay.
///
/// The first half of the channels stays as it is. Source: Kingma & Dhariwal 2018, released code,
/// `split2d_prior`.
public struct SplitPrior: Flow {
  private let network: ZeroConv

  /// Declares `conv`.
  ///
  /// - Parameters:
  ///   - channels: C; the second half of them leaves.
  ///   - hasEdge: Whether the convolution sees the image's border.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Not drawn from: the prior starts as the standard normal.
  public init(
    channels: Int, hasEdge: Bool, in scope: Scope, using generator: borrowing Generator
  ) {
    network = ZeroConv(
      input: channels - channels / 2, output: 2 * (channels / 2), hasEdge: hasEdge,
      in: scope["conv"], using: generator)
  }

  /// The second half of the channels as standard normal noise.
  public func forward(_ x: Tensor, given s: Tensor?) -> Transformed {
    apply(x, standardized)
  }

  /// Undoes `forward`.
  public func inverse(_ z: Tensor, given s: Tensor?) -> Transformed {
    withoutGradient { apply(z, unstandardized) }
  }

  private func apply(_ x: Tensor, _ body: (Tensor, Tensor) -> Transformed) -> Transformed {
    let kept = x.size(1) - x.size(1) / 2
    let stays = x.channels(0..<kept)
    let step = body(x.channels(kept..<x.size(1)), network(stays))
    return Transformed(
      output: Tensor.concatenated([stays, step.output], axis: 1), logDet: step.logDet)
  }
}

/// The prior of the last level: a Gaussian whose mean and scale follow from a convolution of zeros,
/// so from its bias, and from the border.
///
/// The weights on the zeros are declared, as in the released code, though nothing depends on them.
/// Source: Kingma & Dhariwal 2018, released code, `prior` with `learntop`.
public struct TopPrior: Flow {
  private let network: ZeroConv

  /// Declares `conv`.
  public init(
    channels: Int, hasEdge: Bool, in scope: Scope, using generator: borrowing Generator
  ) {
    network = ZeroConv(
      input: 2 * channels, output: 2 * channels, hasEdge: hasEdge, in: scope["conv"],
      using: generator)
  }

  /// None: the log-determinant is a constant.
  public var dataDependentLayers: [String] { [] }

  /// All channels as standard normal noise.
  public func forward(_ x: Tensor, given s: Tensor?) -> Transformed {
    standardized(x, parameters(for: x))
  }

  /// Undoes `forward`.
  public func inverse(_ z: Tensor, given s: Tensor?) -> Transformed {
    withoutGradient { unstandardized(z, parameters(for: z)) }
  }

  /// The same for every example: `[1, 2C, H, W]`.
  private func parameters(for x: Tensor) -> Tensor {
    let (_, c, h, w) = x.planes
    return network(Tensor.zeros([1, 2 * c, h, w], dtype: x.dtype, device: x.device))
  }
}
