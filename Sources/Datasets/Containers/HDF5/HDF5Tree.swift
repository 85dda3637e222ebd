internal import Archives

/// A version 1 B-tree of an HDF5 file: of a group's members, or of a data set's chunks.
struct HDF5Tree {
  private let reader: HDF5Reader
  private let kind: UInt8
  private let keySize: Int

  private static let headerSize = 24
  private static let deepest = 16

  /// A tree whose nodes are of kind 0, groups, or 1, chunks.
  init(_ reader: HDF5Reader, kind: UInt8, keySize: Int) {
    self.reader = reader
    self.kind = kind
    self.keySize = keySize
  }

  /// Calls `body` with the key before and the address of every child of the leaves, in order.
  ///
  /// - Throws: `ArchiveError.damaged`, also for loops, and what `body` throws.
  func forEachLeaf(at root: Int, _ body: (_ key: [UInt8], _ child: Int) throws -> Void) throws {
    var visited: Set<Int> = []
    try walk(root, level: nil, &visited, body)
  }

  private func walk(
    _ offset: Int, level expected: Int?, _ visited: inout Set<Int>,
    _ body: ([UInt8], Int) throws -> Void
  ) throws {
    guard visited.insert(offset).inserted else {
      throw reader.damaged(offset, "an HDF5 tree is a loop")
    }
    let header = try reader.bytes(offset, Self.headerSize)
    let level = Int(header[5])
    guard header.starts(with: Array("TREE".utf8)), header[4] == kind, level <= Self.deepest,
      level == expected ?? level
    else { throw reader.damaged(offset, "a node of an HDF5 tree is malformed") }
    let count = Int(header.littleEndian(UInt16.self, at: 6))
    let step = keySize + 8
    let entries = try reader.bytes(offset + Self.headerSize, count * step)
    for entry in 0..<count {
      let child = try reader.address(
        entries.littleEndian(UInt64.self, at: entry * step + keySize))
      if level > 0 {
        try walk(child, level: level - 1, &visited, body)
      } else {
        try body(Array(entries[entry * step..<entry * step + keySize]), child)
      }
    }
  }
}
