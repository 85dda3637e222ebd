import ArgumentParser
import Console
import Experiments
import Foundation

/// `macow-train status`: what is at work.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Shows the runs that processes work on, how far they are, and which got lost.",
    discussion: """
      A run is lost if its process is gone, or if it is another machine's and has been silent for half
      an hour; it is marked so, and launching again goes on with it.

      example: macow-train status quickstart --watch
      """)

  @Argument(help: "The experiment (default: all).")
  var experiment: String?

  @Flag(help: "Show it again every two seconds, until nothing is at work or SIGINT.")
  var watch = false

  @OptionGroup var store: StoreOptions

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    if watch && json { throw ValidationError("--watch is for people, --json for programs") }
  }

  func run() throws {
    try reporting {
      guard FileManager.default.fileExists(atPath: store.path) else {
        throw RunStoreError.missing(path: store.path)
      }
      let database = try store.open()
      if watch { Interruption.listen() }
      var status = try Status(of: experiment, in: database)
      if json { return try printJSON(status) }
      print(status.text)
      while watch, !status.atWork.isEmpty, !Interruption.isRequested {
        Thread.sleep(forTimeInterval: 2)
        let lines = status.text.split(separator: "\n").count
        status = try Status(of: experiment, in: database)
        // On a terminal in place, elsewhere one report after another.
        let isTerminal = isatty(STDOUT_FILENO) == 1
        print((isTerminal ? "\u{1B}[\(lines)A\u{1B}[J" : "\n") + status.text)
      }
    }
  }

  /// What is at work, and what was found lost.
  struct Status: Encodable {
    let atWork: [LiveAttempt]
    /// Runs that were marked just now.
    let lost: [LostRun]

    struct LostRun: Encodable {
      let run: String
      let experiment: String
      let label: String
      let seed: Int
      let epochs: Int
    }

    init(of experiment: String?, in store: RunStore) throws {
      let marked = Set(try SlurmQueue().markLost(in: store))
      lost = try store.runSummaries(experiment: experiment).filter { marked.contains($0.uid) }
        .map {
          LostRun(
            run: $0.uid, experiment: $0.experiment, label: $0.label, seed: $0.seed,
            epochs: $0.epochs)
        }
      atWork = try store.liveAttempts(experiment: experiment)
    }

    var text: String {
      var lines = lost.map {
        "\($0.experiment)/\($0.label), seed \($0.seed) is lost: its process is gone "
          + "(\($0.epochs) epochs; launch again to go on)"
      }
      lines += atWork.map { attempt in
        var parts = [
          "\(attempt.experiment)/\(attempt.label), seed \(attempt.seed)"
            + (attempt.replicate > 0 ? ", replicate \(attempt.replicate)" : ""),
          "epoch \(attempt.epochs)/\(attempt.plannedEpochs.map(String.init) ?? "?")",
        ]
        if let value = attempt.validation { parts.append(String(format: "val %.4f", value)) }
        parts.append("heartbeat \(ProgressBar.duration(attempt.heartbeatAge)) ago")
        parts.append("process \(attempt.pid) on \(attempt.hostname)")
        if let job = attempt.slurmJob { parts.append("job \(job)") }
        parts.append(
          attempt.secondsLeft.map { "\(ProgressBar.duration($0)) left" } ?? "no estimate yet")
        return parts.joined(separator: "  ")
      }
      if atWork.isEmpty { lines.append("nothing is at work") }
      return lines.joined(separator: "\n")
    }
  }
}
