/// The class folders of a set of images, numbered in the order of their names.
struct ClassFolders: Sendable {
  /// The names in order.
  let names: [String]
  private let labels: [String: UInt16]

  /// Collects the folders.
  ///
  /// - Throws: `DatasetError.badFolder` if there are more than labels can count, or if a split has
  ///   other classes than the training images, which would number them differently.
  init(_ images: some Sequence<PlacedImage>, in tree: FileTree) throws {
    var bySplit: [String: Set<String>] = [:]
    for image in images {
      if let name = image.classFolder { bySplit[image.split, default: []].insert(name) }
    }
    let all = bySplit.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    if let train = bySplit["train"], let other = all.subtracting(train).min() {
      throw DatasetError.badFolder(
        path: tree.root,
        reason: "the class folder \(other) has no training images, so classes would be numbered "
          + "differently in each split")
    }
    guard all.count <= Int(UInt16.max) else {
      throw DatasetError.badFolder(
        path: tree.root, reason: "\(all.count) class folders are too many")
    }
    names = all.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    labels = Dictionary(uniqueKeysWithValues: zip(names, 0...UInt16.max))
  }

  /// The number of an image's class, or nil if it lies in none.
  func label(of image: PlacedImage) -> UInt16? { image.classFolder.flatMap { labels[$0] } }
}

extension PublishedSource {
  /// Image files in class folders, delivered undecoded and labelled by their class.
  ///
  /// - Parameters:
  ///   - facts: What is known before reading.
  ///   - tree: Where the files lie.
  ///   - images: The files, with their splits.
  ///   - classes: What their folders mean.
  ///   - warnings: What there is to say once they are read.
  init(
    _ facts: DatasetFacts, tree: FileTree, images: PlacedImages, classes: ClassFolders,
    warnings: @autoclosure @escaping @Sendable () -> [String]
  ) {
    self.init(facts, tree: tree, entries: images.entries) { progress, deliver in
      for image in images {
        let bytes = try tree.contents(image.entry, limit: PlacedImage.largestFile)
        progress(bytes.count)
        try deliver(
          SourceImage(
            split: image.split, name: image.rest.joined(separator: "/"),
            label: classes.label(of: image), content: .encoded(bytes)))
      }
      return warnings()
    }
  }
}
