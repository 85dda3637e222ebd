internal import GRDB

extension RunStore {
  /// Records points exactly, and keeps the epochs, their summary and the newest points in step.
  static func insert(_ points: [TrackedPoint], run: Int64, _ db: Database) throws {
    guard !points.isEmpty else { return }
    let attempt =
      try Int.fetchOne(
        db, sql: "SELECT max(no) FROM attempt WHERE run_id = ?", arguments: [run]) ?? 1
    var metrics: [String: PointMetric] = [:]
    var changed: Set<PointMetric> = []
    for point in points {
      let metric = try metrics[point.key] ?? PointMetric(point.key, db)
      metrics[point.key] = metric
      guard try insert(point, run: run, metric: metric, db), point.step >= 0 else { continue }
      if try recordEpoch(point, run: run, attempt: attempt, metric: metric, db) {
        changed.insert(metric)
      }
    }
    for metric in changed {
      try db.execute(
        sql: """
          INSERT OR REPLACE INTO run_metric
          SELECT * FROM v_run_metric WHERE run_id = ? AND metric_id = ?
          """, arguments: [run, metric.id])
    }
  }

  /// A metric that points are of.
  private struct PointMetric: Hashable {
    let id: Int64
    let largerIsBetter: Bool

    init(_ name: String, _ db: Database) throws {
      let find = try db.cachedStatement(sql: "SELECT id, direction FROM metric WHERE name = ?")
      if let row = try Row.fetchOne(find, arguments: [name]) {
        id = row["id"]
        largerIsBetter = row["direction"] == "max"
      } else {
        let kind = ForeignMetric.kind(named: name)
        id = try RunStore.registerMetric(kind, db)
        largerIsBetter = kind.direction == .max
      }
    }
  }

  /// Records a point, and says whether it is new.
  private static func insert(
    _ point: TrackedPoint, run: Int64, metric: PointMetric, _ db: Database
  ) throws -> Bool {
    let nonFinite = NonFinite.name(point.value) ?? ""
    let insert = try db.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO tracked_metric
          (run_id, metric_id, step, timestamp_ms, value, nonfinite) VALUES (?, ?, ?, ?, ?, ?)
        """)
    try insert.execute(
      arguments: [run, metric.id, point.step, point.timestamp, point.stored, nonFinite])
    guard db.changesCount > 0 else { return false }
    let latest = try db.cachedStatement(
      sql: """
        INSERT INTO tracked_latest (run_id, metric_id, step, timestamp_ms, value, nonfinite)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (run_id, metric_id) DO UPDATE SET step = excluded.step,
          timestamp_ms = excluded.timestamp_ms, value = excluded.value,
          nonfinite = excluded.nonfinite
        WHERE (excluded.step, excluded.timestamp_ms, excluded.value) > (step, timestamp_ms, value)
        """)
    try latest.execute(
      arguments: [run, metric.id, point.step, point.timestamp, point.stored, nonFinite])
    return true
  }

  /// Makes a new point the value of its epoch if it is the newest of its step.
  ///
  /// - Returns: Whether the summary must be computed anew, as an epoch's value was replaced.
  private static func recordEpoch(
    _ point: TrackedPoint, run: Int64, attempt: Int, metric: PointMetric, _ db: Database
  ) throws -> Bool {
    let newer = try db.cachedStatement(
      sql: """
        SELECT EXISTS (SELECT 1 FROM tracked_metric WHERE run_id = ?1 AND metric_id = ?2
          AND step = ?3 AND (timestamp_ms, value) > (?4, ?5))
        """)
    let isOld = try Bool.fetchOne(
      newer, arguments: [run, metric.id, point.step, point.timestamp, point.stored])
    if isOld == true { return false }
    let remove = try db.cachedStatement(
      sql: "DELETE FROM epoch_metric WHERE run_id = ? AND metric_id = ? AND epoch = ?")
    try remove.execute(arguments: [run, metric.id, point.step])
    let replaces = db.changesCount > 0
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite,
          wall_us) VALUES (?1, ?2, ?3, ?4, ?3, ?5, ?6, ?7)
        """)
    let wall = Timestamp.fromMilliseconds(point.timestamp) ?? Timestamp.now
    let value = NonFinite.finite(point.value)
    try insert.execute(
      arguments: [
        run, metric.id, point.step, attempt, value, NonFinite.name(point.value), wall,
      ])
    if !replaces { try extendSummary(point, run: run, metric: metric, db) }
    return replaces
  }

  /// Adds an epoch to the summary, which lists and tables read, without reading its history.
  private static func extendSummary(
    _ point: TrackedPoint, run: Int64, metric: PointMetric, _ db: Database
  ) throws {
    let better = metric.largerIsBetter ? ">" : "<"
    let wins = """
      (excluded.best IS NOT NULL AND (best IS NULL OR excluded.best \(better) best
        OR (excluded.best = best AND excluded.best_epoch < best_epoch)))
      """
    let extend = try db.cachedStatement(
      sql: """
        INSERT INTO run_metric (run_id, metric_id, best_epoch, best, last_epoch, last, n_epochs,
          n_nonfinite) VALUES (?1, ?2, ?3, ?4, ?5, ?4, 1, ?6)
        ON CONFLICT (run_id, metric_id) DO UPDATE SET
          best_epoch = CASE WHEN \(wins) THEN excluded.best_epoch ELSE best_epoch END,
          best = CASE WHEN \(wins) THEN excluded.best ELSE best END,
          last = CASE WHEN excluded.last_epoch > last_epoch THEN excluded.last ELSE last END,
          last_epoch = max(last_epoch, excluded.last_epoch),
          n_epochs = n_epochs + 1, n_nonfinite = n_nonfinite + excluded.n_nonfinite
        """)
    let value = NonFinite.finite(point.value)
    try extend.execute(
      arguments: [
        run, metric.id, value == nil ? nil : point.step, value, point.step, value == nil ? 1 : 0,
      ])
  }
}
