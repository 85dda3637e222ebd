public import Configurations
public import Flows
public import Torch

/// Glow as OpenAI released it: half-range pixels, ReLU networks with activation normalisation,
/// learned Gaussian priors.
///
/// Source: Kingma & Dhariwal 2018, and the released code.
public struct OpenAIGlowConfiguration: FlowConfiguration {
  /// The word under `type`.
  public static let type = "openai-glow"

  /// L, number of resolutions.
  public var levels: Int
  /// K, steps of each level.
  public var steps: Int
  /// Hidden width of the coupling networks.
  public var hiddenChannels: Int
  /// Affine couplings; additive if false.
  public var affine: Bool
  /// Whether the 1×1 matrices are kept as triangular factors.
  public var lu: Bool
  /// Whether 3×3 convolutions see the image's border, as the released code's do.
  public var edgeBias: Bool
  /// Whether the last level's prior is learned.
  public var topPrior: Bool

  /// The published CIFAR-10 model.
  public static let defaults = OpenAIGlowConfiguration(
    levels: 3, steps: 32, hiddenChannels: 512, affine: true, lu: false, edgeBias: true,
    topPrior: true)

  private var shape: OpenAIGlowShape {
    OpenAIGlowShape(
      levels: levels, steps: steps, topPrior: topPrior,
      step: OpenAIGlowStep.Shape(
        hidden: hiddenChannels, transform: affine ? .shiftedAffine : .additive, hasEdge: edgeBias,
        isTriangular: lu, isEmerging: false))
  }

  /// Refuses shapes that cannot work; see `ModelConfiguration`.
  public func validate(for image: ImageShape) throws(ModelError) { try shape.validate(for: image) }

  /// Declares the parameters and builds the flow; see `FlowConfiguration`.
  public func build(
    for image: ImageShape, in scope: Scope, using generator: borrowing Generator
  ) -> any Flow { shape.build(for: image, in: scope, using: generator) }
}

/// Emerging convolutions in the steps of OpenAI's Glow.
///
/// Source: Hoogeboom et al. 2019, and the released code.
public struct EmergingConfiguration: FlowConfiguration {
  /// The word under `type`.
  public static let type = "emerging"

  /// How the 1×1 matrices are kept.
  public enum Decomposition: String, ConfigurationChoice {
    /// As they are.
    case none
    /// As triangular factors and a fixed permutation.
    case plu
  }

  /// L, number of resolutions.
  public var levels: Int
  /// K, steps of each level.
  public var steps: Int
  /// Hidden width of the coupling networks.
  public var hiddenChannels: Int
  /// Affine couplings; additive if false.
  public var affine: Bool
  /// How the 1×1 matrices are kept.
  public var decomposition: Decomposition

  /// The published CIFAR-10 model.
  public static let defaults = EmergingConfiguration(
    levels: 3, steps: 32, hiddenChannels: 512, affine: true, decomposition: .none)

  private var shape: OpenAIGlowShape {
    OpenAIGlowShape(
      levels: levels, steps: steps, topPrior: true,
      step: OpenAIGlowStep.Shape(
        hidden: hiddenChannels, transform: affine ? .shiftedAffine : .additive, hasEdge: true,
        isTriangular: decomposition == .plu, isEmerging: true))
  }

  /// Refuses shapes that cannot work; see `ModelConfiguration`.
  public func validate(for image: ImageShape) throws(ModelError) { try shape.validate(for: image) }

  /// Declares the parameters and builds the flow; see `FlowConfiguration`.
  public func build(
    for image: ImageShape, in scope: Scope, using generator: borrowing Generator
  ) -> any Flow { shape.build(for: image, in: scope, using: generator) }
}

/// What both configurations build: levels of steps, each but the last emitting half of its channels
/// to a learned prior.
struct OpenAIGlowShape {
  let levels: Int
  let steps: Int
  let topPrior: Bool
  let step: OpenAIGlowStep.Shape

  func validate(for image: ImageShape) throws(ModelError) {
    guard levels >= 1 else { throw ModelError("levels is \(levels), but 1 is the least") }
    guard steps >= 1 else { throw ModelError("steps is \(steps), but 1 is the least") }
    try Limits.check("hidden_channels", step.hidden, 1...Limits.width)
    try Limits.check("steps", steps, 1...Limits.depth)
    var shape = image
    for level in 0..<levels {
      shape = try shape.squeezed(1, level: level)
      if level < levels - 1 { shape.channels /= 2 }
    }
  }

  func build(
    for image: ImageShape, in scope: Scope, using generator: borrowing Generator
  ) -> any Flow {
    var channels = image.channels
    var result: [MultiScale.Level] = []
    for level in 0..<levels {
      channels *= 4
      let place = scope["blocks"][level]
      var flows: [any Flow] = []
      for index in 0..<steps {
        flows.append(
          OpenAIGlowStep(
            channels: channels, shape: step, in: place["steps"][index], using: generator))
      }
      let isLast = level == levels - 1
      if !isLast {
        flows.append(
          SplitPrior(
            channels: channels, hasEdge: step.hasEdge, in: place["prior"], using: generator))
      } else if topPrior {
        flows.append(
          TopPrior(
            channels: channels, hasEdge: step.hasEdge, in: place["prior"], using: generator))
      }
      let kept = isLast ? nil : channels - channels / 2
      result.append(
        MultiScale.Level(
          block: Sequential(flows), squeezes: true, order: .channelMajor, kept: kept))
      channels = kept ?? channels
    }
    // Half of MaCow's range: [−½, ½).
    return Sequential([Rescaling(by: 0.5), MultiScale(result)])
  }
}
