internal import ArgumentParser
internal import Console
internal import Experiments
internal import Shards

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Finds what changed in a data set on disk.",
    discussion: """
      Every bit of the store is covered: metadata, the index and every chunk of every shard by \
      checksums, all pixels and labels by the digest that the store records. A data set that is \
      named is compared with the catalogue as well. What differs is printed by file, shard and \
      chunk. Exit code 0 if all is well, 65 if anything differs.

      Example: macow-ingest verify cifar10
               macow-ingest verify data/cifar10.zarr --json
      """)

  @Argument(help: "The data set's name, or the folder of a store.")
  var dataset: String

  @OptionGroup var database: DatabaseOptions

  @Flag(help: "Print the result as JSON.")
  var json = false

  private struct Report: Encodable {
    let store: String
    let name: String?
    let fingerprint: String?
    let shards: Int?
    let images: Int?
    let verified: Bool
    let findings: [StoreFinding]
  }

  func run() throws {
    try reporting {
      let record =
        StoredDataset.isStore(dataset) ? nil : try database.open().dataset(named: dataset)
      let path = record?.path ?? dataset
      let total = (try? ShardedDataset(opening: path))?.splits.values.reduce(0) { $0 + $1.count }
      let meter = Meter("verifying", total: total ?? 0, unit: "images")
      var findings = try StoreVerifier(path: path).findings { meter.advance(by: $0) }
      if findings.isEmpty { meter.finish() }
      if findings.isEmpty, let record { findings = try difference(from: record) }
      try report(findings, path, record)
    }
  }

  /// Where a sound store is not the one that was recorded.
  private func difference(from record: DatasetRecord) throws -> [StoreFinding] {
    let found = try StoredDataset.record(of: record.path, at: record.path)
    if found.fingerprint == record.fingerprint { return [] }
    let known = Dictionary(
      uniqueKeysWithValues: record.splits.flatMap(\.shards).map { ($0.path, $0) })
    let changed = found.splits.flatMap(\.shards).filter { shard in
      known[shard.path]?.sha256 != shard.sha256
    }
    let files = changed.map { ($0.path, "SHA-256 is \($0.sha256.prefix(12))") }
    return (files.isEmpty ? [("zarr.json", "the splits are others")] : files).map {
      StoreFinding(file: $0.0, reason: "\($0.1); the catalogue records another data set")
    }
  }

  private func report(_ findings: [StoreFinding], _ path: String, _ record: DatasetRecord?) throws {
    let splits = findings.isEmpty ? try ShardedDataset(opening: path).splits.values.map { $0 } : []
    let shards = splits.reduce(0) { $0 + $1.shardFiles.count }
    let images = splits.reduce(0) { $0 + $1.count }
    if json {
      try printJSON(
        Report(
          store: StoredDataset.absolute(path), name: record?.name,
          fingerprint: record?.fingerprint, shards: findings.isEmpty ? shards : nil,
          images: findings.isEmpty ? images : nil, verified: findings.isEmpty, findings: findings))
    }
    for finding in findings { StandardError.write("macow-ingest: \(path)/\(finding)\n") }
    if !findings.isEmpty {
      throw CommandFailure("\(path) is damaged; remove it and ingest the data set again")
    }
    if !json { print("\(dataset): \(shards) shards and \(images) images are as recorded") }
  }
}
