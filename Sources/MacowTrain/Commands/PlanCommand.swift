import ArgumentParser
import Console
import Experiments
import Foundation

/// `macow-train plan`: what `launch` would do.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Shows the runs of a specification and how far they are; starts nothing.",
    discussion: "example: macow-train plan experiments/quickstart.yaml --json")

  @Argument(help: "The specification, a YAML file.")
  var spec: String

  @Option(help: "Seeds instead of the specification's, such as 1..5.")
  var seeds: String?

  @OptionGroup var store: StoreOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    try reporting {
      let database = try store.open()
      let experiment = try ResolvedExperiment(reading: spec, in: database)
      let plan = try LaunchPlan(
        experiment, seeds: try LaunchPlan.seeds(seeds) ?? experiment.spec.seeds, in: database)
      if json {
        try printJSON(plan.runs, keys: .useDefaultKeys)
      } else {
        print(plan.description)
      }
    }
  }
}
