internal import ArgumentParser
internal import Console
internal import Datasets
internal import Experiments

struct CIFAR10Command: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cifar10",
    abstract: "Ingests CIFAR-10: the binary or the Python release, archive or folder.",
    discussion: """
      Splits are the publisher's: 50,000 training and 10,000 test images with labels 0 to 9. \
      Training batches are taken in the order of their numbers.

      Example: macow-ingest cifar10 cifar-10-binary.tar.gz --db macow.db
      """)

  @Argument(help: "cifar-10-binary.tar.gz, cifar-10-python.tar.gz, or the folder of either.")
  var path: String

  @Option(help: "The name that specifications will use.")
  var name = "cifar10"

  @OptionGroup var options: IngestOptions

  func run() throws {
    try reporting {
      let source = try DatasetForms.open("cifar10", at: [path])
      try ingest(source, name: name, options)
    }
  }
}

/// Runs an ingestion and prints what it came to.
func ingest(
  _ source: any DatasetSource, name: String, preprocessing: Preprocessing = .none,
  convert: Bool = false, _ options: IngestOptions
) throws {
  let result = try Ingestion(
    source: source, name: try checkedName(name), preprocessing: preprocessing, convert: convert,
    options: options
  ).run()
  if options.json {
    try printJSON(result)
    return
  }
  switch result.outcome {
  case .ingested: print("ingested \(Summary.text(result.dataset))")
  case .unchanged: print("nothing to do, '\(name)' is already ingested: \(result.dataset.path)")
  case .adopted: print("verified and recorded \(Summary.text(result.dataset))")
  case .checked: print("would ingest \(Summary.text(result.dataset))")
  }
}
