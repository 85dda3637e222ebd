internal import Configurations

/// Ids of runs that have none of ours: the same source gets the same id every time.
public enum StableID {
  /// The id of what some texts identify.
  ///
  /// - Parameter parts: The kind of source first, then what tells the run from all others.
  /// - Returns: 32 hex digits, the beginning of SHA-256 over the parts.
  public static func uid(_ parts: String...) -> String {
    // A separator that no part holds, so that parts cannot run into each other.
    String(CanonicalJSON.sha256(parts.joined(separator: "\u{0}")).prefix(32))
  }
}
