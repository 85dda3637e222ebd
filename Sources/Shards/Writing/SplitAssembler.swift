internal import Crypto

/// Gathers the images of one split into chunks, in order, and hashes them as they pass.
///
/// Not for use from two threads at once.
public final class SplitAssembler {
  /// What it gathers.
  public let layout: SplitLayout
  /// Images so far.
  public private(set) var count = 0
  private var pending: [UInt8] = []
  private var companions = ChunkCompanions()
  private var digest = SHA256()
  private var labels: [UInt16] = []
  private var sizes: [ImageSize] = []

  private var chunkBytes: Int { layout.geometry.chunk * layout.imageBytes }

  /// Starts a split.
  public init(_ layout: SplitLayout) { self.layout = layout }

  /// Adds an image.
  ///
  /// - Parameters:
  ///   - pixels: `[height, width, 3]` bytes.
  ///   - size: The image's size; nil if it is the layout's.
  ///   - label: The label, if the split has any.
  ///   - mark: Where the source stands with this image; asked for when a chunk is full.
  /// - Returns: A chunk that is full now, or nil.
  /// - Throws: `ShardError.outOfRange` if the image does not fit the layout.
  public func append(
    _ pixels: [UInt8], size: ImageSize? = nil, label: UInt16?,
    mark: () -> ResumeMark? = { nil }
  ) throws -> ImageChunk? {
    let height = size.map { Int($0.height) } ?? layout.height
    let width = size.map { Int($0.width) } ?? layout.width
    guard (label != nil) == layout.hasLabels, (size != nil) == layout.hasSizes,
      height <= layout.height, width <= layout.width, pixels.count == height * width * 3
    else {
      throw ShardError.outOfRange(
        path: layout.name, reason: "image \(count) does not fit the split's layout")
    }
    if companions.rows == 0 { pending.reserveCapacity(chunkBytes) }
    if size == nil {
      pending.append(contentsOf: pixels)
    } else {
      pad(pixels, height: height, width: width)
    }
    count += 1
    companions.rows += 1
    if let label { companions.labels.append(label) }
    if let size { companions.sizes.append(size) }
    guard companions.rows == layout.geometry.chunk else { return nil }
    companions.mark = mark()
    return flush()
  }

  private func pad(_ pixels: [UInt8], height: Int, width: Int) {
    for row in 0..<height {
      pending.append(contentsOf: pixels[row * width * 3..<(row + 1) * width * 3])
      pending.append(contentsOf: repeatElement(0, count: (layout.width - width) * 3))
    }
    pending.append(
      contentsOf: repeatElement(0, count: (layout.height - height) * layout.width * 3))
  }

  /// Gives the last chunk, if images are waiting in it.
  public func finish() -> ImageChunk? { companions.rows == 0 ? nil : flush() }

  private func flush() -> ImageChunk {
    pending.withUnsafeBytes { digest.update(bufferPointer: $0) }
    labels += companions.labels
    sizes += companions.sizes
    pending.append(contentsOf: repeatElement(0, count: chunkBytes - pending.count))
    let chunk = ImageChunk(layout: layout, pixels: pending, companions: companions)
    pending = []
    companions = ChunkCompanions()
    return chunk
  }

  /// Takes in what an earlier process made durable, as if it had been appended.
  ///
  /// - Parameters:
  ///   - resumed: The finished shards of this split.
  ///   - progress: Called with the number of images just read back.
  /// - Throws: `ShardError` if a shard is not what was recorded.
  public func adopt(_ resumed: ResumedSplit, progress: (Int) -> Void) throws {
    try resumed.forEachChunk { pixels in
      digest.update(bufferPointer: UnsafeRawBufferPointer(pixels))
      progress(layout.geometry.chunk)
    }
    labels += resumed.labels
    sizes += resumed.sizes
    count += resumed.count
  }

  /// SHA-256 over all pixels in order, then the labels, heights and widths as u16le.
  public func rawSHA256() -> String {
    var digest = digest
    for value in labels + sizes.map(\.height) + sizes.map(\.width) {
      withUnsafeBytes(of: value.littleEndian) { digest.update(bufferPointer: $0) }
    }
    return hexadecimal(digest.finalize())
  }
}
