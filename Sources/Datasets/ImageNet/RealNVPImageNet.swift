/// RealNVP's TFRecords, made from the old release.
enum RealNVPImageNet {
  static let form = DatasetForm(
    name: "imagenet-realnvp", dataset: "imagenet",
    summary: "RealNVP's TFRecords with height, width, depth and image_raw"
  ) { path, _ in
    try path.records().grouped { side(of: $0.kind) }.map { side, set in
      var facts = DatasetFacts.imagenet(side: side, form: "imagenet-realnvp", release: "old")
      facts.notes = ["records in the order of the files' names"]
      return set.source(facts) { file, number, example in
        SourceImage(
          split: file.split, name: "\(file.entry.baseName)#\(number)",
          content: try ShapedPixels(measured: example).content)
      }
    }
  }

  private static func side(of kind: RecordKind) -> Int? {
    guard case .measured(let height, let width) = kind, height == width,
      DatasetFacts.imagenetSides.contains(height)
    else { return nil }
    return height
  }
}
