import ArgumentParser
import Experiments

struct ExportBundleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bundle",
    abstract: "A folder with records, tables and a script that checks both.",
    discussion: """
      EXAMPLE
        macow-report export bundle quickstart --output quickstart-bundle
        python3 quickstart-bundle/verify.py

      The folder has a database of these experiments alone, their specifications, tables as Markdown
      and JSON, one row a run as CSV, samples, and SHA256SUMS. verify.py needs Python 3.9 and nothing
      else: it checks every file, and computes n, mean and deviation of every table anew from the
      database's rows.
      """)

  @OptionGroup var options: ExportOptions
  @Flag(help: "The checkpoints of the epochs that count, too.")
  var withCheckpoints = false

  func run() throws {
    try reporting {
      let store = try options.database.open()
      let names = try options.names(in: store)
      let summary = try Delivery.deliver(to: options.output) {
        try Bundle(
          store: store, experiments: names, files: RecordedFiles(options.database.runsFolder),
          withCheckpoints: withCheckpoints
        ).write(to: $0)
      }
      try options.report(
        summary,
        sentence: "\(options.output): \(Quantity.plural(summary.files, "file")), "
          + "\(Quantity.plural(summary.runs, "run")), \(Quantity.plural(summary.tables, "table"))"
          + (summary.missing.isEmpty
            ? "" : "; not on this machine: \(summary.missing.joined(separator: ", "))"))
    }
  }
}
