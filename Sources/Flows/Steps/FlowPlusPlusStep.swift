public import Torch

/// One step of Flow++ on halves that were split before: norm, pointwise maps, coupling, flip.
///
/// Source: Ho et al. 2019, released code.
public struct FlowPlusPlusStep: CompositeFlow {
  /// The layers, in the order of `forward`.
  public let layers: Sequential

  /// Declares `norm`, `pointwise.0`, `pointwise.1` if wanted, and `coupling.net`.
  ///
  /// - Parameters:
  ///   - channels: Channels of both halves together; even.
  ///   - size: Height and width of the planes.
  ///   - transform: What the coupling does to its half.
  ///   - network: Width, depth and kind of the coupling's network.
  ///   - hasPointwise: Whether each half goes through a matrix on its channels.
  ///   - context: Channels of the conditioning input, 0 for none.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Draws their initial values.
  public init(
    channels: Int, size: (height: Int, width: Int), transform: ElementTransform,
    network: GatedNetworkShape, hasPointwise: Bool, context: Int = 0, in scope: Scope,
    using generator: borrowing Generator
  ) {
    let half = channels / 2
    var layers: [any Flow] = [
      PositionNorm(
        channels: channels, height: size.height, width: size.width, in: scope["norm"])
    ]
    if hasPointwise {
      let start = InvertibleConv1x1.Start.nearIdentity(noise: 0.001)
      let place = scope["pointwise"]
      layers.append(
        OnHalves(
          InvertibleConv1x1(channels: half, start: start, in: place[0], using: generator),
          InvertibleConv1x1(channels: half, start: start, in: place[1], using: generator)))
    }
    layers.append(
      Coupling(
        conditioningChannels: half, transform: transform,
        network: GatedAttentionNetwork(
          input: half, context: context, output: transform.parameterChannels(for: half),
          size: size, shape: network, in: scope["coupling"]["net"], using: generator)))
    layers.append(HalfFlip())
    self.layers = Sequential(layers)
  }
}
