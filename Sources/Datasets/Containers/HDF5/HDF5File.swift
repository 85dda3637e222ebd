internal import Archives

/// An HDF5 file as h5py writes them by default: superblock 0, groups as symbol tables.
///
/// Only what image sets need is read: the data sets of the root group. Links to other files are never
/// followed.
///
/// Source: the HDF5 File Format Specification, version 3.0.
struct HDF5File: Sendable {
  static let signature: [UInt8] = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a]

  let reader: HDF5Reader
  /// The object headers of the root group's members by name.
  let members: [String: Int]

  /// Reads the superblock and the root group.
  ///
  /// - Throws: `ArchiveError.damaged` for damage, and for features that image sets do not use.
  init(_ source: any RandomAccess) throws {
    let start = try source.bytes(at: 0, count: min(source.size, 96))
    func damaged(_ reason: String) -> ArchiveError {
      .damaged(name: source.name, offset: 0, reason: reason)
    }
    guard start.count == 96, start.starts(with: Self.signature) else {
      throw damaged("the file is too short for HDF5, or none")
    }
    guard start[8] <= 1, start[13] == 8, start[14] == 8 else {
      throw damaged(
        "HDF5 of this kind (superblock \(start[8])) is not taken; convert it with "
          + "h5py.File(new, 'w') and copy each data set")
    }
    let addresses = start[8] == 0 ? 24 : 28
    let base = start.littleEndian(UInt64.self, at: addresses)
    let end = start.littleEndian(UInt64.self, at: addresses + 16)
    guard base == 0 else { throw damaged("the HDF5 data do not begin at the file's start") }
    guard end <= UInt64(source.size) else {
      throw damaged("the HDF5 file says that it has \(end) bytes, so it is cut")
    }
    reader = HDF5Reader(source)
    // The root's symbol table entry: the offset of its name, then the address of its header.
    let root = start.littleEndian(UInt64.self, at: addresses + 32 + 8)
    members = try Self.members(of: root, reader)
  }

  private static func members(of header: UInt64, _ reader: HDF5Reader) throws -> [String: Int] {
    let messages = try HDF5Message.all(at: try reader.address(header), reader)
    if messages.contains(where: { [0x02, 0x06].contains($0.type) }) {
      throw reader.damaged(
        0, "its root group holds links of a kind that may lead to other files, never followed")
    }
    guard let table = messages.first(where: { $0.type == 0x11 }), table.body.count >= 16 else {
      throw reader.damaged(0, "its root group has no symbol table")
    }
    let heap = try HDF5Heap(
      at: try reader.address(table.body.littleEndian(UInt64.self, at: 8)), reader)
    var members: [String: Int] = [:]
    try HDF5Tree(reader, kind: 0, keySize: 8).forEachLeaf(
      at: try reader.address(table.body.littleEndian(UInt64.self, at: 0))
    ) { _, child in
      let head = try reader.bytes(child, 8)
      guard head.starts(with: Array("SNOD".utf8)), head[4] == 1 else {
        throw reader.damaged(child, "a symbol table node is malformed")
      }
      let count = Int(head.littleEndian(UInt16.self, at: 6))
      let entries = try reader.bytes(child + 8, 40 * count)
      for entry in 0..<count {
        // Type 2 is a symbolic link: to a name that is not followed.
        guard entries.littleEndian(UInt32.self, at: 40 * entry + 16) != 2 else { continue }
        let name = try heap.text(at: entries.littleEndian(UInt64.self, at: 40 * entry), reader)
        members[name] = try reader.address(entries.littleEndian(UInt64.self, at: 40 * entry + 8))
      }
    }
    return members
  }
}

/// Reads bytes of an HDF5 file by its addresses.
struct HDF5Reader: Sendable {
  private let source: any RandomAccess

  init(_ source: any RandomAccess) { self.source = source }

  var size: Int { source.size }

  /// An address as a place in the file.
  func address(_ value: UInt64) throws -> Int {
    guard value < UInt64(source.size) else {
      throw damaged(0, "an HDF5 address lies outside of the file")
    }
    return Int(value)
  }

  func bytes(_ offset: Int, _ count: Int) throws -> [UInt8] {
    try source.bytes(at: offset, count: count)
  }

  func damaged(_ offset: Int, _ reason: String) -> ArchiveError {
    .damaged(name: source.name, offset: offset, reason: reason)
  }
}

/// A local heap: the names of a group's members.
private struct HDF5Heap {
  private let start: Int
  private let size: Int

  private static let longestName = 1024

  init(at offset: Int, _ reader: HDF5Reader) throws {
    let head = try reader.bytes(offset, 32)
    guard head.starts(with: Array("HEAP".utf8)),
      let size = Int(exactly: head.littleEndian(UInt64.self, at: 8))
    else { throw reader.damaged(offset, "an HDF5 heap is malformed") }
    start = try reader.address(head.littleEndian(UInt64.self, at: 24))
    guard size <= reader.size - start else {
      throw reader.damaged(offset, "an HDF5 heap reaches past the end of the file")
    }
    self.size = size
  }

  func text(at offset: UInt64, _ reader: HDF5Reader) throws -> String {
    guard offset < UInt64(size) else { throw reader.damaged(start, "an HDF5 name is missing") }
    let place = Int(offset)
    let bytes = try reader.bytes(start + place, min(size - place, Self.longestName))
    return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }
}
