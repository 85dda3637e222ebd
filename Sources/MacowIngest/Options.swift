internal import ArgumentParser
internal import Console
internal import Experiments
internal import Foundation
internal import Shards

/// Where the catalogue is.
struct DatabaseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The database with the catalogue (default: MACOW_DB, or macow.db).", valueName: "file"))
  var db: String?

  /// The database file that is meant.
  var path: String {
    db ?? ProcessInfo.processInfo.environment["MACOW_DB"] ?? "macow.db"
  }

  /// Opens the database for reading; a missing one is an empty catalogue to nobody.
  func open() throws -> RunStore { try RunStore(readingAt: path) }
}

/// What every ingesting command takes.
struct IngestOptions: ParsableArguments {
  @OptionGroup var database: DatabaseOptions

  @Option(
    help: ArgumentHelp(
      "The folder for the shards (default: data, beside the database).", valueName: "folder"))
  var data: String?

  @Option(
    help: ArgumentHelp(
      "packed (smallest; this project or its Python plug-in reads it) or portable (any Zarr v3 reader).",
      valueName: "profile"),
    transform: { text in
      guard let profile = StorageProfile(rawValue: text) else {
        throw ValidationError("'\(text)' is neither packed nor portable")
      }
      return profile
    })
  var profile: StorageProfile = .packed

  @Option(
    help: ArgumentHelp(
      "Megabytes of pixels in a shard file (default: about 100, up to 256 for large images).",
      valueName: "MB"),
    transform: { text in
      guard let size = Int(text), (1...4096).contains(size) else {
        throw ValidationError("a shard of '\(text)' megabytes is not between 1 and 4096")
      }
      return size
    })
  var shardSize: Int?

  @Option(
    help: ArgumentHelp(
      "How many cores to use (default: all); the result does not depend on it.",
      valueName: "count"),
    transform: { text in
      guard let jobs = Int(text), (1...1024).contains(jobs) else {
        throw ValidationError("'\(text)' jobs are not between 1 and 1024")
      }
      return jobs
    })
  var jobs: Int?

  @Flag(
    help: "Leave damaged images of folders and LSUN out, count and list them; changes bits/dim.")
  var skipBad = false

  @Flag(help: "Print the catalogue's record as JSON.")
  var json = false

  @Flag(help: "Read and check everything, write nothing.")
  var dryRun = false

  /// Bytes of pixels in a shard, if that was chosen.
  var shardBytes: Int? { shardSize.map { $0 << 20 } }

  /// The folder for the shards.
  var dataFolder: String {
    if let data { return data }
    let beside = (database.path as NSString).deletingLastPathComponent
    return beside.isEmpty ? "data" : "\(beside)/data"
  }
}

/// The name of a data set as specifications spell it.
func checkedName(_ name: String) throws -> String {
  let first = name.first.map { $0.isASCII && ($0.isLowercase || $0.isNumber) } ?? false
  let isPlain = name.allSatisfy {
    $0.isASCII && ($0.isLowercase || $0.isNumber || "-_.".contains($0))
  }
  guard first, isPlain, name.count <= 64 else {
    throw CommandFailure(
      "'\(name)' cannot be a data set's name: use a-z, 0-9, '-', '_' and '.', starting with a "
        + "letter or digit", status: .usage)
  }
  return name
}

/// Prints a value as JSON on stdout, keys sorted.
func printJSON(_ value: some Encodable) throws {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  print(String(decoding: try encoder.encode(value), as: UTF8.self))
}
