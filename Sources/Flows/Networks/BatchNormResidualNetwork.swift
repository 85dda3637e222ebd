internal import Foundation
internal import Torch

/// A weight-normalised convolution of RealNVP's networks: W = m · V/‖V‖, m trained or 1.
///
/// V starts uniform in ±√(2/in), m as the norm that such a kernel is expected to have.
/// Source: Dinh et al. 2017, released code, `conv_layer`.
private struct MagnitudeConv {
  private let direction: Tensor
  private let magnitude: Tensor
  private let bias: Tensor?
  private let padding: Int

  init(
    input: Int, output: Int, size: Int, hasBias: Bool, hasMagnitude: Bool, in scope: Scope,
    using generator: borrowing Generator
  ) {
    let bound = (2 / Double(input)).squareRoot()
    let shape = [output, input, size, size]
    direction = scope.parameter(
      "weight_v", (generator.uniform(shape, dtype: scope.dtype) * 2 - 1) * bound)
    let norm = bound * (Double(input * size * size) / 12).squareRoot()
    let gain = [output, 1, 1, 1]
    magnitude =
      hasMagnitude
      ? scope.parameter("weight_g", Tensor.full(gain, norm))
      : Tensor.full(gain, 1, dtype: scope.dtype, device: scope.device)
    bias = hasBias ? scope.parameter("bias", Tensor.zeros([output])) : nil
    padding = size / 2
  }

  func callAsFunction(_ x: Tensor) -> Tensor {
    x.convolved(
      Tensor.weightNormalized(direction: direction, gain: magnitude), bias: bias,
      padding: (padding, padding))
  }
}

/// The network of RealNVP's couplings: residual blocks with batch normalisation, whose outputs are
/// all summed.
///
///     h₀ = conv3×3(x)      h_{i+1} = h_i + conv3×3(ReLU(BN(conv3×3(ReLU(BN(h_i))))))
///     out = conv1×1(ReLU(BN(Σ_i conv1×1(h_i))))
///
/// Source: Dinh et al. 2017, §4.1, and the released code, `resnet`.
struct BatchNormResidualNetwork {
  private struct Block {
    let norm1: BatchNorm
    let conv1: MagnitudeConv
    let norm2: BatchNorm
    let conv2: MagnitudeConv
    let skip: MagnitudeConv
  }

  private let enter: MagnitudeConv
  private let enterSkip: MagnitudeConv
  private let blocks: [Block]
  private let leaveNorm: BatchNorm
  private let leave: MagnitudeConv

  /// Declares `enter`, `skip`, `blocks.0` and so on, `norm` and `leave`.
  ///
  /// - Parameters:
  ///   - input: Input channels.
  ///   - width: Channels of the hidden activations.
  ///   - blocks: How many residual blocks.
  ///   - output: Output channels.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Draws their initial values.
  init(
    input: Int, width: Int, blocks: Int, output: Int, in scope: Scope,
    using generator: borrowing Generator
  ) {
    func conv(
      _ input: Int, _ output: Int, size: Int, hasBias: Bool = true, hasMagnitude: Bool = true,
      _ place: Scope, _ generator: borrowing Generator
    ) -> MagnitudeConv {
      MagnitudeConv(
        input: input, output: output, size: size, hasBias: hasBias, hasMagnitude: hasMagnitude,
        in: place, using: generator)
    }
    enter = conv(input, width, size: 3, hasMagnitude: false, scope["enter"], generator)
    enterSkip = conv(width, width, size: 1, scope["skip"], generator)
    var list: [Block] = []
    for index in 0..<blocks {
      let place = scope["blocks"][index]
      list.append(
        Block(
          norm1: BatchNorm(channels: width, in: place["norm1"]),
          conv1: conv(
            width, width, size: 3, hasBias: false, hasMagnitude: false, place["conv1"], generator),
          norm2: BatchNorm(channels: width, in: place["norm2"]),
          conv2: conv(width, width, size: 3, place["conv2"], generator),
          skip: conv(width, width, size: 1, place["skip"], generator)))
    }
    self.blocks = list
    leaveNorm = BatchNorm(channels: width, in: scope["norm"])
    leave = conv(width, output, size: 1, scope["leave"], generator)
  }

  /// `[N, in, H, W]` → `[N, out, H, W]`.
  func callAsFunction(_ x: Tensor) -> Tensor { run(x) { $0($1) } }

  /// Starts the moving averages from the activations of `x`.
  func initialize(on x: Tensor) -> Tensor { run(x) { $0.initialize(on: $1) } }

  private func run(_ x: Tensor, _ norm: (BatchNorm, Tensor) -> Tensor) -> Tensor {
    var hidden = enter(x)
    var sum = enterSkip(hidden)
    for block in blocks {
      let inner = block.conv1(norm(block.norm1, hidden).relu())
      hidden = hidden + block.conv2(norm(block.norm2, inner).relu())
      sum = sum + block.skip(hidden)
    }
    return leave(norm(leaveNorm, sum).relu())
  }
}
