public import Torch

/// `ELU(conv2(ELU(conv1(x))) + r)` with weight-normalised 3×3 convolutions, where r is x, or a 1×1
/// convolution of x when the width changes.
///
/// Source: MaCow's reference, `ResNetBlock`.
struct ResidualBlock {
  let conv1: WeightNormConv
  let conv2: WeightNormConv
  let downsample: WeightNormConv?

  init(input: Int, output: Int, in scope: Scope, using generator: borrowing Generator) {
    conv1 = WeightNormConv(
      input: input, output: output, kernel: (3, 3), padding: (1, 1), in: scope["conv1"],
      using: generator)
    conv2 = WeightNormConv(
      input: output, output: output, kernel: (3, 3), padding: (1, 1), in: scope["conv2"],
      using: generator)
    downsample =
      input == output
      ? nil
      : WeightNormConv(
        input: input, output: output, kernel: (1, 1), in: scope["downsample"], using: generator)
  }

  func callAsFunction(_ x: Tensor) -> Tensor {
    (conv2(conv1(x).elu()) + (downsample?(x) ?? x)).elu()
  }

  func initialize(on x: Tensor, scale: Double) -> Tensor {
    let inner = conv2.initialize(
      on: conv1.initialize(on: x, scale: scale).elu(), scale: scale)
    let residual = downsample?.initialize(on: x, scale: scale) ?? x
    return (inner + residual).elu()
  }
}

/// Residual blocks one after another, under `main.0` and so on.
///
/// Source: MaCow's reference, `ResNet`.
public struct ResidualNetwork {
  let blocks: [ResidualBlock]

  /// Declares one block per output width.
  ///
  /// - Parameters:
  ///   - input: Input channels.
  ///   - widths: Output channels of each block.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Draws their initial values.
  public init(
    input: Int, widths: [Int], in scope: Scope, using generator: borrowing Generator
  ) {
    var blocks: [ResidualBlock] = []
    var width = input
    for (index, output) in widths.enumerated() {
      blocks.append(
        ResidualBlock(input: width, output: output, in: scope["main"][index], using: generator))
      width = output
    }
    self.blocks = blocks
  }

  /// `[N, in, H, W]` → `[N, out, H, W]`.
  public func callAsFunction(_ x: Tensor) -> Tensor {
    blocks.reduce(x) { $1($0) }
  }

  /// Sets parameters from data; returns the output afterwards.
  public func initialize(on x: Tensor, scale: Double) -> Tensor {
    withoutGradient { blocks.reduce(x) { $1.initialize(on: $0, scale: scale) } }
  }
}
