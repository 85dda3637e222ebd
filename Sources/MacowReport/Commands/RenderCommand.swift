import ArgumentParser
import Console
import Experiments
import Foundation

struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Fill the tables, numbers and figures of a document from the records.",
    discussion: """
      EXAMPLE
        macow-report render README.md
        macow-report render README.md experiments/RESULTS.md --check

      A block stands between two markers:
        <!-- macow:begin table quickstart --test welch --holm -->
        <!-- macow:end -->
      and a number in a sentence between markers on one line:
        <!-- macow:begin value quickstart/macow --part mean --><!-- macow:end -->
      Blocks are table, value, compare, figure, curves, query, checklist and card, with the arguments
      of these commands. A figure is written beside the document, as its --output says relative to
      it:
        <!-- macow:begin figure results quickstart --output figures/results --format png -->
        <!-- macow:end -->
      It is stale when the hash of its specification, which SVG and PNG files carry, is another.
      Everything else in the document stays as it is.
      """)

  @OptionGroup var database: DatabaseOptions
  @Argument(help: "Markdown files.")
  var files: [String]
  @Flag(help: "Write nothing; exit with 1 if a block differs from the records.")
  var check = false

  func validate() throws {
    if files.isEmpty { throw ValidationError("name at least one file") }
  }

  func run() throws {
    try reporting {
      let renderer = DocumentRenderer(store: try database.open())
      // Everything is made before anything is written.
      let outcomes = try files.map { file in
        guard let data = FileManager.default.contents(atPath: file) else {
          throw CommandFailure("\(file): no such file", status: .missingInput)
        }
        let document = try MarkedDocument(String(decoding: data, as: UTF8.self), file: file)
        return (document, try renderer.render(document))
      }
      if check { return try Self.report(outcomes) }
      for (document, outcome) in outcomes {
        for figure in outcome.figures { try figure.write() }
        let count = document.blocks.count
        if !outcome.stale.isEmpty { try Output.write(outcome.text, to: document.file) }
        try Output.write(
          "\(document.file): \(Quantity.plural(count, "block")), \(outcome.stale.count) renewed\n",
          to: nil)
      }
    }
  }

  private static func report(
    _ outcomes: [(MarkedDocument, DocumentRenderer.Outcome)]
  ) throws {
    let stale = outcomes.flatMap { document, outcome in
      outcome.stale.map { block in
        "\(document.file):\(block.line): '\(block.arguments.joined(separator: " "))' is stale\n"
      }
    }
    try Output.write(stale.joined(), to: nil)
    guard !stale.isEmpty else { return }
    throw CommandFailure(
      "\(Quantity.plural(stale.count, "block")) differ\(stale.count == 1 ? "s" : "") from the "
        + "records; macow-report render writes them anew", status: .finding)
  }
}
