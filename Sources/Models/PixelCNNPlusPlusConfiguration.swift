internal import Configurations
public import Torch

/// PixelCNN++.
///
/// Source: Salimans et al. 2017, and the released code.
public struct PixelCNNPlusPlusConfiguration: ModelConfiguration {
  /// The word under `type`.
  public static let type = "pixelcnn++"

  /// Channels of the hidden activations.
  public var filters: Int
  /// Resolutions; each but the last is halved.
  public var resolutions: Int
  /// Gated layers of each resolution on the way down.
  public var layers: Int
  /// K, components of a pixel's mixture.
  public var mixtures: Int
  /// Probability with which activations are dropped in training.
  public var dropout: Double

  /// The published CIFAR-10 model.
  public static let defaults = PixelCNNPlusPlusConfiguration(
    filters: 160, resolutions: 3, layers: 5, mixtures: 10, dropout: 0.5)

  /// It gives integer pixels a probability.
  public var isDiscrete: Bool { true }

  /// Refuses shapes that cannot work; see `ModelConfiguration`.
  public func validate(for image: ImageShape) throws(ModelError) {
    try Limits.check("filters", filters, 1...Limits.width)
    try Limits.check("layers", layers, 1...Limits.depth)
    try Limits.check("mixtures", mixtures, 1...Limits.depth)
    try Limits.check("resolutions", resolutions, 1...16)
    guard dropout >= 0, dropout < 1 else {
      throw ModelError("dropout is \(dropout), but must be at least 0 and less than 1")
    }
    let width = Double(filters)
    try ParameterCount.refuseAbsurd(
      Double(resolutions) * Double(layers) * 80 * width * width,
      madeBy: "filters \(filters), resolutions \(resolutions) and layers \(layers)")
    let divisor = 1 << (resolutions - 1)
    guard image.height % divisor == 0, image.width % divisor == 0 else {
      throw ModelError(
        "\(resolutions) resolutions halve \(image.height)×\(image.width) pixels "
          + "\(resolutions - 1) times, so both sides must be multiples of \(divisor)")
    }
  }

  /// The model; see `ModelConfiguration`.
  public func model(
    for image: ImageShape, dequantization: (any DequantizerConfiguration)?, bits: Int,
    dtype: DType, device: Device, using generator: borrowing Generator
  ) throws(ModelError) -> any ImageModel {
    guard dequantization == nil else {
      throw ModelError("a '\(Self.type)' is of integer pixels: it has no dequantization")
    }
    return try PixelCNNPlusPlus(
      self, image: image, bits: bits, dtype: dtype, device: device, using: generator)
  }
}
