import Console
import Experiments
import Foundation

/// A run that a launcher cares for, and where it stands.
struct LaunchJob {
  enum State {
    /// To be started, not before a time.
    case waiting(after: Date)
    /// Started here, in a place.
    case running(ChildProcess, place: Int)
    /// Another process trains it.
    case elsewhere
    case finished
    case diverged(String)
    case failed(String)
  }

  let run: LaunchPlan.PlannedRun
  var state = State.waiting(after: .distantPast)
  /// How often this launcher has started it.
  var starts = 0
  /// The last epoch that was told of.
  var epochs: Int

  init(_ run: LaunchPlan.PlannedRun) {
    self.run = run
    epochs = run.epochs
  }

  var isOver: Bool {
    switch state {
    case .finished, .diverged, .failed: true
    case .waiting, .running, .elsewhere: false
    }
  }

  var child: ChildProcess? {
    if case .running(let child, _) = state { child } else { nil }
  }

  var place: Int? {
    if case .running(_, let place) = state { place } else { nil }
  }
}

/// What the records say about the runs of an experiment at one moment.
struct LaunchSnapshot {
  private let summaries: [Key: RunSummary]
  private let attempts: [Key: LiveAttempt]

  private struct Key: Hashable {
    let configuration: String
    let seed: Int
  }

  init(of experiment: String, in store: RunStore) throws {
    try SlurmQueue().markLost(in: store)
    summaries = Dictionary(
      try store.runSummaries(experiment: experiment).filter { $0.replicate == 0 }
        .map { (Key(configuration: $0.configurationHash, seed: $0.seed), $0) }
    ) { $1 }
    attempts = Dictionary(
      try store.liveAttempts(experiment: experiment).filter { $0.replicate == 0 }
        .map { (Key(configuration: $0.configurationHash, seed: $0.seed), $0) }
    ) { $1 }
  }

  func summary(_ run: LaunchPlan.PlannedRun) -> RunSummary? {
    summaries[Key(configuration: run.configuration, seed: run.seed)]
  }

  /// The process that works on a run, wherever it was started.
  func attempt(_ run: LaunchPlan.PlannedRun) -> LiveAttempt? {
    attempts[Key(configuration: run.configuration, seed: run.seed)]
  }

  /// Where a run stands that no process of ours works on.
  func settled(_ run: LaunchPlan.PlannedRun) -> LaunchJob.State? {
    if attempt(run) != nil { return .elsewhere }
    guard let summary = summary(run) else { return nil }
    if summary.status == .finished { return .finished }
    if summary.status == .failed,
      summary.stopReason == RunStore.FailureReason.diverged.rawValue
    {
      return .diverged(summary.errorText ?? "diverged")
    }
    return nil
  }
}
