internal import Configurations
internal import Flows
public import Torch

/// The variational dequantizer of MaCow, in the words of the reference's JSON configurations: a
/// conditional MaCow with convolutional couplings, affine priors and an encoder.
///
/// Source: the reference's `DeQuantFlow.from_params`.
public struct MacowDequantizerConfiguration: DequantizerConfiguration {
  /// The word under `type`.
  public static let type = "macow"

  /// Number of resolutions.
  public var levels: Int
  /// Channels of the image.
  public var inChannels: Int
  /// Steps of each level.
  public var numSteps: [MacowConfiguration.StepCount]
  /// k₀ and k₁ of the masked convolutions.
  public var kernelSize: [Int]
  /// One number per internal level: it emits one in so many channels after each layer.
  public var factors: [Int]
  /// Width of the coupling networks of each level.
  public var hiddenChannels: [Int]
  /// S, channels of the encoder's result; 0 for noise that does not look at the image.
  public var sChannels: Int
  /// Affine couplings and masked convolutions; additive if false.
  public var scale: Bool
  /// Whether the first level works at full resolution.
  public var bottom: Bool

  /// The shipped `cifar10-vdq`.
  public static let defaults = MacowDequantizerConfiguration(
    levels: 2, inChannels: 3, numSteps: [.steps(4), .steps(4)], kernelSize: [2, 3], factors: [],
    hiddenChannels: [24, 256], sChannels: 4, scale: true, bottom: true)

  /// The same levels as a flow of images.
  private var flow: MacowConfiguration {
    MacowConfiguration(
      levels: levels, inChannels: inChannels, numSteps: numSteps, kernelSize: kernelSize,
      factors: factors, hiddenChannels: hiddenChannels, scale: scale, priorScale: true,
      bottom: bottom, inverse: true, couplingType: .conv, slices: [], heads: 1)
  }

  /// How often the encoder halves the resolution.
  private var encoderLevels: Int { bottom ? levels - 1 : levels }

  /// Refuses shapes that cannot work; see `DequantizerConfiguration`.
  public func validate(for image: ImageShape) throws(ModelError) {
    guard (0...4096).contains(sChannels) else {
      throw ModelError("dequantizer: s_channels is \(sChannels), but 0 to 4096 are possible")
    }
    do {
      _ = try flow.plan(for: image, conditioning: sChannels)
    } catch {
      throw ModelError("dequantizer: \(error.description)")
    }
  }

  /// Number of trainable scalars; see `DequantizerConfiguration`.
  public func parameterCount(for image: ImageShape) -> Int? {
    guard let plan = try? flow.plan(for: image, conditioning: sChannels) else { return nil }
    let encoder =
      sChannels == 0
      ? 0
      : ParameterCount.encoder(
        channels: inChannels, levels: encoderLevels, bottom: bottom, conditioning: sChannels)
    return Int(plan.parameterCount + encoder)
  }

  /// Declares the parameters and builds the dequantizer; see `DequantizerConfiguration`.
  public func build(
    for image: ImageShape, in scope: Scope, using generator: borrowing Generator
  ) -> any Dequantizer {
    guard let plan = try? flow.plan(for: image, conditioning: sChannels) else {
      preconditionFailure("a configuration is validated before it is built")
    }
    let encoder =
      sChannels == 0
      ? nil
      : DequantizationEncoder(
        channels: inChannels, levels: encoderLevels, bottom: bottom, conditioning: sChannels,
        in: scope["encoder"], using: generator)
    return VariationalDequantizer(
      encoder: encoder,
      flow: MacowConfiguration.flow(plan, in: scope["macow"], using: generator))
  }
}
