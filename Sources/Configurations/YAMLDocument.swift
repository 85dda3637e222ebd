internal import Foundation
internal import Yams

/// One YAML document as a JSON value, read by the core schema of YAML 1.2.
///
/// Only `true` and `false` are truth values, so a label `on` or `no` stays text. Keys that appear
/// twice, several documents in one file, NaN, infinities and whole numbers beyond 2⁵³ are refused.
public struct YAMLDocument: Sendable {
  /// The document's value; an empty document is an empty object.
  public let value: JSONValue

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - yaml: The text.
  ///   - file: The file's name, for errors.
  /// - Throws: `ConfigurationError.malformed` with the line.
  public init(_ yaml: String, file: String) throws {
    do {
      guard let root = try Parser(yaml: yaml, resolver: .basic).singleRoot() else {
        value = .object([:])
        return
      }
      value = try Self.value(of: root, file: file)
    } catch let error as YamlError {
      throw Self.translated(error, file: file)
    }
  }

  private static func value(of node: Node, file: String) throws -> JSONValue {
    switch node {
    case .scalar(let scalar):
      guard scalar.style == .plain || scalar.style == .any else { return .string(scalar.string) }
      return try plain(scalar.string, line: scalar.mark?.line, file: file)
    case .sequence(let sequence):
      return .array(try sequence.map { try value(of: $0, file: file) })
    case .mapping(let mapping):
      var members: [String: JSONValue] = [:]
      for (key, node) in mapping {
        guard case .scalar(let name) = key else {
          throw ConfigurationError.malformed(
            file: file, line: key.mark?.line, reason: "a key must be a word")
        }
        members[name.string] = try value(of: node, file: file)
      }
      return .object(members)
    case .alias:
      throw ConfigurationError.malformed(
        file: file, line: node.mark?.line, reason: "an alias that points nowhere")
    }
  }

  /// An unquoted scalar by the core schema.
  private static func plain(_ text: String, line: Int?, file: String) throws -> JSONValue {
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    default: break
    }
    let lowered = text.lowercased()
    if [".nan", ".inf", "-.inf", "+.inf"].contains(lowered) {
      throw ConfigurationError.malformed(
        file: file, line: line, reason: "'\(text)' has no place in a configuration")
    }
    guard looksLikeNumber(text), let number = Double(text), number.isFinite else {
      return .string(text)
    }
    let isWhole = text.allSatisfy { $0.isNumber || $0 == "-" || $0 == "+" }
    if isWhole, Int(text).map({ $0.magnitude > 9_007_199_254_740_992 }) ?? true {
      throw ConfigurationError.malformed(
        file: file, line: line, reason: "'\(text)' is too large to be kept exactly; quote it")
    }
    return .number(number)
  }

  /// Whether a scalar matches `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`.
  private static func looksLikeNumber(_ text: String) -> Bool {
    let decimal = #"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$"#
    return text.range(of: decimal, options: .regularExpression) != nil
  }

  private static func translated(_ error: YamlError, file: String) -> ConfigurationError {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return .malformed(file: file, line: mark.line, reason: problem)
    case .duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.sorted().map { "'\($0)'" }.joined(separator: ", ")
      return .malformed(
        file: file, line: context.mark.line,
        reason: "\(keys) \(duplicates.count == 1 ? "appears" : "appear") twice in one mapping")
    case .reader(let problem, _, _, _):
      return .malformed(file: file, line: nil, reason: problem)
    default:
      return .malformed(file: file, line: nil, reason: "not readable as YAML")
    }
  }
}
