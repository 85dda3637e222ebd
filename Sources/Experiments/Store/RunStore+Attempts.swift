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
      let run = try row(for: request.key, launch: request.launch, db)
      let id: Int64 = run["id"]
      try refuseFinished(run, request.key)
      try closeDeadAttempt(of: run, request, db)
      let number = try Int.fetchOne(
        db, sql: "SELECT coalesce(max(no), 0) + 1 FROM attempt WHERE run_id = ?", arguments: [id])
      let attempt = number ?? 1
      try begin(attempt, of: id, request, launch: request.launch, time: Timestamp.now, db)
      return RunHandle(runID: id, uid: run["uid"], attempt: attempt, started: .now)
    }
  }

  /// The id of a run, which is planned if it is not.
  ///
  /// - Parameter key: The run; its experiment is registered.
  /// - Returns: The id, the same for every process that asks.
  /// - Throws: `PlanError.alreadyFinished`, or `RunStoreError`.
  public func claim(_ key: RunKey) throws -> String {
    try write { db in
      let run = try row(for: key, launch: nil, db)
      try refuseFinished(run, key)
      return run["uid"]
    }
  }

  /// Refuses a run that a live process works on without holding its folder.
  ///
  /// - Parameters:
  ///   - uid: The run.
  ///   - key: What it is, for the error.
  ///   - last: The process of the newest attempt in the run's spool, which is known to be gone.
  ///   - observer: Who asks.
  /// - Throws: `PlanError.held`.
  public func refuseHeld(
    _ uid: String, _ key: RunKey, gone last: ProcessIdentity?,
    seenFrom observer: ProcessIdentity = .current()
  ) throws {
    let open = try read { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT l.*, ec.label FROM v_live_attempt l JOIN run r ON r.id = l.run_id
          JOIN experiment_config ec
            ON ec.experiment_id = r.experiment_id AND ec.config_id = r.config_id
          WHERE l.uid = ?
          """, arguments: [uid])
    }
    guard let open, Self.process(open) != last, Self.mayLive(open, seenFrom: observer) else {
      return
    }
    throw PlanError.held(
      experiment: key.experiment, label: open["label"], seed: key.seed,
      hostname: open["hostname"], pid: open["pid"])
  }

  /// Says that the attempt still works; epochs do so by themselves.
  ///
  /// - Parameter handle: The attempt.
  /// - Throws: `PlanError.takenOver` if the attempt was closed meanwhile; `RunStoreError`.
  public func heartbeat(_ handle: RunHandle) throws {
    try heartbeat(run: handle.uid, attempt: handle.attempt, seconds: handle.seconds)
  }

  /// Says that an attempt still works, if the database knows of it.
  ///
  /// - Parameters:
  ///   - uid: The run.
  ///   - attempt: The attempt's number.
  ///   - seconds: How long it has worked.
  /// - Throws: `PlanError.takenOver` if the attempt was closed meanwhile; `RunStoreError`.
  func heartbeat(run uid: String, attempt: Int, seconds: Double) throws {
    try write { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT a.run_id, a.ended_us FROM attempt a JOIN run r ON r.id = a.run_id
          WHERE r.uid = ? AND a.no = ?
          """, arguments: [uid, attempt])
      guard let row else { return }
      if row["ended_us"] as Int64? != nil { throw PlanError.takenOver(uid: uid) }
      try Self.beat(row["run_id"], attempt, at: Timestamp.now, seconds: seconds, db)
    }
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
    func dead(_ db: Database) throws -> [Row] {
      try Row.fetchAll(db, sql: "SELECT * FROM v_live_attempt").filter { row in
        let attempt = OpenAttempt(row)
        if gone.contains(attempt) { return true }
        return !working.contains(attempt) && !Self.mayLive(row, seenFrom: observer)
      }
    }
    // Whoever looks every second should not hold writers up.
    if try read({ try dead($0).isEmpty }) { return [] }
    return try write { db in
      let dead = try dead(db)
      for attempt in dead { try Self.close(attempt, markingRun: true, db) }
      return dead.map { $0["uid"] }
    }
  }

  /// Records that an attempt began; the attempts before it are closed already.
  func begin(
    _ number: Int, of run: Int64, _ request: RunRequest, launch: Int64?, time: Int64,
    _ db: Database
  ) throws {
    try insertAttempt(number, of: run, request, time: time, db)
    // A clock that was set back must not make the rule look declared after the run began.
    try db.execute(
      sql: """
        UPDATE run SET status = 'running', stop_reason = NULL, error_text = NULL, ended_us = NULL,
          started_us = coalesce(started_us, max(?, created_us, coalesce(
            (SELECT max(declared_us) FROM selection s WHERE s.experiment_id = run.experiment_id),
            0))),
          code_id = ?, environment_id = ?, launch_id = coalesce(?, launch_id),
          selected_epoch = NULL WHERE id = ?
        """,
      arguments: [
        time, try insert(request.code, db), try insert(request.environment, db), launch, run,
      ])
    try recordDatasets(of: request, run: run, db)
    if number > 1 { try rebuildSummary(of: run, db) }
  }

  private func row(for key: RunKey, launch: Int64?, _ db: Database) throws -> Row {
    let experiment = try Self.experimentID(named: key.experiment, db)
    let config = try Int64.fetchOne(
      db,
      sql: """
        SELECT c.id FROM config c JOIN experiment_config ec ON ec.config_id = c.id
        WHERE ec.experiment_id = ? AND c.hash = ?
        """, arguments: [experiment, key.configuration])
    guard let config else {
      throw PlanError.unknownConfiguration(hash: key.configuration, experiment: key.experiment)
    }
    try Self.insertRun(
      experiment: experiment, config: config, launch: launch, seed: key.seed,
      replicate: key.replicate, db)
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT r.*, ec.label FROM run r JOIN experiment_config ec
          ON ec.experiment_id = r.experiment_id AND ec.config_id = r.config_id
        WHERE r.experiment_id = ? AND r.config_id = ? AND r.seed = ? AND r.replicate = ?
        """, arguments: [experiment, config, key.seed, key.replicate])
    guard let row else { throw RunStoreError.refused(message: "the run vanished") }
    return row
  }

  private func refuseFinished(_ run: Row, _ key: RunKey) throws {
    guard run["status"] == "finished" else { return }
    throw PlanError.alreadyFinished(
      experiment: key.experiment, label: run["label"], seed: key.seed, replicate: key.replicate,
      uid: run["uid"])
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
    let (beat, started): (Int64, Int64) = (attempt["heartbeat_us"], attempt["started_us"])
    return process(attempt).mayLive(
      seenFrom: observer, silence: Double(Timestamp.now - beat) / 1e6,
      age: Double(Timestamp.now - started) / 1e6)
  }

  private static func process(_ attempt: Row) -> ProcessIdentity {
    ProcessIdentity(
      hostname: attempt["hostname"], pid: attempt["pid"], bootID: attempt["boot_id"])
  }

  static func close(_ attempt: Row, markingRun: Bool, _ db: Database) throws {
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
    _ number: Int, of run: Int64, _ request: RunRequest, time: Int64, _ db: Database
  ) throws {
    let resume = number > 1 ? request.resume : nil
    try db.execute(
      sql: """
        INSERT INTO attempt (run_id, no, started_us, hostname, pid, boot_id, slurm_job,
          resume_epoch, resume_sha256, heartbeat_us) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        run, number, time, request.process.hostname, request.process.pid, request.process.bootID,
        request.slurmJob, resume?.epoch ?? 0, resume?.sha256, time,
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
    try beat(handle.runID, handle.attempt, at: Timestamp.now, seconds: handle.seconds, db)
  }

  static func beat(
    _ run: Int64, _ attempt: Int, at time: Int64, seconds: Double, _ db: Database
  ) throws {
    try db.execute(
      sql: """
        UPDATE attempt SET heartbeat_us = ?, monotonic_seconds = ? WHERE run_id = ? AND no = ?
        """, arguments: [time, seconds, run, attempt])
    try db.execute(
      sql: """
        UPDATE run SET active_seconds =
          (SELECT sum(monotonic_seconds) FROM attempt WHERE run_id = run.id) WHERE id = ?
        """, arguments: [run])
  }

  private func rebuildSummary(of run: Int64, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM run_metric WHERE run_id = ?", arguments: [run])
    try db.execute(
      sql: "INSERT INTO run_metric SELECT * FROM v_run_metric WHERE run_id = ?", arguments: [run])
  }
}
