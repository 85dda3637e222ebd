import Console
import Experiments
import Foundation

/// Child processes on this machine, one a run.
///
/// Several launchers may share the work: a run that another process trains is waited for, and taken
/// over if that process vanishes.
struct LocalLauncher {
  let command: RunCommandLine
  let database: RunStore
  let experiment: String
  let jobs: Int
  /// How often a run is started that fails or gets lost.
  let maxAttempts: Int
  /// Whether the first run that does not finish ends all.
  let failsFast: Bool
  /// Whether a diverged run is one that did not finish; a trial of a search may diverge.
  let countsDivergence: Bool
  /// Seconds between SIGTERM and SIGKILL.
  let grace: Double

  /// What became of the runs.
  struct Outcome {
    var finished = 0
    var diverged: [LaunchPlan.PlannedRun] = []
    var failed: [LaunchPlan.PlannedRun] = []
  }

  /// Runs `runs`, at most `jobs` at once, and tells of every epoch.
  ///
  /// - Returns: What became of them.
  /// - Throws: `CommandFailure` after a signal or a failure that ends all, once every child has
  ///   saved its state.
  func run(_ runs: [LaunchPlan.PlannedRun]) throws -> Outcome {
    var all = runs.map { LaunchJob($0) }
    var display = LaunchDisplay(total: all.count)
    var looked = Date.distantPast
    do {
      while !all.allSatisfy(\.isOver) {
        if Interruption.isRequested { try stop(all, why: nil) }
        let hasEnded = all.contains { $0.child?.poll() != nil }
        if hasEnded || Date().timeIntervalSince(looked) >= 1 {
          looked = Date()
          let snapshot = try LaunchSnapshot(of: experiment, in: database)
          for index in all.indices { try settle(&all[index], snapshot, &display) }
          try fill(&all, snapshot)
          display.show(all, snapshot)
          if failsFast, let failure = all.first(where: isFailure) {
            try stop(all, why: "\(failure.run.name) did not finish, and --fail-fast was given")
          }
        }
        Thread.sleep(forTimeInterval: 0.1)
      }
    } catch {
      // Whatever went wrong here, no child may be left behind.
      display.clear()
      _ = ChildProcess.stop(all.compactMap(\.child), grace: grace)
      throw error
    }
    display.clear()
    return all.reduce(into: Outcome()) { outcome, job in
      switch job.state {
      case .finished: outcome.finished += 1
      case .diverged: outcome.diverged.append(job.run)
      case .failed: outcome.failed.append(job.run)
      case .waiting, .running, .elsewhere: break
      }
    }
  }

  private func isFailure(_ job: LaunchJob) -> Bool {
    switch job.state {
    case .failed: true
    case .diverged: countsDivergence
    case .waiting, .running, .elsewhere, .finished: false
    }
  }

  /// Brings a job up to what the records and its process say.
  private func settle(
    _ job: inout LaunchJob, _ snapshot: LaunchSnapshot, _ display: inout LaunchDisplay
  ) throws {
    if job.isOver { return }
    display.tell(of: &job, snapshot)
    switch job.state {
    case .running(let child, _):
      guard let ending = child.poll() else { return }
      if ending == .code(ExitStatus.held.rawValue) {
        // The process of another launch was faster; the records will show it soon.
        job.starts -= 1
        job.state = .waiting(after: Date().addingTimeInterval(0.5))
        return
      }
      job.state = state(after: ending, of: job, try LaunchSnapshot(of: experiment, in: database))
    case .elsewhere, .waiting:
      switch (job.state, snapshot.settled(job.run)) {
      case (_, let settled?): job.state = settled
      case (.elsewhere, nil): job.state = .waiting(after: .distantPast)
      default: break
      }
    case .finished, .diverged, .failed: break
    }
    display.tellEnd(of: job, log: command.log(job.run))
  }

  /// What comes after a child's end: its run is over, another process has it, or it is tried again.
  private func state(
    after ending: ChildProcess.Ending, of job: LaunchJob, _ snapshot: LaunchSnapshot
  ) -> LaunchJob.State {
    if let settled = snapshot.settled(job.run) { return settled }
    let reason = lastLine(of: command.log(job.run))
    // A wrong specification stays wrong, and whoever stops one run means it.
    let isPointless = [ExitStatus.usage, .missingInput, .interrupted].contains {
      ending == .code($0.rawValue)
    }
    if isPointless || job.starts >= maxAttempts { return .failed(reason) }
    StandardError.write(
      "\(job.run.name) ended with \(Self.words(ending)), trying again "
        + "(attempt \(job.starts + 1) of \(maxAttempts)): \(reason)\n")
    return .waiting(after: Date().addingTimeInterval(Double(job.starts)))
  }

  private static func words(_ ending: ChildProcess.Ending) -> String {
    switch ending {
    case .code(let code): "exit code \(code)"
    case .signal(let number): "signal \(number)"
    }
  }

  /// Starts what can be started.
  private func fill(_ all: inout [LaunchJob], _ snapshot: LaunchSnapshot) throws {
    var free = Set(0..<jobs).subtracting(all.compactMap(\.place))
    for index in all.indices {
      guard let place = free.min() else { return }
      guard case .waiting(let time) = all[index].state, time <= Date() else { continue }
      all[index].state = .running(try command.start(all[index].run, place: place), place: place)
      all[index].starts += 1
      free.remove(place)
    }
  }

  /// Lets every child save its state and end.
  private func stop(_ all: [LaunchJob], why: String?) throws -> Never {
    let children = all.compactMap(\.child)
    let killed = ChildProcess.stop(children, grace: grace)
    let saved =
      "\(children.count - killed) runs saved their state"
      + (killed > 0 ? ", \(killed) were killed after \(Int(grace)) s" : "")
    throw CommandFailure(
      "\(why ?? "stopped by a signal"); \(saved), launch again to go on",
      status: why == nil ? .interrupted : .someFailed)
  }

  private func lastLine(of log: String) -> String {
    let text = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").last.map(String.init) ?? "no output"
  }
}
