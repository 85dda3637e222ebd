/// Fills an output of whole rows from the chunks that overlap them.
final class RangeReader {
  private let metadata: ArrayMetadata
  private let range: Range<Int>
  private let output: UnsafeMutableBufferPointer<UInt8>
  private let tools: ReadingTools

  init(
    metadata: ArrayMetadata, range: Range<Int>, output: UnsafeMutableBufferPointer<UInt8>,
    tools: ReadingTools
  ) {
    self.metadata = metadata
    self.range = range
    self.output = output
    self.tools = tools
  }

  /// Calls `body` for the inner chunks of a shard that overlap the rows and the array.
  func visitChunks(
    fileOrigin: [Int], chunks: [Int], _ body: (_ number: Int, _ origin: [Int]) throws -> Void
  ) throws {
    let rows = metadata.chunkShape[0]
    let first = max(0, range.lowerBound - fileOrigin[0]) / rows
    let last = min(chunks[0], (range.upperBound - fileOrigin[0] + rows - 1) / rows)
    if first >= last { return }
    for row in first..<last {
      try Odometer.run(over: Array(chunks.dropFirst())) { rest in
        let position = [row] + rest
        let origin = zip(fileOrigin, zip(position, metadata.chunkShape)).map {
          $0 + $1.0 * $1.1
        }
        guard zip(origin, metadata.shape).allSatisfy({ $0 < $1 }) else { return }
        let number = zip(position, chunks).reduce(0) { $0 * $1.1 + $1.0 }
        try body(number, origin)
      }
    }
  }

  /// Decodes one chunk and copies what is wanted of it; no bytes mean the fill value.
  func take(_ file: OpenFile?, bytes: Range<Int>?, origin: [Int]) throws {
    let size = metadata.chunkBytes
    let target = wholeRows(origin)
    guard let file, let bytes else {
      if let target { return fill(target) }
      tools.withScratch(size) { scratch in
        fill(scratch)
        copy(from: UnsafeBufferPointer(scratch), origin: origin)
      }
      return
    }
    let stored = try tools.load(file, bytes)
    if let target {
      try tools.decoder.decode(stored, into: target, path: file.path, offset: bytes.lowerBound)
      return
    }
    try tools.withScratch(size) { scratch in
      try tools.decoder.decode(stored, into: scratch, path: file.path, offset: bytes.lowerBound)
      copy(from: UnsafeBufferPointer(scratch), origin: origin)
    }
  }

  /// The part of the output that is exactly this chunk, if there is one.
  private func wholeRows(_ origin: [Int]) -> UnsafeMutableBufferPointer<UInt8>? {
    guard metadata.chunkShape.dropFirst().elementsEqual(metadata.shape.dropFirst()),
      origin[0] >= range.lowerBound, origin[0] + metadata.chunkShape[0] <= range.upperBound
    else { return nil }
    let rowBytes = metadata.chunkBytes / metadata.chunkShape[0]
    let start = (origin[0] - range.lowerBound) * rowBytes
    return UnsafeMutableBufferPointer(
      rebasing: output[start..<start + metadata.chunkBytes])
  }

  private func fill(_ target: UnsafeMutableBufferPointer<UInt8>) {
    let low = UInt8(truncatingIfNeeded: metadata.fillValue)
    let high = UInt8(truncatingIfNeeded: metadata.fillValue >> 8)
    for at in target.indices {
      target[at] = metadata.elementSize == 2 && at % 2 == 1 ? high : low
    }
  }

  /// Copies the overlap of a decoded chunk with the wanted rows, run by run.
  private func copy(from chunk: UnsafeBufferPointer<UInt8>, origin: [Int]) {
    let size = metadata.elementSize
    let shape = metadata.shape
    let rank = shape.count
    var low = origin
    var high = zip(origin, zip(metadata.chunkShape, shape)).map { min($0 + $1.0, $1.1) }
    low[0] = max(low[0], range.lowerBound)
    high[0] = min(high[0], range.upperBound)
    if zip(low, high).contains(where: { $0 >= $1 }) { return }
    let runLength = (high[rank - 1] - low[rank - 1]) * size
    let outer = (0..<rank - 1).map { high[$0] - low[$0] }
    Odometer.run(over: outer) { position in
      var from = 0
      var to = 0
      for axis in 0..<rank {
        let at = low[axis] + (axis < rank - 1 ? position[axis] : 0)
        from = from * metadata.chunkShape[axis] + at - origin[axis]
        to = to * shape[axis] + at - (axis == 0 ? range.lowerBound : 0)
      }
      let run = UnsafeBufferPointer(rebasing: chunk[from * size..<from * size + runLength])
      let target = UnsafeMutableBufferPointer(
        rebasing: output[to * size..<to * size + runLength])
      _ = target.update(from: run)
    }
  }
}
