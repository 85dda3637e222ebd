internal import Foundation

/// Something that happened to a run, with all that a database needs to record it.
public enum RunEvent: Sendable {
  /// An attempt began.
  case begun(AttemptBeginning)
  /// An epoch was measured.
  case epoch(EpochNumbers)
  /// A file was written.
  case artifact(ArtifactRecord)
  /// A file was deleted on purpose; its path relative to the folder of the runs.
  case deletion(path: String)
  /// A checkpoint was measured on a whole split.
  case evaluation(SpooledEvaluation)
  /// A fact was noted.
  case tag(key: String, value: String)
  /// What the process used since the sample before.
  case resources(ResourceSample)
  /// The rule chose an epoch.
  case selected(epoch: Int)
  /// The attempt ended.
  case ended(AttemptEnd)
}

/// The numbers of an epoch.
public struct EpochNumbers: Codable, Hashable, Sendable {
  /// From 1; 0 is the state before training.
  public let epoch: Int
  /// Optimizer steps so far.
  public let step: Int
  let values: [Value]

  struct Value: Codable, Hashable, Sendable {
    let metric: String
    let number: ExactNumber
  }

  /// The numbers of an epoch.
  ///
  /// - Parameters:
  ///   - epoch: From 1; 0 is the state before training.
  ///   - step: Optimizer steps so far.
  ///   - values: What was measured.
  public init(epoch: Int, step: Int, _ values: [MetricValue]) {
    self.init(epoch: epoch, step: step, values.map { ($0.kind.name, $0.value) })
  }

  init(epoch: Int, step: Int, _ values: [(String, Double)]) {
    self.epoch = epoch
    self.step = step
    self.values = values.map { Value(metric: $0.0, number: ExactNumber($0.1)) }
  }
}

/// An evaluation as a spool keeps it.
public struct SpooledEvaluation: Codable, Hashable, Sendable {
  let dataset: String
  let split: String
  let role: DatasetRole
  let epoch: Int
  let seed: Int
  let seconds: Double
  let metric: String
  /// Little-endian float32, one an image.
  let items: Data

  /// What a spool keeps of a measurement: all of it.
  public init(_ record: EvaluationRecord) {
    dataset = record.dataset
    split = record.split
    role = record.role
    epoch = record.epoch
    seed = record.seed
    seconds = record.seconds
    metric = record.metric.name
    items = ItemSummary.bytes(record.perItem)
  }

  init(
    dataset: String, split: String, role: DatasetRole, epoch: Int, seed: Int, seconds: Double,
    metric: String, items: Data
  ) {
    self.dataset = dataset
    self.split = split
    self.role = role
    self.epoch = epoch
    self.seed = seed
    self.seconds = seconds
    self.metric = metric
    self.items = items
  }
}

/// How an attempt ended.
public struct AttemptEnd: Codable, Hashable, Sendable {
  let status: String
  let stopReason: String?
  let text: String?
  /// What the attempt's row says: `ok`, `error`, `signal`, `lost`.
  let attempt: String

  /// The run is finished.
  public static func finished(_ reason: RunStore.StopReason) -> AttemptEnd {
    AttemptEnd(status: "finished", stopReason: reason.rawValue, text: nil, attempt: "ok")
  }

  /// The run ended without being finished; a later attempt may go on.
  public static func failed(_ reason: RunStore.FailureReason, text: String) -> AttemptEnd {
    AttemptEnd(
      status: reason == .signal ? "killed" : "failed", stopReason: reason.rawValue, text: text,
      attempt: reason == .signal ? "signal" : "error")
  }
}

extension RunEvent: Codable {
  private enum Key: String, CodingKey {
    case begun, epoch, artifact, deletion, evaluation, tag, resources, selected, ended
  }

  private struct Note: Codable {
    let key: String
    let value: String
  }

  /// Reads an object of one key, which says what happened.
  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    guard let key = members.allKeys.first, members.allKeys.count == 1 else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "this event is not known"))
    }
    switch key {
    case .begun: self = .begun(try members.decode(AttemptBeginning.self, forKey: key))
    case .epoch: self = .epoch(try members.decode(EpochNumbers.self, forKey: key))
    case .artifact: self = .artifact(try members.decode(ArtifactRecord.self, forKey: key))
    case .deletion: self = .deletion(path: try members.decode(String.self, forKey: key))
    case .evaluation:
      self = .evaluation(try members.decode(SpooledEvaluation.self, forKey: key))
    case .tag:
      let note = try members.decode(Note.self, forKey: key)
      self = .tag(key: note.key, value: note.value)
    case .resources: self = .resources(try members.decode(ResourceSample.self, forKey: key))
    case .selected: self = .selected(epoch: try members.decode(Int.self, forKey: key))
    case .ended: self = .ended(try members.decode(AttemptEnd.self, forKey: key))
    }
  }

  /// Writes an object of one key, which says what happened.
  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: Key.self)
    switch self {
    case .begun(let beginning): try members.encode(beginning, forKey: .begun)
    case .epoch(let numbers): try members.encode(numbers, forKey: .epoch)
    case .artifact(let record): try members.encode(record, forKey: .artifact)
    case .deletion(let path): try members.encode(path, forKey: .deletion)
    case .evaluation(let record): try members.encode(record, forKey: .evaluation)
    case .tag(let key, let value): try members.encode(Note(key: key, value: value), forKey: .tag)
    case .resources(let sample): try members.encode(sample, forKey: .resources)
    case .selected(let epoch): try members.encode(epoch, forKey: .selected)
    case .ended(let end): try members.encode(end, forKey: .ended)
    }
  }
}
