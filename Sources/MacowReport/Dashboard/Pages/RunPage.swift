import Experiments
import Foundation
import Statistics

/// Everything on record about one run.
struct RunPage: Page {
  static let paths = ["/runs/:uid"]
  static let template = "run"

  struct Facts: Encodable {
    let detail: RunDetail
    let history: [HistoryPoint]
    let historyPaging: Paging
    let charts: [Chart]
    let itemValues: [ItemFacts]
    let changes: UncommittedChanges?
  }

  let title: String
  let trail: [Crumb]
  let facts: Facts
  let isLive: Bool
  private let epochs: EpochTable
  private let metrics: [String]
  private let curve: String
  private let evaluations: [ItemValues]
  private let others: [Choice]

  init(_ visit: Visit) throws {
    let records = visit.site.records
    let detail = try records.detail(ofRun: visit.name("uid"))
    let run = detail.run
    title = "\(run.label), seed \(run.seed)"
    trail = [
      Crumb(title: "Experiments", address: "/"),
      Crumb(title: run.experiment, address: Address.experiment(run.experiment)),
    ]
    isLive = run.status == .running || run.status == .queued
    let metrics = detail.metrics.map(\.name)
    let curve = visit.field("curve").flatMap { metrics.contains($0) ? $0 : nil } ?? ""
    (self.metrics, self.curve) = (metrics, curve)
    let shown = curve.isEmpty ? Self.usualMetrics(metrics) : [curve]
    let points = try records.history(ofRun: run, metrics: shown)
    let table = try EpochTable(detail, visit: visit)
    epochs = table
    evaluations = try ItemValues.all(of: detail, site: visit.site)
    others = try records.runSummaries(experiment: run.experiment).filter { $0.uid != run.uid }
      .prefix(200).map { Choice(value: $0.uid, title: "\($0.label), seed \($0.seed)") }
    facts = Facts(
      detail: detail, history: table.points, historyPaging: table.paging,
      charts: shown.map { Chart(metric: $0, runs: [(run.label, points)]) }.filter { !$0.isEmpty },
      itemValues: evaluations.map(\.facts), changes: try records.uncommittedChanges(ofRun: run))
  }

  var drawings: [String: Any] {
    let run = facts.detail.run
    var content: [String: Any] = [
      "identity": RunSections.identity(facts.detail), "status": run.status.rawValue,
      "uid": run.uid, "others": others,
      "attempts": RunSections.attempts(facts.detail), "epochs": epochs,
      "metrics": RunSections.metrics(facts.detail), "results": RunSections.results(facts.detail),
      "data": RunSections.data(facts.detail),
      "samples": RunSections.samples(facts.detail), "files": RunSections.files(facts.detail),
      "configuration": RunSections.pairs(facts.detail.configuration),
      "environment": RunSections.pairs(facts.detail.environment),
      "tags": RunSections.pairs(run.tags),
      "isDirty": facts.changes != nil,
      "curves": Choice.list(metrics, chosen: curve),
      "charts": facts.charts.enumerated().compactMap {
        ChartDrawing($1, id: "chart-\($0)")?.content
      },
      "items": evaluations.map(\.content),
    ]
    content["note"] = RunSections.note(run)
    content["diff"] = facts.changes?.diff
    content["untracked"] = facts.changes.flatMap { $0.untracked == "[]" ? nil : $0.untracked }
    return content
  }

  private static func usualMetrics(_ metrics: [String]) -> [String] {
    let usual = [
      MetricKind.validationBitsPerDim.name, MetricKind.trainBitsPerDim.name,
      MetricKind.gradientNorm.name, MetricKind.learningRate.name,
    ].filter(metrics.contains)
    return usual.isEmpty ? Array(metrics.prefix(4)) : usual
  }
}
