import Console
import Experiments
import Foundation
import Shards

/// One launch whose runs become the tasks of a Slurm job array.
struct SlurmLaunch {
  let specification: String
  let experiment: ResolvedExperiment
  let seeds: [Int]
  let store: StoreOptions
  let database: RunStore
  let computing: SlurmPlan.Computing
  let options: SlurmOptions

  /// Shows what would be submitted; asks nobody, and writes nothing.
  func show() throws {
    let plan = try LaunchPlan(experiment, seeds: seeds, in: database)
    StandardError.write(plan.description + "\n")
    let frozen = try freeze(lines(of: plan.open), launch: 0, jobName: jobName(token: "…"))
    guard !frozen.lines.isEmpty else { return }
    let folder = "\(SlurmFolder(runsFolder: frozen.runsFolder).path)/…"
    let script = SlurmScript(plan: frozen, planPath: "\(folder)/plan.json")
    print(command(script, folder: folder).map(ShellQuoting.word).joined(separator: " ") + "\n")
    print(script.text, terminator: "")
  }

  /// Submits what is missing, says how to watch it, and waits if asked to.
  func submit() throws {
    // Before anything is written down.
    for program in ["sbatch", "squeue"] { try SlurmProgram(name: program).require() }
    let launch = try database.registerExperiment(
      experiment.spec, configurations: experiment.variants.map(\.planned), seeds: seeds,
      backend: .slurm, arguments: CommandLine.arguments)
    let queue = SlurmQueue()
    try queue.markLost(in: database)
    let plan = try LaunchPlan(experiment, seeds: seeds, in: database)
    StandardError.write(plan.description + "\n")
    let folder = SlurmFolder(runsFolder: absolute(store.runsFolder))
    let submitted = try folder.exclusively { () throws -> SlurmPlan? in
      let held = try folder.held(experiment: experiment.spec.name, queue)
      let missing = missing(of: plan, held: held)
      guard !missing.isEmpty else { return nil }
      let frozen = try freeze(missing, launch: launch, jobName: jobName(token: Self.token()))
      try submit(frozen, to: folder)
      return frozen
    }
    if submitted == nil { print("nothing to submit") }
    if options.wait {
      try SlurmWait(
        database: database, experiment: experiment.spec.name, runs: lines(of: plan.open),
        folder: folder, queue: queue
      ).run()
    }
  }

  /// The runs that nobody holds; says of the others who does.
  private func missing(
    of plan: LaunchPlan, held: [SlurmPlan.Line: String]
  ) -> [SlurmPlan.Line] {
    plan.open.compactMap { run in
      let line = line(of: run)
      let name = "\(run.label), seed \(run.seed)"
      if let task = held[line] {
        StandardError.write("\(name) is in the queue already, as \(task)\n")
        return nil
      }
      if run.status == RunSummary.Status.running.rawValue {
        StandardError.write("\(name) is being trained, and not by a task of Slurm\n")
        return nil
      }
      return line
    }
  }

  private func freeze(
    _ lines: [SlurmPlan.Line], launch: Int64, jobName: String
  ) throws -> SlurmPlan {
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path
    return SlurmPlan(
      experiment: experiment.spec, file: specification, launch: launch, jobName: jobName,
      database: absolute(store.path), runsFolder: absolute(store.runsFolder), program: program,
      programDigest: try FileDigest(path: "/proc/self/exe").sha256, computing: computing,
      maxRequeues: options.requeues, lines: lines)
  }

  /// Writes plan and script, gives them to sbatch, and writes down which job they became.
  private func submit(_ plan: SlurmPlan, to launches: SlurmFolder) throws {
    let folder = "\(launches.path)/\(plan.launch)"
    guard !folder.contains("\\") else {
      throw CommandFailure(
        "\(folder): Slurm cannot write logs to a path with a backslash; use another folder",
        status: .usage)
    }
    try makeFolder(folder)
    let script = SlurmScript(plan: plan, planPath: "\(folder)/plan.json")
    try SlurmFolder.write(plan.json(), to: script.planPath)
    try SlurmFolder.write(Data(script.text.utf8), to: "\(folder)/job.sh")
    let command = command(script, folder: folder)
    let outcome = try SlurmProgram(name: "sbatch").run(Array(command.dropFirst()))
    let answer = outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)
      .split(separator: ";").map(String.init)
    guard outcome.status == 0 else {
      try? FileManager.default.removeItem(atPath: folder)
      throw CommandFailure(
        "sbatch refused the job, nothing was submitted: \(outcome.complaint)\(hint(outcome, plan))",
        status: .usage)
    }
    guard let job = answer.first, Int(job) != nil else {
      throw CommandFailure(
        "sbatch printed '\(outcome.output)' instead of a job's number; see squeue --name="
          + plan.jobName)
    }
    try SlurmFolder.write(
      JSONEncoder().encode(
        SlurmFolder.Submission(
          job: job, cluster: answer.count > 1 ? answer[1] : nil, command: command)),
      to: "\(folder)/job.json")
    tell(job: job, plan, folder: folder)
  }

  private func tell(job: String, _ plan: SlurmPlan, folder: String) {
    let count = plan.lines.count
    print(
      "submitted job \(job): \(count) run\(count == 1 ? "" : "s") of \(plan.experiment)\n"
        + "  queue   squeue --array --jobs \(job)\n"
        + "  logs    tail -F \(ShellQuoting.word(folder))/task-*.log\n"
        + "  runs    macow-report runs list \(ShellQuoting.word(plan.experiment)) --db "
        + "\(ShellQuoting.word(plan.database))\n"
        + "  cancel  scancel \(job); launching again submits what is missing then")
  }

  private func hint(_ outcome: SlurmProgram.Outcome, _ plan: SlurmPlan) -> String {
    outcome.complaint.contains("Invalid job array specification")
      ? "; the site may allow fewer than \(plan.lines.count) tasks an array, see MaxArraySize in "
        + "'scontrol show config', and launch fewer --seeds at once" : ""
  }

  private func command(_ script: SlurmScript, folder: String) -> [String] {
    ["sbatch"]
      + script.arguments(
        scriptPath: "\(folder)/job.sh", logs: folder, options: options,
        workingFolder: FileManager.default.currentDirectoryPath)
  }

  private func lines(of runs: [LaunchPlan.PlannedRun]) -> [SlurmPlan.Line] {
    runs.map(line(of:))
  }

  private func line(of run: LaunchPlan.PlannedRun) -> SlurmPlan.Line {
    SlurmPlan.Line(
      label: run.label, configuration: run.configuration, seed: run.seed, replicate: 0)
  }

  /// The experiment's name as far as it is harmless in lists, and something of this launch's own.
  private func jobName(token: String) -> String {
    let harmless = experiment.spec.name.unicodeScalars.map { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
        ? Character(scalar) : "-"
    }
    return String(harmless.prefix(40)) + "-" + token
  }

  private static func token() -> String {
    let digits = String(UInt32.random(in: 0 ... .max), radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  private func absolute(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.path
  }
}
