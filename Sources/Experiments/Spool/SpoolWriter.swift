internal import Foundation

/// Appends lines to a spool, each on the disk before the next thing happens.
final class SpoolWriter {
  let path: String
  private let descriptor: Int32
  private(set) var length: Int

  /// Opens a spool, or makes it together with the folder's entry.
  ///
  /// - Parameters:
  ///   - path: The file; its folder exists.
  ///   - wholeBytes: Where its whole lines end; what follows is cut off.
  /// - Throws: `SpoolError.cannotWrite`.
  init(path: String, wholeBytes: Int) throws {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    length = wholeBytes
    guard descriptor >= 0 else { throw failure() }
    guard ftruncate(descriptor, off_t(wholeBytes)) == 0 else { throw failure() }
    guard fsync(descriptor) == 0 else { throw failure() }
    let folder = (path as NSString).deletingLastPathComponent
    for parent in [folder, (folder as NSString).deletingLastPathComponent] {
      Self.flush(folder: parent)
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Writes a line and waits until the disk has it; a line that does not fit leaves nothing.
  ///
  /// - Returns: Where the line ends.
  func append(_ line: Data) throws -> Int {
    var offset = 0
    while offset < line.count {
      let written = line.withUnsafeBytes { buffer in
        write(descriptor, buffer.baseAddress.map { $0 + offset }, buffer.count - offset)
      }
      if written <= 0 {
        if errno == EINTR { continue }
        throw undone()
      }
      offset += written
    }
    guard fsync(descriptor) == 0 else { throw undone() }
    length += line.count
    return length
  }

  /// The failure, after the file has its old length again.
  private func undone() -> SpoolError {
    let error = failure()
    _ = ftruncate(descriptor, off_t(length))
    return error
  }

  private func failure() -> SpoolError {
    .cannotWrite(file: path, reason: String(cString: strerror(errno)))
  }

  /// Waits until the disk has a folder's entries.
  static func flush(folder: String) {
    let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
