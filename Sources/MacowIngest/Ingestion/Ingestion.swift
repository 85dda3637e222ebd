internal import Console
internal import Datasets
internal import Experiments
internal import Foundation
internal import Shards

/// From a source to a store and a row of the catalogue.
struct Ingestion {
  let source: any DatasetSource
  let name: String
  let preprocessing: Preprocessing
  /// Whether grey, palettes and alpha are taken too.
  let convert: Bool
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
    try refuseContradictions()
    if options.dryRun { return Result(outcome: .checked, dataset: try check()) }
    let catalogue = try openCatalogue()
    let known = try catalogue.datasets().first { $0.name == name }
    let place = [known?.path, path].compactMap { $0 }.first { exists($0) }
    if let place { return try reuse(place, known: known, catalogue) }
    let record = try write(known: known)
    try catalogue.register(dataset: record)
    return Result(outcome: .ingested, dataset: record)
  }

  private func refuseContradictions() throws {
    if options.skipBad, !source.facts.allowsSkipping {
      throw CommandFailure(
        "--skip-bad is for folders of images and LSUN; a damaged image here means a damaged copy",
        status: .usage)
    }
    if source.facts.bitsPerSample < 8, !preprocessing.steps.isEmpty {
      throw CommandFailure(
        "these values are bins of \(source.facts.bitsPerSample) bits already; they cannot be "
          + "resampled, leave --preprocess away", status: .usage)
    }
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
    guard plan.digest(files) == provenance.plan else {
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
    let writer = try DatasetWriter(
      path: path, profile: options.profile,
      plan: plan.preliminaryDigest(byteCount: source.byteCount))
    do {
      let filled = try filling().run(into: writer)
      try requireImages(filled)
      var record: DatasetRecord?
      _ = try writer.commit(provenance(filled)) { folder, stored in
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
    } catch {
      if writer.keptShards > 0 {
        StandardError.write(
          "macow-ingest: \(path).partial keeps \(writer.keptShards) finished shards; the same "
            + "command goes on from there\n")
      }
      throw error
    }
  }

  private func check() throws -> DatasetRecord {
    let filled = try filling().rehearse()
    try requireImages(filled)
    let facts = provenance(filled)
    return StoredDataset.record(
      of: facts, path: path, fingerprint: "",
      splits: ShardedDataset.splitNames.compactMap { split in
        filled.splits[split].map { outcome in
          SplitRecord(
            name: split, fingerprint: "", rawSHA256: outcome.rawSHA256, count: outcome.count,
            height: outcome.layout.height, width: outcome.layout.width, channels: 3,
            excludedCount: facts.splits[split]?.excludedCount ?? 0,
            exclusionReason: facts.splits[split]?.exclusionReason, shards: [])
        }
      })
  }

  private func requireImages(_ filled: StoreFilling.Result) throws {
    if filled.splits.isEmpty { throw CommandFailure("the source holds no images") }
  }

  private func filling() throws -> StoreFilling {
    let reading = ImageReading(
      source: source,
      preparation: ImagePreparation(
        facts: source.facts, preprocessing: preprocessing, convert: convert,
        skipsDamaged: options.skipBad, hashesContent: true),
      jobs: options.jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    return StoreFilling(
      reading: reading, profile: options.profile, shardBytes: options.shardBytes,
      largest: try preprocessing.variableSize.map { try Measuring.largest(source, result: $0) })
  }

  // What is recorded ------------------------------------------------------------------------------

  private var plan: Plan {
    Plan(
      facts: source.facts, steps: steps, profile: options.profile,
      shardBytes: options.shardBytes, skipsDamaged: options.skipBad)
  }

  /// Everything that is done to the images, in order.
  private var steps: [String] {
    (convert ? ["grey repeated, palettes looked up, alpha dropped"] : [])
      + preprocessing.provenance
  }

  private func provenance(_ filled: StoreFilling.Result) -> Provenance {
    let facts = source.facts
    let files = filled.report.files
    var provenance = Provenance(
      name: name, plan: plan.digest(files), profile: options.profile,
      writer: "macow-ingest \(MacowIngest.version), \(EncoderVersion.description)",
      form: facts.form,
      sources: files.map {
        .init(
          name: $0.name, bytes: $0.bytes, sha256: $0.sha256, recognised: KnownArchives.name(of: $0))
      },
      preprocessing: steps, splitRule: facts.splitRule, sourceURL: facts.sourceURL,
      license: facts.license, citation: facts.citation, classNames: facts.classNames)
    provenance.origin = facts.dataset
    provenance.release = facts.release
    provenance.category = facts.category
    provenance.bitsPerSample = facts.bitsPerSample < 8 ? facts.bitsPerSample : nil
    for (split, outcome) in filled.splits {
      report(outcome.damaged, leftOutOf: split)
      let excluded = outcome.excluded + outcome.damaged.count
      provenance.splits[split] = .init(
        count: 0, rawSHA256: outcome.rawSHA256, excludedCount: excluded,
        exclusionReason: excluded > 0 ? reason(outcome) : nil,
        damagedImages: outcome.damaged.isEmpty ? nil : outcome.damaged)
    }
    return provenance
  }

  private func reason(_ outcome: SplitTally.Outcome) -> String {
    var reasons: [String] = []
    if let least = preprocessing.minimumDeviation, outcome.excluded > 0 {
      reasons.append("channels of \(outcome.excluded) deviate by less than \(least)")
    }
    if !outcome.damaged.isEmpty { reasons.append("\(outcome.damaged.count) are damaged") }
    return reasons.joined(separator: ", ")
  }

  private func report(_ damaged: [String], leftOutOf split: String) {
    if damaged.isEmpty { return }
    StandardError.write(
      "macow-ingest: left out \(damaged.count) damaged images of \(split): "
        + damaged.joined(separator: ", ") + "\n")
  }
}
