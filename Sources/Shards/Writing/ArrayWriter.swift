/// Appends rows along the first dimension of a sharded array and writes its shard files.
///
/// Only the first dimension is cut: every chunk holds whole rows. Shards become durable one by
/// one; `zarr.json` comes last.
final class ArrayWriter {
  private let folder: String
  private let elementSize: Int
  private let rowShape: [Int]
  private let geometry: Geometry
  private let codecs: [Codec]
  private let encoder: ChunkEncoder
  private let metadata: ArrayMetadata
  /// Rows that do not fill a chunk yet.
  private var pending: [UInt8] = []
  private var shard: DurableFile?
  private var index: [(offset: UInt64, size: UInt64)] = []
  private var rowsInShard = 0
  /// The shards that are durable.
  private(set) var files: [WrittenFile] = []
  private(set) var count = 0

  /// Starts an array, or goes on with one.
  ///
  /// - Parameters:
  ///   - folder: Its folder, which is made if needed.
  ///   - elementSize: Bytes an element, 1 or 2.
  ///   - rowShape: Shape of one row.
  ///   - geometry: Rows in a chunk and a shard.
  ///   - codecs: The chain of an inner chunk.
  ///   - finished: Full shards that are in the folder already, in order.
  /// - Throws: `ShardError`.
  init(
    folder: String, elementSize: Int, rowShape: [Int], geometry: Geometry, codecs: [Codec],
    finished: [WrittenFile] = []
  ) throws {
    self.folder = folder
    self.elementSize = elementSize
    self.rowShape = rowShape
    self.geometry = geometry
    self.codecs = codecs
    metadata = try ArrayMetadata(
      writing: 0, elementSize: elementSize, rowShape: rowShape, geometry: geometry, codecs: codecs)
    encoder = try ChunkEncoder(metadata)
    files = finished
    count = finished.reduce(0) { $0 + $1.rows }
    try makeFolder(folder)
  }

  private var rowBytes: Int { rowShape.reduce(elementSize, *) }

  /// Appends whole rows, little-endian in C order.
  func append(_ rows: UnsafeBufferPointer<UInt8>) throws {
    count += rows.count / rowBytes
    let chunkBytes = metadata.chunkBytes
    var rest = rows
    if !pending.isEmpty {
      let missing = min(chunkBytes - pending.count, rest.count)
      pending.append(contentsOf: rest[..<missing])
      rest = UnsafeBufferPointer(rebasing: rest[missing...])
      if pending.count < chunkBytes { return }
      try pending.withUnsafeBufferPointer { try writeChunk($0, rows: geometry.chunk) }
      pending.removeAll(keepingCapacity: true)
    }
    while rest.count >= chunkBytes {
      try writeChunk(UnsafeBufferPointer(rebasing: rest[..<chunkBytes]), rows: geometry.chunk)
      rest = UnsafeBufferPointer(rebasing: rest[chunkBytes...])
    }
    pending.append(contentsOf: rest)
  }

  private func writeChunk(_ chunk: UnsafeBufferPointer<UInt8>, rows: Int) throws {
    try encoder.encode(chunk) { try writeEncoded($0, rows: rows) }
  }

  /// Appends a chunk that is encoded already; only the last one may hold fewer rows.
  func append(encoded bytes: [UInt8], rows: Int) throws {
    count += rows
    try bytes.withUnsafeBytes { try writeEncoded($0, rows: rows) }
  }

  private func writeEncoded(_ bytes: UnsafeRawBufferPointer, rows: Int) throws {
    let file = try shard ?? DurableFile(temporary: "\(folder)/shard.tmp")
    shard = file
    index.append((UInt64(file.size), UInt64(bytes.count)))
    try file.append(bytes)
    rowsInShard += rows
    if rowsInShard == geometry.shard { try closeShard() }
  }

  private func closeShard() throws {
    guard let file = shard else { return }
    let absent = (offset: UInt64.max, size: UInt64.max)
    let slots = metadata.chunksPerFile.reduce(1, *)
    index += repeatElement(absent, count: slots - index.count)
    try ShardIndex.serialize(index, checksum: true).withUnsafeBytes { try file.append($0) }
    let ordinal = files.count
    let key = metadata.keys.key([ordinal] + rowShape.map { _ in 0 })
    let path = "\(folder)/\(key)"
    try makeFolder(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]))
    let digest = try file.finish(as: path)
    files.append(WrittenFile(key: key, bytes: file.size, rows: rowsInShard, sha256: digest))
    shard = nil
    index.removeAll(keepingCapacity: true)
    rowsInShard = 0
  }

  /// Pads and writes what is left, then `zarr.json`.
  func finish(dimensions: [String]) throws {
    if !pending.isEmpty {
      let rows = pending.count / rowBytes
      pending += repeatElement(0, count: metadata.chunkBytes - pending.count)
      try pending.withUnsafeBufferPointer { try writeChunk($0, rows: rows) }
      pending = []
    }
    try closeShard()
    let final = try ArrayMetadata(
      writing: count, elementSize: elementSize, rowShape: rowShape, geometry: geometry,
      codecs: codecs)
    let text = try final.json(dimensions: dimensions).serialized()
    try DurableFile.write(text, to: "\(folder)/zarr.json")
  }
}

/// A shard file that is durable.
struct WrittenFile: Sendable {
  /// Its key inside the array's folder, such as `c/0/0/0/0`.
  let key: String
  let bytes: Int
  let rows: Int
  let sha256: String
}
