internal import GRDB

extension RunStore {
  /// Refuses a run whose files a client may not change.
  ///
  /// - Parameter uid: The run.
  /// - Throws: `TrackingError` if it is unknown, deleted or of macow-train, or `RunStoreError`.
  public func checkTracked(_ uid: String) throws {
    try write { db in _ = try openTrackedRun(uid, db) }
  }

  /// Records a file that a client put, which exists already; a file of the same path is replaced.
  ///
  /// - Parameters:
  ///   - uid: The run.
  ///   - name: The path as the client names it.
  ///   - path: The path relative to the folder of the runs.
  ///   - bytes: Size.
  ///   - sha256: Of the contents.
  /// - Throws: `TrackingError`, or `RunStoreError`.
  public func recordTrackedFile(
    _ uid: String, name: String, path: String, bytes: Int, sha256: String
  ) throws {
    try write { db in
      let run = try openTrackedRun(uid, db)
      try db.execute(
        sql: "DELETE FROM artifact WHERE run_id = ? AND path = ?", arguments: [run.id, path])
      try db.execute(
        sql: """
          INSERT INTO artifact (run_id, attempt, kind, name, path, bytes, sha256, created_us)
          SELECT ?1, max(no), 'other', ?2, ?3, ?4, ?5, ?6 FROM attempt WHERE run_id = ?1
          """, arguments: [run.id, name, path, bytes, sha256, Timestamp.now])
    }
  }

  /// Says that a client deleted a file, or a folder and everything in it.
  ///
  /// - Parameters:
  ///   - uid: The run.
  ///   - path: The path relative to the folder of the runs.
  /// - Throws: `TrackingError`, or `RunStoreError`.
  public func recordTrackedDeletion(_ uid: String, path: String) throws {
    try write { db in
      let run = try openTrackedRun(uid, db)
      try db.execute(
        sql: """
          UPDATE artifact SET deleted_us = ?1 WHERE run_id = ?2 AND deleted_us IS NULL
            AND (path = ?3 OR substr(path, 1, length(?3) + 1) = ?3 || '/')
          """, arguments: [Timestamp.now, run.id, path])
    }
  }
}
