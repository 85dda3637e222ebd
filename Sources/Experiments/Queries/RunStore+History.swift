internal import GRDB

/// One recorded value of a run, whether it counts or was superseded by a later attempt.
public struct HistoryPoint: Codable, Hashable, Sendable {
  /// The metric's name.
  public let metric: String
  /// The epoch.
  public let epoch: Int
  /// The attempt that measured it, from 1.
  public let attempt: Int
  /// The value; NaN or infinite as it was measured.
  public let value: Double
  /// Whether it is part of the history; false for work that a later attempt did again.
  public let counts: Bool
}

extension RunStore {
  /// The names of the metrics that an experiment's runs have a history of.
  ///
  /// - Parameter experiment: The experiment's name.
  /// - Returns: The names, sorted.
  /// - Throws: `PlanError.unknownExperiment`.
  public func historyMetrics(experiment: String) throws -> [String] {
    try read { db in
      let id = try Self.experimentID(named: experiment, db)
      return try String.fetchAll(
        db,
        sql: """
          SELECT m.name FROM metric m WHERE EXISTS (
            SELECT 1 FROM run r JOIN run_metric s ON s.run_id = r.id AND s.metric_id = m.id
            WHERE r.experiment_id = ? AND r.deleted_us IS NULL)
          ORDER BY m.name
          """, arguments: [id])
    }
  }

  /// Everything that a run's attempts measured of some metrics, superseded values included.
  ///
  /// - Parameters:
  ///   - run: The run.
  ///   - metrics: The metrics' names.
  /// - Returns: The points by metric, attempt and epoch.
  /// - Throws: `RunStoreError`.
  public func history(ofRun run: RunSummary, metrics: [String]) throws -> [HistoryPoint] {
    try read { db in
      try metrics.flatMap { metric in
        try Self.points(
          db,
          where: """
            e.run_id = ? AND e.metric_id = (SELECT id FROM metric WHERE name = ?)
            ORDER BY e.attempt, e.epoch
            """, [run.id, metric])
      }
    }
  }

  /// Everything that a run's attempts measured in a range of epochs.
  ///
  /// - Parameters:
  ///   - run: The run.
  ///   - epochs: The range.
  /// - Returns: The points by epoch, attempt and metric.
  /// - Throws: `RunStoreError`.
  public func history(
    ofRun run: RunSummary, epochs: ClosedRange<Int>
  ) throws -> [HistoryPoint] {
    try read { db in
      try Self.points(
        db, where: "e.run_id = ? AND e.epoch BETWEEN ? AND ? ORDER BY e.epoch, e.attempt, m.name",
        [run.id, epochs.lowerBound, epochs.upperBound])
    }
  }

  private static func points(
    _ db: Database, where condition: String, _ arguments: StatementArguments
  ) throws -> [HistoryPoint] {
    // The same condition as in v_epoch, as a column instead of a filter.
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT m.name, e.epoch, e.attempt, e.value, e.nonfinite,
          e.epoch <= a.valid_through
            AND e.epoch > CASE WHEN a.resume_sha256 IS NULL THEN -1 ELSE a.resume_epoch END
        FROM epoch_metric e JOIN metric m ON m.id = e.metric_id
        JOIN attempt a ON a.run_id = e.run_id AND a.no = e.attempt
        WHERE \(condition)
        """, arguments: arguments)
    var points: [HistoryPoint] = []
    while let row = try rows.next() {
      points.append(
        HistoryPoint(
          metric: row[0], epoch: row[1], attempt: row[2],
          value: NonFinite.value(row[3], row[4]) ?? .nan, counts: row[5]))
    }
    return points
  }
}
