/// Everything that is on record about one run.
public struct RunDetail: Codable, Hashable, Sendable {
  /// The run as lists show it.
  public let run: RunSummary
  /// When it was planned, begun and ended, in microseconds since 1970 UTC.
  public let times: Times
  /// One process each, the first one first.
  public let attempts: [Attempt]
  /// The configuration's fields by dotted path, defaults filled in.
  public let configuration: [String: String]
  /// What code ran last.
  public let code: Code?
  /// Where it ran last: the environment's fields by name.
  public let environment: [String: String]
  /// The packages that the program was built from, by name; empty if `Package.resolved` was not found.
  public let packages: [String: String]
  /// The recorded rule that chooses the epoch, in words.
  public let selectionRule: String?
  /// What it used of the machine.
  public let resources: Resources
  /// The data that it used.
  public let data: [UsedSplit]
  /// The best and the last value of every metric of its history.
  public let metrics: [Metric]
  /// Its checkpoints' measurements on whole splits.
  public let evaluations: [Evaluation]
  /// Its files, deleted ones left out.
  public let files: [ArtifactRecord]

  /// Microseconds since 1970 UTC.
  public struct Times: Codable, Hashable, Sendable {
    /// When the run was planned.
    public let created: Int64
    /// When its first attempt began.
    public let started: Int64?
    /// When it ended.
    public let ended: Int64?
  }

  /// One process that worked on the run.
  public struct Attempt: Codable, Hashable, Sendable {
    /// From 1.
    public let number: Int
    /// The machine.
    public let hostname: String
    /// The process.
    public let pid: Int
    /// `<array>_<index>` or `<job>` if Slurm started it.
    public let slurmJob: String?
    /// The epoch that it went on from; 0 for the beginning.
    public let resumeEpoch: Int
    /// The last of its epochs that count; nil if all do.
    public let validThrough: Int?
    /// `ok`, `signal`, `error`, `preempted`, `lost`; nil while it lives.
    public let endReason: String?
    /// Seconds of work, by a monotonic clock.
    public let seconds: Double
  }

  /// A version of the code.
  public struct Code: Codable, Hashable, Sendable {
    /// The commit.
    public let commit: String?
    /// The hash of the commit's tree.
    public let tree: String?
    /// The branch.
    public let branch: String?
    /// The remote `origin`, without a password.
    public let remote: String?
    /// Whether there were uncommitted changes.
    public let isDirty: Bool
    /// SHA-256 of the uncommitted changes; that of nothing when clean.
    public let diffSHA256: String
    /// Files that git neither knows nor ignores.
    public let untracked: [CodeVersion.UntrackedFile]
    /// SHA-256 of the program's file.
    public let binarySHA256: String
  }

  /// A split in a role.
  public struct UsedSplit: Codable, Hashable, Sendable {
    /// `train`, `val` or `test`.
    public let role: String
    /// The data set's name.
    public let dataset: String
    /// The split that the images are stored in.
    public let split: String
    /// Number of images.
    public let count: Int
    /// The split's fingerprint.
    public let fingerprint: String
  }

  /// A metric over the run's history.
  public struct Metric: Codable, Hashable, Sendable {
    /// Its name.
    public let name: String
    /// The best value; nil if none is finite.
    public let best: Double?
    /// The first epoch that attains it.
    public let bestEpoch: Int?
    /// The last value; nil if it is not finite.
    public let last: Double?
    /// The epoch of the last value.
    public let lastEpoch: Int?
    /// Epochs whose value is NaN or infinite.
    public let nonFinite: Int
  }

  /// A checkpoint measured on a whole split.
  public struct Evaluation: Codable, Hashable, Sendable {
    /// `train`, `val` or `test`.
    public let role: String
    /// The metric's name.
    public let metric: String
    /// The checkpoint's epoch.
    public let epoch: Int
    /// Seed of the evaluation's noise.
    public let seed: Int
    /// Number of images.
    public let count: Int
    /// The mean; nil if it is not finite.
    public let mean: Double?
    /// Standard deviation over images.
    public let deviation: Double?
  }
}

/// A field in which two runs differ.
public struct RunDifference: Codable, Hashable, Sendable {
  /// Where, such as `configuration model.hidden`.
  public let field: String
  /// The first run's value; nil if it has none.
  public let first: String?
  /// The second run's value; nil if it has none.
  public let second: String?

  /// A field in which two runs differ.
  public init(field: String, first: String?, second: String?) {
    self.field = field
    self.first = first
    self.second = second
  }
}

extension RunDetail {
  /// The fields in which this run and another differ; ids and times are not compared.
  ///
  /// They come in the order: what was asked for, with what code, where, on which data, and what
  /// came of it.
  ///
  /// - Parameter other: The other run.
  /// - Returns: One difference a field; none for runs that should be equal bit for bit and are.
  public func differences(from other: RunDetail) -> [RunDifference] {
    let left = fields
    let right = other.fields
    var names = left.map(\.name)
    let known = Set(names)
    names += right.map(\.name).filter { !known.contains($0) }
    let first = Dictionary(left.map { ($0.name, $0.value) }) { $1 }
    let second = Dictionary(right.map { ($0.name, $0.value) }) { $1 }
    return names.compactMap { name in
      first[name] == second[name]
        ? nil : RunDifference(field: name, first: first[name], second: second[name])
    }
  }

  private var fields: [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = [
      ("experiment", run.experiment), ("label", run.label), ("seed", "\(run.seed)"),
      ("replicate", "\(run.replicate)"), ("status", run.status.rawValue),
      ("configuration hash", run.configurationHash),
    ]
    fields += configuration.sorted { $0.key < $1.key }.map { ("configuration \($0)", $1) }
    if let code {
      fields += [
        ("code commit", code.commit ?? "none"), ("code changes", code.diffSHA256),
        ("code binary", code.binarySHA256),
      ]
    }
    fields += environment.sorted { $0.key < $1.key }.map { ("environment \($0)", $1) }
    fields += data.map { ("data \($0.role)", "\($0.dataset)/\($0.split) \($0.fingerprint)") }
    fields += run.tags.sorted { $0.key < $1.key }.map { ("note \($0)", $1) }
    fields += metrics.flatMap { metric in
      [
        ("metric \(metric.name) best", metric.best.map { "\($0)" } ?? "not finite"),
        ("metric \(metric.name) last", metric.last.map { "\($0)" } ?? "not finite"),
      ]
    }
    fields += evaluations.map {
      (
        "evaluation \($0.metric) epoch \($0.epoch) seed \($0.seed)",
        $0.mean.map { "\($0)" } ?? "not finite"
      )
    }
    return fields
  }
}
