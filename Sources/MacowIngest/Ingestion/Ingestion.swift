internal import Console
internal import Datasets
internal import Experiments
internal import Foundation
internal import Shards

/// From a source to a store and a row of the catalogue.
struct Ingestion {
  let source: any DatasetSource
  let name: String
  let options: IngestOptions

  /// What a run of the command came to.
  enum Outcome: String, Encodable {
    /// The store was written and recorded.
    case ingested
    /// It was there and recorded; nothing was changed.
    case unchanged
    /// It was there but not recorded; it was verified and recorded.
    case adopted
    /// A dry run: everything was read and checked.
    case checked
  }

  /// The outcome with the record that is in the catalogue now.
  struct Result: Encodable {
    let outcome: Outcome
    let dataset: DatasetRecord
  }

  private var path: String { "\(options.dataFolder)/\(name).zarr" }

  /// Does whatever is missing.
  ///
  /// - Throws: Errors that name the file and say what to do; nothing half-written stays.
  func run() throws -> Result {
    if options.dryRun { return Result(outcome: .checked, dataset: try check()) }
    let catalogue = try openCatalogue()
    let known = try catalogue.datasets().first { $0.name == name }
    let place = [known?.path, path].compactMap { $0 }.first { exists($0) }
    if let place { return try reuse(place, known: known, catalogue) }
    let record = try write(known: known)
    try catalogue.register(dataset: record)
    return Result(outcome: .ingested, dataset: record)
  }

  private func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  private func openCatalogue() throws -> RunStore {
    let folder = (options.database.path as NSString).deletingLastPathComponent
    guard folder.isEmpty || exists(folder) else {
      throw CommandFailure(
        "\(folder) does not exist; make the folder for the database first", status: .missingInput)
    }
    return try RunStore(path: options.database.path)
  }

  // What is there already -------------------------------------------------------------------------

  private func reuse(_ place: String, known: DatasetRecord?, _ catalogue: RunStore) throws
    -> Result
  {
    guard let provenance = try ShardedDataset(opening: place).provenance,
      provenance.name == name
    else {
      throw CommandFailure("\(place) holds another data set; choose another --name", status: .usage)
    }
    let meter = Meter("checking sources", total: source.byteCount, unit: "bytes")
    let files = try source.checksums { meter.advance(by: $0) }
    meter.finish()
    guard Plan.digest(files, source.facts, options.profile) == provenance.plan else {
      throw CommandFailure(
        "'\(name)' is already ingested from other files or with other options (\(place)); choose "
          + "another --name, or remove that folder first", status: .usage)
    }
    let record = try StoredDataset.record(of: place, at: place)
    if let known, known.fingerprint == record.fingerprint {
      return Result(outcome: .unchanged, dataset: known)
    }
    try StoredDataset.checkPixels(
      of: place, expected: provenance.splits.mapValues(\.rawSHA256), label: "verifying")
    try catalogue.register(dataset: record)
    return Result(outcome: .adopted, dataset: record)
  }

  // Writing ---------------------------------------------------------------------------------------

  private func write(known: DatasetRecord?) throws -> DatasetRecord {
    let writer = try DatasetWriter(path: path, profile: options.profile)
    var splits: [String: SplitWriter] = [:]
    let report = try read { batch in
      let split: SplitWriter
      if let known = splits[batch.split] {
        split = known
      } else {
        split = try writer.split(
          batch.split, height: batch.height, width: batch.width, hasLabels: batch.labels != nil)
        splits[batch.split] = split
      }
      try split.append(pixels: batch.pixels, labels: batch.labels)
    }
    try requireImages(splits.values.reduce(0) { $0 + $1.count })
    var record: DatasetRecord?
    _ = try writer.commit(provenance(report, splits: splits.keys)) { folder, stored in
      try StoredDataset.checkPixels(
        of: folder, expected: stored.splits.mapValues(\.rawSHA256), label: "verifying")
      let made = try StoredDataset.record(of: folder, at: path)
      if let known, known.fingerprint != made.fingerprint {
        throw RunStoreError.datasetConflict(
          name: name, recorded: known.fingerprint, offered: made.fingerprint)
      }
      record = made
    }
    guard let record else { throw CommandFailure("nothing was verified", status: .internalError) }
    return record
  }

  private func check() throws -> DatasetRecord {
    var counts: [String: (count: Int, height: Int, width: Int)] = [:]
    let report = try read { batch in
      let before = counts[batch.split]?.count ?? 0
      counts[batch.split] = (before + batch.count, batch.height, batch.width)
    }
    try requireImages(counts.values.reduce(0) { $0 + $1.count })
    let facts = provenance(report, splits: counts.keys)
    return DatasetRecord(
      name: name, path: StoredDataset.absolute(path), fingerprint: "",
      sources: facts.sources.map {
        .init(name: $0.name, bytes: $0.bytes, sha256: $0.sha256, recognised: $0.recognised)
      },
      preprocessing: facts.preprocessing, splitRule: facts.splitRule, sourceURL: facts.sourceURL,
      license: facts.license, citation: facts.citation,
      splits: ShardedDataset.splitNames.compactMap { split in
        counts[split].map {
          SplitRecord(
            name: split, fingerprint: "", rawSHA256: "", count: $0.count, height: $0.height,
            width: $0.width, channels: 3,
            excludedCount: facts.splits[split]?.excludedCount ?? 0,
            exclusionReason: facts.splits[split]?.exclusionReason, shards: [])
        }
      })
  }

  private func requireImages(_ count: Int) throws {
    if count == 0 { throw CommandFailure("the source holds no images") }
  }

  /// Reads the source on a thread of its own, so that it inflates while this one compresses.
  private func read(_ take: (ImageBatch) throws -> Void) throws -> SourceReport {
    let meter = Meter("reading", total: source.byteCount, unit: "bytes")
    let source = self.source
    let report = try Handoff<ImageBatch, SourceReport>.run(
      capacity: 2,
      produce: { deliver in
        try source.read(progress: { meter.advance(by: $0) }, deliver: deliver)
      }, take: take)
    meter.finish()
    for warning in report.warnings { StandardError.write("macow-ingest: warning: \(warning)\n") }
    return report
  }

  private func provenance(_ report: SourceReport, splits: some Sequence<String>) -> Provenance {
    let facts = source.facts
    var provenance = Provenance(
      name: name, plan: Plan.digest(report.files, facts, options.profile),
      profile: options.profile,
      writer: "macow-ingest \(MacowIngest.version), \(EncoderVersion.description)",
      form: facts.form,
      sources: report.files.map {
        .init(
          name: $0.name, bytes: $0.bytes, sha256: $0.sha256, recognised: KnownArchives.name(of: $0))
      },
      preprocessing: facts.preprocessing, splitRule: facts.splitRule, sourceURL: facts.sourceURL,
      license: facts.license, citation: facts.citation, classNames: facts.classNames)
    for split in splits {
      let excluded = report.excluded[split] ?? 0
      provenance.splits[split] = .init(
        count: 0, rawSHA256: "", excludedCount: excluded,
        exclusionReason: excluded > 0 ? report.exclusionReason : nil)
    }
    return provenance
  }
}
