internal import Configurations
internal import GRDB

extension RunStore {
  /// Writes a search down before its first run, replaces it while nothing has run, and refuses
  /// another one afterwards.
  func declare(
    _ offered: [DeclaredSearch], experiment: Int64, name: String, _ db: Database
  ) throws {
    let recorded = try DeclaredSearch.all(of: experiment, db)
    if offered.map(\.frozen) == recorded.map(\.frozen) { return }
    let hasStarted = try Bool.fetchOne(
      db,
      sql: "SELECT EXISTS (SELECT 1 FROM run WHERE experiment_id = ? AND started_us IS NOT NULL)",
      arguments: [experiment])
    if hasStarted == true {
      guard let first = recorded.first else {
        throw PlanError.searchTooLate(experiment: name)
      }
      throw PlanError.searchFrozen(experiment: name, declared: first.sentence)
    }
    // Nothing has run: the plan of the search that is replaced goes too.
    try db.execute(
      sql: "DELETE FROM selection WHERE experiment_id = ? AND what = 'hyperparameters'",
      arguments: [experiment])
    try db.execute(sql: "DELETE FROM run WHERE experiment_id = ?", arguments: [experiment])
    try db.execute(
      sql: "DELETE FROM experiment_config WHERE experiment_id = ?", arguments: [experiment])
    for search in offered { try search.insert(into: experiment, db) }
  }

  /// Lets only winners into the finalists' experiment, with seeds that nothing was chosen on.
  func admitFinalists(
    of spec: ExperimentSpec, _ configurations: [PlannedConfiguration], seeds: [Int],
    _ db: Database
  ) throws {
    guard let parent = spec.finalOf else { return }
    let experiment = try Self.experimentID(named: parent, db)
    let used = try Int.fetchAll(
      db,
      sql: "SELECT DISTINCT seed FROM run WHERE experiment_id = ? AND started_us IS NOT NULL",
      arguments: [experiment])
    if let seed = seeds.first(where: used.contains) {
      throw PlanError.seedChosenOn(seed: seed, experiment: parent)
    }
    let searches = try DeclaredSearch.all(of: experiment, db)
    if searches.isEmpty { return }
    guard searches.allSatisfy(\.isDecided) else { throw PlanError.undecided(experiment: parent) }
    let winners = try String.fetchAll(
      db,
      sql: """
        SELECT c.hash FROM selection s JOIN selection_candidate k ON k.selection_id = s.id
        JOIN config c ON c.id = k.config_id
        WHERE s.experiment_id = ? AND k.rank <= s.n_finalists AND k.score IS NOT NULL
        """, arguments: [experiment])
    if let other = configurations.first(where: { !winners.contains($0.hash) }) {
      throw PlanError.notAFinalist(label: other.label, experiment: parent)
    }
  }

  /// The trials of every search of an experiment as they stand, or as they were decided.
  ///
  /// - Parameters:
  ///   - spec: The specification, which has a search.
  ///   - configurations: Its trials, resolved and hashed.
  /// - Returns: One ranking for each variant that is searched.
  /// - Throws: `PlanError.unknownExperiment` before the first launch.
  public func ranking(
    of spec: ExperimentSpec, configurations: [PlannedConfiguration]
  ) throws -> [TrialRanking] {
    try read { db in try Self.rankings(of: spec, configurations, db) }
  }

  /// Decides the searches of an experiment by the rule that was recorded before the first run.
  ///
  /// What is decided already stays. Nothing is written unless every search can be decided.
  ///
  /// - Parameters:
  ///   - spec: The specification, which has a search.
  ///   - configurations: Its trials, resolved and hashed.
  ///   - amongFinished: Whether trials that are not over are left out, which the rule then says.
  /// - Returns: One ranking for each variant that is searched.
  /// - Throws: `PlanError.trialsMissing`, or `PlanError.noWinner`.
  @discardableResult
  public func decide(
    _ spec: ExperimentSpec, configurations: [PlannedConfiguration], amongFinished: Bool = false
  ) throws -> [TrialRanking] {
    try write { db in
      let experiment = try Self.experimentID(named: spec.name, db)
      let plan = try PlanRecord(spec, configurations: configurations)
      try declare(plan.searches, experiment: experiment, name: spec.name, db)
      let open = try Self.rankings(of: spec, configurations, db).filter { !$0.isDecided }
      let missing = open.filter { $0.missing > 0 }
      if !missing.isEmpty && !amongFinished {
        throw PlanError.trialsMissing(
          experiment: spec.name, runs: missing.reduce(0) { $0 + $1.missing },
          trials: missing.reduce(0) { $0 + $1.trials.count { $0.missing > 0 } })
      }
      for ranking in open { try record(ranking, of: experiment, db) }
      return try Self.rankings(of: spec, configurations, db)
    }
  }

  private func record(_ ranking: TrialRanking, of experiment: Int64, _ db: Database) throws {
    guard let winner = ranking.winner else {
      throw PlanError.noWinner(experiment: ranking.experiment, rule: ranking.rule)
    }
    let name = ranking.variant.map { "hyperparameters/\($0)" } ?? "hyperparameters"
    let selection = try id(
      "SELECT id FROM selection WHERE experiment_id = ? AND name = ?", [experiment, name], db)
    for trial in ranking.trials {
      try db.execute(
        sql: """
          INSERT OR REPLACE INTO selection_candidate
            (selection_id, config_id, n_runs, n_nonfinite, score, rank)
          SELECT ?, id, ?, ?, ?, ? FROM config WHERE hash = ?
          """,
        arguments: [
          selection, trial.finished + trial.diverged, trial.diverged, trial.score, trial.rank,
          trial.configurationHash,
        ])
    }
    let unfinished = ranking.trials.count { $0.missing > 0 }
    let note =
      unfinished == 0
      ? ""
      : "; decided while \(unfinished) of \(ranking.trials.count) trials were not over, which "
        + "could not win"
    try db.execute(
      sql: """
        UPDATE selection SET rule_text = rule_text || ?, decided_us = ?,
          chosen_config_id = (SELECT id FROM config WHERE hash = ?) WHERE id = ?
        """, arguments: [note, Timestamp.now, winner.configurationHash, selection])
  }

  private static func rankings(
    of spec: ExperimentSpec, _ configurations: [PlannedConfiguration], _ db: Database
  ) throws -> [TrialRanking] {
    guard let search = spec.search else { return [] }
    let experiment = try experimentID(named: spec.name, db)
    let recorded = Dictionary(
      try DeclaredSearch.all(of: experiment, db).map { ($0.name, $0) }
    ) { $1 }
    let runs = try summaries(experiment: experiment, db).filter { $0.replicate == 0 }
    let hashes = Dictionary(configurations.map { ($0.label, $0.hash) }) { $1 }
    let values = try values(of: search.metric, experiment: experiment, db)
    return try spec.searchGroups.map { group in
      let declared = recorded[group.selectionName]
      var trials = TrialOutcome.ranked(
        group.trials.compactMap { label in
          guard let hash = hashes[label] else { return nil }
          return TrialOutcome(
            label: label, hash: hash,
            seeds: search.seeds.map { seed in
              outcome(
                runs.first { $0.configurationHash == hash && $0.seed == seed }, values: values)
            })
        }, over: search.over, direction: MetricKind.named(search.metric)?.direction ?? .min)
      if let declared, declared.isDecided {
        trials = try decided(trials, by: declared, of: experiment, seeds: search.seeds.count, db)
      }
      return TrialRanking(
        experiment: spec.name, variant: group.variant, rule: declared?.sentence ?? "",
        isDecided: declared?.isDecided ?? false, trials: trials)
    }
  }

  private static func outcome(_ run: RunSummary?, values: [Int64: Double]) -> SeedOutcome {
    guard let run, run.excludeReason == nil else { return .missing }
    if run.status == .failed && run.stopReason == FailureReason.diverged.rawValue {
      return .diverged
    }
    guard run.status == .finished else { return .missing }
    guard let value = values[run.id], value.isFinite else { return .diverged }
    return .value(value)
  }

  /// The ranks and scores as they were when the search was decided.
  private static func decided(
    _ trials: [TrialRanking.Trial], by search: DeclaredSearch, of experiment: Int64, seeds: Int,
    _ db: Database
  ) throws -> [TrialRanking.Trial] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT c.hash, k.* FROM selection_candidate k JOIN config c ON c.id = k.config_id
        JOIN selection s ON s.id = k.selection_id
        WHERE s.experiment_id = ? AND s.name = ? ORDER BY k.rank
        """, arguments: [experiment, search.name])
    let labels = Dictionary(trials.map { ($0.configurationHash, $0.label) }) { $1 }
    return rows.map { row in
      let (runs, diverged): (Int, Int) = (row["n_runs"], row["n_nonfinite"])
      let hash: String = row["hash"]
      return TrialRanking.Trial(
        label: labels[hash] ?? hash, configurationHash: hash, finished: runs - diverged,
        diverged: diverged, missing: seeds - runs, score: row["score"], rank: row["rank"])
    }
  }
}
