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
      Only what is missing is run: launching again after a crash goes on where it was, and two
      launches at once share the work. The number of runs and the selection rule are printed and
      recorded before the first run starts.

      With a search, its trials are run, the winner is decided by the rule that was recorded, and the
      winner is run again with fresh seeds, in an experiment NAME-final that tables then report.
      Finalists of an experiment without a search are named: --role final --variant A B --seeds
      100..109.

      SIGINT and SIGTERM let every run save its state. Runs end by themselves, saving their state, if
      the launching process vanishes.

      With --executor slurm the runs become one job array: a plan is frozen in runs/slurm, every task
      saves its state before its time is up and goes back into the queue, and runs that an earlier
      launch still has in the queue are not submitted twice.

      example: macow-train launch experiments/quickstart.yaml --seeds 1..5 -j 2
      example: macow-train launch experiments/quickstart.yaml --executor slurm --time 4:00:00
      """)

  @Argument(help: "The specification, a YAML file.")
  var spec: String

  @OptionGroup var choice: LaunchChoice

  @Option(name: [.short, .long], help: "Runs side by side; they share the cores.")
  var jobs = 1

  @Option(
    help: "How often a run is started that fails or gets lost; a diverged one is not retried.")
  var maxAttempts = 3

  @Flag(help: "Stop all runs as soon as one does not finish.")
  var failFast = false

  @Flag(help: "Show the plan and where the runs would compute; start and record nothing.")
  var dryRun = false

  @Flag(inversion: .prefixedNo, help: "Give each of several runs cores of its own.")
  var pin = true

  @Option(help: "Seconds that a run gets to save its state before it is killed.")
  var grace = 120.0

  @OptionGroup var store: StoreOptions
  @OptionGroup var compute: DeviceOptions
  @OptionGroup var kept: MemoryOptions
  @OptionGroup var slurm: SlurmOptions

  func validate() throws {
    if jobs < 1 { throw ValidationError("-j is \(jobs), but 1 is the least") }
    if maxAttempts < 1 {
      throw ValidationError("--max-attempts is \(maxAttempts), but 1 is the least")
    }
    guard (0...86_400).contains(grace) else {
      throw ValidationError("--grace is \(grace), but must be 0 to 86400 s")
    }
    if slurm.isChosen && jobs != 1 {
      throw ValidationError("-j is of --executor local; with slurm, --concurrent limits the runs")
    }
  }

  func run() throws {
    try reporting {
      try ProcessPlace.requireAlone("launch", ProcessInfo.processInfo.environment)
      let database = try store.open()
      let experiment = try ResolvedExperiment(reading: spec, in: database)
      if slurm.isChosen {
        let stage = try choice.firstStage(of: experiment, in: database)
        let launch = SlurmLaunch(
          specification: spec, experiment: stage.experiment, seeds: stage.seeds, store: store,
          database: database, computing: slurm.computing(compute, kept), options: slurm)
        return try dryRun ? launch.show() : launch.submit()
      }
      try LocalLaunch(
        database: database, experiment: experiment, choice: choice, store: store,
        compute: compute, memory: kept.memory, jobs: jobs, maxAttempts: maxAttempts,
        failsFast: failFast, isDryRun: dryRun, isPinned: pin, grace: grace
      ).run()
    }
  }
}
