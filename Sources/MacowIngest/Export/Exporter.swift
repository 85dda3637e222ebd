internal import Shards

/// What a split is, for those who write it elsewhere.
struct ExportedSplit {
  /// The data set's name.
  let dataset: String
  /// `train`, `val` or `test`.
  let name: String
  let count: Int
  let height: Int
  let width: Int
  let hasLabels: Bool
  /// Whether images differ in size; `height` and `width` are those of the largest then.
  let hasSizes: Bool
  /// Names of the label values in order, where they have names.
  let classNames: [String]?

  /// The name of a label, or nil if it has none.
  func className(_ label: UInt16) -> String? {
    classNames.flatMap { Int(label) < $0.count ? $0[Int(label)] : nil }
  }
}

/// Some images of a split, in order.
struct ImageRun: Sendable {
  /// The position of the first in its split.
  let first: Int
  /// Bytes of one image.
  let imageBytes: Int
  /// Columns of pixels.
  let width: Int
  /// `[count, height, width, 3]` bytes, padded where images differ in size.
  let pixels: [UInt8]
  /// One label an image, or nil for a split without labels.
  let labels: [UInt16]?
  /// One size an image, or nil for a split whose images have one size.
  let sizes: [ImageSize]?

  var count: Int { pixels.count / imageBytes }

  /// One image without padding.
  func image(_ number: Int) -> (pixels: [UInt8], height: Int, width: Int) {
    let start = number * imageBytes
    guard let size = sizes?[number] else {
      return (Array(pixels[start..<start + imageBytes]), imageBytes / width / 3, width)
    }
    let (height, columns) = (Int(size.height), Int(size.width))
    var image: [UInt8] = []
    image.reserveCapacity(height * columns * 3)
    for row in 0..<height {
      let at = start + row * width * 3
      image += pixels[at..<at + columns * 3]
    }
    return (image, height, columns)
  }
}

/// Writes a data set in somebody else's format, into a work folder.
protocol Exporter: AnyObject {
  /// Starts a split; its images follow in order.
  func begin(_ split: ExportedSplit) throws
  func append(_ run: ImageRun) throws
  /// Ends the split.
  func end() throws
}

extension Exporter {
  /// Hands a whole store to the exporter, and checks what was read on the way.
  ///
  /// - Parameters:
  ///   - store: The store.
  ///   - digests: What `ImageSplit.rawSHA256` was when the store was recorded, by split.
  ///   - progress: Called with the number of images just written.
  /// - Throws: `ShardError` for a damaged chunk, `CommandFailure` for other pixels than recorded.
  func export(
    _ store: ShardedDataset, digests: [String: String], progress: (Int) -> Void
  ) throws {
    for name in ShardedDataset.splitNames {
      guard let split = store.splits[name] else { continue }
      try begin(
        ExportedSplit(
          dataset: store.provenance?.name ?? "", name: name, count: split.count,
          height: split.height, width: split.width, hasLabels: split.hasLabels,
          hasSizes: split.hasSizes, classNames: store.provenance?.classNames))
      try split.requireDigest(digests[name]) { run in
        try append(run)
        progress(run.count)
      }
      try end()
    }
  }
}
