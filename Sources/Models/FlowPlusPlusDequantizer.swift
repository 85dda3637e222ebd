internal import Flows
public import Torch

/// Noise inside the bins from a conditional Flow++: u = σ(f(ε; context(x))), ε ~ N(0, I).
///
///     log q(u|x) = log N(ε; 0, I) − log |det ∂u/∂ε|
///
/// Source: Ho et al. 2019, §3.1.
public struct FlowPlusPlusDequantizer: Dequantizer {
  private let context: GatedContextNetwork
  let flow: any Flow

  /// Declares `context` and `steps.0` and so on.
  ///
  /// - Parameters:
  ///   - configuration: The shapes; validated already.
  ///   - image: The images that it is for.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Draws their initial values.
  public init(
    _ configuration: FlowPlusPlusDequantizerConfiguration, image: ImageShape, in scope: Scope,
    using generator: borrowing Generator
  ) {
    let half = image.halvedColumns
    context = GatedContextNetwork(
      input: half.channels, size: (half.height, half.width), block: configuration.contextBlock,
      shape: configuration.context, in: scope["context"], using: generator)
    var steps: [any Flow] = []
    for index in 0..<configuration.couplings {
      steps.append(
        FlowPlusPlusStep(
          channels: half.channels, size: (half.height, half.width),
          transform: configuration.coupling == .mixture
            ? .mixture(components: configuration.mixtures) : .boundedAffine,
          network: configuration.main, hasPointwise: configuration.pointwise,
          context: configuration.contextFilters, in: scope["steps"][index], using: generator))
    }
    flow = Sequential([SplitInHalves(.columns, Sequential(steps)), SigmoidFlow()])
  }

  /// Draws u for every image; see `Dequantizer`.
  public func noise(
    for condition: Tensor, samples: Int, using generator: borrowing Generator
  ) -> (u: Tensor, logDensity: Tensor) {
    let seen = FlowModel.repeated(seen(condition), samples)
    let noise = Self.normal(for: condition, samples: samples, using: generator)
    let transformed = flow.forward(noise, given: seen)
    return (
      transformed.output, FlowModel.standardNormal(noise) - transformed.logDet
    )
  }

  /// Sets parameters from data; see `Dequantizer`.
  public func initialize(on condition: Tensor, using generator: borrowing Generator) {
    let seen = context.initialize(on: Self.view(condition), scale: 1)
    let noise = Self.normal(for: condition, samples: 1, using: generator)
    _ = flow.initialize(on: noise, given: seen, scale: 1)
  }

  /// What the flow is conditioned on.
  func seen(_ condition: Tensor) -> Tensor { context(Self.view(condition)) }

  /// Pixels as the context network sees them: q/2^b − ½, split by columns.
  private static func view(_ condition: Tensor) -> Tensor {
    HalfSplit(.columns).forward(condition * 0.5).output
  }

  private static func normal(
    for condition: Tensor, samples: Int, using generator: borrowing Generator
  ) -> Tensor {
    let shape = [condition.size(0) * samples] + condition.shape.dropFirst()
    let noise = generator.normal(shape, dtype: condition.dtype)
    do {
      return try noise.to(device: condition.device)
    } catch {
      fatalError(error.description)
    }
  }
}
