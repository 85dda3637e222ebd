internal import Foundation

/// Files that appear whole or not at all: written beside, flushed to the disk, renamed, and the
/// folder flushed.
enum AtomicFile {
  /// Writes a file in pieces.
  ///
  /// - Parameters:
  ///   - path: The file; an older one is replaced at once.
  ///   - body: Hands the pieces, in order, to the function that it gets.
  /// - Throws: `TorchError.badFile` with the system's reason; nothing is left behind then.
  static func write(
    to path: String, _ body: ((Data) throws(TorchError) -> Void) throws(TorchError) -> Void
  ) throws(TorchError) {
    func failure() -> TorchError {
      .badFile(path: path, reason: "it cannot be written: \(String(cString: strerror(errno)))")
    }
    let beside = "\(path).\(getpid()).partial"
    let descriptor = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure() }
    var isOpen = true
    do throws(TorchError) {
      try body { (piece: Data) throws(TorchError) in
        var offset = 0
        while offset < piece.count {
          let written = piece.withUnsafeBytes { buffer in
            Glibc.write(
              descriptor, buffer.baseAddress.map { $0 + offset }, buffer.count - offset)
          }
          guard written > 0 else { throw failure() }
          offset += written
        }
      }
      guard fsync(descriptor) == 0 else { throw failure() }
      isOpen = false
      guard close(descriptor) == 0, rename(beside, path) == 0 else { throw failure() }
    } catch {
      if isOpen { close(descriptor) }
      unlink(beside)
      throw error
    }
    let folder = open((path as NSString).deletingLastPathComponent + "/.", O_RDONLY | O_CLOEXEC)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }
}
