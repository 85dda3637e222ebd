/// The old release as published: folders `train_32x32`, `valid_64x64` … of numbered PNG files, in
/// their tar archives or unpacked.
enum PixelRNNImages {
  static let form = DatasetForm(
    name: "imagenet-png", dataset: "imagenet",
    summary: "the old release's train_32x32.tar, valid_32x32.tar … (tar or folder)"
  ) { path, _ in
    let tree = try path.tree()
    var places = Places(tree)
    guard let first = tree.images.first(where: { _ in true }), places.place(of: first) != nil
    else { return [] }
    var groups: [Place: [FileTree.Entry]] = [:]
    for entry in tree.images {
      if let place = places.place(of: entry), NumberedFiles.isNumber(entry) {
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

    /// The split and the size that a folder or its archive is named by.
    init?(folder: String) {
      guard let match = folder.wholeMatch(of: /(train|valid)_(\d+)x(\d+)(\.tar|\.zip)?/),
        match.2 == match.3, let side = Int(match.2), DatasetFacts.imagenetSides.contains(side)
      else { return nil }
      self.split = String(match.1)
      self.side = side
    }

    init(split: String, side: Int) {
      self.split = split
      self.side = side
    }
  }

  /// Tells the place of images by their folders, each of which is looked at once.
  private struct Places {
    private let tree: FileTree
    private var known: [String: Place?] = [:]

    init(_ tree: FileTree) { self.tree = tree }

    mutating func place(of entry: FileTree.Entry) -> Place? {
      let folder = entry.folder
      if let place = known[folder] { return place }
      let name = tree.components(of: entry).dropLast().last
      let place = name.flatMap { Place(folder: $0) }
      known[folder] = .some(place)
      return place
    }
  }
}
