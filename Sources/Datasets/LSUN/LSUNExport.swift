/// LSUN as exported files: `KEY.webp` or `KEY.jpg`, flat or below folders of the key's first letters.
enum LSUNExport {
  static let form = DatasetForm(
    name: "lsun-images", dataset: "lsun",
    summary: "files named by LSUN's keys, flat or in folders of one letter"
  ) { path, request in
    let tree = try path.tree()
    let images = tree.images
    guard let first = images.first, key(of: first) != nil else { return [] }
    var groups: [String: [[Int]]] = [:]
    for (position, entry) in images.enumerated() where key(of: entry) != nil {
      let category = LSUNCategory.of(tree.components(of: entry, given: 4)) ?? request.category
      groups[category ?? "", default: [[], [], [], []]][SplitName.rank(split(of: entry, in: tree))]
        .append(position)
    }
    let taken = groups.values.reduce(0) { $0 + $1.reduce(0) { $0 + $1.count } }
    let warnings = tree.leftAlone(taken)
    return try groups.sorted { $0.key < $1.key }.map { category, positions in
      let chosen = images.picked(
        try positions.flatMap { try sorted($0, of: images, in: tree) })
      var facts = DatasetFacts.lsun(
        category: category.isEmpty ? nil : category, side: nil, form: "lsun-images")
      facts.allowsSkipping = true
      facts.notes = ["images in the order of their keys, as the database's"]
      return PublishedSource(facts, tree: tree, entries: chosen) { progress, deliver in
        for entry in chosen {
          let bytes = try tree.contents(entry, limit: PlacedImage.largestFile)
          progress(bytes.count)
          try deliver(
            SourceImage(
              split: split(of: entry, in: tree), name: key(of: entry) ?? entry.baseName,
              content: .encoded(bytes)))
        }
        return warnings
      }
    }
  }

  private static func split(of entry: FileTree.Entry, in tree: FileTree) -> String {
    SplitName.of(tree.components(of: entry)) ?? "all"
  }

  /// Positions in the order of keys, which is that of paths in the publisher's folders of letters.
  private static func sorted(
    _ positions: [Int], of images: EntrySelection, in tree: FileTree
  ) throws -> [Int] {
    func name(_ position: Int) -> String { key(of: images[position]) ?? "" }
    let isOrdered = zip(positions, positions.dropFirst()).allSatisfy { name($0) < name($1) }
    if isOrdered { return positions }
    let sorted = positions.sorted { name($0) < name($1) }
    for (a, b) in zip(sorted, sorted.dropFirst()) where name(a) == name(b) {
      throw DatasetError.badFolder(
        path: tree.root, reason: "\(images[a].name) and \(images[b].name) are the same image")
    }
    return sorted
  }

  /// The 40 hexadecimal digits that a file is named by, or nil.
  private static func key(of entry: FileTree.Entry) -> String? {
    guard let stem = entry.baseName.split(separator: ".").first, stem.utf8.count == 40,
      stem.utf8.allSatisfy({ (48..<58).contains($0) || (97..<103).contains($0) })
    else { return nil }
    return String(stem)
  }
}
