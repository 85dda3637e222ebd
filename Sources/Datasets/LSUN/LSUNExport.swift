/// LSUN as exported files: `KEY.webp` or `KEY.jpg`, flat or below folders of the key's first letters.
enum LSUNExport {
  static let form = DatasetForm(
    name: "lsun-images", dataset: "lsun",
    summary: "files named by LSUN's keys, flat or in folders of one letter"
  ) { path, request in
    let tree = try path.tree()
    guard let first = tree.images.first(where: { _ in true }), key(of: first) != nil else {
      return []
    }
    let images = tree.images.compactMap { entry in
      key(of: entry).map { key in
        let components = tree.components(of: entry)
        return Image(
          entry: entry, key: key, split: SplitName.of(components) ?? "all",
          category: LSUNCategory.of(tree.components(of: entry, given: 4)) ?? request.category)
      }
    }
    let warnings = tree.leftAlone(images.count)
    let files = tree.withoutEntries()
    return try Set(images.map(\.category)).sorted { ($0 ?? "") < ($1 ?? "") }.map { category in
      let chosen = images.filter { $0.category == category }.sorted(by: Image.precedes)
      for (a, b) in zip(chosen, chosen.dropFirst()) where a.key == b.key && a.split == b.split {
        throw DatasetError.badFolder(
          path: tree.root, reason: "\(a.entry.name) and \(b.entry.name) are the same image")
      }
      var facts = DatasetFacts.lsun(category: category, side: nil, form: "lsun-images")
      facts.allowsSkipping = true
      facts.notes = ["images in the order of their keys, as the database's"]
      return PublishedSource(facts, tree: tree, entries: chosen.map(\.entry)) { progress, deliver in
        for image in chosen {
          let bytes = try files.contents(image.entry, limit: PlacedImage.largestFile)
          progress(bytes.count)
          try deliver(SourceImage(split: image.split, name: image.key, content: .encoded(bytes)))
        }
        return warnings
      }
    }
  }

  private struct Image: Sendable {
    let entry: FileTree.Entry
    let key: String
    let split: String
    let category: String?

    static func precedes(_ a: Image, _ b: Image) -> Bool {
      let (first, second) = (SplitName.rank(a.split), SplitName.rank(b.split))
      return first != second
        ? first < second : a.key.utf8.lexicographicallyPrecedes(b.key.utf8)
    }
  }

  /// The 40 hexadecimal digits that a file is named by, or nil.
  private static func key(of entry: FileTree.Entry) -> String? {
    guard let stem = entry.baseName.split(separator: ".").first, stem.utf8.count == 40,
      stem.utf8.allSatisfy({ (48..<58).contains($0) || (97..<103).contains($0) })
    else { return nil }
    return String(stem)
  }
}
