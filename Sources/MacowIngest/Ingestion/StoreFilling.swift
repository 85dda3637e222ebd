internal import Datasets
internal import Foundation
internal import Shards
internal import Synchronization

/// Fills a store from a source: images are prepared and chunks compressed on all cores, while one
/// thread puts them in order and another writes.
struct StoreFilling: Sendable {
  let reading: ImageReading
  let profile: StorageProfile
  /// About how many bytes of pixels a shard holds; nil for the usual size.
  let shardBytes: Int?
  /// The largest image, where sizes differ.
  let largest: ImageSize?

  /// What filling came to.
  struct Result: Sendable {
    let report: SourceReport
    let splits: [String: SplitTally.Outcome]
  }

  /// Bytes of chunks between the thread that orders and the one that writes.
  private static let budget = 64 << 20

  /// Writes all images, going on from what the writer has already.
  ///
  /// - Parameter writer: Gets every chunk; it is not committed.
  /// - Returns: Digests and counts.
  /// - Throws: The first error in the order of images; what is durable stays.
  func run(into writer: DatasetWriter) throws -> Result {
    let resumed = writer.resumed
    var writers = try resumed.mapValues { try writer.split($0.layout) }
    let compressors = Mutex<[String: ChunkCompressor]>([:])
    return try OrderedPipeline<ImageChunk, EncodedChunk>.run(
      jobs: reading.jobs, budget: Self.budget,
      read: { deliver in
        try order(resumed) { try deliver($0, 2 * $0.byteCount) }
      },
      transform: { chunk in
        let compressor = try compressors.withLock { known in
          let found = try known[chunk.layout.name] ?? ChunkCompressor(chunk.layout)
          known[chunk.layout.name] = found
          return found
        }
        return try compressor.encode(chunk)
      },
      take: { chunk in
        let split = try writers[chunk.layout.name] ?? writer.split(chunk.layout)
        writers[chunk.layout.name] = split
        try split.append(chunk)
      })
  }

  /// Does everything but compress and write.
  ///
  /// - Returns: Digests and counts, as `run` would give them.
  /// - Throws: The first error in the order of images.
  func rehearse() throws -> Result { try order([:]) { _ in } }

  /// Puts the prepared images in order and cuts them into chunks.
  private func order(
    _ resumed: [String: ResumedSplit], _ deliver: (ImageChunk) throws -> Void
  ) throws -> Result {
    let meter = Meter(
      "reading back", total: resumed.values.reduce(0) { $0 + $1.count }, unit: "images")
    var tallies = try resumed.mapValues { split in
      try SplitTally(resumed: split) { meter.advance(by: $0) }
    }
    if !resumed.isEmpty { meter.finish() }
    var size: ImageSize?
    let report = try reading.run("reading", known: resumed.mapValues(\.mark.images)) { image in
      let tally = try tallies[image.split] ?? SplitTally(resumed: nil) { _ in }
      tallies[image.split] = tally
      try tally.take(
        image,
        layout: { piece, hasLabels in
          // The splits of a data set have one size.
          let own = try size ?? largest ?? tooLarge(piece)
          size = own
          return layout(image.split, own, hasLabels: hasLabels)
        }, chunk: deliver)
    }
    var outcomes: [String: SplitTally.Outcome] = [:]
    for (name, tally) in tallies {
      if let outcome = try tally.finish(chunk: deliver) { outcomes[name] = outcome }
    }
    return Result(report: report, splits: outcomes)
  }

  private func tooLarge(_ piece: RGBImage) throws -> ImageSize {
    guard let size = piece.size else {
      throw DatasetError.badImage(
        path: "an image", reason: "\(piece.width)x\(piece.height) pixels are too many to be stored")
    }
    return size
  }

  private func layout(_ split: String, _ size: ImageSize, hasLabels: Bool) -> SplitLayout {
    let (height, width) = (Int(size.height), Int(size.width))
    return SplitLayout(
      name: split, height: height, width: width, hasLabels: hasLabels, hasSizes: largest != nil,
      profile: profile,
      geometry: Geometry(height: height, width: width, channels: 3, shardBytes: shardBytes))
  }
}
