import ArgumentParser

@main
struct MacowReport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "macow-report",
    abstract: "Tables, intervals, curves and SQL over recorded runs.",
    discussion: """
      EXAMPLE
        macow-report table experiments/quickstart.yaml
        macow-report report quickstart --output report

      Results go to stdout, everything else to stderr. The database is only
      read, except by import, by runs exclude, include and rm, and by serve's
      tracking API.
      """,
    subcommands: [
      TableCommand.self, RunsCommand.self, CurvesCommand.self, ReportCommand.self,
      QueryCommand.self, CompareCommand.self, ValueCommand.self, RenderCommand.self,
      ExplainCommand.self, FigureCommand.self, ChecklistCommand.self, CardCommand.self,
      RecordsCommand.self, ExportCommand.self, ImportCommand.self, ServeCommand.self,
    ])
}
