internal import ArgumentParser
internal import Console
internal import Datasets
internal import Foundation

struct ProbeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "probe",
    abstract: "Says what a path is and what would be done with it; reads little, writes nothing.",
    discussion: """
      The content decides, not the name. Files that have the size of a published archive are \
      compared with its checksum. Images of sources below 256 MB are counted.

      Example: macow-ingest probe train_64x64.tar --json
      """)

  @OptionGroup var choice: SourceChoice

  @Flag(help: "Print the result as JSON.")
  var json = false

  func run() throws {
    try reporting {
      let probes = try choice.sources().map { try Probe($0, paths: choice.paths) }
      if json { try printJSON(probes) } else { print(probes.map(\.text).joined(separator: "\n\n")) }
    }
  }
}

/// What is known of a source without decoding an image.
struct Probe: Encodable {
  let paths: [String]
  let dataset: String
  let form: String
  let release: String?
  let category: String?
  let side: Int?
  let bitsPerSample: Int
  let bytes: Int
  /// The published archive that it is; nil if it is none that is known.
  let archive: String?
  /// Images by the publisher's splits; nil where counting would take long.
  let images: [String: Int]?
  let splitRule: String
  let notes: [String]
  /// The command that would ingest it.
  let command: String

  /// Sources above this are not read just to be counted.
  private static let smallSource = 256 << 20

  init(_ source: any DatasetSource, paths: [String]) throws {
    let facts = source.facts
    self.paths = paths
    (dataset, form, release) = (facts.dataset, facts.form, facts.release)
    (category, side, bitsPerSample) = (facts.category, facts.side, facts.bitsPerSample)
    (bytes, splitRule, notes) = (source.byteCount, facts.splitRule, facts.notes)
    archive = try Self.archive(paths)
    images = bytes <= Self.smallSource ? try Self.count(source) : nil
    command = Self.command(facts, paths)
  }

  private static func archive(_ paths: [String]) throws -> String? {
    let names = try paths.compactMap { try KnownArchives.name(ofFileAt: $0) }
    return names.count == paths.count ? names.joined(separator: ", ") : nil
  }

  private static func count(_ source: any DatasetSource) throws -> [String: Int] {
    var counts: [String: Int] = [:]
    _ = try source.read(progress: { _ in }) { counts[$0.split, default: 0] += 1 }
    return counts
  }

  private static func command(_ facts: DatasetFacts, _ paths: [String]) -> String {
    var words = ["macow-ingest", facts.dataset] + paths.map(shellQuoted)
    if facts.dataset == "celebahq", let side = facts.side { words += ["--size", String(side)] }
    if facts.dataset == "lsun" {
      if let category = facts.category { words += ["--category", category] }
      if facts.side == nil { words += ["--preprocess", "macow128"] }
    }
    if facts.dataset.hasPrefix("imagenet"), facts.release == nil { words += ["--release", "old"] }
    if facts.dataset == "images" { words += ["--name", "NAME", "--size", "64"] }
    return words.joined(separator: " ")
  }

  private static func shellQuoted(_ path: String) -> String {
    let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "/._-+=:,@%".contains($0) }
    if isPlain, !path.isEmpty { return path }
    return "'" + path.replacingOccurrences(of: "'", with: "'\\''") + "'"
  }

  /// Lines for people.
  var text: String {
    var title = dataset
    if let category { title += ", " + category }
    if let release { title += ", \(release) release" }
    var lines = [paths.joined(separator: " "), "  data set   \(title)", "  form       \(form)"]
    lines.append("  archive    " + (archive.map { "the published \($0)" } ?? "unknown archive"))
    lines.append("  size       " + (side.map { "\($0)x\($0)" } ?? "varies"))
    if bitsPerSample < 8 { lines.append("  values     bins of \(bitsPerSample) bits already") }
    if let images {
      let counts = images.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
      lines.append("  images     " + counts.joined(separator: ", "))
    }
    lines.append("  splits     " + splitRule)
    lines += notes.map { "  note       " + $0 }
    lines.append("  ingest     " + command)
    return lines.joined(separator: "\n")
  }
}
