public import Torch

/// One step of OpenAI's Glow: actnorm, 1×1 convolution, coupling; with an emerging convolution before
/// the coupling, one of Hoogeboom et al.
///
/// Source: Kingma & Dhariwal 2018, §3; Hoogeboom et al. 2019, §5.
public struct OpenAIGlowStep: CompositeFlow {
  /// How the steps of a model look.
  public struct Shape: Sendable, Hashable {
    /// Hidden width of the coupling networks.
    public var hidden: Int
    /// What couplings do.
    public var transform: ElementTransform
    /// Whether 3×3 convolutions see the image's border.
    public var hasEdge: Bool
    /// Whether the 1×1 matrix is kept as triangular factors.
    public var isTriangular: Bool
    /// Whether an emerging convolution comes before the coupling.
    public var isEmerging: Bool

    /// A shape.
    public init(
      hidden: Int, transform: ElementTransform, hasEdge: Bool, isTriangular: Bool,
      isEmerging: Bool
    ) {
      self.hidden = hidden
      self.transform = transform
      self.hasEdge = hasEdge
      self.isTriangular = isTriangular
      self.isEmerging = isEmerging
    }
  }

  /// The layers, in the order of `forward`.
  public let layers: Sequential

  /// Declares `actnorm`, `conv1x1`, `emerging` if wanted, and `coupling.net`.
  ///
  /// - Parameters:
  ///   - channels: C, even.
  ///   - shape: How it looks.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Draws their initial values.
  public init(
    channels: Int, shape: Shape, in scope: Scope, using generator: borrowing Generator
  ) {
    var layers: [any Flow] = [CentredActNorm(channels: channels, in: scope["actnorm"])]
    layers.append(
      shape.isTriangular
        ? TriangularConv1x1(channels: channels, in: scope["conv1x1"], using: generator)
        : InvertibleConv1x1(channels: channels, in: scope["conv1x1"], using: generator))
    if shape.isEmerging {
      layers.append(EmergingConv(channels: channels, in: scope["emerging"], using: generator))
    }
    let changed = channels / 2
    layers.append(
      Coupling(
        conditioningChannels: channels - changed, transform: shape.transform,
        network: OpenAIGlowNetwork(
          input: channels - changed, hidden: shape.hidden,
          output: shape.transform.parameterChannels(for: changed), hasEdge: shape.hasEdge,
          in: scope["coupling"]["net"], using: generator)))
    self.layers = Sequential(layers)
  }
}
