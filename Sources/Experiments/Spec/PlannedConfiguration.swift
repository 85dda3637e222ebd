public import Configurations

/// A configuration with its identity: what is the same gets the same hash.
public struct PlannedConfiguration: Hashable, Sendable {
  /// The row's name in tables.
  public let label: String
  /// What the row is for.
  public let role: ExperimentSpec.Role
  /// The configuration with its validation rule resolved against the data set.
  public let configuration: RunConfiguration
  /// The value that is hashed.
  public let canonical: JSONValue
  /// `cfg-v1` hash of `canonical`, 64 hex digits.
  public let hash: String

  /// Resolves and hashes a variant.
  ///
  /// - Parameters:
  ///   - variant: A variant of a specification.
  ///   - dataset: The catalogue's record of its data set.
  ///   - model: The model with every default filled in, as the Models target encodes it.
  ///   - dequantizer: The same of the learned dequantizer, if there is one.
  /// - Throws: `ConfigurationError` if the data set lacks a split that the variant needs.
  public init(
    _ variant: ExperimentSpec.Variant, dataset: DatasetRecord, model: JSONValue,
    dequantizer: JSONValue? = nil
  ) throws {
    label = variant.label
    role = variant.role
    configuration = try variant.configuration.resolved(for: dataset)
    canonical = try configuration.canonical(
      dataset: dataset, model: model, dequantizer: dequantizer)
    hash = try CanonicalJSON.configurationHash(of: canonical)
  }
}

extension RunConfiguration {
  /// This configuration with its validation rule settled: the split `val` if there is one, else a
  /// tenth of `train`.
  ///
  /// - Parameter dataset: The catalogue's record of its data set.
  /// - Returns: A configuration whose `data.validation` is not nil.
  /// - Throws: `ConfigurationError.invalid` if the data set lacks a split.
  public func resolved(for dataset: DatasetRecord) throws -> RunConfiguration {
    let splits = dataset.splits.map(\.name)
    var result = self
    let rule = data.validation ?? (splits.contains("val") ? .split("val") : .carveDefault)
    result.data.validation = rule
    let needed =
      switch rule {
      case .split(let name): name
      case .carve(let from, _, _): from
      }
    for (split, path) in [("train", "data.name"), (needed, "data.validation")] {
      try require(
        splits.contains(split), path,
        "'\(dataset.name)' has no split '\(split)'; it has \(splits.joined(separator: ", "))")
    }
    return result
  }

  /// The value whose hash is the configuration's identity.
  ///
  /// It has every key that changes a number, the data set's fingerprint and the whole model; it has
  /// no seed, no path, and nothing that only changes pictures.
  ///
  /// - Parameters:
  ///   - dataset: The catalogue's record of the data set.
  ///   - model: The model with every default filled in.
  ///   - dequantizer: The learned dequantizer with every default filled in, if there is one.
  /// - Returns: An object in snake_case.
  /// - Throws: `ConfigurationError` if the data set lacks a split, or a number is not finite.
  public func canonical(
    dataset: DatasetRecord, model: JSONValue, dequantizer: JSONValue? = nil
  ) throws -> JSONValue {
    var filled = try resolved(for: dataset)
    filled.model = model
    filled.dequantization.model = dequantizer
    let encoded = try JSONValue(encoding: filled)
    guard case .object(var members) = encoded,
      case .object(var data)? = members["data"],
      case .object(var evaluation)? = members["evaluation"]
    else { return encoded }
    data["fingerprint"] = .string(dataset.fingerprint)
    // The key `seed` is kept for runs; the schema refuses it inside a configuration.
    if case .carve(let from, let fraction, let seed)? = filled.data.validation {
      data["validation"] = [
        "from": .string(from), "fraction": .number(fraction), "carve_seed": .number(Double(seed)),
      ]
    }
    evaluation["temperature"] = nil
    evaluation["sample_count"] = nil
    members["data"] = .object(data)
    members["evaluation"] = .object(evaluation)
    return .object(members)
  }
}
