internal import Foundation
internal import Synchronization

/// An array on disk; reads ranges of its first dimension.
final class ZarrArray: Sendable {
  let folder: String
  let metadata: ArrayMetadata
  /// Whether a missing chunk file means damage rather than the fill value.
  private let mustBeComplete: Bool
  private let indices = Mutex<[Int: ShardIndex]>([:])
  private let shed: ToolShed

  /// Opens the array in `folder`.
  convenience init(folder: String, mustBeComplete: Bool) throws {
    let path = "\(folder)/zarr.json"
    let json = try JSONValue.parse(try readSmallFile(path), path: path)
    self.init(
      folder: folder, metadata: try MetadataParser(path: path).array(json),
      mustBeComplete: mustBeComplete)
  }

  /// An array whose metadata is known.
  init(folder: String, metadata: ArrayMetadata, mustBeComplete: Bool) {
    self.folder = folder
    self.metadata = metadata
    self.mustBeComplete = mustBeComplete
    shed = ToolShed(metadata)
  }

  /// Bytes of one row: everything but the first dimension.
  var rowBytes: Int { metadata.shape.dropFirst().reduce(metadata.elementSize, *) }

  /// Reads rows as bytes in C order, elements little-endian.
  ///
  /// - Throws: `outOfRange`, `tooLarge`, or what is wrong with a file.
  func read(_ range: Range<Int>) throws -> [UInt8] {
    guard range.lowerBound >= 0, range.upperBound <= metadata.shape[0] else {
      throw ShardError.outOfRange(
        path: folder, reason: "it has \(metadata.shape[0]) rows, not \(range)")
    }
    let size = range.count * rowBytes
    let memory = sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE))
    guard size <= memory else { throw ShardError.tooLarge(path: folder, bytes: size) }
    if size == 0 { return [] }
    return try [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
      try read(range, into: buffer)
      initialized = size
    }
  }

  /// Reads rows into `output`, which holds exactly that many.
  ///
  /// What it reads does not depend on `workers`, the number of threads that decode.
  func read(
    _ range: Range<Int>, into output: UnsafeMutableBufferPointer<UInt8>, workers: Int = coreCount
  ) throws {
    if range.isEmpty || rowBytes == 0 { return }
    let rows = metadata.chunkShape[0]
    let chunks = range.lowerBound / rows..<(range.upperBound - 1) / rows + 1
    // Enough parts that threads end together, each of whole chunks.
    let parts = min(chunks.count, workers <= 1 ? 1 : 8 * workers)
    let bytes = DisjointBytes(output)
    try parallelForEach(parts, workers: workers, state: {}) { _, part in
      let first = chunks.lowerBound + part * chunks.count / parts
      let next = chunks.lowerBound + (part + 1) * chunks.count / parts
      let wanted = max(range.lowerBound, first * rows)..<min(range.upperBound, next * rows)
      let place = (wanted.lowerBound - range.lowerBound) * rowBytes
      try shed.lend { tools in
        try readPart(wanted, into: bytes[place..<place + wanted.count * rowBytes], tools)
      }
    }
  }

  private func readPart(
    _ range: Range<Int>, into output: UnsafeMutableBufferPointer<UInt8>, _ tools: ReadingTools
  ) throws {
    let reader = RangeReader(metadata: metadata, range: range, output: output, tools: tools)
    let rows = metadata.fileShape[0]
    let grid = metadata.fileGrid
    for first in range.lowerBound / rows...(range.upperBound - 1) / rows {
      try Odometer.run(over: Array(grid.dropFirst())) { rest in
        try readFile(at: [first] + rest, reader)
      }
    }
  }

  private func readFile(at position: [Int], _ reader: RangeReader) throws {
    let path = "\(folder)/\(metadata.keys.key(position))"
    let origin = zip(position, metadata.fileShape).map { $0 * $1 }
    let file = try OpenFile.existing(path)
    if file == nil, mustBeComplete { throw ShardError.missing(path: path) }
    guard let sharding = metadata.sharding else {
      try reader.take(file, bytes: file.map { 0..<$0.size }, origin: origin)
      return
    }
    let index = try file.map { try self.index(of: $0, position: position, sharding) }
    let chunks = metadata.chunksPerFile
    try reader.visitChunks(fileOrigin: origin, chunks: chunks) { number, chunkOrigin in
      try reader.take(file, bytes: index?.range(number), origin: chunkOrigin)
    }
  }

  private func index(
    of file: OpenFile, position: [Int], _ sharding: ArrayMetadata.Sharding
  ) throws -> ShardIndex {
    let ordinal = zip(position, metadata.fileGrid).reduce(0) { $0 * $1.1 + $1.0 }
    if let known = indices.withLock({ $0[ordinal] }) { return known }
    let index = try ShardIndex(of: file, metadata: metadata, sharding: sharding)
    indices.withLock { $0[ordinal] = index }
    return index
  }
}

/// Counts through all positions of a grid, last dimension fastest.
enum Odometer {
  static func run(over grid: [Int], _ body: ([Int]) throws -> Void) rethrows {
    if grid.contains(where: { $0 <= 0 }) { return }
    var position = [Int](repeating: 0, count: grid.count)
    while true {
      try body(position)
      var axis = grid.count - 1
      while axis >= 0 {
        position[axis] += 1
        if position[axis] < grid[axis] { break }
        position[axis] = 0
        axis -= 1
      }
      if axis < 0 { return }
    }
  }
}
