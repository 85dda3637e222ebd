internal import ArgumentParser
internal import Datasets

struct CIFAR10Command: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cifar10",
    abstract: "Ingests CIFAR-10, in any form that it is handed on in.",
    discussion: """
      The publisher's binary and Python releases as archive or folder, Hugging Face's parquet and \
      TensorFlow Datasets' records; the content decides, not the name. Splits are the publisher's: \
      50,000 training and 10,000 test images with labels 0 to 9, training batches in the order of \
      their numbers.

      Example: macow-ingest cifar10 cifar-10-binary.tar.gz --db macow.db
      """)

  @OptionGroup var published: PublishedOptions
  @OptionGroup var options: IngestOptions

  func run() throws {
    try reporting { try published.ingestAll("cifar10", SourceRequest(), options) }
  }
}
