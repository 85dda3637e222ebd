/// One record of an LMDB database: its key, and where its value lies.
public struct LMDBRecord: Sendable {
  /// The key's bytes, which are data and never a path.
  public let key: [UInt8]
  let offset: Int
  /// Bytes of the value.
  public let size: Int
}

/// An LMDB data file (`data.mdb`, format version 1, 64-bit little-endian), read without liblmdb.
///
/// Pages are walked from the root of the newest valid meta page alone; every offset is checked
/// before it is used, so a damaged file is refused and never followed out of its bounds.
///
/// Source: the format as described by LMDB 0.9's `mdb.c`.
public struct LMDBFile: Sendable {
  /// Records in the main database, as the meta page says.
  public let count: Int
  let source: any RandomAccess
  let pageSize: Int
  let root: Int?
  let depth: Int

  private static let magic: UInt32 = 0xBEEF_C0DE
  private static let version: UInt32 = 1
  private static let smallestPage = 512
  private static let largestPage = 65_536

  /// Whether bytes look like the first page of a data file; 20 are enough.
  public static func isBeginning(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 20 && bytes.littleEndian(UInt32.self, at: 16) == magic
  }

  /// Reads the meta pages.
  ///
  /// - Parameter source: The whole of `data.mdb`.
  /// - Throws: `ArchiveError` for another format or version, or a database of another kind.
  public init(_ source: any RandomAccess) throws {
    self.source = source
    let meta = try Self.newestMeta(source)
    func damaged(_ reason: String) -> ArchiveError {
      .damaged(name: source.name, offset: 0, reason: reason)
    }
    if meta.flags & 0x04 != 0 {
      throw damaged("the LMDB database holds several values for one key, so it is no image set")
    }
    guard meta.flags == 0 else {
      throw damaged("the LMDB database has the flags \(meta.flags), which no image set has")
    }
    guard let count = Int(exactly: meta.entries), meta.depth <= 64 else {
      throw damaged("the LMDB meta page is absurd")
    }
    self.count = count
    pageSize = meta.pageSize
    depth = Int(meta.depth)
    root = meta.root == .max ? nil : Int(exactly: meta.root)
    guard meta.root == .max || root != nil else { throw damaged("the LMDB root page is absurd") }
    guard (root == nil) == (count == 0) else {
      throw damaged("the LMDB meta page speaks of \(count) records, its root of others")
    }
  }

  /// Calls `body` for every record, in the order of the keys' bytes.
  ///
  /// - Parameter body: Gets the record; returns whether to go on.
  /// - Throws: `ArchiveError` where the tree contradicts itself, and what `body` throws.
  public func forEachRecord(_ body: (LMDBRecord) throws -> Bool) throws {
    var walk = LMDBWalk(self)
    try walk.run(body)
  }

  /// A record's value.
  ///
  /// - Parameters:
  ///   - record: From this file.
  ///   - limit: The largest size that is taken.
  /// - Returns: The bytes.
  /// - Throws: `ArchiveError`.
  public func value(of record: LMDBRecord, limit: Int) throws -> [UInt8] {
    guard record.size <= limit else {
      throw ArchiveError.damaged(
        name: source.name, offset: record.offset,
        reason: "a value of \(record.size) bytes is larger than the \(limit) allowed")
    }
    return try source.bytes(at: record.offset, count: record.size)
  }

  private struct Meta {
    var pageSize: Int
    var flags: UInt16
    var depth: UInt16
    var entries: UInt64
    var root: UInt64
    var transaction: UInt64
  }

  /// The valid meta page with the higher transaction number.
  private static func newestMeta(_ source: any RandomAccess) throws -> Meta {
    let first = try meta(at: 0, source)
    let sizes =
      first.map { [$0.pageSize] } ?? [4096, 8192, 16_384, 32_768, 65_536, 2048, 1024, 512]
    for size in sizes {
      guard let second = try meta(at: size, source), second.pageSize == size else { continue }
      guard let first else { return second }
      return second.transaction > first.transaction ? second : first
    }
    if let first, source.size < 2 * first.pageSize {
      throw ArchiveError.damaged(
        name: source.name, offset: source.size, reason: "the LMDB file ends after one meta page")
    }
    guard let first else {
      throw ArchiveError.damaged(
        name: source.name, offset: 0,
        reason: "neither meta page is LMDB's of version 1 (another version, or no LMDB file)")
    }
    return first
  }

  private static func meta(at offset: Int, _ source: any RandomAccess) throws -> Meta? {
    guard source.size >= offset + 152 else { return nil }
    let page = try source.bytes(at: offset, count: 152)
    let pageSize = Int(page.littleEndian(UInt32.self, at: 40))
    guard page.littleEndian(UInt32.self, at: 16) == magic,
      page.littleEndian(UInt32.self, at: 20) == version,
      page.littleEndian(UInt16.self, at: 10) & 0x08 != 0,
      (smallestPage...largestPage).contains(pageSize), pageSize & (pageSize - 1) == 0
    else { return nil }
    return Meta(
      pageSize: pageSize, flags: page.littleEndian(UInt16.self, at: 92),
      depth: page.littleEndian(UInt16.self, at: 94),
      entries: page.littleEndian(UInt64.self, at: 120),
      root: page.littleEndian(UInt64.self, at: 128),
      transaction: page.littleEndian(UInt64.self, at: 144))
  }
}
