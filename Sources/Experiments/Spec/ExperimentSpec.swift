public import Configurations

/// One question, the configurations that answer it, and the seeds that each is run with.
public struct ExperimentSpec: Hashable, Sendable {
  /// The experiment's name, unique in a database.
  public let name: String
  /// What it should decide; may be empty.
  public let question: String
  /// The seeds of every configuration.
  public let seeds: [Int]
  /// The configurations, in the order of the table; at least one.
  public let variants: [Variant]
  /// What the table shows.
  public let report: ReportConfiguration
  /// Which epoch counts, the same for every variant.
  public let selection: SelectionConfiguration
  /// `paper` if a published habit is repeated, the same for every variant.
  public let protocolKind: ProtocolKind
  /// The file's text, which the launch record keeps.
  public let text: String

  /// One configuration of an experiment.
  public struct Variant: Hashable, Sendable {
    /// The row's name in tables.
    public let label: String
    /// What the row is for.
    public let role: Role
    /// The configuration, every key filled in.
    public let configuration: RunConfiguration
  }

  /// What a configuration is for.
  public enum Role: String, ConfigurationChoice {
    /// Something new.
    case candidate
    /// What it is compared with.
    case baseline
    /// Something with a part taken away.
    case ablation
    /// A finalist, run again with fresh seeds.
    case final
  }

  /// Reads a specification.
  ///
  /// - Parameters:
  ///   - yaml: The text.
  ///   - file: The file's name, for errors.
  /// - Throws: `ConfigurationError`, one sentence with the line or the dotted path.
  public init(yaml: String, file: String) throws {
    let document = try YAMLDocument(yaml, file: file).value
    guard case .object(var members) = document else {
      throw ConfigurationError.malformed(file: file, line: 1, reason: "expected a mapping")
    }
    try Self.refuseUnknownKeys(members)
    let header = try decodeStrictly(
      Header.self,
      from: .object(members.filter { Header.keys.contains($0.key) }), path: "")
    for key in Header.keys { members[key] = nil }
    let base = JSONValue.object(members)

    name = header.experiment
    question = header.question ?? ""
    text = yaml
    // Three repeats are the fewest that give an interval worth printing.
    seeds = try header.seeds.map(SeedList.parse) ?? [1, 2, 3]
    report = try ReportConfiguration.strictlyDecoded(from: header.report ?? [:], path: "report")
    try require(Self.isName(name), "experiment", "must be of letters, digits, '-', '_' and '.'")
    variants = try Self.variants(header.variants, base: base, experiment: header.experiment)
    selection = variants[0].configuration.selection
    protocolKind = variants[0].configuration.protocol
  }

  /// The keys that are not part of a configuration.
  private struct Header: Decodable {
    var experiment: String
    var question: String?
    var seeds: JSONValue?
    var variants: [VariantEntry]?
    var report: JSONValue?
    static let keys = ["experiment", "question", "seeds", "variants", "report"]
  }

  struct VariantEntry: Decodable {
    var label: String
    var role: Role?
    var set: JSONValue?
  }

  private static func refuseUnknownKeys(_ members: [String: JSONValue]) throws {
    guard case .object(let sections) = try JSONValue(encoding: RunConfiguration.defaults) else {
      return
    }
    let known = Header.keys + sections.keys.sorted()
    if let unknown = members.keys.filter({ !known.contains($0) }).min() {
      throw ConfigurationError.unknownKey(
        path: unknown, nearest: nearest(to: unknown, among: known))
    }
  }

  private static func isName(_ name: String) -> Bool {
    !name.isEmpty
      && name.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || ["-", "_", "."].contains(scalar)
      }
  }
}
