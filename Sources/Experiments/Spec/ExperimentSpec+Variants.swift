internal import Configurations

extension ExperimentSpec {
  /// What a variant may not set, because the whole experiment shares it.
  private static let shared = ["selection", "protocol"]

  /// A variant, and the mapping that it was decoded from.
  struct DecodedVariant {
    let variant: Variant
    let source: JSONValue
  }

  /// Lays each variant's `set` over the base; without variants the base is the only one.
  static func variants(
    _ entries: [VariantEntry]?, base: JSONValue, experiment: String
  ) throws -> [DecodedVariant] {
    guard let entries else {
      let configuration = try RunConfiguration.strictlyDecoded(from: base, path: "")
      return [
        DecodedVariant(
          variant: Variant(label: experiment, role: .candidate, configuration: configuration),
          source: base)
      ]
    }
    try require(
      !entries.isEmpty, "variants", "the list is empty; leave the key out for one variant")
    // The base alone may lack a model; its keys are checked first, so that their errors are its own.
    let defaults = try JSONValue(encoding: RunConfiguration.defaults)
    _ = try decodeStrictly(RunConfiguration.self, from: defaults.merged(with: base), path: "")

    var variants: [DecodedVariant] = []
    for (index, entry) in entries.enumerated() {
      let path = "variants[\(index)]"
      try require(!entry.label.isEmpty, "\(path).label", "must not be empty")
      if variants.contains(where: { $0.variant.label == entry.label }) {
        throw ConfigurationError.invalid(
          path: "\(path).label", reason: "'\(entry.label)' is the label of an earlier variant")
      }
      let changes = try expanded(entry.set ?? [:], path: "\(path).set")
      let source = merge(changes, into: base)
      let configuration = try RunConfiguration.strictlyDecoded(from: source, path: "\(path).set")
      if let twin = variants.first(where: { $0.variant.configuration == configuration }) {
        throw ConfigurationError.invalid(
          path: path,
          reason: "'\(entry.label)' is the same configuration as '\(twin.variant.label)'")
      }
      let variant = Variant(
        label: entry.label, role: entry.role ?? .candidate, configuration: configuration)
      variants.append(DecodedVariant(variant: variant, source: source))
    }
    return variants
  }

  /// Turns `"optimizer.learning_rate": 1` into `optimizer: {learning_rate: 1}`.
  static func expanded(_ set: JSONValue, path: String) throws -> JSONValue {
    guard case .object(let members) = set else {
      throw ConfigurationError.invalid(path: path, reason: "expected a mapping")
    }
    var result = JSONValue.object([:])
    for (key, value) in members.sorted(by: { $0.key < $1.key }) {
      let parts = key.split(separator: ".").map(String.init)
      guard let first = parts.first else {
        throw ConfigurationError.invalid(path: path, reason: "an empty key")
      }
      if shared.contains(first) {
        throw ConfigurationError.invalid(
          path: "\(path).\(key)", reason: "the whole experiment shares its \(first)")
      }
      result = result.merged(with: parts.reversed().reduce(value) { [$1: $0] })
    }
    return result
  }

  /// A deep merge, except that a model of another type replaces the base's model.
  static func merge(_ changes: JSONValue, into base: JSONValue) -> JSONValue {
    let merged = base.merged(with: changes)
    guard let model = changes["model"], let type = model["type"],
      type != base.value(at: "model.type")
    else { return merged }
    guard case .object(var members) = merged else { return merged }
    members["model"] = model
    return .object(members)
  }
}
