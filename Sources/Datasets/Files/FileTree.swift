internal import Archives
internal import Foundation

/// The files at a path: a lone file, those below a folder, and those in zip and tar archives.
///
/// Nothing is unpacked here, and no member's name ever becomes a path. Hidden files, `Thumbs.db`,
/// `desktop.ini`, `__MACOSX` and links to folders are left out.
struct FileTree: Sendable {
  /// One file, or one member of an archive.
  struct Entry: Sendable {
    /// Its path below the root, parts joined by `/`.
    let name: String
    /// Bytes, unpacked.
    let size: Int
    let kind: FileKind
    /// The number of the archive that it is in.
    let archive: Int?
    fileprivate let place: Place

    /// The last component of the name.
    var baseName: String { String(name.split(separator: "/").last ?? "") }
    /// The components of the name.
    var parts: [String] { name.split(separator: "/").map(String.init) }
  }

  fileprivate enum Place: Sendable {
    case disk
    case tar(offset: Int)
    case zip(ZipEntry)
  }

  private enum Archive: Sendable {
    case tar(RandomAccessFile)
    case zip(ZipArchive)
  }

  /// The path that was given.
  let root: String
  /// Everything found; those on disk in the order of their paths, members in their archive's order.
  private(set) var entries: [Entry] = []
  private(set) var warnings: [String] = []
  private var archives: [(path: String, name: String, archive: Archive)] = []
  private let isFolder: Bool
  /// The last two components of the root.
  private let given: [String]

  private static let junk: Set<String> = ["thumbs.db", "desktop.ini", "__macosx"]

  /// Lists what is at a path.
  ///
  /// - Throws: `DatasetError` and `ArchiveError` for damaged archives.
  init(_ root: String) throws {
    self.root = root
    given = URL(fileURLWithPath: root).standardizedFileURL.path.split(separator: "/").suffix(2)
      .map(String.init)
    isFolder = FileSystem.kind(root) == .folder
    if isFolder { try listFolder() } else { try add(disk: FileSystem.name(root), at: root) }
  }

  /// The components of the path itself and of an entry's name, which tell splits and categories.
  func components(of entry: Entry) -> [String] {
    given + (isFolder || entry.archive != nil ? entry.parts : [])
  }

  /// Opens an entry for reading at any place; a compressed member is unpacked to scratch space.
  ///
  /// The checksum of a stored member is checked first, unless `isVerified` says that it need not be.
  func open(_ entry: Entry, isVerified: Bool = false) throws -> any RandomAccess {
    switch entry.place {
    case .disk: return try RandomAccessFile(path(of: entry))
    case .tar(let offset):
      guard let index = entry.archive, case .tar(let file) = archives[index].archive else { break }
      return try RandomAccessWindow(
        file, at: offset, size: entry.size, name: "\(archives[index].path)/\(entry.baseName)")
    case .zip(let member):
      guard let index = entry.archive, case .zip(let zip) = archives[index].archive else { break }
      return try Scratch.open(member, of: zip, isVerified: isVerified)
    }
    throw DatasetError.missing(path: "\(root)/\(entry.name)")
  }

  /// The whole of an entry.
  ///
  /// - Throws: `DatasetError`, `ArchiveError`; also if it is larger than `limit`.
  func contents(_ entry: Entry, limit: Int) throws -> [UInt8] {
    if case .zip(let member) = entry.place, let index = entry.archive,
      case .zip(let zip) = archives[index].archive
    {
      return try zip.contents(of: member, limit: limit)
    }
    guard entry.size <= limit else {
      throw DatasetError.cannotRead(
        path: "\(root)/\(entry.name)", reason: "it is larger than \(limit) bytes")
    }
    return try open(entry, isVerified: true).bytes(at: 0, count: entry.size)
  }

  /// The images, in the order of `entries`.
  var images: [Entry] { entries.filter { $0.kind == .image } }

  /// What to say of files that were left alone beside the images, if there are any.
  func leftAlone(_ taken: Int) -> [String] {
    let count = entries.count - taken
    return count == 0 ? [] : ["\(count) files that are no images of the set were left alone"]
  }

  /// The first bytes of an entry: `count`, or all if there are fewer.
  func head(_ entry: Entry, count: Int) throws -> [UInt8] {
    if case .zip(let member) = entry.place, let index = entry.archive,
      case .zip(let zip) = archives[index].archive
    {
      return try zip.head(of: member, count: count)
    }
    return try open(entry, isVerified: true).bytes(at: 0, count: min(count, entry.size))
  }

  /// A file on disk and the name under which it is recorded.
  struct DiskFile: Equatable, Sendable {
    let path: String
    let name: String
  }

  /// The files on disk that entries lie in, each once, in the order of their names.
  func files(of entries: [Entry]) -> [DiskFile] {
    var seen: Set<Int> = []
    var files: [DiskFile] = []
    for entry in entries {
      if let index = entry.archive {
        if seen.insert(index).inserted {
          files.append(DiskFile(path: archives[index].path, name: archives[index].name))
        }
      } else {
        files.append(DiskFile(path: path(of: entry), name: entry.name))
      }
    }
    return files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Whether an entry is compressed, so that it cannot be read in place.
  func isPacked(_ entry: Entry) -> Bool {
    if case .zip(let member) = entry.place { return !member.isStored }
    return false
  }

  private func path(of entry: Entry) -> String { isFolder ? "\(root)/\(entry.name)" : root }

  // Listing ---------------------------------------------------------------------------------------

  static func isJunk(_ name: Substring) -> Bool {
    name.hasPrefix(".") || junk.contains(name.lowercased())
  }

  private mutating func listFolder() throws {
    var folders = [""]
    var found: [String] = []
    while let folder = folders.popLast() {
      for name in try FileSystem.entries(folder.isEmpty ? root : "\(root)/\(folder)")
      where !Self.isJunk(name[...]) {
        let relative = folder.isEmpty ? name : "\(folder)/\(name)"
        switch FileSystem.kind("\(root)/\(relative)") {
        case .folder:
          if !FileSystem.isLink("\(root)/\(relative)") { folders.append(relative) }
        case .file: found.append(relative)
        default: continue
        }
      }
    }
    for name in found.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      try add(disk: name, at: "\(root)/\(name)")
    }
  }

  private mutating func add(disk name: String, at path: String) throws {
    var kind = FileKind.image
    if !isFolder || !FileKind.isImageName(name) {
      var head = [UInt8](repeating: 0, count: FileKind.headSize)
      let count = try FileSystem.peek(path, into: &head)
      kind = FileKind(head: Array(head[..<count]), name: name)
    }
    switch kind {
    case .zip: try add(zip: path, name: name)
    case .tar: try add(tar: path, name: name)
    default:
      entries.append(
        Entry(
          name: name, size: FileSystem.size(path), kind: kind, archive: nil, place: .disk))
    }
  }

  /// The name of a member, below its archive's where that lies in a folder.
  private func memberName(_ name: String, in archive: String) -> String {
    isFolder ? "\(archive)/\(name)" : name
  }

  private mutating func add(zip path: String, name: String) throws {
    let zip = try ZipArchive(try RandomAccessFile(path))
    let members = zip.entries.filter { !$0.name.hasSuffix("/") && !isJunk(member: $0.name) }
    if !members.isEmpty, members.allSatisfy({ $0.name.hasSuffix(".npy") }) {
      entries.append(
        Entry(name: name, size: FileSystem.size(path), kind: .npz, archive: nil, place: .disk))
      return
    }
    archives.append((path, name, .zip(zip)))
    for member in members {
      let kind =
        FileKind.isImageName(member.name)
        ? .image
        : FileKind(
          head: try zip.head(of: member, count: FileKind.headSize), name: member.name)
      entries.append(
        Entry(
          name: memberName(member.name, in: name), size: member.size, kind: kind,
          archive: archives.count - 1, place: .zip(member)))
    }
  }

  private mutating func add(tar path: String, name: String) throws {
    let file = try RandomAccessFile(path)
    archives.append((path, name, .tar(file)))
    let stream = RandomAccessStream(file)
    let tar = TarReader(path: path, stream: stream)
    try tar.forEachMember { member, _ in
      if isJunk(member: member.name) { return true }
      let offset = stream.position
      guard member.size <= file.size - offset else {
        throw DatasetError.damagedContainer(
          path: path, offset: file.size, reason: "the archive ends inside a member")
      }
      let kind =
        FileKind.isImageName(member.name)
        ? .image
        : FileKind(
          head: try file.bytes(at: offset, count: min(member.size, FileKind.headSize)),
          name: member.name)
      entries.append(
        Entry(
          name: memberName(member.name, in: name), size: member.size, kind: kind,
          archive: archives.count - 1, place: .tar(offset: offset)))
      return true
    }
    if !tar.hasEnd { warnings.append("the tar archive \(name) has no end marker") }
  }

  private func isJunk(member name: String) -> Bool {
    name.split(separator: "/").contains(where: Self.isJunk)
  }
}
