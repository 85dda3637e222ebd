internal import CCompression

/// Checks the shard files of one array against their own checksums.
struct ShardCheck: Sendable {
  private let store: String
  private let folder: String
  private let metadata: ArrayMetadata
  private let sharding: ArrayMetadata.Sharding

  init(
    store: String, folder: String, metadata: ArrayMetadata, _ sharding: ArrayMetadata.Sharding
  ) {
    self.store = store
    self.folder = folder
    self.metadata = metadata
    self.sharding = sharding
  }

  /// What is wrong with one shard file: its index, the places of its chunks, their checksums.
  func findings(shard: Int) throws -> [StoreFinding] {
    let key = metadata.keys.key([shard] + metadata.shape.dropFirst().map { _ in 0 })
    let name = "\(folder)/\(key)"
    guard let file = try OpenFile.existing("\(store)/\(name)") else {
      return [StoreFinding(file: name, shard: shard, reason: "it is missing")]
    }
    let index: ShardIndex
    do {
      index = try ShardIndex(of: file, metadata: metadata, sharding: sharding)
    } catch ShardError.damaged(_, let offset, let reason) {
      let chunk = suspect(in: file)
      return [
        StoreFinding(
          file: name, shard: shard, chunk: chunk, images: chunk.map { images($0, of: shard) },
          offset: offset, reason: reason)
      ]
    }
    return try checkChunks(file, name, shard, index)
  }

  private func images(_ chunk: Int, of shard: Int) -> Range<Int> {
    let first = shard * metadata.fileShape[0] + chunk * metadata.chunkShape[0]
    return first..<max(first, min(metadata.shape[0], first + metadata.chunkShape[0]))
  }

  private func checkChunks(
    _ file: OpenFile, _ name: String, _ shard: Int, _ index: ShardIndex
  ) throws -> [StoreFinding] {
    var findings: [StoreFinding] = []
    var end = 0
    var stored: [UInt8] = []
    for chunk in 0..<index.entries.count / 2 {
      let images = images(chunk, of: shard)
      func found(_ offset: Int?, _ reason: String) {
        findings.append(
          StoreFinding(
            file: name, shard: shard, chunk: chunk, images: images.isEmpty ? nil : images,
            offset: offset, reason: reason))
      }
      guard let range = index.range(chunk) else {
        if !images.isEmpty { found(nil, "the chunk is missing") }
        continue
      }
      if images.isEmpty { found(range.lowerBound, "the chunk lies beyond the last image") }
      if range.lowerBound != end {
        found(range.lowerBound, "the chunk does not begin where the one before it ends")
      }
      end = range.upperBound
      if stored.count < range.count { stored = [UInt8](repeating: 0, count: range.count) }
      try stored.withUnsafeMutableBytes {
        try file.read(
          into: UnsafeMutableRawBufferPointer(rebasing: $0[..<range.count]),
          at: range.lowerBound)
      }
      if !hasRightChecksum(stored[..<range.count]) {
        found(range.lowerBound, "the checksum of a chunk is wrong")
      }
    }
    let indexSize = ShardIndex.size(
      count: index.entries.count / 2, checksum: sharding.indexHasChecksum)
    if end + indexSize != file.size {
      findings.append(
        StoreFinding(
          file: name, shard: shard, offset: end, reason: "bytes belong to no chunk"))
    }
    return findings
  }

  private func hasRightChecksum(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard metadata.chain.byteSteps.last == .crc32c, bytes.count >= 4 else { return false }
    return bytes.withUnsafeBytes { buffer in
      let size = buffer.count - 4
      let stored = buffer.loadUnaligned(fromByteOffset: size, as: UInt32.self)
      return ccp_crc32c(buffer.bindMemory(to: UInt8.self).baseAddress, size)
        == UInt32(littleEndian: stored)
    }
  }

  /// Which chunk's entry makes the index wrong; nil if none does, and the checksum was changed.
  ///
  /// Chunks follow one another, so a changed offset or size breaks the row.
  private func suspect(in file: OpenFile) -> Int? {
    guard
      let (words, start, _) = try? ShardIndex.unchecked(
        of: file, metadata: metadata, sharding: sharding)
    else { return nil }
    let entries = stride(from: 0, to: words.count, by: 2).map { (words[$0], words[$0 + 1]) }
    /// Where the chunk after `chunk` should begin.
    func following(_ chunk: Int) -> UInt64 {
      let next = chunk + 1 < entries.count ? entries[chunk + 1].0 : .max
      return next == .max ? UInt64(start) : next
    }
    var end: UInt64 = 0
    for (chunk, entry) in entries.enumerated() {
      if entry == (.max, .max), end == UInt64(start) { continue }
      if entry.0 != end { return chunk }
      end = entry.0 &+ entry.1
      if end == following(chunk) { continue }
      // Either this size or the next offset: the next entry leads on to the one after it, or not.
      let isNextSound =
        chunk + 1 < entries.count
        && entries[chunk + 1].0 &+ entries[chunk + 1].1 == following(chunk + 1)
      return isNextSound || chunk + 1 == entries.count ? chunk : chunk + 1
    }
    return nil
  }
}
