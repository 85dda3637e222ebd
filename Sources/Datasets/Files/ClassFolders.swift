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
