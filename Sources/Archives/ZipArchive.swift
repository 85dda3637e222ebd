internal import CCompression

/// A zip archive, read member by member; nothing is ever unpacked to disk.
///
/// It takes stored and deflated members and Zip64, checks every length and CRC-32, and refuses
/// encrypted members, links, names that lead out, duplicates and overlapping members.
public struct ZipArchive: Sendable {
  /// The members in the order of the directory.
  public let entries: [ZipEntry]
  private let source: any RandomAccess
  private let directoryOffset: Int

  private static let step = 256 << 10
  /// Real images and arrays do not shrink a thousandfold; larger ratios are refused.
  private static let largestRatio = 1000

  /// Reads the directory.
  ///
  /// - Parameter source: The whole archive.
  /// - Throws: `ArchiveError`.
  public init(_ source: any RandomAccess) throws {
    let directory = try ZipDirectory(source)
    self.source = source
    entries = directory.entries
    directoryOffset = directory.offset
  }

  /// Whether bytes look like the beginning of a zip archive.
  public static func isBeginning(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.prefix(4).elementsEqual([0x50, 0x4b, 0x03, 0x04])
  }

  /// A member's bytes, unpacked and checked.
  ///
  /// - Parameters:
  ///   - entry: The member.
  ///   - limit: The largest size that is taken.
  /// - Returns: `entry.size` bytes.
  /// - Throws: `ArchiveError` if the member is larger, damaged, or packed in an unknown way.
  public func contents(of entry: ZipEntry, limit: Int) throws -> [UInt8] {
    guard entry.size <= limit else {
      throw refused(entry, "\(entry.size) bytes when unpacked, more than the \(limit) allowed")
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(entry.size)
    try forEachPiece(of: entry) { bytes.append(contentsOf: $0) }
    return bytes
  }

  /// Unpacks a member piece by piece, in memory of a fixed size.
  ///
  /// - Parameters:
  ///   - entry: The member.
  ///   - body: Takes the pieces in order. The last checksum is checked after the last piece.
  /// - Throws: `ArchiveError`, and what `body` throws.
  public func forEachPiece(
    of entry: ZipEntry, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    let start = try dataOffset(of: entry)
    var crc: UInt32 = 0
    var produced = 0
    func take(_ piece: UnsafeRawBufferPointer) throws {
      produced += piece.count
      guard produced <= entry.size else {
        throw damaged(start, "member \"\(entry.name)\" unpacks to more than its size")
      }
      crc = ccp_crc32(crc, piece.assumingMemoryBound(to: UInt8.self).baseAddress, piece.count)
      try body(piece)
    }
    switch entry.method {
    case 0: try copy(entry, at: start, take)
    case 8: try inflate(entry, at: start, take)
    default: throw refused(entry, "compressed by method \(entry.method), which is not taken")
    }
    guard produced == entry.size else {
      throw damaged(start, "member \"\(entry.name)\" unpacks to less than its size")
    }
    guard crc == entry.crc32 else {
      throw damaged(start, "the CRC-32 of member \"\(entry.name)\" is wrong")
    }
  }

  /// A stored member as bytes that can be read at any place, without a check of its CRC-32.
  ///
  /// - Parameter entry: The member.
  /// - Returns: Its bytes in the archive, or nil if it is compressed.
  /// - Throws: `ArchiveError`.
  public func window(of entry: ZipEntry) throws -> RandomAccessWindow? {
    guard entry.isStored else { return nil }
    guard entry.size == entry.compressedSize else {
      throw damaged(entry.headerOffset, "member \"\(entry.name)\" is stored with another size")
    }
    return try RandomAccessWindow(
      source, at: dataOffset(of: entry), size: entry.size, name: "\(source.name)/\(entry.name)")
  }

  /// Where a member's bytes begin: after its local header, which must agree with the directory.
  private func dataOffset(of entry: ZipEntry) throws -> Int {
    let header = try source.bytes(at: entry.headerOffset, count: 30)
    guard header.littleEndian(UInt32.self, at: 0) == 0x0403_4b50,
      header.littleEndian(UInt16.self, at: 8) == entry.method
    else { throw damaged(entry.headerOffset, "a local header of the zip archive is damaged") }
    if header.littleEndian(UInt16.self, at: 6) & 1 != 0 { throw refused(entry, "encrypted") }
    let start =
      entry.headerOffset + 30 + Int(header.littleEndian(UInt16.self, at: 26))
      + Int(header.littleEndian(UInt16.self, at: 28))
    guard start <= directoryOffset, entry.compressedSize <= directoryOffset - start else {
      throw damaged(start, "member \"\(entry.name)\" reaches into the zip directory")
    }
    if entry.size > 1 << 20, entry.size / Self.largestRatio > entry.compressedSize {
      throw refused(
        entry, "\(entry.compressedSize) bytes that unpack to \(entry.size), as only a trap does")
    }
    return start
  }

  private func copy(
    _ entry: ZipEntry, at start: Int, _ take: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    var buffer = [UInt8](repeating: 0, count: min(entry.compressedSize, Self.step))
    var done = 0
    while done < entry.compressedSize {
      let count = min(buffer.count, entry.compressedSize - done)
      try buffer.withUnsafeMutableBytes { bytes in
        let piece = UnsafeMutableRawBufferPointer(rebasing: bytes[..<count])
        try source.read(into: piece, at: start + done)
        try take(UnsafeRawBufferPointer(piece))
      }
      done += count
    }
  }

  private func inflate(
    _ entry: ZipEntry, at start: Int, _ take: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    guard let stream = ccp_inflate_create() else {
      throw ArchiveError.cannotRead(name: source.name, reason: "no memory")
    }
    defer { ccp_inflate_destroy(stream) }
    var input = [UInt8](repeating: 0, count: min(entry.compressedSize, Self.step))
    var output = [UInt8](repeating: 0, count: Self.step)
    var done = 0
    var isFinished: Int32 = 0
    while done < entry.compressedSize {
      let count = min(input.count, entry.compressedSize - done)
      try input.withUnsafeMutableBytes {
        try source.read(
          into: UnsafeMutableRawBufferPointer(rebasing: $0[..<count]), at: start + done)
      }
      var used = 0
      repeat {
        var consumed = 0
        var produced = 0
        let status = input.withUnsafeBufferPointer { input in
          output.withUnsafeMutableBufferPointer { output in
            ccp_inflate_run(
              stream, input.baseAddress.map { $0 + used }, count - used, &consumed,
              output.baseAddress, output.count, &produced, &isFinished)
          }
        }
        guard status == CCP_OK else {
          throw damaged(start + done + used, "member \"\(entry.name)\" cannot be inflated")
        }
        used += consumed
        try output.withUnsafeBytes { try take(UnsafeRawBufferPointer(rebasing: $0[..<produced])) }
        if produced == 0, consumed == 0 { break }
      } while isFinished == 0 || used < count
      done += count
      if isFinished != 0, used < count || done < entry.compressedSize {
        throw damaged(start + used, "other bytes follow member \"\(entry.name)\"")
      }
    }
    guard isFinished != 0 else {
      throw damaged(start + done, "member \"\(entry.name)\" ends too early")
    }
  }

  private func damaged(_ offset: Int, _ reason: String) -> ArchiveError {
    .damaged(name: source.name, offset: offset, reason: reason)
  }

  private func refused(_ entry: ZipEntry, _ reason: String) -> ArchiveError {
    .refused(name: source.name, member: String(entry.name.prefix(200)), reason: reason)
  }
}
