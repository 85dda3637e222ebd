internal import GRDB

extension RunStore {
  /// What the records say about files, in one consistent snapshot.
  ///
  /// - Returns: Runs, paths, and what is no longer needed.
  /// - Throws: `RunStoreError`.
  public func runFiles() throws -> RunFiles {
    try read { db in
      var files = RunFiles()
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT r.id, r.uid, r.deleted_us IS NOT NULL AS is_removed, r.selected_epoch,
            EXISTS (SELECT 1 FROM attempt a WHERE a.run_id = r.id AND a.ended_us IS NULL) AS is_open
          FROM run r
          """)
      for row in rows {
        let uid: String = row["uid"]
        if row["is_open"] {
          files.openRuns.insert(uid)
        } else if row["is_removed"] {
          files.removedRuns.insert(uid)
        } else {
          files.runs.insert(uid)
          files.spareCheckpoints.formUnion(
            try Self.spareCheckpoints(of: row["id"], chosen: row["selected_epoch"], db))
        }
      }
      files.recorded = Set(
        try String.fetchAll(db, sql: "SELECT path FROM artifact WHERE deleted_us IS NULL"))
      files.emptyExperiments = try String.fetchAll(
        db,
        sql: """
          SELECT e.name FROM experiment e
          WHERE EXISTS
              (SELECT 1 FROM run r WHERE r.experiment_id = e.id AND r.deleted_us IS NOT NULL)
            AND NOT EXISTS (SELECT 1 FROM run r
              WHERE r.experiment_id = e.id AND r.deleted_us IS NULL AND r.started_us IS NOT NULL)
            AND NOT EXISTS (SELECT 1 FROM experiment f WHERE f.final_of = e.id)
          ORDER BY e.name
          """)
      return files
    }
  }

  private static func spareCheckpoints(
    of run: Int64, chosen: Int?, _ db: Database
  ) throws -> Set<String> {
    // A checkpoint of work that was taken up again earlier is no part of the history.
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT f.path, f.epoch, coalesce(f.epoch, 0) <= a.valid_through AS is_valid
        FROM artifact f JOIN attempt a ON a.run_id = f.run_id AND a.no = f.attempt
        WHERE f.run_id = ? AND f.kind = 'checkpoint' AND f.deleted_us IS NULL
        ORDER BY f.epoch, f.attempt, f.id
        """, arguments: [run])
    let valid = rows.filter { $0["is_valid"] }
    let newest = valid.last { $0["epoch"] as Int? != nil }
    let kept = valid.filter { row in
      let epoch: Int? = row["epoch"]
      // Without an epoch it is the model of a finished run.
      return epoch == nil || epoch == chosen
    }
    let keptPaths = Set((kept + [newest].compactMap(\.self)).map { $0["path"] as String })
    return Set(rows.map { $0["path"] as String }).subtracting(keptPaths)
  }

  /// Says that files of a run are about to be deleted, unless a process has begun to work on it.
  ///
  /// - Parameters:
  ///   - run: The run's id; a run that is not on record is nobody's.
  ///   - paths: The files, relative to the folder of the runs.
  /// - Returns: Whether they may be deleted.
  /// - Throws: `RunStoreError`.
  public func releaseFiles(ofRun run: String, paths: [String]) throws -> Bool {
    try write { db in
      let isOpen = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM v_live_attempt WHERE uid = ?)", arguments: [run])
      if isOpen == true { return false }
      for path in paths {
        try db.execute(
          sql: "UPDATE artifact SET deleted_us = ? WHERE path = ? AND deleted_us IS NULL",
          arguments: [Timestamp.now, path])
      }
      return true
    }
  }

  /// Takes an experiment off the records of which every run was removed, so that its name is free.
  ///
  /// - Parameter name: The experiment.
  /// - Returns: Whether that was so still.
  /// - Throws: `PlanError.unknownExperiment`.
  public func dropEmptyExperiment(_ name: String) throws -> Bool {
    guard try runFiles().emptyExperiments.contains(name) else { return false }
    return try write { db in
      let id = try Self.experimentID(named: name, db)
      let isUsed = try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM run WHERE experiment_id = ?
            AND deleted_us IS NULL AND started_us IS NOT NULL)
          """, arguments: [id])
      if isUsed == true { return false }
      // Runs first: while one of them has started, the selections cannot be deleted.
      for table in ["run", "experiment_config", "selection", "launch"] {
        try db.execute(sql: "DELETE FROM \(table) WHERE experiment_id = ?", arguments: [id])
      }
      try db.execute(sql: "DELETE FROM experiment WHERE id = ?", arguments: [id])
      return true
    }
  }
}
