internal import Crypto
internal import Foundation

/// A file descriptor that is closed with its last reference; reads are positional.
final class OpenFile: Sendable {
  let path: String
  let descriptor: Int32
  let size: Int

  /// Opens for reading.
  ///
  /// - Returns: nil if there is no such file.
  static func existing(_ path: String) throws -> OpenFile? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw ShardError.cannotRead(path: path, reason: lastError())
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw ShardError.cannotRead(path: path, reason: "it is not a regular file")
    }
    return OpenFile(path: path, descriptor: descriptor, size: Int(status.st_size))
  }

  private init(path: String, descriptor: Int32, size: Int) {
    self.path = path
    self.descriptor = descriptor
    self.size = size
  }

  deinit { close(descriptor) }

  /// Fills `buffer` from `offset`; fewer bytes than that are an error.
  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws {
    guard let base = buffer.baseAddress else { return }
    var done = 0
    while done < buffer.count {
      let count = pread(descriptor, base + done, buffer.count - done, offset + done)
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw ShardError.cannotRead(path: path, reason: lastError()) }
      if count == 0 {
        throw ShardError.damaged(path: path, offset: offset + done, reason: "the file ends early")
      }
      done += count
    }
  }
}

/// The text of `errno`.
func lastError() -> String { String(cString: strerror(errno)) }

/// The whole of a small file.
///
/// - Throws: `missing` if there is none; `badMetadata` above `limit` bytes.
func readSmallFile(_ path: String, limit: Int = 16 << 20) throws -> [UInt8] {
  guard let file = try OpenFile.existing(path) else { throw ShardError.missing(path: path) }
  guard file.size <= limit else {
    throw ShardError.badMetadata(path: path, reason: "it is larger than \(limit) bytes")
  }
  var bytes = [UInt8](repeating: 0, count: file.size)
  try bytes.withUnsafeMutableBytes { try file.read(into: $0, at: 0) }
  return bytes
}

/// A file as it lies on disk.
public struct FileDigest: Equatable, Sendable {
  /// Size in bytes.
  public let bytes: Int
  /// Lower-case hex SHA-256.
  public let sha256: String

  /// Reads and hashes the whole file.
  ///
  /// - Parameter path: A regular file.
  /// - Throws: `ShardError.missing` or `cannotRead`.
  public init(path: String) throws {
    guard let file = try OpenFile.existing(path) else { throw ShardError.missing(path: path) }
    var digest = SHA256()
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    for start in stride(from: 0, to: file.size, by: buffer.count) {
      let count = min(buffer.count, file.size - start)
      try buffer.withUnsafeMutableBytes { memory in
        let part = UnsafeMutableRawBufferPointer(rebasing: memory[..<count])
        try file.read(into: part, at: start)
        digest.update(bufferPointer: UnsafeRawBufferPointer(part))
      }
    }
    bytes = file.size
    sha256 = hexadecimal(digest.finalize())
  }
}
