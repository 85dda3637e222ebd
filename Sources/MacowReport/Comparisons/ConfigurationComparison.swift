import Console
import Experiments
import Statistics

/// Configurations of the database beside each other.
struct ConfigurationComparison {
  private(set) var comparison: Comparison

  init(
    _ arguments: [String], metric: String, rules: ComparisonRules, store: RunStore
  ) throws {
    let kind = try store.metricKind(named: metric)
    if let kind, kind.direction == .none, MetricKind.named(metric) == nil {
      throw CommandFailure(
        "the name of '\(metric)' does not tell which way is better; say so by importing once more "
          + "with --direction \(metric)=min or \(metric)=max", status: .usage)
    }
    var rules = rules
    rules.lowerIsBetter = kind?.direction != .max
    rules.quantity = metric
    let found = try ConfigurationFinder(metric: metric, store: store).find(arguments)
    let data = try found.map { try $0.measuredData(split: kind?.split ?? "test", store: store) }
    if let reason = Self.incomparable(found, data) { throw CommandFailure(reason) }
    comparison = Comparison(found.map(\.side), rules: rules)
    comparison.notes += found.flatMap(\.notes) + Self.dequantizationNotes(found, data)
    if rules.isPaired {
      comparison.notes.append(
        "Runs are paired by seed; that is right only if equal seeds truly couple them (same shapes "
          + "of parameters, same order of images).")
    }
    let codes = Set(found.flatMap { $0.counted.compactMap(\.run.codeID) })
    if codes.count > 1 {
      comparison.notes.append("The runs mix \(codes.count) code versions.")
    }
    comparison.notes += try ImageNoise(found, metric: metric, store: store).sentences
  }

  /// Why numbers of these configurations mean different things; nil if they do not.
  private static func incomparable(
    _ found: [FoundConfiguration], _ data: [Set<MeasuredData>]
  ) -> String? {
    let uses = Set(data.flatMap { $0 }.map { DataIdentity($0) })
    guard uses.count > 1 else { return nil }
    let list = uses.map(\.description).sorted().joined(separator: "; ")
    return "these configurations were measured on different images, so their numbers cannot be "
      + "compared: \(list)"
  }

  private static func dequantizationNotes(
    _ found: [FoundConfiguration], _ data: [Set<MeasuredData>]
  ) -> [String] {
    let kinds = Set(data.flatMap { $0 }.compactMap(\.dequantization))
    guard kinds.count > 1 else { return [] }
    return [
      "The sides differ in dequantization (\(kinds.sorted().joined(separator: ", "))), so part of a "
        + "difference is a tighter bound, not a better density."
    ]
  }
}
