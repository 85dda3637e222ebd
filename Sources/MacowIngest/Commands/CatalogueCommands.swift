internal import ArgumentParser
internal import Console
internal import Experiments
internal import Shards

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the data sets of the catalogue.",
    discussion: "Example: macow-ingest list --json")

  @OptionGroup var database: DatabaseOptions

  @Flag(help: "Print the records as JSON.")
  var json = false

  func run() throws {
    try reporting {
      let datasets = try database.open().datasets()
      if json {
        try printJSON(datasets)
      } else {
        for dataset in datasets { print(Summary.line(dataset)) }
        if datasets.isEmpty { StandardError.write("macow-ingest: the catalogue is empty\n") }
      }
    }
  }
}

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows what the catalogue knows about a data set.",
    discussion: "Example: macow-ingest show cifar10")

  @Argument(help: "The data set's name.")
  var name: String

  @OptionGroup var database: DatabaseOptions

  @Flag(help: "Print the record as JSON.")
  var json = false

  func run() throws {
    try reporting {
      let dataset = try database.open().dataset(named: name)
      if json { try printJSON(dataset) } else { print(Summary.text(dataset)) }
    }
  }
}
