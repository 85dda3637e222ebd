import Console
import Crypto
import Experiments
import Foundation
import Hummingbird

/// A file that arrives in pieces: written beside, hashed on the way, whole or not at all.
final class FileReceiver {
  private let folder: String
  private let temporary: String
  private let handle: FileHandle
  private var hash = SHA256()
  private var bytes = 0
  private var isDelivered = false

  /// Begins a file in a folder of files on their way.
  init(runsFolder: String) throws {
    folder = "\(runsFolder)/.incoming"
    temporary = "\(folder)/\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    guard FileManager.default.createFile(atPath: temporary, contents: nil),
      let handle = FileHandle(forWritingAtPath: temporary)
    else { throw CommandFailure("\(temporary): cannot be written", status: .cannotWrite) }
    self.handle = handle
  }

  func append(_ buffer: ByteBuffer) throws {
    let data = Data(buffer.readableBytesView)
    hash.update(data: data)
    bytes += data.count
    try handle.write(contentsOf: data)
  }

  /// Puts the file in its place; one that is there is replaced in one step.
  ///
  /// - Returns: Its size and its digest.
  func deliver(to path: String) throws -> (bytes: Int, sha256: String) {
    try handle.synchronize()
    try handle.close()
    let parent = (path as NSString).deletingLastPathComponent
    do {
      try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    } catch {
      throw TrackingError(.invalid, "Invalid path: a part of it is a file, not a folder.")
    }
    guard rename(temporary, path) == 0 else {
      throw TrackingError(.invalid, "Invalid path: a folder of that name is there.")
    }
    isDelivered = true
    syncFolder(parent)
    return (
      bytes,
      hash.finalize().map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
        .joined()
    )
  }

  private func syncFolder(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  deinit {
    if !isDelivered { unlink(temporary) }
  }
}
