public import Configurations
public import Torch

/// The configuration of one kind of learned dequantizer: what `dequantization.model` says.
public protocol DequantizerConfiguration: StrictConfiguration, Sendable {
  /// The word under `type`.
  static var type: String { get }

  /// Refuses shapes that cannot work.
  ///
  /// - Parameter image: The images whose bins are filled.
  /// - Throws: `ModelError` naming the level and the numbers.
  func validate(for image: ImageShape) throws(ModelError)

  /// Number of trainable scalars, worked out without making one; nil if that is not known.
  ///
  /// - Parameter image: The images whose bins are filled; validated already.
  /// - Returns: The number, or nil.
  func parameterCount(for image: ImageShape) -> Int?

  /// Declares the parameters and builds the dequantizer.
  ///
  /// - Parameters:
  ///   - image: The images whose bins are filled; validated already.
  ///   - scope: Where the parameters are declared.
  ///   - generator: Draws their initial values.
  /// - Returns: The dequantizer.
  func build(
    for image: ImageShape, in scope: Scope, using generator: borrowing Generator
  ) -> any Dequantizer
}

extension DequantizerConfiguration {
  /// Counted by building the dequantizer without memory.
  public func parameterCount(for image: ImageShape) -> Int? {
    let store = ParameterStore(device: .meta)
    let generator = Generator(device: .meta)
    _ = build(for: image, in: store.root, using: generator)
    return store.parameterCount
  }
}

/// The kinds of learned dequantizers: to add one, write its configuration and add a line here.
public enum DequantizerRegistry {
  /// All kinds, as a person would list them; the first is meant where none is named.
  public static let all: [any DequantizerConfiguration.Type] = [
    MacowDequantizerConfiguration.self,
    FlowPlusPlusDequantizerConfiguration.self,
  ]

  /// Reads a `dequantization.model` section.
  ///
  /// - Parameter value: The section; without a `type` it is the first kind.
  /// - Returns: The configuration, every default filled in.
  /// - Throws: `ConfigurationError` or `ModelError`, one sentence each.
  public static func configuration(
    from value: JSONValue
  ) throws -> any DequantizerConfiguration {
    let path = "dequantization.model"
    let section = JSONValue.object(["type": .string(all[0].type)]).merged(with: value)
    let (kind, members) = try TypedSection.split(
      section, path: path, noun: "dequantizer", kinds: all, type: { $0.type })
    return try kind.strictlyDecoded(from: members, path: path)
  }

  /// A configuration as a section with every key written out: what a run's identity hashes.
  ///
  /// - Parameter configuration: The configuration.
  /// - Returns: The section, with its `type`.
  /// - Throws: An encoding error, which none of the registered configurations has.
  public static func section(of configuration: any DequantizerConfiguration) throws -> JSONValue {
    let value = try JSONValue(encoding: configuration)
    return value.merged(with: ["type": .string(type(of: configuration).type)])
  }
}

/// A section of a specification whose key `type` says how to read the others.
enum TypedSection {
  /// Finds the kind that a section names, and its other keys.
  ///
  /// - Parameters:
  ///   - value: The section.
  ///   - path: Its dotted path, for errors.
  ///   - noun: What the kinds are, for errors.
  ///   - kinds: All kinds.
  ///   - type: The word that names a kind.
  /// - Returns: The kind and the section without `type`.
  /// - Throws: `ModelError` that lists the kinds.
  static func split<Kind>(
    _ value: JSONValue, path: String, noun: String, kinds: [Kind], type: (Kind) -> String
  ) throws(ModelError) -> (kind: Kind, members: JSONValue) {
    guard case .object(var members) = value else {
      throw ModelError("\(path): a mapping with a 'type' is wanted")
    }
    let known = kinds.map(type).joined(separator: ", ")
    guard let word = members.removeValue(forKey: "type")?.string else {
      throw ModelError("\(path).type: a \(noun) needs a type, one of \(known)")
    }
    guard let kind = kinds.first(where: { type($0) == word }) else {
      throw ModelError("\(path).type: there is no \(noun) '\(word)'; choose one of \(known)")
    }
    return (kind, .object(members))
  }
}
