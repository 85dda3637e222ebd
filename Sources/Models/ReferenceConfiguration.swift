public import Configurations

/// A `config.json` of MaCow's reference: `flow`, `dequant` if there is one, and what is of no concern
/// here, such as the number of GPUs.
public struct ReferenceConfiguration: Sendable {
  /// The flow of images.
  public let flow: any ModelConfiguration
  /// The learned dequantizer; nil for uniform noise.
  public let dequantizer: (any DequantizerConfiguration)?

  /// Reads a configuration.
  ///
  /// - Parameter document: The whole file.
  /// - Throws: `ConfigurationError` or `ModelError`, one sentence each.
  public init(_ document: JSONValue) throws {
    guard let section = document["flow"] else {
      throw ModelError("flow: missing; a configuration of the reference has it")
    }
    flow = try ModelRegistry.configuration(from: try Self.translated(section, path: "flow"))
    dequantizer = try document["dequant"].map {
      try DequantizerRegistry.configuration(from: try Self.translated($0, path: "dequant"))
    }
  }

  /// A section without the keys that change no density: no tile where there is none, no dropout.
  private static func translated(_ section: JSONValue, path: String) throws -> JSONValue {
    guard case .object(var members) = section else { return section }
    if case .array(let slices)? = members["slices"] {
      members["slices"] = .array(slices.map { $0 == .null ? 0 : $0 })
    }
    for (key, harmless) in [("dropout", JSONValue.number(0)), ("pos_enc", .bool(true))] {
      guard let value = members.removeValue(forKey: key) else { continue }
      guard value == harmless else {
        throw ModelError(
          "\(path).\(key): only models that have \(key == "dropout" ? "no dropout" : "it") are known"
        )
      }
    }
    return .object(members)
  }
}
