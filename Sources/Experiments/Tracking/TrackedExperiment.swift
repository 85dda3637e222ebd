/// An experiment as the tracking API shows it.
public struct TrackedExperiment: Hashable, Sendable {
  /// The row's number, as text.
  public let id: String
  /// The name.
  public let name: String
  /// Where its runs' files are kept.
  public let artifactLocation: String
  /// Whether it was deleted.
  public let isDeleted: Bool
  /// Milliseconds since 1970 UTC.
  public let created: Int64
  /// Milliseconds since 1970 UTC.
  public let updated: Int64
  /// Notes by key.
  public let tags: [String: String]

  /// The experiment that clients use which name none; it is made when a run begins in it.
  static let fallback = TrackedExperiment(
    id: "0", name: "Default", artifactLocation: "mlflow-artifacts:/0", isDeleted: false,
    created: 0, updated: 0, tags: [:])
}

/// Which of the kept and the deleted are asked for.
public enum TrackedView: String, Sendable {
  /// Those that are not deleted.
  case active = "ACTIVE_ONLY"
  /// The deleted ones.
  case deleted = "DELETED_ONLY"
  /// Both.
  case all = "ALL"
}

/// One page of a list.
public struct TrackedPage<Element: Sendable>: Sendable {
  /// The page's elements.
  public let elements: [Element]
  /// Where the next page begins; nil on the last one.
  public let next: Int?

  /// Cuts a page from what was fetched with one element to spare.
  init(_ fetched: [Element], offset: Int, limit: Int) {
    elements = Array(fetched.prefix(limit))
    next = fetched.count > limit ? offset + limit : nil
  }
}
