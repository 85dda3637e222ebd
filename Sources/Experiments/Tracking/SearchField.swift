/// What a search filter or order speaks of.
enum SearchField: Hashable {
  case metric(String)
  case parameter(String)
  case tag(String)
  case dataset(String)
  /// A column of the run.
  case attribute(Attribute)

  enum Attribute: String, CaseIterable {
    case runID = "run_id"
    case name = "run_name"
    case status
    case user = "user_id"
    case artifactURI = "artifact_uri"
    case lifecycle = "lifecycle_stage"
    case experiment = "experiment_id"
    case start = "start_time"
    case end = "end_time"

    /// Its column in `v_tracking_run`.
    var column: String {
      switch self {
      case .runID: "v.uid"
      case .name: "v.name"
      case .start: "v.start_ms"
      case .end: "v.end_ms"
      case .experiment: "CAST(v.experiment_id AS TEXT)"
      default: "v.\(rawValue)"
      }
    }

    var isNumber: Bool { self == .start || self == .end }
  }

  /// Reads a name such as `metrics.val_bpd`; one without a kind is a column of the run.
  ///
  /// - Throws: `TrackingError.invalid` for an unknown kind or column.
  init(_ text: String) throws {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let kind = parts.count == 2 ? parts[0].lowercased() : "attributes"
    let key = String(parts[parts.count - 1])
    switch kind {
    case "metric", "metrics": self = .metric(key)
    case "param", "params", "parameter", "parameters": self = .parameter(key)
    case "tag", "tags": self = .tag(key)
    case "dataset", "datasets":
      guard ["name", "digest", "context"].contains(key) else {
        throw TrackingError(
          .invalid, "Invalid dataset attribute '\(key)'; it is name, digest or context.")
      }
      self = .dataset(key)
    case "attribute", "attributes", "attr", "run": self = .attribute(try Self.attribute(key))
    default:
      throw TrackingError(
        .invalid,
        "Invalid entity type '\(kind)' in '\(text)'; it is metrics, params, tags, attributes or "
          + "datasets.")
    }
  }

  private static func attribute(_ key: String) throws -> Attribute {
    switch key.lowercased() {
    case "run_uuid", "id": return .runID
    case "run name", "name": return .name
    case "created": return .start
    case "user": return .user
    default: break
    }
    if let attribute = Attribute(rawValue: key.lowercased()) { return attribute }
    let known = Attribute.allCases.map(\.rawValue).joined(separator: ", ")
    throw TrackingError(.invalid, "Invalid attribute key '\(key)'; there are \(known).")
  }
}
