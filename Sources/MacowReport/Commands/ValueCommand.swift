import ArgumentParser
import Console
import Experiments
import Foundation
import Statistics

struct ValueCommand: ParsableCommand, BlockCommand {
  static let configuration = CommandConfiguration(
    commandName: "value",
    abstract: "One number of one configuration, as tables print it.",
    discussion: """
      EXAMPLE
        macow-report value quickstart/macow
        macow-report value quickstart/macow --metric val/bpd --part interval
      """)

  enum Part: String, ExpressibleByArgument, CaseIterable {
    case full, mean, spread, interval, n, median
  }

  @OptionGroup var database: DatabaseOptions
  @Argument(help: "A label, EXPERIMENT/LABEL, or the start of a configuration's hash.")
  var configuration: String
  @Option(help: "The metric.")
  var metric = MetricKind.testBitsPerDim.name
  @Option(help: "full (mean ± deviation and n), mean, spread, interval, n or median.")
  var part = Part.full
  @Option(help: "What stands after ±: sd, sem or ci95.")
  var error = "sd"
  @Option(help: "Significant digits of the number after ±: 1 or 2.")
  var digits = 2

  func validate() throws {
    if !["sd", "std", "sem", "ci95"].contains(error) {
      throw ValidationError("--error is sd, sem or ci95, found '\(error)'")
    }
    if !(1...2).contains(digits) { throw ValidationError("--digits is 1 or 2") }
  }

  func run() throws {
    try reporting { try Output.write(try text(from: try database.open()) + "\n", to: nil) }
  }

  func block(in document: DocumentContext) throws -> Block {
    Block(text: try text(from: document.store))
  }

  private func text(from store: RunStore) throws -> String {
    try MetricArgument.check(metric, in: store)
    let finder = ConfigurationFinder(metric: metric, store: store)
    guard let found = try finder.find([configuration]).first, let sample = found.side.sample else {
      throw CommandFailure(
        "'\(configuration)' has no finished run with a finite \(metric)", status: .missingInput)
    }
    let spread: Double? =
      switch error {
      case "sem": sample.standardError
      case "ci95": sample.halfWidth()
      default: sample.standardDeviation
      }
    let pair = ValueFormat.text(mean: sample.mean, spread: spread, digits: digits)
    let parts = pair.components(separatedBy: " ± ")
    switch part {
    case .full: return "\(pair) (n=\(sample.count))"
    case .mean: return parts[0]
    case .spread: return try parts.count == 2 ? parts[1] : refuse("one run has no spread")
    case .interval:
      return try sample.interval().map { ValueFormat.text($0) } ?? refuse("one run has no interval")
    case .n: return "\(sample.count)"
    case .median:
      return ValueFormat.fixed(
        sample.median, places: ValueFormat.places(spread: sample.standardDeviation ?? 0))
    }
  }

  private func refuse(_ reason: String) throws -> String {
    throw CommandFailure("'\(configuration)': \(reason)")
  }
}
