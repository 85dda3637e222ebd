internal import GRDB

extension RunStore {
  static func summaries(
    experiment: Int64? = nil, uidPrefix: String? = nil, _ db: Database
  ) throws -> [RunSummary] {
    let tags = try tagsByRun(experiment: experiment, uidPrefix: uidPrefix, db)
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT r.*, e.name AS experiment, ec.label, ec.role, c.hash, cv.git_commit, cv.dirty,
          env.hostname, env.cpu_model,
          (SELECT count(*) FROM attempt a WHERE a.run_id = r.id) AS attempts,
          (SELECT max(last_epoch) FROM run_metric s WHERE s.run_id = r.id) AS last_epoch,
          (SELECT num FROM config_param p
             WHERE p.config_id = r.config_id AND p.key = 'training.epochs') AS planned_epochs,
          (SELECT s.best FROM run_metric s JOIN metric m ON m.id = s.metric_id
             WHERE s.run_id = r.id AND m.name = 'val/bpd') AS best_validation
        FROM run r JOIN experiment e ON e.id = r.experiment_id
        JOIN experiment_config ec
          ON ec.experiment_id = r.experiment_id AND ec.config_id = r.config_id
        JOIN config c ON c.id = r.config_id
        LEFT JOIN code_version cv ON cv.id = r.code_id
        LEFT JOIN environment env ON env.id = r.environment_id
        WHERE r.deleted_us IS NULL AND (?1 IS NULL OR r.experiment_id = ?1)
          AND (?2 IS NULL OR substr(r.uid, 1, length(?2)) = ?2)
        ORDER BY r.experiment_id, r.config_id, r.seed, r.replicate
        """, arguments: [experiment, uidPrefix])
    return rows.map { summary(of: $0, tags: tags) }
  }

  private static func tagsByRun(
    experiment: Int64?, uidPrefix: String?, _ db: Database
  ) throws -> [Int64: [String: String]] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT t.run_id, t.key, t.value FROM tag t JOIN run r ON r.id = t.run_id
        WHERE (?1 IS NULL OR r.experiment_id = ?1)
          AND (?2 IS NULL OR substr(r.uid, 1, length(?2)) = ?2)
        """, arguments: [experiment, uidPrefix]
    ).reduce(into: [:]) {
      $0[$1["run_id"] as Int64, default: [:]][$1["key"] as String] = $1["value"] as String
    }
  }

  private static func summary(of row: Row, tags: [Int64: [String: String]]) -> RunSummary {
    let id: Int64 = row["id"]
    let planned: Double? = row["planned_epochs"]
    return RunSummary(
      id: id, uid: row["uid"], experiment: row["experiment"], label: row["label"],
      role: row["role"], configurationHash: row["hash"], seed: row["seed"],
      replicate: row["replicate"],
      status: RunSummary.Status(rawValue: row["status"]) ?? .lost, stopReason: row["stop_reason"],
      errorText: row["error_text"], excludeReason: row["exclude_reason"],
      epochs: row["last_epoch"] ?? 0, plannedEpochs: planned.map { Int($0) },
      selectedEpoch: row["selected_epoch"], bestValidation: row["best_validation"],
      activeSeconds: row["active_seconds"], attempts: row["attempts"], codeID: row["code_id"],
      commit: row["git_commit"], isDirty: row["dirty"] ?? false,
      environmentID: row["environment_id"], hostname: row["hostname"],
      cpuModel: row["cpu_model"], tags: tags[id] ?? [:])
  }
}
