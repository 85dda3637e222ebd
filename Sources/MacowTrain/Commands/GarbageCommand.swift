import ArgumentParser
import Console
import Experiments
import Foundation

/// `macow-train gc`: deletes files that nothing needs.
struct GarbageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gc",
    abstract: "Deletes files of removed runs, files without a record, and spare checkpoints.",
    discussion: """
      Lists files and bytes first, and asks. Runs that a process works on are left alone. Finished
      runs keep their models; other runs keep their newest checkpoint and that of the epoch that is
      chosen. An experiment of which every run was removed leaves the records, so that its name is
      free again.

      example: macow-train gc --dry-run
      """)

  @OptionGroup var store: StoreOptions

  @Flag(help: "List only; delete nothing.")
  var dryRun = false

  @Flag(help: "Do not ask.")
  var yes = false

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    try reporting {
      guard FileManager.default.fileExists(atPath: store.path) else {
        throw RunStoreError.missing(path: store.path)
      }
      let database = try store.open()
      let clearing = Clearing(folder: store.runsFolder, try database.runFiles())
      if json { try printJSON(clearing) } else { print(Self.text(clearing)) }
      if dryRun || clearing.isEmpty { return }
      try confirm()
      let deleted = try clearing.delete(in: store.runsFolder, database)
      let freed = try clearing.experiments.filter { try database.dropEmptyExperiment($0) }
      if json { return }
      print(
        "deleted \(deleted.count) of \(clearing.entries.count), "
          + "\(deleted.reduce(0) { $0 + $1.bytes }) bytes"
          + (freed.isEmpty ? "" : "; free names: \(freed.joined(separator: ", "))"))
    }
  }

  private static func text(_ clearing: Clearing) -> String {
    var lines = clearing.entries.map { "\($0.path)  \($0.bytes) bytes  \($0.reason.rawValue)" }
    lines += clearing.experiments.map { "experiment \($0): every run was removed" }
    lines.append(
      clearing.isEmpty
        ? "nothing to delete" : "\(clearing.entries.count) to delete, \(clearing.bytes) bytes")
    if clearing.openRuns > 0 {
      lines.append("\(clearing.openRuns) runs are being trained and left alone")
    }
    return lines.joined(separator: "\n")
  }

  private func confirm() throws {
    if yes { return }
    guard isatty(STDIN_FILENO) == 1 else {
      throw CommandFailure(
        "nothing was deleted; it needs --yes where nobody can be asked", status: .usage)
    }
    StandardError.write("delete them? [y/N] ")
    guard readLine()?.lowercased() == "y" else {
      throw CommandFailure("nothing was deleted", status: .usage)
    }
  }
}
