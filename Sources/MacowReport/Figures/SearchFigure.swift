import Configurations
import Console
import Experiments
import Statistics

/// A metric against each hyper-parameter that was searched, with the winner marked.
struct SearchFigure: Figure {
  static let name = "search"
  static let summary =
    "a validation metric against each searched hyper-parameter, the winner marked"

  let experiment: String
  let metric: String
  /// The dotted paths in which the configurations differ.
  let fields: [String]
  let trials: [Trial]
  let winner: Trial
  /// Whether the winner was recorded when it was chosen, or is only the best mean of these trials.
  let isDecided: Bool
  private let left: [String]

  /// More panels than these are no figure.
  private static let mostFields = 8

  /// One configuration of the search.
  struct Trial: Hashable {
    let label: String
    let values: [String: String]
    let scores: [Double]
    let mean: Double
  }

  init(_ query: FigureQuery, store: RunStore?) throws {
    guard let store else { throw FigureNeeds.records(Self.name) }
    let experiment = try query.experiment(Self.name).name
    if query.metrics.count > 1 {
      throw CommandFailure("a figure of search shows one metric", status: .usage)
    }
    let metric = query.metrics.first ?? MetricKind.validationBitsPerDim.name
    let kind = MetricKind.named(metric)
    if kind?.split == "test" {
      throw CommandFailure(
        "nothing is chosen on the test split; name a metric of val or train instead of \(metric)",
        status: .usage)
    }
    let all = try store.configurationFields(experiment: experiment)
    let labels = try store.experiment(experiment).labels
    let scores = try store.finalScores(experiment: experiment, metric: metric)
    var left: [String] = []
    trials = labels.compactMap { label in
      let mine = scores.filter { $0.run.label == label && $0.run.role != "final" }
      guard !mine.isEmpty else { return nil }
      let values = mine.filter(\.isCounted).compactMap(\.value)
      let fates = mine.compactMap { ResultsTable.Row.note($0, metric: metric) }
      if !fates.isEmpty { left.append("\(label): \(fates.joined(separator: "; "))") }
      guard !values.isEmpty else { return nil }
      return Trial(
        label: label, values: all[label] ?? [:], scores: values, mean: Sample(values).mean)
    }
    let isHigherBetter = kind?.direction == .max
    guard
      let best = trials.min(by: { isHigherBetter ? $0.mean > $1.mean : $0.mean < $1.mean })
    else {
      throw CommandFailure(
        "experiment '\(experiment)' has no finished run with a finite \(metric), so there is no "
          + "search to show", status: .missingInput)
    }
    let differing = Self.differing(trials)
    fields = try query.rows.isEmpty ? differing : query.rows.map { try Self.find($0, differing) }
    if fields.isEmpty {
      throw CommandFailure(
        "the configurations of '\(experiment)' that finished do not differ in any field, so nothing "
          + "was searched")
    }
    if fields.count > Self.mostFields {
      throw CommandFailure(
        "the configurations of '\(experiment)' differ in \(fields.count) fields "
          + "(\(fields.joined(separator: ", "))); name up to \(Self.mostFields) with --rows",
        status: .usage)
    }
    let chosen = try store.chosenConfiguration(experiment: experiment)
    let decided = trials.first { $0.label == chosen }
    winner = decided ?? best
    isDecided = decided != nil
    self.experiment = experiment
    self.metric = metric
    self.left = left
  }

  private static func differing(_ trials: [Trial]) -> [String] {
    Set(trials.flatMap(\.values.keys)).filter { key in
      Set(trials.map { $0.values[key] ?? "–" }).count > 1
    }.sorted()
  }

  private static func find(_ field: String, _ known: [String]) throws -> String {
    let matches = known.filter { $0 == field || $0.hasSuffix(".\(field)") }
    guard matches.count == 1 else {
      throw CommandFailure(
        "'\(field)' is not a field in which the configurations differ (there are "
          + "\(known.isEmpty ? "none" : known.joined(separator: ", ")))", status: .usage)
    }
    return matches[0]
  }

  var title: String { "Search of \(experiment)" }

  var caption: [String] {
    var sentences = [
      "\(Marks.title(metric))\(Marks.direction(metric)) of \(trials.count) configurations of "
        + "\(experiment) against each field in which they differ; large: mean over seeds, small: "
        + "single runs. A panel shows one field at a time, so the others vary within it."
    ]
    let where_ = fields.map { "\($0) \(winner.values[$0] ?? "–")" }.joined(separator: ", ")
    sentences.append(
      isDecided
        ? "Ringed: \(winner.label) (\(where_)), the recorded choice."
        : "Ringed: \(winner.label) (\(where_)), the best mean; no choice is recorded, and the best of "
          + "many is optimistic.")
    if !left.isEmpty { sentences.append("Not shown: \(left.joined(separator: "; ")).") }
    return sentences
  }

  func panels(_ style: FigureStyle) -> [Panel] {
    fields.map { panel($0, style) }
  }

  private func panel(_ field: String, _ style: FigureStyle) -> Panel {
    let texts = trials.map { $0.values[field] ?? "–" }
    let numbers = texts.compactMap(Double.init)
    let isNumeric = numbers.count == texts.count
    func place(_ trial: Trial) -> JSONValue {
      let text = trial.values[field] ?? "–"
      guard isNumeric, let number = Double(text) else { return .string(text) }
      return .number(number)
    }
    func row(_ trial: Trial, _ value: Double) -> JSONValue {
      ["label": .string(trial.label), "at": place(trial), "value": .number(value)]
    }
    let x: JSONValue = [
      "field": "at", "type": isNumeric ? "quantitative" : "ordinal", "title": .string(field),
      "scale": isNumeric ? Self.scale(numbers) : ["padding": 0.5],
      "axis": [
        "tickCount": 5, "grid": false, "labelAngle": 0, "titleAnchor": "end",
        "titleAlign": "right",
      ],
    ]
    let y = Marks.vertical(
      "value", title: Marks.title(metric), scale: Marks.scale(trials.flatMap(\.scores)), style)
    let palette = Palette(style.theme)
    let size = style.isSmall ? 24.0 : 60
    return Panel(
      layers: [
        Marks.layer(
          [
            "type": "point", "filled": true, "opacity": 0.4, "size": .number(size * 0.4),
            "color": .string(palette.color(0)),
          ], data: trials.flatMap { trial in trial.scores.map { row(trial, $0) } },
          ["x": x, "y": y]),
        Marks.layer(
          [
            "type": "point", "filled": true, "opacity": 1, "size": .number(size),
            "color": .string(palette.color(0)),
          ], data: trials.map { row($0, $0.mean) }, ["x": x, "y": y]),
        Marks.layer(
          [
            "type": "point", "filled": false, "strokeWidth": 1.6, "size": .number(size * 3.5),
            "color": .string(palette.color(1)),
          ], data: [row(winner, winner.mean)], ["x": x, "y": y]),
      ], height: style.isSmall ? 95 : 190, labelLength: 5)
  }

  /// Logarithmic where values span more than a factor of 20.
  private static func scale(_ numbers: [Double]) -> JSONValue {
    if let low = numbers.min(), let high = numbers.max(), low > 0, high / low >= 20 {
      return ["type": "log", "nice": false, "padding": 12]
    }
    return ["zero": false, "nice": false, "padding": 12]
  }
}
