import ArgumentParser
import Configurations
import Console
import Experiments
import Foundation

/// A figure of learning curves in a document.
struct CurvesBlock: BlockCommand {
  static let configuration = CommandConfiguration(commandName: "curves")

  @Argument var experiment: String
  @Option var metric: [String] = []
  /// The files' path without their endings, relative to the document.
  @Option(name: .shortAndLong) var output: String

  func block(in document: DocumentContext) throws -> Block {
    for name in metric { try MetricArgument.check(name, in: document.store) }
    let name = try ExperimentArgument(experiment).name
    let metrics = metric.isEmpty ? CurvesCommand.defaultMetrics : metric
    let curves = try LearningCurves(name, metrics: metrics, store: document.store)
    if curves.points.isEmpty {
      throw CommandFailure(
        "experiment '\(name)' has no epochs of \(metrics.joined(separator: ", ")) yet",
        status: .missingInput)
    }
    let present = Set(curves.points.map(\.label))
    let figure = CurveFigure(
      curves: curves,
      labels: try document.store.experiment(name).labels.filter(present.contains),
      metrics: metrics, title: name)
    return Block(
      text: "![Learning curves of \(name)](\(output).svg)\n",
      figure: BlockFigure(
        specification: figure.specification, base: "\(document.folder)/\(output)"))
  }
}

/// A figure's source, and where its files are.
struct BlockFigure {
  let specification: JSONValue
  /// The files' path without their endings.
  let base: String

  /// Whether the files are there, and drawn from this very source.
  func isCurrent() throws -> Bool {
    let source = FileManager.default.contents(atPath: "\(base).vl.json")
    return source == Data(try Output.json(specification).utf8)
      && FileManager.default.fileExists(atPath: "\(base).svg")
  }

  /// Draws the files.
  func write() throws {
    try Output.makeFolder((base as NSString).deletingLastPathComponent)
    try FigureRenderer().render(specification, base: base)
  }
}
