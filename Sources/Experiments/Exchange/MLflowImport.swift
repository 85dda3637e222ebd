internal import Foundation
internal import GRDB

/// Reads an MLflow tracking database: experiments, runs, parameters, whole histories, tags.
public enum MLflowImport {
  /// Reads a database, whatever version of MLflow made it; it is not changed.
  ///
  /// - Parameters:
  ///   - path: The SQLite file.
  ///   - names: The experiments to read; nil for all that have runs.
  /// - Returns: The experiments with their runs, deleted runs among them.
  /// - Throws: `RunStoreError.missing` or `refused` if the file is no such database.
  public static func read(_ path: String, names: [String]?) throws -> [ForeignExperiment] {
    guard FileManager.default.fileExists(atPath: path) else {
      throw RunStoreError.missing(path: path)
    }
    do {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.foreignKeysEnabled = false
      return try DatabaseQueue(path: path, configuration: configuration).read { db in
        for table in ["experiments", "runs", "params", "metrics", "tags"] {
          guard try db.tableExists(table) else {
            throw RunStoreError.refused(
              message: "\(path) has no table '\(table)', so it is no tracking database of MLflow")
          }
        }
        return try experiments(db, names: names)
      }
    } catch let error as DatabaseError {
      throw RunStoreError.refused(
        message: "\(path) cannot be read as a tracking database of MLflow: \(error.message ?? "")")
    } catch is RowDecodingError {
      throw RunStoreError.refused(
        message: "\(path) has a value of another type than MLflow writes, so nothing was read")
    }
  }

  private static func experiments(
    _ db: Database, names: [String]?
  ) throws -> [ForeignExperiment] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT e.experiment_id, e.name FROM experiments e
        WHERE e.lifecycle_stage IS NOT 'deleted'
          AND EXISTS (SELECT 1 FROM runs r WHERE r.experiment_id = e.experiment_id)
        ORDER BY e.experiment_id
        """)
    let known = rows.map { $0["name"] as String }
    for name in names ?? [] where !known.contains(name) {
      throw PlanError.unknownExperiment(name: name, known: known, nearest: nil)
    }
    return try rows.filter { names?.contains($0["name"] as String) ?? true }.map { row in
      let runs = try Row.fetchAll(
        db, sql: "SELECT * FROM runs WHERE experiment_id = ? ORDER BY start_time, run_uuid",
        arguments: [row["experiment_id"] as Int64])
      return ForeignExperiment(name: row["name"], runs: try runs.map { try run($0, db) })
    }
  }

  private static func run(_ row: Row, _ db: Database) throws -> ForeignRun {
    let id = try row.decode(String.self, forColumn: "run_uuid")
    var run = ForeignRun(
      uid: uid(id), name: (try row.decode(String?.self, forColumn: "name")) ?? id)
    let pairs = "SELECT key, value FROM"
    run.parameters = try texts(db, "\(pairs) params WHERE run_uuid = ?", id)
    run.tags = try texts(db, "\(pairs) tags WHERE run_uuid = ?", id)
    run.label = run.tags["cfg.label"]
    run.tags["mlflow.run_id"] = id
    if let uri = try row.decode(String?.self, forColumn: "artifact_uri") {
      run.tags["mlflow.artifact_uri"] = uri
    }
    run.status =
      switch try row.decode(String?.self, forColumn: "status") {
      case "FINISHED": .finished
      case "FAILED": .failed
      case "KILLED": .killed
      default: .running
      }
    run.isDeleted = (try row.decode(String?.self, forColumn: "lifecycle_stage")) == "deleted"
    let started = try row.decode(Int64?.self, forColumn: "start_time") ?? 0
    let ended = try row.decode(Int64?.self, forColumn: "end_time")
    run.times = .init(started: started * 1000, ended: ended.map { $0 * 1000 })
    run.history = try history(id, db)
    run.datasets = try datasets(id, db)
    return run
  }

  /// Ids of MLflow are 32 hex digits; older tools wrote others, which are hashed.
  private static func uid(_ id: String) -> String {
    let isUsual = id.count == 32 && id.allSatisfy { $0.isHexDigit && !$0.isUppercase }
    return isUsual ? id : StableID.uid("mlflow", id)
  }

  private static func texts(_ db: Database, _ sql: String, _ run: String) throws -> [String: String]
  {
    try Row.fetchAll(db, sql: sql, arguments: [run]).reduce(into: [:]) {
      $0[try $1.decode(String.self, forColumn: "key")] =
        try $1.decode(String?.self, forColumn: "value") ?? ""
    }
  }

  private static func history(_ run: String, _ db: Database) throws -> [ForeignRun.Point] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT key, value, timestamp, step, is_nan FROM metrics WHERE run_uuid = ?
        ORDER BY timestamp, step, value, key
        """, arguments: [run]
    ).map { row in
      let stored = try row.decode(Double.self, forColumn: "value")
      let isNaN = try row.decode(Bool.self, forColumn: "is_nan")
      // MLflow keeps an infinity as the largest finite number.
      let value =
        stored.magnitude == .greatestFiniteMagnitude
        ? stored.sign == .minus ? -.infinity : .infinity
        : stored
      let time = try row.decode(Int64.self, forColumn: "timestamp")
      return ForeignRun.Point(
        metric: try row.decode(forColumn: "key"), step: try row.decode(forColumn: "step"),
        value: isNaN ? .nan : value, time: time * 1000)
    }
  }

  private static func datasets(_ run: String, _ db: Database) throws -> [ForeignRun.Dataset] {
    guard try db.tableExists("datasets"), try db.tableExists("inputs") else { return [] }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT d.name, d.digest, t.value AS context FROM inputs i
        JOIN datasets d ON d.dataset_uuid = i.source_id
        LEFT JOIN input_tags t ON t.input_uuid = i.input_uuid AND t.name = 'mlflow.data.context'
        WHERE i.source_type = 'DATASET' AND i.destination_type = 'RUN' AND i.destination_id = ?
        """, arguments: [run]
    ).flatMap { row in
      let contexts = ((try row.decode(String?.self, forColumn: "context")) ?? "input").split(
        separator: ",")
      let name = try row.decode(String.self, forColumn: "name")
      let digest = try row.decode(String.self, forColumn: "digest")
      return contexts.map {
        ForeignRun.Dataset(name: name, digest: digest, context: String($0))
      }
    }
  }
}
