internal import Crypto
internal import Foundation

/// The shards of a split that an earlier process finished.
public struct ResumedSplit: Sendable {
  /// How the images lie in them.
  public let layout: SplitLayout
  /// How far the source had been read.
  public let mark: ResumeMark
  let folder: String
  let shards: [WrittenFile]
  let labels: [UInt16]
  let sizes: [ImageSize]

  /// Images in them.
  public var count: Int { shards.count * layout.geometry.shard }

  init(_ entries: [ShardJournal.Entry], layout: SplitLayout, mark: ResumeMark, folder: String)
    throws
  {
    self.layout = layout
    self.mark = mark
    self.folder = folder
    shards = entries.map {
      WrittenFile(
        key: "c/\($0.ordinal)/0/0/0", bytes: $0.bytes, rows: layout.geometry.shard,
        sha256: $0.sha256)
    }
    labels = entries.flatMap { Self.numbers($0.labels) }
    let sides = entries.flatMap { Self.numbers($0.sizes) }
    sizes = stride(from: 0, to: sides.count - 1, by: 2).map {
      ImageSize(height: sides[$0], width: sides[$0 + 1])
    }
    let count = shards.count * layout.geometry.shard
    guard entries.allSatisfy({ $0.layout == layout }),
      labels.count == (layout.hasLabels ? count : 0),
      sizes.count == (layout.hasSizes ? count : 0)
    else { throw ShardError.unfinished(path: folder, reason: "whose journal is damaged") }
  }

  private static func numbers(_ bytes: Data) -> [UInt16] {
    let bytes = Array(bytes)
    return stride(from: 0, to: bytes.count - 1, by: 2).map {
      UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
    }
  }

  /// Numbers as u16le.
  static func data(_ numbers: [UInt16]) -> Data {
    Data(numbers.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] })
  }

  /// Decodes all chunks in order, after comparing each file with what was recorded of it.
  func forEachChunk(_ body: (UnsafeBufferPointer<UInt8>) throws -> Void) throws {
    let metadata = try layout.imageMetadata(count: count)
    guard let sharding = metadata.sharding else { return }
    let decoder = try ChunkDecoder(metadata)
    var chunk = [UInt8](repeating: 0, count: metadata.chunkBytes)
    for shard in shards {
      let path = "\(folder)/images/\(shard.key)"
      guard let file = try OpenFile.existing(path), file.size == shard.bytes,
        try FileDigest(path: path).sha256 == shard.sha256
      else {
        throw ShardError.unfinished(
          path: folder, reason: "whose shard \(shard.key) is not as it was written")
      }
      let index = try ShardIndex(of: file, metadata: metadata, sharding: sharding)
      for number in 0..<layout.geometry.shard / layout.geometry.chunk {
        guard let range = index.range(number) else {
          throw ShardError.unfinished(path: folder, reason: "whose shard \(shard.key) has a gap")
        }
        var stored = [UInt8](repeating: 0, count: range.count)
        try stored.withUnsafeMutableBytes { try file.read(into: $0, at: range.lowerBound) }
        try chunk.withUnsafeMutableBufferPointer { target in
          try stored.withUnsafeBufferPointer {
            try decoder.decode($0, into: target, path: path, offset: range.lowerBound)
          }
          try body(UnsafeBufferPointer(target))
        }
      }
    }
  }
}
