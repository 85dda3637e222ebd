public import Configurations
public import Flows
public import Torch

/// Flow++, its ablations, and its hybrids with masked convolutions.
///
/// All dimensions go through every stage; the base density is one standard normal.
/// Source: Ho et al. 2019, and the released code.
public struct FlowPlusPlusConfiguration: FlowConfiguration {
  /// The word under `type`.
  public static let type = "flow++"

  /// Couplings that share one split of the image.
  public struct Run: Codable, Hashable, Sendable {
    /// Whether space becomes channels before this run, and stays so.
    public var squeeze: Bool
    /// How the image is split in halves.
    public var split: HalfSplit.Kind
    /// Couplings one after another, the halves changing places after each.
    public var couplings: Int

    /// A run.
    public init(squeeze: Bool = false, split: HalfSplit.Kind, couplings: Int) {
      self.squeeze = squeeze
      self.split = split
      self.couplings = couplings
    }

    /// Reads a run; `squeeze` may be left out.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      squeeze = try container.decodeIfPresent(Bool.self, forKey: .squeeze) ?? false
      split = try container.decode(HalfSplit.Kind.self, forKey: .split)
      couplings = try container.decode(Int.self, forKey: .couplings)
    }
  }

  /// What a coupling does to its half.
  public enum CouplingType: String, ConfigurationChoice {
    /// A mixture of logistics, then scale and shift.
    case mixture
    /// Scale and shift alone, the paper's ablation.
    case affine
  }

  /// What comes before every two couplings, on the whole image.
  public enum UnitType: String, ConfigurationChoice {
    /// Nothing: Flow++ as published.
    case none
    /// A MaCow unit: masked convolutions in four directions.
    case masked
    /// Affine couplings of the same depth and number of parameters as a MaCow unit.
    case affine
  }

  /// The runs, from the image down.
  public var runs: [Run]
  /// F, filters of the coupling networks.
  public var filters: Int
  /// B, blocks of a coupling network.
  public var blocks: Int
  /// What a coupling does.
  public var coupling: CouplingType
  /// K, components of a mixture.
  public var mixtures: Int
  /// Whether the networks attend.
  public var attention: Bool
  /// Whether the halves go through 1×1 matrices.
  public var pointwise: Bool
  /// Whether convolutions are weight-normalised.
  public var weightNorm: Bool
  /// Whether a concatenated ELU comes before a network's last convolution.
  public var outputActivation: Bool
  /// Probability with which activations are dropped in training.
  public var dropout: Double
  /// What comes before every two couplings.
  public var units: UnitType
  /// k₀ and k₁ of the masked convolutions of units.
  public var kernelSize: [Int]

  /// The published CIFAR-10 model, without its dequantizer.
  public static let defaults = FlowPlusPlusConfiguration(
    runs: [
      Run(split: .columns, couplings: 4),
      Run(squeeze: true, split: .channels, couplings: 2),
      Run(split: .columns, couplings: 3),
    ],
    filters: 96, blocks: 10, coupling: .mixture, mixtures: 32, attention: true, pointwise: true,
    weightNorm: false, outputActivation: false, dropout: 0.2, units: .none, kernelSize: [2, 3])

  /// Every position is normalised over the batch, which needs pixels that vary there.
  public var initializesOnNoise: Bool { true }

  /// Refuses shapes that cannot work; see `ModelConfiguration`.
  public func validate(for image: ImageShape) throws(ModelError) {
    _ = try shapes(for: image)
    try gated.validate()
    try Limits.check("mixtures", mixtures, 1...Limits.depth)
    guard kernelSize.count == 2, kernelSize[0] > 0, kernelSize[1] > 0, kernelSize[1] % 2 == 1
    else {
      throw ModelError(
        "kernel_size is \(kernelSize); two numbers are wanted, the second odd, as in [2, 3]")
    }
  }

  /// The shape of the image in every run, before its split.
  func shapes(for image: ImageShape) throws(ModelError) -> [ImageShape] {
    guard !runs.isEmpty else { throw ModelError("runs is empty; a flow needs couplings") }
    var shape = image
    var result: [ImageShape] = []
    for (index, run) in runs.enumerated() {
      try Limits.check("couplings of run \(index)", run.couplings, 1...Limits.depth)
      if run.squeeze { shape = try shape.squeezed(1, level: index) }
      switch run.split {
      case .columns where shape.width % 2 != 0:
        throw ModelError(
          "run \(index) splits \(shape.width) columns, but their number must be even")
      case .channels where shape.channels % 2 != 0:
        throw ModelError(
          "run \(index) splits \(shape.channels) channels, but their number must be even")
      case .checkerboard where shape.width % 2 != 0 || shape.height % 2 != 0:
        throw ModelError(
          "run \(index) splits a checkerboard of \(shape.height)×\(shape.width), "
            + "but both sides must be even")
      default: result.append(shape)
      }
    }
    return result
  }

  /// The shape of the coupling networks.
  var gated: GatedNetworkShape {
    GatedNetworkShape(
      filters: filters, blocks: blocks, hasAttention: attention, isWeightNormalized: weightNorm,
      activatesOutput: outputActivation, dropout: dropout)
  }

  /// What the couplings do.
  var transform: ElementTransform {
    coupling == .mixture ? .mixture(components: mixtures) : .boundedAffine
  }

  /// Declares the parameters and builds the flow; see `FlowConfiguration`.
  public func build(
    for image: ImageShape, in scope: Scope, using generator: borrowing Generator
  ) -> any Flow {
    guard let shapes = try? shapes(for: image) else {
      preconditionFailure("a configuration is validated before it is built")
    }
    var stages: [(squeeze: Bool, flow: any Flow)] = []
    for (index, shape) in shapes.enumerated() {
      let flow = flow(of: runs[index], shape, in: scope["runs"][index], using: generator)
      stages.append((runs[index].squeeze, flow))
    }
    // A squeeze stays until the end, so what follows is nested in it.
    let nested = stages.reversed().reduce([any Flow]()) { rest, stage in
      let flows = [stage.flow] + rest
      return stage.squeeze ? [Squeezed(.offsetMajor, Sequential(flows))] : flows
    }
    return Sequential([LogitFlow()] + nested)
  }

  /// Couplings of one split; with units, one before every two.
  private func flow(
    of run: Run, _ shape: ImageShape, in scope: Scope, using generator: borrowing Generator
  ) -> any Flow {
    let half = run.split == .channels ? shape : shape.halvedColumns
    func steps(_ range: Range<Int>, _ generator: borrowing Generator) -> any Flow {
      var steps: [any Flow] = []
      for index in range {
        steps.append(
          FlowPlusPlusStep(
            channels: half.channels, size: (half.height, half.width), transform: transform,
            network: gated, hasPointwise: pointwise, in: scope["steps"][index],
            using: generator))
      }
      return SplitInHalves(run.split, Sequential(steps))
    }
    guard units != .none else { return steps(0..<run.couplings, generator) }
    var flows: [any Flow] = []
    for start in stride(from: 0, to: run.couplings, by: 2) {
      let kernel = MaskedConvShape(depth: kernelSize[0], breadth: kernelSize[1])
      let place = scope["units"][start / 2]
      flows.append(
        units == .masked
          ? MacowUnit(
            channels: shape.channels, kernel: kernel, transform: .affine, in: place,
            using: generator)
          : AffineUnit(channels: shape.channels, kernel: kernel, in: place, using: generator))
      flows.append(steps(start..<min(start + 2, run.couplings), generator))
    }
    return Sequential(flows)
  }
}

extension ImageShape {
  /// Both halves of a split by columns, one after the other in channels.
  var halvedColumns: ImageShape {
    ImageShape(channels: 2 * channels, height: height, width: width / 2)
  }
}

extension GatedNetworkShape {
  /// Refuses numbers that cannot work.
  func validate() throws(ModelError) {
    try Limits.check("filters", filters, 1...Limits.width)
    try Limits.check("blocks", blocks, 0...Limits.depth)
    guard !hasAttention || filters % 4 == 0 else {
      throw ModelError("filters is \(filters), which the 4 heads of the attention do not divide")
    }
    guard dropout >= 0, dropout < 1 else {
      throw ModelError("dropout is \(dropout), but must be at least 0 and less than 1")
    }
  }
}

extension HalfSplit.Kind: ConfigurationChoice {}
