internal import CCompression

/// The bytes of a file, inflated if it is gzip, read from front to back.
///
/// The checksum covers the file as it lies on disk.
final class ByteStream: ForwardBytes {
  private let path: String
  private let reader: HashingReader
  private var input = [UInt8](repeating: 0, count: 256 << 10)
  private var filled = 0
  private var used = 0
  private var isAtEnd = false
  private let gunzip: OpaquePointer?
  private let progress: (Int) -> Void
  /// Unpacked bytes that were delivered.
  private(set) var position = 0

  init(_ path: String, progress: @escaping (Int) -> Void) throws {
    self.path = path
    self.progress = progress
    reader = try HashingReader(path)
    var magic = [UInt8](repeating: 0, count: 3)
    let count = try FileSystem.peek(path, into: &magic)
    if count == 3, magic == [0x1f, 0x8b, 0x08] {
      gunzip = ccp_gunzip_create()
      guard gunzip != nil else { throw DatasetError.cannotRead(path: path, reason: "no memory") }
    } else {
      gunzip = nil
    }
  }

  deinit { ccp_gunzip_destroy(gunzip) }

  /// Fills as much of `buffer` as there is.
  ///
  /// - Returns: How many bytes it got; fewer than asked for only at the end of the stream.
  /// - Throws: `damagedContainer` if the gzip data are cut, damaged or followed by other bytes.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    var done = 0
    while done < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[done...])
      let count = try gunzip == nil ? readPlain(rest) : inflate(rest)
      if count == 0 { break }
      done += count
      position += count
    }
    return done
  }

  /// Reads and forgets, as the checksum covers every byte.
  func skip(_ count: Int) throws -> Int {
    var left = count
    var buffer = [UInt8](repeating: 0, count: min(max(count, 0), 64 << 10))
    while left > 0 {
      let got = try buffer.withUnsafeMutableBytes {
        try read(into: UnsafeMutableRawBufferPointer(rebasing: $0[..<min(left, $0.count)]))
      }
      if got == 0 { break }
      left -= got
    }
    return count - left
  }

  private func readPlain(_ buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    let count = try reader.read(into: buffer)
    if count > 0 { progress(count) }
    return count
  }

  private func inflate(_ buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    while true {
      try refill()
      var consumed = 0
      var produced = 0
      let status = input.withUnsafeBufferPointer { input in
        ccp_gunzip_run(
          gunzip, input.baseAddress.map { $0 + used }, filled - used, &consumed,
          buffer.baseAddress?.assumingMemoryBound(to: UInt8.self), buffer.count, &produced)
      }
      used += consumed
      if status != CCP_OK { throw damaged(status) }
      if produced > 0 { return produced }
      if isAtEnd, used == filled {
        let end = ccp_gunzip_end(gunzip)
        if end != CCP_OK { throw damaged(end) }
        return 0
      }
    }
  }

  private func refill() throws {
    guard used == filled, !isAtEnd else { return }
    filled = try input.withUnsafeMutableBytes { try reader.read(into: $0) }
    used = 0
    isAtEnd = filled == 0
    if filled > 0 { progress(filled) }
  }

  private func damaged(_ status: ccp_status) -> DatasetError {
    let reason =
      switch status {
      case CCP_TRUNCATED: "the gzip data end too early"
      case CCP_CHECKSUM: "the gzip CRC-32 is wrong"
      case CCP_LENGTH: "the gzip length is wrong"
      case CCP_TRAILING: "other bytes follow the gzip data"
      case CCP_MEMORY: "there is no memory to inflate the gzip data"
      default: "the gzip data are damaged"
      }
    return .damagedContainer(
      path: path, offset: reader.position - (filled - used), reason: reason)
  }

  /// Reads to the end, so that the last checksums are checked, and gives the file's checksum.
  func finish() throws -> SourceFile {
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while try buffer.withUnsafeMutableBytes({ try read(into: $0) }) > 0 {}
    return reader.finish()
  }
}

extension FileSystem {
  /// The first bytes of a file, without moving on.
  static func peek(_ path: String, into buffer: inout [UInt8]) throws -> Int {
    let reader = try HashingReader(path)
    return try buffer.withUnsafeMutableBytes { try reader.read(into: $0) }
  }
}
