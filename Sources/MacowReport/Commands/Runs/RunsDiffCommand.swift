import ArgumentParser
import Experiments

struct RunsDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "The fields in which two runs differ: configuration, code, machine, data, numbers.",
    discussion: """
      Exits with 1 if they differ, with 0 if they do not. Times and ids are not compared.

      EXAMPLE
        macow-report runs diff 3f2a 90c1
      """)

  @OptionGroup var database: DatabaseOptions
  @Argument(help: "A run's id, or the beginning of it.")
  var first: String
  @Argument(help: "Another run's id, or the beginning of it.")
  var second: String
  @Flag(help: "JSON for a program.")
  var json = false

  func run() throws {
    try reporting {
      let store = try database.open()
      let differences = try store.detail(ofRun: first).differences(
        from: store.detail(ofRun: second))
      if json {
        try Output.write(Output.json(differences), to: nil)
      } else if differences.isEmpty {
        try Output.write("no difference\n", to: nil)
      } else {
        let table = TextTable(
          columns: ["field", String(first.prefix(8)), String(second.prefix(8))],
          rows: differences.map { [$0.field, $0.first ?? "–", $0.second ?? "–"] })
        try Output.write(table.plain, to: nil)
      }
      if !differences.isEmpty { throw ExitCode(1) }
    }
  }
}
