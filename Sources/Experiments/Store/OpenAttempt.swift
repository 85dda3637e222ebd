internal import GRDB

/// An attempt that has not ended, as far as the records know.
public struct OpenAttempt: Hashable, Sendable {
  /// The run's id.
  public let uid: String
  /// The attempt's number, from 1.
  public let number: Int
  /// Its process.
  public let process: ProcessIdentity
  /// `<array>_<index>` or `<job>` if Slurm started it.
  public let slurmJob: String?
  /// Its last sign of life, in microseconds since 1970 UTC.
  public let heartbeat: Int64

  init(_ row: Row) {
    uid = row["uid"]
    number = row["no"]
    process = ProcessIdentity(
      hostname: row["hostname"], pid: row["pid"], bootID: row["boot_id"])
    slurmJob = row["slurm_job"]
    heartbeat = row["heartbeat_us"]
  }
}

extension RunStore {
  /// The attempts that have not ended, as far as the records know.
  ///
  /// - Returns: The attempts, whether their processes live or not.
  /// - Throws: `RunStoreError`.
  public func openAttempts() throws -> [OpenAttempt] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM v_live_attempt").map(OpenAttempt.init)
    }
  }
}
