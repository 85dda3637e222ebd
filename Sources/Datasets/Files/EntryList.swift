internal import Archives

/// A list of files that takes some 25 bytes and its name for each, as data sets have millions.
struct EntryList: Sendable {
  /// All names, one after the other.
  private var names: [UInt8] = []
  /// Where each name ends in `names`.
  private var ends: [Int] = []
  private var sizes: [Int] = []
  private var kinds: [FileKind] = []
  /// The number of the archive that each lies in, or -1.
  private var archives: [Int32] = []
  /// The place in the archive: an offset or a member's number.
  private var places: [Int] = []
  /// The order in which the files are listed, where it is not that of the appending.
  private var order: [Int32]?

  var count: Int { ends.count }

  mutating func append(name: String, size: Int, kind: FileKind, archive: Int?, place: Int) {
    precondition(count < Int32.max)
    names.append(contentsOf: name.utf8)
    ends.append(names.count)
    sizes.append(size)
    kinds.append(kind)
    archives.append(archive.map { Int32($0) } ?? -1)
    places.append(place)
  }

  /// Puts the files in the order of paths.
  mutating func sort() {
    let isOrdered = (1..<max(count, 1)).allSatisfy { !precedes($0, $0 - 1) }
    if isOrdered { return }
    order = (0..<Int32(count)).sorted { precedes(Int($0), Int($1)) }
  }

  /// The files of a kind, in order.
  func all(_ kind: FileKind) -> EntrySelection {
    EntrySelection(self, (0..<Int32(count)).filter { kinds[stored(Int($0))] == kind })
  }

  /// One file.
  subscript(index: Int) -> FileTree.Entry {
    let stored = stored(index)
    return FileTree.Entry(
      name: String(decoding: names[range(stored)], as: UTF8.self), size: sizes[stored],
      kind: kinds[stored], archive: archives[stored] < 0 ? nil : Int(archives[stored]),
      place: places[stored])
  }

  private func stored(_ index: Int) -> Int { order.map { Int($0[index]) } ?? index }

  private func range(_ stored: Int) -> Range<Int> {
    (stored == 0 ? 0 : ends[stored - 1])..<ends[stored]
  }

  private func precedes(_ a: Int, _ b: Int) -> Bool {
    names.withUnsafeBufferPointer { names in
      PathOrder.precedes(names[range(a)], names[range(b)])
    }
  }
}

/// Some of the files of a list, in an order of their own.
struct EntrySelection: RandomAccessCollection, Sendable {
  private let list: EntryList
  private let chosen: [Int32]

  init(_ list: EntryList, _ chosen: [Int32]) {
    self.list = list
    self.chosen = chosen
  }

  var startIndex: Int { 0 }
  var endIndex: Int { chosen.count }
  subscript(position: Int) -> FileTree.Entry { list[Int(chosen[position])] }

  /// This selection, then another one of the same list.
  static func + (a: EntrySelection, b: EntrySelection) -> EntrySelection {
    EntrySelection(a.list, a.chosen + b.chosen)
  }

  /// The files at positions of this selection, in the order of these.
  func picked(_ positions: some Sequence<Int>) -> EntrySelection {
    EntrySelection(list, positions.map { chosen[$0] })
  }
}
