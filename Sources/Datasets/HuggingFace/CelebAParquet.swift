/// CelebA-HQ as people store it at Hugging Face: parquet files of PNG or JPEG images.
enum CelebAParquet {
  private static let smallestSide = 64

  static let form = DatasetForm(
    name: "celebahq-parquet", dataset: "celebahq",
    summary: "Hugging Face's parquet files of CelebA-HQ (folder or files)"
  ) { path, _ in
    guard let images = try ParquetImages(try path.tree()), let side = images.side,
      side >= smallestSide
    else { return [] }
    let split = CelebASplit(count: images.rowCount, order: .indices)
    var facts = DatasetFacts.celebahq(
      side: side, form: "celebahq-parquet", release: "hugging face")
    if images.files.contains(where: { $0.split == "all" }) { facts.splitRule = split.rule }
    facts.notes = [
      "rows in the order of the files' names; how such copies were downscaled is not documented"
    ]
    return [
      PublishedSource(
        facts, tree: images.tree, entries: images.files.map(\.entry), dealing: split.dealing
      ) { progress, deliver in
        try images.deliver(
          largestLabel: Int(UInt16.max), progress: progress, to: deliver)
        return []
      }
    ]
  }
}
