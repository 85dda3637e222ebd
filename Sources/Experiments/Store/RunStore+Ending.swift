internal import Configurations
internal import GRDB

extension RunStore {
  /// Why a run is finished.
  public enum StopReason: String, Sendable {
    /// Every epoch was trained.
    case completed
    /// A rule stopped it early.
    case earlyStop = "early_stop"
    /// Time or steps ran out, as planned.
    case budget
  }

  /// Why a run is not finished.
  public enum FailureReason: String, Sendable {
    /// The loss stopped being finite.
    case diverged
    /// An error.
    case error
    /// A signal; the run counts as killed and can go on later.
    case signal
  }

  /// Chooses the epoch that counts by the experiment's recorded rule, and records it.
  ///
  /// - Parameter handle: The attempt.
  /// - Returns: The epoch.
  /// - Throws: `PlanError.nothingToSelect` if the rule finds no epoch.
  public func selectEpoch(_ handle: RunHandle) throws -> Int {
    try write { db in
      let chosen = try Self.chosenEpoch(ofRun: handle.runID, db)
      guard let epoch = chosen?.epoch else {
        throw PlanError.nothingToSelect(uid: handle.uid, rule: chosen?.rule ?? "no rule")
      }
      try Self.setSelectedEpoch(handle, epoch, db)
      return epoch
    }
  }

  /// What the experiment's recorded rule chooses; nil if it has none, its epoch nil if it finds none.
  static func chosenEpoch(
    ofRun run: Int64, _ db: Database
  ) throws -> (epoch: Int?, rule: String)? {
    let rule = try Row.fetchOne(
      db,
      sql: """
        SELECT s.epoch_rule, s.fixed_epoch, s.metric_id, s.rule_text
        FROM selection s JOIN run r ON r.experiment_id = s.experiment_id
        WHERE r.id = ? AND s.name = 'checkpoint'
        """, arguments: [run])
    guard let rule else { return nil }
    let epoch: Int?
    switch rule["epoch_rule"] as String? {
    case "best":
      epoch = try Int.fetchOne(
        db, sql: "SELECT best_epoch FROM run_metric WHERE run_id = ? AND metric_id = ?",
        arguments: [run, rule["metric_id"] as Int64?])
    case "last":
      epoch = try Int.fetchOne(
        db, sql: "SELECT max(last_epoch) FROM run_metric WHERE run_id = ?", arguments: [run])
    default:
      epoch = rule["fixed_epoch"]
    }
    return (epoch, rule["rule_text"])
  }

  /// Records the epoch that counts; prefer `selectEpoch(_:)`, which applies the recorded rule.
  ///
  /// - Parameters:
  ///   - handle: The attempt.
  ///   - epoch: The epoch.
  /// - Throws: `RunStoreError`.
  public func setSelectedEpoch(_ handle: RunHandle, _ epoch: Int) throws {
    try write { db in try Self.setSelectedEpoch(handle, epoch, db) }
  }

  private static func setSelectedEpoch(
    _ handle: RunHandle, _ epoch: Int, _ db: Database
  ) throws {
    try db.execute(
      sql: "UPDATE run SET selected_epoch = ? WHERE id = ?", arguments: [epoch, handle.runID])
  }

  /// The run is finished: its last write.
  ///
  /// - Parameters:
  ///   - handle: The attempt.
  ///   - selectedEpoch: The epoch that counts; nil to keep what `selectEpoch(_:)` recorded.
  ///   - stopReason: Why it stopped.
  /// - Throws: `RunStoreError`.
  public func finish(
    _ handle: RunHandle, selectedEpoch: Int? = nil, stopReason: StopReason = .completed
  ) throws {
    try write { db in
      if let selectedEpoch { try Self.setSelectedEpoch(handle, selectedEpoch, db) }
      try end(
        handle, status: "finished", stopReason: stopReason.rawValue, text: nil, attempt: "ok", db)
    }
  }

  /// The run ended without being finished; a later attempt may go on.
  ///
  /// - Parameters:
  ///   - handle: The attempt.
  ///   - reason: What kind of end.
  ///   - text: The error's sentence, which every table repeats.
  /// - Throws: `RunStoreError`.
  public func fail(_ handle: RunHandle, reason: FailureReason, text: String) throws {
    try write { db in
      try end(
        handle, status: reason == .signal ? "killed" : "failed", stopReason: reason.rawValue,
        text: text, attempt: reason == .signal ? "signal" : "error", db)
    }
  }

  private func end(
    _ handle: RunHandle, status: String, stopReason: String, text: String?, attempt: String,
    _ db: Database
  ) throws {
    try Self.beat(handle, db)
    let now = Timestamp.now
    try db.execute(
      sql: "UPDATE attempt SET ended_us = ?, end_reason = ? WHERE run_id = ? AND no = ?",
      arguments: [now, attempt, handle.runID, handle.attempt])
    try db.execute(
      sql: """
        UPDATE run SET status = ?, stop_reason = ?, error_text = ?, ended_us = ? WHERE id = ?
        """, arguments: [status, stopReason, text, now, handle.runID])
  }

  /// Leaves a run out of every mean, for a reason that every table repeats.
  ///
  /// - Parameters:
  ///   - uid: The run's id, or an unambiguous beginning of it.
  ///   - reason: One sentence.
  /// - Throws: `PlanError.unknownRun`, or `PlanError.ambiguousRun`.
  public func exclude(run uid: String, reason: String) throws {
    let run = try summary(ofRun: uid)
    try write { db in
      try db.execute(
        sql: "UPDATE run SET excluded_us = ?, exclude_reason = ? WHERE id = ?",
        arguments: [Timestamp.now, reason, run.id])
    }
  }

  static func experimentID(named name: String, _ db: Database) throws -> Int64 {
    if let id = try Int64.fetchOne(
      db, sql: "SELECT id FROM experiment WHERE name = ?", arguments: [name])
    {
      return id
    }
    let known = try String.fetchAll(db, sql: "SELECT name FROM experiment ORDER BY name")
    throw PlanError.unknownExperiment(
      name: name, known: known, nearest: nearest(to: name, among: known))
  }
}
