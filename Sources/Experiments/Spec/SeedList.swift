internal import Configurations
internal import Foundation

/// The seeds that a specification or a flag lists.
public enum SeedList {
  /// Reads `1..5`, `0,2,4`, a mix of both, or a single number.
  ///
  /// - Parameters:
  ///   - text: What was written.
  ///   - path: Where, for errors: `seeds` or `--seeds`.
  /// - Returns: The seeds in the order written, each once.
  /// - Throws: `ConfigurationError.invalid`.
  public static func parse(_ text: String, path: String = "seeds") throws -> [Int] {
    var seeds: [Int] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let word = part.filter { !$0.isWhitespace }
      let ends = word.components(separatedBy: "..").map { Int($0) }
      switch (ends.count, ends.first ?? nil, ends.last ?? nil) {
      case (1, let seed?, _): seeds.append(seed)
      case (2, let first?, let last?):
        try require(first <= last, path, "'\(word)' runs backwards")
        try require(last - first < 100_000, path, "'\(word)' is too many")
        seeds += first...last
      default:
        throw ConfigurationError.invalid(
          path: path, reason: "'\(text)' is not a list of seeds such as 1..5 or 0,2,4")
      }
    }
    return try checked(seeds, path: path)
  }

  static func parse(_ value: JSONValue, path: String = "seeds") throws -> [Int] {
    switch value {
    case .string(let text): return try parse(text, path: path)
    case .number(let number):
      guard let seed = Int(exactly: number) else {
        throw ConfigurationError.invalid(path: path, reason: "a seed is a whole number")
      }
      return try checked([seed], path: path)
    case .array:
      return try checked(decodeStrictly([Int].self, from: value, path: path), path: path)
    default:
      throw ConfigurationError.invalid(
        path: path, reason: "expected a list of seeds such as 1..5, '0,2,4' or [0, 2, 4]")
    }
  }

  private static func checked(_ seeds: [Int], path: String) throws -> [Int] {
    try require(!seeds.isEmpty, path, "no seed is listed")
    if let negative = seeds.first(where: { $0 < 0 }) {
      throw ConfigurationError.invalid(path: path, reason: "a seed is 0 or more, found \(negative)")
    }
    var seen: Set<Int> = []
    if let twice = seeds.first(where: { !seen.insert($0).inserted }) {
      throw ConfigurationError.invalid(
        path: path, reason: "seed \(twice) is listed twice; it would count as one run")
    }
    return seeds
  }
}
