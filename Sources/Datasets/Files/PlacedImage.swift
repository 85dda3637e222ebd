/// An image file and what its path says of it.
struct PlacedImage: Sendable {
  let entry: FileTree.Entry
  /// The split whose folder it lies in, or `all`.
  let split: String
  /// How many components of the entry's name lead to that folder.
  private let depth: Int

  private static let splits: Set<String> = ["train", "valid", "validation", "val", "test"]

  /// The largest image file that is taken.
  static let largestFile = 512 << 20

  /// Reads an image's path: the first folder that is named as a split is one, the root included.
  init(_ entry: FileTree.Entry, in tree: FileTree) {
    self.entry = entry
    let parts = entry.name.split(separator: "/")
    if let place = parts.dropLast().firstIndex(where: { Self.splits.contains(String($0)) }) {
      split = String(parts[place])
      depth = place + 1
    } else if let root = tree.rootFolder, Self.splits.contains(root) {
      split = root
      depth = 0
    } else {
      split = "all"
      depth = 0
    }
  }

  /// The components below the split's folder, or below the root.
  var rest: [String] { entry.name.split(separator: "/").dropFirst(depth).map(String.init) }

  /// The folder right below the split's, where the image lies two levels below it.
  var classFolder: String? {
    let rest = rest
    return rest.count == 2 ? rest[0] : nil
  }

  /// Splits in their usual order; images of each stay in the order of paths.
  static func bySplit(_ images: [PlacedImage]) -> [PlacedImage] {
    (0...3).flatMap { rank in images.lazy.filter { SplitName.rank($0.split) == rank } }
  }
}

extension FileTree {
  /// The side of images, if the first, the second and the last are square and the same.
  func side(of entries: [Entry]) throws -> Int? {
    let sample = Array(entries.prefix(2)) + Array(entries.suffix(1))
    let sides = try sample.map {
      ImageSize.side(of: try contents($0, limit: PlacedImage.largestFile))
    }
    return Set(sides).count == 1 ? sides.first ?? nil : nil
  }
}
