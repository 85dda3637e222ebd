internal import Archives
internal import Foundation

/// Room for members of archives that cannot be read in place.
enum ScratchSpace {
  /// Members up to this size are unpacked in memory.
  static let largestInMemory = 16 << 20

  /// A member of a zip archive, to be read at any place.
  ///
  /// A stored one is read where it lies. A compressed one is unpacked: in memory if it is small,
  /// else into a file in the temporary folder that has no name, so that it is gone when it is
  /// closed, even by a kill. `isVerified` says that the checksum of a stored member need not be
  /// checked.
  static func open(
    _ entry: ZipEntry, of zip: ZipArchive, isVerified: Bool,
    largestInMemory: Int = largestInMemory
  ) throws -> any RandomAccess {
    if let window = try zip.window(of: entry) {
      if !isVerified { try zip.forEachPiece(of: entry) { _ in } }
      return window
    }
    if entry.size <= largestInMemory {
      return RandomAccessBytes(
        try zip.contents(of: entry, limit: largestInMemory), name: entry.name)
    }
    let file = try ScratchFile(size: entry.size, name: entry.name)
    try zip.forEachPiece(of: entry) { try file.append($0) }
    return file
  }
}

/// A temporary file without a name.
private final class ScratchFile: RandomAccess, @unchecked Sendable {
  let name: String
  let size: Int
  private let folder: String
  private let descriptor: Int32
  /// Only the thread that fills the file uses it, before anybody else sees the file.
  private var filled = 0

  init(size: Int, name: String) throws {
    self.name = name
    self.size = size
    folder = NSTemporaryDirectory()
    var status = statvfs()
    if statvfs(folder, &status) == 0 {
      let free = Int(status.f_bavail) * Int(status.f_frsize)
      guard free > size else {
        throw DatasetError.noRoom(member: name, needed: size, free: free, folder: folder)
      }
    }
    var template = Array("\(folder)/macow-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      throw DatasetError.cannotRead(
        path: name, reason: "no temporary file can be made in \(folder)")
    }
    unlink(template)
  }

  deinit { close(descriptor) }

  func append(_ piece: UnsafeRawBufferPointer) throws {
    var done = 0
    while done < piece.count {
      let count = write(descriptor, piece.baseAddress.map { $0 + done }, piece.count - done)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        throw DatasetError.cannotRead(
          path: name, reason: "\(folder) cannot hold it: \(String(cString: strerror(errno)))")
      }
      done += count
    }
    filled += piece.count
  }

  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws {
    guard offset >= 0, buffer.count <= filled, offset <= filled - buffer.count else {
      throw ArchiveError.damaged(
        name: name, offset: offset, reason: "the file ends before the bytes that it names")
    }
    var done = 0
    while done < buffer.count {
      let count = pread(
        descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done, offset + done)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        throw DatasetError.cannotRead(path: name, reason: "its temporary copy cannot be read")
      }
      done += count
    }
  }
}

extension ZipArchive {
  private struct Enough: Error {}

  /// The first bytes of a member: `count`, or all if there are fewer; no checksum is checked.
  func head(of entry: ZipEntry, count: Int) throws -> [UInt8] {
    var head: [UInt8] = []
    do {
      try forEachPiece(of: entry) { piece in
        head.append(contentsOf: piece.prefix(count - head.count))
        if head.count == count { throw Enough() }
      }
    } catch is Enough {
      return head
    }
    return head
  }
}
