internal import Foundation

/// What a trainer writes down of one run: into the run's spool first, into the database second.
///
/// A database that fails does not stop the run: it is told of once, tried again at the next event,
/// and brought up to date from the spool. A spool that fails does.
public final class RunJournal {
  /// The run's id, the name of its folder.
  public let uid: String
  /// The run's folder.
  public let folder: String
  /// What has happened to the run so far.
  public private(set) var history: RunHistory
  private let lock: RunLock
  private let writer: SpoolWriter
  private let database: SpoolDatabase
  private let process: ProcessIdentity
  private let report: (String) -> Void
  private let now: () -> Int64
  private var started = ContinuousClock.now

  /// Takes hold of a run and of its spool, and brings the database up to date.
  ///
  /// - Parameters:
  ///   - uid: The run's id.
  ///   - runsFolder: The folder of the runs; it is made if it is missing.
  ///   - store: The database; nil where it is only read, as on a network file system.
  ///   - process: Who takes hold.
  ///   - now: The wall clock, in microseconds since 1970 UTC.
  ///   - report: Told, in one sentence each, what a person should know.
  /// - Throws: `SpoolError` if another process has the run, or its spool is damaged.
  public init(
    _ uid: String, in runsFolder: String, store: RunStore?, process: ProcessIdentity = .current(),
    now: (() -> Int64)? = nil, report: @escaping (String) -> Void
  ) throws {
    self.uid = uid
    self.process = process
    self.report = report
    self.now = now ?? { Timestamp.now }
    folder = "\(runsFolder)/\(uid)"
    let path = "\(folder)/\(SpoolFile.name)"
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw SpoolError.cannotWrite(file: path, reason: "the run's folder cannot be made")
    }
    lock = try RunLock(folder: folder, run: uid, process: process)
    let exists = FileManager.default.fileExists(atPath: path)
    let spool = exists ? try SpoolFile(reading: path) : nil
    history = RunHistory(spool?.entries ?? [])
    if let other = history.beginning?.uid, other != uid {
      throw SpoolError.misplaced(file: path, run: other)
    }
    if let torn = spool?.tornBytes, torn > 0 {
      report(
        "\(path): the last line was cut short when the process before was killed; its \(torn) "
          + "bytes were removed")
    }
    writer = try SpoolWriter(path: path, wholeBytes: spool?.wholeBytes ?? 0)
    database = SpoolDatabase(store, uid: uid, spool: path, report: report)
    try database.requireNotAhead(of: history.sequence)
    if history.sequence > 0 { database.catchUp() }
  }

  /// Begins an attempt.
  ///
  /// - Parameters:
  ///   - request: What is worked on, from which checkpoint.
  ///   - plan: The experiment's plan.
  ///   - datasets: The catalogue's records of the data.
  /// - Throws: `SpoolError` if the spool cannot be written.
  public func begin(_ request: RunRequest, plan: PlanRecord, datasets: [DatasetRecord]) throws {
    started = .now
    try append(
      .begun(
        AttemptBeginning(
          uid: uid, created: history.beginning?.created ?? now(), plan: plan, datasets: datasets,
          request)), attempt: history.attempt + 1)
  }

  /// Writes an event down.
  ///
  /// - Parameter event: What happened.
  /// - Throws: `SpoolError.cannotWrite`; nothing of the event is written then.
  public func append(_ event: RunEvent) throws {
    try append(event, attempt: history.attempt)
  }

  /// Says that the run is alive, between two events; that is in no spool.
  ///
  /// - Throws: `PlanError.takenOver` if the run was given to another process; `RunStoreError`.
  public func heartbeat() throws {
    lock.beat()
    try database.heartbeat(attempt: history.attempt, seconds: seconds)
  }

  /// Seconds since the attempt began, by the monotonic clock.
  private var seconds: Double {
    let elapsed = started.duration(to: .now).components
    return Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
  }

  private func append(_ event: RunEvent, attempt: Int) throws {
    var entry = SpoolEntry(
      sequence: history.sequence + 1, attempt: attempt, time: now(),
      seconds: seconds, event: event)
    entry.end = try writer.append(try entry.line())
    lock.beat()
    history.add(entry)
    database.add(entry)
  }

  /// Chooses the epoch that counts by the recorded rule, and writes it down if it is another one.
  ///
  /// - Returns: The epoch; nil while the rule finds none.
  /// - Throws: `SpoolError` if the spool cannot be written.
  public func selectEpoch() throws -> Int? {
    guard let epoch = history.chosenEpoch else { return nil }
    if epoch != history.selectedEpoch { try append(.selected(epoch: epoch)) }
    return epoch
  }

  /// The end of the attempt, and the last try to bring the database up to date.
  ///
  /// - Parameter end: How it ended.
  /// - Throws: `SpoolError.notInDatabase` if the database lacks events; the spool has them all.
  public func end(_ end: AttemptEnd) throws {
    try append(.ended(end))
    try database.requireComplete(
      history.sequence, end: history.status == .finished ? "is finished" : "ended")
  }
}
