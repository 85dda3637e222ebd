import ArgumentParser
import Console
import Exchange
import Experiments

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes runs for MLflow, TensorBoard, CSV or Parquet, or as a bundle that verifies.",
    discussion: """
      EXAMPLE
        macow-report export mlflow quickstart --output mlflow.db
        macow-report export parquet --output tables
        macow-report export bundle quickstart --output quickstart-bundle

      Without experiments all are written. Nothing is overwritten; the output appears whole or not
      at all.
      """,
    subcommands: [
      ExportMLflowCommand.self, ExportTensorBoardCommand.self, ExportCSVCommand.self,
      ExportParquetCommand.self, ExportBundleCommand.self,
    ])
}

/// What every export is asked for.
struct ExportOptions: ParsableArguments {
  @OptionGroup var database: DatabaseOptions
  @Argument(help: "Experiments' names, or their specifications (.yaml); all if none is named.")
  var experiments: [String] = []
  @Option(name: .shortAndLong, help: "Where it goes; nothing may be there yet.")
  var output: String
  @Flag(help: "Print what was written as JSON.")
  var json = false

  /// The names, checked.
  func names(in store: RunStore) throws -> [String] {
    let names = try experiments.map { try ExperimentArgument($0).name }
    if let twice = Dictionary(grouping: names, by: \.self).first(where: { $0.value.count > 1 }) {
      throw CommandFailure("experiment '\(twice.key)' is named twice", status: .usage)
    }
    let found = names.isEmpty ? try store.experiments() : names
    if found.isEmpty {
      throw CommandFailure("\(store.path): no experiment to export", status: .missingInput)
    }
    for name in found { _ = try store.experiment(name) }
    return found
  }

  /// The experiments with all their runs.
  func load(from store: RunStore) throws -> [ExportedExperiment] {
    try names(in: store).map { try store.exported(experiment: $0) }
  }

  /// Says what was written, as a sentence or as JSON.
  func report(_ summary: some Encodable, sentence: String) throws {
    try Output.write(
      json ? Output.json(ExportReport(output: output, written: summary)) : sentence + "\n", to: nil)
  }
}

/// A summary with its place.
private struct ExportReport<Summary: Encodable>: Encodable {
  let output: String
  let written: Summary
}

struct ExportMLflowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mlflow",
    abstract: "An SQLite file that MLflow opens as its tracking database.",
    discussion: """
      EXAMPLE
        macow-report export mlflow quickstart --output mlflow.db
        mlflow ui --backend-store-uri sqlite:///mlflow.db

      The step of a metric is the epoch; an evaluation stands at the epoch of its checkpoint.
      Parameters are the configuration's fields and the seed; tags hold its hash (cfg.hash), label
      and seed, and how the run ended. A parameter of more than 6000 characters is cut, and the tag
      cfg.cut names it. MLflow brings the file to its newest schema when it opens it.
      """)

  @OptionGroup var options: ExportOptions

  func run() throws {
    try reporting {
      let experiments = try options.load(from: try options.database.open())
      let summary = try Delivery.deliver(to: options.output) {
        try MLflowExport.write(experiments, to: $0, runsFolder: options.database.runsFolder)
      }
      try options.report(
        summary,
        sentence: "\(options.output): \(Quantity.plural(summary.runs, "run")), "
          + Quantity.plural(summary.metrics, "value")
          + (summary.cutParameters == 0 ? "" : ", \(summary.cutParameters) parameters cut"))
    }
  }
}

struct ExportTensorBoardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tensorboard",
    abstract: "A folder of event files, one folder a run.",
    discussion: """
      EXAMPLE
        macow-report export tensorboard quickstart --output events
        tensorboard --logdir events

      The step of a scalar is the epoch. In the HPARAMS view a row is a configuration, with the mean
      over its seeds. TensorBoard keeps float32; csv and parquet keep every digit.
      """)

  @OptionGroup var options: ExportOptions

  func run() throws {
    try reporting {
      let experiments = try options.load(from: try options.database.open())
      let summary = try Delivery.deliver(to: options.output) {
        try TensorBoardFolder(experiments, runsFolder: options.database.runsFolder).write(to: $0)
      }
      try options.report(
        summary,
        sentence: "\(options.output): \(Quantity.plural(summary.runs, "run")), "
          + "\(Quantity.plural(summary.scalars, "scalar")), "
          + Quantity.plural(summary.images, "picture"))
    }
  }
}

struct ExportCSVCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "csv",
    abstract: "A folder of CSV tables in full precision.",
    discussion: """
      EXAMPLE
        macow-report export csv quickstart --output tables

      runs.csv has a row a run: configuration (config.…), seed, status, and every metric at the epoch
      that counts (metric.…). metrics.csv has every epoch's values, evaluations.csv the measurements
      on whole splits, images.csv their values an image, datasets.csv what they were measured on.
      Numbers read back as the same bits; NaN, inf and -inf are spelled out; fields that are empty
      have no value (RFC 4180).
      """)

  @OptionGroup var options: ExportOptions

  func run() throws {
    try reporting { try options.writeTables(ending: "csv") { Array(CSVText.text($0).utf8) } }
  }
}

struct ExportParquetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parquet",
    abstract: "A folder of the same tables as Parquet files.",
    discussion: """
      EXAMPLE
        macow-report export parquet quickstart --output tables
        python3 -c "import pandas; print(pandas.read_parquet('tables/runs.parquet'))"

      The tables are those of export csv, uncompressed, with typed columns and real NULLs.
      """)

  @OptionGroup var options: ExportOptions

  func run() throws {
    try reporting { try options.writeTables(ending: "parquet") { ParquetFile.bytes($0) } }
  }
}

extension ExportOptions {
  /// Writes every table as a file.
  fileprivate func writeTables(ending: String, _ bytes: (DataTable) -> [UInt8]) throws {
    let store = try database.open()
    let tables = ExportTables(try load(from: store), datasets: try store.datasets())
    let counts = try Delivery.deliver(to: output) { folder in
      try tables.named.reduce(into: [String: Int]()) { counts, named in
        let file = "\(named.name).\(ending)"
        try Delivery.write(bytes(named.table), to: "\(folder)/\(file)")
        counts[file] = named.table.count
      }
    }
    let rows = counts.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value) rows)" }
    try report(counts, sentence: "\(output): \(rows.joined(separator: ", "))")
  }
}
