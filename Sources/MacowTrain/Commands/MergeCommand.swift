import ArgumentParser
import Console
import Experiments
import Foundation

/// `macow-train merge`: what runs have written into their spools, brought into the database.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Brings the spools of runs into the database.",
    discussion: """
      Needed where runs only write spools: on a network file system, or after a database failed.
      Every event is recorded once, however often this is called, also while runs go on. Of two runs
      of one configuration and seed, the later one becomes a replicate, which is never counted in n.

      example: macow-train merge --db macow.db runs /mnt/other/runs
      """)

  @Argument(help: "Folders of runs (default: runs beside the database).")
  var runsFolders: [String] = []

  @OptionGroup var store: StoreOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    try reporting {
      let folders = runsFolders.isEmpty ? [store.runsFolder] : runsFolders
      for folder in folders where !FileManager.default.fileExists(atPath: folder) {
        throw CommandFailure("\(folder): there is no such folder of runs", status: .missingInput)
      }
      let merge = try SpoolMerge(folders, into: try store.open())
      if json {
        try printJSON(merge)
      } else {
        print(
          "\(Count(merge.events, "new event")) of \(Count(merge.runs, "run")), "
            + "\(merge.newRuns) of them new to \(store.path)")
        merge.tellOfRuns()
      }
      for problem in merge.problems { StandardError.write("macow-train: \(problem)\n") }
      if !merge.problems.isEmpty { throw ExitCode(ExitStatus.badData.rawValue) }
    }
  }
}

extension SpoolMerge {
  /// Prints what is remarkable about single runs.
  func tellOfRuns() {
    for run in replicates {
      print(
        "  run \(run.run.prefix(8)) ('\(run.label)' of \(run.experiment), seed \(run.seed)) is "
          + "replicate \(run.replicate) of an earlier run, so it is not counted in n")
    }
    for path in torn {
      print("  \(path): its last line is not complete yet, and is left for the next merge")
    }
  }
}

/// A number with its noun.
struct Count: CustomStringConvertible {
  let description: String

  init(_ number: Int, _ noun: String) {
    description = "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
