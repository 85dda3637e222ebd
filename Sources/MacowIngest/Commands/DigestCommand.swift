internal import ArgumentParser
internal import Console
internal import Datasets
internal import Foundation

struct DigestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest",
    abstract: "Decodes a data set without writing it, and prints the SHA-256 of every image.",
    discussion: """
      Hashes are over the pixels, height x width x 3 bytes of RGB, one image after the other, so \
      that two people can compare copies whatever their form. Splits and names are the \
      publisher's. Nothing is printed if an image is damaged.

      Example: macow-ingest digest bedroom_val_lmdb --preprocess macow128 --json
      """)

  @OptionGroup var choice: SourceChoice
  @OptionGroup var preparation: PreparationOptions

  @Option(help: ArgumentHelp("How many cores to use (default: all).", valueName: "count"))
  var jobs: Int?

  @Flag(help: "Print the result as JSON.")
  var json = false

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("'\(jobs)' jobs are not between 1 and 1024")
    }
  }

  func run() throws {
    try reporting {
      let source = try choice.source()
      let preprocessing = try preparation.chosen()
      let reading = ImageReading(
        source: source,
        preparation: ImagePreparation(
          facts: source.facts, preprocessing: preprocessing, convert: preparation.convert,
          hashesPieces: true),
        jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
      let digest = ImageDigest()
      let report = try reading.run("decoding") { try digest.add($0) }
      let header = DigestHeader(
        source.facts, paths: choice.paths, preprocessing: preprocessing.name, files: report.files)
      try digest.finish(header, asJSON: json)
    }
  }
}
