internal import Crypto
internal import Foundation
internal import Synchronization

/// The checksums of a source's files.
enum FileManifest {
  /// Up to this many files are listed one by one.
  private static let longestList = 256

  /// Hashes files one after the other.
  ///
  /// - Returns: A line a file; for a long list one line, the SHA-256 of its `sha256sum` manifest.
  static func checksums(
    of files: [FileTree.DiskFile], progress: (Int) throws -> Void
  ) throws -> [SourceFile] {
    let hashed = try files.map { file in
      let one = try FileSystem.checksum(file.path, progress: progress)
      return SourceFile(name: file.name, bytes: one.bytes, sha256: one.sha256)
    }
    if hashed.count <= longestList { return hashed }
    var digest = SHA256()
    for file in hashed { digest.update(data: Array("\(file.sha256)  \(file.name)\n".utf8)) }
    return [
      SourceFile(
        name: "sha256sum manifest of \(hashed.count) files",
        bytes: hashed.reduce(0) { $0 + $1.bytes }, sha256: hexadecimal(digest.finalize()))
    ]
  }
}

/// Hashes files on a thread of its own while they are read for their images.
final class BackgroundChecksums: Sendable {
  private struct Cancelled: Error {}

  private struct State {
    var isCancelled = false
    var result: Result<[SourceFile], any Error>?
  }

  private let state = Mutex(State())
  private let finished = DispatchSemaphore(value: 0)

  /// Starts.
  init(_ files: [FileTree.DiskFile]) {
    let thread = Thread { [self] in
      let result = Result {
        try FileManifest.checksums(of: files) { _ in
          if state.withLock({ $0.isCancelled }) { throw Cancelled() }
        }
      }
      state.withLock { $0.result = result }
      finished.signal()
    }
    thread.start()
  }

  /// The checksums, when all files are done; to be called once.
  func wait() throws -> [SourceFile] {
    finished.wait()
    return try state.withLock { $0.result }?.get() ?? []
  }

  /// Stops early; without effect at the end.
  func cancel() { state.withLock { $0.isCancelled = true } }
}
