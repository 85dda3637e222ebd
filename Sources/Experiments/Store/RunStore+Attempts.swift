internal import GRDB

extension RunStore {
  /// Starts work on a run, and holds it against every other process.
  ///
  /// A dead process's attempt is closed as `lost`. The epochs after `resume` that earlier attempts
  /// recorded stay in the database, but leave the run's history.
  ///
  /// - Parameter request: Which run, who works, from which checkpoint.
  /// - Returns: The right to write about the run.
  /// - Throws: `PlanError.alreadyFinished`, `PlanError.held`, or `RunStoreError`.
  public func beginAttempt(_ request: RunRequest) throws -> RunHandle {
    try write { db in
      let run = try row(for: request, db)
      let id: Int64 = run["id"]
      try refuseFinished(run, request)
      try closeDeadAttempt(of: run, request, db)
      let number = try Int.fetchOne(
        db, sql: "SELECT coalesce(max(no), 0) + 1 FROM attempt WHERE run_id = ?", arguments: [id])
      let attempt = number ?? 1
      try insertAttempt(attempt, of: id, request, db)
      try db.execute(
        sql: """
          UPDATE run SET status = 'running', stop_reason = NULL, error_text = NULL,
            ended_us = NULL, started_us = coalesce(started_us, ?), code_id = ?, environment_id = ?,
            launch_id = coalesce(?, launch_id), selected_epoch = NULL WHERE id = ?
          """,
        arguments: [
          Timestamp.now, try insert(request.code, db), try insert(request.environment, db),
          request.launch, id,
        ])
      try recordDatasets(of: request, run: id, db)
      if attempt > 1 { try rebuildSummary(of: id, db) }
      return RunHandle(runID: id, uid: run["uid"], attempt: attempt, started: .now)
    }
  }

  /// Says that the attempt still works; epochs do so by themselves.
  ///
  /// - Parameter handle: The attempt.
  /// - Throws: `RunStoreError`.
  public func heartbeat(_ handle: RunHandle) throws {
    try write { db in try Self.beat(handle, db) }
  }

  /// Closes the attempts whose process is gone, and marks their runs as lost.
  ///
  /// - Parameters:
  ///   - observer: Who asks; processes of its machine are looked up.
  ///   - gone: Attempts whose process is known to be gone; one that has given a sign of life since
  ///     is left alone.
  ///   - working: Attempts whose process is known to be at work, however silent.
  /// - Returns: The ids of the runs that were marked.
  /// - Throws: `RunStoreError`.
  @discardableResult
  public func markLost(
    seenFrom observer: ProcessIdentity = .current(), gone: Set<OpenAttempt> = [],
    working: Set<OpenAttempt> = []
  ) throws -> [String] {
    try write { db in
      let open = try Row.fetchAll(db, sql: "SELECT * FROM v_live_attempt")
      let dead = open.filter { row in
        let attempt = OpenAttempt(row)
        if gone.contains(attempt) { return true }
        return !working.contains(attempt) && !Self.mayLive(row, seenFrom: observer)
      }
      for attempt in dead { try Self.close(attempt, markingRun: true, db) }
      return dead.map { $0["uid"] }
    }
  }

  private func row(for request: RunRequest, _ db: Database) throws -> Row {
    let experiment = try Self.experimentID(named: request.experiment, db)
    let config = try Int64.fetchOne(
      db,
      sql: """
        SELECT c.id FROM config c JOIN experiment_config ec ON ec.config_id = c.id
        WHERE ec.experiment_id = ? AND c.hash = ?
        """, arguments: [experiment, request.configurationHash])
    guard let config else {
      throw PlanError.unknownConfiguration(
        hash: request.configurationHash, experiment: request.experiment)
    }
    try Self.insertRun(
      experiment: experiment, config: config, launch: request.launch, seed: request.seed,
      replicate: request.replicate, db)
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT r.*, ec.label FROM run r JOIN experiment_config ec
          ON ec.experiment_id = r.experiment_id AND ec.config_id = r.config_id
        WHERE r.experiment_id = ? AND r.config_id = ? AND r.seed = ? AND r.replicate = ?
        """, arguments: [experiment, config, request.seed, request.replicate])
    guard let row else { throw RunStoreError.refused(message: "the run vanished") }
    return row
  }

  private func refuseFinished(_ run: Row, _ request: RunRequest) throws {
    guard run["status"] == "finished" else { return }
    throw PlanError.alreadyFinished(
      experiment: request.experiment, label: run["label"], seed: request.seed,
      replicate: request.replicate, uid: run["uid"])
  }

  private func closeDeadAttempt(of run: Row, _ request: RunRequest, _ db: Database) throws {
    let open = try Row.fetchOne(
      db, sql: "SELECT * FROM attempt WHERE run_id = ? AND ended_us IS NULL",
      arguments: [run["id"] as Int64])
    guard let open else { return }
    // Slurm never runs a task twice at once: it was put back into the queue after its process ended.
    let isRequeued = request.slurmJob != nil && open["slurm_job"] == request.slurmJob
    if !isRequeued, Self.mayLive(open, seenFrom: request.process) {
      throw PlanError.held(
        experiment: request.experiment, label: run["label"], seed: request.seed,
        hostname: open["hostname"], pid: open["pid"])
    }
    try Self.close(open, markingRun: false, db)
  }

  private static func mayLive(_ attempt: Row, seenFrom observer: ProcessIdentity) -> Bool {
    let process = ProcessIdentity(
      hostname: attempt["hostname"], pid: attempt["pid"], bootID: attempt["boot_id"])
    let beat: Int64 = attempt["heartbeat_us"]
    return process.mayLive(seenFrom: observer, silence: Double(Timestamp.now - beat) / 1e6)
  }

  private static func close(_ attempt: Row, markingRun: Bool, _ db: Database) throws {
    let run: Int64 = attempt["run_id"]
    let ended: Int64 = attempt["heartbeat_us"]
    try db.execute(
      sql: "UPDATE attempt SET ended_us = ?, end_reason = 'lost' WHERE run_id = ? AND no = ?",
      arguments: [ended, run, attempt["no"] as Int])
    guard markingRun else { return }
    try db.execute(
      sql: """
        UPDATE run SET status = 'lost', stop_reason = 'heartbeat', ended_us = ? WHERE id = ?
        """, arguments: [ended, run])
  }

  private func insertAttempt(
    _ number: Int, of run: Int64, _ request: RunRequest, _ db: Database
  ) throws {
    let now = Timestamp.now
    let resume = number > 1 ? request.resume : nil
    try db.execute(
      sql: """
        INSERT INTO attempt (run_id, no, started_us, hostname, pid, boot_id, slurm_job,
          resume_epoch, resume_sha256, heartbeat_us) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        run, number, now, request.process.hostname, request.process.pid, request.process.bootID,
        request.slurmJob, resume?.epoch ?? 0, resume?.sha256, now,
      ])
  }

  private func recordDatasets(of request: RunRequest, run: Int64, _ db: Database) throws {
    for (role, split) in request.splits {
      let id = try splitID(split, of: request.dataset, db)
      try db.execute(
        sql: "INSERT OR REPLACE INTO run_dataset (run_id, split_id, role) VALUES (?, ?, ?)",
        arguments: [run, id, role.rawValue])
    }
  }

  func splitID(_ split: String, of dataset: String, _ db: Database) throws -> Int64 {
    let found = try Int64.fetchOne(
      db,
      sql: """
        SELECT s.id FROM dataset_split s JOIN dataset d ON d.id = s.dataset_id
        WHERE d.name = ? AND s.name = ?
        """, arguments: [dataset, split])
    if let found { return found }
    let record = try Self.dataset(named: dataset, in: db)
    throw RunStoreError.refused(
      message: "'\(dataset)' has no split '\(split)', only "
        + record.splits.map(\.name).joined(separator: ", "))
  }

  static func beat(_ handle: RunHandle, _ db: Database) throws {
    try db.execute(
      sql: """
        UPDATE attempt SET heartbeat_us = ?, monotonic_seconds = ? WHERE run_id = ? AND no = ?
        """, arguments: [Timestamp.now, handle.seconds, handle.runID, handle.attempt])
    try db.execute(
      sql: """
        UPDATE run SET active_seconds =
          (SELECT sum(monotonic_seconds) FROM attempt WHERE run_id = run.id) WHERE id = ?
        """, arguments: [handle.runID])
  }

  private func rebuildSummary(of run: Int64, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM run_metric WHERE run_id = ?", arguments: [run])
    try db.execute(
      sql: "INSERT INTO run_metric SELECT * FROM v_run_metric WHERE run_id = ?", arguments: [run])
  }
}
