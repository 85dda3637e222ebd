internal import GRDB

/// How long a configuration takes, as far as its runs show.
public struct RunCost: Hashable, Sendable {
  /// Seconds of work of a whole run.
  public let seconds: Double
  /// Whether runs of it are finished; otherwise it is projected from the epochs of unfinished ones.
  public let isMeasured: Bool
}

extension RunStore {
  /// How long each configuration takes: the mean of its finished runs in any experiment, else the
  /// seconds an epoch of its unfinished runs times the planned epochs.
  ///
  /// - Returns: By the configuration's hash; those without an epoch are missing.
  /// - Throws: `RunStoreError`.
  public func runCosts() throws -> [String: RunCost] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT c.hash,
            avg(CASE WHEN r.status = 'finished' THEN r.active_seconds END) AS whole,
            sum(CASE WHEN r.status <> 'finished' AND e.epochs > 0 THEN r.active_seconds END)
              / sum(CASE WHEN r.status <> 'finished' THEN e.epochs END) AS an_epoch,
            (SELECT num FROM config_param p
               WHERE p.config_id = c.id AND p.key = 'training.epochs') AS planned
          FROM run r JOIN config c ON c.id = r.config_id
          LEFT JOIN (SELECT run_id, max(last_epoch) AS epochs FROM run_metric GROUP BY run_id) e
            ON e.run_id = r.id
          WHERE r.started_us IS NOT NULL GROUP BY c.id
          """)
      return rows.reduce(into: [:]) { costs, row in
        let planned: Double? = row["planned"]
        if let whole = row["whole"] as Double?, whole > 0 {
          costs[row["hash"] as String] = RunCost(seconds: whole, isMeasured: true)
        } else if let epoch = row["an_epoch"] as Double?, epoch > 0, let planned {
          costs[row["hash"] as String] = RunCost(seconds: epoch * planned, isMeasured: false)
        }
      }
    }
  }
}
