import Configurations
import HTTPTypes
import Experiments
import Statistics

/// One experiment: its configurations' numbers, curves, and runs.
struct ExperimentPage: Page {
  static let paths = ["/experiments/:name"]
  static let template = "experiment"

  struct Facts: Encodable {
    let name: String
    let question: String
    let selectionRule: String
    let isPaperProtocol: Bool
    let datasets: [ExperimentSummary.UsedDataset]
    /// The metric of the table, and those that can be asked for.
    let metric: String
    let test: String
    let table: ConfigurationTable
    let warnings: [String]
    let caption: [String]
    let charts: [Chart]
    let runs: RunList
    let specification: String
  }

  let title: String
  let trail = [Crumb(title: "Experiments", address: "/")]
  let facts: Facts
  let isLive: Bool
  private let headings: [Heading]
  private let choices: [String: Any]

  init(_ visit: Visit) throws {
    let records = visit.site.records
    let name = visit.name("name")
    let summary = try records.experiment(name)
    let accounting = try records.accounting(experiment: name)
    var report = try ExperimentArgument(name).report(in: records)
    let metrics = try records.historyMetrics(experiment: name)
    if let metric = visit.field("metric") {
      guard MetricKind.named(metric) != nil || metrics.contains(metric) else {
        throw PageProblem(.notFound, "experiment '\(name)' has no metric '\(metric)'")
      }
      report.metric = metric
    }
    let test = visit.field("test") ?? DeclaredTest.welch.rawValue
    guard test == "none" || DeclaredTest.inTables(test) != nil else {
      throw PageProblem(.badRequest, "test is welch, paired, permutation or none, not '\(test)'")
    }
    var query = TableQuery([name], report: report)
    query.test = DeclaredTest.inTables(test)
    query.isCorrected = query.test != nil
    let table = try ResultsTable(query, store: records)

    title = name
    let shown = Self.shownLabels(summary.labels, visit: visit)
    let charts = try Self.chartMetrics(metrics, visit: visit).map {
      Chart(
        metric: $0, labels: shown,
        points: try records.curves(experiment: name, metric: $0, labels: shown))
    }
    let scores = try records.finalScores(experiment: name, metric: report.metric)
    let list = RunList.listing(
      try records.runSummaries(experiment: name), scores: scores, metric: report.metric,
      visit: visit)
    headings = list.headings
    isLive = accounting.contains { $0.open > 0 }
    facts = Facts(
      name: name, question: summary.question, selectionRule: summary.selectionRule,
      isPaperProtocol: summary.isPaperProtocol, datasets: summary.datasets, metric: report.metric,
      test: test, table: ConfigurationTable(table, accounting: accounting),
      warnings: table.warnings + Self.fewRuns(table), caption: table.caption,
      charts: charts.filter { !$0.isEmpty }, runs: list.facts,
      specification: summary.specificationText)
    let tableMetrics =
      MetricKind.all.map(\.name).filter { $0 == report.metric }
      + metrics.filter { $0 != report.metric }
    choices = [
      "metrics": Choice.list(tableMetrics, chosen: report.metric),
      "tests": Choice.list(["welch", "paired", "permutation", "none"], chosen: test),
      "curves": Choice.list(metrics, chosen: visit.field("curve") ?? ""),
      "labels": Choice.list(summary.labels, chosen: visit.field("label") ?? ""),
      "statuses": Choice.list(RunList.statuses, chosen: visit.field("status") ?? ""),
      "isPartial": shown.count < summary.labels.count, "shown": "\(shown.count)",
      "labelCount": "\(summary.labels.count)", "hasQuestion": !summary.question.isEmpty,
      "hasWarnings": !facts.warnings.isEmpty, "hasNotes": !facts.table.notes.isEmpty,
    ]
  }

  var drawings: [String: Any] {
    choices.merging([
      "headings": headings, "checklist": Address.checklist(facts.name),
      "sheet": facts.table.sheet,
      "charts": facts.charts.enumerated().compactMap {
        ChartDrawing($1, id: "chart-\($0)")?.content
      },
    ]) { $1 }
  }

  /// One configuration if the query names it; else as many as a chart can tell apart.
  private static func shownLabels(_ labels: [String], visit: Visit) -> [String] {
    if let label = visit.field("label"), labels.contains(label) { return [label] }
    return Array(labels.prefix(ChartDrawing.styles))
  }

  private static func chartMetrics(_ metrics: [String], visit: Visit) -> [String] {
    if let metric = visit.field("curve"), metrics.contains(metric) { return [metric] }
    let usual = [MetricKind.validationBitsPerDim.name, MetricKind.trainBitsPerDim.name]
      .filter(metrics.contains)
    return usual.isEmpty ? Array(metrics.prefix(2)) : usual
  }

  /// Two runs have an interval, but a very uncertain one.
  private static func fewRuns(_ table: ResultsTable) -> [String] {
    let few = table.rows.filter { $0.values.count == 2 }.map(\.name)
    return few.isEmpty
      ? []
      : [
        "\(few.joined(separator: ", ")): n = 2 is fewer than the three runs that an interval worth "
          + "believing needs."
      ]
  }
}

/// An entry of a form's list.
struct Choice {
  let value: String
  let title: String
  let isChosen: Bool

  init(value: String, title: String? = nil, isChosen: Bool = false) {
    self.value = value
    self.title = title ?? value
    self.isChosen = isChosen
  }

  static func list(_ values: [String], chosen: String) -> [Choice] {
    values.map { Choice(value: $0, isChosen: $0 == chosen) }
  }
}
