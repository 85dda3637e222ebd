internal import Foundation

/// Bytes that can be read at any place, such as a file, a part of one, or memory.
public protocol RandomAccess: Sendable {
  /// What errors call it: a path, or a member of one.
  var name: String { get }
  /// Number of bytes.
  var size: Int { get }

  /// Fills `buffer` with the bytes from `offset` on.
  ///
  /// - Throws: `ArchiveError.damaged` if they reach past the end, `ArchiveError.cannotRead`.
  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws
}

extension RandomAccess {
  /// The bytes from `offset` on.
  ///
  /// - Parameters:
  ///   - offset: Where they begin.
  ///   - count: How many there are; checked against the size before memory is taken.
  /// - Returns: Exactly `count` bytes.
  /// - Throws: `ArchiveError.damaged` if they reach past the end, `ArchiveError.cannotRead`.
  public func bytes(at offset: Int, count: Int) throws -> [UInt8] {
    try requireRange(offset, count)
    return try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      let target = UnsafeMutableRawBufferPointer(start: buffer.baseAddress, count: count)
      try read(into: target, at: offset)
      filled = count
    }
  }

  /// Throws unless `count` bytes lie at `offset`.
  func requireRange(_ offset: Int, _ count: Int) throws {
    guard offset >= 0, count >= 0, offset <= size, count <= size - offset else {
      throw ArchiveError.damaged(
        name: name, offset: offset, reason: "the file ends before the bytes that it names")
    }
  }
}

/// A file, read at any place by any thread.
public final class RandomAccessFile: RandomAccess {
  /// The path.
  public let name: String
  /// Size in bytes when it was opened.
  public let size: Int
  private let descriptor: Int32

  /// Opens a regular file.
  ///
  /// - Parameter path: The file.
  /// - Throws: `ArchiveError.cannotRead`.
  public init(_ path: String) throws {
    name = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw ArchiveError.cannotRead(name: path, reason: String(cString: strerror(errno)))
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw ArchiveError.cannotRead(name: path, reason: "it is no regular file")
    }
    size = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// Fills `buffer` with the bytes from `offset` on.
  public func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws {
    try requireRange(offset, buffer.count)
    var done = 0
    while done < buffer.count {
      let count = pread(
        descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done, offset + done)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        throw ArchiveError.cannotRead(
          name: name, reason: count == 0 ? "it became shorter" : String(cString: strerror(errno)))
      }
      done += count
    }
  }
}

/// Bytes in memory.
public struct RandomAccessBytes: RandomAccess {
  /// What errors call them.
  public let name: String
  private let bytes: [UInt8]
  /// Number of bytes.
  public var size: Int { bytes.count }

  /// Bytes in memory under a name for errors.
  public init(_ bytes: [UInt8], name: String) {
    self.bytes = bytes
    self.name = name
  }

  /// Fills `buffer` with the bytes from `offset` on.
  public func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws {
    try requireRange(offset, buffer.count)
    bytes.withUnsafeBytes {
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[offset..<offset + buffer.count]))
    }
  }
}

/// A part of other bytes, such as a stored member of an archive.
public struct RandomAccessWindow: RandomAccess {
  /// What errors call it.
  public let name: String
  /// Number of bytes.
  public let size: Int
  private let base: any RandomAccess
  private let start: Int

  /// A part of `base`.
  ///
  /// - Parameters:
  ///   - base: The whole.
  ///   - start: Where the part begins.
  ///   - size: Its number of bytes.
  ///   - name: What errors call it.
  /// - Throws: `ArchiveError.damaged` if it reaches past the end.
  public init(_ base: any RandomAccess, at start: Int, size: Int, name: String) throws {
    try base.requireRange(start, size)
    self.base = base
    self.start = start
    self.size = size
    self.name = name
  }

  /// Fills `buffer` with the bytes from `offset` on.
  public func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws {
    try requireRange(offset, buffer.count)
    try base.read(into: buffer, at: start + offset)
  }
}

extension Array where Element == UInt8 {
  /// The little-endian number at `offset`; traps past the end, so check first.
  @inlinable
  public func littleEndian<T: FixedWidthInteger>(_ type: T.Type, at offset: Int) -> T {
    precondition(offset >= 0 && offset + MemoryLayout<T>.size <= count)
    return withUnsafeBytes { T(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: T.self)) }
  }
}
