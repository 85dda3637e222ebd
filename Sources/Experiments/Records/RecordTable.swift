/// The tables whose rows are an experiment's records, each after those that it points to.
enum RecordTable {
  /// A table and the condition that picks an experiment's rows; `?1` is the experiment.
  static let all: [(name: String, condition: String)] = [
    ("code_version", "id IN (SELECT code_id FROM run WHERE \(runs))"),
    ("environment", "id IN (SELECT environment_id FROM run WHERE \(runs))"),
    ("dataset", "id IN (SELECT dataset_id FROM dataset_split WHERE \(splits))"),
    (
      "dataset_split",
      "dataset_id IN (SELECT dataset_id FROM dataset_split WHERE \(splits))"
    ),
    (
      "dataset_shard",
      """
      split_id IN (SELECT id FROM dataset_split WHERE dataset_id IN
        (SELECT dataset_id FROM dataset_split WHERE \(splits)))
      """
    ),
    ("experiment", "id = ?1"),
    ("config", "id IN (SELECT config_id FROM experiment_config WHERE experiment_id = ?1)"),
    (
      "config_param",
      "config_id IN (SELECT config_id FROM experiment_config WHERE experiment_id = ?1)"
    ),
    ("experiment_config", "experiment_id = ?1"),
    ("launch", "experiment_id = ?1"),
    ("run", runs),
    ("attempt", ofRuns),
    ("run_dataset", ofRuns),
    ("metric", "1"),
    ("epoch_metric", ofRuns),
    ("run_metric", ofRuns),
    ("artifact", ofRuns),
    ("evaluation", ofRuns),
    ("evaluation_value", "evaluation_id IN (SELECT id FROM evaluation WHERE \(ofRuns))"),
    ("selection", "experiment_id = ?1"),
    (
      "selection_candidate",
      "selection_id IN (SELECT id FROM selection WHERE experiment_id = ?1)"
    ),
    (
      "repro_check",
      """
      run_a IN (SELECT id FROM run WHERE \(runs)) AND run_b IN (SELECT id FROM run WHERE \(runs))
      """
    ),
    ("checklist_answer", "experiment_id = ?1"),
    ("tag", ofRuns),
  ]

  private static let runs = "experiment_id = ?1"
  private static let ofRuns = "run_id IN (SELECT id FROM run WHERE experiment_id = ?1)"
  private static let splits =
    """
    id IN (SELECT split_id FROM run_dataset WHERE run_id IN
      (SELECT id FROM run WHERE experiment_id = ?1))
    """

  /// Columns that say where something lies on a machine; their paths are cut to what is below the
  /// database's folder.
  static let placed: Set<String> = ["dataset.path", "launch.argv_json", "artifact.path"]
}
