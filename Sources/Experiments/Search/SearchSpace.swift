internal import Configurations
internal import Foundation

/// The settings that a search tries: fields of a configuration by dotted path, and their values.
public struct SearchSpace: Hashable, Sendable {
  /// One field and what it may be.
  struct Dimension: Hashable, Sendable {
    let path: String
    let range: Range
  }

  /// What a field may be.
  enum Range: Hashable, Sendable {
    /// One of these.
    case choices([JSONValue])
    /// A number whose logarithm is uniform.
    case logUniform(Double, Double)
    /// A uniform number.
    case uniform(Double, Double)
    /// A uniform whole number, the ends included.
    case wholeUniform(Int, Int)
  }

  /// By path; empty for an explicit list.
  let dimensions: [Dimension]
  /// The settings of an explicit list; empty otherwise.
  let list: [Setting]

  /// Values by dotted path.
  typealias Setting = [String: JSONValue]

  /// Reads a mapping from fields to values, or for `list` a list of such settings.
  init(_ value: JSONValue, method: SearchConfiguration.Method, path: String) throws {
    if method == .list {
      guard case .array(let entries) = value, !entries.isEmpty else {
        throw ConfigurationError.invalid(
          path: path, reason: "method: list needs a list of settings, one or more")
      }
      dimensions = []
      list = try entries.enumerated().map { try Self.setting($1, path: "\(path)[\($0)]") }
      return
    }
    guard case .object(let members) = value, !members.isEmpty else {
      throw ConfigurationError.invalid(
        path: path, reason: "expected a mapping from fields to their values, one or more")
    }
    list = []
    dimensions = try members.sorted { $0.key < $1.key }.map { key, value in
      let range = try Self.range(value, path: "\(path).\(key)")
      if method == .grid, case .choices = range {
      } else if method == .grid {
        throw ConfigurationError.invalid(
          path: "\(path).\(key)", reason: "a grid needs a list of values; ranges go with random")
      }
      return Dimension(path: key, range: range)
    }
    try Self.check(members.keys, path: path)
  }

  private static func setting(_ value: JSONValue, path: String) throws -> Setting {
    guard case .object(let members) = value, !members.isEmpty else {
      throw ConfigurationError.invalid(path: path, reason: "expected a mapping of fields to values")
    }
    try check(members.keys, path: path)
    return members
  }

  /// Refuses fields that decide what is measured: their trials could not be compared.
  private static func check(_ keys: some Sequence<String>, path: String) throws {
    let keys = keys.sorted()
    let measured = ["data.name", "data.validation", "data.bits", "data.crop", "evaluation"]
    for key in keys {
      let place = "\(path).\(key)"
      try require(!key.isEmpty, path, "an empty key")
      if let field = measured.first(where: { key == $0 || key.hasPrefix("\($0).") }) {
        throw ConfigurationError.invalid(
          path: place,
          reason: "\(field) decides what is measured, so its trials could not be compared; make it "
            + "a variant")
      }
      try require(
        key != "data", place, "name the field of data that is searched, such as data.flip")
      if let inner = keys.first(where: { $0.hasPrefix("\(key).") }) {
        throw ConfigurationError.invalid(path: place, reason: "contains '\(inner)', also listed")
      }
    }
  }

  private static func range(_ value: JSONValue, path: String) throws -> Range {
    if case .array(let values) = value {
      try require(!values.isEmpty, path, "the list of values is empty")
      if let twice = values.indices.first(where: { values[..<$0].contains(values[$0]) }) {
        throw ConfigurationError.invalid(
          path: path, reason: "\(text(values[twice])) is listed twice")
      }
      return .choices(values)
    }
    let ranges = try decodeStrictly(Ranges.self, from: value, path: path)
    let given = [ranges.logUniform, ranges.uniform, ranges.intUniform].compactMap(\.self)
    guard given.count == 1, let ends = given.first, ends.count == 2 else {
      throw ConfigurationError.invalid(
        path: path,
        reason: "expected a list of values, or one of {log_uniform: [a, b]}, {uniform: [a, b]}, "
          + "{int_uniform: [a, b]}")
    }
    try require(ends[0] < ends[1], path, "the range \(ends[0])…\(ends[1]) is empty")
    if ranges.uniform != nil { return .uniform(ends[0], ends[1]) }
    if ranges.logUniform != nil {
      try require(ends[0] > 0, path, "log_uniform needs numbers above 0, found \(ends[0])")
      return .logUniform(ends[0], ends[1])
    }
    guard let low = Int(exactly: ends[0]), let high = Int(exactly: ends[1]) else {
      throw ConfigurationError.invalid(path: path, reason: "int_uniform needs whole numbers")
    }
    return .wholeUniform(low, high)
  }

  private struct Ranges: Decodable {
    var logUniform: [Double]?
    var uniform: [Double]?
    var intUniform: [Double]?
  }

  /// The value as people write it.
  static func text(_ value: JSONValue) -> String {
    if case .string(let text) = value { return text }
    return (try? CanonicalJSON.text(of: value)) ?? "?"
  }

  /// The space in words, for the rule: `optimizer.learning_rate in {0.001, 0.002}`.
  var sentence: String {
    if !list.isEmpty { return "\(list.count) listed settings" }
    return dimensions.map { dimension in
      let range =
        switch dimension.range {
        case .choices(let values): "{\(values.map(Self.text).joined(separator: ", "))}"
        case .logUniform(let low, let high):
          "[\(Self.text(.number(low))), \(Self.text(.number(high)))] log-uniformly"
        case .uniform(let low, let high):
          "[\(Self.text(.number(low))), \(Self.text(.number(high)))] uniformly"
        case .wholeUniform(let low, let high): "{\(low), …, \(high)}"
        }
      return "\(dimension.path) in \(range)"
    }.joined(separator: ", ")
  }
}
