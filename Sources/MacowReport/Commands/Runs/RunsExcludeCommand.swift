import ArgumentParser
import Experiments

struct RunsExcludeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exclude",
    abstract: "Leaves a run out of every mean; every table repeats the reason.",
    discussion: """
      EXAMPLE
        macow-report runs exclude 3f2a --reason "trained on a damaged copy of the data"
      """)

  @OptionGroup var database: DatabaseOptions
  @Argument(help: ArgumentHelp("The run's id, or the beginning of it.", valueName: "run"))
  var uid: String
  @Option(help: "Why, in one sentence.")
  var reason: String

  func validate() throws {
    if reason.allSatisfy(\.isWhitespace) { throw ValidationError("--reason is empty") }
  }

  func run() throws {
    try reporting {
      let store = try database.openForWriting()
      let found = try store.summary(ofRun: uid).uid
      try store.exclude(run: found, reason: reason)
      try Output.write("excluded \(found)\n", to: nil)
    }
  }
}
