internal import Experiments
internal import Foundation

/// A data set in words, for people.
enum Summary {
  /// One line: name, size and counts.
  static func line(_ dataset: DatasetRecord) -> String {
    let counts = dataset.splits.map { "\($0.count) \($0.name)" }.joined(separator: ", ")
    let size = dataset.splits.first.map { "\($0.height)x\($0.width)" } ?? "empty"
    let release = dataset.release.map { "  \($0) release" } ?? ""
    return "\(dataset.name)  \(size)  \(counts)\(release)"
  }

  /// Everything that the catalogue holds, but for the shards one by one.
  static func text(_ dataset: DatasetRecord) -> String {
    var lines = [line(dataset), "  folder       \(dataset.path)"]
    let origin = [dataset.origin, dataset.category, dataset.form].compactMap { $0 }
    if !origin.isEmpty { lines.append("  data set     \(origin.joined(separator: ", "))") }
    if dataset.bitsPerSample < 8 {
      lines.append("  values       bins of \(dataset.bitsPerSample) bits already")
    }
    for split in dataset.splits {
      let raw = split.count * split.height * split.width * split.channels
      let stored = split.shards.reduce(0) { $0 + $1.bytes }
      var text = "  \(padded(split.name))\(split.count) images in \(split.shards.count) shards, "
      text += megabytes(stored)
      if stored > 0 { text += ", \(String(format: "%.2f", Double(raw) / Double(stored)))x smaller" }
      if !split.rawSHA256.isEmpty { text += ", pixels \(split.rawSHA256.prefix(16))" }
      lines.append(text)
      if split.excludedCount > 0 {
        lines.append(
          "               \(split.excludedCount) left out: \(split.exclusionReason ?? "")")
      }
    }
    for source in dataset.sources.prefix(8) {
      let known = source.recognised.map { "the published \($0)" } ?? "not a known archive"
      lines.append("  source       \(source.name), \(source.sha256.prefix(16)), \(known)")
    }
    if dataset.sources.count > 8 {
      lines.append("               and \(dataset.sources.count - 8) more files")
    }
    lines.append("  splits       \(dataset.splitRule)")
    lines += dataset.preprocessing.map { "  done         \($0)" }
    if !dataset.fingerprint.isEmpty { lines.append("  fingerprint  \(dataset.fingerprint)") }
    return lines.joined(separator: "\n")
  }

  private static func padded(_ name: String) -> String {
    name.padding(toLength: 13, withPad: " ", startingAt: 0)
  }

  private static func megabytes(_ bytes: Int) -> String {
    String(format: "%.1f MB", Double(bytes) / 1e6)
  }
}
