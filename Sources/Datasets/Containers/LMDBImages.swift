internal import Archives

/// An LMDB data file of images and what its first record holds.
struct LMDBImages: Sendable {
  enum Content: Equatable, Sendable {
    /// Raw `[side, side, 3]` bytes under decimal keys, as NVAE stores them.
    case raw(side: Int)
    /// Image files.
    case encoded
  }

  let entry: FileTree.Entry
  let content: Content
  /// The publisher's split, from the folder's name, or `all`.
  let split: String
  /// The components of its path.
  let components: [String]

  /// The largest image file that is taken.
  private static let largestValue = 64 << 20

  /// Looks into the LMDB files of a tree; the list is empty if there are none.
  ///
  /// - Throws: `ArchiveError`.
  static func all(in tree: FileTree) throws -> [LMDBImages] {
    try tree.entries.filter { $0.kind == .lmdb }.map { entry in
      let components = tree.components(of: entry, given: 4)
      // A packed one is LSUN's; unpacking it to see would take too long here.
      return LMDBImages(
        entry: entry, content: tree.isPacked(entry) ? .encoded : try content(entry, tree),
        split: SplitName.of(tree.components(of: entry)) ?? "all", components: components)
    }
  }

  private static func content(_ entry: FileTree.Entry, _ tree: FileTree) throws -> Content {
    let file = try LMDBFile(try tree.open(entry, isVerified: true))
    var content = Content.encoded
    try file.forEachRecord { record in
      if index(record.key) != nil, record.size % 3 == 0 {
        let side = Int(Double(record.size / 3).squareRoot())
        let isImage = ImageFormat(try file.value(of: record, limit: largestValue)) != nil
        if side * side * 3 == record.size, !isImage { content = .raw(side: side) }
      }
      return false
    }
    return content
  }

  /// A decimal key's number.
  private static func index(_ key: [UInt8]) -> Int? {
    guard !key.isEmpty, key.count < 12, key.allSatisfy({ (48..<58).contains($0) }) else {
      return nil
    }
    return Int(String(decoding: key, as: UTF8.self))
  }

  /// Delivers image files in the order of their keys' bytes.
  func deliverEncoded(
    from tree: FileTree, progress: (Int) -> Void, to deliver: (SourceImage) throws -> Void
  ) throws {
    let file = try LMDBFile(try tree.open(entry))
    guard file.count > 0 else {
      throw DatasetError.badRecord(
        member: entry.name, record: nil, offset: nil, reason: "the database is empty")
    }
    try file.forEachRecord { record in
      let value = try file.value(of: record, limit: Self.largestValue)
      progress(value.count)
      try deliver(
        SourceImage(split: split, name: Self.text(record.key), content: .encoded(value)))
      return true
    }
  }

  /// Delivers raw images in the order of their numbers, which is not that of the keys' bytes.
  func deliverRaw(
    side: Int, from tree: FileTree, progress: (Int) -> Void,
    to deliver: (SourceImage) throws -> Void
  ) throws {
    func problem(_ reason: String, _ record: Int?) -> DatasetError {
      .badRecord(member: entry.name, record: record, offset: nil, reason: reason)
    }
    let file = try LMDBFile(try tree.open(entry))
    var records: [LMDBRecord?] = []
    try file.forEachRecord { record in
      guard let index = Self.index(record.key), index < file.count else {
        throw problem("the key \"\(Self.text(record.key))\" is no number below the count", nil)
      }
      guard record.size == 3 * side * side else {
        throw problem("\(record.size) bytes are no \(side)x\(side) RGB image", index)
      }
      if records.isEmpty { records = [LMDBRecord?](repeating: nil, count: file.count) }
      records[index] = record
      return true
    }
    for (index, record) in records.enumerated() {
      guard let record else { throw problem("the image is missing", index) }
      let pixels = try file.value(of: record, limit: record.size)
      progress(pixels.count)
      try deliver(
        SourceImage(
          split: split, name: "\(index)", content: .pixels(pixels, height: side, width: side)))
    }
  }

  /// A key as text; bytes that are not printable ASCII as `\xNN`.
  private static func text(_ key: [UInt8]) -> String {
    key.map { byte in
      (32..<127).contains(byte) && byte != UInt8(ascii: "\\")
        ? String(UnicodeScalar(byte)) : "\\x" + hexadecimal([byte])
    }.joined()
  }
}
