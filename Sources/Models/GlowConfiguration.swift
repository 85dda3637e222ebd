internal import Configurations
public import Flows
public import Torch

/// Glow as MaCow's reference has it: every level squeezes, then Glow steps, then half of the
/// channels are emitted after a prior.
///
/// Source: Kingma & Dhariwal 2018; the reference's `Glow`. With `hidden_channels: 512` it is the
/// reference's, whose width is fixed.
public struct GlowConfiguration: FlowConfiguration {
  /// The word under `type`.
  public static let type = "glow"

  /// Number of resolutions.
  public var levels: Int
  /// Steps of each level.
  public var numSteps: [Int]
  /// Channels of the image.
  public var inChannels: Int
  /// Width of the coupling networks in steps.
  public var hiddenChannels: Int
  /// Affine couplings; additive if false.
  public var scale: Bool
  /// The reference's flag for a generative flow, which a model of images is: true.
  public var inverse: Bool

  /// The shipped `cifar10-glow`.
  public static let defaults = GlowConfiguration(
    levels: 3, numSteps: [32, 32, 32], inChannels: 3, hiddenChannels: 512, scale: true,
    inverse: true)

  /// Refuses shapes that cannot work; see `ModelConfiguration`.
  public func validate(for image: ImageShape) throws(ModelError) {
    guard inverse else {
      throw ModelError(
        "inverse is false, which only the flow of a dequantizer is; leave it out here")
    }
    guard levels >= 1, numSteps.count == levels, numSteps.allSatisfy({ $0 > 0 }) else {
      throw ModelError(
        "num_steps is \(numSteps) for \(levels) levels; one number above 0 is wanted for each")
    }
    guard hiddenChannels > 0 else {
      throw ModelError("hidden_channels is \(hiddenChannels), but must be above 0")
    }
    guard inChannels == image.channels else {
      throw ModelError(
        "in_channels is \(inChannels), but the images have \(image.channels) channels")
    }
    var shape = image
    for level in 0..<levels {
      shape = try shape.squeezed(1, level: level)
      if level < levels - 1 { shape.channels /= 2 }
    }
    // A slip of the pen is refused before it asks for memory.
    let step = ParameterCount.couplingStep(
      shape.channels, factor: 2, .convolution(hidden: hiddenChannels), .affine, conditioning: 0)
    let steps = numSteps.reduce(0) { $0 + Double($1) }
    try ParameterCount.refuseAbsurd(
      step * steps, madeBy: "hidden_channels \(hiddenChannels) and num_steps \(numSteps)")
  }

  /// Number of trainable scalars; see `ModelConfiguration`.
  public func parameterCount(for image: ImageShape) -> Int? {
    let transform = ElementTransform(scale: scale)
    var channels = image.channels
    var total = 0.0
    for level in 0..<levels {
      channels *= 4
      total +=
        Double(numSteps[level])
        * ParameterCount.couplingStep(
          channels, factor: 2, .convolution(hidden: hiddenChannels), transform, conditioning: 0)
      guard level < levels - 1 else { break }
      total += ParameterCount.couplingStep(
        channels, factor: 2, .convolution(hidden: min(8 * channels, hiddenChannels)), transform,
        conditioning: 0)
      channels -= channels / 2
    }
    return Int(total)
  }

  /// Declares the parameters and builds the flow; see `FlowConfiguration`.
  public func build(
    for image: ImageShape, in scope: Scope, using generator: borrowing Generator
  ) -> any Flow {
    let transform = ElementTransform(scale: scale)
    var channels = image.channels
    var result: [MultiScale.Level] = []
    for level in 0..<levels {
      channels *= 4
      let place = scope["blocks"][level]
      var flows: [any Flow] = []
      for step in 0..<numSteps[level] {
        flows.append(
          GlowStep(
            channels: channels, kind: .convolution(hidden: hiddenChannels), transform: transform,
            in: place["steps"][step], using: generator))
      }
      let isLast = level == levels - 1
      if !isLast {
        flows.append(
          Prior(
            channels: channels, factor: 2, hidden: min(8 * channels, hiddenChannels),
            transform: transform, in: place["prior"], using: generator))
      }
      let kept = isLast ? nil : channels - channels / 2
      result.append(MultiScale.Level(block: Sequential(flows), squeezes: true, kept: kept))
      channels = kept ?? channels
    }
    return MultiScale(result)
  }
}
