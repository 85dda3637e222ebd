import Console
import Experiments
import Foundation

/// One call of `launch` on this machine: its stages, one after another.
struct LocalLaunch {
  let database: RunStore
  let experiment: ResolvedExperiment
  let choice: LaunchChoice
  let store: StoreOptions
  let compute: DeviceOptions
  let memory: String
  let jobs: Int
  let maxAttempts: Int
  let failsFast: Bool
  let isDryRun: Bool
  let isPinned: Bool
  let grace: Double

  /// Runs what is missing: the trials, the winners, or everything.
  ///
  /// - Throws: `CommandFailure` if runs did not finish.
  func run() throws {
    let first = try choice.firstStage(of: experiment, in: database)
    if isDryRun { return try show(first) }
    Interruption.listen()
    try run(first)
    guard choice.continuesToFinal(experiment) else { return }
    let rankings = try database.decide(
      experiment.spec, configurations: experiment.variants.map(\.planned))
    for ranking in rankings { StandardError.write(ranking.text + "\n") }
    try run(choice.finalStage(of: experiment, in: database))
  }

  private func show(_ stage: LaunchStage) throws {
    print(try announcement(of: stage, stage.plan(in: database)))
    for place in command(spec: experiment.spec.name).places(jobs) { print(place) }
  }

  private func announcement(of stage: LaunchStage, _ plan: LaunchPlan) throws -> String {
    var lines = [plan.description, "time: \(plan.estimate(jobs: jobs))"]
    if stage.isSearch, choice.continuesToFinal(experiment), let search = experiment.spec.search {
      let seeds = search.finalSeeds.map(String.init).joined(separator: ", ")
      lines.append(
        "then: the search is decided, and its winner is run with seeds \(seeds) in experiment "
          + experiment.spec.finalName)
    }
    return lines.joined(separator: "\n")
  }

  private func run(_ stage: LaunchStage) throws {
    try stage.register(in: database, backend: .local)
    let plan = try stage.plan(in: database)
    StandardError.write(try announcement(of: stage, plan) + "\n")
    if FileSystemKind.of(file: store.path).isNetwork {
      StandardError.write("macow-train: \(SpoolHint.beforeLaunch(store.path))\n")
    }
    let launcher = LocalLauncher(
      command: command(spec: try frozenSpecification()), database: database,
      experiment: stage.experiment.spec.name, jobs: jobs, maxAttempts: maxAttempts,
      failsFast: failsFast, countsDivergence: !stage.isSearch, grace: grace)
    let outcome = try launcher.run(plan.open)
    let diverged = outcome.diverged.count + plan.runs.count(where: \.hasDiverged)
    let unfinished = outcome.failed.count + (stage.isSearch ? 0 : diverged)
    if diverged > 0 {
      StandardError.write(
        "\(diverged) runs diverged; they are counted, and not tried again by launch\n")
    }
    guard unfinished == 0 else {
      throw CommandFailure(
        "\(unfinished) of \(plan.runs.count) runs did not finish; "
          + "see macow-report runs \(stage.experiment.spec.name), and launch again to go on",
        status: .someFailed)
    }
  }

  private func command(spec: String) -> RunCommandLine {
    RunCommandLine(
      spec: spec, store: store, compute: compute, memory: memory, jobs: jobs, isPinned: isPinned,
      environment: ProcessInfo.processInfo.environment)
  }

  /// A copy of the specification beside the logs: editing the file changes no run that starts later.
  private func frozenSpecification() throws -> String {
    try makeFolder(store.logsFolder)
    let spec = experiment.spec
    let path = "\(store.logsFolder)/\(spec.name)-\(spec.digest.prefix(12)).yaml"
    do {
      try spec.text.write(toFile: path, atomically: true, encoding: .utf8)
    } catch {
      throw CommandFailure("\(path): the file cannot be written", status: .cannotWrite)
    }
    return path
  }
}
