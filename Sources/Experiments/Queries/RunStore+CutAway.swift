internal import GRDB

extension RunStore {
  /// What interrupted attempts measured past the epoch that a later attempt went on from.
  ///
  /// - Parameters:
  ///   - experiment: The experiment's name.
  ///   - metric: The metric's name.
  /// - Returns: The points of every run that is not excluded, by label, seed, attempt and epoch; the
  ///   last epoch that counts comes first, so that a line of them is joined to the history.
  /// - Throws: `PlanError.unknownExperiment`.
  public func cutAwayCurves(experiment: String, metric: String) throws -> [CutAwayPoint] {
    try read { db in
      let id = try Self.experimentID(named: experiment, db)
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT ec.label, r.seed, a.no, a.valid_through, v.epoch, v.value, v.nonfinite
          FROM run r
          JOIN experiment_config ec
            ON ec.experiment_id = r.experiment_id AND ec.config_id = r.config_id
          JOIN attempt a ON a.run_id = r.id
          CROSS JOIN epoch_metric v ON v.run_id = a.run_id AND v.attempt = a.no
            AND v.metric_id = (SELECT id FROM metric WHERE name = ?2)
          WHERE r.experiment_id = ?1 AND r.replicate = 0
            AND r.excluded_us IS NULL AND r.deleted_us IS NULL AND v.epoch >= a.valid_through
          ORDER BY ec.config_id, r.seed, a.no, v.epoch
          """, arguments: [id, metric])
      let points = rows.map { row in
        CutAwayPoint(
          label: row["label"], seed: row["seed"], attempt: row["no"], epoch: row["epoch"],
          value: NonFinite.value(row["value"], row["nonfinite"]) ?? .nan,
          isCounted: (row["epoch"] as Int) == (row["valid_through"] as Int64).clamped)
      }
      // An attempt that ended just where the next one began lost nothing.
      let lost = Set(points.filter { !$0.isCounted }.map(\.line))
      return points.filter { lost.contains($0.line) }
    }
  }
}

/// One point of work that was done again.
public struct CutAwayPoint: Codable, Hashable, Sendable {
  /// The configuration's label.
  public let label: String
  /// The seed.
  public let seed: Int
  /// The attempt that measured it, from 1.
  public let attempt: Int
  /// The epoch.
  public let epoch: Int
  /// The value; NaN or infinite as it was measured.
  public let value: Double
  /// Whether this is the last epoch that still counts, from which the line starts.
  public let isCounted: Bool

  /// What its line is told by.
  var line: [String] { [label, "\(seed)", "\(attempt)"] }
}

extension Int64 {
  fileprivate var clamped: Int { Int(clamping: self) }
}
