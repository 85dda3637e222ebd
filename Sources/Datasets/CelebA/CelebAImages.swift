/// CelebA-HQ as image files: folders, zip and tar archives, with splits or without.
enum CelebAImages {
  static let form = DatasetForm(
    name: "celebahq-images", dataset: "celebahq",
    summary: "a folder, zip or tar of numbered images, or of train and val folders"
  ) { path, request in
    let tree = try path.tree()
    let images = wanted(tree)
    let dealt = PlacedImages(images, in: tree) { $0.split != "all" }
    if dealt.isEmpty { return try numbered(images, in: tree, request) }
    guard dealt.allSatisfy({ (1...2).contains($0.rest.count) }) else { return [] }
    return try published(dealt, in: tree)
  }

  /// Everything, or of CelebAMask-HQ the photographs alone: its masks are no images of the set.
  private static func wanted(_ tree: FileTree) -> EntrySelection {
    let images = tree.images
    let photographs = images.picked(images.indices.filter { isMaskSet(images[$0], in: tree) })
    return photographs.isEmpty ? images : photographs
  }

  private static func isMaskSet(_ entry: FileTree.Entry, in tree: FileTree) -> Bool {
    tree.components(of: entry).contains("CelebA-HQ-img")
  }

  private static let sides: Set<Int> = [64, 128, 256, 512, 1024]

  // Without splits --------------------------------------------------------------------------------

  private static func numbered(
    _ images: EntrySelection, in tree: FileTree, _ request: SourceRequest
  ) throws -> [any DatasetSource] {
    guard let folder = images.first?.folder,
      images.allSatisfy({ NumberedFiles.isNumber($0) && $0.folder == folder })
    else { return [] }
    let files = try NumberedFiles(images)
    let isMaskSet = isMaskSet(files.entries[0], in: tree)
    let side = try tree.side(of: files.entries)
    guard isMaskSet || side.map(sides.contains) ?? false else { return [] }
    let isPNG = try isPNG(files.entries, in: tree)
    let split = CelebASplit(count: files.entries.count, order: .indices)
    let sums = try FinalMD5(request, side: side)
    // TensorFlow Datasets calls the images of its tar archives a training split.
    let published = isPNG && files.entries[0].isMember ? "train" : "all"
    let base = files.numbers.first == 0 ? 0 : 1
    var facts = DatasetFacts.celebahq(
      side: side, form: isMaskSet ? "celebamask-hq" : "celebahq-images",
      release: isMaskSet ? "celebamask" : isPNG ? "png" : "jpeg")
    facts.splitRule = split.rule
    facts.allowsSkipping = true
    facts.notes = ["images in the order of their numbers, the publisher's indices from \(base) on"]
    return [
      PublishedSource(
        facts, tree: tree, entries: files.entries, dealing: { split.split(at: $1) }
      ) { progress, deliver in
        for (entry, number) in zip(files.entries, files.numbers) {
          let name = entry.parts.suffix(2).joined(separator: "/")
          let bytes = try tree.contents(entry, limit: PlacedImage.largestFile)
          progress(bytes.count)
          try sums?.check(.encoded(bytes), index: number - base, name: name)
          try deliver(SourceImage(split: published, name: name, content: .encoded(bytes)))
        }
        return tree.leftAlone(files.entries.count)
      }
    ]
  }

  // With splits -----------------------------------------------------------------------------------

  private static func published(
    _ images: PlacedImages, in tree: FileTree
  ) throws -> [any DatasetSource] {
    guard let side = try tree.side(of: images.entries), sides.contains(side) else { return [] }
    let classes = try ClassFolders(images, in: tree)
    var facts = DatasetFacts.celebahq(
      side: side, form: "celebahq-images",
      release: classes.names == ["female", "male"]
        ? "stargan2" : try isPNG(images.entries, in: tree) ? "png" : "jpeg")
    facts.allowsSkipping = true
    if classes.names.count > 1 { facts.classNames = classes.names }
    facts.notes = ["class folders in the order of their names, files in them likewise"]
    return [
      PublishedSource(
        facts, tree: tree, images: images, classes: classes, warnings: tree.leftAlone(images.count))
    ]
  }

  private static func isPNG(_ entries: EntrySelection, in tree: FileTree) throws -> Bool {
    guard let first = entries.first else { return false }
    return ImageFormat(try tree.head(first, count: 12)) == .png
  }
}
