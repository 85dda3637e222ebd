internal import Console
internal import Shards

/// Rewrites a store in the portable profile.
enum ZarrCopy {
  /// Copies every image and label, and compares their digests in what was written.
  ///
  /// - Parameters:
  ///   - store: A store of ours.
  ///   - output: The folder to make.
  ///   - digests: What `ImageSplit.rawSHA256` was when the store was recorded, by split.
  ///   - progress: Called with the number of images just written.
  /// - Throws: `ShardError`, or `CommandFailure` if the store is not ours or a digest differs.
  static func write(
    _ store: ShardedDataset, to output: String, digests: [String: String],
    progress: (Int) -> Void
  ) throws {
    guard var provenance = store.provenance else {
      throw CommandFailure("\(store.path): another program wrote this store")
    }
    provenance.profile = .portable
    let writer = try DatasetWriter(path: output, profile: .portable)
    for name in ShardedDataset.splitNames {
      guard let split = store.splits[name] else { continue }
      let layout = SplitLayout(
        name: name, height: split.height, width: split.width, hasLabels: split.hasLabels,
        hasSizes: split.hasSizes, profile: .portable)
      let target = try writer.split(layout)
      let assembler = SplitAssembler(layout)
      let compressor = try ChunkCompressor(layout)
      try split.requireDigest(digests[name]) { run in
        for number in 0..<run.count {
          let chunk = try assembler.append(
            run.image(number).pixels, size: run.sizes?[number], label: run.labels?[number])
          if let chunk { try target.append(try compressor.encode(chunk)) }
        }
        progress(run.count)
      }
      if let chunk = assembler.finish() { try target.append(try compressor.encode(chunk)) }
      provenance.splits[name]?.rawSHA256 = assembler.rawSHA256()
    }
    _ = try writer.commit(provenance) { folder, _ in
      try StoredDataset.checkPixels(of: folder, expected: digests, label: "verifying")
    }
  }
}
