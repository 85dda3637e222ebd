public import Configurations

/// Which images, with how many bits, what validates, and what training does to them.
///
/// Whole pixels only are moved, so that every value stays a value of the data set.
public struct DataConfiguration: StrictConfiguration, Hashable, Sendable {
  /// The name in the catalogue.
  public var name: String
  /// What validates; nil until it is resolved against the data set.
  public var validation: ValidationRule?
  /// Bits kept of every pixel value, 1 to 8.
  public var bits: Int
  /// Height and width of the square that the model sees, cut at random in training and from the
  /// middle in evaluation; 0 for whole images.
  public var crop: Int
  /// Whether training images are mirrored left to right with probability ½.
  public var flip: Bool
  /// Pixels by which training images are moved at most, down or up and sideways, what is missing
  /// mirrored in; 0 for none.
  public var reflectCrop: Int
  /// The same as a part of height and width, what is missing repeated from the edge; 0 for none.
  public var shift: Double

  /// Whole images of 8 bits, as in the MaCow paper's main tables, without augmentation.
  ///
  /// As the reference for ImageNet; its CIFAR-10 script has `flip: true, reflect_crop: 4`, its LSUN
  /// script `crop: 64` of 96 pixels; Glow's for CIFAR-10 has `shift: 0.1`.
  public static let defaults = DataConfiguration(
    name: "", validation: nil, bits: 8, crop: 0, flip: false, reflectCrop: 0, shift: 0)

  /// Checks the name, the bits, the validation rule and the augmentation.
  ///
  /// - Parameter path: The dotted path of the section.
  /// - Throws: `ConfigurationError.invalid`.
  public func validate(path: String) throws {
    if name.isEmpty {
      throw ConfigurationError.invalid(
        path: "\(path).name", reason: "missing; name a data set of the catalogue")
    }
    try require((1...8).contains(bits), "\(path).bits", "must be 1 to 8, found \(bits)")
    try require(crop >= 0, "\(path).crop", "must be 0 (whole images) or more")
    try require(reflectCrop >= 0, "\(path).reflect_crop", "must be 0 (off) or more")
    try require((0..<1).contains(shift), "\(path).shift", "must be 0 (off) or a part below 1")
    try require(
      reflectCrop == 0 || shift == 0, "\(path).shift",
      "and reflect_crop both move images; choose one")
    try validation?.validate(path: "\(path).validation")
  }
}

/// From integer pixels to real numbers.
public struct DequantizationConfiguration: StrictConfiguration, Hashable, Sendable {
  /// How noise is added.
  public enum Kind: String, ConfigurationChoice {
    /// Nothing is added: the model is of integer pixels.
    case none
    /// Noise from [0, 1).
    case uniform
    /// Noise from a learned conditional flow.
    case variational
  }
  /// How noise is added.
  public var kind: Kind
  /// The learned flow, opaque here; nil for its defaults, or where nothing is learned.
  ///
  /// The Models target decodes it, by its key `type`.
  public var model: JSONValue?

  /// Uniform, as in the MaCow paper's main tables.
  public static let defaults = DequantizationConfiguration(kind: .uniform, model: nil)

  /// Checks that a flow is described only where one is learned.
  ///
  /// - Parameter path: The dotted path of the section.
  /// - Throws: `ConfigurationError.invalid`.
  public func validate(path: String) throws {
    try require(
      model == nil || kind == .variational, "\(path).model", "goes only with kind: variational")
    if let model {
      guard case .object = model else {
        throw ConfigurationError.invalid(path: "\(path).model", reason: "expected a mapping")
      }
    }
  }
}
