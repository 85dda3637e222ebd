internal import Configurations
internal import Foundation
internal import GRDB

/// A tracked run's row, as far as writing about it needs.
struct TrackedRow {
  let id: Int64
  let uid: String
  let status: String
  let isDeleted: Bool
  let place: TrackedPlace
}

extension RunStore {
  /// The row of a run that a client may write about.
  static func trackedRow(_ uid: String, _ db: Database) throws -> TrackedRow {
    let find = try db.cachedStatement(
      sql: """
        SELECT r.id, r.experiment_id, r.config_id, r.seed, r.status, r.deleted_us, t.run_id AS own
        FROM run r LEFT JOIN tracked_run t ON t.run_id = r.id WHERE r.uid = ?
        """)
    guard let row = try Row.fetchOne(find, arguments: [uid]) else {
      throw TrackingError(.missing, "Run with id=\(uid) not found")
    }
    guard (row["own"] as Int64?) != nil else {
      throw TrackingError(
        .invalid, "Run \(uid) was made by macow-train, so a tracking client can only read it.")
    }
    return TrackedRow(
      id: row["id"], uid: uid, status: row["status"],
      isDeleted: (row["deleted_us"] as Int64?) != nil,
      place: TrackedPlace(
        experiment: row["experiment_id"], config: row["config_id"], seed: row["seed"]))
  }

  /// The row of a run that is not deleted; the call itself is a sign of life.
  ///
  /// With `revives`, a run that was given up as lost goes on.
  func openTrackedRun(_ uid: String, revives: Bool = true, _ db: Database) throws -> TrackedRow {
    let run = try Self.trackedRow(uid, db)
    if run.isDeleted {
      throw TrackingError(
        .invalid, "The run \(uid) must be in the 'active' state. Current state is deleted.")
    }
    if revives, run.status == "lost" { try goOn(run, db) }
    try Self.beatTracked(run.id, db)
    return run
  }

  /// Another attempt of a run that had ended; one that is open goes on.
  func goOn(_ run: TrackedRow, _ db: Database) throws {
    let open = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM attempt WHERE run_id = ? AND ended_us IS NULL)",
      arguments: [run.id])
    if open == true { return }
    let number = try Int.fetchOne(
      db, sql: "SELECT max(no) + 1 FROM attempt WHERE run_id = ?", arguments: [run.id])
    try insertTrackedAttempt(number ?? 1, of: run.id, began: Timestamp.now, db)
    // A client's later attempt adds to what was logged before; where it logs a step again, that
    // step's older row is replaced, so every epoch still has one row.
    try db.execute(
      sql: "UPDATE attempt SET valid_through = ? WHERE run_id = ?",
      arguments: [Int64.max, run.id])
    try db.execute(
      sql: """
        UPDATE run SET status = 'running', stop_reason = NULL, error_text = NULL, ended_us = NULL
        WHERE id = ?
        """, arguments: [run.id])
    try Self.settle(run.place, db)
  }

  func insertTrackedAttempt(
    _ number: Int, of run: Int64, began: Int64, _ db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO attempt (run_id, no, started_us, hostname, pid, boot_id, heartbeat_us)
        VALUES (?, ?, ?, 'tracking client', 0, 'tracking client', ?)
        """, arguments: [run, number, began, Timestamp.now])
  }

  /// How a client's run ended.
  enum TrackedEnd {
    case finished, failed, killed

    var status: String {
      switch self {
      case .finished: "finished"
      case .failed: "failed"
      case .killed: "killed"
      }
    }

    var stopReason: String {
      switch self {
      case .finished: "completed"
      case .failed: "error"
      case .killed: "signal"
      }
    }

    var attempt: String {
      switch self {
      case .finished: "ok"
      case .failed: "error"
      case .killed: "signal"
      }
    }
  }

  func endTracked(
    _ run: TrackedRow, _ end: TrackedEnd, at milliseconds: Int64?, _ db: Database
  ) throws {
    let ended = milliseconds.flatMap(Timestamp.fromMilliseconds) ?? Timestamp.now
    try db.execute(
      sql: """
        UPDATE attempt SET ended_us = max(?1, started_us), end_reason = ?2,
          monotonic_seconds = max(?1 - started_us, 0) / 1e6
        WHERE run_id = ?3 AND ended_us IS NULL
        """, arguments: [ended, end.attempt, run.id])
    let chosen = try Self.chosenEpoch(ofRun: run.id, db)
    try db.execute(
      sql: """
        UPDATE run SET status = ?1, stop_reason = ?2, ended_us = ?3,
          selected_epoch = coalesce(?4, selected_epoch), active_seconds =
            (SELECT coalesce(sum(monotonic_seconds), 0) FROM attempt WHERE run_id = run.id)
        WHERE id = ?5
        """, arguments: [end.status, end.stopReason, ended, chosen?.epoch, run.id])
    try Self.settle(run.place, db)
    try Self.nameConfigurations(of: run.place.experiment, db)
  }

  /// Notes a sign of life, at most one a second.
  private static func beatTracked(_ run: Int64, _ db: Database) throws {
    let now = Timestamp.now
    let beat = try db.cachedStatement(
      sql: """
        UPDATE attempt SET heartbeat_us = ?1,
          monotonic_seconds = max(monotonic_seconds, (?1 - started_us) / 1e6)
        WHERE run_id = ?2 AND ended_us IS NULL AND heartbeat_us < ?1 - 1000000
        """)
    try beat.execute(arguments: [now, run])
    guard db.changesCount > 0 else { return }
    try db.execute(
      sql: """
        UPDATE run SET active_seconds =
          (SELECT sum(monotonic_seconds) FROM attempt WHERE run_id = run.id) WHERE id = ?
        """, arguments: [run])
  }

  /// A note, and what follows from it.
  func setTrackedTag(_ run: Int64, _ key: String, _ value: String, _ db: Database) throws {
    let note = try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO tag (run_id, key, value) VALUES (?, ?, ?)")
    try note.execute(arguments: [run, key, value])
    switch key {
    case TrackedTag.name:
      try db.execute(
        sql: "UPDATE tracked_run SET name = ? WHERE run_id = ?", arguments: [value, run])
    case TrackedTag.commit where [40, 64].contains(value.utf8.count):
      let code = CodeVersion(commit: value, binarySHA256: CanonicalJSON.sha256(""))
      try db.execute(
        sql: "UPDATE run SET code_id = ? WHERE id = ?", arguments: [try insert(code, db), run])
    case TrackedTag.selectedEpoch:
      guard let epoch = Int(value), epoch >= 0 else {
        throw TrackingError(
          .invalid, "The tag \(key) is a whole number, the epoch that counts, not '\(value)'.")
      }
      try db.execute(
        sql: "UPDATE run SET selected_epoch = ? WHERE id = ?", arguments: [epoch, run])
    default: break
    }
  }
}

extension Timestamp {
  /// A client's milliseconds in microseconds; nil for 0, negative ones, and what does not fit.
  static func fromMilliseconds(_ milliseconds: Int64) -> Int64? {
    let (microseconds, overflows) = milliseconds.multipliedReportingOverflow(by: 1000)
    return overflows || milliseconds <= 0 ? nil : microseconds
  }
}
