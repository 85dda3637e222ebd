internal import Configurations
internal import GRDB

/// A search as the table `selection` holds it.
struct DeclaredSearch: Codable, Hashable, Sendable {
  let name: String
  /// What a started search can no longer change.
  let frozen: Frozen
  /// How many of the best are run again.
  let finalists: Int
  let epochRule: String
  let fixedEpoch: Int?
  let protocolKind: String
  let sentence: String
  let isDecided: Bool

  struct Frozen: Codable, Hashable, Sendable {
    let name: String
    let method: String
    let trials: Int
    let metric: String
    let over: String
    /// Space, seeds, and the hash of every trial, as canonical JSON.
    let space: String
  }

  /// What a specification declares for one of its groups.
  init(
    _ spec: ExperimentSpec, _ group: ExperimentSpec.SearchGroup, hashes: [String: String]
  ) throws {
    guard let search = spec.search else {
      throw RunStoreError.refused(message: "'\(spec.name)' has no search")
    }
    name = group.selectionName
    finalists = search.top
    epochRule = spec.selection.epoch.rawValue
    fixedEpoch = spec.selection.fixedEpoch
    protocolKind = spec.protocolKind.rawValue
    sentence = search.sentence(epochRule: spec.selection.sentence, variant: group.variant)
    isDecided = false
    // The schema knows a list that a person wrote as `manual`.
    let method = search.method == .list ? "manual" : search.method.rawValue
    let trials = Dictionary(
      group.trials.compactMap { label in hashes[label].map { (label, JSONValue.string($0)) } }
    ) { $1 }
    frozen = Frozen(
      name: name, method: method, trials: search.trials, metric: search.metric,
      over: search.over.rawValue,
      space: try CanonicalJSON.text(
        of: [
          "space": search.space.json, "seed": .number(Double(search.seed)),
          "seeds": .array(search.seeds.map { .number(Double($0)) }),
          "final": [
            "seeds": .array(search.finalSeeds.map { .number(Double($0)) }),
            "top": .number(Double(search.top)),
          ],
          "trials": .object(trials),
        ]))
  }

  private init(_ row: Row) {
    name = row["name"]
    finalists = row["n_finalists"]
    epochRule = row["epoch_rule"]
    fixedEpoch = row["fixed_epoch"]
    protocolKind = row["protocol"]
    sentence = row["rule_text"]
    isDecided = row["decided_us"] as Int64? != nil
    frozen = Frozen(
      name: name, method: row["search_method"] ?? "", trials: row["n_trials_planned"] ?? 0,
      metric: row["metric"], over: row["seed_rule"], space: row["search_space_json"] ?? "")
  }

  /// The searches of an experiment, in the order that they were declared.
  static func all(of experiment: Int64, _ db: Database) throws -> [DeclaredSearch] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT s.*, m.name AS metric FROM selection s JOIN metric m ON m.id = s.metric_id
        WHERE s.experiment_id = ? AND s.what = 'hyperparameters' ORDER BY s.id
        """, arguments: [experiment]
    ).map { DeclaredSearch($0) }
  }

  func insert(into experiment: Int64, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO selection (experiment_id, name, what, search_space_json, search_method,
          n_trials_planned, n_finalists, metric_id, epoch_rule, fixed_epoch, seed_rule, rule_text,
          protocol, declared_us)
        SELECT ?, ?, 'hyperparameters', ?, ?, ?, ?, id, ?, ?, ?, ?, ?, ? FROM metric
        WHERE name = ?
        """,
      arguments: [
        experiment, name, frozen.space, frozen.method, frozen.trials, finalists, epochRule,
        fixedEpoch, frozen.over, sentence, protocolKind, Timestamp.now, frozen.metric,
      ])
  }
}

extension SearchSpace {
  /// The space as the database keeps it: as the specification has it.
  var json: JSONValue {
    if !list.isEmpty { return .array(list.map { .object($0) }) }
    return .object(
      Dictionary(
        dimensions.map { dimension in
          let value: JSONValue =
            switch dimension.range {
            case .choices(let values): .array(values)
            case .logUniform(let low, let high): ["log_uniform": [.number(low), .number(high)]]
            case .uniform(let low, let high): ["uniform": [.number(low), .number(high)]]
            case .wholeUniform(let low, let high):
              ["int_uniform": [.number(Double(low)), .number(Double(high))]]
            }
          return (dimension.path, value)
        }
      ) { $1 })
  }
}
