internal import ArgumentParser
internal import Console
internal import Experiments
internal import Foundation
internal import Shards

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes a data set as a Zarr v3 group that every Zarr reader takes.",
    discussion: """
      The copy holds the same pixels, compressed by core codecs only; the digest of all pixels is \
      compared before it appears. It is not recorded in the catalogue.

      Example: macow-ingest export --zarr cifar10 cifar10-portable.zarr
      """)

  @Flag(help: "Export as Zarr, the one format there is.")
  var zarr = false

  @Argument(help: "The data set's name.")
  var name: String

  @Argument(help: "The folder to make.")
  var output: String

  @OptionGroup var database: DatabaseOptions

  func run() throws {
    try reporting {
      guard zarr else {
        throw CommandFailure("say --zarr, the one format there is", status: .usage)
      }
      let record = try database.open().dataset(named: name)
      let store = try ShardedDataset(opening: record.path)
      guard var provenance = store.provenance else {
        throw CommandFailure("\(record.path): another program wrote this store")
      }
      provenance.profile = .portable
      let writer = try DatasetWriter(path: output, profile: .portable)
      let total = store.splits.values.reduce(0) { $0 + $1.count }
      let meter = Meter("exporting", total: total, unit: "images")
      for name in ShardedDataset.splitNames {
        if let split = store.splits[name] { try copy(split, to: writer, meter) }
      }
      meter.finish()
      let expected = Dictionary(
        uniqueKeysWithValues: record.splits.map { ($0.name, $0.rawSHA256) })
      _ = try writer.commit(provenance) { folder, _ in
        try StoredDataset.checkPixels(of: folder, expected: expected, label: "verifying")
      }
      print(StoredDataset.absolute(output))
    }
  }

  private func copy(_ split: ImageSplit, to writer: DatasetWriter, _ meter: Meter) throws {
    let labels = try split.readLabels()
    let target = try writer.split(
      split.name, height: split.height, width: split.width, hasLabels: labels != nil)
    let step = max(split.chunkLength, (8 << 20) / split.imageBytes)
    for start in stride(from: 0, to: split.count, by: step) {
      let range = start..<min(split.count, start + step)
      try target.append(
        pixels: try split.readImages(range), labels: labels.map { Array($0[range]) })
      meter.advance(by: range.count)
    }
  }
}
