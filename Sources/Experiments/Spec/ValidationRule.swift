internal import Configurations

/// Where the validation images come from.
public enum ValidationRule: Hashable, Sendable {
  /// A split of the data set: `{split: val}`.
  case split(String)
  /// A part of a split, dealt by a seed: `{from: train, fraction: 0.1, seed: 0}`. The part is no
  /// longer trained on.
  case carve(from: String, fraction: Double, seed: Int)

  /// A tenth of the training images, when the data set has no split for validation.
  public static let carveDefault = ValidationRule.carve(from: "train", fraction: 0.1, seed: 0)

  /// Checks the fraction and the seed.
  ///
  /// - Parameter path: The dotted path of the rule.
  /// - Throws: `ConfigurationError.invalid`.
  func validate(path: String) throws {
    switch self {
    case .split(let name):
      try require(name != "test", "\(path).split", "the test split may not validate")
    case .carve(let from, let fraction, let seed):
      try require(from == "train", "\(path).from", "only train can be carved, found '\(from)'")
      try require(
        fraction > 0 && fraction < 1, "\(path).fraction", "must be more than 0 and less than 1")
      try require(seed >= 0, "\(path).seed", "must be 0 or more")
    }
  }
}

extension ValidationRule: Codable {
  private enum CodingKeys: String, CodingKey { case split, from, fraction, seed }

  /// Reads either form; keys of the second have defaults.
  ///
  /// - Parameter decoder: Where from.
  /// - Throws: `ConfigurationError`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let split = try container.decodeIfPresent(String.self, forKey: .split) {
      self = .split(split)
      return
    }
    self = .carve(
      from: try container.decodeIfPresent(String.self, forKey: .from) ?? "train",
      fraction: try container.decodeIfPresent(Double.self, forKey: .fraction) ?? 0.1,
      seed: try container.decodeIfPresent(Int.self, forKey: .seed) ?? 0)
  }

  /// Writes the form that was read, with every key.
  ///
  /// - Parameter encoder: Where to.
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .split(let name):
      try container.encode(name, forKey: .split)
    case .carve(let from, let fraction, let seed):
      try container.encode(from, forKey: .from)
      try container.encode(fraction, forKey: .fraction)
      try container.encode(seed, forKey: .seed)
    }
  }
}
