internal import Crypto
internal import Datasets
internal import Foundation
internal import Shards

/// What has come of one stored split so far: its chunks, its counts, and where the source stands.
final class SplitTally {
  /// What came of a split in the end.
  struct Outcome: Sendable {
    let layout: SplitLayout
    let rawSHA256: String
    let count: Int
    let excluded: Int
    let damaged: [String]
  }

  private var assembler: SplitAssembler?
  private let resumed: ResumedSplit?
  private var images = 0
  private var excluded = 0
  private var damaged: [String] = []
  private var digest = SHA256()

  /// Starts with nothing, or with what an earlier process finished.
  init(resumed: ResumedSplit?, progress: (Int) -> Void) throws {
    self.resumed = resumed
    guard let resumed else { return }
    let assembler = SplitAssembler(resumed.layout)
    try assembler.adopt(resumed, progress: progress)
    self.assembler = assembler
    excluded = resumed.mark.excluded
    damaged = resumed.mark.damaged
  }

  /// Takes an image in.
  ///
  /// - Parameters:
  ///   - image: The next image of the split.
  ///   - layout: Makes the layout, from the size of the first result.
  ///   - chunk: Takes chunks that are full.
  /// - Throws: `DatasetError.badImage` if it does not fit the others, `ShardError.unfinished` if
  ///   the source is not the one that an earlier process read.
  func take(
    _ image: PreparedImage, layout: (RGBImage, _ hasLabels: Bool) throws -> SplitLayout,
    chunk: (ImageChunk) throws -> Void
  ) throws {
    digest.update(data: image.fingerprint)
    let stored = try piecesStored(of: image)
    for (number, piece) in image.pieces.enumerated().dropFirst(stored) {
      let assembler = try self.assembler ?? SplitAssembler(layout(piece, image.label != nil))
      self.assembler = assembler
      try check(piece, image, assembler.layout)
      let full = try assembler.append(
        piece.pixels, size: assembler.layout.hasSizes ? piece.size : nil, label: image.label
      ) {
        let isLast = number == image.pieces.count - 1
        return ResumeMark(
          images: images + (isLast ? 1 : 0), pieces: isLast ? 0 : number + 1,
          excluded: excluded + (isLast ? image.excluded : 0), damaged: damaged,
          sourceDigest: hexadecimal(digest.finalize()))
      }
      if let full { try chunk(full) }
    }
    images += 1
    excluded += image.excluded
    if image.damage != nil { damaged.append(image.name) }
  }

  /// How many results of an image an earlier process stored, once its source proves to be this one.
  private func piecesStored(of image: PreparedImage) throws -> Int {
    guard let mark = resumed?.mark else { return 0 }
    let last = mark.pieces > 0 ? mark.images : mark.images - 1
    if images == last, hexadecimal(digest.finalize()) != mark.sourceDigest {
      throw ShardError.unfinished(
        path: "the work folder", reason: "of images that have changed since")
    }
    return images == mark.images ? mark.pieces : 0
  }

  private func check(_ piece: RGBImage, _ image: PreparedImage, _ layout: SplitLayout) throws {
    let isRight =
      layout.hasSizes
      ? piece.height <= layout.height && piece.width <= layout.width
      : piece.height == layout.height && piece.width == layout.width
    guard isRight else {
      throw DatasetError.badImage(
        path: "\(image.published) image \(image.name)",
        reason: "it is \(piece.width)x\(piece.height), the images before it \(layout.width)x"
          + "\(layout.height); a --preprocess, --size or --tile makes them equal")
    }
    guard layout.hasLabels == (image.label != nil) else {
      throw DatasetError.badImage(
        path: "\(image.published) image \(image.name)",
        reason: layout.hasLabels ? "it has no label" : "it has a label, images before it have none")
    }
  }

  /// Ends the split.
  ///
  /// - Parameter chunk: Takes the last chunk, if there is one.
  /// - Returns: nil if nothing is stored.
  /// - Throws: `ShardError.unfinished` if the source ended before what is stored already.
  func finish(chunk: (ImageChunk) throws -> Void) throws -> Outcome? {
    if let mark = resumed?.mark, images < mark.images {
      throw ShardError.unfinished(
        path: "the work folder", reason: "of more images than there are now")
    }
    guard let assembler else { return nil }
    if let last = assembler.finish() { try chunk(last) }
    return Outcome(
      layout: assembler.layout, rawSHA256: assembler.rawSHA256(), count: assembler.count,
      excluded: excluded,
      damaged: damaged)
  }
}

extension RGBImage {
  var size: ImageSize? {
    guard let height = UInt16(exactly: height), let width = UInt16(exactly: width) else {
      return nil
    }
    return ImageSize(height: height, width: width)
  }
}
