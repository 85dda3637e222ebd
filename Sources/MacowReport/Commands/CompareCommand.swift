import ArgumentParser
import Configurations
import Console
import Experiments
import Statistics

struct CompareCommand: ParsableCommand, BlockCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Every test and effect size for two or more lists of numbers or configurations.",
    discussion: """
      EXAMPLE
        macow-report compare quickstart/glow quickstart/macow
        macow-report compare --values numbers.json --paired --margin 0.01 --json

      FILE holds {"a": [3.48, 3.47, 3.49], "b": [3.46, 3.45, 3.47]}; a run that diverged is null or
      "NaN". With rows in place of numbers, {"a": [[0.9, 1.2], [0.8, 1.1]], …}, each row is a run,
      and the columns are tasks (--columns tasks) or images (--columns images).
      More than two names are compared with the best, with Holm's correction.
      Choose --paired before seeing the numbers, where equal seeds truly couple the runs.
      """)

  @OptionGroup var database: DatabaseOptions
  @Argument(help: "Configurations: a label, EXPERIMENT/LABEL, or the start of a hash.")
  var configurations: [String] = []
  @Option(help: "Compare the numbers of this JSON file instead; - for stdin.")
  var values: String?
  @Option(help: "The metric of configurations (default: test/bpd).")
  var metric: String?
  @Flag(help: "Pair by seed, or by place in a list.")
  var paired = false
  @Flag(help: "Higher numbers are better; only with --values.")
  var higherIsBetter = false
  @Option(help: "Test whether the means are equal within ± this.")
  var margin: Double?
  @Option(help: "What the columns of tables in --values are: tasks or images.")
  var columns: TableComparison.Columns?
  @Option(help: "The seed of the bootstrap over tasks.")
  var bootstrapSeed: UInt64 = 0
  @Flag(help: "JSON for a program, in full precision.")
  var json = false
  @Option(name: .shortAndLong, help: "Write to this file instead of stdout.")
  var output: String?

  func validate() throws {
    if values != nil && !configurations.isEmpty {
      throw ValidationError("give configurations or --values, not both")
    }
    if values == nil && configurations.count < 2 {
      throw ValidationError("a comparison needs at least two configurations, or --values FILE")
    }
    if let margin, !(margin > 0 && margin.isFinite) {
      throw ValidationError("--margin must be more than 0")
    }
    if values == nil && higherIsBetter {
      throw ValidationError("--higher-is-better goes with --values; metrics know their direction")
    }
    if values != nil && metric != nil {
      throw ValidationError("--metric goes with configurations; --values are just numbers")
    }
    if values == nil && columns != nil { throw ValidationError("--columns goes with --values") }
  }

  func run() throws {
    try reporting {
      let store = try values == nil ? database.open() : nil
      try Output.write(try text(from: store), to: output)
    }
  }

  /// The comparison as fenced text.
  func block(in document: DocumentContext) throws -> Block {
    Block(text: "```\n" + (try text(from: document.store)) + "```\n")
  }

  private func text(from store: RunStore?) throws -> String {
    var rules = ComparisonRules(
      lowerIsBetter: !higherIsBetter, isPaired: paired, margin: margin)
    guard let values else {
      guard let store else { return "" }
      if let metric { try MetricArgument.check(metric, in: store) }
      let found = try ConfigurationComparison(
        configurations, metric: metric ?? MetricKind.testBitsPerDim.name, rules: rules,
        store: store)
      return json ? try Output.json(found.comparison.json) : found.comparison.text
    }
    let file = try ValuesFile(path: values)
    if file.tables.isEmpty {
      if columns != nil {
        throw CommandFailure("\(values): --columns needs rows of numbers", status: .usage)
      }
      rules.quantity = ""
      let comparison = Comparison(file.lists, rules: rules)
      return json ? try Output.json(comparison.json) : comparison.text
    }
    return try tableText(file, path: values)
  }

  private func tableText(_ file: ValuesFile, path: String) throws -> String {
    // A file does not say what its columns are; without --columns both readings are given.
    let readings = (columns.map { [$0] } ?? TableComparison.Columns.allCases).map {
      TableComparison(
        sides: file.tables, columns: $0, seed: bootstrapSeed, replications: 50_000)
    }
    do {
      if json {
        let values = try readings.map { ($0.columns.rawValue, try $0.json()) }
        return try Output.json(JSONValue.object(Dictionary(values) { first, _ in first }))
      }
      return try readings.map { reading in
        (readings.count > 1 ? "columns read as \(reading.columns.rawValue):\n" : "")
          + (try reading.text())
      }.joined(separator: "\n")
    } catch let reason as Untestable {
      throw CommandFailure("\(path): \(reason)")
    }
  }
}

extension TableComparison.Columns: ExpressibleByArgument {}

/// A metric that a person named.
enum MetricArgument {
  /// Refuses a name that no metric has, ours or imported.
  static func check(_ name: String, in store: RunStore) throws {
    guard try store.metricKind(named: name) == nil else { return }
    let known = try store.metricKinds().map(\.name)
    let hint = nearest(to: name, among: known).map { "; did you mean '\($0)'?" } ?? ""
    throw CommandFailure(
      "no metric '\(name)'; there are \(known.joined(separator: ", "))\(hint)", status: .usage)
  }
}
