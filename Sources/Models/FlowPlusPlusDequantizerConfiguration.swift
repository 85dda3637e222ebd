public import Configurations
public import Flows
public import Torch

/// The shapes of Flow++'s variational dequantizer.
///
/// Source: Ho et al. 2019, §3.1, and the released code.
public struct FlowPlusPlusDequantizerConfiguration: DequantizerConfiguration, Hashable {
  /// The word under `type`.
  public static let type = "flow++"

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

  /// Declares the parameters and builds the dequantizer; see `DequantizerConfiguration`.
  public func build(
    for image: ImageShape, in scope: Scope, using generator: borrowing Generator
  ) -> any Dequantizer {
    FlowPlusPlusDequantizer(self, image: image, in: scope, using: generator)
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

extension GatedContextNetwork.Block: ConfigurationChoice {}
