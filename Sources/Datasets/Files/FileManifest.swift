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
    of files: DiskFiles, progress: (Int) throws -> Void
  ) throws -> [SourceFile] {
    var list: [SourceFile] = []
    var digest = SHA256()
    var bytes = 0
    try files.forEach { path, name in
      let one = try FileSystem.checksum(path, progress: progress)
      bytes += one.bytes
      if files.count <= longestList {
        list.append(SourceFile(name: name, bytes: one.bytes, sha256: one.sha256))
      } else {
        digest.update(data: Array("\(one.sha256)  \(name)\n".utf8))
      }
    }
    if files.count <= longestList { return list }
    return [
      SourceFile(
        name: "sha256sum manifest of \(files.count) files", bytes: bytes,
        sha256: hexadecimal(digest.finalize()))
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
  init(_ files: DiskFiles) {
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
