import ArgumentParser
import Console
import Experiments
import Foundation

/// `macow-train plan`: what `launch` would do.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Shows the runs of a specification and how far they are; starts nothing.",
    discussion: """
      Times are those of finished runs of the same configuration, else projected from the epochs of
      unfinished ones. The winners of a search are listed once it is decided.

      example: macow-train plan experiments/quickstart.yaml --json
      """)

  @Argument(help: "The specification, a YAML file.")
  var spec: String

  @OptionGroup var choice: LaunchChoice
  @OptionGroup var store: StoreOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    try reporting {
      let database = try store.open()
      let experiment = try ResolvedExperiment(reading: spec, in: database)
      var plans = [try choice.firstStage(of: experiment, in: database).plan(in: database)]
      if choice.continuesToFinal(experiment), let final = try decidedStage(experiment, database) {
        plans.append(try final.plan(in: database))
      }
      if json { return try printJSON(plans.flatMap(\.runs), keys: .useDefaultKeys) }
      for plan in plans { print("\(plan.description)\ntime: \(plan.estimate(jobs: 1))") }
    }
  }

  /// The winners' runs; nil while there are none.
  private func decidedStage(
    _ experiment: ResolvedExperiment, _ database: RunStore
  ) throws -> LaunchStage? {
    do {
      return try choice.finalStage(of: experiment, in: database)
    } catch PlanError.undecided {
      return nil
    }
  }
}
