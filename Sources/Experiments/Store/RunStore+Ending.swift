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
      try Self.select(epoch, run: handle.runID, db)
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
    let metric = try Row.fetchOne(
      db, sql: "SELECT name, direction FROM metric WHERE id = ?",
      arguments: [rule["metric_id"] as Int64?])
    let values = try Row.fetchAll(
      db,
      sql: """
        SELECT m.name, v.epoch, v.value, v.nonfinite FROM v_epoch v
        JOIN metric m ON m.id = v.metric_id WHERE v.run_id = ?
        """, arguments: [run])
    let epoch = EpochSelection(
      rule: rule["epoch_rule"], metric: metric?["name"] ?? "",
      direction: metric?["direction"] ?? "min", fixedEpoch: rule["fixed_epoch"]
    ).epoch(
      of: values.map {
        .init(
          metric: $0["name"], epoch: $0["epoch"],
          value: NonFinite.value($0["value"], $0["nonfinite"]) ?? .nan)
      })
    return (epoch, rule["rule_text"])
  }

  /// Records the epoch that counts; prefer `selectEpoch(_:)`, which applies the recorded rule.
  ///
  /// - Parameters:
  ///   - handle: The attempt.
  ///   - epoch: The epoch.
  /// - Throws: `RunStoreError`.
  public func setSelectedEpoch(_ handle: RunHandle, _ epoch: Int) throws {
    try write { db in try Self.select(epoch, run: handle.runID, db) }
  }

  /// Records the epoch that counts.
  static func select(_ epoch: Int, run: Int64, _ db: Database) throws {
    try db.execute(
      sql: "UPDATE run SET selected_epoch = ? WHERE id = ?", arguments: [epoch, run])
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
      if let selectedEpoch { try Self.select(selectedEpoch, run: handle.runID, db) }
      try end(handle, .finished(stopReason), db)
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
      try end(handle, .failed(reason, text: text), db)
    }
  }

  private func end(_ handle: RunHandle, _ end: AttemptEnd, _ db: Database) throws {
    try Self.beat(handle, db)
    try Self.close(end, run: handle.runID, attempt: handle.attempt, time: Timestamp.now, db)
  }

  /// Records how an attempt ended.
  static func close(
    _ end: AttemptEnd, run: Int64, attempt: Int, time: Int64, _ db: Database
  ) throws {
    try db.execute(
      sql: "UPDATE attempt SET ended_us = ?, end_reason = ? WHERE run_id = ? AND no = ?",
      arguments: [time, end.attempt, run, attempt])
    try db.execute(
      sql: """
        UPDATE run SET status = ?, stop_reason = ?, error_text = ?, ended_us = ? WHERE id = ?
        """, arguments: [end.status, end.stopReason, end.text, time, run])
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
