internal import CCompression

/// Turns stored bytes back into one inner chunk; the inverse of every chain that the parser takes.
///
/// It keeps its buffers and its decompressor, so one decoder serves one thread.
final class ChunkDecoder {
  private let metadata: ArrayMetadata
  private let zstd: OpaquePointer?
  private var front: [UInt8] = []
  private var back: [UInt8] = []

  init(_ metadata: ArrayMetadata) throws {
    self.metadata = metadata
    let needsZstd = metadata.chain.byteSteps.contains {
      if case .zstd = $0 { true } else { false }
    }
    zstd = needsZstd ? ccp_zstd_decoder_create() : nil
    if needsZstd, zstd == nil { throw ShardError.codecFailed("creating the zstd decoder") }
  }

  deinit { ccp_zstd_decoder_destroy(zstd) }

  /// Decodes `stored` into `target`, which holds exactly one chunk.
  ///
  /// Elements come out in C order, little-endian. Errors name `path` and `offset`, where the
  /// stored bytes lie.
  func decode(
    _ stored: UnsafeBufferPointer<UInt8>, into target: UnsafeMutableBufferPointer<UInt8>,
    path: String, offset: Int
  ) throws {
    func damaged(_ reason: String) -> ShardError {
      .damaged(path: path, offset: offset, reason: reason)
    }
    let steps = metadata.chain.byteSteps
    // Sizes before each step: only checksums can stand in front of the one compressor.
    var source = stored
    var number = steps.count
    while number > 0, steps[number - 1] == .crc32c {
      source = try checked(source, damaged)
      number -= 1
    }
    let size = metadata.chunkBytes
    let isArrayDirect = metadata.chain.arraySteps.isEmpty
    if number == 0 {
      guard source.count == size else { throw damaged("a chunk has the wrong size") }
      try finish(source, into: target)
      return
    }
    let inner = size + 4 * (number - 1)
    if inner == size, isArrayDirect {
      try decompress(steps[number - 1], source, into: target, damaged)
      swapIfBigEndian(target)
      return
    }
    if front.count != inner { front = [UInt8](repeating: 0, count: inner) }
    try front.withUnsafeMutableBufferPointer {
      try decompress(steps[number - 1], source, into: $0, damaged)
    }
    try front.withUnsafeBufferPointer { buffer in
      var content = buffer
      for _ in 1..<number { content = try checked(content, damaged) }
      try finish(content, into: target)
    }
  }

  /// Checks and removes a checksum at the end.
  private func checked(
    _ bytes: UnsafeBufferPointer<UInt8>, _ damaged: (String) -> ShardError
  ) throws -> UnsafeBufferPointer<UInt8> {
    guard bytes.count >= 4 else { throw damaged("a chunk is too short for its checksum") }
    let content = UnsafeBufferPointer(rebasing: bytes[..<(bytes.count - 4)])
    let stored = UnsafeRawBufferPointer(bytes).loadUnaligned(
      fromByteOffset: content.count, as: UInt32.self)
    guard ccp_crc32c(content.baseAddress, content.count) == UInt32(littleEndian: stored) else {
      throw damaged("the checksum of a chunk is wrong")
    }
    return content
  }

  private func decompress(
    _ step: Codec, _ source: UnsafeBufferPointer<UInt8>,
    into target: UnsafeMutableBufferPointer<UInt8>, _ damaged: (String) -> ShardError
  ) throws {
    let status: ccp_status
    switch step {
    case .zstd:
      status = ccp_zstd_decode(
        zstd, source.baseAddress, source.count, target.baseAddress, target.count)
    case .blosc:
      status = ccp_blosc_decode(
        source.baseAddress, source.count, target.baseAddress, target.count)
    case .gzip:
      status = ccp_gunzip_exactly(
        source.baseAddress, source.count, target.baseAddress, target.count)
    default: throw ShardError.codecFailed("reading this codec chain")
    }
    switch status {
    case CCP_OK: return
    case CCP_TRUNCATED: throw damaged("a compressed chunk ends early")
    case CCP_CHECKSUM: throw damaged("the checksum inside a compressed chunk is wrong")
    case CCP_LENGTH: throw damaged("a compressed chunk has the wrong length")
    case CCP_MEMORY: throw ShardError.codecFailed("allocating memory for a chunk")
    default: throw damaged("a compressed chunk is malformed")
    }
  }

  /// From the bytes of the encoded array to the array itself.
  private func finish(
    _ bytes: UnsafeBufferPointer<UInt8>, into target: UnsafeMutableBufferPointer<UInt8>
  ) throws {
    let steps = metadata.chain.arraySteps
    if steps.isEmpty {
      _ = target.update(from: bytes)
      swapIfBigEndian(target)
      return
    }
    // The common chain in one pass: the transposition is only another way to step through memory.
    if steps.count == 2, steps[0] == .rctMed, case .transpose(let order) = steps[1] {
      try unpredict(bytes, order: order, into: target)
      return
    }
    var shapes = [metadata.chunkShape]
    for step in steps {
      let shape = shapes[shapes.count - 1]
      if case .transpose(let order) = step {
        shapes.append(order.map { shape[$0] })
      } else {
        shapes.append(shape)
      }
    }
    if back.count != bytes.count { back = [UInt8](repeating: 0, count: bytes.count) }
    var current = Array(bytes)
    for (step, shape) in zip(steps, shapes).reversed() {
      try back.withUnsafeMutableBufferPointer { output in
        try current.withUnsafeBufferPointer { input in
          if case .transpose(let order) = step {
            untranspose(input, order: order, shape: shape, into: output)
          } else {
            try unpredict(input, order: [0, 1, 2, 3], into: output)
          }
        }
      }
      swap(&current, &back)
    }
    _ = current.withUnsafeBufferPointer { target.update(from: $0) }
    swapIfBigEndian(target)
  }

  /// Undoes `macow.rct_med` on an array that is stored with its axes in `order`.
  private func unpredict(
    _ bytes: UnsafeBufferPointer<UInt8>, order: [Int],
    into target: UnsafeMutableBufferPointer<UInt8>
  ) throws {
    let shape = metadata.chunkShape
    var strides = [0, 0, 0, 0]
    var step = 1
    for axis in order.reversed() {
      strides[axis] = step
      step *= shape[axis]
    }
    let status = ccp_rct_med_decode(
      bytes.baseAddress,
      ccp_strides(image: strides[0], row: strides[1], column: strides[2], plane: strides[3]),
      shape[0], shape[1], shape[2], target.baseAddress)
    guard status == CCP_OK else { throw ShardError.codecFailed("undoing the prediction") }
  }

  /// Gives an array of `shape` back from its transposed bytes.
  private func untranspose(
    _ input: UnsafeBufferPointer<UInt8>, order: [Int], shape: [Int],
    into output: UnsafeMutableBufferPointer<UInt8>
  ) {
    let size = metadata.elementSize
    var strides = [Int](repeating: 0, count: shape.count)
    var step = size
    for axis in order.reversed() {
      strides[axis] = step
      step *= shape[axis]
    }
    var position = [Int](repeating: 0, count: shape.count)
    for element in 0..<shape.reduce(1, *) {
      let from = zip(position, strides).reduce(0) { $0 + $1.0 * $1.1 }
      for byte in 0..<size { output[element * size + byte] = input[from + byte] }
      var axis = shape.count - 1
      while axis >= 0 {
        position[axis] += 1
        if position[axis] < shape[axis] { break }
        position[axis] = 0
        axis -= 1
      }
    }
  }

  private func swapIfBigEndian(_ target: UnsafeMutableBufferPointer<UInt8>) {
    guard metadata.elementSize == 2, !metadata.chain.littleEndian else { return }
    for at in stride(from: 0, to: target.count - 1, by: 2) { target.swapAt(at, at + 1) }
  }
}
