import ArgumentParser
import Console
import Experiments
import Foundation

struct CardCommand: ParsableCommand, BlockCommand {
  static let configuration = CommandConfiguration(
    commandName: "card",
    abstract: "A model card or a data card from the records, with blanks for people.",
    discussion: """
      EXAMPLE
        macow-report card model quickstart --output MODEL_CARD.md
        macow-report card model quickstart --variant macow --format latex
        macow-report card dataset photos32

      What the records know is filled in; the rest are headed blanks that say what to write. A file
      that exists is never overwritten, since people write into cards.
      """)

  enum Kind: String, ExpressibleByArgument, CaseIterable { case model, dataset }
  enum Format: String, ExpressibleByArgument, CaseIterable { case markdown, latex, json }

  @OptionGroup var database: DatabaseOptions
  @Argument(help: "model or dataset.")
  var kind: Kind
  @Argument(help: "An experiment (name or .yaml) for a model, a data set's name for a dataset.")
  var name: String
  @Option(help: "Only the configuration with this label.")
  var variant: String?
  @Option(help: "markdown, latex or json.")
  var format: Format?
  @Flag(help: "The same as --format json.")
  var json = false
  @Option(name: .shortAndLong, help: "Write to this new file instead of stdout.")
  var output: String?

  func validate() throws {
    if json && format != nil { throw ValidationError("choose one of --format and --json") }
    if kind == .dataset && variant != nil {
      throw ValidationError("--variant is for model cards")
    }
  }

  func run() throws {
    try reporting {
      let text = try text(from: try database.open())
      if let output, FileManager.default.fileExists(atPath: output) {
        throw CommandFailure(
          "\(output) exists, and a card never overwrites what people wrote; name a new file",
          status: .cannotWrite)
      }
      try Output.write(text, to: output)
    }
  }

  func block(in document: DocumentContext) throws -> Block {
    Block(text: try text(from: document.store))
  }

  private func text(from store: RunStore) throws -> String {
    let card =
      switch kind {
      case .model:
        try ModelCard(try ExperimentArgument(name), variant: variant, store: store).card
      case .dataset: try DatasetCard(name, store: store).card
      }
    switch format ?? (json ? .json : .markdown) {
    case .markdown: return card.markdown
    case .latex: return card.latex
    case .json: return try Output.json(card)
    }
  }
}
