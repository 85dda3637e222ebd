internal import Foundation

/// A database that follows a run's spool, and may fail to.
final class SpoolDatabase {
  private var store: RunStore?
  private let path: String
  private let uid: String
  private let spool: String
  private let report: (String) -> Void
  /// Whether some events are in the spool alone.
  private var isBehind = false
  private var failure: String?

  init(_ store: RunStore?, uid: String, spool: String, report: @escaping (String) -> Void) {
    self.store = store
    path = store?.path ?? ""
    self.uid = uid
    self.spool = spool
    self.report = report
  }

  /// Refuses a spool that has lost events.
  func requireNotAhead(of sequence: Int) throws {
    guard let store, let known = try? store.spoolPosition(of: uid).sequence, known > sequence else {
      return
    }
    throw SpoolError.behindDatabase(file: spool, run: uid, has: sequence, database: known)
  }

  /// Says that the run is alive.
  func heartbeat(attempt number: Int, seconds: Double) throws {
    try store?.heartbeat(run: uid, attempt: number, seconds: seconds)
  }

  /// Records an event that the spool has.
  func add(_ entry: SpoolEntry) {
    guard store != nil else { return }
    if isBehind { return catchUp() }
    attempt { store in tell(try store.apply(entry, of: uid)) }
  }

  /// Records every event of the spool that the database lacks.
  func catchUp() {
    guard store != nil else { return }
    attempt { store in try followed(store) }
    if !isBehind, failure != nil {
      failure = nil
      report("\(path): has every event of run \(uid.prefix(8)) again")
    }
  }

  /// Throws if, after a last try, the database lacks events.
  func requireComplete(_ sequence: Int, end: String) throws {
    guard store != nil else { return }
    if isBehind { catchUp() }
    guard isBehind else { return }
    let known = (try? store?.spoolPosition(of: uid).sequence) ?? 0
    throw SpoolError.notInDatabase(
      run: uid, end: end, missing: sequence - known, database: path,
      reason: failure ?? "it failed")
  }

  private func followed(_ store: RunStore) throws {
    let known = try store.spoolPosition(of: uid)
    let rest = try SpoolFile(reading: spool, after: known.sequence, bytes: known.bytes)
    for entry in rest.entries { tell(try store.apply(entry, of: uid)) }
  }

  private func attempt(_ body: (RunStore) throws -> Void) {
    do {
      guard let store else { return }
      if try store.isReplaced() {
        let fresh = try RunStore(path: path)
        self.store = fresh
        try followed(fresh)
      } else {
        try body(store)
      }
      isBehind = false
    } catch {
      isBehind = true
      if failure == nil {
        report(
          "\(error); the run goes on, its events are kept in \(spool) and the database is tried "
            + "again at the next one")
      }
      failure = String(describing: error)
    }
  }

  private func tell(_ application: RunStore.Application) {
    guard case .becameReplicate(let number) = application else { return }
    report(
      "run \(uid.prefix(8)): another run of this configuration and seed is on record, so this one "
        + "is replicate \(number), which is never counted in n")
  }
}

extension RunStore {
  /// Whether another file stands where the database was opened.
  ///
  /// - Throws: `RunStoreError.missing` if none does.
  func isReplaced() throws -> Bool {
    guard let now = FileIdentity(path) else { throw RunStoreError.missing(path: path) }
    return now != identity
  }
}

/// Which file a path leads to.
struct FileIdentity: Hashable {
  let device: UInt64
  let node: UInt64

  /// The file at a path; nil if there is none.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt64(status.st_dev)
    node = UInt64(status.st_ino)
  }
}
