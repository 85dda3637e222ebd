/// One walk over an LMDB tree, from its root, every page at most once.
struct LMDBWalk {
  private let file: LMDBFile
  private let pageCount: Int
  private var visited: [UInt64]
  private var previousKey: [UInt8]?
  private var found = 0

  private enum Flag {
    static let branch: UInt16 = 0x01
    static let leaf: UInt16 = 0x02
    static let overflow: UInt16 = 0x04
    static let bigData: UInt16 = 0x01
  }

  private static let headerSize = 16

  init(_ file: LMDBFile) {
    self.file = file
    pageCount = file.source.size / file.pageSize
    visited = [UInt64](repeating: 0, count: pageCount / 64 + 1)
  }

  mutating func run(_ body: (LMDBRecord) throws -> Bool) throws {
    if let root = file.root, try !walk(root, level: 1, body) { return }
    guard found == file.count else {
      throw damaged(
        0, "the LMDB tree holds \(found) records, but its meta page says \(file.count)")
    }
  }

  private mutating func walk(
    _ page: Int, level: Int, _ body: (LMDBRecord) throws -> Bool
  ) throws -> Bool {
    let start = try visit(page)
    guard level <= file.depth else { throw damaged(start, "the LMDB tree is deeper than it says") }
    let bytes = try file.source.bytes(at: start, count: file.pageSize)
    let flags = bytes.littleEndian(UInt16.self, at: 10)
    guard bytes.littleEndian(UInt64.self, at: 0) == UInt64(page),
      flags == Flag.branch || flags == Flag.leaf
    else { throw damaged(start, "an LMDB page is neither branch nor leaf, or has another number") }
    let isLeaf = flags == Flag.leaf
    guard isLeaf == (level == file.depth) else {
      throw damaged(start, "an LMDB page of level \(level) is of the wrong kind")
    }
    for offset in try nodes(bytes, at: start) {
      let goOn =
        isLeaf
        ? try take(leaf: bytes, at: offset, start, body)
        : try walk(child(bytes, at: offset, start), level: level + 1, body)
      if !goOn { return false }
    }
    return true
  }

  /// Marks a page as seen.
  private mutating func visit(_ page: Int) throws -> Int {
    guard page >= 2, page < pageCount else {
      throw damaged(0, "LMDB page \(page) lies outside of the file's \(pageCount) pages")
    }
    let bit: UInt64 = 1 << UInt64(page % 64)
    guard visited[page / 64] & bit == 0 else {
      throw damaged(page * file.pageSize, "LMDB page \(page) is used twice, so the tree is a loop")
    }
    visited[page / 64] |= bit
    return page * file.pageSize
  }

  private func nodes(_ page: [UInt8], at start: Int) throws -> [Int] {
    let lower = Int(page.littleEndian(UInt16.self, at: 12))
    let upper = Int(page.littleEndian(UInt16.self, at: 14))
    guard lower >= Self.headerSize, lower % 2 == 0, lower <= upper, upper <= file.pageSize,
      lower > Self.headerSize
    else { throw damaged(start, "the bounds of an LMDB page are wrong") }
    return try stride(from: Self.headerSize, to: lower, by: 2).map { slot in
      let offset = Int(page.littleEndian(UInt16.self, at: slot))
      guard offset >= upper, offset + 8 <= file.pageSize else {
        throw damaged(start + slot, "an LMDB node lies outside of its page")
      }
      return offset
    }
  }

  private func child(_ page: [UInt8], at offset: Int, _ start: Int) throws -> Int {
    let words = [0, 2, 4].map { Int(page.littleEndian(UInt16.self, at: offset + $0)) }
    guard offset + 8 + Int(page.littleEndian(UInt16.self, at: offset + 6)) <= file.pageSize else {
      throw damaged(start + offset, "an LMDB key reaches out of its page")
    }
    return words[0] | words[1] << 16 | words[2] << 32
  }

  private mutating func take(
    leaf page: [UInt8], at offset: Int, _ start: Int, _ body: (LMDBRecord) throws -> Bool
  ) throws -> Bool {
    let size =
      Int(page.littleEndian(UInt16.self, at: offset))
      | Int(page.littleEndian(UInt16.self, at: offset + 2)) << 16
    let flags = page.littleEndian(UInt16.self, at: offset + 4)
    let keyEnd = offset + 8 + Int(page.littleEndian(UInt16.self, at: offset + 6))
    guard keyEnd <= file.pageSize else {
      throw damaged(start + offset, "an LMDB key reaches out of its page")
    }
    guard flags == 0 || flags == Flag.bigData else {
      throw damaged(
        start + offset, "an LMDB value is a database of its own, so this is no image set")
    }
    let key = Array(page[(offset + 8)..<keyEnd])
    if let previousKey, !previousKey.lexicographicallyPrecedes(key) {
      throw damaged(start + offset, "the keys of the LMDB tree are out of order")
    }
    previousKey = key
    var place = start + keyEnd
    if flags == Flag.bigData {
      guard keyEnd + 8 <= file.pageSize else {
        throw damaged(start + offset, "an LMDB value reaches out of its page")
      }
      place = try overflow(page.littleEndian(UInt64.self, at: keyEnd), size: size)
    } else if size > file.pageSize - keyEnd {
      throw damaged(start + offset, "an LMDB value reaches out of its page")
    }
    found += 1
    return try body(LMDBRecord(key: key, offset: place, size: size))
  }

  /// Where a large value begins: behind the header of its run of pages.
  private mutating func overflow(_ page: UInt64, size: Int) throws -> Int {
    guard let first = Int(exactly: page) else { throw damaged(0, "an LMDB page number is absurd") }
    let start = try visit(first)
    let header = try file.source.bytes(at: start, count: Self.headerSize)
    let run = Int(header.littleEndian(UInt32.self, at: 12))
    guard header.littleEndian(UInt16.self, at: 10) == Flag.overflow,
      header.littleEndian(UInt64.self, at: 0) == page, run >= 1, run <= pageCount - first,
      size <= run * file.pageSize - Self.headerSize
    else { throw damaged(start, "a run of LMDB pages is not what the tree says of it") }
    for following in 1..<max(run, 1) { _ = try visit(first + following) }
    return start + Self.headerSize
  }

  private func damaged(_ offset: Int, _ reason: String) -> ArchiveError {
    .damaged(name: file.source.name, offset: offset, reason: reason)
  }
}
