import Experiments
import Foundation
import Statistics

/// The statistics of tables as functions of SQL.
///
/// NULL is left out, as SQLite's own aggregates do; text, bytes and infinities are errors. Where a
/// statistic has no value, such as the deviation of one run, the answer is NULL.
enum StatisticalFunctions {
  /// Every function, in the order that `query --functions` lists them.
  static let all: [SQLFunction] =
    oneSample + twoSamples + [
      .scalar(
        "bits_per_dim", ["nats", "dims"],
        summary: "nats/(dims·log 2): a negative log-likelihood of an image in bits/dim"
      ) { arguments in
        guard let nats = try number(arguments[0]), let dims = try number(arguments[1]) else {
          return nil
        }
        guard dims > 0 else { throw SQLArgument("dims must be more than 0, found \(dims)") }
        return nats / (dims * log(2))
      }
    ]

  private static let oneSample: [SQLFunction] = [
    describing("stdev", "the sample standard deviation (n − 1)") { $0.standardDeviation },
    describing("variance", "the sample variance (n − 1)") {
      $0.standardDeviation.map { $0 * $0 }
    },
    describing("sem", "the standard error of the mean, s/√n") { $0.standardError },
    describing("ci95", "half of the 95 % Student-t interval of the mean") { $0.halfWidth() },
    describing("ci95_low", "the lower end of that interval") { $0.interval()?.lowerBound },
    describing("ci95_high", "the upper end of that interval") { $0.interval()?.upperBound },
    describing("median", "the middle value, or the mean of the middle two") { $0.median },
    describing("iqm", "the mean without the lowest and the highest ⌊n/4⌋ values") {
      $0.interquartileMean
    },
    .aggregate(
      "quantile", ["value", "p"],
      summary: "the p-quantile, p from 0 to 1, interpolated between neighbours as numpy does",
      value: quantile),
  ]

  private static let twoSamples: [SQLFunction] = [
    comparing("welch_p", "two-sided p of Welch's t test between two groups") {
      try TTest.welch($0, $1).p
    },
    comparing("permutation_p", "two-sided p of the exact permutation test, 24 values at most") {
      try ExactTest.permutation($0, $1).p
    },
    comparing("hedges_g", "Hedges' g, the first group in ascending order minus the second") {
      try EffectSize.hedgesG($0, $1)
    },
    .aggregate(
      "paired_p", ["a", "b"],
      summary: "two-sided p of the paired t test; each row is a pair, left out if one is NULL"
    ) { rows in
      let pairs = try rows.compactMap { row -> (Double, Double)? in
        guard let a = try number(row[0]), let b = try number(row[1]) else { return nil }
        return (a, b)
      }
      guard !pairs.isEmpty else { return nil }
      return try unlessUntestable {
        try TTest.paired(Sample(pairs.map(\.0)), Sample(pairs.map(\.1))).p
      }
    },
  ]

  private static func describing(
    _ name: String, _ summary: String, _ statistic: @escaping @Sendable (Sample) -> Double?
  ) -> SQLFunction {
    .aggregate(name, ["value"], summary: summary) { rows in
      let values = try rows.compactMap { try number($0[0]) }
      return values.isEmpty ? nil : statistic(Sample(values))
    }
  }

  private static func comparing(
    _ name: String, _ summary: String,
    _ statistic: @escaping @Sendable (Sample, Sample) throws -> Double
  ) -> SQLFunction {
    .aggregate(name, ["value", "group"], summary: summary) { rows in
      let groups = try SQLGroups(rows)
      guard let (first, second) = try groups.two() else { return nil }
      return try unlessUntestable { try statistic(first, second) }
    }
  }

  private static func quantile(_ rows: [[ReadOnlyQuery.Value]]) throws -> Double? {
    let values = try rows.compactMap { try number($0[0]) }.sorted()
    let shares = Set(try rows.compactMap { try number($0[1]) })
    guard let p = shares.first, !values.isEmpty else { return nil }
    guard shares.count == 1 else { throw SQLArgument("p must be the same in every row") }
    guard (0...1).contains(p) else { throw SQLArgument("p must be from 0 to 1, found \(p)") }
    let place = p * Double(values.count - 1)
    let below = Int(place)
    let above = min(below + 1, values.count - 1)
    return values[below] + (place - Double(below)) * (values[above] - values[below])
  }

  /// A number, or nil for NULL.
  static func number(_ value: ReadOnlyQuery.Value) throws -> Double? {
    switch value {
    case .null: return nil
    case .integer(let number): return Double(number)
    case .real(let number):
      guard number.isFinite else { throw SQLArgument("\(number) is no finite number") }
      return number
    case .text(let text): throw SQLArgument("'\(text.prefix(40))' is text, not a number")
    case .blob(let count): throw SQLArgument("\(count) bytes are not a number")
    }
  }

  /// NULL where the numbers are too few or do not vary; too many for an exact test is an error.
  private static func unlessUntestable(_ body: () throws -> Double) throws -> Double? {
    do { return try body() } catch let reason as Untestable {
      if case .tooMany = reason { throw reason }
      return nil
    }
  }
}

/// What is wrong with a function's argument, without a full stop.
struct SQLArgument: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// Values by group, for statistics that compare two.
private struct SQLGroups {
  private var values: [String: [Double]] = [:]

  init(_ rows: [[ReadOnlyQuery.Value]]) throws {
    for row in rows {
      let group = row[1].text
      guard row[1] != .null, let number = try StatisticalFunctions.number(row[0]) else { continue }
      values[group, default: []].append(number)
    }
  }

  /// The two groups in ascending order of their names; nil if there are fewer.
  func two() throws -> (Sample, Sample)? {
    let names = values.keys.sorted()
    if names.count > 2 {
      throw SQLArgument(
        "there are \(names.count) groups (\(names.prefix(4).joined(separator: ", "))"
          + "\(names.count > 4 ? " …" : "")), it compares two; pick them with WHERE")
    }
    guard names.count == 2, let first = values[names[0]], let second = values[names[1]] else {
      return nil
    }
    return (Sample(first), Sample(second))
  }
}
