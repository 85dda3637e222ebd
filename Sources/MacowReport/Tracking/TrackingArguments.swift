import Experiments
import Foundation
import HTTPTypes

/// What a request says, from its query or from its JSON.
struct TrackingArguments: Sendable {
  private let fields: [String: WireJSON]

  /// Arguments of a nested object.
  init(_ fields: [String: WireJSON]) { self.fields = fields }

  /// The arguments of a GET: `+` is a space, as form encoding has it.
  init(query: String) {
    var fields: [String: WireJSON] = [:]
    for pair in query.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      func decoded(_ text: Substring) -> String {
        let spaced = text.replacing("+", with: " ")
        return spaced.removingPercentEncoding ?? String(spaced)
      }
      fields[decoded(parts[0])] = .text(parts.count == 2 ? decoded(parts[1]) : "")
    }
    self.fields = fields
  }

  /// The arguments of a POST; an empty body has none.
  ///
  /// - Throws: `TrackingFailure` if the body is no JSON object.
  init(body: [UInt8]) throws {
    if body.isEmpty {
      fields = [:]
      return
    }
    do throws(WireParser.Malformed) {
      guard case .object(let members) = try WireParser.value(of: body) else {
        throw WireParser.Malformed(reason: "it is no object", offset: 0)
      }
      fields = members
    } catch {
      throw TrackingFailure(
        .badRequest, "MALFORMED_REQUEST",
        "The request is no JSON object: \(error.reason), at byte \(error.offset).")
    }
  }

  /// A text; an empty one counts as missing, as in the API's own messages.
  func text(_ name: String) throws -> String {
    if let text = try optionalText(name), !text.isEmpty { return text }
    throw Self.missing(name)
  }

  /// A text that may be empty, but must be there.
  func anyText(_ name: String) throws -> String {
    if let text = try optionalText(name) { return text }
    throw Self.missing(name)
  }

  func optionalText(_ name: String) throws -> String? {
    switch fields[name] {
    case nil, .null?: nil
    case .text(let text)?: text
    case .integer(let number)?: "\(number)"
    case .number(let number)?: "\(number)"
    case .bool(let flag)?: flag ? "true" : "false"
    case .array?, .object?: throw Self.wrong(name, "a text")
    }
  }

  /// The id of a run, by either of its names.
  func run() throws -> String {
    if let uid = try optionalText("run_id"), !uid.isEmpty { return uid }
    if let uid = try optionalText("run_uuid"), !uid.isEmpty { return uid }
    throw Self.missing("run_id")
  }

  /// A whole number of 64 bits, as a number or as a text.
  func integer(_ name: String) throws -> Int64? {
    switch fields[name] {
    case nil, .null?: return nil
    case .integer(let number)?: return number
    case .number(let number)?:
      if let whole = Int64(exactly: number) { return whole }
    case .text(let text)?:
      if let whole = Int64(text) { return whole }
    default: break
    }
    throw Self.wrong(name, "a whole number")
  }

  /// A number; NaN and infinities as texts.
  func number(_ name: String) throws -> Double {
    switch fields[name] {
    case nil, .null?: throw Self.missing(name)
    case .integer(let number)?: return Double(number)
    case .number(let number)?: return number
    case .text("NaN")?: return .nan
    case .text("Infinity")?: return .infinity
    case .text("-Infinity")?: return -.infinity
    case .text(let text)?:
      if let number = Double(text) { return number }
    default: break
    }
    throw Self.wrong(name, "a number")
  }

  /// A list of objects; none if it is missing.
  func list(_ name: String) throws -> [TrackingArguments] {
    switch fields[name] {
    case nil, .null?: return []
    case .array(let elements)?:
      return try elements.map {
        guard case .object(let members) = $0 else { throw Self.wrong(name, "a list of objects") }
        return TrackingArguments(members)
      }
    default: throw Self.wrong(name, "a list of objects")
    }
  }

  /// A list of texts; a single text, as a query has it, is a list of one.
  func texts(_ name: String) throws -> [String] {
    switch fields[name] {
    case nil, .null?: return []
    case .text(let text)?: return [text]
    case .array(let elements)?:
      return try elements.map {
        switch $0 {
        case .text(let text): text
        case .integer(let number): "\(number)"
        default: throw Self.wrong(name, "a list of texts")
        }
      }
    default: throw Self.wrong(name, "a list of texts")
    }
  }

  func object(_ name: String) throws -> TrackingArguments {
    guard case .object(let members)? = fields[name] else { throw Self.missing(name) }
    return TrackingArguments(members)
  }

  /// Keys and values of a list such as `tags`.
  func pairs(_ name: String) throws -> [(key: String, value: String)] {
    try list(name).map { (try $0.anyText("key"), try $0.optionalText("value") ?? "") }
  }

  private static func missing(_ name: String) -> TrackingError {
    TrackingError(.invalid, "Missing value for required parameter '\(name)'.")
  }

  private static func wrong(_ name: String, _ kind: String) -> TrackingError {
    TrackingError(.invalid, "Invalid value for parameter '\(name)' supplied: it must be \(kind).")
  }
}
