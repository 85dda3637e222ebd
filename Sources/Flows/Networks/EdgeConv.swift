internal import Torch

/// A 3×3 convolution that knows where the image ends: one more input channel is 1 on the border of
/// zeros around the image and 0 inside.
///
/// Source: Kingma & Dhariwal 2018, released code, `add_edge_padding`.
struct EdgeConv {
  private let weight: Tensor
  private let inputChannels: Int
  private let hasEdge: Bool

  /// Declares `weight` `[out, in + 1, 3, 3]`, or `[out, in, 3, 3]` without the edge channel.
  ///
  /// - Parameters:
  ///   - input: Input channels, without the edge's.
  ///   - output: Output channels.
  ///   - deviation: Standard deviation of the initial weights, which may be 0.
  ///   - hasEdge: Whether there is an edge channel.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Draws the weights.
  init(
    input: Int, output: Int, deviation: Double, hasEdge: Bool, in scope: Scope,
    using generator: borrowing Generator
  ) {
    inputChannels = input
    self.hasEdge = hasEdge
    let shape = [output, hasEdge ? input + 1 : input, 3, 3]
    weight = scope.parameter(
      "weight",
      deviation == 0
        ? Tensor.zeros(shape, dtype: scope.dtype)
        : generator.normal(shape, dtype: scope.dtype) * deviation)
  }

  /// `[N, in, H, W]` → `[N, out, H, W]`.
  func callAsFunction(_ x: Tensor) -> Tensor {
    guard hasEdge else { return x.convolved(weight, padding: (1, 1)) }
    return x.convolved(weight.narrowed(1, 0..<inputChannels), padding: (1, 1)) + edge(x)
  }

  /// What the edge channel adds, the same for every example: `[1, out, H, W]`.
  private func edge(_ x: Tensor) -> Tensor {
    let (_, _, h, w) = x.planes
    let inside = Tensor.full([1, 1, h, w], 1, dtype: x.dtype, device: x.device)
    let border = 1 - inside.padded(left: 1, right: 1, top: 1, bottom: 1)
    return border.convolved(weight.narrowed(1, inputChannels..<inputChannels + 1))
  }
}

/// An `EdgeConv` that starts as zero, with a gain of its own.
///
///     y = (conv(x) + bias) · exp(3 · log_gain)
///
/// Source: Kingma & Dhariwal 2018, released code, `conv2d_zeros`.
struct ZeroConv {
  private let conv: EdgeConv
  private let bias: Tensor
  private let logGain: Tensor

  /// Declares `weight`, `bias` and `log_gain`, all zeros.
  init(
    input: Int, output: Int, hasEdge: Bool, in scope: Scope, using generator: borrowing Generator
  ) {
    conv = EdgeConv(
      input: input, output: output, deviation: 0, hasEdge: hasEdge, in: scope, using: generator)
    bias = scope.parameter("bias", Tensor.zeros([output, 1, 1]))
    logGain = scope.parameter("log_gain", Tensor.zeros([output, 1, 1]))
  }

  func callAsFunction(_ x: Tensor) -> Tensor {
    (conv(x) + bias) * (logGain * CentredActNorm.speed).exp()
  }
}
