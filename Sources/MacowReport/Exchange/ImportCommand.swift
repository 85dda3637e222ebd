import ArgumentParser
import Console
import Experiments
import Foundation

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Records runs of MLflow, TensorBoard or CSV files, for tables and tests of them.",
    discussion: """
      EXAMPLE
        macow-report import mlflow mlflow.db
        macow-report import tensorboard runs --experiment resnets
        macow-report table resnets --metric val/loss

      The same source again changes nothing. A run's seed is its parameter seed or random_seed and no
      part of its configuration; runs that share configuration and seed are replicates, and no mean
      counts them twice. Imported runs have no selected epoch, so tables read the last value of a
      metric, and say so.
      """,
    subcommands: [
      ImportMLflowCommand.self, ImportTensorBoardCommand.self, ImportCSVCommand.self,
    ])
}

/// What every import is asked for.
struct ImportOptions: ParsableArguments {
  @OptionGroup var database: DatabaseOptions
  @Option(help: "The experiment that the runs go to (default: the source's own name).")
  var experiment: String?
  @Option(help: "The parameter that holds the seed (default: seed, else random_seed).")
  var seedParameter: String?
  @Option(
    help: ArgumentHelp(
      "Which way a metric is better, if its name does not tell: min, max or none.",
      valueName: "metric=min"))
  var direction: [String] = []
  @Flag(help: "Print what was done as JSON.")
  var json = false

  func validate() throws {
    for text in direction where Self.direction(text) == nil {
      throw ValidationError("--direction is METRIC=min, METRIC=max or METRIC=none, found '\(text)'")
    }
    if experiment?.isEmpty == true { throw ValidationError("--experiment has no name") }
  }

  private static func direction(_ text: String) -> (String, MetricKind.Direction)? {
    guard let place = text.lastIndex(of: "="), place != text.startIndex,
      let direction = MetricKind.Direction(rawValue: String(text[text.index(after: place)...]))
    else { return nil }
    return (String(text[..<place]), direction)
  }

  /// Records runs, and says what was done.
  func record(
    _ experiments: [ForeignExperiment], source: String, warnings: [String] = []
  ) throws {
    if experiments.allSatisfy(\.runs.isEmpty) {
      throw CommandFailure("\(source): no runs", status: .missingInput)
    }
    var rules = ImportRules(source: source)
    rules.seedParameter = seedParameter
    rules.directions = Dictionary(direction.compactMap(Self.direction)) { $1 }
    rules.arguments = Array(CommandLine.arguments.dropFirst())
    // A database that is not there yet is made, as by a first training.
    let store = try RunStore(path: database.path)
    var summary = try store.importRuns(experiments, rules: rules)
    for warning in warnings { summary.warn(warning) }
    if json { return try Output.write(Output.json(summary), to: nil) }
    for warning in summary.warnings { StandardError.write("macow-report: \(warning)\n") }
    try Output.write(Self.text(summary), to: nil)
  }

  private static func text(_ summary: ImportSummary) -> String {
    let lines = summary.experiments.map { found in
      "\(found.name): \(Quantity.plural(found.imported, "run")) imported"
        + (found.renewed > 0 ? ", \(found.renewed) renewed" : "")
        + (found.known > 0 ? ", \(found.known) known already" : "")
        + ", \(Quantity.plural(found.values, "value"))\n"
    }
    let metrics = summary.newMetrics.map { metric in
      "new metric \(metric.name): split \(metric.split), "
        + (metric.direction == "none"
          ? "neither way is better; say otherwise with --direction \(metric.name)=min"
          : "\(metric.direction == "min" ? "lower" : "higher") is better") + "\n"
    }
    return (lines + metrics).joined()
  }
}

struct ImportMLflowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mlflow",
    abstract: "Runs of an MLflow tracking database (SQLite).",
    discussion: """
      EXAMPLE
        macow-report import mlflow mlflow.db
        macow-report import mlflow mlflow.db --only resnets --experiment resnets-2024

      Of several values of a metric at one step the last counts. Deleted runs are recorded as removed;
      runs that are still running are recorded as lost, and renewed by a later import.
      """)

  @OptionGroup var options: ImportOptions
  @Argument(help: "The SQLite file, also as sqlite:///PATH.")
  var source: String
  @Option(help: "Only this experiment of the source; repeat for several.")
  var only: [String] = []

  func run() throws {
    try reporting {
      let path = source.hasPrefix("sqlite:///") ? String(source.dropFirst(10)) : source
      var found = try MLflowImport.read(path, names: only.isEmpty ? nil : only)
      if let name = options.experiment {
        found = [ForeignExperiment(name: name, runs: found.flatMap(\.runs))]
      }
      try options.record(found, source: "MLflow, \((path as NSString).lastPathComponent)")
    }
  }
}

struct ImportTensorBoardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tensorboard",
    abstract: "Runs of a folder of event files.",
    discussion: """
      EXAMPLE
        macow-report import tensorboard runs --experiment resnets

      A folder with event files is a run. Its configuration is its hyper-parameters; without any, the
      folder's name apart from a seed in it, such as wide-seed3 or wide/seed_3. Event files do not say
      how a run ended, unless they hold hyper-parameters, so such runs count as finished.
      """)

  @OptionGroup var options: ImportOptions
  @Argument(help: "The folder that TensorBoard would be started with.")
  var source: String

  func run() throws {
    try reporting {
      let folder = try EventFolder(source)
      let name = options.experiment ?? URL(fileURLWithPath: source).lastPathComponent
      try options.record(
        [ForeignExperiment(name: name, runs: folder.runs)], source: "TensorBoard, \(name)",
        warnings: folder.warnings)
    }
  }
}

struct ImportCSVCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "csv",
    abstract: "Runs of CSV files: a row a value, or a row a run.",
    discussion: """
      EXAMPLE
        macow-report import csv results.csv
        macow-report import csv tables --experiment theirs
        macow-report import csv results.csv --metrics score,seconds

      A folder is one that export csv wrote. A file with the columns metric and value has a row a
      value; any other has a row a run, or a row an epoch if it has a column epoch or step. Columns
      run, label, seed, status, epoch and step mean what they say; config.… are settings and metric.…
      metrics; of others those are metrics that --metrics names, or without it, whose names tell a
      split or a direction (val_loss, accuracy); the rest are settings.
      """)

  @OptionGroup var options: ImportOptions
  @Argument(help: "A CSV file, or a folder that export csv wrote.")
  var source: String
  @Option(help: "The columns that are metrics, with commas.")
  var metrics: String?

  func run() throws {
    try reporting {
      let name = (source as NSString).lastPathComponent
      let table = try ForeignTable(
        source, metrics: metrics.map { Set($0.split(separator: ",").map(String.init)) })
      let experiment = options.experiment ?? (name as NSString).deletingPathExtension
      try options.record(
        table.experiments(named: options.experiment, otherwise: experiment),
        source: "CSV, \(name)")
    }
  }
}
