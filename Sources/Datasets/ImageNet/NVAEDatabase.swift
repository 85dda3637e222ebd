/// NVAE's LMDB databases of raw pixels: ImageNet's old release and CelebA-HQ, both cut from Glow's
/// TFRecords.
enum NVAEDatabase {
  static let imagenetForm = form(
    "imagenet-nvae", dataset: "imagenet", summary: "NVAE's LMDB folders of ImageNet"
  ) { side in
    guard DatasetFacts.imagenetSides.contains(side) else { return nil }
    return .imagenet(side: side, form: "imagenet-nvae", release: "old")
  }

  static let celebaForm = form(
    "celebahq-nvae", dataset: "celebahq", summary: "NVAE's LMDB folders of CelebA-HQ"
  ) { side in
    guard !DatasetFacts.imagenetSides.contains(side) else { return nil }
    return .celebahq(side: side, form: "celebahq-nvae", release: "glow")
  }

  private static func form(
    _ name: String, dataset: String, summary: String,
    facts: @escaping @Sendable (_ side: Int) -> DatasetFacts?
  ) -> DatasetForm {
    DatasetForm(name: name, dataset: dataset, summary: summary) { path, _ in
      let tree = try path.tree()
      var bySide: [Int: [LMDBImages]] = [:]
      for database in try LMDBImages.all(in: tree) {
        if case .raw(let side) = database.content { bySide[side, default: []].append(database) }
      }
      return bySide.sorted { $0.key < $1.key }.compactMap { side, databases in
        guard var facts = facts(side) else { return nil }
        facts.notes = ["images in the order of their numbers"]
        let ordered = databases.sorted { SplitName.rank($0.split) < SplitName.rank($1.split) }
        return PublishedSource(facts, tree: tree, entries: ordered.map(\.entry)) {
          progress, deliver in
          for database in ordered {
            try database.deliverRaw(side: side, from: tree, progress: progress, to: deliver)
          }
          return []
        }
      }
    }
  }
}
