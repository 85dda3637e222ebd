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
  /// The search whose trials the variants are, if there is one.
  public let search: SearchConfiguration?
  /// The trials of each variant that is searched; empty without a search.
  public let searchGroups: [SearchGroup]
  /// The experiment whose finalists these are, run again with fresh seeds.
  public let finalOf: String?
  /// The file's text, which the launch record keeps.
  public let text: String

  /// SHA-256 of the text, 64 hex digits.
  public var digest: String { CanonicalJSON.sha256(text) }

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
    seeds = try Self.seeds(header)
    report = try ReportConfiguration.strictlyDecoded(from: header.report ?? [:], path: "report")
    try require(Self.isName(name), "experiment", "must be of letters, digits, '-', '_' and '.'")
    finalOf = nil
    search = try header.search.map { try SearchConfiguration($0) }
    let plain = try Self.variants(header.variants, base: base, experiment: header.experiment)
    guard let search else {
      searchGroups = []
      variants = plain.map(\.variant)
      selection = variants[0].configuration.selection
      protocolKind = variants[0].configuration.protocol
      return
    }
    let found = try Self.trials(of: search, plain, areNamed: header.variants != nil)
    (variants, searchGroups) = (found.variants, found.groups)
    selection = variants[0].configuration.selection
    protocolKind = variants[0].configuration.protocol
  }

  init(
    name: String, question: String, seeds: [Int], variants: [Variant],
    report: ReportConfiguration, selection: SelectionConfiguration, protocolKind: ProtocolKind,
    search: SearchConfiguration?, searchGroups: [SearchGroup], finalOf: String?, text: String
  ) {
    self.name = name
    self.question = question
    self.seeds = seeds
    self.variants = variants
    self.report = report
    self.selection = selection
    self.protocolKind = protocolKind
    self.search = search
    self.searchGroups = searchGroups
    self.finalOf = finalOf
    self.text = text
  }

  /// The keys that are not part of a configuration.
  private struct Header: Decodable {
    var experiment: String
    var question: String?
    var seeds: JSONValue?
    var variants: [VariantEntry]?
    var report: JSONValue?
    var search: JSONValue?
    static let keys = ["experiment", "question", "seeds", "variants", "report", "search"]
  }

  /// Three repeats unless told otherwise, the fewest that give an interval worth printing; a search
  /// says itself which seeds its trials have.
  private static func seeds(_ header: Header) throws -> [Int] {
    if let search = header.search {
      try require(
        header.seeds == nil, "seeds",
        "with a search, the trials' seeds are search.seeds, and the winner's search.final.seeds")
      return try SearchConfiguration(search).seeds
    }
    return try header.seeds.map { try SeedList.parse($0) } ?? [1, 2, 3]
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
