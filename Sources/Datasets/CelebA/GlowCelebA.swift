/// Glow's `celeba-tfr` TFRecords, which flow papers report on.
enum GlowCelebA {
  static let form = DatasetForm(
    name: "celebahq-glow", dataset: "celebahq", summary: "Glow's celeba-tfr (folder or tar)"
  ) { path, _ in
    try path.records().grouped { side(of: $0.kind) }.map { side, set in
      var facts = DatasetFacts.celebahq(side: side, form: "celebahq-glow", release: "glow")
      facts.sourceURL = "https://github.com/openai/glow"
      facts.notes = [
        "records in the order of the files' names; sizes below the top are floor means"
      ]
      return set.source(facts) { file, number, example in
        SourceImage(
          split: file.split, name: "\(file.entry.baseName)#\(number)", label: try example.label(),
          content: try ShapedPixels(example).content)
      }
    }
  }

  private static func side(of kind: RecordKind) -> Int? {
    guard case .interleaved(let height, let width, true) = kind, height == width else { return nil }
    return height
  }
}
