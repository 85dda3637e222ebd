public import Configurations
public import Flows
public import Torch

/// The configuration of one kind of model: what its `model:` section says.
public protocol ModelConfiguration: StrictConfiguration, Sendable {
  /// The word under `type`.
  static var type: String { get }

  /// Refuses shapes that cannot work.
  ///
  /// - Parameter image: The images that the model is for.
  /// - Throws: `ModelError` naming the level and the numbers.
  func validate(for image: ImageShape) throws(ModelError)

  /// Whether the model is of integer pixels, so that there is nothing to dequantize.
  var isDiscrete: Bool { get }

  /// Number of trainable scalars, worked out without making one; nil if that is not known.
  ///
  /// - Parameter image: The images that the model is for; validated already.
  /// - Returns: The number, or nil.
  func parameterCount(for image: ImageShape) -> Int?

  /// Builds a model with freshly drawn parameters.
  ///
  /// - Parameters:
  ///   - image: The images that it is for.
  ///   - dequantization: The learned dequantizer; nil for uniform noise, or none.
  ///   - bits: Bits kept of every channel of every pixel.
  ///   - dtype: float32, or float64 for tests.
  ///   - device: Where it is computed.
  ///   - generator: Draws the initial parameters.
  /// - Returns: The model.
  /// - Throws: `ModelError` if the shapes cannot work.
  func model(
    for image: ImageShape, dequantization: (any DequantizerConfiguration)?, bits: Int,
    dtype: DType, device: Device, using generator: borrowing Generator
  ) throws(ModelError) -> any ImageModel
}

extension ModelConfiguration {
  /// Flows are of real numbers.
  public var isDiscrete: Bool { false }

  /// Counted by building the model without memory.
  public func parameterCount(for image: ImageShape) -> Int? {
    let generator = Generator(device: .meta)
    return try? model(
      for: image, dequantization: nil, bits: 8, dtype: .float32, device: .meta, using: generator
    ).store.parameterCount
  }
}

/// The configuration of a model that is a flow.
public protocol FlowConfiguration: ModelConfiguration {
  /// Whether data-dependent initialisation sees pixels with noise, instead of the integers alone.
  var initializesOnNoise: Bool { get }

  /// Declares the parameters and builds the flow, whose `forward` encodes images.
  ///
  /// - Parameters:
  ///   - image: The images that the model is for; validated already.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Draws their initial values.
  /// - Returns: The flow from scaled pixels to noise.
  func build(
    for image: ImageShape, in scope: Scope, using generator: borrowing Generator
  ) -> any Flow
}

extension FlowConfiguration {
  /// The integers alone, as MaCow's reference.
  public var initializesOnNoise: Bool { false }

  /// A flow behind its dequantizer; see `ModelConfiguration`.
  public func model(
    for image: ImageShape, dequantization: (any DequantizerConfiguration)?, bits: Int,
    dtype: DType, device: Device, using generator: borrowing Generator
  ) throws(ModelError) -> any ImageModel {
    try FlowModel(
      self, dequantization: dequantization, image: image, bits: bits, dtype: dtype,
      device: device, using: generator)
  }
}

/// The kinds of models: to add one, write its configuration and add a line here.
public enum ModelRegistry {
  /// All kinds, as a person would list them.
  public static let all: [any ModelConfiguration.Type] = [
    MacowConfiguration.self,
    GlowConfiguration.self,
    RealNVPConfiguration.self,
    OpenAIGlowConfiguration.self,
    EmergingConfiguration.self,
    FlowPlusPlusConfiguration.self,
  ]

  /// Reads a `model:` section.
  ///
  /// - Parameter value: The section, with its `type`.
  /// - Returns: The configuration, every default filled in.
  /// - Throws: `ConfigurationError` or `ModelError`, one sentence each.
  public static func configuration(
    from value: JSONValue
  ) throws -> any ModelConfiguration {
    let (kind, members) = try TypedSection.split(
      value, path: "model", noun: "model", kinds: all, type: { $0.type })
    return try kind.strictlyDecoded(from: members, path: "model")
  }

  /// A configuration as a `model:` section with every key written out: what a run's identity hashes.
  ///
  /// - Parameter configuration: The configuration.
  /// - Returns: The section, with its `type`.
  /// - Throws: An encoding error, which none of the registered configurations has.
  public static func section(of configuration: any ModelConfiguration) throws -> JSONValue {
    let value = try JSONValue(encoding: configuration)
    return value.merged(with: ["type": .string(type(of: configuration).type)])
  }
}
