internal import GRDB

extension RunStore {
  /// Everything on record about a run.
  ///
  /// - Parameter uid: The run's id, or an unambiguous beginning of it.
  /// - Returns: The record.
  /// - Throws: `PlanError.unknownRun`, or `PlanError.ambiguousRun`.
  public func detail(ofRun uid: String) throws -> RunDetail {
    let summary = try summary(ofRun: uid)
    return try read { db in try Self.detail(of: summary, db) }
  }

  /// The run of that id.
  ///
  /// - Parameter uid: The run's id, or an unambiguous beginning of it.
  /// - Returns: The run as lists show it.
  /// - Throws: `PlanError.unknownRun`, or `PlanError.ambiguousRun`.
  public func summary(ofRun uid: String) throws -> RunSummary {
    let found = uid.isEmpty ? [] : try runSummaries().filter { $0.uid.hasPrefix(uid) }
    if found.count > 1 { throw PlanError.ambiguousRun(uid: uid, matches: found.map(\.uid)) }
    guard let run = found.first else { throw PlanError.unknownRun(uid: uid) }
    return run
  }

  static func detail(of run: RunSummary, _ db: Database) throws -> RunDetail {
    let row = try Row.fetchOne(
      db, sql: "SELECT created_us, started_us, ended_us, config_id FROM run WHERE id = ?",
      arguments: [run.id])
    return RunDetail(
      run: run,
      times: .init(
        created: row?["created_us"] ?? 0, started: row?["started_us"], ended: row?["ended_us"]),
      attempts: try attempts(of: run, db),
      configuration: try configuration(row?["config_id"], db), code: try code(of: run, db),
      environment: try environment(of: run, db), data: try data(of: run, db),
      metrics: try metrics(of: run, db), evaluations: try evaluations(of: run, db),
      files: try files(of: run, db))
  }

  private static func attempts(of run: RunSummary, _ db: Database) throws -> [RunDetail.Attempt] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM attempt WHERE run_id = ? ORDER BY no", arguments: [run.id]
    ).map {
      let through: Int64 = $0["valid_through"]
      return RunDetail.Attempt(
        number: $0["no"], hostname: $0["hostname"], pid: $0["pid"],
        resumeEpoch: $0["resume_epoch"], validThrough: through == .max ? nil : Int(through),
        endReason: $0["end_reason"], seconds: $0["monotonic_seconds"])
    }
  }

  private static func configuration(_ id: Int64?, _ db: Database) throws -> [String: String] {
    try Row.fetchAll(
      db, sql: "SELECT key, text FROM config_param WHERE config_id = ?", arguments: [id]
    ).reduce(into: [:]) { $0[$1["key"] as String] = $1["text"] as String }
  }

  private static func code(of run: RunSummary, _ db: Database) throws -> RunDetail.Code? {
    try Row.fetchOne(db, sql: "SELECT * FROM code_version WHERE id = ?", arguments: [run.codeID])
      .map {
        RunDetail.Code(
          commit: $0["git_commit"], branch: $0["branch"], isDirty: $0["dirty"],
          diffSHA256: $0["diff_sha256"], binarySHA256: $0["binary_sha256"])
      }
  }

  private static func environment(of run: RunSummary, _ db: Database) throws -> [String: String] {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT hostname, os, arch, cpu_model, cpu_cores, ram_bytes, gpu_model, gpu_count,
          gpu_driver, swift_version, build_mode FROM environment WHERE id = ?
        """, arguments: [run.environmentID])
    guard let row else { return [:] }
    return row.reduce(into: [:]) { fields, column in
      if !column.1.isNull { fields[column.0] = "\(column.1.storage.value ?? "")" }
    }
  }

  private static func data(of run: RunSummary, _ db: Database) throws -> [RunDetail.UsedSplit] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT u.role, d.name AS dataset, s.name AS split, s.n_items, s.fingerprint
        FROM run_dataset u JOIN dataset_split s ON s.id = u.split_id
        JOIN dataset d ON d.id = s.dataset_id WHERE u.run_id = ? ORDER BY u.role
        """, arguments: [run.id]
    ).map {
      RunDetail.UsedSplit(
        role: $0["role"], dataset: $0["dataset"], split: $0["split"], count: $0["n_items"],
        fingerprint: $0["fingerprint"])
    }
  }

  private static func metrics(of run: RunSummary, _ db: Database) throws -> [RunDetail.Metric] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT m.name, s.* FROM run_metric s JOIN metric m ON m.id = s.metric_id
        WHERE s.run_id = ? ORDER BY m.name
        """, arguments: [run.id]
    ).map {
      RunDetail.Metric(
        name: $0["name"], best: $0["best"], bestEpoch: $0["best_epoch"], last: $0["last"],
        lastEpoch: $0["last_epoch"], nonFinite: $0["n_nonfinite"])
    }
  }

  private static func evaluations(
    of run: RunSummary, _ db: Database
  ) throws -> [RunDetail.Evaluation] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT e.role, m.name, e.epoch, e.eval_seed, v.n_items, v.mean, v.item_std
        FROM evaluation e JOIN evaluation_value v ON v.evaluation_id = e.id
        JOIN metric m ON m.id = v.metric_id WHERE e.run_id = ?
        ORDER BY e.epoch, e.role, m.name, e.eval_seed
        """, arguments: [run.id]
    ).map {
      RunDetail.Evaluation(
        role: $0["role"], metric: $0["name"], epoch: $0["epoch"], seed: $0["eval_seed"],
        count: $0["n_items"], mean: $0["mean"], deviation: $0["item_std"])
    }
  }

  private static func files(of run: RunSummary, _ db: Database) throws -> [ArtifactRecord] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM artifact WHERE run_id = ? AND deleted_us IS NULL ORDER BY kind, epoch, name
        """, arguments: [run.id]
    ).compactMap { row in
      ArtifactRecord.Kind(rawValue: row["kind"]).map {
        ArtifactRecord(
          kind: $0, name: row["name"], path: row["path"], epoch: row["epoch"],
          bytes: row["bytes"], sha256: row["sha256"])
      }
    }
  }
}
