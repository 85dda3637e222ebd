internal import Foundation

/// A database rebuilt from spools: made beside, and put in its place when it is complete.
public struct Recovery: Codable, Sendable {
  /// The database.
  public let database: String
  /// Where the one before is kept; nil if there was none.
  public let before: String?
  /// What the spools held.
  public let merge: SpoolMerge
  /// Data sets that runs used.
  public let datasets: [String]
  /// Runs by status.
  public let statuses: [String: Int]

  /// Rebuilds a database.
  ///
  /// - Parameters:
  ///   - path: The database.
  ///   - folder: The folder of the runs.
  ///   - isReplacing: Whether one that is there may be put aside.
  /// - Throws: `RecoveryError`, or `RunStoreError`; a database that is there is untouched then.
  public init(_ path: String, from folder: String, replacing isReplacing: Bool) throws {
    let exists = FileManager.default.fileExists(atPath: path)
    if exists && !isReplacing { throw RecoveryError.exists(path: path) }
    guard !SpoolFile.all(in: folder).isEmpty else { throw RecoveryError.noSpools(folder: folder) }
    let beside = "\(path).recovering"
    Self.remove(beside)
    do {
      let store = try RunStore(path: beside)
      merge = try SpoolMerge([folder], into: store)
      if let problem = merge.problems.first {
        throw RecoveryError.incomplete(problem: problem, count: merge.problems.count)
      }
      try store.markLost()
      datasets = try store.datasets().map(\.name)
      statuses = try store.runSummaries().reduce(into: [:]) {
        $0[$1.status.rawValue, default: 0] += 1
      }
      try store.closeWhole()
    } catch {
      Self.remove(beside)
      throw error
    }
    before = exists ? try Self.putAside(path) : nil
    guard rename(beside, path) == 0 else {
      throw RunStoreError.failed(path: path, message: String(cString: strerror(errno)))
    }
    SpoolWriter.flush(folder: (path as NSString).deletingLastPathComponent)
    database = path
  }

  /// Moves a database with its log out of the way.
  private static func putAside(_ path: String) throws -> String {
    var name = "\(path).before-recovery"
    var number = 2
    while FileManager.default.fileExists(atPath: name) {
      name = "\(path).before-recovery-\(number)"
      number += 1
    }
    for ending in ["-wal", "-shm", "-journal", ""]
    where FileManager.default.fileExists(atPath: path + ending) {
      guard rename(path + ending, name + ending) == 0 else {
        throw RunStoreError.failed(path: path, message: String(cString: strerror(errno)))
      }
    }
    return name
  }

  private static func remove(_ path: String) {
    for ending in ["", "-wal", "-shm", "-journal"] { unlink(path + ending) }
  }
}

/// Why a database is not rebuilt; each case describes itself in one sentence.
public enum RecoveryError: Error, Equatable, Sendable {
  /// A database is there.
  case exists(path: String)
  /// There is nothing to rebuild from.
  case noSpools(folder: String)
  /// A spool cannot be used.
  case incomplete(problem: String, count: Int)
}

extension RecoveryError: CustomStringConvertible {
  /// One sentence: what happened, where, what to do.
  public var description: String {
    switch self {
    case .exists(let path):
      return "\(path): there is a database already; bring new events in with macow-train merge, or "
        + "rebuild it with --replace, which keeps it as \(path).before-recovery"
    case .noSpools(let folder):
      return
        "\(folder): holds no run with a \(SpoolFile.name), so there is nothing to rebuild from; "
        + "name the folder of the runs"
    case .incomplete(let problem, let count):
      let others = count > 1 ? " (and \(count - 1) more of the kind)" : ""
      return "nothing was rebuilt, since a spool cannot be used\(others): \(problem)"
    }
  }
}
