internal import Archives

/// ImageNet's new release: batches of pickles or npz, in zip archives or unpacked.
enum ImageNetBatches {
  static let form = DatasetForm(
    name: "imagenet-batches", dataset: "imagenet",
    summary: "the new release's zip archives or batches (pickles or npz)"
  ) { path, _ in
    let tree = try path.tree()
    let batches = try tree.entries.compactMap { try Batch($0, in: tree) }
    return Set(batches.map(\.side)).sorted().map { side in
      let ofSide = batches.filter { $0.side == side }
      let (chosen, ignored) = withoutCopies(ofSide)
      let kind = chosen.first?.entry.kind == .npz ? "npz" : "pickles"
      var facts = DatasetFacts.imagenet(side: side, form: "imagenet-\(kind)", release: "new")
      facts.notes = [
        "batches in the order of their numbers; labels 1 to 1000 as stored, in the order of "
          + "map_clsloc.txt"
      ]
      let warnings = ignored + missing(chosen)
      return PublishedSource(facts, tree: tree, entries: chosen.map(\.entry)) { progress, deliver in
        for batch in chosen {
          try read(batch, of: side, from: tree, progress: progress, deliver: deliver)
        }
        return warnings
      }
    }
  }

  /// Whether a file is a batch by its name.
  static func isBatch(_ entry: FileTree.Entry) -> Bool { BatchName(entry.baseName) != nil }

  private struct Batch {
    let entry: FileTree.Entry
    let name: BatchName
    let side: Int

    /// Nil for a file that is no batch.
    init?(_ entry: FileTree.Entry, in tree: FileTree) throws {
      guard entry.kind == .pickle || entry.kind == .npz else { return nil }
      if let name = BatchName(entry.baseName) {
        self.name = name
      } else if entry.kind == .pickle, tree.entries.count == 1 {
        // A lone pickle, whatever its name, is read as a batch.
        name = BatchName(alone: entry.baseName)
      } else {
        return nil
      }
      self.entry = entry
      side = try ImageNetBatches.side(of: entry, in: tree)
    }
  }

  private static func read(
    _ batch: Batch, of side: Int, from tree: FileTree, progress: (Int) -> Void,
    deliver: (SourceImage) throws -> Void
  ) throws {
    let source = try tree.open(batch.entry)
    let name = batch.name.text
    let content =
      batch.entry.kind == .npz
      ? try ImageNetBatch(archive: source, member: name)
      : try ImageNetBatch(pickle: source, member: name)
    guard content.side == side else {
      throw DatasetError.badRecord(
        member: name, record: nil, offset: nil,
        reason: "its images have \(content.side)x\(content.side) pixels, not \(side)x\(side)")
    }
    for (record, label) in content.labels.enumerated() {
      let pixels = try content.pixels(of: record)
      progress(pixels.count)
      try deliver(
        SourceImage(
          split: batch.name.split, name: "\(name)#\(record)", label: label,
          content: .pixels(pixels, height: side, width: side)))
    }
  }

  /// Where a batch lies both in an archive and unpacked beside it, the archive's is taken.
  private static func withoutCopies(_ batches: [Batch]) -> (chosen: [Batch], warnings: [String]) {
    var chosen: [BatchName: Batch] = [:]
    var ignored = 0
    for batch in batches.sorted(by: { $0.entry.isMember && !$1.entry.isMember }) {
      if chosen[batch.name] == nil { chosen[batch.name] = batch } else { ignored += 1 }
    }
    let warnings =
      ignored == 0
      ? [] : ["\(ignored) unpacked copies of batches beside their archives were left alone"]
    return (chosen.values.sorted { $0.name < $1.name }, warnings)
  }

  private static func missing(_ batches: [Batch]) -> [String] {
    let numbers = Set(batches.compactMap(\.name.number))
    let missing = (1...10).filter { !numbers.contains($0) }
    if numbers.isEmpty || missing.isEmpty { return [] }
    return [
      "training batches that are not here: \(missing.map(String.init).joined(separator: ", "))"
    ]
  }

  // Looking without unpacking ---------------------------------------------------------------------

  /// A batch tells its shape within so many bytes, wherever its labels stand.
  private static let headSize = 4 << 20

  private static func side(of entry: FileTree.Entry, in tree: FileTree) throws -> Int {
    let head = try tree.head(entry, count: min(entry.size, headSize))
    let shape = entry.kind == .pickle ? pickleShape(head, entry) : npyShape(head)
    if let side = shape.flatMap(ImageNetBatch.side) { return side }
    // Damaged, or written in an order that the head does not tell: reading says what it is.
    let source = try tree.open(entry)
    return entry.kind == .npz
      ? try ImageNetBatch(archive: source, member: entry.baseName).side
      : try ImageNetBatch(pickle: source, member: entry.baseName).side
  }

  /// The first pair of integers in a pickle's head that is a batch's shape.
  private static func pickleShape(_ head: [UInt8], _ entry: FileTree.Entry) -> [Int]? {
    var reader = PickleReader(
      PartlyThere(head, size: entry.size, name: entry.baseName), member: entry.baseName)
    _ = try? reader.read()
    return reader.tuples.lazy.compactMap { tuple -> [Int]? in
      let numbers = tuple.compactMap { value -> Int? in
        if case .int(let number) = value { return number }
        return nil
      }
      return numbers.count == 2 && tuple.count == 2 && ImageNetBatch.side(of: numbers) != nil
        ? numbers : nil
    }.first
  }

  /// The shape in the first npy header within a npz archive's head, if it is stored.
  private static func npyShape(_ head: [UInt8]) -> [Int]? {
    let text = String(decoding: head.prefix(512), as: UTF8.self)
    guard let match = text.firstMatch(of: /'shape': \((\d+), (\d+)\)/), let rows = Int(match.1),
      let width = Int(match.2)
    else { return nil }
    return [rows, width]
  }
}

/// A batch's name, such as `train_data_batch_10`.
private struct BatchName: Hashable, Comparable {
  let split: String
  /// Of a training batch.
  let number: Int?
  let text: String

  init?(_ fileName: String) {
    let name = fileName.hasSuffix(".npz") ? String(fileName.dropLast(4)) : fileName
    text = name
    if name == "val_data" {
      (split, number) = ("val", nil)
    } else if let match = name.wholeMatch(of: /train_data_batch_(\d{1,4})/) {
      (split, number) = ("train", Int(match.1))
    } else {
      return nil
    }
  }

  init(alone fileName: String) { (split, number, text) = ("all", nil, fileName) }

  static func < (a: BatchName, b: BatchName) -> Bool {
    (SplitName.rank(a.split), a.number ?? 0) < (SplitName.rank(b.split), b.number ?? 0)
  }
}

/// The head of a file of which the rest cannot be read here.
private struct PartlyThere: RandomAccess {
  let name: String
  let size: Int
  private let head: [UInt8]

  init(_ head: [UInt8], size: Int, name: String) {
    self.head = head
    self.size = size
    self.name = name
  }

  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws {
    guard offset >= 0, buffer.count <= head.count, offset <= head.count - buffer.count else {
      throw ArchiveError.damaged(name: name, offset: offset, reason: "only the head is there")
    }
    head.withUnsafeBytes {
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[offset..<offset + buffer.count]))
    }
  }
}
