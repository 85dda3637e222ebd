internal import Console
internal import Experiments
internal import Foundation
internal import Shards

/// A finished store on disk, as the catalogue records it.
enum StoredDataset {
  /// Hashes the shard files of a store and makes its record.
  ///
  /// - Parameters:
  ///   - folder: Where the store lies now.
  ///   - path: Where it will lie; recorded as an absolute path.
  /// - Returns: The record; pixels are not decoded.
  /// - Throws: `ShardError` if a file is missing, `CommandFailure` for a store without provenance.
  static func record(of folder: String, at path: String) throws -> DatasetRecord {
    let store = try ShardedDataset(opening: folder)
    guard let provenance = store.provenance else {
      throw CommandFailure("\(folder): another program wrote this store; it has no provenance")
    }
    let splits = try ShardedDataset.splitNames.compactMap { name in
      try store.splits[name].map { try record(of: $0, in: folder, provenance.splits[name]) }
    }
    return record(
      of: provenance, path: path,
      fingerprint: hexSHA256(splits.map { $0.fingerprint + "\n" }.joined()), splits: splits)
  }

  /// The record of a store that says this of itself.
  static func record(
    of provenance: Provenance, path: String, fingerprint: String, splits: [SplitRecord]
  ) -> DatasetRecord {
    var record = DatasetRecord(
      name: provenance.name, path: absolute(path), fingerprint: fingerprint,
      sources: provenance.sources.map {
        DatasetRecord.SourceFile(
          name: $0.name, bytes: $0.bytes, sha256: $0.sha256, recognised: $0.recognised)
      },
      preprocessing: provenance.preprocessing, splitRule: provenance.splitRule,
      sourceURL: provenance.sourceURL, license: provenance.license,
      citation: provenance.citation, splits: splits)
    record.form = provenance.form
    record.origin = provenance.origin
    record.release = provenance.release
    record.category = provenance.category
    record.bitsPerSample = provenance.bitsPerSample ?? 8
    return record
  }

  private static func record(
    of split: ImageSplit, in folder: String, _ facts: Provenance.Split?
  ) throws -> SplitRecord {
    guard let facts, facts.count == split.count else {
      throw CommandFailure("\(folder): split \(split.name) is not what the store says of itself")
    }
    let shards = try split.shardFiles.enumerated().map { ordinal, file in
      let digest = try FileDigest(path: "\(folder)/\(file.path)")
      return ShardRecord(
        ordinal: ordinal, path: file.path, bytes: digest.bytes, count: file.count,
        sha256: digest.sha256)
    }
    let lines = shards.map { "\($0.ordinal) \($0.sha256) \($0.bytes) \($0.count)\n" }
    return SplitRecord(
      name: split.name, fingerprint: hexSHA256(lines.joined()), rawSHA256: facts.rawSHA256,
      count: split.count, height: split.height, width: split.width, channels: split.channels,
      excludedCount: facts.excludedCount, exclusionReason: facts.exclusionReason, shards: shards)
  }

  /// Decodes every image and compares the digest of all pixels with `expected`.
  ///
  /// - Throws: `ShardError` at the first damaged chunk, `CommandFailure` if a digest differs.
  static func checkPixels(
    of folder: String, expected: [String: String], label: String
  ) throws {
    let store = try ShardedDataset(opening: folder)
    let total = store.splits.values.reduce(0) { $0 + $1.count }
    let meter = Meter(label, total: total, unit: "images")
    for name in ShardedDataset.splitNames {
      guard let digest = expected[name] else { continue }
      let found = try store.split(name).rawSHA256 { meter.advance(by: $0) }
      guard found == digest else {
        throw CommandFailure(
          "\(folder): the pixels of split \(name) have digest \(found.prefix(12)), recorded is "
            + "\(digest.prefix(12)); ingest the data set again")
      }
    }
    meter.finish()
  }

  /// A path that holds wherever the program is started.
  static func absolute(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.path
  }
}

extension StoredDataset {
  /// Where the data set lies that a command names, and the digests of its pixels by split.
  ///
  /// - Parameters:
  ///   - dataset: A name of the catalogue, or the folder of a store.
  ///   - database: Where the catalogue is.
  /// - Returns: The folder of the store; the digests are those of the catalogue, or of the store
  ///   itself.
  /// - Throws: `RunStoreError.unknownDataset`, or `ShardError` for a folder that is no store.
  static func located(_ dataset: String, _ database: DatabaseOptions) throws
    -> (path: String, digests: [String: String])
  {
    if isStore(dataset) {
      let provenance = try ShardedDataset(opening: dataset).provenance
      return (dataset, (provenance?.splits ?? [:]).mapValues(\.rawSHA256))
    }
    let record = try database.open().dataset(named: dataset)
    let digests = record.splits.map { ($0.name, $0.rawSHA256) }
    return (record.path, Dictionary(uniqueKeysWithValues: digests))
  }

  /// A name has no slash; a folder is taken for a store if it looks like one.
  static func isStore(_ dataset: String) -> Bool {
    dataset.contains("/") || FileManager.default.fileExists(atPath: "\(dataset)/zarr.json")
  }
}
