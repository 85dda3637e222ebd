internal import Configurations
internal import GRDB

extension RunStore {
  /// How a launch starts its processes.
  public enum Backend: String, Sendable {
    /// Child processes on this machine.
    case local
    /// A Slurm job array.
    case slurm
    /// The launching process itself.
    case inline
  }

  /// Writes down an experiment before anything runs: configurations, seeds, selection rule, launch.
  ///
  /// Launching again adds what is new and changes nothing that is there.
  ///
  /// - Parameters:
  ///   - spec: The specification.
  ///   - configurations: Its variants, resolved and hashed.
  ///   - seeds: The seeds to plan; nil for those of the specification.
  ///   - backend: How the runs will be started.
  ///   - arguments: The command line.
  /// - Returns: The launch's id, for `RunRequest`.
  /// - Throws: `RunStoreError`; `PlanError` if the specification contradicts what has run.
  @discardableResult
  public func registerExperiment(
    _ spec: ExperimentSpec, configurations: [PlannedConfiguration], seeds: [Int]? = nil,
    backend: Backend = .inline, arguments: [String] = []
  ) throws -> Int64 {
    try refuseTwins(configurations)
    return try write { db in
      try insertMetrics(db)
      let experiment = try upsertExperiment(spec, db)
      try declareSelection(of: spec, experiment: experiment, db)
      for planned in configurations {
        let config = try Self.registerConfiguration(
          hash: planned.hash, canonical: planned.canonical, db)
        try link(planned, config: config, experiment: experiment, name: spec.name, db)
      }
      try db.execute(
        sql: """
          INSERT INTO launch (experiment_id, spec_sha256, spec_text, backend, argv_json, created_us)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          experiment, CanonicalJSON.sha256(spec.text), spec.text, backend.rawValue,
          try JSONText.encode(arguments), Timestamp.now,
        ])
      let launch = db.lastInsertedRowID
      for planned in configurations {
        for seed in seeds ?? spec.seeds {
          try queueRun(planned, seed: seed, experiment: experiment, launch: launch, db)
        }
      }
      return launch
    }
  }

  private func refuseTwins(_ configurations: [PlannedConfiguration]) throws {
    var labels: [String: String] = [:]
    for planned in configurations {
      if let twin = labels.updateValue(planned.label, forKey: planned.hash) {
        throw PlanError.sameConfiguration(planned.label, twin)
      }
    }
  }

  private func insertMetrics(_ db: Database) throws {
    for kind in MetricKind.all {
      try db.execute(
        sql: """
          INSERT INTO metric (name, split, direction, unit, definition) VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (name) DO UPDATE SET unit = excluded.unit, definition = excluded.definition
          """,
        arguments: [
          kind.name, kind.split, kind.direction.rawValue, kind.unit, kind.definition,
        ])
    }
  }

  private func upsertExperiment(_ spec: ExperimentSpec, _ db: Database) throws -> Int64 {
    try db.execute(
      sql: """
        INSERT INTO experiment (name, question, created_us) VALUES (?, ?, ?)
        ON CONFLICT (name) DO UPDATE SET question = excluded.question
        """, arguments: [spec.name, spec.question, Timestamp.now])
    return try id("SELECT id FROM experiment WHERE name = ?", [spec.name], db)
  }

  /// Declares the rule, replaces it while nothing has run, and refuses another one afterwards.
  private func declareSelection(
    of spec: ExperimentSpec, experiment: Int64, _ db: Database
  ) throws {
    let rule = spec.selection
    let metric = try id("SELECT id FROM metric WHERE name = ?", [rule.metric], db)
    let old = try Row.fetchOne(
      db,
      sql: """
        SELECT m.name AS metric, s.epoch_rule, s.fixed_epoch, s.protocol, s.rule_text
        FROM selection s JOIN metric m ON m.id = s.metric_id
        WHERE s.experiment_id = ? AND s.name = 'checkpoint'
        """, arguments: [experiment])
    if let old {
      let same =
        old["metric"] == rule.metric && old["epoch_rule"] == rule.epoch.rawValue
        && old["fixed_epoch"] == rule.fixedEpoch && old["protocol"] == spec.protocolKind.rawValue
      if same { return }
      let started = try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM run WHERE experiment_id = ? AND started_us IS NOT NULL)
          """, arguments: [experiment])
      if started == true {
        throw PlanError.selectionFrozen(
          experiment: spec.name, declared: old["rule_text"], offered: rule.sentence)
      }
      try db.execute(
        sql: "DELETE FROM selection WHERE experiment_id = ? AND name = 'checkpoint'",
        arguments: [experiment])
    }
    try db.execute(
      sql: """
        INSERT INTO selection (experiment_id, name, what, metric_id, epoch_rule, fixed_epoch,
          seed_rule, rule_text, protocol, declared_us)
        VALUES (?, 'checkpoint', 'checkpoint', ?, ?, ?, 'mean', ?, ?, ?)
        """,
      arguments: [
        experiment, metric, rule.epoch.rawValue, rule.fixedEpoch, rule.sentence,
        spec.protocolKind.rawValue, Timestamp.now,
      ])
  }

  private func link(
    _ planned: PlannedConfiguration, config: Int64, experiment: Int64, name: String, _ db: Database
  ) throws {
    let other = try Int64.fetchOne(
      db,
      sql: """
        SELECT config_id FROM experiment_config
        WHERE experiment_id = ? AND label = ? AND config_id <> ?
        """, arguments: [experiment, planned.label, config])
    if let other { try retire(other, label: planned.label, of: experiment, name: name, db) }
    try db.execute(
      sql: """
        INSERT INTO experiment_config (experiment_id, config_id, label, role) VALUES (?, ?, ?, ?)
        ON CONFLICT (experiment_id, config_id)
        DO UPDATE SET label = excluded.label, role = excluded.role
        """, arguments: [experiment, config, planned.label, planned.role.rawValue])
  }

  /// An edited configuration takes over its label only if the old one has never started.
  private func retire(
    _ config: Int64, label: String, of experiment: Int64, name: String, _ db: Database
  ) throws {
    let started = try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM run
        WHERE experiment_id = ? AND config_id = ? AND started_us IS NOT NULL
        """, arguments: [experiment, config])
    if let started, started > 0 {
      throw PlanError.labelTaken(label: label, experiment: name, runs: started)
    }
    try db.execute(
      sql: "DELETE FROM run WHERE experiment_id = ? AND config_id = ?",
      arguments: [experiment, config])
    try db.execute(
      sql: "DELETE FROM experiment_config WHERE experiment_id = ? AND config_id = ?",
      arguments: [experiment, config])
  }

  private func queueRun(
    _ planned: PlannedConfiguration, seed: Int, experiment: Int64, launch: Int64, _ db: Database
  ) throws {
    let config = try id("SELECT id FROM config WHERE hash = ?", [planned.hash], db)
    try RunStore.insertRun(
      experiment: experiment, config: config, launch: launch, seed: seed, replicate: 0, db)
    try db.execute(
      sql: """
        UPDATE experiment_config SET planned_runs =
          (SELECT count(*) FROM run r WHERE r.experiment_id = experiment_config.experiment_id
             AND r.config_id = experiment_config.config_id AND r.replicate = 0)
        WHERE experiment_id = ? AND config_id = ?
        """, arguments: [experiment, config])
  }

  /// Queues a run unless it is there.
  static func insertRun(
    experiment: Int64, config: Int64, launch: Int64?, seed: Int, replicate: Int, _ db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO run (uid, experiment_id, config_id, launch_id, seed, replicate, status,
          created_us) VALUES (lower(hex(randomblob(16))), ?, ?, ?, ?, ?, 'queued', ?)
        ON CONFLICT (experiment_id, config_id, seed, replicate) DO NOTHING
        """, arguments: [experiment, config, launch, seed, replicate, Timestamp.now])
  }

  func id(_ sql: String, _ arguments: StatementArguments, _ db: Database) throws -> Int64 {
    guard let id = try Int64.fetchOne(db, sql: sql, arguments: arguments) else {
      throw RunStoreError.refused(message: "no row for \(arguments)")
    }
    return id
  }
}
