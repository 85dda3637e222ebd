internal import GRDB

/// An experiment as a list of all of them shows it.
public struct ExperimentOverview: Codable, Hashable, Sendable {
  /// The name.
  public let name: String
  /// What it should decide.
  public let question: String
  /// How many configurations it compares.
  public let configurations: Int
  /// Runs that were planned; repeats of a seed are not counted, here and below.
  public let planned: Int
  /// Runs that are finished, excluded ones among them.
  public let finished: Int
  /// Runs that failed, were killed or got lost.
  public let failed: Int
  /// Finished runs that are left out of the means.
  public let excluded: Int
  /// Runs that are being worked on.
  public let running: Int
  /// When it was planned, in microseconds since 1970 UTC.
  public let created: Int64
  /// When a run last began, ended or reported, in microseconds since 1970 UTC.
  public let lastActivity: Int64
}

extension RunStore {
  /// Every experiment with the fate of its runs, the one that was active last first.
  ///
  /// - Returns: One row an experiment.
  /// - Throws: `RunStoreError`.
  public func experimentOverviews() throws -> [ExperimentOverview] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          WITH plan AS (
            SELECT experiment_id, count(*) AS configurations, sum(planned_runs) AS planned
            FROM experiment_config GROUP BY experiment_id),
          beat AS (SELECT run_id, max(heartbeat_us) AS heartbeat_us FROM attempt GROUP BY run_id),
          fate AS (
            SELECT r.experiment_id,
              sum(r.replicate = 0 AND r.status = 'finished') AS finished,
              sum(r.replicate = 0 AND r.status IN ('failed', 'killed', 'lost')) AS failed,
              sum(r.replicate = 0 AND r.status = 'finished' AND r.excluded_us IS NOT NULL)
                AS excluded,
              sum(r.replicate = 0 AND r.status = 'running') AS running,
              max(max(r.created_us, coalesce(r.started_us, 0), coalesce(r.ended_us, 0),
                coalesce(b.heartbeat_us, 0))) AS last_us
            FROM run r LEFT JOIN beat b ON b.run_id = r.id
            WHERE r.deleted_us IS NULL GROUP BY r.experiment_id)
          SELECT e.name, e.question, e.created_us, plan.configurations, plan.planned,
            fate.finished, fate.failed, fate.excluded, fate.running, fate.last_us
          FROM experiment e LEFT JOIN plan ON plan.experiment_id = e.id
          LEFT JOIN fate ON fate.experiment_id = e.id
          ORDER BY coalesce(fate.last_us, e.created_us) DESC, e.id DESC
          """)
      return rows.map {
        ExperimentOverview(
          name: $0["name"], question: $0["question"], configurations: $0["configurations"] ?? 0,
          planned: $0["planned"] ?? 0, finished: $0["finished"] ?? 0, failed: $0["failed"] ?? 0,
          excluded: $0["excluded"] ?? 0, running: $0["running"] ?? 0, created: $0["created_us"],
          lastActivity: $0["last_us"] ?? $0["created_us"])
      }
    }
  }
}
