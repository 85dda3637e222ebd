/// ImageNet as class folders below `train` and `val`, which torchvision's ImageFolder and MaCow's
/// own code read.
enum ImageNetFolder {
  static let form = DatasetForm(
    name: "imagenet-folder", dataset: "imagenet",
    summary: "folders train/CLASS/IMAGE and val/CLASS/IMAGE"
  ) { path, request in
    let tree = try path.tree()
    let all = tree.images
    // Nothing but images below split folders is ImageNet in this form.
    guard let first = all.first, PlacedImage(first, in: tree).split != "all" else { return [] }
    var strays: [String] = []
    let images = PlacedImages(all, in: tree) { image in
      if image.split != "all", image.classFolder != nil { return true }
      strays.append(image.entry.name)
      return false
    }
    guard !images.isEmpty, let side = try side(of: images, in: tree),
      DatasetFacts.imagenetSides.contains(side)
    else { return [] }
    let classes = try ClassFolders(images, in: tree)
    let release = request.release ?? release(of: images)
    var facts = DatasetFacts.imagenet(side: side, form: "imagenet-folder", release: release)
    facts.allowsSkipping = true
    facts.classNames = classes.names
    facts.notes.append("class folders in the order of their names, files in them likewise")
    var notes = tree.leftAlone(images.count + strays.count)
    if !strays.isEmpty {
      let names = strays.prefix(3).joined(separator: ", ")
      notes.append("\(strays.count) images beside the class folders were left alone: \(names)")
    }
    let warnings = notes
    return [
      PublishedSource(
        facts, tree: tree, images: images, classes: classes, warnings: warnings)
    ]
  }

  /// Of the first image that can be decoded, so that a damaged one is named when it is read.
  private static func side(of images: PlacedImages, in tree: FileTree) throws -> Int? {
    for image in images.prefix(8) {
      let bytes = try tree.contents(image.entry, limit: PlacedImage.largestFile)
      if let side = ImageSize.side(of: bytes) { return side }
    }
    return nil
  }

  /// The releases differ in their numbers of images.
  private static func release(of images: PlacedImages) -> String? {
    let train = images.count { $0.split == "train" }
    switch (train, images.count - train) {
    case (1_281_149, 49_999): return "old"
    case (1_281_167, 50_000): return "new"
    default: return nil
    }
  }
}
