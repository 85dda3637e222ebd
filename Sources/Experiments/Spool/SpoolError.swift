/// What is wrong with a spool; each case describes itself in one sentence.
public enum SpoolError: Error, Equatable, Sendable {
  /// A line inside the file is not what was written.
  case damaged(file: String, line: Int)
  /// The file cannot be read.
  case unreadable(file: String, reason: String)
  /// The file, or the folder that it should be in, cannot be written.
  case cannotWrite(file: String, reason: String)
  /// Another process works on the run.
  case held(run: String, hostname: String, pid: Int)
  /// The database knows more of the run than the spool does.
  case behindDatabase(file: String, run: String, has: Int, database: Int)
  /// The spool belongs to another run than its folder.
  case misplaced(file: String, run: String)
  /// The run's events did not get into the database.
  case notInDatabase(run: String, end: String, missing: Int, database: String, reason: String)
}

extension SpoolError: CustomStringConvertible {
  /// One sentence: what happened, where, what to do.
  public var description: String {
    switch self {
    case .damaged(let file, let line):
      return "\(file): line \(line) is damaged, its checksum or its number is wrong; restore the "
        + "file from a copy, or move the run's folder away to leave the run out"
    case .unreadable(let file, let reason):
      return "\(file): cannot be read: \(reason)"
    case .cannotWrite(let file, let reason):
      return "\(file): the run's spool cannot be written: \(reason); make room and run the same "
        + "command again to go on"
    case .held(let run, let hostname, let pid):
      return "run \(run.prefix(8)) is being trained by process \(pid) on \(hostname)"
    case .behindDatabase(let file, let run, let has, let database):
      return "\(file): has \(has) events of run \(run.prefix(8)), but the database has recorded "
        + "\(database); restore the file, or start a replicate with --replicate"
    case .misplaced(let file, let run):
      return "\(file): is the spool of run \(run.prefix(8)), which has another folder; move it back"
    case .notInDatabase(let run, let end, let missing, let database, let reason):
      return "run \(run.prefix(8)) \(end) and is whole in its spool, but its last \(missing) "
        + "event\(missing == 1 ? " is" : "s are") not in the database (\(reason)); bring them in "
        + "with macow-train merge --db \(database), or rebuild a lost database with "
        + "macow-train recover --db \(database)"
    }
  }
}
