internal import GRDB

extension RunStore {
  /// A run as it is on record.
  static func trackedRun(_ uid: String, _ db: Database) throws -> TrackedRun {
    let row = try Row.fetchOne(
      db, sql: "SELECT * FROM v_tracking_run WHERE uid = ?", arguments: [uid])
    guard let row else { throw TrackingError(.missing, "Run with id=\(uid) not found") }
    return try trackedRun(row, db)
  }

  /// A row of `v_tracking_run` with what belongs to it.
  static func trackedRun(_ row: Row, _ db: Database) throws -> TrackedRun {
    let id: Int64 = row["id"]
    let experiment: Int64 = row["experiment_id"]
    let metrics = try db.cachedStatement(
      sql: """
        SELECT m.name, t.* FROM v_tracking_latest t JOIN metric m ON m.id = t.metric_id
        WHERE t.run_id = ? ORDER BY t.metric_id
        """)
    return TrackedRun(
      uid: row["uid"], experimentID: "\(experiment)", name: row["name"], user: row["user_id"],
      status: row["status"], start: row["start_ms"], end: row["end_ms"],
      artifactURI: row["artifact_uri"], isDeleted: row["lifecycle_stage"] == "deleted",
      metrics: try Row.fetchAll(metrics, arguments: [id]).map { point($0, key: $0["name"]) },
      parameters: try pairs("SELECT key, value FROM v_tracking_param WHERE run_id = ?", [id], db),
      tags: try pairs("SELECT key, value FROM tag WHERE run_id = ?", [id], db),
      inputs: try inputs(of: id, db))
  }

  private static func pairs(
    _ sql: String, _ arguments: StatementArguments, _ db: Database
  ) throws -> [(key: String, value: String)] {
    try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
      .map { ($0["key"], $0["value"]) }
  }

  private static func inputs(of run: Int64, _ db: Database) throws -> [TrackedInput] {
    let find = try db.cachedStatement(sql: "SELECT * FROM tracked_input WHERE run_id = ?")
    return try Row.fetchAll(find, arguments: [run]).map { row in
      let (name, digest): (String, String) = (row["name"], row["digest"])
      return TrackedInput(
        name: name, digest: digest, sourceType: row["source_type"], source: row["source"],
        schema: row["schema"], profile: row["profile"],
        tags: try pairs(
          """
          SELECT key, value FROM tracked_input_tag WHERE run_id = ? AND name = ? AND digest = ?
          """, [run, name, digest], db))
    }
  }
}
