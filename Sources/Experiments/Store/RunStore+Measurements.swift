internal import Foundation
internal import GRDB

extension RunStore {
  /// Records an epoch's numbers, its summary and a heartbeat, in one transaction.
  ///
  /// - Parameters:
  ///   - handle: The attempt.
  ///   - epoch: From 1; 0 is the state before training.
  ///   - step: Optimizer steps so far.
  ///   - values: What was measured; NaN and infinities are kept as such.
  /// - Throws: `RunStoreError.refused` if a metric of that epoch is already there.
  public func recordEpoch(
    _ handle: RunHandle, epoch: Int, step: Int, _ values: [MetricValue]
  ) throws {
    try write { db in
      try insert(
        EpochNumbers(epoch: epoch, step: step, values), run: handle.runID, attempt: handle.attempt,
        time: Timestamp.now, db)
      try Self.beat(handle, db)
    }
  }

  /// Records an epoch's numbers and its summary.
  func insert(
    _ numbers: EpochNumbers, run: Int64, attempt: Int, time: Int64, _ db: Database
  ) throws {
    for value in numbers.values {
      let metric = try id("SELECT id FROM metric WHERE name = ?", [value.metric], db)
      let number = value.number.value
      try db.cachedStatement(
        sql: """
          INSERT INTO epoch_metric (run_id, metric_id, epoch, attempt, step, value, nonfinite,
            wall_us) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """
      ).execute(arguments: [
        run, metric, numbers.epoch, attempt, numbers.step, NonFinite.finite(number),
        NonFinite.name(number), time,
      ])
      try Self.summarize(
        number, metric: metric, epoch: numbers.epoch, run: run, attempt: attempt, db)
    }
  }

  /// Takes an epoch into the summary of its metric.
  ///
  /// Epochs come in order, so that the summary follows from itself and the new value; the view,
  /// which reads the whole history, is asked where they do not.
  private static func summarize(
    _ value: Double, metric: Int64, epoch: Int, run: Int64, attempt: Int, _ db: Database
  ) throws {
    try db.cachedStatement(
      sql: """
        WITH new (value, epoch, isBest) AS (
          SELECT ?3, ?4, ?3 IS NOT NULL AND (s.best IS NULL
            OR CASE m.direction WHEN 'max' THEN ?3 > s.best ELSE ?3 < s.best END)
          FROM run_metric s JOIN metric m ON m.id = s.metric_id
          WHERE s.run_id = ?1 AND s.metric_id = ?2)
        UPDATE run_metric SET
          best_epoch = CASE WHEN (SELECT isBest FROM new) THEN ?4 ELSE best_epoch END,
          best = CASE WHEN (SELECT isBest FROM new) THEN ?3 ELSE best END,
          last_epoch = ?4, last = ?3, n_epochs = n_epochs + 1,
          n_nonfinite = n_nonfinite + (?3 IS NULL)
        WHERE run_id = ?1 AND metric_id = ?2 AND last_epoch < ?4
          AND NOT EXISTS (SELECT 1 FROM attempt a WHERE a.run_id = ?1 AND a.no = ?5
            AND a.resume_sha256 IS NOT NULL AND ?4 <= a.resume_epoch)
        """
    ).execute(arguments: [
      run, metric, NonFinite.finite(value), epoch, attempt,
    ])
    guard db.changesCount == 0 else { return }
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO run_metric
        SELECT * FROM v_run_metric WHERE run_id = ? AND metric_id = ?
        """, arguments: [run, metric])
  }

  /// Records a file that exists already; a file of the same kind and name is replaced.
  ///
  /// - Parameters:
  ///   - handle: The attempt.
  ///   - artifact: What was written.
  /// - Throws: `RunStoreError`.
  public func recordArtifact(_ handle: RunHandle, _ artifact: ArtifactRecord) throws {
    try write { db in
      try Self.insert(
        artifact, run: handle.runID, attempt: handle.attempt, time: Timestamp.now, db)
    }
  }

  /// Records a file.
  static func insert(
    _ artifact: ArtifactRecord, run: Int64, attempt: Int, time: Int64, _ db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO artifact (run_id, attempt, kind, name, path, epoch, bytes, sha256, created_us)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (run_id, attempt, kind, name) DO UPDATE SET path = excluded.path,
          epoch = excluded.epoch, bytes = excluded.bytes, sha256 = excluded.sha256,
          created_us = excluded.created_us, deleted_us = NULL
        """,
      arguments: [
        run, attempt, artifact.kind.rawValue, artifact.name, artifact.path, artifact.epoch,
        artifact.bytes, artifact.sha256, time,
      ])
  }

  /// Says that a recorded file was deleted on purpose, such as an old checkpoint.
  ///
  /// - Parameters:
  ///   - handle: An attempt of the run.
  ///   - path: The path that was recorded.
  /// - Throws: `RunStoreError`.
  public func recordDeletion(_ handle: RunHandle, path: String) throws {
    try write { db in try Self.delete(path, run: handle.runID, time: Timestamp.now, db) }
  }

  /// Records that a file was deleted.
  static func delete(_ path: String, run: Int64, time: Int64, _ db: Database) throws {
    try db.execute(
      sql: "UPDATE artifact SET deleted_us = ? WHERE run_id = ? AND path = ?",
      arguments: [time, run, path])
  }

  /// The newest checkpoint that is part of the run's history.
  ///
  /// - Parameter runID: The run.
  /// - Returns: The record, or nil if there is none.
  /// - Throws: `RunStoreError`.
  public func latestCheckpoint(_ runID: Int64) throws -> ArtifactRecord? {
    try artifacts(runID, kind: .checkpoint).last { $0.epoch != nil }
  }

  /// The files of a run that are part of its history and were not deleted, by epoch.
  ///
  /// - Parameters:
  ///   - runID: The run.
  ///   - kind: Which files.
  /// - Returns: The records, the oldest epoch first.
  /// - Throws: `RunStoreError`.
  public func artifacts(_ runID: Int64, kind: ArtifactRecord.Kind) throws -> [ArtifactRecord] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT f.* FROM artifact f JOIN attempt a ON a.run_id = f.run_id AND a.no = f.attempt
          WHERE f.run_id = ? AND f.kind = ? AND f.deleted_us IS NULL
            AND coalesce(f.epoch, 0) <= a.valid_through
          ORDER BY f.epoch, f.attempt, f.id
          """, arguments: [runID, kind.rawValue])
      return rows.map {
        ArtifactRecord(
          kind: kind, name: $0["name"], path: $0["path"], epoch: $0["epoch"], bytes: $0["bytes"],
          sha256: $0["sha256"])
      }
    }
  }

  /// Records a checkpoint's measurement on a whole split; a repeated one replaces the old.
  ///
  /// - Parameters:
  ///   - handle: The attempt.
  ///   - evaluation: What was measured.
  /// - Throws: `RunStoreError`.
  public func recordEvaluation(_ handle: RunHandle, _ evaluation: EvaluationRecord) throws {
    try write { db in
      try insert(SpooledEvaluation(evaluation), run: handle.runID, time: Timestamp.now, db)
      try Self.beat(handle, db)
    }
  }

  /// Records a measurement on a whole split.
  func insert(
    _ evaluation: SpooledEvaluation, run: Int64, time: Int64, _ db: Database
  ) throws {
    let items = ItemSummary.values(evaluation.items)
    let summary = ItemSummary(items.map(Float.init))
    let split = try splitID(evaluation.split, of: evaluation.dataset, db)
    let metric = try id("SELECT id FROM metric WHERE name = ?", [evaluation.metric], db)
    let key: StatementArguments = [
      run, split, evaluation.role.rawValue, evaluation.epoch, evaluation.seed,
    ]
    try db.execute(
      sql: """
        INSERT INTO evaluation (run_id, split_id, role, epoch, eval_seed, created_us, seconds)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (run_id, split_id, role, epoch, eval_seed)
        DO UPDATE SET created_us = excluded.created_us, seconds = excluded.seconds
        """, arguments: key + [time, evaluation.seconds])
    let row = try id(
      """
      SELECT id FROM evaluation
      WHERE run_id = ? AND split_id = ? AND role = ? AND epoch = ? AND eval_seed = ?
      """, key, db)
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO evaluation_value (evaluation_id, metric_id, n_items, mean,
          item_std, nonfinite, n_nonfinite_items, items_f32) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        row, metric, items.count, NonFinite.finite(summary.mean), summary.standardDeviation,
        NonFinite.name(summary.mean), summary.nonFiniteCount, evaluation.items,
      ])
  }

  /// Notes a fact about a run, such as its number of parameters; a later note replaces it.
  ///
  /// - Parameters:
  ///   - handle: The attempt.
  ///   - key: What the fact is; `RunTag` lists the keys that reports know.
  ///   - value: The fact.
  /// - Throws: `RunStoreError`.
  public func setTag(_ handle: RunHandle, _ key: String, _ value: String) throws {
    try write { db in try Self.insertTag(key, value, run: handle.runID, db) }
  }

  /// Notes a fact.
  static func insertTag(_ key: String, _ value: String, run: Int64, _ db: Database) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO tag (run_id, key, value) VALUES (?, ?, ?)",
      arguments: [run, key, value])
  }
}

/// Keys of notes that reports know.
public enum RunTag {
  /// Number of trained parameters, a whole number.
  public static let parameters = "parameters"
  /// `cpu` or `cuda:0`.
  public static let device = "device"
  /// Threads that libtorch computes with.
  public static let threads = "threads"
  /// Processes that train together, each with its share of every batch.
  public static let processes = "processes"
  /// How the order of the training images was made.
  public static let order = "order"
  /// Sample images that overflowed and are black.
  public static let nonFiniteSamples = "nonfinite_samples"
  /// What training keeps for its backward pass: `full`, `checkpoint` or `reversible`.
  public static let memory = "memory"
  /// Seconds of work that the run's energy covers.
  public static let energySeconds = "energy_seconds"
  /// What the run's energy is of, such as `dram, package`.
  public static let energySources = "energy_sources"
  /// The rule that ended training before its last epoch, in words.
  public static let stopRule = "stop_rule"
  /// Largest resident set size, in bytes.
  public static let peakMemoryBytes = "peak_memory_bytes"
}

/// Spelling of numbers that SQLite would turn into NULL.
enum NonFinite {
  static func finite(_ value: Double) -> Double? { value.isFinite ? value : nil }

  static func name(_ value: Double) -> String? {
    if value.isNaN { return "nan" }
    if value == .infinity { return "+inf" }
    return value == -.infinity ? "-inf" : nil
  }

  static func value(_ number: Double?, _ name: String?) -> Double? {
    switch name {
    case "nan": .nan
    case "+inf": .infinity
    case "-inf": -.infinity
    default: number
    }
  }
}
