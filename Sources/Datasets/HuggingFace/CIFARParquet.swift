/// CIFAR-10 as Hugging Face stores it.
enum CIFARParquet {
  static let form = DatasetForm(
    name: "cifar10-parquet", dataset: "cifar10",
    summary: "Hugging Face's parquet files of cifar10 (folder or files)"
  ) { path, _ in
    guard let images = try ParquetImages(try path.tree()), images.hasLabels,
      images.side == CIFARBatch.side
    else { return [] }
    var facts = DatasetFacts.cifar10(form: "cifar10-parquet")
    facts.notes = ["rows in the order of the files' names"]
    return [
      PublishedSource(facts, tree: images.tree, entries: images.files.map(\.entry)) {
        progress, deliver in
        try images.deliver(largestLabel: 9, progress: progress, to: deliver)
        return []
      }
    ]
  }
}
