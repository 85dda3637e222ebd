/// A part of a specification whose every key has a default, and in which an unknown key is an error.
///
/// Write a struct with one property per key (camelCase; the key is its snake_case), conform it, and
/// give the defaults in one place:
///
///     struct Schedule: StrictConfiguration {
///       var warmupSteps: Int
///       static let defaults = Schedule(warmupSteps: 0)
///     }
///
/// `strictlyDecoded(from: ["warmup_stepz": 3], path: "schedule")` then says
/// `schedule.warmup_stepz: unknown key; did you mean 'warmup_steps'?`.
public protocol StrictConfiguration: Codable {
  /// The value that an empty mapping stands for.
  static var defaults: Self { get }

  /// Checks ranges, and values against each other.
  ///
  /// - Parameter path: The dotted path of this part, for errors.
  /// - Throws: `ConfigurationError.invalid`.
  func validate(path: String) throws
}

extension StrictConfiguration {
  /// Nothing to check.
  public func validate(path: String) throws {}

  /// Lays `value` over the defaults and decodes the result.
  ///
  /// - Parameters:
  ///   - value: What the specification says; keys may be missing.
  ///   - path: Its dotted path, for errors; empty at the top.
  /// - Returns: The part with every key filled in.
  /// - Throws: `ConfigurationError`, one sentence with the dotted path.
  public static func strictlyDecoded(from value: JSONValue, path: String) throws -> Self {
    guard case .object = value else {
      throw ConfigurationError.wrongType(path: path, expected: "a mapping", found: value.kind)
    }
    let merged = try JSONValue(encoding: defaults).merged(with: value)
    let result = try decodeStrictly(Self.self, from: merged, path: path)
    try result.validate(path: path)
    return result
  }
}

/// Words of which a specification names one; another word's error lists them.
public protocol ConfigurationChoice: RawRepresentable, CaseIterable, Codable, Hashable, Sendable
where RawValue == String {}

extension ConfigurationChoice {
  /// Reads one of the words.
  ///
  /// - Parameter decoder: Where from.
  /// - Throws: `ConfigurationError.notAChoice`, which lists the words and the nearest.
  public init(from decoder: any Decoder) throws {
    let word = try decoder.singleValueContainer().decode(String.self)
    guard let choice = Self(rawValue: word) else {
      throw ConfigurationError.notAChoice(
        path: dottedPath(decoder.codingPath), found: word, choices: Self.allCases.map(\.rawValue))
    }
    self = choice
  }
}

/// Decodes a type, and refuses every key that it does not read.
///
/// - Parameters:
///   - type: What to decode; a property `learningRate` reads the key `learning_rate`.
///   - value: What the specification says.
///   - path: Its dotted path, for errors; empty at the top.
/// - Returns: The decoded value.
/// - Throws: `ConfigurationError`, one sentence with the dotted path, what was expected and what
///   was found.
public func decodeStrictly<T: Decodable>(
  _ type: T.Type, from value: JSONValue, path: String
) throws -> T {
  let prefix = path.split(separator: ".").map { VerbatimKey(String($0)) }
  do {
    return try StrictDecoder(value, codingPath: prefix).decode(type)
  } catch DecodingError.dataCorrupted(let context) {
    throw ConfigurationError.invalid(
      path: dottedPath(context.codingPath), reason: context.debugDescription)
  }
}

/// `a.b[2].c` for a coding path.
func dottedPath(_ path: [any CodingKey]) -> String {
  path.reduce("") { text, key in
    if let index = key.intValue { return "\(text)[\(index)]" }
    return text.appendingKey(key.stringValue)
  }
}

/// A key or an index exactly as it is in the document.
struct VerbatimKey: CodingKey {
  let stringValue: String
  let intValue: Int?

  init(_ name: String) { (stringValue, intValue) = (name, nil) }
  init(stringValue: String) { self.init(stringValue) }
  init(intValue: Int) { (stringValue, self.intValue) = (String(intValue), intValue) }
}
