internal import ArgumentParser
internal import Datasets

/// Paths whose content says what they are, and what to choose where they hold several things.
struct SourceChoice: ParsableArguments {
  @Argument(help: "Files, archives or folders of one data set.")
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      "Only this data set, such as cifar10, imagenet32, celebahq, lsun or images.",
      valueName: "name"))
  var dataset: String?

  @Option(help: ArgumentHelp("Which of several resolutions.", valueName: "side"))
  var size: Int?

  @Option(help: ArgumentHelp("The category of LSUN, where the path does not tell."))
  var category: String?

  @Option(help: ArgumentHelp("The release, where the files do not tell."))
  var release: String?

  private var request: SourceRequest {
    SourceRequest(side: size, category: category, release: release)
  }

  /// Everything that the paths can be read as.
  ///
  /// A folder that no publisher's form recognises is a folder of images, if it holds any.
  func sources() throws -> [any DatasetSource] {
    if dataset == "images" { return try paths.map { try ImageFolderSource(folder: $0) } }
    do {
      if paths.count > 1 { return [try DatasetForms.open(dataset, at: paths, request: request)] }
      return try paths.flatMap {
        try DatasetForms.sources(at: $0, dataset: dataset, request: request)
      }
    } catch let error as DatasetError {
      guard case .unrecognised = error, dataset == nil, paths.count == 1,
        let images = try? ImageFolderSource(folder: paths[0])
      else { throw error }
      return [images]
    }
  }

  /// The one thing that the paths can be read as.
  func source() throws -> any DatasetSource {
    let found = try sources()
    guard found.count == 1, let source = found.first else {
      throw DatasetError.ambiguous(
        path: paths.joined(separator: " "), choices: found.map(\.facts.title))
    }
    return source
  }
}
