public import Torch

/// The network of OpenAI's Glow couplings: 3×3, 1×1 and a 3×3 that starts as zero, with activation
/// normalisation and ReLU between.
///
/// Source: Kingma & Dhariwal 2018, §3.3, and the released code, `f`.
public struct OpenAIGlowNetwork: ConditionerNetwork {
  private let enter: EdgeConv
  private let enterNorm: CentredActNorm
  private let mix: Tensor
  private let mixNorm: CentredActNorm
  private let leave: ZeroConv

  /// Declares `conv1`, `actnorm1`, `conv2`, `actnorm2` and `conv3`.
  ///
  /// - Parameters:
  ///   - input: Conditioning channels.
  ///   - hidden: Hidden width, 512 as published.
  ///   - output: Channels of the transform's parameters.
  ///   - hasEdge: Whether 3×3 convolutions see the image's border.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Draws their initial values, N(0, 0.05²).
  public init(
    input: Int, hidden: Int, output: Int, hasEdge: Bool, in scope: Scope,
    using generator: borrowing Generator
  ) {
    enter = EdgeConv(
      input: input, output: hidden, deviation: 0.05, hasEdge: hasEdge, in: scope["conv1"],
      using: generator)
    enterNorm = CentredActNorm(channels: hidden, in: scope["actnorm1"])
    mix = scope["conv2"].parameter(
      "weight", generator.normal([hidden, hidden, 1, 1], dtype: scope.dtype) * 0.05)
    mixNorm = CentredActNorm(channels: hidden, in: scope["actnorm2"])
    leave = ZeroConv(
      input: hidden, output: output, hasEdge: hasEdge, in: scope["conv3"], using: generator)
  }

  /// Conditioning channels to parameters of the transform.
  public func callAsFunction(_ x: Tensor) -> Tensor {
    let first = enterNorm.forward(enter(x)).output.relu()
    return leave(mixNorm.forward(first.convolved(mix)).output.relu())
  }

  /// Sets the normalisations from data; the output is exactly 0.
  public func initialize(on x: Tensor, scale: Double) -> Tensor {
    withoutGradient {
      let first = enterNorm.initialize(on: enter(x), given: nil, scale: scale).output.relu()
      let second = mixNorm.initialize(on: first.convolved(mix), given: nil, scale: scale)
      return leave(second.output.relu())
    }
  }
}
