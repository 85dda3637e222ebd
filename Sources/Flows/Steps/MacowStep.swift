public import Torch

/// How the masked convolutions of a MaCow step look.
public struct MaskedConvShape: Sendable, Hashable {
  /// k₀: how many earlier rows are visible.
  public var depth: Int
  /// k₁: how wide they are visible; odd.
  public var breadth: Int

  /// A kernel of k₀×k₁.
  public init(depth: Int, breadth: Int) {
    self.depth = depth
    self.breadth = breadth
  }
}

/// ActNorm → A → B → ActNorm → C → D: masked convolutional flows in all four orders, so that every
/// pixel can depend on every other.
///
/// Source: Ma et al. 2019, §3.2; the reference's `MaCowUnit`.
public struct MacowUnit: CompositeFlow {
  /// The layers, in the order of `forward`.
  public let layers: Sequential

  /// Declares `actnorm1`, `conv1`, `conv2`, `actnorm2`, `conv3`, `conv4`.
  ///
  /// - Parameters:
  ///   - channels: C.
  ///   - kernel: Shape of the masked convolutions.
  ///   - transform: Affine or additive.
  ///   - conditioning: Channels S of the conditioning input, 0 for none.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Draws their initial values.
  public init(
    channels: Int, kernel: MaskedConvShape, transform: ElementTransform, conditioning: Int = 0,
    in scope: Scope, using generator: borrowing Generator
  ) {
    func masked(
      _ order: MaskedConvFlow.Order, _ name: String, _ generator: borrowing Generator
    ) -> MaskedConvFlow {
      MaskedConvFlow(
        channels: channels, order: order, depth: kernel.depth, breadth: kernel.breadth,
        transform: transform, conditioning: conditioning, in: scope[name], using: generator)
    }
    layers = Sequential([
      ActNorm(channels: channels, in: scope["actnorm1"], using: generator),
      masked(.a, "conv1", generator),
      masked(.b, "conv2", generator),
      ActNorm(channels: channels, in: scope["actnorm2"], using: generator),
      masked(.c, "conv3", generator),
      masked(.d, "conv4", generator),
    ])
  }
}

/// Two MaCow units and a Glow step.
///
/// Source: Ma et al. 2019, figure 2; the reference's `MaCowStep`.
public struct MacowStep: CompositeFlow {
  /// The layers, in the order of `forward`.
  public let layers: Sequential

  /// Declares `units.0`, `units.1` and `glow_step`.
  ///
  /// - Parameters:
  ///   - channels: C.
  ///   - kernel: Shape of the masked convolutions.
  ///   - kind: The coupling's network.
  ///   - transform: What masked convolutions do, and the coupling too.
  ///   - coupling: What the coupling does, if it is something else.
  ///   - conditioning: Channels S of the conditioning input, 0 for none.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Draws their initial values.
  public init(
    channels: Int, kernel: MaskedConvShape, kind: Coupling.Kind, transform: ElementTransform,
    coupling: ElementTransform? = nil, conditioning: Int = 0, in scope: Scope,
    using generator: borrowing Generator
  ) {
    layers = Sequential([
      MacowUnit(
        channels: channels, kernel: kernel, transform: transform, conditioning: conditioning,
        in: scope["units"][0], using: generator),
      MacowUnit(
        channels: channels, kernel: kernel, transform: transform, conditioning: conditioning,
        in: scope["units"][1], using: generator),
      GlowStep(
        channels: channels, kind: kind, transform: coupling ?? transform,
        conditioning: conditioning,
        in: scope["glow_step"], using: generator),
    ])
  }
}
