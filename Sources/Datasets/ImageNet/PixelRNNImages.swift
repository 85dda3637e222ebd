/// The old release as published: folders `train_32x32`, `valid_64x64` … of numbered PNG files, in
/// their tar archives or unpacked.
enum PixelRNNImages {
  static let form = DatasetForm(
    name: "imagenet-png", dataset: "imagenet",
    summary: "the old release's train_32x32.tar, valid_32x32.tar … (tar or folder)"
  ) { path, _ in
    let tree = try path.tree()
    guard let first = tree.images.first(where: { _ in true }), place(of: first, in: tree) != nil
    else { return [] }
    var groups: [Place: [FileTree.Entry]] = [:]
    for entry in tree.images {
      if let place = place(of: entry, in: tree), NumberedFiles.isNumber(entry) {
        groups[place, default: []].append(entry)
      }
    }
    let warnings = tree.leftAlone(groups.values.reduce(0) { $0 + $1.count })
    let files = tree.withoutEntries()
    return try Set(groups.keys.map(\.side)).sorted().map { side in
      let splits = try ["train", "valid"].compactMap { split in
        try groups[Place(split: split, side: side)].map { (split, try NumberedFiles($0).entries) }
      }
      let entries = splits.flatMap(\.1)
      var facts = DatasetFacts.imagenet(side: side, form: "imagenet-png", release: "old")
      facts.allowsSkipping = entries.allSatisfy { !$0.isMember }
      facts.notes = ["images in the order of their numbers"]
      return PublishedSource(facts, tree: tree, entries: entries) { progress, deliver in
        for (split, entries) in splits {
          for entry in entries {
            let bytes = try files.contents(entry, limit: PlacedImage.largestFile)
            progress(bytes.count)
            try deliver(SourceImage(split: split, name: entry.baseName, content: .encoded(bytes)))
          }
        }
        return warnings
      }
    }
  }

  private struct Place: Hashable {
    let split: String
    let side: Int
  }

  /// The split and the size that the folder of an image is named by.
  private static func place(of entry: FileTree.Entry, in tree: FileTree) -> Place? {
    let components = tree.components(of: entry)
    guard components.count > 1,
      let match = components[components.count - 2]
        .wholeMatch(of: /(train|valid)_(\d+)x(\d+)(\.tar|\.zip)?/),
      match.2 == match.3, let side = Int(match.2), DatasetFacts.imagenetSides.contains(side)
    else { return nil }
    return Place(split: String(match.1), side: side)
  }
}
