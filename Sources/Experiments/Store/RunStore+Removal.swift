internal import GRDB

extension RunStore {
  /// Counts an excluded run again.
  ///
  /// - Parameter uid: The run's id, or an unambiguous beginning of it.
  /// - Throws: `PlanError.unknownRun`, or `PlanError.notExcluded`.
  public func include(run uid: String) throws {
    let run = try summary(ofRun: uid)
    guard run.excludeReason != nil else { throw PlanError.notExcluded(uid: run.uid) }
    try write { db in
      try db.execute(
        sql: "UPDATE run SET excluded_us = NULL, exclude_reason = NULL WHERE id = ?",
        arguments: [run.id])
    }
  }

  /// Takes a run that is not finished out of every list; its time still counts as spent.
  ///
  /// A finished run is evidence: it can be excluded with a reason, but not removed. The same
  /// configuration and seed can be launched again afterwards, as another run.
  ///
  /// - Parameter uid: The run's id, or an unambiguous beginning of it.
  /// - Returns: The paths of its files relative to the folder of the runs, no longer on record.
  /// - Throws: `PlanError.unknownRun`, `PlanError.evidence` for a finished run, or
  ///   `PlanError.held` while a process works on it.
  public func remove(run uid: String) throws -> [String] {
    let run = try summary(ofRun: uid)
    if run.status == .finished { throw PlanError.evidence(uid: run.uid) }
    return try write { db in
      let live = try Row.fetchOne(
        db, sql: "SELECT hostname, pid FROM v_live_attempt WHERE uid = ?", arguments: [run.uid])
      if let live {
        throw PlanError.held(
          experiment: run.experiment, label: run.label, seed: run.seed,
          hostname: live["hostname"], pid: live["pid"])
      }
      let paths = try String.fetchAll(
        db, sql: "SELECT path FROM artifact WHERE run_id = ? AND deleted_us IS NULL",
        arguments: [run.id])
      let now = Timestamp.now
      try db.execute(
        sql: "UPDATE artifact SET deleted_us = ? WHERE run_id = ? AND deleted_us IS NULL",
        arguments: [now, run.id])
      // The seed becomes free again; the row stays, so that its time is still counted.
      let replicate = try Int.fetchOne(
        db,
        sql: """
          SELECT max(o.replicate) + 1 FROM run o JOIN run r ON r.id = ?
          WHERE o.experiment_id = r.experiment_id AND o.config_id = r.config_id
            AND o.seed = r.seed
          """, arguments: [run.id])
      try db.execute(
        sql: "UPDATE run SET deleted_us = ?, replicate = ? WHERE id = ?",
        arguments: [now, replicate, run.id])
      return paths
    }
  }
}
