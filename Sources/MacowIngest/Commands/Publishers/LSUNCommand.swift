internal import ArgumentParser
internal import Datasets

struct LSUNCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lsun",
    abstract: "Ingests a category of LSUN: LMDB folder, zip, exported tree or records.",
    discussion: """
      Images are whole and differ in size: say with --preprocess what is made of them, such as \
      macow128 (CenterCrop(256), Resize(128)) or macow64 (Resize(96), kept whole for the random \
      crop while training). The order is that of the database's keys.

      Example: macow-ingest lsun bedroom_train_lmdb bedroom_val_lmdb --preprocess macow128
      """)

  @Option(
    help: ArgumentHelp("The category, where the path does not tell.", valueName: "category"))
  var category: String?

  @OptionGroup var published: PublishedOptions
  @OptionGroup var options: IngestOptions

  func run() throws {
    try reporting {
      try published.ingestAll("lsun", SourceRequest(category: category), options)
    }
  }
}
