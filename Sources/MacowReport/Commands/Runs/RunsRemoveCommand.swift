import ArgumentParser
import Console
import Experiments
import Foundation

struct RunsRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rm",
    abstract: "Removes a run that is not finished, with its files; its time still counts as spent.",
    discussion: """
      A finished run is evidence: it can be excluded, but not removed.

      EXAMPLE
        macow-report runs rm 3f2a --yes
      """)

  @OptionGroup var database: DatabaseOptions
  @Argument(help: ArgumentHelp("The run's id, or the beginning of it.", valueName: "run"))
  var uid: String
  @Flag(help: "Do not ask.")
  var yes = false

  func run() throws {
    try reporting {
      let store = try database.openForWriting()
      let found = try store.summary(ofRun: uid)
      try confirm(found)
      let paths = try store.remove(run: found.uid)
      for path in paths + [found.uid] {
        try? FileManager.default.removeItem(atPath: "\(database.runsFolder)/\(path)")
      }
      try Output.write("removed \(found.uid)\n", to: nil)
    }
  }

  private func confirm(_ found: RunSummary) throws {
    if yes { return }
    guard isatty(STDIN_FILENO) == 1 else {
      throw CommandFailure(
        "removing \(found.uid.prefix(8)) needs --yes where nobody can be asked", status: .usage)
    }
    StandardError.write(
      "remove '\(found.label)', seed \(found.seed), of '\(found.experiment)' "
        + "(\(found.status.rawValue), \(found.epochs) epochs)? [y/N] ")
    guard readLine()?.lowercased() == "y" else {
      throw CommandFailure("nothing was removed", status: .usage)
    }
  }
}
