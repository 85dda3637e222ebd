internal import Foundation
internal import GRDB

/// Experiments as an MLflow tracking database in one SQLite file.
public struct MLflowExport {
  /// What was written.
  public struct Summary: Codable, Hashable, Sendable {
    /// Number of runs.
    public internal(set) var runs = 0
    /// Number of values of metrics.
    public internal(set) var metrics = 0
    /// Parameters that are longer than MLflow allows and were cut.
    public internal(set) var cutParameters = 0
  }

  private let db: Database
  private var summary = Summary()

  /// Writes a database that MLflow opens and brings up to date by itself.
  ///
  /// - Parameters:
  ///   - experiments: What to write.
  ///   - path: A file that does not exist yet.
  ///   - runsFolder: The folder of the runs' files, where MLflow looks for artifacts.
  /// - Returns: How much was written.
  /// - Throws: `RunStoreError.failed`.
  public static func write(
    _ experiments: [ExportedExperiment], to path: String, runsFolder: String
  ) throws -> Summary {
    do {
      let queue = try DatabaseQueue(path: path)
      let summary = try queue.write { db in
        try db.execute(sql: MLflowSchema.sql)
        var export = MLflowExport(db: db)
        for (index, experiment) in experiments.enumerated() {
          // 0 is the number of MLflow's own experiment "Default".
          try export.insert(experiment, id: index + 1, runsFolder: runsFolder)
        }
        return export.summary
      }
      try queue.close()
      return summary
    } catch let error as DatabaseError {
      throw RunStoreError.failed(path: path, message: error.message ?? "\(error)")
    }
  }

  private init(db: Database) { self.db = db }

  private mutating func insert(
    _ experiment: ExportedExperiment, id: Int, runsFolder: String
  ) throws {
    let created = experiment.created / 1000
    try db.execute(
      sql: "INSERT INTO experiments VALUES (?, ?, ?, 'active', ?, ?)",
      arguments: [id, experiment.name, "file://\(runsFolder)", created, created])
    let tags = ["mlflow.note.content": experiment.question, "selection": experiment.selectionRule]
    for (key, value) in tags where !value.isEmpty {
      try db.execute(
        sql: "INSERT INTO experiment_tags VALUES (?, ?, ?)",
        arguments: [key, String(value.prefix(MLflowSchema.longestTag)), id])
    }
    var datasets: [String: String] = [:]
    for run in experiment.runs {
      try insert(run, experiment: id, runsFolder: runsFolder)
      for split in run.detail.data {
        let key = "\(split.dataset)/\(split.split) \(split.fingerprint)"
        let uuid = try datasets[key] ?? insert(split, experiment: id)
        datasets[key] = uuid
        try link(run.run.uid, to: uuid, as: split.role)
      }
    }
  }

  private mutating func insert(_ run: ExportedRun, experiment: Int, runsFolder: String) throws {
    let uid = run.run.uid
    let name =
      "\(run.run.label) seed \(run.run.seed)"
      + (run.run.replicate > 0 ? " replicate \(run.run.replicate)" : "")
    try db.execute(
      sql: """
        INSERT INTO runs (run_uuid, name, source_type, source_name, entry_point_name, user_id, status,
          start_time, end_time, source_version, lifecycle_stage, artifact_uri, experiment_id)
        VALUES (?, ?, 'LOCAL', 'macow-train', '', '', ?, ?, ?, ?, 'active', ?, ?)
        """,
      arguments: [
        uid, String(name.prefix(250)), Self.status(run.run.status), run.times.started / 1000,
        run.times.ended.map { $0 / 1000 }, run.run.commit, "file://\(runsFolder)/\(uid)",
        experiment,
      ])
    summary.runs += 1
    let cut = try insertParameters(of: run)
    try insertTags(of: run, name: name, cut: cut)
    try insertMetrics(of: run)
  }

  /// The seed is a parameter too, as people who log by hand have it; returns the keys that were cut.
  private mutating func insertParameters(of run: ExportedRun) throws -> [String] {
    var cut: [String] = []
    let all = run.parameters.map { ($0.key, $0.text) } + [("seed", "\(run.run.seed)")]
    for (key, text) in all {
      var value = text
      if value.count > MLflowSchema.longestParameter {
        value = String(value.prefix(MLflowSchema.longestParameter))
        cut.append(key)
      }
      try db.execute(
        sql: "INSERT INTO params (key, value, run_uuid) VALUES (?, ?, ?)",
        arguments: [key, value, run.run.uid])
    }
    summary.cutParameters += cut.count
    return cut
  }

  private func insertTags(of run: ExportedRun, name: String, cut: [String]) throws {
    var tags = run.run.tags
    tags["mlflow.runName"] = name
    tags["mlflow.source.name"] = "macow-train"
    tags["mlflow.source.type"] = "LOCAL"
    tags["mlflow.source.git.commit"] = run.run.commit
    tags["mlflow.source.git.branch"] = run.detail.code?.branch
    tags["mlflow.note.content"] = run.run.errorText ?? run.run.excludeReason
    tags["cfg.hash"] = run.run.configurationHash
    tags["cfg.label"] = run.run.label
    tags["cfg.role"] = run.run.role
    tags["cfg.seed"] = "\(run.run.seed)"
    tags["cfg.replicate"] = "\(run.run.replicate)"
    tags["cfg.cut"] = cut.isEmpty ? nil : cut.joined(separator: ",")
    tags["run.status"] = run.run.status.rawValue
    tags["run.reason"] = run.run.stopReason
    tags["run.error"] = run.run.errorText
    tags["run.excluded"] = run.run.excludeReason
    tags["run.selected_epoch"] = run.run.selectedEpoch.map { "\($0)" }
    tags["code.dirty"] = run.detail.code.map { "\($0.isDirty)" }
    tags["environment.host"] = run.run.hostname
    for (key, value) in tags {
      try db.execute(
        sql: "INSERT INTO tags (key, value, run_uuid) VALUES (?, ?, ?)",
        arguments: [
          String(key.prefix(250)), String(value.prefix(MLflowSchema.longestTag)), run.run.uid,
        ])
    }
  }

  private mutating func insertMetrics(of run: ExportedRun) throws {
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO metrics (key, value, timestamp, run_uuid, step, is_nan)
        VALUES (?, ?, ?, ?, ?, ?)
        """)
    var latest: [String: ExportedRun.Point] = [:]
    for point in run.merged {
      // MLflow keeps NaN as 0 with a flag; infinities stay what they are.
      try insert.execute(arguments: [
        point.metric, point.value.isNaN ? 0 : point.value, point.time / 1000, run.run.uid,
        point.epoch, point.value.isNaN,
      ])
      latest[point.metric] = point
      summary.metrics += 1
    }
    for point in latest.values {
      try db.execute(
        sql: """
          INSERT INTO latest_metrics (key, value, timestamp, step, is_nan, run_uuid)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          point.metric, point.value.isNaN ? 0 : point.value, point.time / 1000, point.epoch,
          point.value.isNaN, run.run.uid,
        ])
    }
  }

  /// The digest has 36 places; the whole fingerprint is in the source.
  private func insert(_ split: RunDetail.UsedSplit, experiment: Int) throws -> String {
    let uuid = String(split.fingerprint.prefix(32))
    let name = "\(split.dataset)/\(split.split)"
    let source = try JSONText.encode(["name": name, "fingerprint": split.fingerprint])
    try db.execute(
      sql: """
        INSERT INTO datasets (dataset_uuid, experiment_id, name, digest, dataset_source_type,
          dataset_source, dataset_profile) VALUES (?, ?, ?, ?, 'macow', ?, ?)
        """,
      arguments: [
        "\(experiment)-" + uuid, experiment, name, String(split.fingerprint.prefix(36)), source,
        try JSONText.encode(["num_rows": split.count]),
      ])
    return "\(experiment)-" + uuid
  }

  private func link(_ run: String, to dataset: String, as role: String) throws {
    let known = try String.fetchOne(
      db, sql: "SELECT input_uuid FROM inputs WHERE source_id = ? AND destination_id = ?",
      arguments: [dataset, run])
    // One data set in two roles is one input with both of them as its context.
    if let known {
      try db.execute(
        sql: "UPDATE input_tags SET value = value || ',' || ? WHERE input_uuid = ?",
        arguments: [role, known])
      return
    }
    let input = UUID().uuidString.lowercased()
    try db.execute(
      sql: "INSERT INTO inputs VALUES (?, 'DATASET', ?, 'RUN', ?)",
      arguments: [input, dataset, run])
    try db.execute(
      sql: "INSERT INTO input_tags VALUES (?, 'mlflow.data.context', ?)", arguments: [input, role])
  }

  private static func status(_ status: RunSummary.Status) -> String {
    switch status {
    case .queued: "SCHEDULED"
    case .running: "RUNNING"
    case .finished: "FINISHED"
    case .failed, .lost: "FAILED"
    case .killed: "KILLED"
    }
  }
}
