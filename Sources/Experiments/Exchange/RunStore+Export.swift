internal import Foundation
internal import GRDB

extension RunStore {
  /// Everything that other programs can be told about an experiment.
  ///
  /// - Parameter name: The experiment.
  /// - Returns: Its runs with their whole history.
  /// - Throws: `PlanError.unknownExperiment`.
  public func exported(experiment name: String) throws -> ExportedExperiment {
    let summary = try experiment(name)
    return try read { db in
      let id = try Self.experimentID(named: name, db)
      let created = try Int64.fetchOne(
        db, sql: "SELECT created_us FROM experiment WHERE id = ?", arguments: [id])
      var scores: [String: [Int64: Double]] = [:]
      for metric in try String.fetchAll(db, sql: "SELECT name FROM metric") {
        scores[metric] = try Self.values(of: metric, experiment: id, db)
      }
      let runs = try Self.summaries(experiment: id, db).map {
        try Self.exported($0, scores: scores, db)
      }
      return ExportedExperiment(
        name: name, question: summary.question, selectionRule: summary.selectionRule,
        created: created ?? 0, runs: runs)
    }
  }

  private static func exported(
    _ run: RunSummary, scores: [String: [Int64: Double]], _ db: Database
  ) throws -> ExportedRun {
    let history = try history(of: run, db)
    let evaluations = try measurements(of: run, db)
    var results: [String: Double] = [:]
    for metric in Set(history.map(\.metric) + evaluations.map(\.metric)) {
      results[metric] = scores[metric]?[run.id]
    }
    return ExportedRun(
      detail: try detail(of: run, db), parameters: try parameters(of: run, db), history: history,
      evaluations: evaluations, results: results)
  }

  private static func parameters(
    of run: RunSummary, _ db: Database
  ) throws -> [ExportedRun.Parameter] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT p.key, p.type, p.text, p.num FROM config_param p JOIN run r
          ON r.config_id = p.config_id WHERE r.id = ? ORDER BY p.key
        """, arguments: [run.id]
    ).map {
      ExportedRun.Parameter(
        key: $0["key"], type: $0["type"], text: $0["text"], number: $0["num"])
    }
  }

  private static func history(of run: RunSummary, _ db: Database) throws -> [ExportedRun.Point] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT m.name, v.epoch, v.step, v.value, v.nonfinite, v.wall_us FROM v_epoch v
        JOIN metric m ON m.id = v.metric_id WHERE v.run_id = ? ORDER BY m.name, v.epoch
        """, arguments: [run.id]
    ).map {
      ExportedRun.Point(
        metric: $0["name"], epoch: $0["epoch"], step: $0["step"],
        value: NonFinite.value($0["value"], $0["nonfinite"]) ?? .nan, time: $0["wall_us"])
    }
  }

  private static func measurements(
    of run: RunSummary, _ db: Database
  ) throws -> [ExportedRun.Evaluation] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT m.name AS metric, e.role, d.name AS dataset, s.name AS split, e.epoch, e.eval_seed,
          e.created_us, v.n_items, v.mean, v.nonfinite, v.item_std, v.items_f32
        FROM evaluation e JOIN evaluation_value v ON v.evaluation_id = e.id
        JOIN metric m ON m.id = v.metric_id JOIN dataset_split s ON s.id = e.split_id
        JOIN dataset d ON d.id = s.dataset_id WHERE e.run_id = ?
        ORDER BY m.name, e.epoch, e.role, e.eval_seed
        """, arguments: [run.id]
    ).map { row in
      let items: Data? = row["items_f32"]
      return ExportedRun.Evaluation(
        metric: row["metric"], role: row["role"], dataset: row["dataset"], split: row["split"],
        epoch: row["epoch"], seed: row["eval_seed"], count: row["n_items"],
        mean: NonFinite.value(row["mean"], row["nonfinite"]) ?? .nan, deviation: row["item_std"],
        time: row["created_us"],
        items: items.map { ItemSummary.values($0).map { Float($0) } } ?? [])
    }
  }

  /// The text of an experiment's newest specification and of every earlier one.
  ///
  /// - Parameter name: The experiment.
  /// - Returns: The texts, the oldest first, equal ones once.
  /// - Throws: `PlanError.unknownExperiment`.
  public func specifications(experiment name: String) throws -> [String] {
    try read { db in
      let id = try Self.experimentID(named: name, db)
      return try String.fetchAll(
        db,
        sql: """
          SELECT spec_text FROM launch WHERE experiment_id = ? GROUP BY spec_sha256 ORDER BY min(id)
          """, arguments: [id])
    }
  }

  /// Writes a database of ours with some experiments only, complete with their data sets.
  ///
  /// - Parameters:
  ///   - path: A file that does not exist yet.
  ///   - experiments: The experiments to keep.
  /// - Throws: `PlanError.unknownExperiment`, or `RunStoreError`.
  public func writeSubset(to path: String, experiments: [String]) throws {
    let kept = try read { db in
      try experiments.map { try Self.experimentID(named: $0, db) }
    }
    try queue.inDatabase { try $0.execute(sql: "VACUUM INTO ?", arguments: [path]) }
    let copy = try DatabaseQueue(path: path)
    try copy.write { db in
      try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
      let list = kept.map { "\($0)" }.joined(separator: ", ")
      for statement in Self.subsetStatements {
        try db.execute(sql: statement.replacingOccurrences(of: ":kept", with: list))
      }
    }
    try copy.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = DELETE")
      try db.execute(sql: "VACUUM")
    }
    try copy.close()
  }

  /// Children go with their parents; what several experiments share goes when nothing uses it.
  private static let subsetStatements = [
    "DELETE FROM run WHERE experiment_id NOT IN (:kept)",
    "DELETE FROM experiment_config WHERE experiment_id NOT IN (:kept)",
    "DELETE FROM experiment WHERE id NOT IN (:kept)",
    """
    DELETE FROM selection_candidate WHERE config_id NOT IN (SELECT config_id FROM experiment_config)
    """,
    """
    DELETE FROM config WHERE id NOT IN (SELECT config_id FROM experiment_config
      UNION SELECT chosen_config_id FROM selection WHERE chosen_config_id IS NOT NULL)
    """,
    """
    DELETE FROM dataset WHERE id NOT IN (SELECT s.dataset_id FROM dataset_split s
      WHERE s.id IN (SELECT split_id FROM run_dataset UNION SELECT split_id FROM evaluation))
    """,
    """
    DELETE FROM code_version WHERE id NOT IN (SELECT code_id FROM run WHERE code_id IS NOT NULL)
    """,
    """
    DELETE FROM environment
    WHERE id NOT IN (SELECT environment_id FROM run WHERE environment_id IS NOT NULL)
    """,
  ]
}
