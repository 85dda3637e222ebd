internal import Torch

/// Normalises the channels of every pixel to mean 0 and variance 1, then scales and shifts.
///
/// Source: Ba et al. 2016, over the channel axis alone.
struct ChannelNorm {
  private static let epsilon = 1e-5
  private let gain: Tensor
  private let bias: Tensor

  /// Declares `gain`, ones, and `bias`, zeros, both `[C, 1, 1]`.
  init(channels: Int, in scope: Scope) {
    gain = scope.parameter("gain", Tensor.full([channels, 1, 1], 1))
    bias = scope.parameter("bias", Tensor.zeros([channels, 1, 1]))
  }

  func callAsFunction(_ x: Tensor) -> Tensor {
    let centred = x - x.mean([1], keepingAxes: true)
    let variance = centred.squared().mean([1], keepingAxes: true)
    return centred * (variance + Self.epsilon).power(-0.5) * gain + bias
  }
}

/// A residual block of two convolutions with a gate.
///
///     h = conv3×3(cELU(x)) [+ conv1×1(cELU(context))]        x + gate(conv(dropout(cELU(h))))
///
/// Source: Ho et al. 2019, released code, `gated_conv`; van den Oord et al. 2016 for the gate.
struct GatedConvolution {
  private let enter: PlainConv
  private let condition: PlainConv?
  private let leave: PlainConv
  private let dropout: Dropout

  /// Declares `enter`, `context` if there is one, and `leave`.
  ///
  /// - Parameters:
  ///   - filters: Channels F of input and output.
  ///   - context: Channels of the context, 0 for none.
  ///   - gateSize: Size of the second kernel, 1 or 3.
  ///   - shape: What all layers of the network share.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Draws the kernels.
  init(
    filters: Int, context: Int, gateSize: Int, shape: GatedNetworkShape, in scope: Scope,
    using generator: borrowing Generator
  ) {
    let normalized = shape.isWeightNormalized
    enter = PlainConv(
      input: 2 * filters, output: filters, size: 3, isWeightNormalized: normalized,
      in: scope["enter"], using: generator)
    condition =
      context == 0
      ? nil
      : PlainConv(
        input: 2 * context, output: filters, size: 1, isWeightNormalized: normalized,
        in: scope["context"], using: generator)
    leave = PlainConv(
      input: 2 * filters, output: 2 * filters, size: gateSize, isWeightNormalized: normalized,
      in: scope["leave"], using: generator)
    dropout = Dropout(rate: shape.dropout, in: scope["dropout"])
  }

  func callAsFunction(_ x: Tensor, context: Tensor?) -> Tensor {
    var hidden = enter(x.concatenatedELU())
    if let condition, let context { hidden = hidden + condition(context.concatenatedELU()) }
    return x + leave(dropout(hidden.concatenatedELU())).gated()
  }

  func initialize(on x: Tensor, context: Tensor?, scale: Double) -> Tensor {
    var hidden = enter.initialize(on: x.concatenatedELU(), scale: scale)
    if let condition, let context {
      hidden = hidden + condition.initialize(on: context.concatenatedELU(), scale: scale)
    }
    return x + leave.initialize(on: hidden.concatenatedELU(), scale: 0.1 * scale).gated()
  }
}

/// A residual block of self-attention over all pixels, with a gate.
///
///     q, k, v = conv1×1(x + positions)       x + gate(conv1×1(dropout(softmax(q kᵀ/√(F/4)) v)))
///
/// Source: Ho et al. 2019, §3.3, and the released code, `gated_attn`; four heads.
struct GatedAttention {
  private static let heads = 4
  private let project: PlainConv
  private let leave: PlainConv
  private let dropout: Dropout

  /// Declares `project` and `leave`.
  init(
    filters: Int, shape: GatedNetworkShape, in scope: Scope, using generator: borrowing Generator
  ) {
    precondition(filters % Self.heads == 0, "\(Self.heads) heads do not divide \(filters) filters")
    project = PlainConv(
      input: filters, output: 3 * filters, size: 1,
      isWeightNormalized: shape.isWeightNormalized, in: scope["project"], using: generator)
    leave = PlainConv(
      input: filters, output: 2 * filters, size: 1,
      isWeightNormalized: shape.isWeightNormalized, in: scope["leave"], using: generator)
    dropout = Dropout(rate: shape.dropout, in: scope["dropout"])
  }

  /// `positions` is `[F, H, W]`.
  func callAsFunction(_ x: Tensor, positions: Tensor) -> Tensor {
    x + leave(dropout(attended(project(x + positions)))).gated()
  }

  func initialize(on x: Tensor, positions: Tensor, scale: Double) -> Tensor {
    let mixed = attended(project.initialize(on: x + positions, scale: scale))
    return x + leave.initialize(on: mixed, scale: 0.1 * scale).gated()
  }

  /// `[N, 3F, H, W]`, queries, keys and values, to `[N, F, H, W]`.
  private func attended(_ projected: Tensor) -> Tensor {
    let (n, c, h, w) = projected.planes
    let width = c / 3 / Self.heads
    // [N, 3, heads, width, tokens] → [3, N, heads, tokens, width]
    let parts = projected.reshaped([n, 3, Self.heads, width, h * w]).permuted([1, 0, 2, 4, 3])
    func part(_ index: Int) -> Tensor {
      parts.narrowed(0, index..<index + 1).reshaped([n, Self.heads, h * w, width])
    }
    let mixed = part(0).attention(keys: part(1), values: part(2))
    return mixed.permuted([0, 1, 3, 2]).reshaped([n, c / 3, h, w])
  }
}
