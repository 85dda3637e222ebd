/// Glow's `imagenet-oord` TFRecords, made from the old release.
enum GlowImageNet {
  static let form = DatasetForm(
    name: "imagenet-glow", dataset: "imagenet",
    summary: "Glow's imagenet-oord TFRecords (folder or tar)"
  ) { path, _ in
    try path.records().grouped { side(of: $0.kind) }.map { side, set in
      var facts = DatasetFacts.imagenet(side: side, form: "imagenet-glow", release: "old")
      facts.notes = [
        "records in the order of the files' names; Glow permuted the images and moved one of "
          + "PixelRNN's training images to validation"
      ]
      return set.source(facts) { file, number, example in
        SourceImage(
          split: file.split, name: "\(file.entry.baseName)#\(number)", label: try example.label(),
          content: try ShapedPixels(example).content)
      }
    }
  }

  private static func side(of kind: RecordKind) -> Int? {
    guard case .interleaved(let height, let width, false) = kind, height == width,
      DatasetFacts.imagenetSides.contains(height)
    else { return nil }
    return height
  }
}
