/// ProGAN's TFRecords of CelebA-HQ: one file a size, planes, in a shuffled order.
enum ProGANRecords {
  static let form = DatasetForm(
    name: "celebahq-progan", dataset: "celebahq",
    summary: "ProGAN's celebahq-rNN.tfrecords (file or folder; choose with --size)"
  ) { path, request in
    try path.records().grouped { side(of: $0.kind) }.map { side, set in
      guard set.files.count == 1, let file = set.files.first else {
        throw DatasetError.badFolder(
          path: path.path, reason: "it holds several ProGAN files of \(side)x\(side) pixels")
      }
      // All records of one size take the same space; the reading checks the count.
      let count = file.entry.size / (file.firstSize + 16)
      let split = CelebASplit(count: count, order: .shuffled)
      let indices = CelebASplit.shuffledIndices(count: count)
      let sums = try FinalMD5(request, side: side)
      var facts = DatasetFacts.celebahq(side: side, form: "celebahq-progan", release: "progan")
      facts.splitRule = split.rule
      facts.notes = [
        "records in the order of the file, ProGAN's shuffle; names are the publisher's indices; "
          + "sizes below 1024 are rounded means"
      ]
      return set.source(facts, dealing: split.dealing) { file, number, example in
        guard number < indices.count else { throw example.problem("records differ in size") }
        let content = try ShapedPixels(example).content
        try sums?.check(content, index: indices[number], name: "idx\(indices[number])")
        return SourceImage(split: "all", name: "idx\(indices[number])", content: content)
      }
    }
  }

  private static func side(of kind: RecordKind) -> Int? {
    guard case .planar(let side) = kind else { return nil }
    return side
  }
}
