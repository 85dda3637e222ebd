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

  /// Everything that is done to the images, in order.
  private var steps: [String] {
    (convert ? ["grey repeated, palettes looked up, alpha dropped"] : [])
      + preprocessing.provenance
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
    guard Plan.digest(files, source.facts, steps, options.profile) == provenance.plan else {
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
    let reading = try read { image in
      let split: SplitWriter
      if let known = splits[image.split] {
        split = known
      } else {
        split = try writer.split(
          image.split, height: image.pixels.height, width: image.pixels.width,
          hasLabels: image.label != nil)
        splits[image.split] = split
      }
      try split.append(pixels: image.pixels.pixels, labels: image.label.map { [$0] })
    }
    try requireImages(splits.values.reduce(0) { $0 + $1.count })
    var record: DatasetRecord?
    _ = try writer.commit(provenance(reading, splits: splits.keys)) { folder, stored in
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
    let reading = try read { image in
      let before = counts[image.split]?.count ?? 0
      counts[image.split] = (before + 1, image.pixels.height, image.pixels.width)
    }
    try requireImages(counts.values.reduce(0) { $0 + $1.count })
    let facts = provenance(reading, splits: counts.keys)
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

  /// An image as it is stored.
  private struct StoredImage {
    let split: String
    let label: UInt16?
    let pixels: RGBImage
  }

  /// What reading came to.
  private struct Reading {
    var report: SourceReport
    var excluded: [String: Int] = [:]
  }

  /// Reads the source on a thread of its own, so that it inflates while this one decodes.
  private func read(_ take: (StoredImage) throws -> Void) throws -> Reading {
    let meter = Meter("reading", total: source.byteCount, unit: "bytes")
    let source = self.source
    var reading = Reading(report: SourceReport(files: []))
    var size: (width: Int, height: Int)?
    var positions: [String: Int] = [:]
    reading.report = try Handoff<SourceImage, SourceReport>.run(
      capacity: 64,
      produce: { deliver in
        try source.read(progress: { meter.advance(by: $0) }, deliver: deliver)
      },
      take: { image in
        let position = positions[image.split, default: 0]
        positions[image.split] = position + 1
        let split = source.storedSplit(of: image.split, position: position)
        let decoded = try RGBImage(image, side: source.facts.side, convert: convert)
        for piece in try preprocessing.apply(decoded) {
          if let least = preprocessing.minimumDeviation, piece.deviation < least {
            reading.excluded[split, default: 0] += 1
            continue
          }
          let expected = size ?? (piece.width, piece.height)
          guard expected == (piece.width, piece.height) else {
            throw DatasetError.badImage(
              path: image.name,
              reason: "it is \(piece.width)x\(piece.height), the images before it "
                + "\(expected.width)x\(expected.height); give --size or --tile")
          }
          size = expected
          try take(StoredImage(split: split, label: image.label, pixels: piece))
        }
      })
    meter.finish()
    for warning in reading.report.warnings {
      StandardError.write("macow-ingest: warning: \(warning)\n")
    }
    return reading
  }

  private func provenance(_ reading: Reading, splits: some Sequence<String>) -> Provenance {
    let facts = source.facts
    let report = reading.report
    var provenance = Provenance(
      name: name, plan: Plan.digest(report.files, facts, steps, options.profile),
      profile: options.profile,
      writer: "macow-ingest \(MacowIngest.version), \(EncoderVersion.description)",
      form: facts.form,
      sources: report.files.map {
        .init(
          name: $0.name, bytes: $0.bytes, sha256: $0.sha256, recognised: KnownArchives.name(of: $0))
      },
      preprocessing: steps, splitRule: facts.splitRule, sourceURL: facts.sourceURL,
      license: facts.license, citation: facts.citation, classNames: facts.classNames)
    for split in splits {
      let excluded = reading.excluded[split] ?? 0
      provenance.splits[split] = .init(
        count: 0, rawSHA256: "", excludedCount: excluded,
        exclusionReason: excluded > 0 ? exclusionReason : nil)
    }
    return provenance
  }

  private var exclusionReason: String? {
    preprocessing.minimumDeviation.map { "channels deviate by less than \($0)" }
  }
}
