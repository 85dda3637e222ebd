public import Torch

/// What a conditional Flow++ sees of its condition: gated convolutions with 3×3 gates.
///
///     conv3×3 → B × [gated convolution → [norm → [gated attention → norm]]]
///
/// Source: Ho et al. 2019, appendix A; released code, `processor` of the dequantisers.
public struct GatedContextNetwork {
  /// What follows a gated convolution.
  public enum Block: String, CaseIterable, Sendable {
    /// Nothing.
    case plain
    /// A norm over channels.
    case normed
    /// A norm, gated attention and another norm.
    case attending
  }

  private struct Layer {
    let convolution: GatedConvolution
    let norm: ChannelNorm?
    let attention: (layer: GatedAttention, norm: ChannelNorm)?
  }

  private let enter: PlainConv
  private let positions: Tensor?
  private let layers: [Layer]

  /// Declares `enter`, `blocks.0` and so on, and `positions` if there is attention.
  ///
  /// - Parameters:
  ///   - input: Channels of the condition.
  ///   - size: Height and width of its planes.
  ///   - block: What a block is.
  ///   - shape: Filters, blocks and kind of the layers.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Draws their initial values.
  public init(
    input: Int, size: (height: Int, width: Int), block: Block, shape: GatedNetworkShape,
    in scope: Scope, using generator: borrowing Generator
  ) {
    let filters = shape.filters
    enter = PlainConv(
      input: input, output: filters, size: 3, isWeightNormalized: shape.isWeightNormalized,
      in: scope["enter"], using: generator)
    positions =
      block == .attending
      ? scope.parameter(
        "positions",
        generator.normal([filters, size.height, size.width], dtype: scope.dtype) * 0.01)
      : nil
    var layers: [Layer] = []
    for index in 0..<shape.blocks {
      let place = scope["blocks"][index]
      let convolution = GatedConvolution(
        filters: filters, context: 0, gateSize: 3, shape: shape, in: place["conv"],
        using: generator)
      let norm = block == .plain ? nil : ChannelNorm(channels: filters, in: place["norm"])
      guard block == .attending else {
        layers.append(Layer(convolution: convolution, norm: norm, attention: nil))
        continue
      }
      let attention = GatedAttention(
        filters: filters, shape: shape, in: place["attention"], using: generator)
      layers.append(
        Layer(
          convolution: convolution, norm: norm,
          attention: (attention, ChannelNorm(channels: filters, in: place["attention_norm"]))))
    }
    self.layers = layers
  }

  /// `[N, in, H, W]` → `[N, F, H, W]`.
  public func callAsFunction(_ x: Tensor) -> Tensor {
    layers.reduce(enter(x)) { hidden, layer in
      let convolved = layer.convolution(hidden, context: nil)
      return attend(layer, layer.norm?(convolved) ?? convolved) {
        layer.attention?.layer($0, positions: $1) ?? $0
      }
    }
  }

  /// Sets parameters from data; returns the output afterwards.
  public func initialize(on x: Tensor, scale: Double) -> Tensor {
    withoutGradient {
      layers.reduce(enter.initialize(on: x, scale: scale)) { hidden, layer in
        let convolved = layer.convolution.initialize(on: hidden, context: nil, scale: scale)
        return attend(layer, layer.norm?(convolved) ?? convolved) {
          layer.attention?.layer.initialize(on: $0, positions: $1, scale: scale) ?? $0
        }
      }
    }
  }

  private func attend(_ layer: Layer, _ x: Tensor, _ body: (Tensor, Tensor) -> Tensor) -> Tensor {
    guard let attention = layer.attention, let positions else { return x }
    return attention.norm(body(x, positions))
  }
}
