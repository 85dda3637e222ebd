internal import Configurations
internal import GRDB

/// Which configuration and seed a run belongs to.
struct TrackedPlace: Hashable {
  let experiment: Int64
  let config: Int64
  let seed: Int
}

extension RunStore {
  /// Moves a run to the configuration and the seed that its parameters say.
  func place(_ run: TrackedRow, _ db: Database) throws {
    let rows = try Row.fetchAll(
      db, sql: "SELECT key, value FROM tracked_param WHERE run_id = ?", arguments: [run.id])
    let parameters = rows.reduce(into: [String: String]()) {
      $0[$1["key"] as String] = $1["value"] as String
    }
    let said = try TrackedConfiguration(parameters: parameters, uid: run.uid)
    let config = try said.row(db)
    let target = TrackedPlace(
      experiment: run.place.experiment, config: config,
      seed: said.seed ?? UnknownSeed.of(run: run.id))
    if target == run.place { return }
    try db.execute(
      sql: """
        INSERT INTO experiment_config (experiment_id, config_id, label) VALUES (?, ?, ?)
        ON CONFLICT (experiment_id, config_id) DO NOTHING
        """,
      arguments: [target.experiment, config, "configuration \(said.hash.prefix(8))"])
    try db.execute(
      sql: """
        UPDATE run SET config_id = ?1, seed = ?2, replicate =
          (SELECT coalesce(max(replicate) + 1, 0) FROM run
             WHERE experiment_id = ?3 AND config_id = ?1 AND seed = ?2)
        WHERE id = ?4
        """, arguments: [config, target.seed, target.experiment, run.id])
    try Self.settle(run.place, db)
    try Self.settle(target, db)
    try Self.forgetIfUnused(run.place, db)
    if run.status != "running" { try Self.nameConfigurations(of: target.experiment, db) }
  }

  /// Numbers the repeats of one configuration and seed: 0, the one that counts, is the first that
  /// is finished or at work; those that failed come after, and deleted ones last.
  static func settle(_ place: TrackedPlace, _ db: Database) throws {
    let runs = try Row.fetchAll(
      db,
      sql: """
        SELECT id, replicate FROM run WHERE experiment_id = ? AND config_id = ? AND seed = ?
        ORDER BY deleted_us IS NOT NULL, status IN ('failed', 'killed', 'lost'), created_us, id
        """, arguments: [place.experiment, place.config, place.seed])
    let wrong = runs.enumerated().filter { $0.element["replicate"] != $0.offset }
    let spare = 1_000_000_000
    for (offset, row) in wrong {
      try db.execute(
        sql: "UPDATE run SET replicate = ? WHERE id = ?",
        arguments: [spare + offset, row["id"] as Int64])
    }
    for (offset, row) in wrong {
      try db.execute(
        sql: "UPDATE run SET replicate = ? WHERE id = ?",
        arguments: [offset, row["id"] as Int64])
    }
    try countAsPlanned(experiment: place.experiment, config: place.config, db)
  }

  /// A configuration that stood for parameters on their way goes when the last run has left it.
  private static func forgetIfUnused(_ place: TrackedPlace, _ db: Database) throws {
    try db.execute(
      sql: """
        DELETE FROM experiment_config WHERE experiment_id = ?1 AND config_id = ?2
          AND NOT EXISTS (SELECT 1 FROM run WHERE experiment_id = ?1 AND config_id = ?2)
        """, arguments: [place.experiment, place.config])
    guard db.changesCount > 0 else { return }
    try db.execute(
      sql: """
        DELETE FROM config WHERE id = ?1
          AND NOT EXISTS (SELECT 1 FROM experiment_config WHERE config_id = ?1)
          AND NOT EXISTS (SELECT 1 FROM selection WHERE chosen_config_id = ?1)
          AND NOT EXISTS (SELECT 1 FROM selection_candidate WHERE config_id = ?1)
        """, arguments: [place.config])
  }

  /// Names the configurations of tracked runs by the parameters in which they differ.
  static func nameConfigurations(of experiment: Int64, _ db: Database) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT ec.config_id, ec.label, c.hash, p.key, p.type, p.text
        FROM experiment_config ec JOIN config c ON c.id = ec.config_id
        LEFT JOIN config_param p ON p.config_id = ec.config_id
        WHERE ec.experiment_id = ?1 AND EXISTS (SELECT 1 FROM run r
          JOIN tracked_run t ON t.run_id = r.id
          WHERE r.experiment_id = ?1 AND r.config_id = ec.config_id)
        """, arguments: [experiment])
    var known: [Int64: ConfigurationNames.Entry] = [:]
    for row in rows {
      let id: Int64 = row["config_id"]
      var entry = known[id] ?? .init(hash: row["hash"], label: row["label"], parameters: [:])
      if let key: String = row["key"] { entry.parameters[key] = row["text"] }
      known[id] = entry
    }
    let taken = try String.fetchAll(
      db, sql: "SELECT label FROM experiment_config WHERE experiment_id = ?",
      arguments: [experiment])
    let labels = ConfigurationNames.labels(
      known, avoiding: Set(taken).subtracting(known.values.map(\.label)))
    let changed = labels.filter { known[$0.key]?.label != $0.value }
    let rename = try db.cachedStatement(
      sql: "UPDATE experiment_config SET label = ? WHERE experiment_id = ? AND config_id = ?")
    // Two configurations may trade labels, so each first takes one that nobody has.
    for id in changed.keys {
      try rename.execute(arguments: ["\u{1} \(id)", experiment, id])
    }
    for (id, label) in changed { try rename.execute(arguments: [label, experiment, id]) }
  }
}
