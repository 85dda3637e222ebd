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
    fileprivate let place: Place

    /// Whether it is a member of an archive.
    var isMember: Bool { archive != nil }

    /// The number of the archive that it is in.
    fileprivate var archive: Int? {
      switch place {
      case .disk: nil
      case .tar(let archive, _), .zip(let archive, _): Int(archive)
      }
    }

    /// The last component of the name.
    var baseName: String { String(name.split(separator: "/").last ?? "") }
    /// The name up to the last component.
    var folder: String {
      name.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(name[..<$0]) } ?? ""
    }
    /// The components of the name.
    var parts: [String] { name.split(separator: "/").map(String.init) }
  }

  fileprivate enum Place: Sendable {
    case disk
    case tar(archive: Int32, offset: Int)
    case zip(archive: Int32, member: Int)
  }

  private enum Archive: Sendable {
    case tar(RandomAccessFile)
    case zip(ZipArchive)
  }

  /// The path that was given.
  let root: String
  /// Everything found, in the order of paths.
  private(set) var entries: [Entry] = []
  private(set) var warnings: [String] = []
  private var archives: [(path: String, name: String, archive: Archive)] = []
  private let isFolder: Bool
  /// The components of the root.
  private let given: [String]

  private static let junk: Set<String> = ["thumbs.db", "desktop.ini", "__macosx"]
  private static let junkInitials = Array("tTdD_".utf8)

  /// Lists what is at a path.
  ///
  /// - Throws: `DatasetError` and `ArchiveError` for damaged archives.
  init(_ root: String) throws {
    self.root = root
    given = URL(fileURLWithPath: root).standardizedFileURL.path.split(separator: "/")
      .map(String.init)
    isFolder = FileSystem.kind(root) == .folder
    if isFolder { try listFolder() } else { try add(disk: FileSystem.name(root), at: root) }
    let isOrdered = zip(entries, entries.dropFirst()).allSatisfy {
      !PathOrder.precedes($1.name, $0.name)
    }
    if !isOrdered { entries.sort { PathOrder.precedes($0.name, $1.name) } }
  }

  /// The name of the root, if it is a folder.
  var rootFolder: String? { isFolder ? given.last : nil }

  /// The same files for opening alone, without the list, which is large for millions of images.
  func withoutEntries() -> FileTree {
    var tree = self
    tree.entries = []
    return tree
  }

  /// The components of the path itself and of an entry's name, which tell splits and categories.
  ///
  /// Of the path the last `given` components are taken, as those far above tell nothing.
  func components(of entry: Entry, given count: Int = 2) -> [String] {
    given.suffix(count) + (isFolder || entry.isMember ? entry.parts : [])
  }

  /// Opens an entry for reading at any place; a compressed member is unpacked to scratch space.
  ///
  /// The checksum of a stored member is checked first, unless `isVerified` says that it need not be.
  func open(_ entry: Entry, isVerified: Bool = false) throws -> any RandomAccess {
    switch entry.place {
    case .disk: return try RandomAccessFile(path(of: entry))
    case .tar(let archive, let offset):
      guard case .tar(let file) = archives[Int(archive)].archive else { break }
      return try RandomAccessWindow(
        file, at: offset, size: entry.size,
        name: "\(archives[Int(archive)].path)/\(entry.baseName)")
    case .zip:
      guard let (zip, member) = member(entry) else { break }
      return try ScratchSpace.open(member, of: zip, isVerified: isVerified)
    }
    throw DatasetError.missing(path: "\(root)/\(entry.name)")
  }

  /// The whole of an entry.
  ///
  /// - Throws: `DatasetError`, `ArchiveError`; also if it is larger than `limit`.
  func contents(_ entry: Entry, limit: Int) throws -> [UInt8] {
    if let (zip, member) = member(entry) { return try zip.contents(of: member, limit: limit) }
    guard entry.size <= limit else {
      throw DatasetError.cannotRead(
        path: "\(root)/\(entry.name)", reason: "it is larger than \(limit) bytes")
    }
    return try open(entry, isVerified: true).bytes(at: 0, count: entry.size)
  }

  /// The images, in the order of `entries`.
  var images: some Sequence<Entry> { entries.lazy.filter { $0.kind == .image } }

  /// What to say of files that were left alone beside the images, if there are any.
  func leftAlone(_ taken: Int) -> [String] {
    let count = entries.count - taken
    return count == 0 ? [] : ["\(count) files that are no images of the set were left alone"]
  }

  /// The first bytes of an entry: `count`, or all if there are fewer.
  func head(_ entry: Entry, count: Int) throws -> [UInt8] {
    if let (zip, member) = member(entry) { return try zip.head(of: member, count: count) }
    return try open(entry, isVerified: true).bytes(at: 0, count: min(count, entry.size))
  }

  /// A file on disk and the name under which it is recorded.
  struct DiskFile: Equatable, Sendable {
    let name: String
    fileprivate let folder: String
    var path: String { "\(folder)/\(name)" }
  }

  /// The files on disk that entries lie in, each once, in the order of their names.
  func files(of entries: [Entry]) -> [DiskFile] {
    let folder =
      isFolder ? root : URL(fileURLWithPath: root).deletingLastPathComponent().path
    var seen: Set<Int> = []
    var files: [DiskFile] = []
    files.reserveCapacity(entries.first.map { $0.isMember ? 1 : entries.count } ?? 0)
    for entry in entries {
      if let index = entry.archive {
        if seen.insert(index).inserted {
          files.append(DiskFile(name: archives[index].name, folder: folder))
        }
      } else {
        files.append(DiskFile(name: entry.name, folder: folder))
      }
    }
    return files.sorted { PathOrder.precedes($0.name, $1.name) }
  }

  /// Whether an entry is compressed, so that it cannot be read in place.
  func isPacked(_ entry: Entry) -> Bool {
    member(entry).map { !$0.1.isStored } ?? false
  }

  private func member(_ entry: Entry) -> (ZipArchive, ZipEntry)? {
    guard case .zip(let archive, let member) = entry.place,
      case .zip(let zip) = archives[Int(archive)].archive
    else { return nil }
    return (zip, zip.entries[member])
  }

  private func path(of entry: Entry) -> String { isFolder ? "\(root)/\(entry.name)" : root }

  // Listing ---------------------------------------------------------------------------------------

  static func isJunk(_ name: Substring) -> Bool {
    guard let first = name.utf8.first else { return false }
    return first == UInt8(ascii: ".")
      || junkInitials.contains(first) && junk.contains(name.lowercased())
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
          name: name, size: FileSystem.size(path), kind: kind, place: .disk))
    }
  }

  /// The name of a member, below its archive's where that lies in a folder.
  private func memberName(_ name: String, in archive: String) -> String {
    isFolder ? "\(archive)/\(name)" : name
  }

  private mutating func add(zip path: String, name: String) throws {
    let zip = try ZipArchive(try RandomAccessFile(path))
    let members = zip.entries.indices.filter {
      !zip.entries[$0].isFolder && !isJunk(member: zip.entries[$0].name)
    }
    if !members.isEmpty, members.allSatisfy({ zip.entries[$0].name.hasSuffix(".npy") }) {
      entries.append(
        Entry(name: name, size: FileSystem.size(path), kind: .npz, place: .disk))
      return
    }
    archives.append((path, name, .zip(zip)))
    for index in members {
      let member = zip.entries[index]
      let kind =
        FileKind.isImageName(member.name)
        ? .image
        : FileKind(
          head: try zip.head(of: member, count: FileKind.headSize), name: member.name)
      entries.append(
        Entry(
          name: memberName(member.name, in: name), size: member.size, kind: kind,
          place: .zip(archive: Int32(archives.count - 1), member: index)))
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
          place: .tar(archive: Int32(archives.count - 1), offset: offset)))
      return true
    }
    if !tar.hasEnd { warnings.append("the tar archive \(name) has no end marker") }
  }

  private func isJunk(member name: String) -> Bool {
    name.split(separator: "/").contains(where: Self.isJunk)
  }
}
