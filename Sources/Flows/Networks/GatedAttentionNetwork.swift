public import Torch

/// What all layers of a gated network share.
public struct GatedNetworkShape: Sendable, Hashable {
  /// F, channels of the hidden activations; a multiple of 4 if there is attention.
  public var filters: Int
  /// B, blocks one after another.
  public var blocks: Int
  /// Whether a block attends after its convolution.
  public var hasAttention: Bool
  /// Whether convolutions are weight-normalised.
  public var isWeightNormalized: Bool
  /// Whether a concatenated ELU comes before the last convolution.
  public var activatesOutput: Bool
  /// Probability with which activations are dropped in training.
  public var dropout: Double

  /// A shape.
  public init(
    filters: Int, blocks: Int, hasAttention: Bool, isWeightNormalized: Bool,
    activatesOutput: Bool, dropout: Double
  ) {
    self.filters = filters
    self.blocks = blocks
    self.hasAttention = hasAttention
    self.isWeightNormalized = isWeightNormalized
    self.activatesOutput = activatesOutput
    self.dropout = dropout
  }
}

/// The network of Flow++'s couplings: gated convolutions and gated attention in turn.
///
///     conv3×3 → B × [gated convolution → norm → gated attention → norm] → [cELU] → conv3×3
///
/// The positions that attention adds are one learned tensor a network; they are declared even where
/// there is no attention, as in the released code, whose parameter counts they belong to.
/// Source: Ho et al. 2019, §3.3 and appendix A; released code.
public struct GatedAttentionNetwork: ConditionerNetwork {
  private struct Block {
    let convolution: GatedConvolution
    let norm: ChannelNorm
    let attention: GatedAttention?
    let attentionNorm: ChannelNorm?
  }

  let inputChannels: Int
  let shape: GatedNetworkShape
  private let enter: PlainConv
  private let positions: Tensor
  private let blocks: [Block]
  private let leave: PlainConv

  /// Declares `enter`, `positions`, `blocks.0` and so on, and `leave`.
  ///
  /// - Parameters:
  ///   - input: Channels that the coupling keeps.
  ///   - context: Channels of the context that follows them, 0 for none.
  ///   - output: Channels of the transform's parameters.
  ///   - size: Height and width of the planes.
  ///   - shape: Width, depth and kind of the layers.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Draws their initial values.
  public init(
    input: Int, context: Int = 0, output: Int, size: (height: Int, width: Int),
    shape: GatedNetworkShape, in scope: Scope, using generator: borrowing Generator
  ) {
    inputChannels = input
    self.shape = shape
    let filters = shape.filters
    enter = PlainConv(
      input: input, output: filters, size: 3, isWeightNormalized: shape.isWeightNormalized,
      in: scope["enter"], using: generator)
    positions = scope.parameter(
      "positions",
      generator.normal([filters, size.height, size.width], dtype: scope.dtype) * 0.01)
    var blocks: [Block] = []
    for index in 0..<shape.blocks {
      let place = scope["blocks"][index]
      blocks.append(
        Block(
          convolution: GatedConvolution(
            filters: filters, context: context, gateSize: 1, shape: shape, in: place["conv"],
            using: generator),
          norm: ChannelNorm(channels: filters, in: place["norm"]),
          attention: shape.hasAttention
            ? GatedAttention(
              filters: filters, shape: shape, in: place["attention"], using: generator) : nil,
          attentionNorm: shape.hasAttention
            ? ChannelNorm(channels: filters, in: place["attention_norm"]) : nil))
    }
    self.blocks = blocks
    leave = PlainConv(
      input: shape.activatesOutput ? 2 * filters : filters, output: output, size: 3,
      isWeightNormalized: shape.isWeightNormalized, in: scope["leave"], using: generator)
  }

  /// Kept channels and context to parameters of the transform.
  public func callAsFunction(_ x: Tensor) -> Tensor {
    let (kept, context) = parts(x)
    var hidden = enter(kept)
    for block in blocks {
      hidden = block.norm(block.convolution(hidden, context: context))
      if let attention = block.attention, let norm = block.attentionNorm {
        hidden = norm(attention(hidden, positions: positions))
      }
    }
    return leave(activated(hidden))
  }

  /// Sets parameters from data: the output gets a tenth of the standard deviation `scale`.
  public func initialize(on x: Tensor, scale: Double) -> Tensor {
    withoutGradient {
      let (kept, context) = parts(x)
      var hidden = enter.initialize(on: kept, scale: scale)
      for block in blocks {
        hidden = block.norm(
          block.convolution.initialize(on: hidden, context: context, scale: scale))
        if let attention = block.attention, let norm = block.attentionNorm {
          hidden = norm(attention.initialize(on: hidden, positions: positions, scale: scale))
        }
      }
      return leave.initialize(on: activated(hidden), scale: 0.1 * scale)
    }
  }

  private func activated(_ hidden: Tensor) -> Tensor {
    shape.activatesOutput ? hidden.concatenatedELU() : hidden
  }

  private func parts(_ x: Tensor) -> (kept: Tensor, context: Tensor?) {
    let channels = x.size(1)
    guard channels > inputChannels else { return (x, nil) }
    return (x.channels(0..<inputChannels), x.channels(inputChannels..<channels))
  }
}
