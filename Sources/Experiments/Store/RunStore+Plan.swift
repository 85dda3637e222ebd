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
    let plan = try PlanRecord(
      spec, configurations: configurations, seeds: seeds, backend: backend, arguments: arguments)
    return try write { db in
      try admitFinalists(of: spec, configurations, seeds: seeds ?? spec.seeds, db)
      return try insert(plan, db)
    }
  }

  /// Writes down a plan before anything runs; the same plan again changes nothing.
  ///
  /// - Parameter plan: The plan.
  /// - Returns: The launch's id, for `RunRequest`.
  /// - Throws: `RunStoreError`; `PlanError` if the plan contradicts what has run.
  @discardableResult
  public func register(_ plan: PlanRecord) throws -> Int64 {
    try write { db in try insert(plan, db) }
  }

  /// Writes down a plan inside a transaction.
  func insert(_ plan: PlanRecord, _ db: Database) throws -> Int64 {
    try insertMetrics(plan.metrics, db)
    let experiment = try upsertExperiment(plan, db)
    try declareSelection(of: plan, experiment: experiment, db)
    try declare(plan.searches, experiment: experiment, name: plan.experiment, db)
    for planned in plan.configurations {
      let config = try Self.registerConfiguration(
        hash: planned.hash, canonical: JSONValue(json: planned.canonical),
        time: plan.launch.time, db)
      try link(planned, config: config, experiment: experiment, name: plan.experiment, db)
    }
    for launch in plan.earlierLaunches { _ = try insert(launch, of: experiment, db) }
    let launch = try insert(plan.launch, of: experiment, db)
    for planned in plan.configurations {
      for seed in planned.seeds {
        try queueRun(
          planned, seed: seed, experiment: experiment, launch: launch, time: plan.launch.time, db)
      }
    }
    return launch
  }

  /// What is on record of a plan's experiment, added to it.
  ///
  /// - Parameter plan: A plan.
  /// - Returns: The plan with the recorded seeds and the recorded calls of `launch`.
  /// - Throws: `RunStoreError`.
  public func complete(_ plan: PlanRecord) throws -> PlanRecord {
    try read { db in
      let seeds = try Row.fetchAll(
        db,
        sql: """
          SELECT c.hash, r.seed FROM run r JOIN experiment e ON e.id = r.experiment_id
          JOIN config c ON c.id = r.config_id
          WHERE e.name = ? AND r.replicate = 0 AND r.deleted_us IS NULL ORDER BY r.id
          """, arguments: [plan.experiment]
      ).reduce(into: [String: [Int]]()) {
        $0[$1["hash"] as String, default: []].append($1["seed"] as Int)
      }
      let launches = try Row.fetchAll(
        db,
        sql: """
          SELECT l.* FROM launch l JOIN experiment e ON e.id = l.experiment_id
          WHERE e.name = ? AND l.backend <> 'inline' ORDER BY l.id
          """, arguments: [plan.experiment]
      ).map {
        PlanRecord.Launch(
          backend: $0["backend"], arguments: try JSONText.decode($0["argv_json"]),
          specification: $0["spec_text"], time: $0["created_us"])
      }
      return plan.including(seeds: seeds, launches: launches.filter { $0 != plan.launch })
    }
  }

  private func insert(
    _ launch: PlanRecord.Launch, of experiment: Int64, _ db: Database
  ) throws -> Int64 {
    let arguments = try JSONText.encode(launch.arguments)
    let known = try Int64.fetchOne(
      db,
      sql: """
        SELECT id FROM launch
        WHERE experiment_id = ? AND created_us = ? AND backend = ? AND argv_json = ?
        """, arguments: [experiment, launch.time, launch.backend, arguments])
    if let known { return known }
    try db.execute(
      sql: """
        INSERT INTO launch (experiment_id, spec_sha256, spec_text, backend, argv_json, created_us)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        experiment, CanonicalJSON.sha256(launch.specification), launch.specification,
        launch.backend, arguments, launch.time,
      ])
    return db.lastInsertedRowID
  }

  private func insertMetrics(_ metrics: [PlanRecord.Metric], _ db: Database) throws {
    for metric in metrics {
      try db.execute(
        sql: """
          INSERT INTO metric (name, split, direction, unit, definition) VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (name) DO UPDATE SET unit = excluded.unit, definition = excluded.definition
          """,
        arguments: [
          metric.name, metric.split, metric.direction, metric.unit, metric.definition,
        ])
    }
  }

  private func upsertExperiment(_ plan: PlanRecord, _ db: Database) throws -> Int64 {
    let parent = try plan.finalOf.map { try parentExperiment($0, time: plan.launch.time, db) }
    try db.execute(
      sql: """
        INSERT INTO experiment (name, question, created_us, final_of) VALUES (?, ?, ?, ?)
        ON CONFLICT (name) DO UPDATE SET question = excluded.question
        """, arguments: [plan.experiment, plan.question, plan.launch.time, parent])
    let recorded = try Int64.fetchOne(
      db, sql: "SELECT final_of FROM experiment WHERE name = ?", arguments: [plan.experiment])
    if recorded != parent {
      throw PlanError.notFinal(experiment: plan.experiment, of: plan.finalOf)
    }
    return try id("SELECT id FROM experiment WHERE name = ?", [plan.experiment], db)
  }

  /// The experiment whose finalists are run; its own spools, which say more, may come later.
  private func parentExperiment(_ name: String, time: Int64, _ db: Database) throws -> Int64 {
    try db.execute(
      sql: """
        INSERT INTO experiment (name, created_us) VALUES (?, ?) ON CONFLICT (name) DO NOTHING
        """, arguments: [name, time])
    return try id("SELECT id FROM experiment WHERE name = ?", [name], db)
  }

  /// Declares the rule, replaces it while nothing has run, and refuses another one afterwards.
  private func declareSelection(
    of plan: PlanRecord, experiment: Int64, _ db: Database
  ) throws {
    let rule = plan.selection
    let metric = try id("SELECT id FROM metric WHERE name = ?", [rule.metric], db)
    let old = try Row.fetchOne(
      db,
      sql: """
        SELECT m.name AS metric, s.epoch_rule, s.fixed_epoch, s.protocol, s.rule_text
        FROM selection s JOIN metric m ON m.id = s.metric_id
        WHERE s.experiment_id = ? AND s.name = 'checkpoint'
        """, arguments: [experiment])
    if let old {
      let declared = PlanRecord.Selection(
        metric: old["metric"], epochRule: old["epoch_rule"], fixedEpoch: old["fixed_epoch"],
        sentence: old["rule_text"], protocolKind: old["protocol"])
      if declared.isSame(as: rule) { return }
      let started = try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM run WHERE experiment_id = ? AND started_us IS NOT NULL)
          """, arguments: [experiment])
      if started == true {
        throw PlanError.selectionFrozen(
          experiment: plan.experiment, declared: declared.sentence, offered: rule.sentence)
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
        experiment, metric, rule.epochRule, rule.fixedEpoch, rule.sentence, rule.protocolKind,
        plan.launch.time,
      ])
  }

  private func link(
    _ planned: PlanRecord.Configuration, config: Int64, experiment: Int64, name: String,
    _ db: Database
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
        """, arguments: [experiment, config, planned.label, planned.role])
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
    _ planned: PlanRecord.Configuration, seed: Int, experiment: Int64, launch: Int64,
    time: Int64, _ db: Database
  ) throws {
    let config = try id("SELECT id FROM config WHERE hash = ?", [planned.hash], db)
    try RunStore.insertRun(
      experiment: experiment, config: config, launch: launch, seed: seed, replicate: 0,
      time: time, db)
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
    uid: String? = nil, experiment: Int64, config: Int64, launch: Int64?, seed: Int,
    replicate: Int, time: Int64 = Timestamp.now, _ db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO run (uid, experiment_id, config_id, launch_id, seed, replicate, status,
          created_us) VALUES (coalesce(?, lower(hex(randomblob(16)))), ?, ?, ?, ?, ?,
          'queued', ?)
        ON CONFLICT (experiment_id, config_id, seed, replicate) DO NOTHING
        """, arguments: [uid, experiment, config, launch, seed, replicate, time])
  }

  func id(_ sql: String, _ arguments: StatementArguments, _ db: Database) throws -> Int64 {
    guard let id = try Int64.fetchOne(db, sql: sql, arguments: arguments) else {
      throw RunStoreError.refused(message: "no row for \(arguments)")
    }
    return id
  }
}
