/// A npy file of images and what it holds.
struct ArrayFile: Sendable {
  let entry: FileTree.Entry
  let side: Int
  let count: Int
  /// The publisher's split, from the file's name or its folder's, or `all`.
  let split: String
  /// Bits of every sample: 8, or 5 or 3 where values are bins already.
  let bits: Int
  /// Whether the file's name says that it is of CelebA.
  let isFace: Bool
  /// Whether it holds the planes of one image, as `imgHQ00000.npy` does.
  let isSingle: Bool

  /// This many images are looked at to tell bins from pixels.
  private static let sample = 64

  /// Looks into the npy files of a tree; the list is empty if there are none.
  ///
  /// - Throws: `ArchiveError`, `DatasetError.badRecord`.
  static func all(in tree: FileTree) throws -> [ArrayFile] {
    try tree.entries(.npy).map { entry in
      let array = try PixelArray(try tree.open(entry, isVerified: true), name: entry.name)
      let isSingle = entry.baseName.hasPrefix("imgHQ")
      return ArrayFile(
        entry: entry, side: array.side, count: array.count,
        split: SplitName.of(tree.components(of: entry)) ?? "all",
        bits: isSingle ? 8 : try bits(of: array),
        isFace: entry.name.lowercased().contains("celeb"), isSingle: isSingle)
    }
  }

  /// Files in the usual order of their splits, then by name.
  static func ordered(_ files: [ArrayFile]) -> [ArrayFile] {
    files.sorted {
      let (a, b) = (SplitName.rank($0.split), SplitName.rank($1.split))
      return a != b ? a < b : PathOrder.precedes($0.entry.name, $1.entry.name)
    }
  }

  private static func bits(of array: PixelArray) throws -> Int {
    var largest: UInt8 = 0
    for image in 0..<min(array.count, sample) {
      largest = max(largest, try array.pixels(of: image).max() ?? 0)
      if largest > 31 { return 8 }
    }
    return largest > 7 ? 5 : 3
  }
}
