import ArgumentParser
import Experiments

struct CurvesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "curves",
    abstract: "Metrics over epochs as a figure: SVG, PNG, Vega-Lite and CSV.",
    discussion: """
      EXAMPLE
        macow-report curves quickstart --output report
        macow-report curves quickstart --metric train/grad_norm --output report
      """)

  @OptionGroup var database: DatabaseOptions
  @Argument(help: "An experiment's name, or its specification (.yaml).")
  var experiment: String
  @Option(help: "A metric; repeat for several panels (default: val/bpd and train/bpd).")
  var metric: [String] = []
  @Option(name: .shortAndLong, help: "The folder that the files go to.")
  var output: String
  @Flag(help: "Print the files' names as JSON.")
  var json = false

  func run() throws {
    try reporting {
      let store = try database.open()
      for name in metric { try MetricArgument.check(name, in: store) }
      let name = try ExperimentArgument(experiment).name
      let files = try Self.write(name, metrics: metric, folder: output, store: store)
      try Output.write(
        json ? Output.json(files) : files.map { $0 + "\n" }.joined(), to: nil)
    }
  }

  /// Writes the figure's files, and returns their paths.
  static func write(
    _ experiment: String, metrics: [String], folder: String, store: RunStore
  ) throws -> [String] {
    let figure = try CurveFigure(FigureQuery(names: [experiment], metrics: metrics), store: store)
    let renderer = try FigureRenderer()
    try Output.makeFolder(folder)
    let base = "\(folder)/curves"
    try renderer.render(figure.specification(FigureStyle()), base: base)
    try Output.write(figure.curves.csv, to: "\(base).csv")
    return ["svg", "png", "vl.json", "csv"].map { "\(base).\($0)" }
  }
}
