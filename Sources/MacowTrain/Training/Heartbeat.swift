import Experiments

/// Says once a minute that a run is alive, from the loop that does its work.
final class Heartbeat {
  private let interval: Duration
  private let beat: () throws -> Void
  private var last = ContinuousClock.now

  /// - Parameters:
  ///   - interval: How often.
  ///   - beat: Writes a sign of life down.
  init(every interval: Duration = .seconds(60), beat: @escaping () throws -> Void) {
    self.interval = interval
    self.beat = beat
  }

  /// Beats if it is time; a database that fails is no reason to stop training.
  ///
  /// - Throws: `PlanError.takenOver` if the run was given to another process.
  func beatIfDue() throws {
    guard last.duration(to: .now) >= interval else { return }
    last = .now
    do {
      try beat()
    } catch let error as RunStoreError where error.isOfTheDatabase {
      return
    }
  }
}
