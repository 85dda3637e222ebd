/// A run as the tracking API shows it.
public struct TrackedRun: Hashable, Sendable {
  /// The run's id, 32 hex digits.
  public let uid: String
  /// The experiment's row, as text.
  public let experimentID: String
  /// Its name, or what its configuration and seed make of one.
  public let name: String
  /// Who the client said it was.
  public let user: String
  /// `RUNNING`, `SCHEDULED`, `FINISHED`, `FAILED` or `KILLED`.
  public let status: String
  /// Milliseconds since 1970 UTC, by the client's clock.
  public let start: Int64
  /// Milliseconds since 1970 UTC, by the client's clock.
  public let end: Int64?
  /// Where its files are kept.
  public let artifactURI: String
  /// Whether it was deleted.
  public let isDeleted: Bool
  /// The newest point of each metric.
  public let metrics: [TrackedPoint]
  /// Names and texts.
  public let parameters: [(key: String, value: String)]
  /// Names and texts.
  public let tags: [(key: String, value: String)]
  /// The data that it said it used.
  public let inputs: [TrackedInput]

  /// Runs are equal if their ids are.
  public static func == (one: TrackedRun, other: TrackedRun) -> Bool { one.uid == other.uid }

  /// Hashes the id.
  public func hash(into hasher: inout Hasher) { hasher.combine(uid) }
}

/// One logged point of a metric.
public struct TrackedPoint: Hashable, Sendable {
  /// The metric's name.
  public let key: String
  /// The value; NaN and infinities as they were sent.
  public let value: Double
  /// Milliseconds since 1970 UTC, by the client's clock.
  public let timestamp: Int64
  /// The client's step; it may be negative.
  public let step: Int64

  /// A point.
  public init(key: String, value: Double, timestamp: Int64, step: Int64) {
    self.key = key
    self.value = value
    self.timestamp = timestamp
    self.step = step
  }

  /// The value as the database keeps it: NaN is 0, and infinities are the largest doubles.
  var stored: Double {
    if value.isNaN { return 0 }
    return value.isFinite ? value : (value > 0 ? 1 : -1) * Double.greatestFiniteMagnitude
  }
}

/// A data set that a client said a run used.
public struct TrackedInput: Hashable, Sendable {
  /// Its name.
  public let name: String
  /// What identifies its contents.
  public let digest: String
  /// Such as `local`.
  public let sourceType: String
  /// Where it is from, as JSON text.
  public let source: String
  /// Its columns, as JSON text.
  public let schema: String?
  /// Its size, as JSON text.
  public let profile: String?
  /// Notes, such as `mlflow.data.context`: `training`.
  public let tags: [(key: String, value: String)]

  /// A data set.
  public init(
    name: String, digest: String, sourceType: String, source: String, schema: String?,
    profile: String?, tags: [(key: String, value: String)]
  ) {
    self.name = name
    self.digest = digest
    self.sourceType = sourceType
    self.source = source
    self.schema = schema
    self.profile = profile
    self.tags = tags
  }

  /// Data sets are equal if name and digest are.
  public static func == (one: TrackedInput, other: TrackedInput) -> Bool {
    one.name == other.name && one.digest == other.digest
  }

  /// Hashes name and digest.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(digest)
  }
}

/// What a client says when it starts a run.
public struct TrackedStart: Sendable {
  /// The experiment's row, as text.
  public var experimentID: String
  /// The run's name; empty for one made of its id.
  public var name: String
  /// Who the client is.
  public var user: String
  /// Milliseconds since 1970 UTC; nil for now.
  public var start: Int64?
  /// Names and texts.
  public var tags: [(key: String, value: String)]

  /// A run to start.
  public init(
    experimentID: String, name: String, user: String, start: Int64?,
    tags: [(key: String, value: String)]
  ) {
    self.experimentID = experimentID
    self.name = name
    self.user = user
    self.start = start
    self.tags = tags
  }
}
