/// A member of a zip archive, as its central directory describes it.
public struct ZipEntry: Hashable, Sendable {
  /// The whole name, which is never used as a path.
  public let name: String
  /// Bytes when unpacked.
  public let size: Int
  /// Bytes in the archive.
  public let compressedSize: Int
  /// CRC-32 of the unpacked bytes.
  public let crc32: UInt32
  let method: UInt16
  let headerOffset: Int

  /// Whether it is a folder.
  public var isFolder: Bool { name.hasSuffix("/") }
  /// Whether its bytes lie in the archive as they are.
  public var isStored: Bool { method == 0 }
  /// The last component of the name.
  public var baseName: String { String(name.split(separator: "/").last ?? "") }
}

/// The central directory of a zip archive: APPNOTE 6.3.10, sections 4.3.12 to 4.3.16, 4.5.3.
struct ZipDirectory {
  let entries: [ZipEntry]
  /// Where the directory begins; no member reaches past it.
  let offset: Int

  private let source: any RandomAccess

  private static let endSize = 22
  private static let longestComment = 65_535
  /// A directory that is larger than this is refused: some three million members.
  private static let largestDirectory = 512 << 20

  init(_ source: any RandomAccess) throws {
    self.source = source
    let end = try Self.findEnd(source)
    offset = end.offset
    guard end.size <= Self.largestDirectory else {
      throw Self.damaged(source, end.offset, "the zip directory is absurdly large")
    }
    let bytes = try source.bytes(at: end.offset, count: end.size)
    entries = try Self.parse(bytes, count: end.count, end: end, source)
    try refuseDuplicates()
    try refuseOverlaps()
  }

  private struct End {
    var count: Int
    var size: Int
    var offset: Int
  }

  /// The end-of-central-directory record: the last one whose comment fills the rest of the file.
  private static func findEnd(_ source: any RandomAccess) throws -> End {
    let tail = min(source.size, endSize + longestComment)
    let start = source.size - tail
    let bytes = try source.bytes(at: start, count: tail)
    var at = tail - endSize
    while at >= 0 {
      if bytes.littleEndian(UInt32.self, at: at) == 0x0605_4b50,
        at + endSize + Int(bytes.littleEndian(UInt16.self, at: at + 20)) == tail
      {
        return try readEnd(bytes, at: at, start: start, source)
      }
      at -= 1
    }
    throw damaged(source, source.size, "the zip archive has no end record, so it is cut")
  }

  private static func readEnd(
    _ bytes: [UInt8], at: Int, start: Int, _ source: any RandomAccess
  ) throws -> End {
    guard bytes.littleEndian(UInt16.self, at: at + 4) == 0,
      bytes.littleEndian(UInt16.self, at: at + 6) == 0
    else { throw damaged(source, start + at, "the zip archive is one part of several") }
    let count = bytes.littleEndian(UInt16.self, at: at + 10)
    let size = bytes.littleEndian(UInt32.self, at: at + 12)
    let offset = bytes.littleEndian(UInt32.self, at: at + 16)
    var end = End(count: Int(count), size: Int(size), offset: Int(offset))
    var last = start + at
    if count == .max || size == .max || offset == .max {
      (end, last) = try readEnd64(before: start + at, source)
    }
    guard end.offset <= last, end.size <= last - end.offset else {
      throw damaged(source, last, "the zip directory lies outside of the archive")
    }
    return end
  }

  private static func readEnd64(
    before end: Int, _ source: any RandomAccess
  ) throws -> (End, Int) {
    guard end >= 20 else { throw damaged(source, end, "the Zip64 locator is missing") }
    let locator = try source.bytes(at: end - 20, count: 20)
    let place = locator.littleEndian(UInt64.self, at: 8)
    guard locator.littleEndian(UInt32.self, at: 0) == 0x0706_4b50, place <= UInt64(end) else {
      throw damaged(source, end - 20, "the Zip64 locator is missing or wrong")
    }
    let record = try source.bytes(at: Int(place), count: 56)
    guard record.littleEndian(UInt32.self, at: 0) == 0x0606_4b50 else {
      throw damaged(source, Int(place), "the Zip64 end record is missing")
    }
    func number(_ at: Int) throws -> Int {
      guard let value = Int(exactly: record.littleEndian(UInt64.self, at: at)) else {
        throw damaged(source, Int(place), "a Zip64 number is absurd")
      }
      return value
    }
    return (End(count: try number(32), size: try number(40), offset: try number(48)), Int(place))
  }

  private static func parse(
    _ bytes: [UInt8], count: Int, end: End, _ source: any RandomAccess
  ) throws -> [ZipEntry] {
    var entries: [ZipEntry] = []
    var at = 0
    while at < bytes.count {
      guard bytes.count - at >= 46, bytes.littleEndian(UInt32.self, at: at) == 0x0201_4b50 else {
        throw damaged(source, end.offset + at, "the zip directory is damaged")
      }
      let lengths = [28, 30, 32].map { Int(bytes.littleEndian(UInt16.self, at: at + $0)) }
      let next = at + 46 + lengths.reduce(0, +)
      guard next <= bytes.count else {
        throw damaged(source, end.offset + at, "an entry of the zip directory is cut")
      }
      let name = Array(bytes[(at + 46)..<(at + 46 + lengths[0])])
      let extra = Array(bytes[(at + 46 + lengths[0])..<(at + 46 + lengths[0] + lengths[1])])
      entries.append(
        try entry(Array(bytes[at..<(at + 46)]), name: name, extra: extra, end.offset + at, source))
      at = next
    }
    guard entries.count == count else {
      throw damaged(
        source, end.offset, "the zip directory lists \(entries.count) members, not \(count)")
    }
    return entries
  }

  private static func entry(
    _ fixed: [UInt8], name: [UInt8], extra: [UInt8], _ offset: Int, _ source: any RandomAccess
  ) throws -> ZipEntry {
    let flags = fixed.littleEndian(UInt16.self, at: 8)
    let text =
      flags & 0x800 != 0 ? String(decoding: name, as: UTF8.self) : CodePage437.text(name)
    var values = [24, 20, 42].map { UInt64(fixed.littleEndian(UInt32.self, at: $0)) }
    try widen(&values, extra, offset, source)
    let numbers = values.compactMap { Int(exactly: $0) }
    guard numbers.count == 3 else { throw damaged(source, offset, "a Zip64 number is absurd") }
    let isUnix = fixed[5] == 3
    let kind = fixed.littleEndian(UInt32.self, at: 38) >> 28
    try refuse(
      text, isEncrypted: flags & 1 != 0, isLink: isUnix && kind == 0xA, source: source.name)
    return ZipEntry(
      name: text, size: numbers[0], compressedSize: numbers[1],
      crc32: fixed.littleEndian(UInt32.self, at: 16),
      method: fixed.littleEndian(UInt16.self, at: 10), headerOffset: numbers[2])
  }

  /// Numbers that say 2^32 − 1 stand in the Zip64 extra field, in the order size, compressed
  /// size, offset.
  private static func widen(
    _ values: inout [UInt64], _ extra: [UInt8], _ offset: Int, _ source: any RandomAccess
  ) throws {
    guard values.contains(UInt64(UInt32.max)) else { return }
    var at = 0
    while extra.count - at >= 4 {
      let length = Int(extra.littleEndian(UInt16.self, at: at + 2))
      guard length <= extra.count - at - 4 else { break }
      if extra.littleEndian(UInt16.self, at: at) == 1 {
        var field = at + 4
        for index in values.indices where values[index] == UInt64(UInt32.max) {
          guard field + 8 <= at + 4 + length else {
            throw damaged(source, offset, "a Zip64 field is cut")
          }
          values[index] = extra.littleEndian(UInt64.self, at: field)
          field += 8
        }
        return
      }
      at += 4 + length
    }
    throw damaged(source, offset, "a Zip64 field is missing")
  }

  private static func refuse(
    _ name: String, isEncrypted: Bool, isLink: Bool, source: String
  ) throws {
    func refused(_ reason: String) -> ArchiveError {
      .refused(name: source, member: String(name.prefix(200)), reason: reason)
    }
    if isEncrypted { throw refused("encrypted") }
    if isLink { throw refused("a symbolic link") }
    let parts = name.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
    if parts.first == "" || name.dropFirst().hasPrefix(":") {
      throw refused("named by an absolute path")
    }
    if parts.contains("..") { throw refused("named by a path that leads out") }
    if name.contains("\0") { throw refused("named with a NUL") }
  }

  private func refuseDuplicates() throws {
    var seen = Set<String>()
    for entry in entries where !seen.insert(entry.name).inserted {
      throw ArchiveError.refused(name: source.name, member: entry.name, reason: "there twice")
    }
  }

  /// Members that share bytes are a trick to make a small archive unpack into a large one.
  private func refuseOverlaps() throws {
    var end = 0
    for entry in entries.sorted(by: { $0.headerOffset < $1.headerOffset }) {
      let (next, overflow) = (entry.headerOffset + 30).addingReportingOverflow(
        entry.compressedSize)
      guard entry.headerOffset >= end, !overflow, next <= offset else {
        throw Self.damaged(
          source, entry.headerOffset, "member \"\(entry.name)\" overlaps what follows it")
      }
      end = next
    }
  }

  private static func damaged(
    _ source: any RandomAccess, _ offset: Int, _ reason: String
  ) -> ArchiveError {
    .damaged(name: source.name, offset: offset, reason: reason)
  }
}

/// The encoding of names without the UTF-8 flag: APPNOTE 6.3.10, appendix D.
enum CodePage437 {
  private static let upper = Array(
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
      + "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}")

  static func text(_ bytes: [UInt8]) -> String {
    String(
      bytes.map { $0 < 128 ? Character(Unicode.Scalar($0)) : upper[Int($0) - 128] })
  }
}
