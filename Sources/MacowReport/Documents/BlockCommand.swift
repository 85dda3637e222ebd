import ArgumentParser
import Experiments

/// A command whose output can stand in a document.
protocol BlockCommand: ParsableCommand {
  /// Whether a block may name its own `--output`, as figures do.
  static var takesOutput: Bool { get }
  /// What stands between the markers; nothing is written.
  func block(in document: DocumentContext) throws -> Block
}

extension BlockCommand {
  static var takesOutput: Bool { false }
}

/// Where a block stands.
struct DocumentContext {
  let store: RunStore
  /// The document's folder, which links in it are relative to.
  let folder: String
}

/// What stands between two markers.
struct Block {
  var text: String
  /// A figure that the text shows.
  var figure: BlockFigure?
}

/// The commands that documents may call; add a line for another one.
enum Blocks {
  static let all: [String: any BlockCommand.Type] = [
    "table": TableCommand.self, "value": ValueCommand.self, "compare": CompareCommand.self,
    "curves": CurvesBlock.self, "query": QueryCommand.self,
    "figure": FigureCommand.self, "checklist": ChecklistCommand.self, "card": CardCommand.self,
  ]
}
