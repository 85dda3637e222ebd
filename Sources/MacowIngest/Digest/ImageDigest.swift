internal import Console
internal import Crypto
internal import Datasets
internal import Foundation
internal import Shards

/// Gathers the hashes of images by split and prints them at the end.
///
/// The lines wait in files that nobody else sees, so that millions of images take no memory.
final class ImageDigest {
  /// One image.
  private struct Item: Codable {
    let name: String
    let h: Int
    let w: Int
    let sha256: String
    let label: UInt16?
  }

  /// One split so far.
  private final class Split {
    let name: String
    var count = 0
    var pixels = SHA256()
    let lines: FileHandle
    private var pending: [UInt8] = []

    init(_ name: String) throws {
      self.name = name
      lines = try ImageDigest.unnamedFile()
    }

    func append(_ line: [UInt8]) throws {
      pending += line
      if pending.count > 1 << 20 { try flush() }
    }

    func flush() throws {
      try lines.write(contentsOf: pending)
      pending.removeAll(keepingCapacity: true)
    }

    var sha256: String { hexadecimal(pixels.finalize()) }
  }

  private var splits: [Split] = []
  private let encoder = JSONEncoder()

  init() { encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes] }

  /// A file that is gone as soon as it is closed, however the process ends.
  private static func unnamedFile() throws -> FileHandle {
    let path = NSTemporaryDirectory() + "macow-digest-\(UUID().uuidString)"
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw CommandFailure(
        "cannot write \(path): \(String(cString: strerror(errno)))", status: .cannotWrite)
    }
    unlink(path)
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// Takes an image in; splits may alternate.
  func add(_ image: PreparedImage) throws {
    let split: Split
    if let known = splits.first(where: { $0.name == image.published }) {
      split = known
    } else {
      split = try Split(image.published)
      splits.append(split)
    }
    for (number, piece) in image.pieces.enumerated() {
      piece.pixels.withUnsafeBytes { split.pixels.update(bufferPointer: $0) }
      split.count += 1
      let name = image.pieces.count == 1 ? image.name : "\(image.name)#\(number)"
      let item = Item(
        name: name, h: piece.height, w: piece.width, sha256: image.digests[number],
        label: image.label)
      try split.append(Array(try encoder.encode(item)) + [UInt8(ascii: "\n")])
    }
  }

  /// Prints everything.
  func finish(_ header: DigestHeader, asJSON: Bool) throws {
    guard !splits.isEmpty else { throw CommandFailure("the source holds no images") }
    for split in splits { try split.flush() }
    if asJSON { try printJSON(header) } else { try printText(header) }
  }

  private func printJSON(_ header: DigestHeader) throws {
    var text = String(decoding: try encoder.encode(header), as: UTF8.self)
    // The header's closing brace makes room for the splits.
    text.removeLast()
    write(text + ",\n\"splits\":{")
    for (number, split) in splits.enumerated() {
      let name = String(decoding: try encoder.encode(split.name), as: UTF8.self)
      write(
        (number == 0 ? "\n" : ",\n")
          + "\(name):{\"count\":\(split.count),\"concat_sha256\":\"\(split.sha256)\",\"items\":[\n")
      var isFirst = true
      try forEachLine(of: split) { line in
        write((isFirst ? "" : ",\n") + line)
        isFirst = false
      }
      write("]}")
    }
    write("}}\n")
  }

  private func printText(_ header: DigestHeader) throws {
    write(header.text)
    for split in splits {
      write("\n\(split.name): \(split.count) images, all pixels \(split.sha256)\n")
      try forEachLine(of: split) { line in
        let item = try JSONDecoder().decode(Item.self, from: Data(line.utf8))
        let label = item.label.map { "  label \($0)" } ?? ""
        write("  \(item.sha256)  \(item.w)x\(item.h)  \(item.name)\(label)\n")
      }
    }
  }

  private func forEachLine(of split: Split, _ body: (String) throws -> Void) throws {
    try split.lines.seek(toOffset: 0)
    var rest = Data()
    while let part = try split.lines.read(upToCount: 1 << 20), !part.isEmpty {
      rest += part
      while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        try body(String(decoding: rest[rest.startIndex..<end], as: UTF8.self))
        rest = Data(rest[(end + 1)...])
      }
    }
  }

  private func write(_ text: String) { print(text, terminator: "") }
}
