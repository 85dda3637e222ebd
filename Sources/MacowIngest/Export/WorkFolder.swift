internal import Console
internal import Foundation

/// A folder beside an output, in which it is made; it vanishes with the value.
///
/// What a killed program left there is cleared by the next one; a lock keeps rivals out.
final class WorkFolder {
  /// Where the work lies meanwhile.
  let path: String
  private let lock: Int32
  /// Whether the folder is ours to remove: locked, and not renamed.
  private var isOurs = false

  /// Makes and locks `<output>.partial`.
  ///
  /// - Throws: `CommandFailure` if the output exists, another program works on it, or the disk
  ///   does not allow it.
  init(for output: String) throws {
    path = output + ".partial"
    try Self.requireAbsent(output)
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw Self.failure(path, "the folder cannot be made")
    }
    lock = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard lock >= 0 else { throw Self.failure(path, String(cString: strerror(errno))) }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      throw Self.failure(path, "another program is writing it; wait for it to end")
    }
    isOurs = true
    for entry in try FileManager.default.contentsOfDirectory(atPath: path) {
      try FileManager.default.removeItem(atPath: "\(path)/\(entry)")
    }
  }

  deinit {
    if isOurs { try? FileManager.default.removeItem(atPath: path) }
    if lock >= 0 { close(lock) }
  }

  /// Gives the folder its final name, once everything in it is on the disk.
  func publish(as output: String) throws {
    // One call for everything: a data set may be a million files.
    sync()
    try move(path, to: output)
    isOurs = false
    sync()
  }

  /// Moves the files that lie in it into `folder`, once they are on the disk.
  ///
  /// - Returns: Their paths.
  func publishFiles(into folder: String) throws -> [String] {
    sync()
    let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    for name in names { try Self.requireAbsent("\(folder)/\(name)") }
    for name in names { try move("\(path)/\(name)", to: "\(folder)/\(name)") }
    sync()
    return names.map { "\(folder)/\($0)" }
  }

  private func move(_ from: String, to output: String) throws {
    try Self.requireAbsent(output)
    guard rename(from, output) == 0 else {
      throw Self.failure(output, String(cString: strerror(errno)))
    }
  }

  static func requireAbsent(_ path: String) throws {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw failure(path, "it exists already")
    }
  }

  /// The one line for what cannot be written.
  static func failure(_ path: String, _ reason: String) -> CommandFailure {
    CommandFailure("cannot write \(path): \(reason)", status: .cannotWrite)
  }
}
