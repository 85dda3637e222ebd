internal import ArgumentParser
internal import Console
internal import Datasets
internal import Experiments

/// What every command for a published data set takes.
struct PublishedOptions: ParsableArguments {
  @Argument(help: "Files, archives or folders of the data set; read in the order of their names.")
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      "The name that specifications will use (default: the data set's).", valueName: "name"))
  var name: String?

  @OptionGroup var preparation: PreparationOptions

  /// Opens the data set and ingests it.
  func ingestAll(_ dataset: String, _ request: SourceRequest, _ options: IngestOptions) throws {
    let source = try DatasetForms.open(dataset, at: paths, request: request)
    let preprocessing = try preparation.chosen()
    try ingest(
      source, name: name ?? defaultName(source.facts, preprocessing),
      preprocessing: preprocessing, convert: preparation.convert, options)
  }

  private func defaultName(_ facts: DatasetFacts, _ preprocessing: Preprocessing) -> String {
    var parts = [facts.category ?? facts.dataset]
    if preprocessing.name != "none" {
      parts.append(preprocessing.name)
    } else if let side = facts.side, !facts.dataset.contains(where: \.isNumber) {
      parts[0] += String(side)
    }
    return parts.joined(separator: "-")
  }
}

/// What is done to images.
struct PreparationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What is done to every image: \(Preprocessing.all.map(\.name).joined(separator: ", ")).",
      valueName: "name"))
  var preprocess: String?

  @Flag(help: "Take grey, palette and alpha files too, by Pillow's rules.")
  var convert = false

  /// The preprocessing that was named, or none.
  func chosen() throws -> Preprocessing { try preprocess.map(Preprocessing.named) ?? .none }
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
