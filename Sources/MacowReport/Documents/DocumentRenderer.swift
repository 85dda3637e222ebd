import ArgumentParser
import Configurations
import Console
import Experiments
import Foundation

/// Fills the blocks of a document from the records.
struct DocumentRenderer {
  let store: RunStore

  /// What a document should say, and where it does not.
  struct Outcome {
    /// The whole text with every block made anew.
    let text: String
    /// Blocks whose content or figure differs from the records.
    let stale: [MarkedBlock]
    /// Figures whose files are missing or differ.
    let figures: [BlockFigure]
  }

  /// Makes every block anew; nothing is written.
  func render(_ document: MarkedDocument) throws -> Outcome {
    let folder = (document.file as NSString).deletingLastPathComponent
    let context = DocumentContext(store: store, folder: folder.isEmpty ? "." : folder)
    var stale: [MarkedBlock] = []
    var figures: [BlockFigure] = []
    let text = try document.text { block in
      let made = try make(block, in: context, file: document.file)
      let content = block.framed(made.text)
      let old = made.figure.map { try? $0.isCurrent() } ?? true
      if content != block.content || old != true { stale.append(block) }
      if let figure = made.figure, old != true { figures.append(figure) }
      return content
    }
    return Outcome(text: text, stale: stale, figures: figures)
  }

  private func make(
    _ block: MarkedBlock, in context: DocumentContext, file: String
  ) throws -> Block {
    func failure(_ error: any Error) -> CommandFailure {
      let sentence = "\(error)".split(separator: "\n").first.map(String.init) ?? "\(error)"
      return CommandFailure(
        "\(file):\(block.line): \(sentence)",
        status: (error as? CommandFailure)?.status ?? .badData)
    }
    guard let name = block.arguments.first, let type = Blocks.all[name] else {
      let known = Blocks.all.keys.sorted()
      let hint = block.arguments.first.flatMap { nearest(to: $0, among: known) }.map {
        "; did you mean '\($0)'?"
      }
      throw failure(
        CommandFailure(
          "no block '\(block.arguments.first ?? "")' (there are \(known.joined(separator: ", ")))"
            + (hint ?? ""), status: .usage))
    }
    let own = Set(block.arguments).intersection(["--db", "--output", "-o"])
    if let flag = own.first(where: { !type.takesOutput || $0 == "--db" }) {
      throw failure(CommandFailure("a block takes no \(flag)", status: .usage))
    }
    do {
      let command = try type.parse(Array(block.arguments.dropFirst()))
      return try command.block(in: context)
    } catch let error as CommandFailure {
      throw failure(error)
    } catch {
      // What ArgumentParser says about a wrong argument is its own text.
      let message = type.message(for: error)
      throw failure(CommandFailure(message.isEmpty ? "\(error)" : message, status: .usage))
    }
  }
}
