import Configurations
import Console
import Experiments

/// Metrics over epochs: mean with its interval, single seeds, what diverged, and what was done
/// twice; one panel a metric.
struct CurveFigure: Figure {
  static let name = "curves"
  static let summary = "metrics over epochs: mean and 95 % band, single seeds, diverged runs"
  static let defaultMetrics = [
    MetricKind.validationBitsPerDim.name, MetricKind.trainBitsPerDim.name,
  ]

  let experiment: String
  let curves: LearningCurves
  /// The configurations that have points, in the order of the specification.
  let labels: [String]
  /// The metrics that have points.
  let metrics: [String]

  init(_ query: FigureQuery, store: RunStore?) throws {
    guard let store else { throw FigureNeeds.records(Self.name) }
    let name = try query.experiment(Self.name).name
    let metrics = query.metrics.isEmpty ? Self.defaultMetrics : query.metrics
    let curves = try LearningCurves(name, metrics: metrics, store: store)
    if curves.points.isEmpty {
      throw CommandFailure(
        "experiment '\(name)' has no epochs of \(metrics.joined(separator: ", ")) yet",
        status: .missingInput)
    }
    let finite = curves.points.filter(\.value.isFinite)
    if finite.isEmpty {
      throw CommandFailure(
        "experiment '\(name)': every value of \(metrics.joined(separator: ", ")) is NaN or "
          + "infinite, so there is no line to draw")
    }
    let present = Set(curves.points.map(\.label))
    experiment = name
    self.curves = curves
    labels = try store.experiment(name).labels.filter(present.contains)
    self.metrics = metrics.filter { metric in finite.contains { $0.metric == metric } }
  }

  var title: String { "Learning curves of \(experiment)" }

  var caption: [String] {
    let counts = Dictionary(grouping: curves.points, by: \.label)
      .mapValues { Set($0.map(\.seed)).count }
    let seeds = labels.map { "\($0): \(Quantity.plural(counts[$0] ?? 0, "seed"))" }
    var sentences = [
      "\(metrics.map(Marks.title).joined(separator: " and ")) over epochs in \(experiment); "
        + "\(seeds.joined(separator: ", ")), which differ in initial parameters, order of the "
        + "images and noise."
    ]
    if curves.means.contains(where: { $0.interval != nil }) {
      sentences.append(
        "Bold: mean over seeds, where all of them are present; band: 95 % Student-t interval of the "
          + "mean, ± t·s/√n; thin: single seeds.")
    }
    let alone = labels.filter { counts[$0] == 1 }
    if !alone.isEmpty {
      sentences.append("\(alone.joined(separator: ", ")): one seed, so no interval.")
    }
    if !curves.failures.isEmpty {
      sentences.append(
        "×: a value that is not finite, or the end of a run that diverged, at its last finite value."
      )
    }
    if curves.nonFiniteCount > 0 {
      sentences.append(
        Quantity.plural(curves.nonFiniteCount, "non-finite value") + " cannot be shown on a line.")
    }
    if !curves.cutAway.isEmpty {
      sentences.append(
        "Dashed thin: epochs that were interrupted and done again; they do not count.")
    }
    if metrics.contains(where: { cut($0) != nil }) {
      sentences.append("The first epochs leave the frame.")
    }
    return sentences
  }

  func panels(_ style: FigureStyle) -> [Panel] {
    let series = Series(labels, theme: style.theme)
    let width = style.width / Double(style.columns(of: metrics.count))
    return metrics.map { panel($0, series, height: (width * 0.62).rounded(), style) }
  }

  private func panel(
    _ metric: String, _ series: Series, height: Double, _ style: FigureStyle
  ) -> Panel {
    var scale: JSONValue = Marks.scale(finite(metric).map(\.value))
    if let cut = cut(metric) {
      scale = [
        "domain": [.number(cut.lowerBound), .number(cut.upperBound)], "zero": false, "nice": false,
      ]
    }
    let x: JSONValue = [
      "field": "epoch", "type": "quantitative", "title": "epoch",
      "scale": ["zero": false, "nice": false, "padding": style.isSmall ? 3 : 6],
      "axis": [
        "tickMinStep": 1, "format": "d", "grid": false, "tickCount": style.isSmall ? 5 : 8,
        "titleAnchor": "end", "titleAlign": "right",
      ],
    ]
    func y(_ field: String) -> JSONValue {
      Marks.vertical(field, title: Marks.title(metric), scale: scale, style)
    }
    let thin = style.isSmall ? 0.5 : 0.9
    let bold = style.isSmall ? 1.3 : 2.2
    let layers = [
      Marks.layer(
        ["type": "area", "opacity": 0.17, "clip": true], data: band(metric),
        ["x": x, "y": y("low"), "y2": ["field": "high"], "color": series.color]),
      Marks.layer(
        ["type": "line", "strokeWidth": .number(thin), "opacity": 0.55, "clip": true],
        data: seeds(metric),
        ["x": x, "y": y("value"), "color": series.color, "detail": ["field": "seed"]]),
      Marks.layer(
        [
          "type": "line", "strokeWidth": .number(thin), "opacity": 0.8, "clip": true,
          "strokeDash": [2, 2],
        ], data: cutAway(metric),
        [
          "x": x, "y": y("value"), "color": series.color,
          "detail": [["field": "seed"], ["field": "attempt"]],
        ]),
      Marks.layer(
        ["type": "line", "strokeWidth": .number(bold), "clip": true], data: means(metric),
        ["x": x, "y": y("value"), "color": series.color, "strokeDash": series.dash]),
      Marks.layer(
        [
          "type": "point", "filled": true, "opacity": 1, "size": style.isSmall ? 16 : 42,
          "clip": true,
        ], data: marked(metric),
        ["x": x, "y": y("value"), "color": series.color, "shape": series.shape]),
      Marks.layer(
        [
          "type": "point", "shape": "M-1,-1L1,1M1,-1L-1,1", "filled": false, "clip": true,
          "opacity": 1, "strokeWidth": style.isSmall ? 1.2 : 2, "size": style.isSmall ? 22 : 60,
        ],
        data: failures(metric, height: height),
        [
          "x": x, "y": y("value"), "color": series.color,
        ]),
    ]
    return Panel(layers: layers, height: height, labelLength: 5)
  }

  private func finite(_ metric: String) -> [CurvePoint] {
    curves.points.filter { $0.metric == metric && $0.value.isFinite }
  }

  private func seeds(_ metric: String) -> [JSONValue] {
    finite(metric).map {
      Self.row($0.label, $0.epoch, ["seed": .number(Double($0.seed)), "value": .number($0.value)])
    }
  }

  private func means(_ metric: String) -> [JSONValue] {
    curves.means.filter { $0.metric == metric }.map {
      Self.row(
        $0.label, $0.epoch,
        [
          "value": .number($0.mean), "n": .number(Double($0.count)),
        ])
    }
  }

  /// About six points of every mean, at epochs of its own, so that shapes do not cover each other.
  private func marked(_ metric: String) -> [JSONValue] {
    labels.enumerated().flatMap { index, label in
      let means = curves.means.filter { $0.metric == metric && $0.label == label }
      let step = max(1, means.count / 6)
      let offset = labels.count > 1 ? index * step / labels.count : 0
      return means.enumerated().filter { $0.offset % step == offset }.map { _, mean in
        Self.row(label, mean.epoch, ["value": .number(mean.mean)])
      }
    }
  }

  private func band(_ metric: String) -> [JSONValue] {
    curves.means.filter { $0.metric == metric }.compactMap { mean in
      mean.interval.map {
        Self.row(
          mean.label, mean.epoch, ["low": .number($0.lowerBound), "high": .number($0.upperBound)])
      }
    }
  }

  private func cutAway(_ metric: String) -> [JSONValue] {
    curves.cutAway.filter { $0.metric == metric && $0.point.value.isFinite }.map { cut in
      Self.row(
        cut.point.label, cut.point.epoch,
        [
          "seed": .number(Double(cut.point.seed)), "attempt": .number(Double(cut.point.attempt)),
          "value": .number(cut.point.value),
        ])
    }
  }

  /// A run without any finite value is marked at the top of the frame.
  private func failures(_ metric: String, height: Double) -> [JSONValue] {
    let top = cut(metric)?.upperBound ?? finite(metric).map(\.value).max() ?? 0
    return curves.failures.filter { $0.metric == metric }.map {
      Self.row(
        $0.label, $0.epoch,
        ["seed": .number(Double($0.seed)), "value": .number(min($0.value ?? top, top))])
    }
  }

  private static func row(_ label: String, _ epoch: Int, _ more: JSONValue) -> JSONValue {
    (["series": .string(label), "epoch": .number(Double(epoch))] as JSONValue).merged(with: more)
  }

  /// The frame, when a few first values would flatten all the others; nil to show everything.
  private func cut(_ metric: String) -> ClosedRange<Double>? {
    let values = finite(metric).map(\.value).sorted()
    guard values.count >= 20, let low = values.first, let high = values.last else { return nil }
    let bulk = values[values.count * 9 / 10]
    guard bulk > low, high - low > 3 * (bulk - low) else { return nil }
    let margin = (bulk - low) * 0.1
    return (low - margin)...(bulk + 4 * margin)
  }
}

/// What a figure lacks.
enum FigureNeeds {
  static func records(_ figure: String) -> CommandFailure {
    CommandFailure("a figure of \(figure) needs the records of runs", status: .usage)
  }
}
