/// Walks over a tar archive that is read as a stream; nothing is ever unpacked to disk.
///
/// It takes ustar, GNU long names, pax paths and base-256 sizes, and refuses links, devices and
/// names that lead out of a folder.
final class TarReader {
  /// A regular file in the archive.
  struct Member {
    /// The whole name, which is never used as a path.
    let name: String
    let size: Int
    /// The last component of the name.
    var baseName: String { String(name.split(separator: "/").last ?? "") }
  }

  private let path: String
  private let stream: any ForwardBytes
  /// Whether the two blocks of zeros at the end were there.
  private(set) var hasEnd = false

  private static let block = 512
  /// The longest name that an extension header may carry.
  private static let longestExtension = 64 << 10

  init(path: String, stream: any ForwardBytes) {
    self.path = path
    self.stream = stream
  }

  /// Whether a block looks like a tar header: its checksum is right, or it says `ustar`.
  static func isHeader(_ block: [UInt8]) -> Bool {
    block.count == Self.block
      && (Array(block[257..<262]) == Array("ustar".utf8) || checksumIsRight(block))
  }

  /// Calls `body` for each regular file.
  ///
  /// - Parameter body: Gets the member and a function that returns its bytes, to be called at most
  ///   once; unread bytes are skipped. Returns whether to go on.
  /// - Throws: `damagedContainer`, `refusedMember`, and what `body` throws.
  func forEachMember(_ body: (Member, () throws -> [UInt8]) throws -> Bool) throws {
    var longName: String?
    var paxPath: String?
    var paxSize: Int?
    while true {
      let start = stream.position
      guard let header = try readHeader() else { return }
      let size = try paxSize ?? self.size(header, at: start)
      paxSize = nil
      switch header[156] {
      case UInt8(ascii: "L"):
        longName = text(try contents(size, limit: Self.longestExtension))
        continue
      case UInt8(ascii: "x"):
        (paxPath, paxSize) = try pax(try contents(size, limit: Self.longestExtension), at: start)
        continue
      case UInt8(ascii: "g"), UInt8(ascii: "K"):
        try skip(padded(size))
        continue
      default: break
      }
      let name = paxPath ?? longName ?? self.name(header)
      (longName, paxPath) = (nil, nil)
      try refuseUnsafe(name, type: header[156])
      if header[156] == UInt8(ascii: "5") {
        try skip(padded(size))
        continue
      }
      var rest = padded(size)
      let goOn = try body(Member(name: name, size: size)) {
        rest = 0
        return try self.contents(size, limit: size)
      }
      if !goOn { return }
      try skip(rest)
    }
  }

  /// The next header, or nil at the end of the archive.
  private func readHeader() throws -> [UInt8]? {
    let start = stream.position
    var header = [UInt8](repeating: 0, count: Self.block)
    let count = try header.withUnsafeMutableBytes { try stream.read(into: $0) }
    if count == 0 { return nil }
    guard count == Self.block else { throw damaged("a tar header is cut", at: start) }
    if header.allSatisfy({ $0 == 0 }) {
      hasEnd = true
      return nil
    }
    guard Self.checksumIsRight(header) else {
      throw damaged("the checksum of a tar header is wrong", at: start)
    }
    return header
  }

  private static func checksumIsRight(_ header: [UInt8]) -> Bool {
    // The checksum itself counts as spaces.
    var sum = 8 * 32
    for at in 0..<148 { sum += Int(header[at]) }
    for at in 156..<block { sum += Int(header[at]) }
    let digits = header[148..<156].drop { $0 == 32 }.prefix { (48..<56).contains($0) }
    return !digits.isEmpty && digits.reduce(0) { $0 * 8 + Int($1 - 48) } == sum
  }

  private func size(_ header: [UInt8], at start: Int) throws -> Int {
    let field = header[124..<136]
    if header[124] & 0x80 != 0 {
      var value = Int(header[124] & 0x7f)
      for byte in field.dropFirst() {
        guard value <= Int.max >> 9 else { throw damaged("a tar size is absurd", at: start) }
        value = value << 8 | Int(byte)
      }
      return value
    }
    let digits = field.drop { $0 == 32 }.prefix { (48..<56).contains($0) }
    guard field.allSatisfy({ $0 == 0 || $0 == 32 || (48..<56).contains($0) }) else {
      throw damaged("a tar size is not a number", at: start)
    }
    return digits.reduce(0) { $0 << 3 | Int($1 - 48) }
  }

  private func name(_ header: [UInt8]) -> String {
    let isUstar = Array(header[257..<263]) == Array("ustar\0".utf8)
    let prefix = isUstar ? text(Array(header[345..<500])) : ""
    let name = text(Array(header[0..<100]))
    return prefix.isEmpty ? name : "\(prefix)/\(name)"
  }

  private func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }

  /// `length key=value\n` records; only the path and the size matter here.
  private func pax(_ bytes: [UInt8], at start: Int) throws -> (path: String?, size: Int?) {
    var path: String?
    var size: Int?
    var rest = bytes[...]
    while !rest.isEmpty {
      guard let space = rest.firstIndex(of: 32),
        let length = Int(String(decoding: rest[..<space], as: UTF8.self)),
        length > space - rest.startIndex, length <= rest.count
      else { throw damaged("a pax header is malformed", at: start) }
      let record = rest[(space + 1)..<(rest.startIndex + length)].dropLast()
      rest = rest.dropFirst(length)
      let parts = record.split(separator: UInt8(ascii: "="), maxSplits: 1)
      guard let key = parts.first else { continue }
      let value = parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : ""
      if key.elementsEqual("path".utf8) { path = value }
      if key.elementsEqual("size".utf8) {
        guard let number = Int(value), number >= 0, number <= Int.max >> 9 else {
          throw damaged("a pax size is not a number", at: start)
        }
        size = number
      }
    }
    return (path, size)
  }

  private func refuseUnsafe(_ name: String, type: UInt8) throws {
    func refused(_ reason: String) -> DatasetError {
      .refusedMember(path: path, member: String(name.prefix(200)), reason: reason)
    }
    switch type {
    case UInt8(ascii: "0"), 0, UInt8(ascii: "7"), UInt8(ascii: "5"): break
    case UInt8(ascii: "1"): throw refused("a hard link")
    case UInt8(ascii: "2"): throw refused("a symbolic link")
    case UInt8(ascii: "3"), UInt8(ascii: "4"): throw refused("a device")
    case UInt8(ascii: "6"): throw refused("a FIFO")
    default: throw refused("of an unknown type")
    }
    if name.hasPrefix("/") { throw refused("named by an absolute path") }
    if name.contains(".."), name.split(separator: "/").contains("..") {
      throw refused("named by a path that leads out")
    }
  }

  private func padded(_ size: Int) -> Int { (size + Self.block - 1) / Self.block * Self.block }

  private func contents(_ size: Int, limit: Int) throws -> [UInt8] {
    let start = stream.position
    guard size <= limit else { throw damaged("an extended header is too long", at: start) }
    var got = 0
    let bytes = try [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
      got = try stream.read(
        into: UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[..<size]))
      initialized = got
    }
    guard got == size else { throw damaged("the archive ends inside a member", at: start) }
    try skip(padded(size) - size)
    return bytes
  }

  private func skip(_ count: Int) throws {
    let start = stream.position
    let skipped = try stream.skip(count)
    // A last member may lack its padding where the archive has no end blocks.
    if skipped < count, count - skipped >= Self.block {
      throw damaged("the archive ends inside a member", at: start)
    }
  }

  private func damaged(_ reason: String, at offset: Int) -> DatasetError {
    .damagedContainer(path: path, offset: offset, reason: reason)
  }
}
