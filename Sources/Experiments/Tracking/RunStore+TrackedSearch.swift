internal import GRDB

extension RunStore {
  /// Runs that a filter lets through.
  ///
  /// - Parameters:
  ///   - experiments: The experiments' ids; none of them means no run.
  ///   - filter: Such as `metrics.val_bpd < 3.5 AND params.depth = '32'`; empty for all.
  ///   - view: Deleted ones, others, or both.
  ///   - order: Such as `metrics.val_bpd ASC`; the newest first without any.
  ///   - limit: The most that a page has.
  ///   - offset: Where the page begins.
  /// - Returns: A page.
  /// - Throws: `TrackingError.invalid` for a filter that cannot be read, or `RunStoreError`.
  public func searchTrackedRuns(
    experiments: [String], filter: String = "", view: TrackedView = .active, order: [String] = [],
    limit: Int = 1000, offset: Int = 0
  ) throws -> TrackedPage<TrackedRun> {
    let condition = try SearchSQL.runs(filter)
    let order = try SearchSQL.runOrder(order)
    let ids = experiments.compactMap { Int64($0) }
    let places = ids.map { _ in "?" }.joined(separator: ", ")
    let stage =
      switch view {
      case .active: "v.lifecycle_stage = 'active'"
      case .deleted: "v.lifecycle_stage = 'deleted'"
      case .all: "1"
      }
    let sql = """
      SELECT v.* FROM v_tracking_run v
      WHERE v.experiment_id IN (\(places)) AND \(stage) AND \(condition.sql)
      ORDER BY \(order.sql) LIMIT ? OFFSET ?
      """
    let arguments =
      StatementArguments(ids) + condition.arguments + order.arguments + [limit + 1, offset]
    return try read { db in
      let rows = try Row.fetchAll(db, sql: sql, arguments: arguments)
      let runs = try rows.map { try Self.trackedRun($0, db) }
      return TrackedPage(runs, offset: offset, limit: limit)
    }
  }
}
