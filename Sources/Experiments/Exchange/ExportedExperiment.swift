/// An experiment with everything that other programs can be told about it.
public struct ExportedExperiment: Sendable {
  /// Its name.
  public let name: String
  /// What it should decide.
  public let question: String
  /// Which epoch counts, in words.
  public let selectionRule: String
  /// When it was written down, in microseconds since 1970 UTC.
  public let created: Int64
  /// Its runs, replicates and excluded ones among them; removed ones are not.
  public let runs: [ExportedRun]
}

/// A run with its whole history.
public struct ExportedRun: Sendable {
  /// What is on record about it.
  public let detail: RunDetail
  /// The configuration's fields with their types, by path.
  public let parameters: [Parameter]
  /// Every epoch's numbers, interrupted work cut away, by metric and epoch.
  public let history: [Point]
  /// Checkpoints' measurements on whole splits.
  public let evaluations: [Evaluation]
  /// The numbers that tables show, by metric: at the selected epoch, evaluations before history.
  public let results: [String: Double]

  /// The run as lists show it.
  public var run: RunSummary { detail.run }

  /// When it began and ended, in microseconds since 1970 UTC; the plan's time if it has not begun.
  public var times: (started: Int64, ended: Int64?) {
    (detail.times.started ?? detail.times.created, detail.times.ended)
  }

  /// A field of the configuration.
  public struct Parameter: Hashable, Sendable {
    /// Its dotted path.
    public let key: String
    /// `int`, `real`, `text`, `bool`, `null` or `json`.
    public let type: String
    /// Its value as text.
    public let text: String
    /// The number of `int`, `real` and `bool`.
    public let number: Double?
  }

  /// A number of an epoch.
  public struct Point: Hashable, Sendable {
    /// The metric's name.
    public let metric: String
    /// The epoch.
    public let epoch: Int
    /// Optimizer steps so far.
    public let step: Int
    /// The number; NaN and infinities as they were measured.
    public let value: Double
    /// Microseconds since 1970 UTC.
    public let time: Int64
  }

  /// A measurement on a whole split.
  public struct Evaluation: Sendable {
    /// The metric's name.
    public let metric: String
    /// What the images were used for.
    public let role: String
    /// The data set's name.
    public let dataset: String
    /// The split that the images are stored in.
    public let split: String
    /// The checkpoint's epoch.
    public let epoch: Int
    /// Seed of the evaluation's noise.
    public let seed: Int
    /// Number of images.
    public let count: Int
    /// The mean; NaN and infinities as they were measured.
    public let mean: Double
    /// Standard deviation over images, if it is defined.
    public let deviation: Double?
    /// Microseconds since 1970 UTC.
    public let time: Int64
    /// One value an image, in the order of the split; empty if none were kept.
    public let items: [Float]
  }

  /// The history with evaluations in it, as programs see it that know only one kind of number.
  ///
  /// An evaluation is the mean over its seeds, at the checkpoint's epoch. Where an epoch has both,
  /// the evaluation stands, since tables show it.
  public var merged: [Point] {
    struct Key: Hashable {
      let metric: String
      let epoch: Int
    }
    let groups = Dictionary(grouping: evaluations) { Key(metric: $0.metric, epoch: $0.epoch) }
    let measured = groups.map { key, group in
      Point(
        metric: key.metric, epoch: key.epoch,
        step: history.first { $0.epoch == key.epoch }?.step ?? 0,
        value: group.map(\.mean).reduce(0, +) / Double(group.count),
        time: group.map(\.time).max() ?? 0)
    }
    let overruled = Set(measured.map { Key(metric: $0.metric, epoch: $0.epoch) })
    let kept = history.filter { !overruled.contains(Key(metric: $0.metric, epoch: $0.epoch)) }
    return (kept + measured).sorted { ($0.metric, $0.epoch) < ($1.metric, $1.epoch) }
  }
}
