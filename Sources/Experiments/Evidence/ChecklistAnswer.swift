/// What a checklist of a conference asks, by the name that people and the database use for it.
public enum ChecklistName: String, Codable, CaseIterable, Sendable {
  /// The questions of NeurIPS 2019, which are those of the ML Reproducibility Checklist v1.2.
  case neurips2019 = "neurips-2019"
  /// The ML Reproducibility Checklist v2.0 of 7 April 2020.
  case mlrc2 = "mlrc-2.0"
  /// The NeurIPS paper checklist with 16 questions, since 2025.
  case neurips

  /// The name in the column `checklist`.
  var recorded: String { self == .neurips2019 ? "mlrc-2019" : rawValue }
}

/// An answer to one item of a checklist.
public struct ChecklistAnswer: Codable, Hashable, Sendable {
  /// The item's id, such as `E5`.
  public let item: String
  /// The answer.
  public let verdict: Verdict
  /// Whether a person gave it, or the records.
  public let source: Source
  /// Why.
  public let reason: String
  /// The name of the saved query that shows the evidence.
  public let query: String?

  /// What can be answered.
  public enum Verdict: String, Codable, CaseIterable, Sendable {
    /// It holds.
    case yes
    /// It holds in part.
    case partial
    /// It does not hold.
    case no
    /// It does not apply.
    case na
    /// A person has to write it.
    case todo
  }

  /// Who answered.
  public enum Source: String, Codable, Sendable {
    /// The records.
    case auto
    /// A person; this answer wins.
    case manual
  }

  /// An answer.
  public init(
    item: String, verdict: Verdict, source: Source, reason: String, query: String? = nil
  ) {
    self.item = item
    self.verdict = verdict
    self.source = source
    self.reason = reason
    self.query = query
  }
}
