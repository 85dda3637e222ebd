import ArgumentParser
import Experiments

struct RunsIncludeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "include", abstract: "Counts an excluded run again.",
    discussion: """
      EXAMPLE
        macow-report runs include 3f2a
      """)

  @OptionGroup var database: DatabaseOptions
  @Argument(help: ArgumentHelp("The run's id, or the beginning of it.", valueName: "run"))
  var uid: String

  func run() throws {
    try reporting {
      let store = try database.openForWriting()
      let found = try store.summary(ofRun: uid).uid
      try store.include(run: found)
      try Output.write("included \(found)\n", to: nil)
    }
  }
}
