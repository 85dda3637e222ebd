internal import Configurations
internal import GRDB

extension RunStore {
  /// The names of all experiments, the oldest first.
  ///
  /// - Returns: The names.
  /// - Throws: `RunStoreError`.
  public func experiments() throws -> [String] {
    try read { try String.fetchAll($0, sql: "SELECT name FROM experiment ORDER BY id") }
  }

  /// What captions say about an experiment.
  ///
  /// - Parameter name: The experiment.
  /// - Returns: Its question, rule and data sets.
  /// - Throws: `PlanError.unknownExperiment`.
  public func experiment(_ name: String) throws -> ExperimentSummary {
    try read { db in
      let id = try Self.experimentID(named: name, db)
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT e.question, s.rule_text, s.protocol, p.declared_before_runs,
            (SELECT name FROM experiment WHERE id = e.final_of) AS parent,
            (SELECT name FROM experiment WHERE final_of = e.id) AS finals,
            (SELECT spec_text FROM launch WHERE experiment_id = e.id ORDER BY id DESC LIMIT 1)
              AS spec_text
          FROM experiment e
          LEFT JOIN selection s ON s.experiment_id = e.id AND s.name = 'checkpoint'
          LEFT JOIN v_selection_preregistered p ON p.id = s.id WHERE e.id = ?
          """, arguments: [id])
      let text: String = row?["spec_text"] ?? ""
      let recorded = try String.fetchAll(
        db,
        sql: """
          SELECT label FROM experiment_config WHERE experiment_id = ? ORDER BY config_id
          """, arguments: [id])
      return ExperimentSummary(
        name: name, question: row?["question"] ?? "",
        labels: Self.inSpecificationOrder(recorded, text: text),
        selectionRule: row?["rule_text"] ?? ExperimentSummary.importedRule,
        isPaperProtocol: row?["protocol"] == "paper",
        isRuleDeclaredFirst: row?["declared_before_runs"] ?? true,
        datasets: try Self.datasets(ofExperiment: id, db), specificationText: text,
        finalOf: row?["parent"], finals: row?["finals"],
        searches: try SearchSummary.all(ofExperiment: id, db))
    }
  }

  /// The runs of an experiment, or of all, by label, seed and replicate.
  ///
  /// - Parameter experiment: The name, or nil for all experiments.
  /// - Returns: The runs, queued ones among them.
  /// - Throws: `PlanError.unknownExperiment`.
  public func runSummaries(experiment: String? = nil) throws -> [RunSummary] {
    try read { db in
      let id = try experiment.map { try Self.experimentID(named: $0, db) }
      return try Self.summaries(experiment: id, db)
    }
  }

  /// The run of a configuration and a seed, or nil if it is not planned.
  ///
  /// - Parameters:
  ///   - experiment: The experiment's name.
  ///   - configurationHash: The configuration's hash.
  ///   - seed: The seed.
  ///   - replicate: 0, or more for a repeat.
  /// - Returns: The run.
  /// - Throws: `PlanError.unknownExperiment`.
  public func run(
    experiment: String, configurationHash: String, seed: Int, replicate: Int = 0
  ) throws -> RunSummary? {
    try runSummaries(experiment: experiment).first {
      $0.configurationHash == configurationHash && $0.seed == seed && $0.replicate == replicate
    }
  }

  /// Every run's number for a table, by label and seed; replicates are left out.
  ///
  /// - Parameters:
  ///   - experiment: The experiment's name.
  ///   - metric: The metric's name.
  /// - Returns: One score a run; its value is nil where nothing was measured.
  /// - Throws: `PlanError.unknownExperiment`.
  public func finalScores(experiment: String, metric: String) throws -> [RunScore] {
    try read { db in
      let id = try Self.experimentID(named: experiment, db)
      let values = try Self.values(of: metric, experiment: id, db)
      return try Self.summaries(experiment: id, db).filter { $0.replicate == 0 }.map {
        RunScore(run: $0, value: values[$0.id])
      }
    }
  }

  /// The history of a metric, cut where interrupted work was taken up again.
  ///
  /// - Parameters:
  ///   - experiment: The experiment's name.
  ///   - metric: The metric's name.
  ///   - labels: The configurations that are asked for; nil for all.
  /// - Returns: The points of every run that is not excluded, by configuration, seed and epoch.
  /// - Throws: `PlanError.unknownExperiment`.
  public func curves(
    experiment: String, metric: String, labels: [String]? = nil
  ) throws -> [CurvePoint] {
    try read { db in
      let id = try Self.experimentID(named: experiment, db)
      // CROSS JOIN keeps the order of the tables: from the experiment's runs to their values, never
      // through every value of the metric.
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT ec.label, r.seed, v.epoch, v.value, v.nonfinite
          FROM run r
          JOIN experiment_config ec
            ON ec.experiment_id = r.experiment_id AND ec.config_id = r.config_id
          CROSS JOIN v_epoch v ON v.run_id = r.id
            AND v.metric_id = (SELECT id FROM metric WHERE name = ?2)
          WHERE r.experiment_id = ?1 AND r.replicate = 0
            AND r.excluded_us IS NULL AND r.deleted_us IS NULL
          ORDER BY ec.config_id, r.seed, v.epoch
          """, arguments: [id, metric])
      let wanted = labels.map(Set.init)
      var points: [CurvePoint] = []
      while let row = try rows.next() {
        let label: String = row[0]
        guard wanted?.contains(label) ?? true else { continue }
        points.append(
          CurvePoint(
            label: label, seed: row[1], metric: metric, epoch: row[2],
            value: NonFinite.value(row[3], row[4]) ?? .nan))
      }
      return points
    }
  }

  /// How many runs each configuration has, by fate.
  ///
  /// - Parameter experiment: The experiment's name.
  /// - Returns: One row a configuration.
  /// - Throws: `PlanError.unknownExperiment`.
  public func accounting(experiment: String) throws -> [Accounting] {
    try read { db in
      let id = try Self.experimentID(named: experiment, db)
      let rows = try Row.fetchAll(
        db, sql: "SELECT * FROM v_accounting WHERE experiment_id = ? ORDER BY config_id",
        arguments: [id])
      return rows.map {
        Accounting(
          label: $0["label"], planned: $0["planned_runs"], finished: $0["finished"],
          failed: $0["failed"], excluded: $0["excluded"], open: $0["open"],
          codeVersions: $0["code_versions"], environments: $0["environments"],
          dirtyRuns: $0["dirty_runs"], totalSeconds: $0["total_seconds"])
      }
    }
  }

  /// The labels as the specification lists them; what it no longer lists comes last.
  private static func inSpecificationOrder(_ labels: [String], text: String) -> [String] {
    let listed = (try? ExperimentSpec(yaml: text, file: "spec"))?.variants.map(\.label) ?? []
    return listed.filter(labels.contains) + labels.filter { !listed.contains($0) }
  }

  private static func datasets(
    ofExperiment id: Int64, _ db: Database
  ) throws -> [ExperimentSummary.UsedDataset] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT d.name, d.fingerprint, u.role, s.name AS split, s.n_items, d.origin,
          d.category, d.release, d.bits_per_sample
        FROM run r JOIN run_dataset u ON u.run_id = r.id
        JOIN dataset_split s ON s.id = u.split_id JOIN dataset d ON d.id = s.dataset_id
        WHERE r.experiment_id = ?
        ORDER BY d.name, CASE u.role WHEN 'train' THEN 0 WHEN 'val' THEN 1 ELSE 2 END
        """, arguments: [id])
    let byName = Dictionary(grouping: rows) { $0["name"] as String }
    return byName.keys.sorted().map { name in
      let rows = byName[name] ?? []
      return ExperimentSummary.UsedDataset(
        name: name, fingerprint: rows.first?["fingerprint"] ?? "",
        roles: rows.map { row in
          let (role, split): (String, String) = (row["role"], row["split"])
          return
            "\(role): \(role == split ? "" : "from ")\(split) (\(row["n_items"] as Int) images)"
        },
        identity: DatasetIdentity(
          origin: rows.first?["origin"], category: rows.first?["category"],
          release: rows.first?["release"], bitsPerSample: rows.first?["bits_per_sample"] ?? 8))
    }
  }

  /// The metric of every run at its selected epoch: as evaluated, else as its history has it.
  static func values(
    of metric: String, experiment: Int64, _ db: Database
  ) throws -> [Int64: Double] {
    let recorded = try Row.fetchAll(
      db,
      sql: """
        SELECT r.id, v.value, v.nonfinite FROM run r
        JOIN v_epoch v ON v.run_id = r.id AND v.epoch = r.selected_epoch
          AND v.metric_id = (SELECT id FROM metric WHERE name = ?2)
        WHERE r.experiment_id = ?1
        """, arguments: [experiment, metric])
    let evaluated = try Row.fetchAll(
      db,
      sql: """
        SELECT r.id, v.mean AS value, v.nonfinite FROM run r
        JOIN evaluation e ON e.run_id = r.id AND e.epoch = r.selected_epoch
        JOIN evaluation_value v ON v.evaluation_id = e.id
          AND v.metric_id = (SELECT id FROM metric WHERE name = ?2)
        WHERE r.experiment_id = ?1 ORDER BY r.id, e.split_id, e.role, e.eval_seed
        """, arguments: [experiment, metric])
    func numbers(_ rows: [Row]) -> [Int64: [Double]] {
      rows.reduce(into: [:]) { found, row in
        guard let value = NonFinite.value(row["value"], row["nonfinite"]) else { return }
        found[row["id"] as Int64, default: []].append(value)
      }
    }
    let means = numbers(evaluated).mapValues { $0.reduce(0, +) / Double($0.count) }
    let history = recorded + (try lastValues(of: metric, experiment: experiment, db))
    return numbers(history).compactMapValues(\.first).merging(means) { $1 }
  }

  /// Runs of other programs have no rule that selects an epoch: the last value of a metric counts.
  private static func lastValues(
    of metric: String, experiment: Int64, _ db: Database
  ) throws -> [Row] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT r.id, v.value, v.nonfinite FROM run r LEFT JOIN launch l ON l.id = r.launch_id
        JOIN metric m ON m.name = ?2
        JOIN run_metric s ON s.run_id = r.id AND s.metric_id = m.id
        JOIN v_epoch v ON v.run_id = r.id AND v.metric_id = m.id AND v.epoch = s.last_epoch
        WHERE r.experiment_id = ?1 AND r.selected_epoch IS NULL AND r.status = 'finished'
          AND (l.backend = 'import' OR EXISTS (SELECT 1 FROM tracked_run t WHERE t.run_id = r.id))
        """, arguments: [experiment, metric])
  }
}
