internal import Crypto
internal import Foundation

/// The image files below a folder, in the order of their relative paths' bytes.
struct FolderListing {
  let root: String
  /// Relative paths of image files.
  let images: [String]
  /// How many other files were skipped.
  let skipped: Int

  private static let extensions: Set<String> = ["png", "jpg", "jpeg", "webp"]
  private static let junk: Set<String> = ["thumbs.db", "desktop.ini", "__macosx"]

  /// Lists a folder.
  ///
  /// Hidden names (those with a leading dot, `._x.png` and `.DS_Store` among them), `Thumbs.db`,
  /// `desktop.ini`, `__MACOSX` and links to folders are skipped. Of the rest, a file is an image if
  /// its content or its extension says so.
  init(_ root: String) throws {
    guard FileSystem.kind(root) != .missing else { throw DatasetError.missing(path: root) }
    guard FileSystem.kind(root) == .folder else {
      throw DatasetError.unrecognised(path: root, expected: "a folder of images")
    }
    var images: [String] = []
    var skipped = 0
    var folders = [""]
    while let folder = folders.popLast() {
      for name in try FileSystem.entries(folder.isEmpty ? root : "\(root)/\(folder)") {
        if name.hasPrefix(".") || Self.junk.contains(name.lowercased()) { continue }
        let relative = folder.isEmpty ? name : "\(folder)/\(name)"
        let path = "\(root)/\(relative)"
        switch FileSystem.kind(path) {
        case .folder:
          if !FileSystem.isLink(path) { folders.append(relative) }
        case .file:
          if try Self.isImage(path) { images.append(relative) } else { skipped += 1 }
        default: skipped += 1
        }
      }
    }
    self.root = root
    self.images = images.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    self.skipped = skipped
  }

  private static func isImage(_ path: String) throws -> Bool {
    if extensions.contains((path as NSString).pathExtension.lowercased()) { return true }
    var head = [UInt8](repeating: 0, count: 12)
    let count = try FileSystem.peek(path, into: &head)
    return ImageFormat(head[..<count]) != nil
  }

  /// Deals the files into splits.
  ///
  /// - Returns: The split of each image, and the rule in a sentence.
  /// - Throws: `DatasetError.badFolder` if a name matches nothing or nothing is left to train on.
  func deal(_ rule: ImageFolderSplit) throws -> (splits: [String], rule: String) {
    var splits = [String](repeating: "train", count: images.count)
    var text = "all images are for training"
    switch rule {
    case .fractions(let val, let test):
      guard val >= 0, test >= 0, val + test < 1 else {
        throw problem("the shares of val and test must be at least 0 and together below 1")
      }
      let byDigest = images.indices.map { (digest($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
      let testCount = Int((test * Double(images.count)).rounded())
      let valCount = Int((val * Double(images.count)).rounded())
      for (rank, image) in byDigest.enumerated() {
        if rank < testCount {
          splits[image] = "test"
        } else if rank < testCount + valCount {
          splits[image] = "val"
        }
      }
      if testCount + valCount > 0 {
        text =
          "by file: of \(images.count) files ordered by the SHA-256 of their paths the first "
          + "\(testCount) are test, the next \(valCount) val, the rest train"
      }
    case .named(let val, let test):
      for (split, names) in [("val", val), ("test", test)] {
        for name in names {
          let matching = images.indices.filter { matches(images[$0], name) }
          if matching.isEmpty { throw problem("--\(split) \(name) matches no image") }
          if let twice = matching.first(where: { splits[$0] != "train" && splits[$0] != split }) {
            throw problem("\(images[twice]) would be in two splits")
          }
          for image in matching { splits[image] = split }
        }
      }
      let lists = [("val", val), ("test", test)].filter { !$0.1.isEmpty }
      text =
        "by file: "
        + lists.map { "\($0.0) is \($0.1.joined(separator: ", "))" }
        .joined(separator: "; ") + "; the rest is train"
    }
    guard splits.contains("train") else { throw problem("no image is left for training") }
    // Where nothing was dealt, the folder carries no splits.
    if !splits.contains(where: { $0 != "train" }) {
      splits = [String](repeating: "all", count: images.count)
    }
    return (splits, text)
  }

  private func matches(_ image: String, _ name: String) -> Bool {
    image == name || image.hasPrefix(name + "/") || FileSystem.name(image) == name
  }

  private func digest(_ image: Int) -> String {
    hexadecimal(SHA256.hash(data: Array(images[image].utf8)))
  }

  private func problem(_ reason: String) -> DatasetError {
    .badFolder(path: root, reason: reason)
  }
}

extension FileSystem {
  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// A file's size, 0 if it is gone.
  static func size(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }
}
