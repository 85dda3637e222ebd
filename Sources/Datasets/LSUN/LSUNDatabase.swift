/// LSUN as published: an LMDB database a category and split, as a folder or in its zip archive.
enum LSUNDatabase {
  static let form = DatasetForm(
    name: "lsun-lmdb", dataset: "lsun",
    summary: "LSUN's LMDB folders or zip archives of a category"
  ) { path, request in
    let tree = try path.tree()
    let databases = try LMDBImages.all(in: tree).filter { $0.content == .encoded }
    let category = { (database: LMDBImages) in
      LSUNCategory.of(database.components) ?? request.category
    }
    return Set(databases.map(category)).sorted { ($0 ?? "") < ($1 ?? "") }.map { value in
      let chosen = databases.filter { category($0) == value }.sorted {
        (SplitName.rank($0.split), $0.entry.name) < (SplitName.rank($1.split), $1.entry.name)
      }
      var facts = DatasetFacts.lsun(category: value, side: nil, form: "lsun-lmdb")
      facts.allowsSkipping = true
      facts.notes = ["images in the order of their keys' bytes, as torchvision's"]
      return PublishedSource(facts, tree: tree, entries: chosen.map(\.entry)) { progress, deliver in
        try requireOneOfEach(chosen, in: tree)
        for database in chosen {
          try database.deliverEncoded(from: tree, progress: progress, to: deliver)
        }
        return []
      }
    }
  }

  private static func requireOneOfEach(_ databases: [LMDBImages], in tree: FileTree) throws {
    for (a, b) in zip(databases, databases.dropFirst()) where a.split == b.split {
      throw DatasetError.badFolder(
        path: tree.root,
        reason: "it holds the split \(a.split) twice: \(a.entry.name) and \(b.entry.name); "
          + "name one of them")
    }
  }
}
