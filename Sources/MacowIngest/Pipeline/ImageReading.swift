internal import Console
internal import Datasets
internal import Foundation
internal import Synchronization

/// Reads a source and prepares its images on all cores, in the source's order.
struct ImageReading: Sendable {
  let source: any DatasetSource
  let preparation: ImagePreparation
  /// How many workers there are.
  let jobs: Int

  /// Bytes between reader and taker: encoded images, decoded ones, and what is made of them.
  private static let budget = 192 << 20
  /// Small images travel in groups of about this cost, so that handing over costs little.
  private static let groupCost = 1 << 20
  private static let largestGroup = 256

  /// Images that travel together.
  private struct Group: Sendable {
    var images: [(image: SourceImage, split: String, isKnown: Bool)] = []
    var cost = 0
  }

  /// Reads everything.
  ///
  /// - Parameters:
  ///   - label: What the progress bar says.
  ///   - known: How many images of each stored split are only counted, since they are stored.
  ///   - take: Takes the images in order, on the calling thread.
  /// - Returns: Checksums and warnings.
  /// - Throws: The first error in the order of images, or what `take` throws.
  func run(
    _ label: String, known: [String: Int] = [:], take: (PreparedImage) throws -> Void
  ) throws -> SourceReport {
    let meter = Meter(label, total: source.byteCount, unit: "bytes")
    let (source, preparation) = (self.source, self.preparation)
    let report = try OrderedPipeline<Group, [PreparedImage]>.run(
      jobs: jobs, budget: Self.budget,
      read: { deliver in
        var group = Group()
        var published: [String: Int] = [:]
        var stored: [String: Int] = [:]
        let report = try source.read(progress: { meter.advance(by: $0) }) { image in
          let position = published[image.split, default: 0]
          published[image.split] = position + 1
          let split = source.storedSplit(of: image.split, position: position)
          let number = stored[split, default: 0]
          stored[split] = number + 1
          let isKnown = number < known[split, default: 0]
          let cost = Self.cost(of: image, isKnown: isKnown)
          if group.cost + cost > Self.groupCost || group.images.count == Self.largestGroup {
            try deliver(group, group.cost)
            group = Group()
          }
          group.images.append((image, split, isKnown))
          group.cost += cost
        }
        try deliver(group, group.cost)
        return report
      },
      transform: { group in
        try group.images.map { try preparation($0.image, split: $0.split, isKnown: $0.isKnown) }
      },
      take: { images in
        for image in images { try take(image) }
        meter.note(images: images.count)
      })
    meter.finish()
    for warning in report.warnings { StandardError.write("macow-ingest: warning: \(warning)\n") }
    return report
  }

  /// Bytes that an image takes while it is worked on.
  private static func cost(of image: SourceImage, isKnown: Bool) -> Int {
    let bytes = image.content.byteCount
    if isKnown { return bytes }
    switch image.content {
    case .pixels: return 2 * bytes
    case .encoded(let file):
      // Decoded, copied, and what the decoder and the preprocessing hold beside.
      let area = ImageHeader(file).map { $0.width * $0.height } ?? 0
      return bytes + 9 * min(area, 1 << 28)
    }
  }
}
