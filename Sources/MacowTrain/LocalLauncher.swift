import Console
import Experiments
import Foundation

/// Child processes on this machine, one a run.
struct LocalLauncher {
  let spec: String
  let database: RunStore
  let experiment: String
  let options: StoreOptions
  let jobs: Int
  let arguments: [String]

  private struct Child {
    let process: Process
    let run: LaunchPlan.PlannedRun
    let log: String
    var epochs: Int
  }

  /// Runs `runs`, at most `jobs` at once, and tells of every epoch.
  ///
  /// - Returns: How many did not finish.
  /// - Throws: `CommandFailure` after a signal, once every child has saved its state.
  func run(_ runs: [LaunchPlan.PlannedRun]) throws -> Int {
    var waiting = runs[...]
    var children: [Child] = []
    var failures = 0
    var done = 0
    while !waiting.isEmpty || !children.isEmpty {
      if Interruption.isRequested { try stop(children) }
      while children.count < jobs, let next = waiting.popFirst() {
        children.append(try start(next))
      }
      Thread.sleep(forTimeInterval: 0.2)
      try tell(of: &children)
      for child in children where !child.process.isRunning {
        done += 1
        if child.process.terminationStatus != 0 {
          failures += 1
          StandardError.write(
            "\(name(child.run)) did not finish: \(lastLine(of: child.log)) (log: \(child.log))\n")
        } else {
          StandardError.write("\(name(child.run)) is finished (\(done) of \(runs.count))\n")
        }
      }
      children.removeAll { !$0.process.isRunning }
    }
    return failures
  }

  private func start(_ run: LaunchPlan.PlannedRun) throws -> Child {
    let folder = "\(options.runsFolder)/logs"
    try makeFolder(folder)
    let log = "\(folder)/\(experiment)-\(run.label)-seed\(run.seed).log"
    let descriptor = open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw CommandFailure("\(log): the log cannot be written", status: .cannotWrite)
    }
    let output = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments =
      ["run", spec, "--variant", run.label, "--seed", String(run.seed), "--db", options.path]
      + arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    try process.run()
    return Child(process: process, run: run, log: log, epochs: run.epochs)
  }

  /// One line for every epoch that a child has finished since the last look.
  private func tell(of children: inout [Child]) throws {
    let summaries = try database.runSummaries(experiment: experiment)
    for index in children.indices {
      let run = children[index].run
      guard
        let summary = summaries.first(where: {
          $0.configurationHash == run.configuration && $0.seed == run.seed && $0.replicate == 0
        }), summary.epochs > children[index].epochs
      else { continue }
      children[index].epochs = summary.epochs
      let best = summary.bestValidation.map { String(format: "best val %.4f bits/dim", $0) } ?? ""
      StandardError.write("\(name(run)): epoch \(summary.epochs)/\(run.plannedEpochs), \(best)\n")
    }
  }

  /// Lets every child save its state and end.
  private func stop(_ children: [Child]) throws -> Never {
    for child in children { child.process.terminate() }
    for child in children { child.process.waitUntilExit() }
    throw CommandFailure(
      "stopped by a signal; \(children.count) runs saved their state, launch again to go on",
      status: .interrupted)
  }

  private func name(_ run: LaunchPlan.PlannedRun) -> String { "\(run.label), seed \(run.seed)" }

  private func lastLine(of log: String) -> String {
    let text = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").last.map(String.init) ?? "no output"
  }
}
