import ArgumentParser
import Console
import Experiments

/// Which runs of an experiment are meant.
enum LaunchRole: String, ExpressibleByArgument, CaseIterable {
  /// The experiment's own runs: the trials, if it is a search.
  case candidate
  /// Finalists, with seeds that nothing was chosen on.
  case final
}

/// Which runs of a specification are launched or listed.
struct LaunchChoice: ParsableArguments {
  @Option(help: "Seeds instead of the specification's, such as 1..5 or 0,2,4.")
  var seeds: String?

  @Option(
    help: """
      candidate: the experiment's own runs, for a search its trials alone; final: finalists with \
      fresh seeds, in an experiment NAME-final (default: everything that the specification asks for).
      """)
  var role: LaunchRole?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Only these variants, by label.", valueName: "label"))
  var variant: [String] = []

  /// The runs that come first: a search's trials, or all runs of anything else.
  func firstStage(of experiment: ResolvedExperiment, in store: RunStore) throws -> LaunchStage {
    if role == .final { return try finalStage(of: experiment, in: store) }
    let chosen = try LaunchPlan.seeds(seeds)
    guard experiment.spec.search == nil else {
      guard chosen == nil, variant.isEmpty else {
        throw CommandFailure(
          "a search runs the trials and seeds that it declares; --seeds and --variant go with "
            + "--role final, or with a specification without a search", status: .usage)
      }
      return LaunchStage(experiment: experiment, seeds: experiment.spec.seeds)
    }
    return LaunchStage(
      experiment: variant.isEmpty ? experiment : try experiment.only(variant),
      seeds: chosen ?? experiment.spec.seeds)
  }

  /// Whether the winners of a search are run after its trials.
  func continuesToFinal(_ experiment: ResolvedExperiment) -> Bool {
    experiment.spec.search != nil && role == nil
  }

  /// The finalists: a decided search's winners, or the variants that are named.
  func finalStage(of experiment: ResolvedExperiment, in store: RunStore) throws -> LaunchStage {
    let chosen = try LaunchPlan.seeds(seeds)
    guard let search = experiment.spec.search else {
      guard let chosen, !variant.isEmpty else {
        throw CommandFailure(
          "--role final needs the finalists, with --variant, and seeds that nothing was chosen on, "
            + "with --seeds, such as 100..109", status: .usage)
      }
      return LaunchStage(
        experiment: try experiment.finalists(variant, seeds: chosen, in: store), seeds: chosen)
    }
    guard try store.experiments().contains(experiment.spec.name) else {
      throw PlanError.undecided(experiment: experiment.spec.name)
    }
    let rankings = try store.ranking(
      of: experiment.spec, configurations: experiment.variants.map(\.planned))
    guard rankings.allSatisfy(\.isDecided) else {
      throw PlanError.undecided(experiment: experiment.spec.name)
    }
    let winners = rankings.flatMap { ranking in
      ranking.trials.prefix(search.top).filter { $0.score != nil }.map(\.label)
    }
    if let other = variant.first(where: { !winners.contains($0) }) {
      throw PlanError.notAFinalist(label: other, experiment: experiment.spec.name)
    }
    let seeds = chosen ?? search.finalSeeds
    return LaunchStage(
      experiment: try experiment.finalists(
        variant.isEmpty ? winners : variant, seeds: seeds, in: store),
      seeds: seeds)
  }
}

/// Runs that can be started together.
struct LaunchStage {
  let experiment: ResolvedExperiment
  let seeds: [Int]

  /// Whether these are trials, of which some may diverge without harm.
  var isSearch: Bool { !experiment.spec.searchGroups.isEmpty }

  /// How far its runs are.
  func plan(in store: RunStore) throws -> LaunchPlan {
    try LaunchPlan(experiment, seeds: seeds, in: store)
  }

  /// Writes the stage down, before anything of it runs.
  func register(in store: RunStore, backend: RunStore.Backend) throws {
    try store.registerExperiment(
      experiment.spec, configurations: experiment.variants.map(\.planned), seeds: seeds,
      backend: backend, arguments: CommandLine.arguments)
    try SlurmQueue().markLost(in: store)
  }
}
