internal import ArgumentParser
internal import Datasets

struct CelebAHQCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "celebahq",
    abstract: "Ingests CelebA-HQ at any size, in any form that it is handed on in.",
    discussion: """
      Glow's and ProGAN's TFRecords, folders and zips of PNG or JPEG files, npy, LMDB, parquet and \
      HDF5. Their pixels differ, and so do bits/dim: the form is recorded; MaCow used Glow's \
      records. --size picks among resolutions that lie together; to make a smaller one from \
      larger images, name a --preprocess such as glow-floor64.

      Example: macow-ingest celebahq celeba-tfr --size 256
      """)

  @Option(help: ArgumentHelp("Which of several resolutions.", valueName: "side"))
  var size: Int?

  @Option(
    help: ArgumentHelp(
      "The publisher's image_list.txt; the MD5 of every 1024x1024 image is checked against it.",
      valueName: "file"))
  var imageList: String?

  @OptionGroup var published: PublishedOptions
  @OptionGroup var options: IngestOptions

  func run() throws {
    try reporting {
      try published.ingestAll(
        "celebahq", SourceRequest(side: size, imageList: imageList), options)
    }
  }
}
