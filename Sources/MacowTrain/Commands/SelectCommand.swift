import ArgumentParser
import Console
import Experiments
import Foundation

/// `macow-train select`: the winner of a search.
struct SelectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "select",
    abstract: "Decides a search by the rule that was recorded before its first run.",
    discussion: """
      `launch` does the same once all trials are over. What was decided stays. A trial with a diverged
      run is counted and never wins; of equal scores, the lowest configuration hash wins.

      example: macow-train select experiments/search-example.yaml
      """)

  @Argument(help: "The specification, a YAML file with a search.")
  var spec: String

  @Flag(help: "Decide though trials are missing, which cannot win then; the rule says so for ever.")
  var amongFinished = false

  @Flag(help: "Show the ranking so far; decide nothing.")
  var dryRun = false

  @OptionGroup var store: StoreOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    try reporting {
      let database = try store.open()
      let experiment = try ResolvedExperiment(reading: spec, in: database)
      guard experiment.spec.search != nil else {
        throw CommandFailure(
          "\(spec) has no search; finalists are named with launch --role final --variant",
          status: .usage)
      }
      try SlurmQueue().markLost(in: database)
      let planned = experiment.variants.map(\.planned)
      let rankings =
        dryRun
        ? try database.ranking(of: experiment.spec, configurations: planned)
        : try database.decide(
          experiment.spec, configurations: planned, amongFinished: amongFinished)
      if json {
        try printJSON(rankings)
      } else {
        print(rankings.map(\.text).joined(separator: "\n"))
      }
    }
  }
}
