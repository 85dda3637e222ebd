import ArgumentParser
import Experiments

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "A folder with table, figures, samples and how they were made.",
    discussion: """
      EXAMPLE
        macow-report report quickstart --output report
        macow-report report experiments/quickstart.yaml --output report --json
      """)

  @OptionGroup var database: DatabaseOptions
  @Argument(help: "An experiment's name, or its specification (.yaml).")
  var experiment: String
  @Option(name: .shortAndLong, help: "The folder that report.md and its files go to.")
  var output: String
  @Flag(help: "Print the files' names as JSON.")
  var json = false

  func run() throws {
    try reporting {
      let store = try database.open()
      let argument = try ExperimentArgument(experiment)
      let report = try argument.report(in: store)
      let table = try ResultsTable(argument.name, report: report, store: store)
      let runs = try store.runSummaries(experiment: argument.name)
      try Output.makeFolder(output)
      var files = ["results.csv", "results.json"].map { "\(output)/\($0)" }
      try Output.write(table.csv, to: files[0])
      try Output.write(try Output.json(table), to: files[1])

      let hasEpochs = runs.contains { $0.epochs > 0 }
      if hasEpochs {
        files += try CurvesCommand.write(
          argument.name, metrics: [], folder: output, store: store)
      }
      let figures = try ReportFigures(experiment: argument.name, store: store).draw(into: output)
      files += figures.map { "\(output)/\($0.file)" }
      let samples = try SampleCollector(store: store, folder: output).collect(runs)
      files += samples.found.map { "\(output)/\($0.file)" }
      let text = ExperimentReport(
        experiment: try store.experiment(argument.name), table: table, runs: runs,
        figure: hasEpochs ? "curves.svg" : nil, figures: figures, samples: samples.found,
        missingSamples: samples.missing
      ).markdown
      // The page comes last, so that whatever it points to is there.
      try Output.write(text, to: "\(output)/report.md")
      files.insert("\(output)/report.md", at: 0)
      try Output.write(json ? Output.json(files) : files.map { $0 + "\n" }.joined(), to: nil)
    }
  }
}
