/// A run that another program recorded.
public struct ForeignRun: Sendable {
  /// 32 hex digits that stay the same for the same run of the same source.
  public var uid: String
  /// What the other program calls it.
  public var name: String
  /// The parameters as text.
  public var parameters: [String: String] = [:]
  /// The seed, if it was found elsewhere than in a parameter.
  public var seed: Int?
  /// The row's name in tables; nil to make one from the parameters that differ.
  public var label: String?
  /// How it ended.
  public var status = Status.finished
  /// Whether the other program keeps it only as deleted.
  public var isDeleted = false
  /// When it began and ended, in microseconds since 1970 UTC.
  public var times = Times()
  /// Every value, in the order in which it was recorded.
  public var history: [Point] = []
  /// Notes, by key.
  public var tags: [String: String] = [:]
  /// What it was trained and measured on.
  public var datasets: [Dataset] = []

  /// How a run ended.
  public enum Status: String, Sendable {
    /// Done.
    case finished
    /// Ended by an error.
    case failed
    /// Ended by a signal or a person.
    case killed
    /// Still at work, or gone without a word: recorded as lost until a later import knows more.
    case running
  }

  /// When a run began and ended.
  public struct Times: Sendable {
    /// The beginning.
    public var started: Int64 = 0
    /// The end; nil if it is not on record.
    public var ended: Int64?

    /// Times of a run.
    public init(started: Int64 = 0, ended: Int64? = nil) {
      self.started = started
      self.ended = ended
    }
  }

  /// One number of a history.
  public struct Point: Sendable {
    /// The metric's name.
    public let metric: String
    /// Its place on the axis, which becomes the epoch.
    public let step: Int64
    /// The number; NaN and infinities as they are.
    public let value: Double
    /// Microseconds since 1970 UTC.
    public let time: Int64

    /// A number of a history.
    public init(metric: String, step: Int64, value: Double, time: Int64) {
      self.metric = metric
      self.step = step
      self.value = value
      self.time = time
    }
  }

  /// A data set by name and digest.
  public struct Dataset: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// What identifies its contents.
    public let digest: String
    /// What it was used for, such as `train`.
    public let context: String

    /// A data set.
    public init(name: String, digest: String, context: String) {
      self.name = name
      self.digest = digest
      self.context = context
    }
  }

  /// A run; everything else is set afterwards.
  public init(uid: String, name: String) {
    self.uid = uid
    self.name = name
  }
}

/// An experiment of another program.
public struct ForeignExperiment: Sendable {
  /// Its name.
  public var name: String
  /// Its runs.
  public var runs: [ForeignRun]

  /// An experiment.
  public init(name: String, runs: [ForeignRun]) {
    self.name = name
    self.runs = runs
  }
}

/// What an import did.
public struct ImportSummary: Codable, Hashable, Sendable {
  /// The experiments, with the runs that are now on record.
  public internal(set) var experiments: [Experiment] = []
  /// Metrics that were not known before, with the direction that was read from their name.
  public internal(set) var newMetrics: [NewMetric] = []
  /// What a person should know, one sentence each.
  public internal(set) var warnings: [String] = []

  /// What became of an experiment's runs.
  public struct Experiment: Codable, Hashable, Sendable {
    /// Its name here.
    public let name: String
    /// Runs that are new.
    public internal(set) var imported = 0
    /// Runs that an earlier import brought.
    public internal(set) var known = 0
    /// Runs that were incomplete and now are replaced.
    public internal(set) var renewed = 0
    /// Values that were recorded.
    public internal(set) var values = 0
  }

  /// A metric that was not known.
  public struct NewMetric: Codable, Hashable, Sendable {
    /// Its name.
    public let name: String
    /// `train`, `val`, `test` or `none`.
    public let split: String
    /// `min`, `max` or `none`.
    public let direction: String
  }

  /// Adds a sentence.
  ///
  /// - Parameter warning: What a person should know.
  public mutating func warn(_ warning: String) { warnings.append(warning) }
}

/// Keys of the notes that an import makes.
public enum ForeignTag {
  /// What the other program calls the run.
  public static let name = "import.name"
  /// What the run comes from.
  public static let source = "import.source"
  /// The status in the source.
  public static let status = "import.status"
}
