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

  /// Starts an array in a new folder.
  init(
    folder: String, elementSize: Int, rowShape: [Int], geometry: Geometry, codecs: [Codec]
  ) throws {
    self.folder = folder
    self.elementSize = elementSize
    self.rowShape = rowShape
    self.geometry = geometry
    self.codecs = codecs
    metadata = try Self.metadata(
      count: 0, elementSize: elementSize, rowShape: rowShape, geometry: geometry, codecs: codecs)
    encoder = try ChunkEncoder(metadata)
    try makeFolder(folder)
  }

  private static func metadata(
    count: Int, elementSize: Int, rowShape: [Int], geometry: Geometry, codecs: [Codec]
  ) throws -> ArrayMetadata {
    ArrayMetadata(
      shape: [count] + rowShape, elementSize: elementSize, fillValue: 0,
      fileShape: [geometry.shard] + rowShape, chunkShape: [geometry.chunk] + rowShape,
      chain: try CodecChain(codecs),
      sharding: .init(indexAtEnd: true, indexLittleEndian: true, indexHasChecksum: true),
      keys: .default(separator: "/"))
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
    let file = try shard ?? DurableFile(temporary: "\(folder)/shard.tmp")
    shard = file
    try encoder.encode(chunk) { bytes in
      index.append((UInt64(file.size), UInt64(bytes.count)))
      try file.append(bytes)
    }
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
    let final = try Self.metadata(
      count: count, elementSize: elementSize, rowShape: rowShape, geometry: geometry,
      codecs: codecs)
    let text = try final.json(dimensions: dimensions).serialized()
    try DurableFile.write(text, to: "\(folder)/zarr.json")
  }
}

/// A shard file that is durable.
struct WrittenFile {
  /// Its key inside the array's folder, such as `c/0/0/0/0`.
  let key: String
  let bytes: Int
  let rows: Int
  let sha256: String
}
