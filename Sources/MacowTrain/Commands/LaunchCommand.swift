import ArgumentParser
import Console
import Experiments
import Foundation

/// `macow-train launch`: every variant with every seed.
struct LaunchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "launch",
    abstract: "Trains every variant with every seed, several runs side by side.",
    discussion: """
      Only what is missing is run: launching again after a crash goes on where it was. The number of
      runs and the selection rule are printed and recorded before the first run starts.

      With --executor slurm the runs become one job array: a plan is frozen in runs/slurm, every task
      saves its state before its time is up and goes back into the queue, and runs that an earlier
      launch still has in the queue are not submitted twice.

      example: macow-train launch experiments/quickstart.yaml --seeds 1..5 -j 2
      example: macow-train launch experiments/quickstart.yaml --executor slurm --time 4:00:00
      """)

  @Argument(help: "The specification, a YAML file.")
  var spec: String

  @Option(help: "Seeds instead of the specification's, such as 1..5 or 0,2,4.")
  var seeds: String?

  @Option(name: [.short, .long], help: "Runs side by side; they share the cores.")
  var jobs = 1

  @Flag(help: "Show what would be run, and write nothing.")
  var dryRun = false

  @OptionGroup var store: StoreOptions
  @OptionGroup var compute: DeviceOptions
  @OptionGroup var kept: MemoryOptions
  @OptionGroup var slurm: SlurmOptions

  func validate() throws {
    if jobs < 1 { throw ValidationError("-j is \(jobs), but 1 is the least") }
    if slurm.isChosen && jobs != 1 {
      throw ValidationError("-j is of --executor local; with slurm, --concurrent limits the runs")
    }
  }

  func run() throws {
    try reporting {
      try ProcessPlace.requireAlone("launch", ProcessInfo.processInfo.environment)
      let database = try store.open()
      let experiment = try ResolvedExperiment(reading: spec, in: database)
      let chosen = try LaunchPlan.seeds(seeds) ?? experiment.spec.seeds
      if slurm.isChosen {
        let launch = SlurmLaunch(
          specification: spec, experiment: experiment, seeds: chosen, store: store,
          database: database, computing: slurm.computing(compute, kept), options: slurm)
        return try dryRun ? launch.show() : launch.submit()
      }
      if dryRun { return print(try LaunchPlan(experiment, seeds: chosen, in: database)) }
      try database.registerExperiment(
        experiment.spec, configurations: experiment.variants.map(\.planned), seeds: chosen,
        backend: .local, arguments: CommandLine.arguments)
      try SlurmQueue().markLost(in: database)
      let plan = try LaunchPlan(experiment, seeds: chosen, in: database)
      StandardError.write(plan.description + "\n")
      let threads = compute.threads ?? max(1, compute.threadCount / jobs)
      Interruption.listen()
      let failures = try LocalLauncher(
        spec: spec, database: database, experiment: experiment.spec.name, options: store,
        jobs: jobs,
        arguments: [
          "--device", compute.device, "--threads", String(threads), "--memory-budget",
          String(compute.memoryBudget / jobs), "--memory", kept.memory,
        ]
      ).run(plan.open)
      if failures > 0 {
        throw CommandFailure(
          "\(failures) of \(plan.open.count) runs did not finish; "
            + "see macow-report runs \(experiment.spec.name), and launch again to go on",
          status: .someFailed)
      }
    }
  }
}
