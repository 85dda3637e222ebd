internal import Console
internal import Foundation

/// Tar files of `KEY.png`, `KEY.cls` and `KEY.json`, as WebDataset reads them.
///
/// The pattern's `%06d` becomes the number of the archive within the split, whose name is put in
/// front of it: `cifar10-%06d.tar` gives `cifar10-train-000000.tar`. The key is the position of
/// the image in the split; an archive holds 10,000 images, or fewer above 1 GiB of pixels.
final class WebDatasetExporter: Exporter {
  private let folder: String
  private let pattern: Pattern
  private var split: ExportedSplit?
  private var archive: TarWriter?
  private var number = 0
  private var imagesInArchive = 0

  /// A file name with one place for a number.
  struct Pattern {
    let prefix: String
    let digits: Int
    let suffix: String

    /// Reads `NAME-%06d.tar`.
    ///
    /// - Throws: `CommandFailure` if there is not exactly one such place.
    init(_ name: String) throws {
      let parts = name.split(separator: "%", maxSplits: 1, omittingEmptySubsequences: false)
      let digits = parts.count == 2 ? parts[1].prefix { $0.isASCII && $0.isNumber } : ""
      let rest = parts.count == 2 ? parts[1].dropFirst(digits.count) : ""
      guard let count = Int(digits), (1...12).contains(count), digits.hasPrefix("0"),
        rest.hasPrefix("d"), !rest.contains("%")
      else {
        throw CommandFailure(
          "'\(name)' has no place for the number of an archive; write it as NAME-%06d.tar",
          status: .usage)
      }
      prefix = String(parts[0])
      self.digits = count
      suffix = String(rest.dropFirst())
    }

    func name(split: String, _ number: Int) -> String {
      let text = String(number)
      let zeros = String(repeating: "0", count: max(0, digits - text.count))
      return "\(prefix)\(split)-\(zeros)\(text)\(suffix)"
    }
  }

  init(into folder: String, pattern: Pattern) {
    self.folder = folder
    self.pattern = pattern
  }

  func begin(_ split: ExportedSplit) {
    self.split = split
    (number, imagesInArchive) = (0, 0)
  }

  func append(_ run: ImageRun) throws {
    guard let split else { return }
    let most = max(1, min(10_000, (1 << 30) / run.imageBytes))
    let pngs = try PNGs.encode(run) { _, png in png }
    for (image, png) in pngs.enumerated() {
      if imagesInArchive == most { try closeArchive() }
      let archive = try archive ?? openArchive(split)
      self.archive = archive
      let index = run.first + image
      let key = String(format: "%08d", index)
      let label = run.labels?[image]
      // Loaders gather neighbours of one key, in any order of their extensions.
      if let label { try archive.append("\(key).cls", Array("\(label)".utf8)) }
      try archive.append("\(key).json", try Self.facts(split, index: index, label: label))
      try archive.append("\(key).png", png)
      imagesInArchive += 1
    }
  }

  func end() throws {
    try closeArchive()
    split = nil
  }

  private func openArchive(_ split: ExportedSplit) throws -> TarWriter {
    try TarWriter("\(folder)/\(pattern.name(split: split.name, number))")
  }

  private func closeArchive() throws {
    try archive?.close()
    archive = nil
    number += 1
    imagesInArchive = 0
  }

  private struct Facts: Encodable {
    let dataset, split: String
    let index: Int
    let label: UInt16?
    let className: String?
  }

  private static func facts(_ split: ExportedSplit, index: Int, label: UInt16?) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return Array(
      try encoder.encode(
        Facts(
          dataset: split.dataset, split: split.name, index: index, label: label,
          className: label.flatMap(split.className))))
  }
}
