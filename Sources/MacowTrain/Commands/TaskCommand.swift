import ArgumentParser
import Console
import Experiments
import Flows
import Foundation
import Torch

/// `macow-train task`: one line of a plan that was given to Slurm.
struct TaskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "task",
    abstract: "Trains one run of a plan; what a Slurm task of launch --executor slurm does.",
    discussion: """
      The run is the one that was frozen when it was launched: its specification is in the plan, and
      its configuration's hash is checked again. A finished run is left alone. After SIGUSR1, which
      Slurm sends before the time is up, the state is saved and the exit code is 75: put me back
      into the queue. After SIGTERM it is saved too, and the exit code is 130.

      example: macow-train task runs/slurm/1/plan.json 0
      """)

  @Argument(help: "The plan, which launch wrote.")
  var plan: String

  @Argument(help: "The run's place in the plan, from 0: SLURM_ARRAY_TASK_ID.")
  var index: Int

  func run() throws {
    try reporting {
      Interruption.listenInBatch()
      try ProcessPlace.requireAlone("task", ProcessInfo.processInfo.environment)
      let plan = try SlurmPlan(reading: plan)
      let line = try plan.line(index)
      try plan.requireSameProgram()
      let database = try RunStore(path: plan.database)
      let known = try? database.run(
        experiment: plan.experiment, configurationHash: line.configuration, seed: line.seed,
        replicate: line.replicate)
      if let known, known.status == .finished {
        StandardError.write(
          "\(line.label), seed \(line.seed) is finished already (run \(known.uid.prefix(8)))\n")
        return
      }
      do {
        try trainOnceFree(line, of: plan, database)
      } catch let stopped as CommandFailure where stopped.status == .interrupted {
        throw fate(after: stopped, plan)
      }
    }
  }

  /// Trains as soon as nobody has the run: a task that is requeued can start before the process that
  /// it takes over from has saved its state.
  private func trainOnceFree(
    _ line: SlurmPlan.Line, of plan: SlurmPlan, _ database: RunStore
  ) throws {
    let end = ContinuousClock.now + .seconds(120)
    while true {
      do {
        return try train(line, of: plan, database)
      } catch PlanError.held where ContinuousClock.now < end && !Interruption.isRequested {
        Thread.sleep(forTimeInterval: 1)
      }
    }
  }

  private func train(_ line: SlurmPlan.Line, of plan: SlurmPlan, _ database: RunStore) throws {
    let (experiment, variant) = try plan.variant(of: line, in: database)
    try TorchLibrary.load()
    let task = SlurmTask()
    try RunExecution(
      store: database, isSpoolOnly: FileSystemKind.of(file: plan.database).isNetwork,
      experiment: experiment, variant: variant, seed: line.seed,
      replicate: line.replicate, device: try Device(named: plan.computing.device),
      threads: plan.computing.threads ?? task.cores
        ?? ProcessInfo.processInfo.activeProcessorCount,
      memoryBudget: plan.computing.memoryBudget,
      memory: MemoryMode(rawValue: plan.computing.memory) ?? .full,
      runsFolder: plan.runsFolder, checkpointInterval: 600, team: .alone
    ).execute()
  }

  /// What becomes of a task that was stopped by a signal.
  private func fate(after stopped: CommandFailure, _ plan: SlurmPlan) -> CommandFailure {
    guard Interruption.isWarning else { return stopped }
    let restarts = SlurmTask().restarts
    guard restarts < plan.maxRequeues else {
      return CommandFailure(
        "the time is nearly up and the state is saved, but the task was requeued \(restarts) times "
          + "already; launch again to go on", status: .interrupted)
    }
    return CommandFailure(
      "the time is nearly up, the state is saved; requeue \(restarts + 1) of \(plan.maxRequeues)",
      status: .requeue)
  }
}
