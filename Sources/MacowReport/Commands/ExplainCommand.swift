import ArgumentParser
import Console
import Experiments

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Walk a printed number back to runs, seeds, code, data and checksums.",
    discussion: """
      EXAMPLE
        macow-report explain 3.206
        macow-report explain "3.206 ± 0.034" --metric test/bpd
        macow-report explain quickstart/macow

      A number is looked for among means, deviations, errors, interval ends, medians and single runs
      of every configuration. A configuration is a label, EXPERIMENT/LABEL, or the start of its hash.
      """)

  @OptionGroup var database: DatabaseOptions
  @Argument(help: "Printed numbers or cells of a table, or configurations.")
  var values: [String]
  @Option(help: "The metric (default: test/bpd for a configuration, any metric for a number).")
  var metric: String?
  @Flag(help: "JSON for a program: everything on record.")
  var json = false

  func validate() throws {
    if values.isEmpty { throw ValidationError("name a number or a configuration") }
  }

  func run() throws {
    try reporting {
      let store = try database.open()
      if let metric { try MetricArgument.check(metric, in: store) }
      let found = try values.flatMap { try explanations(of: $0, store: store) }
      try Output.write(
        json ? Output.json(found) : found.map(\.text).joined(separator: "\n"), to: nil)
    }
  }

  private func explanations(of text: String, store: RunStore) throws -> [Explanation] {
    guard let numbers = NumberSearch.numbers(in: text) else {
      let finder = ConfigurationFinder(
        metric: metric ?? MetricKind.testBitsPerDim.name, store: store)
      return try finder.find([text]).map {
        try Explanation($0, statistic: .mean, store: store)
      }
    }
    let metrics = try metric.map { [$0] } ?? store.metricKinds().map(\.name)
    let matches = try NumberSearch(store: store).find(numbers, metrics: metrics)
    if matches.isEmpty {
      throw CommandFailure(
        "\(text) is no number of these records"
          + (metric.map { ", for \($0)" } ?? "") + "; it may be from another database, or older",
        status: .missingInput)
    }
    return try matches.map { try Explanation($0.found, statistic: $0.statistic, store: store) }
  }
}
