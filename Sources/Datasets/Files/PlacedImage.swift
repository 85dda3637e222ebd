/// An image file and what its path says of it.
struct PlacedImage: Sendable {
  let entry: FileTree.Entry
  /// The split whose folder it lies in, or `all`.
  let split: String
  /// The components below that folder, or below the root.
  let rest: [String]

  private static let splits: Set<String> = ["train", "valid", "validation", "val", "test"]

  /// Reads an image's path: the first folder that is named as a split is one.
  init(_ entry: FileTree.Entry, in tree: FileTree) {
    self.entry = entry
    let components = tree.components(of: entry)
    let own = components.suffix(entry.parts.count + 1)
    if let place = own.dropLast().firstIndex(where: { Self.splits.contains($0) }) {
      split = own[place]
      rest = Array(own[(place + 1)...])
    } else {
      split = "all"
      rest = entry.parts
    }
  }

  /// The folder right below the split's, where the image lies two levels below it.
  var classFolder: String? { rest.count == 2 ? rest[0] : nil }

  /// Sorts by split, then by path.
  static func precedes(_ a: PlacedImage, _ b: PlacedImage) -> Bool {
    let (first, second) = (SplitName.rank(a.split), SplitName.rank(b.split))
    if first != second { return first < second }
    return PathOrder.precedes(a.rest.joined(separator: "/"), b.rest.joined(separator: "/"))
  }

  /// The largest image file that is taken.
  static let largestFile = 512 << 20
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
