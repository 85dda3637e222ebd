internal import GRDBSQLite
internal import Glibc

/// What is wrong with a database's disk or folder when SQLite only knows that something is.
enum DiskTrouble {
  /// What happened and what to do.
  ///
  /// - Parameters:
  ///   - path: The database file.
  ///   - code: SQLite's primary result code.
  /// - Returns: A clause for after the file's name; nil if the disk and the folder are fine.
  static func sentence(_ path: String, code: Int32) -> String? {
    guard [SQLITE_FULL, SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_READONLY].contains(code) else {
      return nil
    }
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    if access(folder, F_OK) != 0 { return "the folder does not exist; make it first" }
    // The log of SQLite lies beside the database, even for those who only read it.
    if access(folder, W_OK) != 0 {
      return "its folder cannot be written (\(String(cString: strerror(errno)))), and SQLite needs "
        + "that even to read; make the folder writable, or copy the database to one that is"
    }
    if access(path, F_OK) == 0, access(path, W_OK) != 0 {
      return "the file cannot be written (\(String(cString: strerror(errno)))); make it writable, "
        + "or name another with --db"
    }
    if code == SQLITE_FULL || code == SQLITE_IOERR && isFull(folder) {
      return "no space is left on its disk; make room and give the same command again"
    }
    return nil
  }

  /// Whether not even SQLite's smallest file, of 32 KiB, fits.
  private static func isFull(_ folder: String) -> Bool {
    var status = statvfs()
    guard statvfs(folder, &status) == 0 else { return false }
    return UInt64(status.f_bavail) * UInt64(status.f_frsize) < 32 << 10
  }
}
