import ArgumentParser

/// A figure of learning curves in a document: the same as `figure curves`.
struct CurvesBlock: BlockCommand {
  static let configuration = CommandConfiguration(commandName: "curves")
  static let takesOutput = true

  @Argument var experiment: String
  @Option var metric: [String] = []
  /// The files' path without their endings, relative to the document.
  @Option(name: .shortAndLong) var output: String

  func block(in document: DocumentContext) throws -> Block {
    for name in metric { try MetricArgument.check(name, in: document.store) }
    let figure = try CurveFigure(
      FigureQuery(names: [experiment], metrics: metric), store: document.store)
    return Block(figure, style: FigureStyle(), output: output, formats: [.svg], in: document)
  }
}
