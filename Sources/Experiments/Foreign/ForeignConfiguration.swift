public import Configurations

/// Parameters of another program as a configuration of ours: typed, hashed, its seed taken out.
///
/// The seed is no part of a configuration: runs that differ only in it are repeats.
public struct ForeignConfiguration: Hashable, Sendable {
  /// The parameters, numbers and truth values typed where the text spells one.
  public let canonical: JSONValue
  /// `cfg-v1` hash of `canonical`, 64 hex digits.
  public let hash: String
  /// The seed; nil if no parameter names a whole number from 0 on as one.
  public let seed: Int?

  /// Reads the parameters of a run.
  ///
  /// - Parameters:
  ///   - parameters: Names and texts.
  ///   - seedParameter: The parameter that holds the seed; nil for `seed`, else `random_seed`.
  ///   - seed: The seed, if it was found elsewhere, such as in a folder's name.
  /// - Throws: `ConfigurationError` if the parameters have no canonical text.
  public init(
    parameters: [String: String], seedParameter: String? = nil, seed: Int? = nil
  ) throws {
    var rest = parameters
    let names = seedParameter.map { [$0] } ?? Self.seedParameters
    var found = seed
    for name in names where found == nil {
      guard let text = rest[name], let number = Self.seed(text) else { continue }
      found = number
      rest[name] = nil
    }
    var members: [String: JSONValue] = [:]
    for (key, text) in rest {
      // The key `seed` is kept for runs; the schema refuses it inside a configuration.
      members[key == "seed" ? "seed_parameter" : key] = Self.value(text)
    }
    canonical = .object(members)
    hash = try CanonicalJSON.configurationHash(of: canonical)
    self.seed = found
  }

  /// The parameters that are taken for the seed, in this order.
  public static let seedParameters = ["seed", "random_seed"]

  /// The value that a parameter's text stands for.
  ///
  /// - Parameter text: What the other program wrote.
  /// - Returns: A number if the text is a plain decimal number that a Double holds exactly as it is
  ///   written; a truth value for `true` and `false` in any case; else the text.
  public static func value(_ text: String) -> JSONValue {
    switch text {
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    default: break
    }
    let digits = text.drop { $0 == "-" || $0 == "+" }
    let isPlain =
      text.count - digits.count <= 1
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || Array("+-.eE".utf8).contains($0) }
    // 007 is a name, not seven.
    let isPadded =
      digits.count > 1 && digits.first == "0" && digits.dropFirst().first?.isNumber == true
    guard isPlain, !isPadded, let number = Double(text), number.isFinite else {
      return .string(text)
    }
    // A whole number beyond 2⁵³ would become another one.
    if let whole = Int64(text), Int64(exactly: number) != whole { return .string(text) }
    if Int64(text) == nil, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return .string(text)
    }
    return .number(number)
  }

  private static func seed(_ text: String) -> Int? {
    if let whole = Int(text) { return whole >= 0 ? whole : nil }
    // Programs that keep every number as a float write 3.0.
    guard case .number(let number) = value(text), number >= 0 else { return nil }
    return Int(exactly: number)
  }
}
