import ArgumentParser
import Experiments
import Foundation

struct RunsShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Everything on record about a run.",
    discussion: """
      EXAMPLE
        macow-report runs show 3f2a
      """)

  @OptionGroup var database: DatabaseOptions
  @Argument(help: ArgumentHelp("The run's id, or the beginning of it.", valueName: "run"))
  var uid: String
  @Flag(help: "JSON for a program.")
  var json = false

  func run() throws {
    try reporting {
      let detail = try database.open().detail(ofRun: uid)
      try Output.write(json ? Output.json(detail) : RunSheet(detail).text, to: nil)
    }
  }
}
