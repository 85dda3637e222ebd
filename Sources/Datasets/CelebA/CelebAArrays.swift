/// CelebA-HQ as npy files: one a lossless 1024x1024 image, whole sets, and sets of bins.
enum CelebAArrays {
  static let imagesForm = DatasetForm(
    name: "celebahq-npy", dataset: "celebahq",
    summary: "a folder of imgHQ00000.npy …, one image each"
  ) { path, request in
    let tree = try path.tree()
    let arrays = tree.entries(.npy)
    let files = try NumberedFiles(
      arrays.picked(arrays.indices.filter { arrays[$0].baseName.hasPrefix("imgHQ") }))
    guard let first = files.entries.first else { return [] }
    let side = try PixelArray(try tree.open(first, isVerified: true), name: first.name).side
    let split = CelebASplit(count: files.entries.count, order: .indices)
    let sums = try FinalMD5(request, side: side)
    var facts = DatasetFacts.celebahq(side: side, form: "celebahq-npy", release: "lossless")
    facts.splitRule = split.rule
    facts.notes = ["files in the order of their numbers, which are the publisher's indices"]
    return [
      PublishedSource(facts, tree: tree, entries: files.entries, dealing: split.dealing) {
        progress, deliver in
        for (entry, number) in zip(files.entries, files.numbers) {
          let array = try PixelArray(try tree.open(entry), name: entry.name)
          try array.deliver(as: "all", progress: progress, name: { _ in entry.baseName }) { image in
            try sums?.check(image.content, index: number, name: entry.baseName)
            try deliver(image)
          }
        }
        return []
      }
    ]
  }

  static let setForm = DatasetForm(
    name: "celebahq-array", dataset: "celebahq",
    summary:
      "a npy file of all images, or of their bins such as Flow++'s celeba_full_64x64_5bit.npy"
  ) { path, _ in
    let tree = try path.tree()
    return try ArrayFile.all(in: tree).filter {
      !$0.isSingle
        && ($0.bits < 8 || $0.isFace || !DatasetFacts.imagenetSides.contains($0.side))
    }.map { file in
      let split = CelebASplit(count: file.count, order: .indices)
      var facts = DatasetFacts.celebahq(
        side: file.side, form: file.bits < 8 ? "celebahq-bins" : "celebahq-array",
        release: file.bits < 8 ? "\(file.bits)-bit" : "array")
      facts.bitsPerSample = file.bits
      if file.split == "all" { facts.splitRule = split.rule }
      facts.notes = ["images in the order of the array, taken as the publisher's indices"]
      if file.bits < 8 {
        facts.notes.append("values are \(file.bits)-bit bins already and are not quantised again")
      }
      let largest = UInt8(1 << file.bits - 1)
      return PublishedSource(facts, tree: tree, entries: [file.entry], dealing: split.dealing) {
        progress, deliver in
        let array = try PixelArray(try tree.open(file.entry), name: file.entry.name)
        try array.deliver(
          as: file.split, largest: largest, progress: progress, name: { "\($0)" }, to: deliver)
        return []
      }
    }
  }
}
