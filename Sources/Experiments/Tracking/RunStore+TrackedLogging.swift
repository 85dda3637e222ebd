internal import GRDB

extension RunStore {
  /// Records what a client logged in one request: all of it, or nothing.
  ///
  /// - Parameters:
  ///   - uid: The run.
  ///   - metrics: Points, in any order.
  ///   - parameters: Names and texts; one that is there already must be equal.
  ///   - tags: Notes; a later one of the same key replaces it.
  /// - Throws: `TrackingError.invalid` for a bad name, or for a parameter that would change;
  ///   `TrackingError.missing` for an unknown run; or `RunStoreError`.
  public func logTracked(
    _ uid: String, metrics: [TrackedPoint] = [], parameters: [(key: String, value: String)] = [],
    tags: [(key: String, value: String)] = []
  ) throws {
    for name in Set(metrics.map(\.key)) { try TrackingName.check(name, of: "metric") }
    for parameter in parameters { try TrackingName.check(parameter.key, of: "parameter") }
    for tag in tags { try TrackingName.check(tag.key, of: "tag") }
    try write { db in
      let run = try openTrackedRun(uid, db)
      var isMoved = false
      for (key, value) in parameters {
        if try Self.insertParameter(run, key, value, db) { isMoved = true }
      }
      if isMoved { try place(run, db) }
      for (key, value) in tags { try setTrackedTag(run.id, key, value, db) }
      try Self.insert(metrics, run: run.id, db)
    }
  }

  /// Records which data a run used.
  ///
  /// - Parameters:
  ///   - uid: The run.
  ///   - inputs: The data sets.
  /// - Throws: `TrackingError`, or `RunStoreError`.
  public func logTrackedInputs(_ uid: String, _ inputs: [TrackedInput]) throws {
    if let input = inputs.first(where: { $0.name.isEmpty || $0.digest.isEmpty }) {
      throw TrackingError(
        .invalid, "A data set needs a name and a digest, found '\(input.name)', '\(input.digest)'.")
    }
    try write { db in
      let run = try openTrackedRun(uid, db)
      for input in inputs {
        try db.execute(
          sql: """
            INSERT OR IGNORE INTO tracked_input (run_id, name, digest, source_type, source, schema,
              profile) VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            run.id, input.name, input.digest, input.sourceType, input.source, input.schema,
            input.profile,
          ])
        for tag in input.tags {
          try db.execute(
            sql: """
              INSERT OR IGNORE INTO tracked_input_tag (run_id, name, digest, key, value)
              VALUES (?, ?, ?, ?, ?)
              """, arguments: [run.id, input.name, input.digest, tag.key, tag.value])
        }
      }
    }
  }

  /// Every logged point of a metric, by time, step and value.
  ///
  /// - Parameters:
  ///   - uid: The run.
  ///   - key: The metric.
  ///   - limit: The most that a page has.
  ///   - offset: Where the page begins.
  /// - Returns: A page; none for a metric that was not logged.
  /// - Throws: `TrackingError.missing` for an unknown run, or `RunStoreError`.
  public func trackedHistory(
    _ uid: String, metric key: String, limit: Int, offset: Int
  ) throws -> TrackedPage<TrackedPoint> {
    try read { db in
      let run = try Int64.fetchOne(db, sql: "SELECT id FROM run WHERE uid = ?", arguments: [uid])
      guard let run else { throw TrackingError(.missing, "Run with id=\(uid) not found") }
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT t.* FROM v_tracking_metric t JOIN metric m ON m.id = t.metric_id
          WHERE t.run_id = ? AND m.name = ? ORDER BY t.timestamp_ms, t.step, t.value
          LIMIT ? OFFSET ?
          """, arguments: [run, key, limit + 1, offset])
      return TrackedPage(rows.map { Self.point($0, key: key) }, offset: offset, limit: limit)
    }
  }

  static func point(_ row: Row, key: String) -> TrackedPoint {
    let name: String = row["nonfinite"]
    return TrackedPoint(
      key: key, value: NonFinite.value(row["value"], name.isEmpty ? nil : name) ?? .nan,
      timestamp: row["timestamp_ms"], step: row["step"])
  }

  /// Records a parameter, and says whether it is new.
  private static func insertParameter(
    _ run: TrackedRow, _ key: String, _ value: String, _ db: Database
  ) throws -> Bool {
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO tracked_param (run_id, key, value) VALUES (?, ?, ?)
        ON CONFLICT (run_id, key) DO NOTHING
        """)
    try insert.execute(arguments: [run.id, key, value])
    if db.changesCount > 0 { return true }
    let old = try String.fetchOne(
      db, sql: "SELECT value FROM tracked_param WHERE run_id = ? AND key = ?",
      arguments: [run.id, key])
    if old == value { return false }
    throw TrackingError(
      .invalid,
      "Changing param values is not allowed. Param with key='\(key)' was already logged with "
        + "value='\(old ?? "")' for run ID='\(run.uid)'. Attempted logging new value '\(value)'.")
  }
}
