/// What a command's exit code means; the codes of `sysexits.h` where one fits.
public enum ExitStatus: Int32, Sendable {
  /// Everything was done.
  case done = 0
  /// The command ran, and what it checked does not hold.
  case finding = 1
  /// Some of the runs that were asked for did not finish.
  case someFailed = 3
  /// The command line or a specification is wrong.
  case usage = 64
  /// A file holds something else than it should.
  case badData = 65
  /// A file, a data set or a run does not exist.
  case missingInput = 66
  /// Another process has what this one was to work on.
  case held = 69
  /// A fault of ours.
  case internalError = 70
  /// Nothing could be written: disk full, no permission.
  case cannotWrite = 73
  /// The database is busy, damaged or of a newer version.
  case database = 74
  /// A batch system warned of the end of the time; the work is saved, and wants to go on later.
  case requeue = 75
  /// SIGINT or SIGTERM.
  case interrupted = 130
}
