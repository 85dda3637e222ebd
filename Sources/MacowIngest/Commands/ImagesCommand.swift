internal import ArgumentParser
internal import Console
internal import Datasets

struct ImagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "images",
    abstract: "Ingests a folder of PNG, JPEG or WebP files.",
    discussion: """
      Files are found below the folder, in the order of their paths; hidden files, Thumbs.db and \
      links to folders are passed over, other files that are no images are counted. A damaged or \
      empty image is an error that names it. Splits are dealt by file, so that no photograph is in \
      two of them. Without --size and --tile all images must have one size.

      Example: macow-ingest images photos --name photos32 --tile 32 \\
        --short-sides 64,96,160,256,full --min-std 4 --val-fraction 0.1
      """)

  @Argument(help: "The folder.")
  var folder: String

  @Option(help: "The name that specifications will use.")
  var name: String

  @Option(help: ArgumentHelp("Crop the largest centred square and resize it.", valueName: "side"))
  var size: Int?

  @Option(help: ArgumentHelp("Cut squares side by side.", valueName: "side"))
  var tile: Int?

  @Option(
    help: ArgumentHelp(
      "With --tile: also cut reduced copies, by their short sides; full is the original size.",
      valueName: "n,n,…,full"))
  var shortSides: String?

  @Option(
    help: ArgumentHelp("box, bilinear, bicubic or lanczos.", valueName: "kernel"),
    transform: { text in
      guard let filter = ResamplingFilter(rawValue: text) else {
        throw ValidationError("'\(text)' is not box, bilinear, bicubic or lanczos")
      }
      return filter
    })
  var filter: ResamplingFilter = .bilinear

  @Option(
    help: ArgumentHelp("Leave out images that are flatter than this.", valueName: "deviation"))
  var minStd: Double?

  @OptionGroup var preparation: PreparationOptions

  @Option(help: ArgumentHelp("Share of the files for val.", valueName: "share"))
  var valFraction: Double?

  @Option(help: ArgumentHelp("Share of the files for test.", valueName: "share"))
  var testFraction: Double?

  @Option(help: ArgumentHelp("A file or folder for val; may be repeated.", valueName: "name"))
  var val: [String] = []

  @Option(help: ArgumentHelp("A file or folder for test; may be repeated.", valueName: "name"))
  var test: [String] = []

  @OptionGroup var options: IngestOptions

  func validate() throws {
    let shapes = [size != nil, tile != nil, preparation.preprocess != nil]
    if shapes.filter({ $0 }).count > 1 {
      throw ValidationError("give one of --size, --tile and --preprocess")
    }
    if shortSides != nil, tile == nil { throw ValidationError("--short-sides needs --tile") }
    for side in [size, tile] {
      if let side, !(1...4096).contains(side) {
        throw ValidationError("a side of \(side) is not between 1 and 4096")
      }
    }
    if valFraction != nil || testFraction != nil, !val.isEmpty || !test.isEmpty {
      throw ValidationError("give shares or names of the splits, not both")
    }
    if tile != nil { _ = try shape() }
  }

  private func shape() throws -> Preprocessing {
    var preprocessing = try preparation.chosen()
    if let size { preprocessing = .square(size, filter: filter) }
    if let tile {
      let sides = try (shortSides ?? "full").split(separator: ",").map { text -> Int? in
        if text == "full" { return nil }
        guard let side = Int(text), side >= tile else {
          throw ValidationError(
            "short side '\(text)' is neither full nor a number of \(tile) or more")
        }
        return side
      }
      preprocessing = .tiles(side: tile, shortSides: sides, filter: filter)
    }
    preprocessing.minimumDeviation = minStd
    return preprocessing
  }

  func run() throws {
    try reporting {
      let split: ImageFolderSplit =
        val.isEmpty && test.isEmpty
        ? .fractions(val: valFraction ?? 0, test: testFraction ?? 0)
        : .named(val: val, test: test)
      let source = try ImageFolderSource(folder: folder, split: split)
      try ingest(
        source, name: name, preprocessing: try shape(), convert: preparation.convert, options)
    }
  }
}
