public import Configurations
public import Flows
public import Torch

/// MaCow, in the words of the reference's JSON configurations.
///
/// Source: Ma et al. 2019; the reference's `MaCow.from_params`.
public struct MacowConfiguration: FlowConfiguration {
  /// The word under `type`.
  public static let type = "macow"

  /// Steps of one level: a number for the first and last, a list for internal levels.
  public enum StepCount: Codable, Hashable, Sendable {
    /// Steps on all channels.
    case steps(Int)
    /// Steps of each fine-grained layer.
    case layers([Int])

    /// Reads a number or a list.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let list = try? container.decode([Int].self) {
        self = .layers(list)
      } else {
        self = .steps(try container.decode(Int.self))
      }
    }

    /// Writes a number or a list.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .steps(let count): try container.encode(count)
      case .layers(let counts): try container.encode(counts)
      }
    }

    /// The counts, one or several.
    var counts: [Int] {
      switch self {
      case .steps(let count): [count]
      case .layers(let counts): counts
      }
    }
  }

  /// The network of the couplings inside MaCow steps.
  public enum CouplingType: String, ConfigurationChoice {
    /// Three convolutions.
    case conv
    /// Self-attention inside tiles.
    case selfAttn = "self_attn"
  }

  /// Number of resolutions.
  public var levels: Int
  /// Channels of the image.
  public var inChannels: Int
  /// Steps of each level.
  public var numSteps: [StepCount]
  /// k₀ and k₁ of the masked convolutions.
  public var kernelSize: [Int]
  /// One number per internal level: it emits one in so many channels after each layer.
  public var factors: [Int]
  /// Width of the coupling networks of each level.
  public var hiddenChannels: [Int]
  /// Affine couplings and masked convolutions; additive if false.
  public var scale: Bool
  /// Affine priors; additive if false.
  public var priorScale: Bool
  /// Whether the first level works at full resolution, without squeeze and split.
  public var bottom: Bool
  /// The reference's flag for a generative flow, which a model of images is: true.
  public var inverse: Bool
  /// The network of the couplings inside steps, but for the bottom level and priors.
  public var couplingType: CouplingType
  /// Height and width of the attention tiles of each level; the first is not used.
  public var slices: [Int]
  /// Attention heads.
  public var heads: Int

  /// The shipped `cifar10-conv`.
  public static let defaults = MacowConfiguration(
    levels: 4, inChannels: 3,
    numSteps: [.steps(4), .layers([12, 12]), .layers([12, 12]), .steps(12)], kernelSize: [2, 3],
    factors: [4, 4], hiddenChannels: [24, 512, 512, 512], scale: true, priorScale: true,
    bottom: true, inverse: true, couplingType: .conv, slices: [], heads: 1)

  /// Refuses shapes that cannot work; see `ModelConfiguration`.
  public func validate(for image: ImageShape) throws(ModelError) {
    guard inverse else {
      throw ModelError(
        "inverse is false, which only the flow of a dequantizer is; leave it out here")
    }
    _ = try plan(for: image)
  }

  /// Declares the parameters and builds the flow; see `FlowConfiguration`.
  public func build(
    for image: ImageShape, in scope: Scope, using generator: borrowing Generator
  ) -> any Flow {
    guard let plan = try? plan(for: image) else {
      preconditionFailure("a configuration is validated before it is built")
    }
    return Self.flow(plan, in: scope, using: generator)
  }

  /// Number of trainable scalars; see `ModelConfiguration`.
  public func parameterCount(for image: ImageShape) -> Int? {
    (try? plan(for: image)).map { Int($0.parameterCount) }
  }

  /// Builds the levels of a plan, under `blocks.0` and so on.
  static func flow(
    _ plan: MacowPlan, in scope: Scope, using generator: borrowing Generator
  ) -> any Flow {
    var levels: [MultiScale.Level] = []
    for (index, level) in plan.levels.enumerated() {
      let place = scope["blocks"][index]
      let context = plan.conditioning(of: level)
      var layers: [Sequential] = []
      for (number, layer) in level.layers.enumerated() {
        let steps = level.isInternal ? place["layers"][number] : place["steps"]
        var flows: [any Flow] = []
        for step in 0..<layer.stepCount {
          flows.append(
            MacowStep(
              channels: layer.channels, kernel: plan.kernel, kind: level.kind,
              transform: plan.transform, conditioning: context, in: steps[step],
              using: generator))
        }
        if level.isInternal {
          flows.append(
            Prior(
              channels: layer.channels, factor: layer.factor, hidden: level.hidden,
              transform: plan.priorTransform, conditioning: context,
              in: place["priors"][number], using: generator))
        }
        layers.append(Sequential(flows))
      }
      let block: any Flow =
        level.isInternal
        ? FineGrainedBlock(
          zip(layers, level.layers).map {
            FineGrainedBlock.Layer(flow: $0, emitted: $1.emitted)
          })
        : layers[0]
      levels.append(
        MultiScale.Level(block: block, squeezes: level.squeezes, kept: level.kept))
    }
    return MultiScale(levels)
  }
}
