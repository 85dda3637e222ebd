internal import ArgumentParser
internal import Console
internal import Foundation
internal import Shards

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes a data set in a format that other programs read.",
    discussion: """
      --png OUTPUT         a folder: OUTPUT/train/00000042.png, with one folder a class where there \
      are labels: OUTPUT/train/0003_cat/00000042.png
      --npy OUTPUT         one array a split: from cifar.npy the files cifar-train.npy, \
      [N, H, W, 3] bytes, and cifar-train-labels.npy
      --webdataset OUTPUT  tar files of png, cls and json, 10,000 images each: from \
      cifar-%06d.tar the files cifar-train-000000.tar, …
      --zarr OUTPUT        a Zarr v3 group in core codecs, which every Zarr reader takes

      The digest of all pixels is compared on the way; nothing is overwritten, and the output \
      appears when it is complete. It is not recorded in the catalogue.

      Example: macow-ingest export cifar10 --png cifar10-png
      """)

  enum Format: String, EnumerableFlag { case png, npy, webdataset, zarr }

  @Flag(help: "The format.")
  var format: Format

  @Argument(help: "The data set's name, or the folder of a store.")
  var dataset: String

  @Argument(help: "What to make.")
  var output: String

  @OptionGroup var database: DatabaseOptions

  func run() throws {
    try reporting {
      let (path, digests) = try StoredDataset.located(dataset, database)
      let store = try ShardedDataset(opening: path)
      let total = store.splits.values.reduce(0) { $0 + $1.count }
      let meter = Meter("exporting", total: total, unit: "images")
      var made = [output]
      func export(_ exporter: any Exporter) throws {
        try exporter.export(store, digests: digests) { meter.advance(by: $0) }
        meter.finish()
      }
      switch format {
      case .zarr:
        try ZarrCopy.write(store, to: output, digests: digests) { meter.advance(by: $0) }
      case .png:
        let work = try WorkFolder(for: output)
        try export(PNGFolderExporter(into: work.path))
        try work.publish(as: output)
      case .npy:
        let stem = name.hasSuffix(".npy") ? String(name.dropLast(4)) : name
        let work = try WorkFolder(for: output)
        try export(NumPyExporter(into: work.path, stem: stem))
        made = try work.publishFiles(into: folder)
      case .webdataset:
        let pattern = try WebDatasetExporter.Pattern(name)
        let work = try WorkFolder(for: output)
        try export(WebDatasetExporter(into: work.path, pattern: pattern))
        made = try work.publishFiles(into: folder)
      }
      for path in made { print(StoredDataset.absolute(path)) }
    }
  }

  private var name: String { (output as NSString).lastPathComponent }

  private var folder: String {
    let folder = (output as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
  }
}
