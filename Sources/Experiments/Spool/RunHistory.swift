/// What a run's events come to: the same as the database's views, without a database.
public struct RunHistory: Sendable {
  /// The first event of the newest attempt; nil before the first one.
  public private(set) var beginning: AttemptBeginning?
  /// The number of events.
  public private(set) var sequence = 0
  /// The number of the newest attempt; 0 before the first one.
  public private(set) var attempt = 0
  /// The notes by key.
  public private(set) var tags: [String: String] = [:]
  /// The epoch that the rule chose in the newest attempt.
  public private(set) var selectedEpoch: Int?
  /// `running`, or as the newest attempt ended.
  public private(set) var status = RunSummary.Status.queued
  private var attempts: [Int: Attempt] = [:]
  private var points: [Point] = []
  private var files: [File] = []

  private struct Attempt {
    let resume: ResumePoint?
    var validThrough = Int.max

    /// Whether an epoch that the attempt recorded is part of the history.
    func counts(_ epoch: Int) -> Bool {
      epoch <= validThrough && epoch > (resume?.epoch ?? -1)
    }
  }

  private struct Point {
    let attempt: Int
    let point: EpochSelection.Point
  }

  private struct File {
    let attempt: Int
    let record: ArtifactRecord
  }

  /// No events yet.
  public init() {}

  /// What some events come to.
  ///
  /// - Parameter entries: The events from the first one on.
  public init(_ entries: [SpoolEntry]) {
    for entry in entries { add(entry) }
  }

  mutating func add(_ entry: SpoolEntry) {
    sequence = entry.sequence
    switch entry.event {
    case .begun(let beginning): begin(beginning, entry.attempt)
    case .epoch(let numbers):
      points += numbers.values.map {
        Point(
          attempt: entry.attempt,
          point: .init(metric: $0.metric, epoch: numbers.epoch, value: $0.number.value))
      }
    case .artifact(let record):
      files.removeAll {
        $0.attempt == entry.attempt && $0.record.kind == record.kind
          && $0.record.name == record.name
      }
      files.append(File(attempt: entry.attempt, record: record))
    case .deletion(let path): files.removeAll { $0.record.path == path }
    case .evaluation, .resources: break
    case .tag(let key, let value): tags[key] = value
    case .selected(let epoch): selectedEpoch = epoch
    case .ended(let end): status = RunSummary.Status(rawValue: end.status) ?? .lost
    }
  }

  private mutating func begin(_ beginning: AttemptBeginning, _ number: Int) {
    // An attempt that loaded no checkpoint starts from scratch: not even epoch 0 of the others counts.
    let resume = number > 1 ? beginning.resume : nil
    for other in attempts.keys {
      let last = min(attempts[other]?.validThrough ?? .max, resume?.epoch ?? -1)
      attempts[other]?.validThrough = last
    }
    attempts[number] = Attempt(resume: resume)
    attempt = number
    self.beginning = beginning
    status = .running
    selectedEpoch = nil
  }

  /// The numbers of the epochs, cut where interrupted work was taken up again.
  var counted: [EpochSelection.Point] {
    points.filter { attempts[$0.attempt]?.counts($0.point.epoch) ?? false }.map(\.point)
  }

  /// The last epoch of the history.
  public var lastEpoch: Int { counted.map(\.epoch).max() ?? 0 }

  /// The first best value of a metric in the history, if one is finite.
  ///
  /// - Parameter metric: The metric.
  /// - Returns: The value.
  public func best(of metric: MetricKind) -> Double? {
    let values = counted.filter { $0.metric == metric.name && $0.value.isFinite }.map(\.value)
    return metric.direction == .max ? values.max() : values.min()
  }

  /// The epoch that the experiment's recorded rule chooses; nil while it finds none.
  public var chosenEpoch: Int? {
    guard let plan = beginning?.plan else { return nil }
    let metric = plan.metrics.first { $0.name == plan.selection.metric }
    return EpochSelection(
      rule: plan.selection.epochRule, metric: plan.selection.metric,
      direction: metric?.direction ?? "min", fixedEpoch: plan.selection.fixedEpoch
    ).epoch(of: counted)
  }

  /// The files that are part of the history and were not deleted, by epoch.
  ///
  /// - Parameter kind: Which files.
  /// - Returns: The records, the oldest epoch first.
  public func artifacts(_ kind: ArtifactRecord.Kind) -> [ArtifactRecord] {
    files.enumerated().filter { _, file in
      file.record.kind == kind
        && (file.record.epoch ?? 0) <= (attempts[file.attempt]?.validThrough ?? -1)
    }.sorted { left, right in
      (left.element.record.epoch ?? -1, left.element.attempt, left.offset)
        < (right.element.record.epoch ?? -1, right.element.attempt, right.offset)
    }.map(\.element.record)
  }
}
