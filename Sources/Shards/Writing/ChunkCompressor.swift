internal import Synchronization

/// Compresses chunks of one layout, from any number of threads at once.
public final class ChunkCompressor: Sendable {
  private let metadata: ArrayMetadata
  private let idle = Mutex<[Tool]>([])

  /// An encoder and a decoder that serve one chunk at a time.
  ///
  /// Unchecked, because only the thread that took it from the pool uses it.
  private struct Tool: @unchecked Sendable {
    let encoder: ChunkEncoder
    let decoder: ChunkDecoder
  }

  /// A compressor without threads of its own.
  ///
  /// - Parameter layout: What the chunks hold.
  /// - Throws: `ShardError.codecFailed`.
  public init(_ layout: SplitLayout) throws { metadata = try layout.imageMetadata(count: 0) }

  /// Compresses a chunk, and decodes the result again to prove that it is lossless.
  ///
  /// - Parameter chunk: A chunk of the compressor's layout.
  /// - Returns: What belongs into the shard.
  /// - Throws: `ShardError.codecFailed`.
  public func encode(_ chunk: ImageChunk) throws -> EncodedChunk {
    let tool =
      try idle.withLock { $0.popLast() }
      ?? Tool(encoder: ChunkEncoder(metadata), decoder: ChunkDecoder(metadata))
    let bytes = try chunk.pixels.withUnsafeBufferPointer { pixels in
      try tool.encoder.encode(pixels) { Array($0) }
    }
    let copy = try [UInt8](unsafeUninitializedCapacity: chunk.pixels.count) { target, count in
      try bytes.withUnsafeBufferPointer {
        try tool.decoder.decode($0, into: target, path: chunk.layout.name, offset: 0)
      }
      count = chunk.pixels.count
    }
    guard copy == chunk.pixels else { throw ShardError.codecFailed("packing a chunk losslessly") }
    idle.withLock { $0.append(tool) }
    return EncodedChunk(layout: chunk.layout, companions: chunk.companions, bytes: bytes)
  }
}
