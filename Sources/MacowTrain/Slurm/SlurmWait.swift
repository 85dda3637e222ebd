import Console
import Experiments
import Foundation

/// Waits until the runs of a launch are over, and tells of each.
struct SlurmWait {
  let database: RunStore
  let experiment: String
  let runs: [SlurmPlan.Line]
  let folder: SlurmFolder
  let queue: SlurmQueue

  /// Seconds between two looks at the queue: short at first, so that short jobs are noticed.
  private static let pauses = (first: 1.0, longest: 30.0)

  /// Returns once no run of the launch is in the queue any more.
  ///
  /// - Throws: `CommandFailure` if some did not finish, or after a signal; the jobs go on then.
  func run() throws {
    Interruption.listen()
    var told: Set<SlurmPlan.Line> = []
    var pause = Self.pauses.first
    while true {
      // Asked first: what is over after this look is in the database when it is read.
      let held = try folder.held(experiment: experiment, queue)
      let summaries = try database.runSummaries(experiment: experiment)
      for line in runs where !told.contains(line) && held[line] == nil {
        told.insert(line)
        tell(line, summaries)
      }
      guard told.count < runs.count else { return try finish(summaries) }
      try sleep(pause)
      pause = min(pause * 1.5, Self.pauses.longest)
    }
  }

  private func tell(_ line: SlurmPlan.Line, _ summaries: [RunSummary]) {
    let run = summary(of: line, summaries)
    let fate = run?.status == .finished ? "is finished" : "did not finish"
    let reason = run?.status == .finished ? nil : run?.errorText
    StandardError.write(
      "\(line.label), seed \(line.seed) \(fate)" + (reason.map { ": \($0)" } ?? "") + "\n")
  }

  private func finish(_ summaries: [RunSummary]) throws {
    let failures = runs.count { summary(of: $0, summaries)?.status != .finished }
    guard failures > 0 else { return }
    throw CommandFailure(
      "\(failures) of \(runs.count) runs did not finish; see the logs in \(folder.path), and launch "
        + "again to go on", status: .someFailed)
  }

  private func summary(of line: SlurmPlan.Line, _ summaries: [RunSummary]) -> RunSummary? {
    summaries.first {
      $0.configurationHash == line.configuration && $0.seed == line.seed
        && $0.replicate == line.replicate
    }
  }

  private func sleep(_ seconds: Double) throws {
    let end = ContinuousClock.now.advanced(by: .seconds(seconds))
    while ContinuousClock.now < end {
      if Interruption.isRequested {
        throw CommandFailure(
          "stopped waiting by a signal; the jobs go on, and launching again with --wait waits for "
            + "them", status: .interrupted)
      }
      Thread.sleep(forTimeInterval: 0.1)
    }
  }
}
