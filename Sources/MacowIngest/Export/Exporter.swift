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
  /// `[count, height, width, 3]` bytes.
  let pixels: [UInt8]
  /// One label an image, or nil for a split without labels.
  let labels: [UInt16]?

  var count: Int { pixels.count / imageBytes }
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
          classNames: store.provenance?.classNames))
      try split.requireDigest(digests[name]) { run in
        try append(run)
        progress(run.count)
      }
      try end()
    }
  }
}
