internal import CCompression

/// Turns one full inner chunk into its stored bytes.
///
/// It keeps its buffers and its compressor, so one encoder serves one thread.
final class ChunkEncoder {
  private let metadata: ArrayMetadata
  private let zstd: OpaquePointer?
  /// Two buffers that the steps use in turn.
  private var front: [UInt8]
  private var back: [UInt8]

  /// An encoder for one chain.
  ///
  /// - Throws: `codecFailed` without memory, or for a chain that is only read, not written.
  init(_ metadata: ArrayMetadata) throws {
    self.metadata = metadata
    guard metadata.chain.arraySteps == [] || metadata.chain.arraySteps == Self.predicted else {
      throw ShardError.codecFailed("writing this codec chain")
    }
    var zstd: OpaquePointer?
    var capacity = metadata.chunkBytes
    for step in metadata.chain.byteSteps {
      switch step {
      case .zstd(let level, let literalsOnly):
        guard zstd == nil else { throw ShardError.codecFailed("writing zstd twice") }
        zstd = ccp_zstd_encoder_create(Int32(level), literalsOnly ? 1 : 0)
        if zstd == nil { throw ShardError.codecFailed("creating the zstd encoder") }
        capacity = ccp_zstd_bound(capacity, max(1, metadata.chunkBytes / 3))
      case .blosc: capacity = ccp_blosc_bound(capacity)
      case .crc32c: capacity += 4
      default: throw ShardError.codecFailed("writing this codec chain")
      }
    }
    self.zstd = zstd
    front = [UInt8](repeating: 0, count: capacity)
    back = [UInt8](repeating: 0, count: capacity)
  }

  deinit { ccp_zstd_encoder_destroy(zstd) }

  /// The array steps of the packed profile: planes of predicted pixels, image by image innermost.
  private static let predicted: [Codec] = [.rctMed, .transpose([3, 1, 2, 0])]

  /// Encodes a chunk and lends the result to `body`.
  ///
  /// - Parameters:
  ///   - chunk: All elements in C order, little-endian, padded to the full chunk.
  ///   - body: What to do with the stored bytes; they are valid only inside.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws, or `ShardError.codecFailed`.
  func encode<Result>(
    _ chunk: UnsafeBufferPointer<UInt8>, _ body: (UnsafeRawBufferPointer) throws -> Result
  ) throws -> Result {
    guard let base = chunk.baseAddress, chunk.count == metadata.chunkBytes else {
      throw ShardError.codecFailed("encoding a chunk of another size")
    }
    var size = chunk.count
    var isInFront = false
    if !metadata.chain.arraySteps.isEmpty {
      try predict(base)
      isInFront = true
    }
    for step in metadata.chain.byteSteps {
      if step == .crc32c, isInFront {
        appendChecksum(&size)
        continue
      }
      size = try front.withUnsafeBufferPointer { front in
        try back.withUnsafeMutableBufferPointer { target in
          let source = isInFront ? front : chunk
          return try compress(step, UnsafeBufferPointer(rebasing: source[..<size]), into: target)
        }
      }
      swap(&front, &back)
      isInFront = true
    }
    if !isInFront { return try body(UnsafeRawBufferPointer(chunk)) }
    return try front.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[..<size])) }
  }

  private func predict(_ pixels: UnsafePointer<UInt8>) throws {
    let shape = metadata.chunkShape
    let (images, height, width) = (shape[0], shape[1], shape[2])
    let strides = ccp_strides(
      image: 1, row: width * images, column: images, plane: height * width * images)
    let status = front.withUnsafeMutableBufferPointer {
      ccp_rct_med_encode(pixels, images, height, width, $0.baseAddress, strides)
    }
    guard status == CCP_OK else { throw ShardError.codecFailed("predicting pixels") }
  }

  private func appendChecksum(_ size: inout Int) {
    let checksum = front.withUnsafeBufferPointer { ccp_crc32c($0.baseAddress, size) }
    for shift in stride(from: UInt32(0), to: 32, by: 8) {
      front[size] = UInt8(truncatingIfNeeded: checksum >> shift)
      size += 1
    }
  }

  private func compress(
    _ step: Codec, _ source: UnsafeBufferPointer<UInt8>,
    into target: UnsafeMutableBufferPointer<UInt8>
  ) throws -> Int {
    var written = 0
    let status: ccp_status
    switch step {
    case .zstd(_, let literalsOnly):
      let segment = literalsOnly ? source.count / 3 : 0
      status = ccp_zstd_encode(
        zstd, source.baseAddress, source.count, segment, target.baseAddress, target.count,
        &written)
    case .blosc(let level, let typeSize):
      status = ccp_blosc_encode(
        Int32(level), typeSize, source.baseAddress, source.count, target.baseAddress,
        target.count, &written)
    case .crc32c:
      _ = target.update(from: source)
      let checksum = ccp_crc32c(source.baseAddress, source.count)
      for byte in 0..<4 {
        target[source.count + byte] = UInt8(truncatingIfNeeded: checksum >> (8 * UInt32(byte)))
      }
      return source.count + 4
    default: throw ShardError.codecFailed("writing this codec chain")
    }
    guard status == CCP_OK else { throw ShardError.codecFailed("compressing a chunk") }
    return written
  }
}
