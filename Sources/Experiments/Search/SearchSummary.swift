internal import GRDB

/// A search as captions tell of it.
public struct SearchSummary: Codable, Hashable, Sendable {
  /// The rule in one sentence.
  public let rule: String
  /// Whether it was written down before the first run started.
  public let isDeclaredFirst: Bool
  /// The label of the winner; nil while it is not decided.
  public let winner: String?

  /// The searches of an experiment, or those that its configurations won.
  static func all(ofExperiment id: Int64, _ db: Database) throws -> [SearchSummary] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT s.rule_text, p.declared_before_runs, ec.label FROM selection s
        JOIN v_selection_preregistered p ON p.id = s.id
        LEFT JOIN experiment_config ec
          ON ec.experiment_id = s.experiment_id AND ec.config_id = s.chosen_config_id
        WHERE s.what = 'hyperparameters' AND s.experiment_id =
          (SELECT coalesce(final_of, id) FROM experiment WHERE id = ?)
        ORDER BY s.id
        """, arguments: [id]
    ).map {
      SearchSummary(
        rule: $0["rule_text"], isDeclaredFirst: $0["declared_before_runs"], winner: $0["label"])
    }
  }
}

extension RunStore {
  /// The experiment whose runs a table of `name` reports: for a search with finalists theirs, since
  /// the runs that they were chosen on are too good; otherwise itself.
  ///
  /// - Parameter name: An experiment.
  /// - Returns: Its own name, or that of its finalists' experiment.
  /// - Throws: `PlanError.unknownExperiment`.
  public func reportedExperiment(_ name: String) throws -> String {
    try read { db in
      let id = try Self.experimentID(named: name, db)
      let final = try String.fetchOne(
        db,
        sql: """
          SELECT f.name FROM experiment f WHERE f.final_of = ?1 AND EXISTS
            (SELECT 1 FROM selection WHERE experiment_id = ?1 AND what = 'hyperparameters')
          """, arguments: [id])
      return final ?? name
    }
  }
}
