import ArgumentParser
import Experiments

struct TableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract:
      "One row a configuration: mean ± deviation over seeds, interval, what became of runs.",
    discussion: """
      EXAMPLE
        macow-report table experiments/quickstart.yaml
        macow-report table quickstart --csv --output results.csv
      """)

  @OptionGroup var database: DatabaseOptions
  @Argument(help: "An experiment's name, or its specification (.yaml).")
  var experiment: String
  @Option(help: "Another metric than the specification's, such as val/bpd.")
  var metric: String?
  @Flag(help: "JSON for a program, in full precision.")
  var json = false
  @Flag(help: "CSV for a program, in full precision.")
  var csv = false
  @Option(name: .shortAndLong, help: "Write to this file instead of stdout.")
  var output: String?

  func validate() throws {
    if json && csv { throw ValidationError("choose one of --json and --csv") }
    if let metric, MetricKind.named(metric) == nil {
      let known = MetricKind.all.map(\.name).joined(separator: ", ")
      throw ValidationError("no metric '\(metric)'; there are \(known)")
    }
  }

  func run() throws {
    try reporting {
      let store = try database.open()
      let argument = try ExperimentArgument(experiment)
      var report = try argument.report(in: store)
      if let metric { report.metric = metric }
      let table = try ResultsTable(argument.name, report: report, store: store)
      let text = json ? try Output.json(table) : csv ? table.csv : table.markdown
      try Output.write(text, to: output)
    }
  }
}
