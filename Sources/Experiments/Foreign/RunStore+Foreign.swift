internal import Configurations
internal import GRDB

extension RunStore {
  /// The metric of a name: one of ours, or one that another program brought.
  ///
  /// - Parameter name: The metric's name.
  /// - Returns: What is on record about it; nil if no metric has that name.
  /// - Throws: `RunStoreError`.
  public func metricKind(named name: String) throws -> MetricKind? {
    if let known = MetricKind.named(name) { return known }
    return try read { db in
      try Row.fetchOne(db, sql: "SELECT * FROM metric WHERE name = ?", arguments: [name])
        .map(Self.kind)
    }
  }

  /// Every metric that is on record or known, ours first.
  ///
  /// - Returns: The metrics.
  /// - Throws: `RunStoreError`.
  public func metricKinds() throws -> [MetricKind] {
    let recorded = try read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM metric ORDER BY name").map(Self.kind)
    }
    return MetricKind.all + recorded.filter { MetricKind.named($0.name) == nil }
  }

  private static func kind(_ row: Row) -> MetricKind {
    MetricKind(
      foreign: row["name"], split: row["split"],
      direction: MetricKind.Direction(rawValue: row["direction"]) ?? .none, unit: row["unit"],
      definition: row["definition"])
  }

  /// Makes a metric known; one that is known already keeps its record.
  ///
  /// - Parameters:
  ///   - kind: What `ForeignMetric` says about the name.
  ///   - db: A connection in a transaction.
  /// - Returns: The metric's row.
  /// - Throws: A `DatabaseError`.
  static func registerMetric(_ kind: MetricKind, _ db: Database) throws -> Int64 {
    try db.execute(
      sql: """
        INSERT INTO metric (name, split, direction, unit, definition) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (name) DO NOTHING
        """,
      arguments: [kind.name, kind.split, kind.direction.rawValue, kind.unit, kind.definition])
    return try Int64.fetchOne(
      db, sql: "SELECT id FROM metric WHERE name = ?", arguments: [kind.name])
      ?? db.lastInsertedRowID
  }

  /// Makes a configuration known by its hash.
  ///
  /// - Parameters:
  ///   - hash: Its identity.
  ///   - canonical: What was hashed.
  ///   - time: When it became known, in microseconds since 1970 UTC.
  ///   - db: A connection in a transaction.
  /// - Returns: The configuration's row.
  /// - Throws: A `DatabaseError`.
  static func registerConfiguration(
    hash: String, canonical: JSONValue, time: Int64 = Timestamp.now, _ db: Database
  ) throws -> Int64 {
    let find = "SELECT id FROM config WHERE hash = ?"
    if let known = try Int64.fetchOne(db, sql: find, arguments: [hash]) { return known }
    try db.execute(
      sql:
        "INSERT INTO config (hash, hash_version, canonical_json, created_us) VALUES (?, ?, ?, ?)",
      arguments: [
        hash, CanonicalJSON.hashVersion, try CanonicalJSON.text(of: canonical), time,
      ])
    let config = db.lastInsertedRowID
    for leaf in try FlatParameter.leaves(of: canonical) {
      try db.execute(
        sql: "INSERT INTO config_param (config_id, key, type, text, num) VALUES (?, ?, ?, ?, ?)",
        arguments: [config, leaf.key, leaf.type, leaf.text, leaf.number])
    }
    return config
  }

  /// Gives a configuration its row in an experiment; one that is there keeps its label.
  ///
  /// - Parameters:
  ///   - config: The configuration's row.
  ///   - hash: Its hash, whose beginning sets it apart if the label is taken.
  ///   - experiment: The experiment's row.
  ///   - label: What tables should call it.
  ///   - db: A connection in a transaction.
  /// - Throws: A `DatabaseError`.
  static func linkConfiguration(
    _ config: Int64, hash: String, experiment: Int64, label: String, _ db: Database
  ) throws {
    let isTaken = try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM experiment_config
          WHERE experiment_id = ? AND label = ? AND config_id <> ?)
        """, arguments: [experiment, label, config])
    try db.execute(
      sql: """
        INSERT INTO experiment_config (experiment_id, config_id, label) VALUES (?, ?, ?)
        ON CONFLICT (experiment_id, config_id) DO NOTHING
        """,
      arguments: [experiment, config, isTaken == true ? "\(label) \(hash.prefix(8))" : label])
  }

  /// Takes the runs that other programs have for those that were planned: they say of no others.
  ///
  /// - Parameters:
  ///   - experiment: The experiment's row.
  ///   - config: The configuration's row; nil for all of the experiment.
  ///   - db: A connection in a transaction.
  /// - Throws: A `DatabaseError`.
  static func countAsPlanned(
    experiment: Int64, config: Int64? = nil, _ db: Database
  ) throws {
    try db.execute(
      sql: """
        UPDATE experiment_config SET planned_runs = max(1,
          (SELECT count(*) FROM run r WHERE r.experiment_id = experiment_config.experiment_id
             AND r.config_id = experiment_config.config_id AND r.replicate = 0
             AND r.deleted_us IS NULL))
        WHERE experiment_id = ?1 AND (?2 IS NULL OR config_id = ?2)
        """, arguments: [experiment, config])
  }
}
