internal import Foundation

/// A JSON value: what YAML specifications, configurations and their hashes are made of.
///
/// Numbers are Doubles, as in RFC 8785; `1` and `1.0` are therefore the same value.
public indirect enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// Any finite number.
  case number(Double)
  /// Text.
  case string(String)
  /// A list; its order matters.
  case array([JSONValue])
  /// Named values; their order does not matter.
  case object([String: JSONValue])
}

extension JSONValue {
  /// The value that an encodable type stands for, with keys in snake_case.
  ///
  /// - Parameter value: Anything encodable; `learningRate` becomes `learning_rate`.
  /// - Throws: An `EncodingError` for a number that is not finite.
  public init(encoding value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .custom { path in
      SnakeCaseKey(path.last?.stringValue ?? "")
    }
    self = try JSONDecoder().decode(JSONValue.self, from: encoder.encode(value))
  }

  /// Reads JSON text.
  ///
  /// - Parameter text: One JSON value.
  /// - Throws: `ConfigurationError.malformed` if it is not JSON.
  public init(json text: String) throws {
    do {
      self = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
    } catch {
      throw ConfigurationError.malformed(file: "JSON", line: nil, reason: "not valid JSON")
    }
  }

  /// The value of a key, or nil if this is no object or has no such key.
  public subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { return members[key] }
    return nil
  }

  /// The value at a dotted path such as `optimizer.learning_rate`, or nil.
  public func value(at path: String) -> JSONValue? {
    path.split(separator: ".").reduce(Optional(self)) { $0?[String($1)] }
  }

  /// The text, if this is a string.
  public var string: String? {
    if case .string(let text) = self { return text }
    return nil
  }

  /// The number, if this is one.
  public var number: Double? {
    if case .number(let number) = self { return number }
    return nil
  }

  /// This value with `other` laid over it: objects are merged key by key, all else is replaced.
  public func merged(with other: JSONValue) -> JSONValue {
    guard case .object(let mine) = self, case .object(let theirs) = other else { return other }
    return .object(mine.merging(theirs) { $0.merged(with: $1) })
  }

  /// What a person calls a value of this type.
  var kind: String {
    switch self {
    case .null: "nothing"
    case .bool(let value): "\(value)"
    case .number(let value): CanonicalJSON.text(of: value)
    case .string(let text): "'\(text)'"
    case .array: "a list"
    case .object: "a mapping"
    }
  }
}

extension JSONValue: Codable {
  /// Reads any JSON value.
  ///
  /// - Parameter decoder: A decoder of a self-describing format.
  /// - Throws: A `DecodingError` if the format has values that JSON lacks.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// Writes the value as it is.
  ///
  /// - Parameter encoder: Where to.
  /// - Throws: An `EncodingError` for a number that is not finite.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByFloatLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByArrayLiteral
{
  /// A string.
  public init(stringLiteral value: String) { self = .string(value) }
  /// A number.
  public init(floatLiteral value: Double) { self = .number(value) }
  /// A number.
  public init(integerLiteral value: Int) { self = .number(Double(value)) }
  /// A truth value.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// An object; of equal keys the last one stays.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements) { $1 })
  }
  /// A list.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}
