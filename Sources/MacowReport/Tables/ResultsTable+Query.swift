import Console
import Experiments
import Statistics

extension ResultsTable {
  /// Reads the runs of one experiment and summarizes them, a row a configuration.
  init(_ experiment: String, report: ReportConfiguration, store: RunStore) throws {
    try self.init(TableQuery([experiment], report: report), store: store)
  }

  /// Reads what a query asks for.
  init(_ query: TableQuery, store: RunStore) throws {
    let summaries = try query.experiments.map { try store.experiment($0) }
    let kind = try store.metricKind(named: query.report.metric)
    var entries: [TableEntry] = []
    for summary in summaries { entries += try Self.entries(summary, query, kind, store) }
    for field in query.rows + query.columns + query.filter.map(\.field) {
      try ConfigurationFields.check(field, in: entries.map(\.fields))
    }
    entries = entries.filter { entry in
      query.filter.allSatisfy { entry.fields.value($0.field) == $0.value }
    }
    try Self.refuseSharedCells(entries, query)

    let columnTitles = entries.map { Self.title($0, query.columns) }
    let columns = columnTitles.reduce(into: [String]()) { titles, title in
      if !titles.contains(title) { titles.append(title) }
    }
    let groups = columns.map { title in
      TableColumn(
        title, entries: zip(entries, columnTitles).filter { $0.1 == title }.map(\.0), query: query,
        lowerIsBetter: kind?.direction != .max)
    }
    self.experiments = query.experiments
    question = summaries.map(\.question).filter { !$0.isEmpty }.joined(separator: " ")
    metric = query.report.metric
    unit = kind?.unit ?? ""
    error = query.report.error.rawValue
    digits = query.report.digits
    test = query.test
    isCorrected = query.isCorrected
    rowFields = query.rows
    columnFields = query.columns
    let isOne = summaries.count == 1
    let rows = try zip(entries, columnTitles).map { entry, column in
      let group = groups.first { $0.title == column }
      return try Row(
        entry, row: Self.title(entry, query.rows), column: column, isAlone: isOne,
        verdict: group?.verdict(of: entry), metric: query.report.metric, store: store)
    }
    self.rows = rows
    let words = TableSentences(query, columns: groups, rows: rows, kind: kind)
    caption = Caption(summaries, kind: kind, report: query.report).sentences + words.caption
    warnings =
      Warnings(summaries, rows: rows, scores: entries.flatMap(\.found.scores)).sentences
      + words.warnings
    let shown = try PublishedColumn.all(query, columns: groups, rows: rows)
    published = shown.cells
    sources = shown.sources
  }

  private static func entries(
    _ summary: ExperimentSummary, _ query: TableQuery, _ kind: MetricKind?, _ store: RunStore
  ) throws -> [TableEntry] {
    let metric = query.report.metric
    let scores = try store.finalScores(experiment: summary.name, metric: metric)
    let data = try store.measuredData(experiment: summary.name, split: kind?.split ?? "test")
    let fields = try store.configurationFields(experiment: summary.name)
    return summary.labels.map { label in
      let found = FoundConfiguration(
        name: "\(summary.name)/\(label)", experiment: summary.name, label: label,
        scores: scores.filter { $0.run.label == label }, metric: metric)
      let used = Set(found.counted.compactMap { data[$0.run.id] })
      let begun = used.first ?? found.scores.lazy.compactMap { data[$0.run.id] }.first
      return TableEntry(
        found: found, data: used,
        fields: ConfigurationFields(found, fields: fields[label] ?? [:], data: begun))
    }
  }

  private static func title(_ entry: TableEntry, _ fields: [String]) -> String {
    if fields.count == 1 { return entry.fields.value(fields[0]) }
    return fields.map { field in
      let value = entry.fields.value(field)
      return ConfigurationFields.shortNames.contains(field) ? value : "\(field) \(value)"
    }.joined(separator: ", ")
  }

  /// A mean over several configurations would be a number of none of them.
  private static func refuseSharedCells(_ entries: [TableEntry], _ query: TableQuery) throws {
    let cells = Dictionary(grouping: entries) {
      [title($0, query.rows), title($0, query.columns)]
    }
    guard let shared = cells.values.first(where: { $0.count > 1 }) else { return }
    let names = shared.map(\.found.name).joined(separator: ", ")
    let cell = [title(shared[0], query.rows), title(shared[0], query.columns)]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    throw CommandFailure(
      "'\(cell)' would be \(shared.count) configurations in one cell (\(names)); add a field in "
        + "which they differ to --rows or --cols, or pick with --where FIELD=VALUE", status: .usage)
  }
}

/// A configuration on its way into a table.
struct TableEntry {
  let found: FoundConfiguration
  /// What its counted runs were measured on; more than one is a mistake.
  let data: Set<MeasuredData>
  let fields: ConfigurationFields
}

/// The entries under one heading: what can be compared with what.
struct TableColumn {
  let title: String
  let entries: [TableEntry]
  /// Nil without a test, or if the entries were measured on different images.
  let family: BestFamily?
  /// The different images that the entries were measured on.
  let data: Set<DataIdentity>

  init(_ title: String, entries: [TableEntry], query: TableQuery, lowerIsBetter: Bool) {
    self.title = title
    self.entries = entries
    data = Set(entries.flatMap { $0.data.map(DataIdentity.init) })
    guard let test = query.test, data.count <= 1 else {
      family = nil
      return
    }
    family = BestFamily(
      entries.map(\.found.side), test: test, isCorrected: query.isCorrected,
      lowerIsBetter: lowerIsBetter)
  }

  /// What the test says about an entry, and whether it is bold.
  func verdict(of entry: TableEntry) -> (verdict: BestFamily.Verdict, isBold: Bool)? {
    guard let family,
      let place = entries.firstIndex(where: { $0.found.name == entry.found.name })
    else { return nil }
    return (family.verdicts[place], family.isBold(place))
  }
}
