internal import Foundation

/// Writes one split: `images` and, where there are any, `labels` and the sizes of images.
///
/// Not for use from two threads at once.
public final class SplitWriter {
  /// How its images lie in the arrays.
  public let layout: SplitLayout
  private let folder: String
  private let images: ArrayWriter
  private let journal: ShardJournal?
  private var labels: [UInt16]
  private var sizes: [ImageSize]
  /// Labels and sizes that the journal holds already.
  private var recorded = 0
  /// For those who append pixels rather than chunks.
  private let assembler: SplitAssembler
  private let compressor: ChunkCompressor

  /// Companions are few bytes: 16,384 to a chunk, 262,144 to a shard.
  private static let companionGeometry = Geometry(chunk: 16_384, shard: 262_144)
  /// The arrays that may stand beside the images.
  static let companionNames = ["labels", "height", "width"]

  /// Starts a split, or goes on with one.
  init(
    folder: String, layout: SplitLayout, journal: ShardJournal? = nil,
    resumed: ResumedSplit? = nil
  ) throws {
    self.folder = folder
    self.layout = layout
    self.journal = journal
    images = try ArrayWriter(
      folder: "\(folder)/images", elementSize: 1, rowShape: [layout.height, layout.width, 3],
      geometry: layout.geometry, codecs: layout.profile.imageCodecs,
      finished: resumed?.shards ?? [])
    labels = resumed?.labels ?? []
    sizes = resumed?.sizes ?? []
    recorded = images.count
    assembler = SplitAssembler(layout)
    compressor = try ChunkCompressor(layout)
  }

  /// Number of images so far.
  public var count: Int { images.count + assembler.count - appended }
  /// Images that came through the assembler and are in the array.
  private var appended = 0

  /// Appends images in order.
  ///
  /// - Parameters:
  ///   - pixels: `[n, height, width, 3]` bytes.
  ///   - labels: One label an image, or nil for a split without labels.
  /// - Throws: `ShardError.outOfRange` if the counts disagree, `cannotWrite` if the disk does.
  public func append(pixels: [UInt8], labels: [UInt16]?) throws {
    let size = layout.imageBytes
    let count = pixels.count / size
    guard pixels.count == count * size, layout.hasLabels == (labels != nil), !layout.hasSizes,
      labels.map({ $0.count == count }) ?? true
    else {
      throw ShardError.outOfRange(path: folder, reason: "a batch's pixels and labels disagree")
    }
    for image in 0..<count {
      let chunk = try assembler.append(
        Array(pixels[image * size..<(image + 1) * size]), label: labels?[image])
      if let chunk { try take(chunk) }
    }
  }

  private func take(_ chunk: ImageChunk) throws {
    try append(try compressor.encode(chunk))
    appended += chunk.companions.rows
  }

  /// Appends a chunk that was compressed elsewhere; chunks come in order.
  ///
  /// A shard that is full becomes durable, and is recorded in the journal if there is one.
  ///
  /// - Parameter chunk: The next chunk of this split.
  /// - Throws: `ShardError.cannotWrite`.
  public func append(_ chunk: EncodedChunk) throws {
    let before = images.files.count
    labels += chunk.companions.labels
    sizes += chunk.companions.sizes
    try images.append(encoded: chunk.bytes, rows: chunk.companions.rows)
    guard images.files.count > before, let mark = chunk.companions.mark, let journal,
      let shard = images.files.last
    else { return }
    let sides = sizes.dropFirst(recorded).flatMap { [$0.height, $0.width] }
    try journal.append(
      ShardJournal.Entry(
        layout: layout, ordinal: before, bytes: shard.bytes, sha256: shard.sha256, mark: mark,
        labels: ResumedSplit.data(Array(labels.dropFirst(recorded))),
        sizes: ResumedSplit.data(sides)))
    recorded = images.count
  }

  /// Writes what is left; the split is complete on disk afterwards.
  ///
  /// - Parameter rawSHA256: The digest of everything appended; nil if it came as pixels.
  /// - Returns: The count and the digest of the pixels, for the provenance.
  /// - Throws: `ShardError.cannotWrite`.
  func finish(rawSHA256: String? = nil) throws -> Provenance.Split {
    if let chunk = assembler.finish() { try take(chunk) }
    try images.finish(dimensions: ["image", "y", "x", "channel"])
    if layout.hasLabels { try write(labels, as: "labels") }
    if layout.hasSizes {
      try write(sizes.map(\.height), as: "height")
      try write(sizes.map(\.width), as: "width")
    }
    let group = JSONValue.object(["zarr_format": .int(3), "node_type": .string("group")])
    try DurableFile.write(try group.serialized(), to: "\(folder)/zarr.json")
    return Provenance.Split(count: images.count, rawSHA256: rawSHA256 ?? assembler.rawSHA256())
  }

  private func write(_ values: [UInt16], as name: String) throws {
    let array = try ArrayWriter(
      folder: "\(folder)/\(name)", elementSize: 2, rowShape: [],
      geometry: Self.companionGeometry, codecs: layout.profile.labelCodecs)
    let bytes = values.flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
    }
    try bytes.withUnsafeBufferPointer { try array.append($0) }
    try array.finish(dimensions: ["image"])
  }
}
