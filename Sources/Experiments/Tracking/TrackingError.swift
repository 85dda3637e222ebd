/// What a tracking client asked for that cannot be done.
public struct TrackingError: Error, Hashable, CustomStringConvertible, Sendable {
  /// What kind of refusal it is.
  public enum Kind: Sendable {
    /// No such experiment, run or file.
    case missing
    /// The name is taken.
    case exists
    /// The request contradicts itself, the records, or the API.
    case invalid
    /// What is asked for is deleted, or not deleted.
    case state
  }

  /// What kind of refusal it is.
  public let kind: Kind
  /// The sentence.
  public let description: String

  /// A refusal.
  public init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }
}
