internal import GRDB

extension RunStore {
  /// Makes an experiment; of several that ask at once for one name, exactly one succeeds.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - artifactLocation: Where clients put files; nil for this server.
  ///   - tags: Notes.
  /// - Returns: Its id.
  /// - Throws: `TrackingError` if the name is empty or taken, or `RunStoreError`.
  public func createTrackedExperiment(
    _ name: String, artifactLocation: String? = nil, tags: [(key: String, value: String)] = []
  ) throws -> String {
    guard !name.isEmpty else {
      throw TrackingError(.invalid, "An experiment's name cannot be empty.")
    }
    for tag in tags { try TrackingName.check(tag.key, of: "tag") }
    return try write { db in
      try Self.refuseTaken(name, db)
      let now = Timestamp.now
      try db.execute(
        sql: "INSERT INTO experiment (name, created_us) VALUES (?, ?)", arguments: [name, now])
      let id = db.lastInsertedRowID
      try db.execute(
        sql: """
          INSERT INTO tracked_experiment (experiment_id, artifact_location, updated_us)
          VALUES (?, ?, ?)
          """, arguments: [id, artifactLocation, now])
      for tag in tags { try Self.setExperimentTag(id, tag.key, tag.value, db) }
      return "\(id)"
    }
  }

  /// An experiment by its id.
  ///
  /// - Parameter id: The row's number; `0` is the one for clients that name none.
  /// - Returns: The experiment, deleted or not.
  /// - Throws: `TrackingError.missing`, or `RunStoreError`.
  public func trackedExperiment(id: String) throws -> TrackedExperiment {
    let found = try read { db in
      try Self.trackedExperiments("e.id = ?", "e.id", [Int64(id)], limit: 1, offset: 0, db).first
    }
    if let found { return found }
    if id == TrackedExperiment.fallback.id { return .fallback }
    throw TrackingError(.missing, "No Experiment with id=\(id) exists")
  }

  /// An experiment by its name.
  ///
  /// - Parameter name: The name.
  /// - Returns: The experiment, deleted or not.
  /// - Throws: `TrackingError.missing`, or `RunStoreError`.
  public func trackedExperiment(named name: String) throws -> TrackedExperiment {
    let found = try read { db in
      try Self.trackedExperiments("e.name = ?", "e.id", [name], limit: 1, offset: 0, db).first
    }
    if let found { return found }
    if name == TrackedExperiment.fallback.name { return .fallback }
    throw TrackingError(.missing, "Could not find experiment with name '\(name)'")
  }

  /// Experiments that a filter lets through.
  ///
  /// - Parameters:
  ///   - view: Deleted ones, others, or both.
  ///   - filter: Such as `name LIKE 'cifar%'`; empty for all.
  ///   - order: Such as `name ASC`; the newest change first without any.
  ///   - limit: The most that a page has.
  ///   - offset: Where the page begins.
  /// - Returns: A page.
  /// - Throws: `TrackingError.invalid` for a filter that cannot be read, or `RunStoreError`.
  public func searchTrackedExperiments(
    view: TrackedView = .active, filter: String = "", order: [String] = [], limit: Int = 1000,
    offset: Int = 0
  ) throws -> TrackedPage<TrackedExperiment> {
    let condition = try ExperimentSearch.condition(filter)
    let order = try ExperimentSearch.order(order)
    var sql = condition.sql
    switch view {
    case .active: sql += " AND x.deleted_us IS NULL"
    case .deleted: sql += " AND x.deleted_us IS NOT NULL"
    case .all: break
    }
    return try read { [sql] db in
      TrackedPage(
        try Self.trackedExperiments(
          sql, order, condition.arguments, limit: limit + 1, offset: offset, db), offset: offset,
        limit: limit)
    }
  }

  /// Gives an experiment another name.
  ///
  /// - Parameters:
  ///   - id: The experiment.
  ///   - name: Its new name.
  /// - Throws: `TrackingError` if the name is taken or the experiment was declared by a
  ///   specification, or `RunStoreError`.
  public func renameTrackedExperiment(_ id: String, to name: String) throws {
    guard !name.isEmpty else {
      throw TrackingError(.invalid, "An experiment's name cannot be empty.")
    }
    try write { db in
      let row = try Self.changeableExperiment(id, db)
      if try String.fetchOne(
        db, sql: "SELECT name FROM experiment WHERE id = ?", arguments: [row]) == name
      {
        return
      }
      try Self.refuseTaken(name, db)
      try db.execute(
        sql: "UPDATE experiment SET name = ? WHERE id = ?", arguments: [name, row])
      try Self.touch(row, db)
    }
  }

  /// Deletes an experiment and its runs, so that nothing is lost: all can be restored.
  ///
  /// - Parameter id: The experiment.
  /// - Throws: `TrackingError`, or `RunStoreError`.
  public func deleteTrackedExperiment(_ id: String) throws {
    try write { db in
      let row = try Self.changeableExperiment(id, db)
      try Self.touch(row, db)
      let now = Timestamp.now
      try db.execute(
        sql: """
          UPDATE tracked_experiment SET deleted_us = ?1 WHERE experiment_id = ?2
            AND deleted_us IS NULL
          """, arguments: [now, row])
      guard db.changesCount > 0 else {
        throw TrackingError(.state, "The experiment \(id) is deleted already.")
      }
      try db.execute(
        sql: "UPDATE run SET deleted_us = ? WHERE experiment_id = ? AND deleted_us IS NULL",
        arguments: [now, row])
    }
  }

  /// Brings a deleted experiment back, with the runs that were deleted by that.
  ///
  /// - Parameter id: The experiment.
  /// - Throws: `TrackingError`, or `RunStoreError`.
  public func restoreTrackedExperiment(_ id: String) throws {
    try write { db in
      let row = try Self.changeableExperiment(id, db)
      let deleted = try Int64.fetchOne(
        db, sql: "SELECT deleted_us FROM tracked_experiment WHERE experiment_id = ?",
        arguments: [row])
      guard let deleted else {
        throw TrackingError(.state, "The experiment \(id) is not deleted.")
      }
      try db.execute(
        sql: "UPDATE tracked_experiment SET deleted_us = NULL WHERE experiment_id = ?",
        arguments: [row])
      try db.execute(
        sql: "UPDATE run SET deleted_us = NULL WHERE experiment_id = ? AND deleted_us = ?",
        arguments: [row, deleted])
      try Self.touch(row, db)
    }
  }

  /// Notes something about an experiment; a later note of the same key replaces it.
  ///
  /// - Parameters:
  ///   - id: The experiment.
  ///   - key: What it is.
  ///   - value: The note.
  /// - Throws: `TrackingError`, or `RunStoreError`.
  public func setTrackedExperimentTag(_ id: String, _ key: String, _ value: String) throws {
    try TrackingName.check(key, of: "tag")
    try write { db in
      let row = try Self.experimentRow(id, db)
      try Self.setExperimentTag(row, key, value, db)
      try Self.touch(row, db)
    }
  }

  /// The row of an experiment; the one for clients that name none is made here.
  static func experimentRow(_ id: String, _ db: Database) throws -> Int64 {
    let fallback = TrackedExperiment.fallback
    if id == fallback.id {
      try db.execute(
        sql: "INSERT OR IGNORE INTO experiment (id, name, created_us) VALUES (0, ?, ?)",
        arguments: [fallback.name, Timestamp.now])
    }
    let row = try Int64.fetchOne(
      db, sql: "SELECT id FROM experiment WHERE id = ?", arguments: [Int64(id)])
    guard let row else { throw TrackingError(.missing, "No Experiment with id=\(id) exists") }
    return row
  }

  private static func changeableExperiment(_ id: String, _ db: Database) throws -> Int64 {
    let row = try experimentRow(id, db)
    let isDeclared = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM launch WHERE experiment_id = ?)", arguments: [row])
    if isDeclared == true {
      throw TrackingError(
        .invalid,
        "Experiment \(id) was launched from a specification, so a tracking client can neither "
          + "rename nor delete it.")
    }
    return row
  }

  private static func refuseTaken(_ name: String, _ db: Database) throws {
    let taken = try Row.fetchOne(
      db,
      sql: """
        SELECT x.deleted_us FROM experiment e
        LEFT JOIN tracked_experiment x ON x.experiment_id = e.id WHERE e.name = ?
        """, arguments: [name])
    guard let taken else { return }
    let isDeleted = (taken["deleted_us"] as Int64?) != nil
    throw TrackingError(
      .exists,
      "Experiment '\(name)' already exists"
        + (isDeleted
          ? " in deleted state. You can restore the experiment, or use another name." : "."))
  }

  private static func touch(_ row: Int64, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO tracked_experiment (experiment_id, updated_us) VALUES (?, ?)
        ON CONFLICT (experiment_id) DO UPDATE SET updated_us = excluded.updated_us
        """, arguments: [row, Timestamp.now])
  }

  private static func setExperimentTag(
    _ row: Int64, _ key: String, _ value: String, _ db: Database
  ) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO experiment_tag (experiment_id, key, value) VALUES (?, ?, ?)",
      arguments: [row, key, value])
  }

  private static func trackedExperiments(
    _ condition: String, _ order: String, _ arguments: StatementArguments, limit: Int,
    offset: Int, _ db: Database
  ) throws -> [TrackedExperiment] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT e.id, e.name, e.created_us, x.artifact_location, x.deleted_us,
          coalesce(x.updated_us, e.created_us) AS updated_us
        FROM experiment e LEFT JOIN tracked_experiment x ON x.experiment_id = e.id
        WHERE \(condition) ORDER BY \(order) LIMIT ? OFFSET ?
        """, arguments: arguments + [limit, offset])
    return try rows.map { row in
      let id: Int64 = row["id"]
      let tags = try Row.fetchAll(
        db, sql: "SELECT key, value FROM experiment_tag WHERE experiment_id = ?", arguments: [id])
      return TrackedExperiment(
        id: "\(id)", name: row["name"],
        artifactLocation: row["artifact_location"] ?? "mlflow-artifacts:/\(id)",
        isDeleted: (row["deleted_us"] as Int64?) != nil,
        created: (row["created_us"] as Int64) / 1000, updated: (row["updated_us"] as Int64) / 1000,
        tags: tags.reduce(into: [:]) { $0[$1["key"] as String] = $1["value"] as String })
    }
  }
}
