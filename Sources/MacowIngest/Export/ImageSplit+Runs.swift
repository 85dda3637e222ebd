internal import Console
internal import Crypto
internal import Shards

extension ImageSplit {
  /// Lends all images in order, some MiB at a time, and compares their digest at the end.
  ///
  /// - Parameters:
  ///   - recorded: What `rawSHA256` was when the store was recorded, or nil to compare nothing.
  ///   - body: What to do with a run.
  /// - Throws: What `body` throws, `ShardError` for a damaged chunk, `CommandFailure` for other
  ///   pixels than recorded.
  func requireDigest(_ recorded: String?, _ body: (ImageRun) throws -> Void) throws {
    guard channels == 3 else {
      throw CommandFailure("split \(name) has \(channels) channels; only RGB can be exported")
    }
    let (labels, sizes) = (try readLabels(), try readSizes())
    var digest = SHA256()
    let step = max(1, (8 << 20) / imageBytes / chunkLength) * chunkLength
    for start in stride(from: 0, to: count, by: step) {
      let range = start..<min(count, start + step)
      let pixels = try readImages(range)
      digest.update(data: pixels)
      try body(
        ImageRun(
          first: start, imageBytes: imageBytes, width: width, pixels: pixels,
          labels: labels.map { Array($0[range]) }, sizes: sizes.map { Array($0[range]) }))
    }
    let sides = sizes ?? []
    for value in (labels ?? []) + sides.map(\.height) + sides.map(\.width) {
      withUnsafeBytes(of: value.littleEndian) { digest.update(bufferPointer: $0) }
    }
    let found = hexadecimal(digest.finalize())
    guard recorded == nil || recorded == found else {
      throw CommandFailure(
        "the pixels of split \(name) have digest \(found.prefix(12)), recorded is "
          + "\(recorded?.prefix(12) ?? ""); ingest the data set again")
    }
  }
}
