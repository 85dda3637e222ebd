internal import GRDB

extension RunStore {
  /// The configuration that a search chose, as it was recorded when it was decided.
  ///
  /// - Parameter experiment: The experiment's name.
  /// - Returns: The label of the newest decision's configuration; nil if none is recorded.
  /// - Throws: `PlanError.unknownExperiment`.
  public func chosenConfiguration(experiment: String) throws -> String? {
    try read { db in
      let id = try Self.experimentID(named: experiment, db)
      return try String.fetchOne(
        db,
        sql: """
          SELECT ec.label FROM selection s
          JOIN experiment_config ec
            ON ec.experiment_id = s.experiment_id AND ec.config_id = s.chosen_config_id
          WHERE s.experiment_id = ? AND s.what = 'hyperparameters'
          ORDER BY s.decided_us DESC LIMIT 1
          """, arguments: [id])
    }
  }
}
