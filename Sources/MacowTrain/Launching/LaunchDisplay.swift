import Console
import Experiments
import Foundation

/// What a person sees of a launch: a table that redraws on a terminal, plain lines elsewhere.
struct LaunchDisplay {
  private let total: Int
  private let isTerminal = StandardError.isTerminal
  private var shownLines = 0

  init(total: Int) { self.total = total }

  /// Tells of an epoch that was finished since the last look, where nobody watches a table.
  mutating func tell(of job: inout LaunchJob, _ snapshot: LaunchSnapshot) {
    guard let summary = snapshot.summary(job.run), summary.epochs > job.epochs else { return }
    job.epochs = summary.epochs
    if isTerminal { return }
    let best = summary.bestValidation.map { String(format: ", best val %.4f bits/dim", $0) } ?? ""
    StandardError.write("\(job.run.name): epoch \(job.epochs)/\(job.run.plannedEpochs)\(best)\n")
  }

  /// Tells of a run that is over.
  mutating func tellEnd(of job: LaunchJob, log: String) {
    switch job.state {
    case .finished: write("\(job.run.name) is finished")
    case .diverged(let reason): write("\(job.run.name) did not finish: \(reason) (log: \(log))")
    case .failed(let reason): write("\(job.run.name) did not finish: \(reason) (log: \(log))")
    case .waiting, .running, .elsewhere: return
    }
  }

  /// Draws the table of what is at work.
  mutating func show(_ all: [LaunchJob], _ snapshot: LaunchSnapshot) {
    guard isTerminal else { return }
    clear()
    let lines = Self.lines(all, snapshot, total: total)
    // Lines that are too long are cut by the terminal, so that their number stays right.
    StandardError.write("\u{1B}[?7l" + lines.joined(separator: "\n") + "\n\u{1B}[?7h")
    shownLines = lines.count
  }

  /// Takes the table off the terminal.
  mutating func clear() {
    guard shownLines > 0 else { return }
    StandardError.write("\u{1B}[\(shownLines)A\u{1B}[J")
    shownLines = 0
  }

  private mutating func write(_ line: String) {
    clear()
    StandardError.write(line + "\n")
  }

  /// The table: a heading, and a line for each run that a process works on.
  static func lines(_ all: [LaunchJob], _ snapshot: LaunchSnapshot, total: Int) -> [String] {
    let over = all.count(where: \.isOver)
    let active = all.filter { job in
      switch job.state {
      case .running, .elsewhere: true
      case .waiting, .finished, .diverged, .failed: false
      }
    }
    let width = active.map(\.run.label.count).max() ?? 0
    let waiting = total - over - active.count
    return ["\(over) of \(total) runs over, \(active.count) at work, \(waiting) waiting"]
      + active.map { job in
        let attempt = snapshot.attempt(job.run)
        let label = job.run.label.padding(toLength: width, withPad: " ", startingAt: 0)
        var parts = [
          "  \(label)  seed \(job.run.seed)",
          "epoch \(attempt?.epochs ?? job.epochs)/\(job.run.plannedEpochs)",
        ]
        if let value = attempt?.validation { parts.append(String(format: "val %.4f", value)) }
        if let speed = attempt?.imagesPerSecond {
          parts.append("\(ProgressBar.rounded(speed)) images/s")
        }
        if let left = attempt?.secondsLeft { parts.append("\(ProgressBar.duration(left)) left") }
        if case .elsewhere = job.state, let attempt {
          parts.append("process \(attempt.pid) on \(attempt.hostname)")
        }
        return parts.joined(separator: "  ")
      }
  }
}
