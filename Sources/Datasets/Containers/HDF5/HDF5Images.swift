internal import Archives
internal import CCompression

/// A data set `[count, 3, side, side]` of bytes, in chunks of whole images.
struct HDF5Images: Sendable {
  let count: Int
  let side: Int
  /// Images in a chunk.
  private let perChunk: Int
  private let chunks: [Int: Chunk]
  private let isDeflated: Bool
  private let reader: HDF5Reader
  private let name: String

  private struct Chunk: Sendable {
    let offset: Int
    let size: Int
    let skipsFilter: Bool
  }

  private static let largestChunk = 64 << 20

  /// Reads a data set's description and finds its chunks.
  ///
  /// - Throws: `ArchiveError.damaged`; `DatasetError.badRecord` for another type, shape or storage.
  init(_ file: HDF5File, name: String, header: Int) throws {
    func problem(_ reason: String) -> DatasetError {
      .badRecord(member: name, record: nil, offset: nil, reason: reason)
    }
    let messages = try HDF5Message.all(at: header, file.reader)
    func body(_ type: Int) -> [UInt8]? { messages.first { $0.type == type }?.body }
    guard body(0x07) == nil else { throw problem("its data lie in other files, never followed") }
    guard let type = body(0x03), type.count >= 8, type[0] & 0x0f == 0, type[1] & 0x08 == 0,
      type.littleEndian(UInt32.self, at: 4) == 1
    else { throw problem("it does not hold unsigned bytes") }
    let shape = try Self.shape(body(0x01), problem)
    guard shape.count == 4, shape[0] > 0, shape[1] == 3, shape[2] == shape[3],
      (1...16_384).contains(shape[2])
    else { throw problem("the shape \(shape) is not [n, 3, side, side]") }
    guard let layout = body(0x08), layout.count >= 31, layout[0] == 3, layout[1] == 2,
      layout[2] == 5
    else { throw problem("it is not stored in chunks, as the publisher's files are") }
    let extents = (0..<5).map { Int(layout.littleEndian(UInt32.self, at: 11 + 4 * $0)) }
    let image = 3 * shape[2] * shape[2]
    guard extents[0] > 0, Array(extents[1...]) == [3, shape[2], shape[2], 1],
      extents[0] <= Self.largestChunk / image
    else { throw problem("its chunks \(extents.dropLast()) are not whole images") }
    isDeflated = try Self.isDeflated(body(0x0b), problem)
    count = shape[0]
    side = shape[2]
    perChunk = extents[0]
    reader = file.reader
    self.name = name
    let root = try reader.address(layout.littleEndian(UInt64.self, at: 3))
    var found: [Int: Chunk] = [:]
    try HDF5Tree(reader, kind: 1, keySize: 48).forEachLeaf(at: root) { key, child in
      let place = key.littleEndian(UInt64.self, at: 8)
      let rest = (1..<5).map { key.littleEndian(UInt64.self, at: 8 + 8 * $0) }
      let mask = key.littleEndian(UInt32.self, at: 4)
      guard place < UInt64(shape[0]), place % UInt64(extents[0]) == 0, rest.allSatisfy({ $0 == 0 }),
        mask <= 1
      else { throw problem("a chunk lies outside of the data set") }
      let chunk = Chunk(
        offset: child, size: Int(key.littleEndian(UInt32.self, at: 0)), skipsFilter: mask == 1)
      guard found.updateValue(chunk, forKey: Int(place)) == nil else {
        throw problem("a chunk is there twice")
      }
    }
    chunks = found
  }

  /// Delivers every image as `[side, side, 3]` bytes.
  func forEachImage(_ body: (_ index: Int, _ pixels: [UInt8]) throws -> Void) throws {
    let image = 3 * side * side
    for first in stride(from: 0, to: count, by: perChunk) {
      let planes = try unpacked(chunkAt: first, size: perChunk * image)
      for index in first..<min(first + perChunk, count) {
        let start = (index - first) * image
        try body(
          index, Planes.interleaved(planes[start..<start + image], area: side * side))
      }
    }
  }

  private func unpacked(chunkAt first: Int, size: Int) throws -> [UInt8] {
    guard let chunk = chunks[first] else {
      throw DatasetError.badRecord(
        member: name, record: first, offset: nil, reason: "the chunk of this image is missing")
    }
    // The deflate format cannot be larger than this for so many bytes.
    guard chunk.size <= size + size / 8 + 1024 else {
      throw reader.damaged(chunk.offset, "a chunk of \(name) has an absurd size")
    }
    let packed = try reader.bytes(chunk.offset, chunk.size)
    if chunk.skipsFilter || !isDeflated {
      guard packed.count == size else {
        throw reader.damaged(chunk.offset, "a chunk of \(name) has another size")
      }
      return packed
    }
    var pixels = [UInt8](repeating: 0, count: size)
    let status = packed.withUnsafeBufferPointer { input in
      pixels.withUnsafeMutableBufferPointer { output in
        ccp_zlib_exactly(input.baseAddress, input.count, output.baseAddress, output.count)
      }
    }
    guard status == CCP_OK else {
      throw reader.damaged(chunk.offset, "a chunk of \(name) cannot be inflated")
    }
    return pixels
  }

  private static func shape(
    _ body: [UInt8]?, _ problem: (String) -> DatasetError
  ) throws -> [Int] {
    guard let body, body.count >= 4, body[0] == 1 || body[0] == 2 else {
      throw problem("it has no shape")
    }
    let (rank, start) = (Int(body[1]), body[0] == 1 ? 8 : 4)
    guard body.count >= start + 8 * rank else { throw problem("its shape is cut") }
    return try (0..<rank).map { axis in
      guard let extent = Int(exactly: body.littleEndian(UInt64.self, at: start + 8 * axis)),
        extent < 1 << 32
      else { throw problem("its shape is absurd") }
      return extent
    }
  }

  /// No filter, or deflate alone.
  private static func isDeflated(
    _ body: [UInt8]?, _ problem: (String) -> DatasetError
  ) throws -> Bool {
    guard let body, body.count >= 2, body[1] > 0 else { return false }
    let start = body[0] == 1 ? 8 : 2
    guard body[1] == 1, body.count >= start + 8, body.littleEndian(UInt16.self, at: start) == 1
    else { throw problem("it is compressed by other filters than gzip") }
    return true
  }
}
