internal import Crypto
internal import Foundation

/// A file that appears whole or not at all: written beside, flushed, renamed, folder flushed.
final class DurableFile {
  private let temporary: String
  private let descriptor: Int32
  private var digest = SHA256()
  private var pending: [UInt8] = []
  private var isFinished = false
  /// Bytes written so far.
  private(set) var size = 0

  private static let bufferSize = 1 << 20

  /// Starts writing to `temporary`.
  init(temporary: String) throws {
    self.temporary = temporary
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    if descriptor < 0 { throw ShardError.cannotWrite(path: temporary, reason: lastError()) }
    pending.reserveCapacity(Self.bufferSize)
  }

  deinit {
    close(descriptor)
    if !isFinished { unlink(temporary) }
  }

  /// Appends bytes; they may stay in memory until the next call.
  func append(_ bytes: UnsafeRawBufferPointer) throws {
    size += bytes.count
    if pending.count + bytes.count > Self.bufferSize { try flush() }
    if bytes.count > Self.bufferSize {
      try write(bytes)
    } else {
      pending.append(contentsOf: bytes)
    }
  }

  private func flush() throws {
    try pending.withUnsafeBytes { try write($0) }
    pending.removeAll(keepingCapacity: true)
  }

  private func write(_ bytes: UnsafeRawBufferPointer) throws {
    digest.update(bufferPointer: bytes)
    guard let base = bytes.baseAddress else { return }
    var done = 0
    while done < bytes.count {
      let count = Foundation.write(descriptor, base + done, bytes.count - done)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { throw ShardError.cannotWrite(path: temporary, reason: lastError()) }
      done += count
    }
  }

  /// Makes the file durable under its name.
  ///
  /// - Parameter path: Its place; the folder exists and is on the same file system.
  /// - Returns: The SHA-256 of its bytes, lower-case hex.
  /// - Throws: `ShardError.cannotWrite`.
  func finish(as path: String) throws -> String {
    try flush()
    guard fsync(descriptor) == 0, rename(temporary, path) == 0 else {
      throw ShardError.cannotWrite(path: path, reason: lastError())
    }
    isFinished = true
    try flushFolder(of: path)
    return hexadecimal(digest.finalize())
  }

  /// Writes a small file durably; `path` plus `.tmp` must not be in use.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let file = try DurableFile(temporary: path + ".tmp")
    try bytes.withUnsafeBytes { try file.append($0) }
    _ = try file.finish(as: path)
  }
}

/// Makes what happened to the entries of `path`'s folder durable.
func flushFolder(of path: String) throws {
  let folder = (path as NSString).deletingLastPathComponent
  let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else { throw ShardError.cannotWrite(path: folder, reason: lastError()) }
  defer { close(descriptor) }
  guard fsync(descriptor) == 0 else {
    throw ShardError.cannotWrite(path: folder, reason: lastError())
  }
}

/// Makes the entries of all folders below `root`, and of itself, durable.
func flushTree(_ root: String) throws {
  try flushFolder(of: "\(root)/.")
  for name in FileManager.default.subpaths(atPath: root) ?? [] {
    var status = stat()
    let path = "\(root)/\(name)"
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      try flushFolder(of: "\(path)/.")
    }
  }
}

/// Makes a folder and the ones above it.
func makeFolder(_ path: String) throws {
  if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
  let parent = (path as NSString).deletingLastPathComponent
  guard errno == ENOENT, !parent.isEmpty, parent != path else {
    throw ShardError.cannotWrite(path: path, reason: lastError())
  }
  try makeFolder(parent)
  guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
    throw ShardError.cannotWrite(path: path, reason: lastError())
  }
}

/// Lower-case hex of a digest.
///
/// - Parameter bytes: The digest.
/// - Returns: Two digits a byte.
public func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  for byte in bytes {
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
  return String(decoding: text, as: UTF8.self)
}
