internal import Configurations
internal import GRDB

extension RunStore {
  /// Starts a run for a client: one run, its first attempt, and a configuration of its own until
  /// parameters say which one it is.
  ///
  /// - Parameter start: What the client says.
  /// - Returns: The run.
  /// - Throws: `TrackingError` if the experiment is missing or deleted, or `RunStoreError`.
  public func startTrackedRun(_ start: TrackedStart) throws -> TrackedRun {
    for tag in start.tags { try TrackingName.check(tag.key, of: "tag") }
    return try write { db in
      let experiment = try Self.experimentRow(start.experimentID, db)
      let deleted = try Int64.fetchOne(
        db, sql: "SELECT deleted_us FROM tracked_experiment WHERE experiment_id = ?",
        arguments: [experiment])
      if deleted != nil {
        throw TrackingError(
          .invalid,
          "The experiment \(start.experimentID) must be in the 'active' state. "
            + "Current state is deleted.")
      }
      let uid = try String.fetchOne(db, sql: "SELECT lower(hex(randomblob(16)))") ?? ""
      let named = start.tags.first { $0.key == TrackedTag.name }?.value ?? ""
      let name = [start.name, named].first { !$0.isEmpty } ?? "run-\(uid.prefix(8))"
      let id = try insertTrackedRun(uid, start, experiment: experiment, db)
      try db.execute(
        sql: "INSERT INTO tracked_run (run_id, name, user_id, start_ms) VALUES (?, ?, ?, ?)",
        arguments: [id, name, start.user, start.start ?? Timestamp.now / 1000])
      for tag in start.tags { try setTrackedTag(id, tag.key, tag.value, db) }
      try setTrackedTag(id, TrackedTag.name, name, db)
      return try Self.trackedRun(uid, db)
    }
  }

  /// A run as it is on record, deleted or not.
  ///
  /// - Parameter uid: The run's id.
  /// - Returns: The run; one that macow-train made is shown like the others.
  /// - Throws: `TrackingError.missing`, or `RunStoreError`.
  public func trackedRun(_ uid: String) throws -> TrackedRun {
    try read { try Self.trackedRun(uid, $0) }
  }

  /// Says how a run stands, what it is called, or both.
  ///
  /// - Parameters:
  ///   - uid: The run.
  ///   - status: `RUNNING` or `SCHEDULED` begins another attempt of a run that had ended;
  ///     `FINISHED`, `FAILED` and `KILLED` end it.
  ///   - end: Milliseconds since 1970 UTC, by the client's clock.
  ///   - name: Its new name.
  /// - Returns: The run.
  /// - Throws: `TrackingError`, or `RunStoreError`.
  public func updateTrackedRun(
    _ uid: String, status: String? = nil, end: Int64? = nil, name: String? = nil
  ) throws -> TrackedRun {
    try write { db in
      let run = try openTrackedRun(uid, revives: false, db)
      if let name, !name.isEmpty { try setTrackedTag(run.id, TrackedTag.name, name, db) }
      if let end {
        try db.execute(
          sql: "UPDATE tracked_run SET end_ms = ? WHERE run_id = ?", arguments: [end, run.id])
      }
      switch status {
      case nil: break
      case "RUNNING", "SCHEDULED": try goOn(run, db)
      case "FINISHED": try endTracked(run, .finished, at: end, db)
      case "FAILED": try endTracked(run, .failed, at: end, db)
      case "KILLED": try endTracked(run, .killed, at: end, db)
      case let other?:
        throw TrackingError(
          .invalid,
          "Invalid run status '\(other)'; it is RUNNING, SCHEDULED, FINISHED, FAILED or KILLED.")
      }
      return try Self.trackedRun(uid, db)
    }
  }

  /// Deletes a run so that it can be restored; its seed becomes free for another run.
  ///
  /// - Parameter uid: The run.
  /// - Throws: `TrackingError`, or `RunStoreError`.
  public func deleteTrackedRun(_ uid: String) throws {
    try write { db in
      let run = try openTrackedRun(uid, revives: false, db)
      try db.execute(
        sql: "UPDATE run SET deleted_us = ? WHERE id = ?", arguments: [Timestamp.now, run.id])
      try Self.settle(run.place, db)
    }
  }

  /// Brings a deleted run back.
  ///
  /// - Parameter uid: The run.
  /// - Throws: `TrackingError`, or `RunStoreError`.
  public func restoreTrackedRun(_ uid: String) throws {
    try write { db in
      let run = try Self.trackedRow(uid, db)
      guard run.isDeleted else {
        throw TrackingError(
          .invalid, "The run \(uid) must be in the 'deleted' state. Current state is active.")
      }
      try db.execute(sql: "UPDATE run SET deleted_us = NULL WHERE id = ?", arguments: [run.id])
      try Self.settle(run.place, db)
    }
  }

  /// Takes a note off a run.
  ///
  /// - Parameters:
  ///   - uid: The run.
  ///   - key: The note's key.
  /// - Throws: `TrackingError.missing` if there is none, or `RunStoreError`.
  public func deleteTrackedTag(_ uid: String, _ key: String) throws {
    try write { db in
      let run = try openTrackedRun(uid, revives: false, db)
      try db.execute(
        sql: "DELETE FROM tag WHERE run_id = ? AND key = ?", arguments: [run.id, key])
      guard db.changesCount > 0 else {
        throw TrackingError(.missing, "No tag with name: \(key) in run with id \(uid)")
      }
      if key == TrackedTag.selectedEpoch {
        try db.execute(
          sql: "UPDATE run SET selected_epoch = NULL WHERE id = ?", arguments: [run.id])
      }
    }
  }

  private func insertTrackedRun(
    _ uid: String, _ start: TrackedStart, experiment: Int64, _ db: Database
  ) throws -> Int64 {
    let config = try TrackedConfiguration(parameters: [:], uid: uid).row(db)
    try db.execute(
      sql: "INSERT INTO experiment_config (experiment_id, config_id, label) VALUES (?, ?, ?)",
      arguments: [experiment, config, "run \(uid.prefix(8))"])
    let began = start.start.flatMap(Timestamp.fromMilliseconds) ?? Timestamp.now
    try db.execute(
      sql: """
        INSERT INTO run (uid, experiment_id, config_id, seed, status, created_us, started_us)
        VALUES (?, ?, ?, 0, 'running', ?, ?)
        """, arguments: [uid, experiment, config, Timestamp.now, began])
    let id = db.lastInsertedRowID
    try db.execute(
      sql: "UPDATE run SET seed = ? WHERE id = ?", arguments: [UnknownSeed.of(run: id), id])
    try insertTrackedAttempt(1, of: id, began: began, db)
    return id
  }
}

/// Notes that a tracked run's records follow.
enum TrackedTag {
  static let name = "mlflow.runName"
  static let commit = "mlflow.source.git.commit"
  /// The epoch that tables read; the last one without it.
  static let selectedEpoch = "macow.selectedEpoch"
}
