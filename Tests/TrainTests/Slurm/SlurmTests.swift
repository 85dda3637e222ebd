import Foundation
import Testing

@testable import Experiments
@testable import MacowTrain

/// The real executables under a real Slurm.
@Suite(
  .serialized,
  .enabled(
    if: SlurmCluster.obstacle == nil, Comment(rawValue: SlurmCluster.obstacle ?? "")))
struct SlurmTests {
  let cluster: SlurmCluster
  let workspace: Workspace

  init() throws {
    cluster = try SlurmCluster()
    workspace = try Workspace(named: "macow 'train' ü")
  }

  private func launch(_ arguments: String...) throws -> Workspace.Outcome {
    try workspace.run(
      "macow-train",
      arguments: ["launch", "tiny spec ü.yaml", "--executor", "slurm", "--cpus", "1"] + arguments,
      environment: cluster.environment)
  }

  private func prepare(epochs: Int, _ change: (String) -> String = { $0 }) throws {
    try workspace.ingest()
    try workspace.write(spec: "tiny spec ü.yaml") {
      change($0.replacingOccurrences(of: "epochs: 5", with: "epochs: \(epochs)"))
    }
  }

  /// The number of the job that a launch submitted.
  private func job(_ outcome: Workspace.Outcome) throws -> String {
    let words = outcome.output.split(whereSeparator: { " :\n".contains($0) })
    try #require(words.count > 2 && words[0] == "submitted", "\(outcome.output)\(outcome.errors)")
    return String(words[2])
  }

  /// The plan that was submitted as the `ordinal`-th, from 1.
  private func plan(_ ordinal: Int) throws -> SlurmPlan {
    let folder = "\(workspace.folder)/runs/slurm"
    let launches = try FileManager.default.contentsOfDirectory(atPath: folder).compactMap(Int.init)
    return try SlurmPlan(reading: "\(folder)/\(launches.sorted()[ordinal - 1])/plan.json")
  }

  @Test func theArrayRunsWhatIsMissingAndNothingTwice() throws {
    try prepare(epochs: 2)
    let first = try launch("--seeds", "1", "--wait")
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.errors.contains("glow, seed 1 is finished"))
    let job = try job(first)
    let store = try workspace.store()
    let done = try store.runSummaries(experiment: "tiny")
    #expect(done.map(\.status) == [.finished, .finished])
    #expect(done.allSatisfy { $0.tags[RunTag.threads] == "1" })
    let jobs = try done.flatMap { try store.detail(ofRun: $0.uid).attempts.map(\.slurmJob) }
    #expect(Set(jobs) == ["\(job)_0", "\(job)_1"])

    // Two more are missing; one waits for the other, and a second launch leaves both alone.
    let second = try launch("--concurrent", "1", "--sbatch-option=--hold")
    #expect(second.status == 0, "\(second.errors)")
    let missing = try plan(2).lines
    #expect(missing.map(\.seed) == [2, 2])
    #expect(Set(missing.map(\.label)) == ["glow", "macow"])
    let again = try launch()
    #expect(again.status == 0 && again.output == "nothing to submit\n", "\(again.errors)")
    #expect(again.errors.contains("glow, seed 2 is in the queue already, as"))

    // Cancelled, they are missing again.
    try cluster.run("scancel", try self.job(second))
    #expect(try cluster.wait(seconds: 180) { try cluster.queue().isEmpty })
    let third = try launch("--wait")
    #expect(third.status == 0, "\(third.errors)")
    #expect(try plan(3).lines == missing)
    #expect(try store.runSummaries(experiment: "tiny").allSatisfy { $0.status == .finished })

    let table = try workspace.run("macow-report", "table", "tiny spec ü.yaml")
    #expect(
      table.output.contains("| macow") && table.output.contains("|   2 | 1, 2 "), "\(table.output)")
  }

  /// Warned once, thrown out once, and still the same numbers and parameters, bit by bit.
  @Test func aRequeuedTaskEqualsAnUninterruptedRun() throws {
    // Long enough that the task is seen at work before it is over.
    let epochs = 80
    let only: (String) -> String = {
      $0.replacingOccurrences(of: "  - {label: glow, role: baseline}\n", with: "")
        .replacingOccurrences(of: "epochs: 5", with: "epochs: \(epochs)")
    }
    try prepare(epochs: epochs, only)
    let whole = try Workspace()
    try whole.ingest()
    try whole.write(only)
    let reference = try whole.start(
      "macow-train", ["run", "tiny.yaml", "--seed", "1", "--threads", "1"])

    let submitted = try launch("--seeds", "1")
    let task = try job(submitted) + "_0"
    try interrupt(task) { try cluster.run("scancel", "--signal=USR1", "--batch", task) }
    try interrupt(task) { try cluster.run("scontrol", "requeue", task) }
    // Between two states a task can be in none that the queue lists.
    let isDone = try cluster.wait(seconds: 180) {
      try hurry(task)
      return try workspace.store().runSummaries(experiment: "tiny").contains {
        $0.status == .finished
      } && cluster.queue().isEmpty
    }
    #expect(isDone)
    reference.waitUntilExit()
    #expect(reference.terminationStatus == 0)

    let log = try String(
      contentsOfFile: "\(workspace.folder)/runs/slurm/1/task-0.log", encoding: .utf8)
    #expect(log.contains("the time is nearly up, the state is saved; requeue 1 of 100"), "\(log)")
    #expect(log.contains("going on after epoch"), "\(log)")
    let run = try #require(try workspace.store().runSummaries(experiment: "tiny").first)
    let attempts = try workspace.store().detail(ofRun: run.uid).attempts
    #expect(attempts.count == 3, "\(log)")
    #expect(attempts.map(\.endReason) == ["signal", "signal", "ok"])
    #expect(attempts.allSatisfy { $0.slurmJob == task })
    try InterruptedRun(whole: whole, broken: workspace, interruptions: 2)
      .expectEqual(metrics: TrainingTests.exact)
  }

  /// Lets a task get a little further, stops it, and lets it start again at once.
  private func interrupt(_ task: String, _ stop: () throws -> Void) throws {
    let before = InterruptedRun.checkpoints(of: workspace)
    let isOn = try cluster.wait(seconds: 180) {
      try hurry(task)
      return !InterruptedRun.checkpoints(of: workspace).subtracting(before).isEmpty
    }
    try #require(isOn, "the task made no checkpoint")
    try stop()
    let isBack = try cluster.wait(seconds: 180) { try cluster.queue() == ["\(task) PENDING"] }
    let queue = try cluster.queue()
    try #require(isBack, "the task was not requeued: \(queue)")
    // Slurm revokes the right to run by the second: a task that starts again within it is refused.
    sleep(2)
  }

  /// Lets a waiting task start at once.
  ///
  /// Slurm holds a requeued one back for two minutes, from when its
  /// last process is gone: said sooner, it would be forgotten.
  private func hurry(_ task: String) throws {
    guard try cluster.queue() == ["\(task) PENDING"] else { return }
    try cluster.run("scontrol", "update", "JobId=\(task)", "StartTime=now")
  }

  @Test func aFailingTaskIsInItsLogAndInTheRecords() throws {
    try prepare(epochs: 2) {
      $0.replacingOccurrences(
        of: "training:", with: "optimizer: {learning_rate: 1.0e+30}\ntraining:")
    }
    let outcome = try launch("--seeds", "1", "--wait")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("macow, seed 1 did not finish: training diverged"))
    #expect(outcome.errors.contains("2 of 2 runs did not finish"), "\(outcome.errors)")
    let runs = try workspace.store().runSummaries(experiment: "tiny")
    #expect(runs.map(\.status) == [.failed, .failed])
    for index in 0..<2 {
      let log = try String(
        contentsOfFile: "\(workspace.folder)/runs/slurm/1/task-\(index).log", encoding: .utf8)
      #expect(log.contains("macow-train: training diverged"), "\(log)")
    }
  }

  /// The file may change after the launch; what was frozen runs.
  @Test func anEditedSpecificationChangesNothingThatIsQueued() throws {
    try prepare(epochs: 1)
    let submitted = try launch("--seeds", "1", "--sbatch-option=--hold")
    let job = try job(submitted)
    let frozen = try plan(1)
    try prepare(epochs: 7)
    // The second task's plan is not the one that was launched: it refuses.
    try cluster.run("scontrol", "release", "\(job)_0")
    let isDone = try cluster.wait(seconds: 180) {
      try workspace.store().runSummaries(experiment: "tiny").contains { $0.status == .finished }
    }
    #expect(isDone)
    let run = try #require(
      try workspace.store().runSummaries(experiment: "tiny").first { $0.status == .finished })
    #expect(run.epochs == 1)
    #expect(run.configurationHash == frozen.lines[0].configuration)

    let path = "\(workspace.folder)/runs/slurm/1/plan.json"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacingOccurrences(of: "epochs: 1,", with: "epochs: 7,").write(
      toFile: path, atomically: true, encoding: .utf8)
    try cluster.run("scontrol", "release", "\(job)_1")
    #expect(try cluster.wait(seconds: 180) { try cluster.queue().isEmpty })
    let log = try String(
      contentsOfFile: "\(workspace.folder)/runs/slurm/1/task-1.log", encoding: .utf8)
    #expect(log.contains("is not the one that was launched"), "\(log)")
    #expect(
      try workspace.store().runSummaries(experiment: "tiny").map(\.status).sorted {
        $0.rawValue < $1.rawValue
      } == [.finished, .queued])
  }
}
