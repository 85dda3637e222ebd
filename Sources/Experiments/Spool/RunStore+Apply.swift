internal import Foundation
internal import GRDB

extension RunStore {
  /// What applying an event came to.
  public enum Application: Equatable, Sendable {
    /// The event is recorded now.
    case applied
    /// It was recorded before.
    case known
    /// The run is recorded now as another replicate than it was begun as, since another run of the
    /// same configuration and seed is on record.
    case becameReplicate(Int)
  }

  /// Records an event of a run's spool, once and only once: the trainer, `merge` and `recover` all
  /// write through this one function.
  ///
  /// The event and the run's position in its spool are one transaction.
  ///
  /// - Parameters:
  ///   - entry: The event; the one before it is recorded already.
  ///   - uid: The run.
  /// - Returns: Whether it was new.
  /// - Throws: `RunStoreError`, or `PlanError` if its plan contradicts what is on record.
  @discardableResult
  public func apply(_ entry: SpoolEntry, of uid: String) throws -> Application {
    try write { db in
      let known = try Self.position(of: uid, db)
      guard entry.sequence > known.sequence else { return .known }
      guard entry.sequence == known.sequence + 1 else {
        throw RunStoreError.refused(
          message: "event \(entry.sequence) of run \(uid.prefix(8)) came after event "
            + "\(known.sequence)")
      }
      var replicate: Int?
      if case .begun(let beginning) = entry.event {
        replicate = try applyBeginning(beginning, entry, db)
      }
      guard
        let run = try Int64.fetchOne(db, sql: "SELECT id FROM run WHERE uid = ?", arguments: [uid])
      else { throw RunStoreError.refused(message: "run \(uid.prefix(8)) has not begun") }
      try record(entry, run: run, db)
      try db.execute(
        sql: """
          INSERT INTO spool_position (run_id, sequence, bytes) VALUES (?, ?, ?)
          ON CONFLICT (run_id) DO UPDATE SET sequence = excluded.sequence, bytes = excluded.bytes
          """, arguments: [run, entry.sequence, entry.end])
      return replicate.map { .becameReplicate($0) } ?? .applied
    }
  }

  /// How far a run's spool is recorded.
  ///
  /// - Parameter uid: The run.
  /// - Returns: The last event and where its line ends; zeros if none is.
  /// - Throws: `RunStoreError`.
  func spoolPosition(of uid: String) throws -> (sequence: Int, bytes: Int) {
    try read { db in try Self.position(of: uid, db) }
  }

  private static func position(
    of uid: String, _ db: Database
  ) throws -> (sequence: Int, bytes: Int) {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT p.sequence, p.bytes FROM spool_position p JOIN run r ON r.id = p.run_id
        WHERE r.uid = ?
        """, arguments: [uid])
    return (row?["sequence"] ?? 0, row?["bytes"] ?? 0)
  }

  private func record(_ entry: SpoolEntry, run: Int64, _ db: Database) throws {
    let (attempt, time) = (entry.attempt, entry.time)
    switch entry.event {
    case .begun: break
    case .epoch(let numbers): try insert(numbers, run: run, attempt: attempt, time: time, db)
    case .artifact(let file):
      try Self.insert(file, run: run, attempt: attempt, time: time, db)
    case .deletion(let path): try Self.delete(path, run: run, time: time, db)
    case .evaluation(let evaluation): try insert(evaluation, run: run, time: time, db)
    case .tag(let key, let value): try Self.insertTag(key, value, run: run, db)
    case .resources(let sample):
      try Self.insert(sample, run: run, attempt: attempt, time: time, db)
    case .selected(let epoch): try Self.select(epoch, run: run, db)
    case .ended(let end): try Self.close(end, run: run, attempt: attempt, time: time, db)
    }
    try Self.beat(run, attempt, at: time, seconds: entry.seconds, db)
  }

  /// Records the beginning of an attempt, and everything that it rests on.
  ///
  /// - Returns: The replicate, if it became another one than it was begun as.
  private func applyBeginning(
    _ beginning: AttemptBeginning, _ entry: SpoolEntry, _ db: Database
  ) throws -> Int? {
    for dataset in beginning.datasets { try insertIfNew(dataset, db) }
    let launch = try insert(beginning.plan, db)
    let known = try Int64.fetchOne(
      db, sql: "SELECT id FROM run WHERE uid = ?", arguments: [beginning.uid])
    var replicate: Int?
    var run = known
    if run == nil {
      let number = try makeRun(beginning, launch: launch, db)
      if number != beginning.replicate { replicate = number }
      run = try Int64.fetchOne(
        db, sql: "SELECT id FROM run WHERE uid = ?", arguments: [beginning.uid])
    }
    guard let run else { throw RunStoreError.refused(message: "the run vanished") }
    let open = try Row.fetchAll(
      db, sql: "SELECT * FROM attempt WHERE run_id = ? AND ended_us IS NULL", arguments: [run])
    for attempt in open { try Self.close(attempt, markingRun: false, db) }
    try begin(
      entry.attempt, of: run, beginning.request, launch: launch, time: entry.time, db)
    return replicate
  }

  /// Makes the row of a run that the database does not know.
  ///
  /// A planned run of the same key that nobody began becomes this one; where one has begun, this
  /// is its next replicate.
  private func makeRun(
    _ beginning: AttemptBeginning, launch: Int64, _ db: Database
  ) throws -> Int {
    let experiment = try Self.experimentID(named: beginning.plan.experiment, db)
    let config = try id("SELECT id FROM config WHERE hash = ?", [beginning.configuration], db)
    let key: StatementArguments = [experiment, config, beginning.seed]
    let taken = try Row.fetchOne(
      db,
      sql: """
        SELECT r.id, (SELECT count(*) FROM attempt a WHERE a.run_id = r.id) AS attempts
        FROM run r WHERE r.experiment_id = ? AND r.config_id = ? AND r.seed = ? AND r.replicate = ?
        """, arguments: key + [beginning.replicate])
    if let taken, taken["attempts"] == 0 {
      try db.execute(
        sql: "UPDATE run SET uid = ?, created_us = min(created_us, ?) WHERE id = ?",
        arguments: [beginning.uid, beginning.created, taken["id"] as Int64])
      return beginning.replicate
    }
    var replicate = beginning.replicate
    if taken != nil {
      replicate =
        try Int.fetchOne(
          db,
          sql: """
            SELECT max(replicate) + 1 FROM run
            WHERE experiment_id = ? AND config_id = ? AND seed = ?
            """, arguments: key) ?? replicate
    }
    try Self.insertRun(
      uid: beginning.uid, experiment: experiment, config: config, launch: launch,
      seed: beginning.seed, replicate: replicate, time: beginning.created, db)
    return replicate
  }
}
