public import Torch

/// The convolutional network of a coupling: 3×3, 1×1, 3×3 with ELU between, weight-normalised.
///
/// Source: MaCow's reference, `NICEConvBlock`.
public struct ConvolutionNetwork: ConditionerNetwork {
  let conv1: WeightNormConv
  let conv2: WeightNormConv
  let conv3: WeightNormConv

  /// Declares `conv1`, `conv2` and `conv3`.
  ///
  /// - Parameters:
  ///   - input: Conditioning channels.
  ///   - hidden: Hidden width.
  ///   - output: Channels of the transform's parameters.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Draws their initial values.
  public init(
    input: Int, hidden: Int, output: Int, in scope: Scope, using generator: borrowing Generator
  ) {
    conv1 = WeightNormConv(
      input: input, output: hidden, kernel: (3, 3), padding: (1, 1), in: scope["conv1"],
      using: generator)
    conv2 = WeightNormConv(
      input: hidden, output: hidden, kernel: (1, 1), in: scope["conv2"], using: generator)
    conv3 = WeightNormConv(
      input: hidden, output: output, kernel: (3, 3), padding: (1, 1), in: scope["conv3"],
      using: generator)
  }

  /// Conditioning channels to parameters of the transform.
  public func callAsFunction(_ x: Tensor) -> Tensor {
    if FusedLayers.take(x) {
      return x.convolvedThrice([conv1, conv2, conv3].map { ($0.kernel(), $0.bias) })
    }
    return conv3(conv2(conv1(x).elu()).elu())
  }

  /// Sets parameters from data; see `ConditionerNetwork`.
  public func initialize(on x: Tensor, scale: Double) -> Tensor {
    let first = conv1.initialize(on: x, scale: scale).elu()
    let second = conv2.initialize(on: first, scale: scale).elu()
    return conv3.initialize(on: second, scale: 0)
  }
}
