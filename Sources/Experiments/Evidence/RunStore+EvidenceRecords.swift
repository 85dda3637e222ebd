internal import Configurations
internal import Foundation
internal import GRDB

extension RunStore {
  /// Everything on record about an experiment that a checklist or a card may cite.
  ///
  /// - Parameter name: The experiment's name.
  /// - Returns: The records, read on one snapshot but for the summary.
  /// - Throws: `PlanError.unknownExperiment`.
  public func records(ofExperiment name: String) throws -> ExperimentRecords {
    let summary = try experiment(name)
    return try read { db in
      let id = try Self.experimentID(named: name, db)
      return ExperimentRecords(
        summary: summary,
        configurations: try Self.configurations(id, order: summary.labels, db),
        runs: try Self.recordedRuns(name, db), codes: try Self.codes(id, db),
        machines: try Self.machines(id, db), datasets: try Self.usedDatasets(id, db),
        selections: try Self.selections(id, name, db), launches: try Self.launches(id, db),
        reproductions: try Self.reproductions(id, db), evaluations: try Self.evaluations(id, db),
        database: try Self.totals(db))
    }
  }

  /// Which experiments used a data set.
  ///
  /// - Parameter dataset: Its name.
  /// - Returns: The experiments, each with the number of runs that trained or were measured on it.
  /// - Throws: `RunStoreError`.
  public func uses(ofDataset dataset: String) throws -> [(experiment: String, runs: Int)] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT experiment, count(DISTINCT uid) AS runs FROM v_data WHERE dataset = ?
          GROUP BY experiment ORDER BY experiment
          """, arguments: [dataset]
      ).map { ($0["experiment"], $0["runs"]) }
    }
  }

  private static func configurations(
    _ experiment: Int64, order: [String], _ db: Database
  ) throws -> [ExperimentRecords.Configuration] {
    let parameters = try Row.fetchAll(
      db,
      sql: """
        SELECT ec.label, p.key, p.text FROM experiment_config ec
        JOIN config_param p ON p.config_id = ec.config_id WHERE ec.experiment_id = ?
        """, arguments: [experiment]
    ).reduce(into: [String: [String: String]]()) { fields, row in
      fields[row["label"] as String, default: [:]][row["key"] as String] = row["text"] as String
    }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT ec.label, ec.role, c.hash FROM experiment_config ec
        JOIN config c ON c.id = ec.config_id WHERE ec.experiment_id = ?
        """, arguments: [experiment])
    let byLabel = Dictionary(rows.map { ($0["label"] as String, $0) }) { $1 }
    return order.compactMap { label in
      byLabel[label].map {
        .init(label: label, role: $0["role"], hash: $0["hash"], fields: parameters[label] ?? [:])
      }
    }
  }

  private static func recordedRuns(
    _ experiment: String, _ db: Database
  ) throws -> [ExperimentRecords.Run] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT f.*, r.selected_epoch, r.started_us, r.ended_us, r.code_id, r.environment_id,
          a.path, a.bytes, a.sha256,
          (SELECT max(v.value) FROM v_epoch v JOIN metric m ON m.id = v.metric_id
             WHERE v.run_id = r.id AND m.name = 'train/peak_memory_bytes') AS peak_bytes,
          (SELECT group_concat(role) FROM run_dataset u WHERE u.run_id = r.id) AS roles
        FROM v_fate f JOIN run r ON r.uid = f.uid
        LEFT JOIN artifact a ON a.id = (SELECT max(id) FROM artifact
          WHERE run_id = r.id AND kind = 'checkpoint' AND deleted_us IS NULL
            AND coalesce(epoch, r.selected_epoch) = r.selected_epoch)
        WHERE f.experiment = ? ORDER BY r.config_id, r.seed, r.replicate
        """, arguments: [experiment]
    ).map { row in
      let path: String? = row["path"]
      let roles: String = row["roles"] ?? ""
      return ExperimentRecords.Run(
        uid: row["uid"], label: row["label"], seed: row["seed"], replicate: row["replicate"],
        status: row["status"], fate: row["fate"], isStarted: row["started"],
        reason: row["reason"], activeSeconds: row["active_seconds"],
        energyJoules: row["energy_joules"], peakBytes: row["peak_bytes"],
        selectedEpoch: row["selected_epoch"], started: row["started_us"], ended: row["ended_us"],
        codeID: row["code_id"], machineID: row["environment_id"],
        roles: roles.split(separator: ",").map(String.init).sorted(),
        checkpoint: path.map { .init(path: $0, bytes: row["bytes"], sha256: row["sha256"]) })
    }
  }

  private static func codes(
    _ experiment: Int64, _ db: Database
  ) throws -> [ExperimentRecords.Code] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM code_version
        WHERE id IN (SELECT code_id FROM run WHERE experiment_id = ?) ORDER BY id
        """, arguments: [experiment]
    ).map {
      .init(
        id: $0["id"], commit: $0["git_commit"], remote: $0["remote"], isDirty: $0["dirty"],
        binarySHA256: $0["binary_sha256"])
    }
  }

  private static func machines(
    _ experiment: Int64, _ db: Database
  ) throws -> [ExperimentRecords.Machine] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM environment
        WHERE id IN (SELECT environment_id FROM run WHERE experiment_id = ?) ORDER BY id
        """, arguments: [experiment]
    ).map {
      .init(
        id: $0["id"], hostname: $0["hostname"], os: $0["os"], architecture: $0["arch"],
        cpu: $0["cpu_model"], cores: $0["cpu_cores"], memoryBytes: $0["ram_bytes"],
        gpu: $0["gpu_model"], gpuCount: $0["gpu_count"], gpuDriver: $0["gpu_driver"],
        swift: $0["swift_version"], buildMode: $0["build_mode"],
        tools: Lenient.tools($0["canonical_json"]),
        packages: Lenient.packages($0["package_resolved"]))
    }
  }

  private static func usedDatasets(_ experiment: Int64, _ db: Database) throws -> [DatasetRecord] {
    let names = try String.fetchAll(
      db,
      sql: """
        SELECT DISTINCT d.name FROM dataset d JOIN dataset_split s ON s.dataset_id = d.id
        JOIN run_dataset u ON u.split_id = s.id JOIN run r ON r.id = u.run_id
        WHERE r.experiment_id = ? ORDER BY d.name
        """, arguments: [experiment])
    return try names.map { try dataset(named: $0, in: db) }
  }

  private static func selections(
    _ experiment: Int64, _ name: String, _ db: Database
  ) throws -> [ExperimentRecords.Selection] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT v.*, (SELECT count(*) FROM selection_candidate c JOIN selection s
            ON s.id = c.selection_id WHERE s.experiment_id = ?1 AND s.name = v.name) AS candidates
        FROM v_selection v WHERE v.experiment = ?2 ORDER BY v.name
        """, arguments: [experiment, name]
    ).map {
      .init(
        name: $0["name"], what: $0["what"], rule: $0["rule"], protocolKind: $0["protocol"],
        metric: $0["metric"], method: $0["search_method"], space: $0["search_space_json"],
        plannedTrials: $0["n_trials_planned"], candidates: $0["candidates"],
        isDeclaredFirst: $0["declared_before_runs"])
    }
  }

  private static func launches(
    _ experiment: Int64, _ db: Database
  ) throws -> [ExperimentRecords.Launch] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM launch WHERE experiment_id = ? ORDER BY id", arguments: [experiment]
    ).map {
      .init(
        backend: $0["backend"], arguments: try JSONText.decode($0["argv_json"]),
        specificationSHA256: $0["spec_sha256"])
    }
  }

  private static func reproductions(
    _ experiment: Int64, _ db: Database
  ) throws -> [ExperimentRecords.Reproduction] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT a.uid AS first, b.uid AS second, c.n_compared, c.passed FROM repro_check c
        JOIN run a ON a.id = c.run_a JOIN run b ON b.id = c.run_b
        WHERE a.experiment_id = ? ORDER BY c.id
        """, arguments: [experiment]
    ).map {
      .init(
        first: $0["first"], second: $0["second"], compared: $0["n_compared"],
        isExact: $0["passed"])
    }
  }

  private static func evaluations(
    _ experiment: Int64, _ db: Database
  ) throws -> [ExperimentRecords.Evaluation] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT ec.label, m.name AS metric, count(*) AS count,
          count(DISTINCT e.eval_seed) AS seeds, max(v.n_items) AS images
        FROM run r JOIN evaluation e ON e.run_id = r.id AND e.epoch = r.selected_epoch
        JOIN evaluation_value v ON v.evaluation_id = e.id JOIN metric m ON m.id = v.metric_id
        JOIN experiment_config ec
          ON ec.experiment_id = r.experiment_id AND ec.config_id = r.config_id
        WHERE r.experiment_id = ? AND r.status = 'finished' AND r.replicate = 0
          AND r.excluded_us IS NULL AND r.deleted_us IS NULL
        GROUP BY ec.config_id, m.id ORDER BY ec.config_id, m.name
        """, arguments: [experiment]
    ).map {
      .init(
        label: $0["label"], metric: $0["metric"], count: $0["count"], seeds: $0["seeds"],
        images: $0["images"])
    }
  }

  private static func totals(_ db: Database) throws -> ExperimentRecords.Totals {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT (SELECT count(*) FROM experiment) AS experiments,
          (SELECT coalesce(sum(active_seconds), 0) FROM run) AS seconds
        """)
    return .init(experiments: row?["experiments"] ?? 0, seconds: row?["seconds"] ?? 0)
  }
}

/// Text of other programs, of which a part is wanted; what it does not hold is left out.
private enum Lenient {
  /// The tools of a machine's canonical record.
  static func tools(_ canonical: String) -> [String: String] {
    struct Environment: Decodable { var extra: [String: String]? }
    let found = try? JSONDecoder().decode(Environment.self, from: Data(canonical.utf8))
    return found?.extra ?? [:]
  }

  /// The packages of a `Package.resolved`, by their identity.
  static func packages(_ resolved: String) -> [String: String] {
    struct Resolved: Decodable {
      struct Pin: Decodable {
        struct State: Decodable {
          var version: String?
          var revision: String?
        }
        var identity: String
        var state: State
      }
      var pins: [Pin]
    }
    let found = try? JSONDecoder().decode(Resolved.self, from: Data(resolved.utf8))
    return (found?.pins ?? []).reduce(into: [:]) {
      $0[$1.identity] = $1.state.version ?? $1.state.revision ?? "unknown"
    }
  }
}
