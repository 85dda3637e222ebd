import ArgumentParser
import Console
import Experiments
import Foundation

/// `macow-train recover`: the database again, from the spools of the runs.
struct RecoverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recover",
    abstract: "Rebuilds a database from the spools of its runs.",
    discussion: """
      Every run keeps all that was recorded of it in runs/ID/events.ndjson. The database is made
      beside and put in its place when it is complete. One that is there is replaced only with
      --replace, and kept with the ending .before-recovery. Data sets that no run has used, and
      runs that were left out of the means by hand, are not in the spools.

      example: macow-train recover --db macow.db runs
      """)

  @Argument(help: "The folder of the runs (default: runs beside the database).")
  var runsFolder: String?

  @OptionGroup var store: StoreOptions

  @Flag(help: "Put a database that is there aside.")
  var replace = false

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    try reporting {
      let recovery = try Recovery(
        store.path, from: runsFolder ?? store.runsFolder, replacing: replace)
      if json { return try printJSON(recovery) }
      print(
        "\(recovery.database): rebuilt from \(Count(recovery.merge.runs, "run")) and "
          + "\(Count(recovery.merge.events, "event"))")
      for (status, count) in recovery.statuses.sorted(by: { $0.key < $1.key }) {
        print("  \(status): \(count)")
      }
      print("  data sets: \(recovery.datasets.joined(separator: ", "))")
      if let before = recovery.before { print("  the database before: \(before)") }
      recovery.merge.tellOfRuns()
    }
  }
}
