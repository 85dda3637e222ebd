public import Torch

/// Some channels transformed by what a network makes of the others.
///
///     v₁ = v[:, :C₁], v₂ = v[:, C₁:]        C₂ = ⌊C / factor⌋, C₁ = C − C₂
///     w  = [v₁, T(v₂; net([v₁, s]))]
///
/// The conditioning part comes first and the split never alternates: a 1×1 convolution before it
/// mixes the channels. Source: Dinh et al. 2015; MaCow's reference, `NICE2d`.
public struct Coupling: Flow {
  let network: any ConditionerNetwork
  let transform: ElementTransform
  let conditioningChannels: Int

  /// The network of a coupling.
  public enum Kind: Sendable {
    /// Three convolutions of that hidden width.
    case convolution(hidden: Int)
    /// Attention inside tiles of `slice`×`slice` pixels, with `heads` heads.
    case attention(hidden: Int, slice: Int, heads: Int)
  }

  /// Declares the network under `net`.
  ///
  /// - Parameters:
  ///   - channels: C.
  ///   - factor: One in how many channels is transformed.
  ///   - kind: The network.
  ///   - transform: Affine or additive.
  ///   - conditioning: Channels S of the conditioning input, 0 for none.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Draws their initial values.
  public init(
    channels: Int, factor: Int, kind: Kind, transform: ElementTransform, conditioning: Int = 0,
    in scope: Scope, using generator: borrowing Generator
  ) {
    let transformed = channels / factor
    precondition(transformed > 0, "a coupling of \(channels) channels cannot split by \(factor)")
    conditioningChannels = channels - transformed
    self.transform = transform
    let input = conditioningChannels + conditioning
    let output = transform.parameterChannels(for: transformed)
    switch kind {
    case .convolution(let hidden):
      network = ConvolutionNetwork(
        input: input, hidden: hidden, output: output, in: scope["net"], using: generator)
    case .attention(let hidden, let slice, let heads):
      network = AttentionNetwork(
        input: input, hidden: hidden, output: output, slice: slice, heads: heads,
        in: scope["net"], using: generator)
    }
  }

  /// A coupling with a network of the caller's.
  ///
  /// - Parameters:
  ///   - conditioningChannels: C₁, how many channels stay and are seen.
  ///   - transform: What happens to the others.
  ///   - network: Gives the transform's parameters from `[v₁, s]`.
  public init(
    conditioningChannels: Int, transform: ElementTransform, network: any ConditionerNetwork
  ) {
    self.conditioningChannels = conditioningChannels
    self.transform = transform
    self.network = network
  }

  /// From its output, unless a mixture has to be inverted by bisection.
  public var replay: Replay {
    if case .mixture = transform { .fromInput } else { .fromOutput }
  }

  /// Itself, unless it only shifts.
  public var dataDependentLayers: [String] {
    transform == .additive ? [] : [String(describing: Self.self)]
  }

  /// Transforms `x`; see the formula above.
  public func forward(_ x: Tensor, given s: Tensor?) -> Transformed {
    apply(x, given: s) { transform.forward($0, parameters: network($1)) }
  }

  /// Undoes `forward`; see the formula above.
  public func inverse(_ z: Tensor, given s: Tensor?) -> Transformed {
    withoutGradient {
      apply(z, given: s) { transform.inverse($0, parameters: network($1)) }
    }
  }

  /// Sets parameters from the data that pass through; see `Flow`.
  public func initialize(on x: Tensor, given s: Tensor?, scale: Double) -> Transformed {
    withoutGradient {
      apply(x, given: s) {
        transform.forward($0, parameters: network.initialize(on: $1, scale: scale))
      }
    }
  }

  private func apply(
    _ x: Tensor, given s: Tensor?, _ body: (Tensor, Tensor) -> Transformed
  ) -> Transformed {
    let kept = x.channels(0..<conditioningChannels)
    let changed = x.channels(conditioningChannels..<x.size(1))
    let input = s.map { Tensor.concatenated([kept, $0], axis: 1) } ?? kept
    let step = body(changed, input)
    return Transformed(
      output: Tensor.concatenated([kept, step.output], axis: 1), logDet: step.logDet)
  }
}
