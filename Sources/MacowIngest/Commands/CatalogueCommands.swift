internal import ArgumentParser
internal import Console
internal import Experiments
internal import Shards

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the data sets of the catalogue.",
    discussion: "Example: macow-ingest list --json")

  @OptionGroup var database: DatabaseOptions

  @Flag(help: "Print the records as JSON.")
  var json = false

  func run() throws {
    try reporting {
      let datasets = try database.open().datasets()
      if json {
        try printJSON(datasets)
      } else {
        for dataset in datasets { print(Summary.line(dataset)) }
        if datasets.isEmpty { StandardError.write("macow-ingest: the catalogue is empty\n") }
      }
    }
  }
}

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows what the catalogue knows about a data set.",
    discussion: "Example: macow-ingest show cifar10")

  @Argument(help: "The data set's name.")
  var name: String

  @OptionGroup var database: DatabaseOptions

  @Flag(help: "Print the record as JSON.")
  var json = false

  func run() throws {
    try reporting {
      let dataset = try database.open().dataset(named: name)
      if json { try printJSON(dataset) } else { print(Summary.text(dataset)) }
    }
  }
}

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Checks a data set on disk against the catalogue.",
    discussion: """
      Compares the SHA-256 of every shard file, then decodes every image and compares the digest \
      of all pixels and labels. Exit code 0 if all is well, 65 if anything differs.

      Example: macow-ingest verify cifar10
      """)

  @Argument(help: "The data set's name.")
  var name: String

  @OptionGroup var database: DatabaseOptions

  @Flag(help: "Print the result as JSON.")
  var json = false

  private struct Report: Encodable {
    let name: String
    let fingerprint: String
    let shards: Int
    let images: Int
    let verified = true
  }

  func run() throws {
    try reporting {
      let recorded = try database.open().dataset(named: name)
      for shard in recorded.splits.flatMap(\.shards) {
        let path = "\(recorded.path)/\(shard.path)"
        let found = try FileDigest(path: path)
        guard found.bytes == shard.bytes, found.sha256 == shard.sha256 else {
          throw CommandFailure(
            "\(path): \(found.bytes) bytes with SHA-256 \(found.sha256.prefix(12)), recorded are "
              + "\(shard.bytes) with \(shard.sha256.prefix(12)); the file is damaged, remove "
              + "\(recorded.path) and ingest the data set again")
        }
      }
      let digests = recorded.splits.map { ($0.name, $0.rawSHA256) }
      try StoredDataset.checkPixels(
        of: recorded.path, expected: Dictionary(uniqueKeysWithValues: digests), label: "verifying")
      let report = Report(
        name: name, fingerprint: recorded.fingerprint,
        shards: recorded.splits.reduce(0) { $0 + $1.shards.count },
        images: recorded.splits.reduce(0) { $0 + $1.count })
      if json {
        try printJSON(report)
      } else {
        print("\(name): \(report.shards) shards and \(report.images) images are as recorded")
      }
    }
  }
}
