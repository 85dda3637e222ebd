import Experiments

/// Says once a minute that a run is alive, from the loop that does its work.
final class Heartbeat {
  private let store: RunStore
  private let handle: RunHandle
  private let interval: Duration
  private var last = ContinuousClock.now

  /// - Parameters:
  ///   - store: Where it is written down.
  ///   - handle: The attempt.
  ///   - interval: How often.
  init(store: RunStore, handle: RunHandle, interval: Duration = .seconds(60)) {
    self.store = store
    self.handle = handle
    self.interval = interval
  }

  /// Beats if it is time; a busy database is no reason to stop training.
  ///
  /// - Throws: `PlanError.takenOver` if the run was given to another process.
  func beatIfDue() throws {
    guard last.duration(to: .now) >= interval else { return }
    last = .now
    do {
      try store.heartbeat(handle)
    } catch RunStoreError.busy {
      return
    }
  }
}
