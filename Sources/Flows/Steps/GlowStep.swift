public import Torch

/// ActNorm → 1×1 convolution → coupling: one step of Glow as MaCow's reference has it, and the
/// last part of a MaCow step.
///
/// Unlike OpenAI's Glow: ELU and weight normalisation inside the network, the scale σ(ρ + 2), a
/// plain matrix. Source: MaCow's reference, `GlowStep`.
public struct GlowStep: CompositeFlow {
  /// The layers, in the order of `forward`.
  public let layers: Sequential

  /// Declares `actnorm`, `conv1x1` and `coupling`, which transforms half of the channels.
  ///
  /// - Parameters:
  ///   - channels: C.
  ///   - kind: The coupling's network.
  ///   - transform: Affine or additive.
  ///   - conditioning: Channels S of the conditioning input, 0 for none.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Draws their initial values.
  public init(
    channels: Int, kind: Coupling.Kind, transform: ElementTransform, conditioning: Int = 0,
    in scope: Scope, using generator: borrowing Generator
  ) {
    layers = Sequential([
      ActNorm(channels: channels, in: scope["actnorm"], using: generator),
      InvertibleConv1x1(channels: channels, in: scope["conv1x1"], using: generator),
      Coupling(
        channels: channels, factor: 2, kind: kind, transform: transform,
        conditioning: conditioning, in: scope["coupling"], using: generator),
    ])
  }
}

/// What channels that are about to be emitted go through: ActNorm, 1×1 convolution, coupling.
///
/// Despite its name an ordinary invertible layer.
///
/// Source: MaCow's reference, `MultiScalePrior`.
public struct Prior: CompositeFlow {
  /// The layers, in the order of `forward`.
  public let layers: Sequential

  /// Declares `actnorm`, `conv1x1` and `nice`.
  ///
  /// - Parameters:
  ///   - channels: C.
  ///   - factor: One in how many channels is transformed.
  ///   - hidden: Width of the coupling's network, always a convolutional one.
  ///   - transform: Affine or additive.
  ///   - conditioning: Channels S of the conditioning input, 0 for none.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Draws their initial values.
  public init(
    channels: Int, factor: Int, hidden: Int, transform: ElementTransform, conditioning: Int = 0,
    in scope: Scope, using generator: borrowing Generator
  ) {
    layers = Sequential([
      ActNorm(channels: channels, in: scope["actnorm"], using: generator),
      InvertibleConv1x1(channels: channels, in: scope["conv1x1"], using: generator),
      Coupling(
        channels: channels, factor: factor, kind: .convolution(hidden: hidden),
        transform: transform, conditioning: conditioning, in: scope["nice"], using: generator),
    ])
  }
}
