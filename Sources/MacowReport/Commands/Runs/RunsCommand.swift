import ArgumentParser

struct RunsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "runs",
    abstract: "Lists, shows and compares runs; leaves one out of the means with a reason.",
    discussion: """
      A run is named by the beginning of its id.

      EXAMPLE
        macow-report runs quickstart
        macow-report runs show 3f2a
        macow-report runs exclude 3f2a --reason "trained on a damaged copy of the data"
      """,
    subcommands: [
      RunsListCommand.self, RunsShowCommand.self, RunsDiffCommand.self, RunsExcludeCommand.self,
      RunsIncludeCommand.self, RunsRemoveCommand.self,
    ], defaultSubcommand: RunsListCommand.self)
}
