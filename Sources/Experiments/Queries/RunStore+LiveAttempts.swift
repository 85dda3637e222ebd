internal import GRDB

/// A process that works on a run, and how far it is.
public struct LiveAttempt: Codable, Hashable, Sendable {
  /// The run's id.
  public let run: String
  /// The experiment's name.
  public let experiment: String
  /// The configuration's label.
  public let label: String
  /// What the configuration is for.
  public let role: String
  /// The configuration's hash.
  public let configurationHash: String
  /// The seed.
  public let seed: Int
  /// 0, or the number of a replicate.
  public let replicate: Int
  /// From 1.
  public let attempt: Int
  /// The machine.
  public let hostname: String
  /// The process.
  public let pid: Int
  /// The Slurm job, if it is one's.
  public let slurmJob: String?
  /// Epochs that are finished.
  public let epochs: Int
  /// Epochs that are planned.
  public let plannedEpochs: Int?
  /// The newest `val/bpd`, in bits/dim.
  public let validation: Double?
  /// The newest training speed.
  public let imagesPerSecond: Double?
  /// Seconds since the process last said that it works.
  public let heartbeatAge: Double
  /// Seconds until its last epoch should end; nil before the first one of this attempt.
  public let secondsLeft: Double?
}

extension RunStore {
  /// The attempts that are open: each is at work, or its process vanished since anybody looked.
  ///
  /// - Parameter experiment: An experiment's name, or nil for all.
  /// - Returns: By experiment, label and seed.
  /// - Throws: `PlanError.unknownExperiment`.
  public func liveAttempts(experiment: String? = nil) throws -> [LiveAttempt] {
    try read { db in
      let id = try experiment.map { try Self.experimentID(named: $0, db) }
      let now = Timestamp.now
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT r.uid, e.name AS experiment, ec.label, ec.role, c.hash, r.seed, r.replicate, a.*,
            (SELECT max(last_epoch) FROM run_metric s WHERE s.run_id = r.id) AS epochs,
            (SELECT num FROM config_param p
               WHERE p.config_id = r.config_id AND p.key = 'training.epochs') AS planned,
            (SELECT s.last FROM run_metric s JOIN metric m ON m.id = s.metric_id
               WHERE s.run_id = r.id AND m.name = 'val/bpd') AS validation,
            (SELECT s.last FROM run_metric s JOIN metric m ON m.id = s.metric_id
               WHERE s.run_id = r.id AND m.name = 'train/images_per_second') AS speed,
            (SELECT count(DISTINCT epoch) FROM epoch_metric v
               WHERE v.run_id = r.id AND v.attempt = a.no AND v.epoch > 0) AS own_epochs,
            (SELECT max(wall_us) FROM epoch_metric v
               WHERE v.run_id = r.id AND v.attempt = a.no) AS last_wall
          FROM attempt a JOIN run r ON r.id = a.run_id JOIN experiment e ON e.id = r.experiment_id
          JOIN config c ON c.id = r.config_id
          JOIN experiment_config ec
            ON ec.experiment_id = r.experiment_id AND ec.config_id = r.config_id
          WHERE a.ended_us IS NULL AND (?1 IS NULL OR r.experiment_id = ?1)
          ORDER BY e.name, ec.label, r.seed, r.replicate
          """, arguments: [id])
      return rows.map { Self.liveAttempt($0, now: now) }
    }
  }

  private static func liveAttempt(_ row: Row, now: Int64) -> LiveAttempt {
    let (started, beat): (Int64, Int64) = (row["started_us"], row["heartbeat_us"])
    let epochs: Int = row["epochs"] ?? 0
    let planned: Double? = row["planned"]
    let own: Int = row["own_epochs"]
    var left: Double?
    if let planned, own > 0, let wall = row["last_wall"] as Int64? {
      let epoch = Double(wall - started) / 1e6 / Double(own)
      left = max(0, (planned - Double(epochs)) * epoch - Double(now - wall) / 1e6)
    }
    return LiveAttempt(
      run: row["uid"], experiment: row["experiment"], label: row["label"], role: row["role"],
      configurationHash: row["hash"], seed: row["seed"], replicate: row["replicate"],
      attempt: row["no"], hostname: row["hostname"], pid: row["pid"], slurmJob: row["slurm_job"],
      epochs: epochs, plannedEpochs: planned.map { Int($0) }, validation: row["validation"],
      imagesPerSecond: row["speed"], heartbeatAge: max(0, Double(now - beat) / 1e6),
      secondsLeft: left)
  }
}
