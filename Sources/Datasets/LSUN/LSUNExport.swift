/// LSUN as exported files: `KEY.webp` or `KEY.jpg`, flat or below folders of the key's first letters.
enum LSUNExport {
  static let form = DatasetForm(
    name: "lsun-images", dataset: "lsun",
    summary: "files named by LSUN's keys, flat or in folders of one letter"
  ) { path, request in
    let tree = try path.tree()
    let images = tree.images
    guard let first = images.first, key(of: first) != nil else { return [] }
    var places = Places(tree, request)
    var groups: [Place: [Int]] = [:]
    for (position, entry) in images.enumerated() where key(of: entry) != nil {
      groups[places.place(of: entry), default: []].append(position)
    }
    let warnings = tree.leftAlone(groups.values.reduce(0) { $0 + $1.count })
    return try Set(groups.keys.map(\.category)).sorted().map { category in
      let splits = try groups.filter { $0.key.category == category }
        .sorted { SplitName.rank($0.key.split) < SplitName.rank($1.key.split) }
        .map { ($0.key.split, images.picked(try sorted($0.value, of: images, in: tree))) }
      var facts = DatasetFacts.lsun(
        category: category.isEmpty ? nil : category, side: nil, form: "lsun-images")
      facts.allowsSkipping = true
      facts.notes = ["images in the order of their keys, as the database's"]
      let entries = splits.map(\.1).reduce(images.picked([]), +)
      return PublishedSource(facts, tree: tree, entries: entries) { progress, deliver in
        for (split, entries) in splits {
          for entry in entries {
            let bytes = try tree.contents(entry, limit: PlacedImage.largestFile)
            progress(bytes.count)
            let name = key(of: entry) ?? entry.baseName
            try deliver(SourceImage(split: split, name: name, content: .encoded(bytes)))
          }
        }
        return warnings
      }
    }
  }

  private struct Place: Hashable {
    /// Empty where it is unknown.
    let category: String
    let split: String
  }

  /// Tells categories and splits by folders, each of which is looked at once.
  private struct Places {
    private let tree: FileTree
    private let request: SourceRequest
    private var known: [[Substring]: Place] = [:]

    init(_ tree: FileTree, _ request: SourceRequest) {
      self.tree = tree
      self.request = request
    }

    mutating func place(of entry: FileTree.Entry) -> Place {
      // Folders of one letter tell nothing, and there are millions of them.
      let folders = entry.name.split(separator: "/").dropLast().filter { $0.utf8.count > 1 }
      if let place = known[folders] { return place }
      let place = Place(
        category: LSUNCategory.of(tree.components(of: entry, given: 4)) ?? request.category ?? "",
        split: SplitName.of(tree.components(of: entry)) ?? "all")
      known[folders] = place
      return place
    }
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
