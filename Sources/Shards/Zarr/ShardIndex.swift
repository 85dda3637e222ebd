internal import CCompression

/// Where the inner chunks of a shard lie: a pair of offset and size each, absent ones all ones.
struct ShardIndex: Sendable {
  /// Pairs of offset and size, in C order of the chunk grid.
  let entries: [UInt64]

  /// Bytes of an index of `count` chunks.
  static func size(count: Int, checksum: Bool) -> Int { 16 * count + (checksum ? 4 : 0) }

  /// Reads and checks the index of a shard file.
  init(of file: OpenFile, metadata: ArrayMetadata, sharding: ArrayMetadata.Sharding) throws {
    let (entries, start, isSound) = try Self.unchecked(
      of: file, metadata: metadata, sharding: sharding)
    guard isSound else {
      throw ShardError.damaged(
        path: file.path, offset: start, reason: "the checksum of the index is wrong")
    }
    self.entries = entries
    let count = entries.count / 2
    for chunk in 0..<count {
      let (offset, length) = (entries[2 * chunk], entries[2 * chunk + 1])
      if offset == .max, length == .max { continue }
      let (end, overflow) = offset.addingReportingOverflow(length)
      guard !overflow, end <= UInt64(file.size) else {
        throw ShardError.damaged(
          path: file.path, offset: start + 16 * chunk,
          reason: "the index entry of chunk \(chunk) points outside the file")
      }
    }
  }

  /// The entries as they stand, where the index begins, and whether its checksum is right.
  static func unchecked(
    of file: OpenFile, metadata: ArrayMetadata, sharding: ArrayMetadata.Sharding
  ) throws -> (entries: [UInt64], start: Int, isSound: Bool) {
    let count = metadata.chunksPerFile.reduce(1, *)
    let size = size(count: count, checksum: sharding.indexHasChecksum)
    guard file.size >= size else {
      throw ShardError.damaged(
        path: file.path, offset: file.size, reason: "the file is too short for its index")
    }
    let start = sharding.indexAtEnd ? file.size - size : 0
    var bytes = [UInt8](repeating: 0, count: size)
    try bytes.withUnsafeMutableBytes { try file.read(into: $0, at: start) }
    var isSound = true
    if sharding.indexHasChecksum {
      let stored = bytes.withUnsafeBytes {
        UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: 16 * count, as: UInt32.self))
      }
      isSound = bytes.withUnsafeBufferPointer { ccp_crc32c($0.baseAddress, 16 * count) } == stored
    }
    let entries = bytes.withUnsafeBytes { buffer in
      (0..<2 * count).map { slot in
        let word = buffer.loadUnaligned(fromByteOffset: 8 * slot, as: UInt64.self)
        return sharding.indexLittleEndian ? UInt64(littleEndian: word) : UInt64(bigEndian: word)
      }
    }
    return (entries, start, isSound)
  }

  /// The bytes of chunk number `chunk` in the file, or nil if it is absent.
  func range(_ chunk: Int) -> Range<Int>? {
    let (offset, length) = (entries[2 * chunk], entries[2 * chunk + 1])
    if offset == .max, length == .max { return nil }
    return Int(offset)..<Int(offset + length)
  }

  /// The bytes of an index.
  static func serialize(_ entries: [(offset: UInt64, size: UInt64)], checksum: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size(count: entries.count, checksum: checksum))
    for entry in entries {
      for word in [entry.offset, entry.size] {
        withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
      }
    }
    guard checksum else { return bytes }
    let value = bytes.withUnsafeBufferPointer { ccp_crc32c($0.baseAddress, $0.count) }
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    return bytes
  }
}
