import HTTPTypes
import Experiments
import Foundation

/// Two runs side by side: what differs, and their metrics.
struct DiffPage: Page {
  static let paths = ["/diff"]
  static let template = "diff"

  struct Facts: Encodable {
    let first: RunSummary
    let second: RunSummary
    let differences: [RunDifference]
    let metrics: [MetricPair]
    let charts: [Chart]
  }

  /// A metric of both runs.
  struct MetricPair: Encodable {
    let metric: String
    let unit: String
    let first: Double?
    let second: Double?
    /// Second minus first.
    let difference: Double?
  }

  let title = "Two runs"
  let trail = [Crumb(title: "Experiments", address: "/")]
  let facts: Facts
  let isLive: Bool

  init(_ visit: Visit) throws {
    guard let a = visit.field("a"), let b = visit.field("b") else {
      throw PageProblem(.badRequest, "choose two runs: /diff?a=RUN&b=RUN")
    }
    let records = visit.site.records
    let (first, second) = (try records.detail(ofRun: a), try records.detail(ofRun: b))
    isLive = [first, second].contains { $0.run.status == .running }
    let names = Self.usual(first, second)
    let histories = [
      (Self.name(first.run), try records.history(ofRun: first.run, metrics: names)),
      (Self.name(second.run), try records.history(ofRun: second.run, metrics: names)),
    ]
    facts = Facts(
      first: first.run, second: second.run,
      // Metrics have a table of their own.
      differences: first.differences(from: second).filter { difference in
        !["metric ", "evaluation "].contains { difference.field.hasPrefix($0) }
      },
      metrics: Self.pairs(first, second),
      charts: names.map { Chart(metric: $0, runs: histories) }.filter { !$0.isEmpty })
  }

  var drawings: [String: Any] {
    [
      "first": Self.heading(facts.first), "second": Self.heading(facts.second),
      "swap": Address.diff(facts.second.uid, facts.first.uid),
      "differences": facts.differences.map {
        ["field": $0.field, "first": $0.first ?? "–", "second": $0.second ?? "–"]
      },
      "hasDifferences": !facts.differences.isEmpty,
      "metrics": facts.metrics.map {
        [
          "metric": $0.metric, "unit": $0.unit, "first": Shown.number($0.first),
          "second": Shown.number($0.second), "difference": Shown.number($0.difference),
        ]
      },
      "charts": facts.charts.enumerated().compactMap {
        ChartDrawing($1, id: "chart-\($0)")?.content
      },
    ]
  }

  private static func heading(_ run: RunSummary) -> [String: String] {
    ["name": name(run), "address": Address.run(run.uid), "status": run.status.rawValue]
  }

  private static func name(_ run: RunSummary) -> String {
    "\(run.label), seed \(run.seed)" + (run.replicate > 0 ? ", replicate \(run.replicate)" : "")
      + " (\(run.uid.prefix(8)))"
  }

  private static func usual(_ first: RunDetail, _ second: RunDetail) -> [String] {
    let names = Set((first.metrics + second.metrics).map(\.name))
    let usual = [MetricKind.validationBitsPerDim.name, MetricKind.trainBitsPerDim.name]
      .filter(names.contains)
    return usual.isEmpty ? Array(names.sorted().prefix(2)) : usual
  }

  /// Measurements of whole splits at the selected epochs, then the last values of the histories.
  private static func pairs(_ first: RunDetail, _ second: RunDetail) -> [MetricPair] {
    func evaluated(_ detail: RunDetail) -> [String: Double] {
      let own = detail.evaluations.filter { $0.epoch == detail.run.selectedEpoch }
      return Dictionary(grouping: own, by: \.metric).compactMapValues { values in
        let means = values.compactMap(\.mean)
        return means.count == values.count ? means.reduce(0, +) / Double(means.count) : .nan
      }
    }
    func last(_ detail: RunDetail) -> [String: Double] {
      Dictionary(
        detail.metrics.filter { $0.lastEpoch != nil }.map { ($0.name, $0.last ?? .nan) }
      ) { $1 }
    }
    func rows(_ a: [String: Double], _ b: [String: Double], _ note: String) -> [MetricPair] {
      Set(a.keys).union(b.keys).sorted().map { name in
        let difference: Double? =
          if let x = a[name], let y = b[name] { y - x } else { nil }
        return MetricPair(
          metric: name + note, unit: MetricKind.named(name)?.unit ?? "", first: a[name],
          second: b[name], difference: difference)
      }
    }
    return rows(evaluated(first), evaluated(second), ", selected epoch")
      + rows(last(first), last(second), ", last epoch")
  }
}
