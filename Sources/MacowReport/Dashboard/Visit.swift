import Foundation
import HTTPTypes
import Hummingbird

/// What a page is asked for: the names in its path, and the query after it.
struct Visit {
  let site: Site
  /// Whether the `.json` twin is meant.
  let isTwin: Bool
  /// The path as it was asked for, percent-encoded, without `.json`.
  let path: String
  private let names: [String: String]
  private let query: [String: String]

  /// Reads a request.
  ///
  /// - Parameters:
  ///   - request: What the browser sent.
  ///   - pattern: The page's path, such as `/runs/:uid`.
  ///   - site: Where it is answered from.
  /// - Throws: `PageProblem` if the path is not well-formed.
  init(_ request: Request, pattern: String, site: Site) throws {
    self.site = site
    var path = request.uri.path
    isTwin = path.hasSuffix(".json")
    if isTwin { path.removeLast(".json".count) }
    self.path = path
    names = try Self.names(in: path, pattern: pattern)
    query = Self.fields(request.uri.query ?? "")
  }

  /// The text that stands for `:key` in the path.
  func name(_ key: String) -> String { names[key] ?? "" }

  /// A field of the query; nil if it is missing or empty.
  func field(_ key: String) -> String? {
    query[key].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A whole number of the query, at least 1; 1 if it is missing or none.
  func number(_ key: String) -> Int { max(1, field(key).flatMap { Int($0) } ?? 1) }

  /// The address of this page with some fields of the query replaced; nil takes one away.
  func address(_ changes: [String: String?]) -> String {
    let fields = query.filter { changes[$0.key] == nil }
      .merging(changes.compactMapValues { $0 }) { $1 }
    return path + Address.query(fields)
  }

  /// The texts that stand for `:key` in a path; the names are decoded after splitting.
  static func names(in path: String, pattern: String) throws -> [String: String] {
    let segments = path.split(separator: "/")
    let keys = pattern.split(separator: "/")
    var names: [String: String] = [:]
    for (segment, key) in zip(segments, keys) where key.hasPrefix(":") {
      guard let text = segment.removingPercentEncoding, !text.contains("\0") else {
        throw PageProblem(.badRequest, "the address is not percent-encoded UTF-8")
      }
      names[String(key.dropFirst())] = text
    }
    return names
  }

  /// A query as forms send it.
  static func fields(_ query: String) -> [String: String] {
    query.split(separator: "&").reduce(into: [:]) { fields, pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map { $0.replacing("+", with: " ").removingPercentEncoding ?? String($0) }
      fields[parts[0]] = parts.count > 1 ? parts[1] : ""
    }
  }

  /// A path as a sentence shows it.
  static func shown(_ path: String) -> String {
    String((path.removingPercentEncoding ?? path).prefix(200))
  }
}
