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
    func hashed(_ file: FileTree.DiskFile) throws -> SourceFile {
      let one = try FileSystem.checksum(file.path, progress: progress)
      return SourceFile(name: file.name, bytes: one.bytes, sha256: one.sha256)
    }
    if files.count <= longestList { return try files.map(hashed) }
    var digest = SHA256()
    var bytes = 0
    for file in files {
      let one = try hashed(file)
      bytes += one.bytes
      digest.update(data: Array("\(one.sha256)  \(one.name)\n".utf8))
    }
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
