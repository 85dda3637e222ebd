import ArgumentParser
import Experiments

struct RecordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "records",
    abstract: "An experiment's records as SQL text that can be committed and read back.",
    discussion: """
      EXAMPLE
        macow-report records quickstart --output experiments/records/quickstart.sql
        macow-report table quickstart --db experiments/records/quickstart.sql

      Everything that tables, intervals, figures and lists of runs are made from: plan, runs,
      histories, measurements, values of images, code, machine, data sets. Not the checkpoints and
      samples themselves, and no samples of processor and memory use. Paths of this machine are cut
      to their last part. Every command takes such a file as --db, to read.
      """)

  @OptionGroup var database: DatabaseOptions
  @Argument(help: "An experiment's name, or its specification (.yaml).")
  var experiment: String
  @Option(name: .shortAndLong, help: "Write to this file instead of stdout.")
  var output: String?

  func run() throws {
    try reporting {
      let name = try ExperimentArgument(experiment).name
      try Output.write(try database.open().records(experiment: name), to: output)
    }
  }
}
