internal import ArgumentParser
internal import Datasets

private let discussion = """
  Two different data sets bear this name. The old release (PixelRNN's PNG tars, and the npz, npy, \
  TFRecord and LMDB files made from them) is the one that flow papers report on; the new release \
  (batches as pickles or npz, labels 1 to 1000) is smoother, and its bits/dim are lower. Which one \
  a copy is, is told from its files, recorded, and printed beside every result. Class folders do \
  not tell: say --release old or new.
  """

/// What both sizes take.
struct ReleaseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("old or new, where the files do not tell.", valueName: "release"),
    transform: { text in
      guard ["old", "new"].contains(text) else {
        throw ValidationError("'\(text)' is neither old nor new")
      }
      return text
    })
  var release: String?
}

struct ImageNet32Command: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "imagenet32", abstract: "Ingests ImageNet at 32x32, the old or the new release.",
    discussion: discussion
      + "\n\nExample: macow-ingest imagenet32 train_32x32.tar valid_32x32.tar")

  @OptionGroup var published: PublishedOptions
  @OptionGroup var release: ReleaseOptions
  @OptionGroup var options: IngestOptions

  func run() throws {
    try reporting {
      try published.ingestAll(
        "imagenet32", SourceRequest(side: 32, release: release.release), options)
    }
  }
}

struct ImageNet64Command: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "imagenet64", abstract: "Ingests ImageNet at 64x64, the old or the new release.",
    discussion: discussion
      + "\n\nExample: macow-ingest imagenet64 train_64x64.tar valid_64x64.tar")

  @OptionGroup var published: PublishedOptions
  @OptionGroup var release: ReleaseOptions
  @OptionGroup var options: IngestOptions

  func run() throws {
    try reporting {
      try published.ingestAll(
        "imagenet64", SourceRequest(side: 64, release: release.release), options)
    }
  }
}
