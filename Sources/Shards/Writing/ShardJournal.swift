internal import Foundation

/// What an unfinished data set has made durable: a line for each finished shard.
///
/// A line is written after its shard is durable, and flushed; a line that is cut is no line.
final class ShardJournal {
  /// One finished shard of images.
  struct Entry: Codable, Equatable {
    let layout: SplitLayout
    let ordinal: Int
    let bytes: Int
    let sha256: String
    let mark: ResumeMark
    /// Labels of its images, u16le.
    let labels: Data
    /// Height and width of its images in turn, u16le.
    let sizes: Data
  }

  private struct Header: Codable, Equatable {
    var version = 1
    let plan: String
  }

  static let name = "journal.jsonl"

  private let path: String
  private let descriptor: Int32
  private(set) var entries: [Entry]

  /// Opens the journal in a work folder, or starts one.
  ///
  /// - Parameters:
  ///   - folder: The work folder.
  ///   - plan: What decides the stored bytes.
  /// - Throws: `ShardError.unfinished` if the journal is of another plan.
  init(folder: String, plan: String) throws {
    path = "\(folder)/\(Self.name)"
    let header = try Self.line(Header(plan: plan))
    var valid = 0
    var entries: [Entry] = []
    if let file = try OpenFile.existing(path) {
      var bytes = [UInt8](repeating: 0, count: file.size)
      try bytes.withUnsafeMutableBytes { try file.read(into: $0, at: 0) }
      (entries, valid) = try Self.parse(bytes, header: header, folder: folder)
    }
    descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw ShardError.cannotWrite(path: path, reason: lastError()) }
    self.entries = entries
    guard ftruncate(descriptor, off_t(valid)) == 0, lseek(descriptor, 0, SEEK_END) >= 0 else {
      throw ShardError.cannotWrite(path: path, reason: lastError())
    }
    if valid == 0 {
      try write(header)
      try flushFolder(of: path)
    }
  }

  deinit { close(descriptor) }

  private static func line(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value)) + [UInt8(ascii: "\n")]
  }

  /// The entries before the first line that is cut or damaged, and where that begins.
  private static func parse(_ bytes: [UInt8], header: [UInt8], folder: String) throws
    -> ([Entry], Int)
  {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    // What follows the last line break was never finished.
    lines.removeLast()
    guard let first = lines.first else { return ([], 0) }
    guard first.elementsEqual(header.dropLast()) else {
      throw ShardError.unfinished(
        path: folder, reason: "of other files or with other options")
    }
    var entries: [Entry] = []
    var shards: [String: Int] = [:]
    var valid = header.count
    for line in lines.dropFirst() {
      guard let entry = try? JSONDecoder().decode(Entry.self, from: Data(line)),
        entry.ordinal == shards[entry.layout.name, default: 0]
      else { break }
      shards[entry.layout.name] = entry.ordinal + 1
      entries.append(entry)
      valid += line.count + 1
    }
    return (entries, valid)
  }

  /// Records a shard that is durable.
  func append(_ entry: Entry) throws {
    try write(try Self.line(entry))
    entries.append(entry)
  }

  private func write(_ line: [UInt8]) throws {
    var done = 0
    while done < line.count {
      let rest = line[done...]
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw ShardError.cannotWrite(path: path, reason: lastError()) }
      done += count
    }
    guard fsync(descriptor) == 0 else {
      throw ShardError.cannotWrite(path: path, reason: lastError())
    }
  }

  /// Takes the journal away; the data set is whole.
  func remove() throws {
    guard unlink(path) == 0 else { throw ShardError.cannotWrite(path: path, reason: lastError()) }
  }
}
