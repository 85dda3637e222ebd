public import Configurations
public import Flows
public import Torch

/// The shapes of Flow++'s variational dequantizer.
///
/// Source: Ho et al. 2019, §3.1, and the released code.
public struct FlowPlusPlusDequantizerConfiguration: StrictConfiguration, Hashable, Sendable {
  /// Couplings of the flow, the halves changing places after each.
  public var couplings: Int
  /// F, filters of the coupling networks.
  public var filters: Int
  /// B, blocks of a coupling network.
  public var blocks: Int
  /// What a coupling does.
  public var coupling: FlowPlusPlusConfiguration.CouplingType
  /// K, components of a mixture.
  public var mixtures: Int
  /// Whether the coupling networks attend.
  public var attention: Bool
  /// Whether the halves go through 1×1 matrices.
  public var pointwise: Bool
  /// Whether convolutions are weight-normalised.
  public var weightNorm: Bool
  /// Whether a concatenated ELU comes before a network's last convolution.
  public var outputActivation: Bool
  /// Probability with which activations are dropped in training.
  public var dropout: Double
  /// Filters of the network that sees the image.
  public var contextFilters: Int
  /// Its blocks.
  public var contextBlocks: Int
  /// What its blocks are.
  public var contextBlock: GatedContextNetwork.Block

  /// The published CIFAR-10 dequantizer.
  public static let defaults = FlowPlusPlusDequantizerConfiguration(
    couplings: 4, filters: 96, blocks: 2, coupling: .mixture, mixtures: 32, attention: true,
    pointwise: true, weightNorm: false, outputActivation: false, dropout: 0.2, contextFilters: 32,
    contextBlocks: 3, contextBlock: .plain)

  /// Refuses shapes that cannot work.
  ///
  /// - Parameter image: The images that it is for.
  /// - Throws: `ModelError` naming the numbers.
  public func validate(for image: ImageShape) throws(ModelError) {
    guard image.width % 2 == 0 else {
      throw ModelError(
        "the dequantizer splits \(image.width) columns, but their number must be even")
    }
    try Limits.check("couplings", couplings, 1...Limits.depth)
    try Limits.check("mixtures", mixtures, 1...Limits.depth)
    try main.validate()
    try context.validate()
  }

  /// The shape of the coupling networks.
  var main: GatedNetworkShape {
    GatedNetworkShape(
      filters: filters, blocks: blocks, hasAttention: attention, isWeightNormalized: weightNorm,
      activatesOutput: outputActivation, dropout: dropout)
  }

  /// The shape of the network that sees the image.
  var context: GatedNetworkShape {
    GatedNetworkShape(
      filters: contextFilters, blocks: contextBlocks, hasAttention: contextBlock == .attending,
      isWeightNormalized: weightNorm, activatesOutput: false, dropout: dropout)
  }
}

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

extension GatedContextNetwork.Block: ConfigurationChoice {}
