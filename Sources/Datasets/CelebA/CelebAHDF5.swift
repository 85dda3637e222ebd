/// The HDF5 file of ProGAN's Theano release: a data set a size, planes, in the order of indices.
enum CelebAHDF5 {
  static let form = DatasetForm(
    name: "celebahq-hdf5", dataset: "celebahq",
    summary: "the HDF5 file celeba-hq-1024x1024.h5 (choose with --size)"
  ) { path, request in
    let tree = try path.tree()
    return try tree.entries(.hdf5).flatMap { entry in
      let file = try HDF5File(try tree.open(entry, isVerified: true))
      let sides = file.members.keys.compactMap(side).filter { $0 >= smallestSide }.sorted(by: >)
      guard !sides.isEmpty else {
        throw DatasetError.badRecord(
          member: entry.baseName, record: nil, offset: nil,
          reason: "it holds no data set data1024x1024, data512x512 …")
      }
      return try sides.filter { request.side == nil || $0 == request.side }.map { side in
        try source(entry, in: tree, file, side: side, request)
      }
    }
  }

  /// Smaller sizes are there for the training of ProGAN alone.
  private static let smallestSide = 32

  private static func side(of name: String) -> Int? {
    guard let match = name.wholeMatch(of: /data(\d+)x(\d+)/), match.1 == match.2 else { return nil }
    return Int(match.1)
  }

  private static func source(
    _ entry: FileTree.Entry, in tree: FileTree, _ file: HDF5File, side: Int,
    _ request: SourceRequest
  ) throws -> any DatasetSource {
    let name = "data\(side)x\(side)"
    let images = try HDF5Images(file, name: name, header: file.members[name] ?? 0)
    guard images.side == side else {
      throw DatasetError.badRecord(
        member: name, record: nil, offset: nil,
        reason: "its images have \(images.side)x\(images.side) pixels")
    }
    let split = CelebASplit(count: images.count, order: .indices)
    let sums = try FinalMD5(request, side: side)
    var facts = DatasetFacts.celebahq(side: side, form: "celebahq-hdf5", release: "progan")
    facts.splitRule = split.rule
    facts.notes = [
      "images in the order of the publisher's indices; smaller sizes are rounded means"
    ]
    return PublishedSource(facts, tree: tree, entries: [entry], dealing: split.dealing) {
      progress, deliver in
      try images.forEachImage { index, pixels in
        let name = String(repeating: "0", count: max(0, 5 - "\(index)".count)) + "\(index)"
        let content = SourceImage.Content.pixels(pixels, height: side, width: side)
        try sums?.check(content, index: index, name: name)
        progress(pixels.count)
        try deliver(SourceImage(split: "all", name: name, content: content))
      }
      return []
    }
  }
}
