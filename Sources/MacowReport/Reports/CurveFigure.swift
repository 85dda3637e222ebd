import Configurations
import Experiments

/// A Vega-Lite specification of learning curves, one panel a metric.
struct CurveFigure {
  let curves: LearningCurves
  let labels: [String]
  let metrics: [String]
  let title: String

  /// The Vega-Lite specification, complete with its data.
  var specification: JSONValue {
    [
      "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
      "background": "white",
      "padding": 12,
      "title": [
        "text": .string(title), "subtitle": .string(subtitle), "anchor": "start", "offset": 14,
        "fontSize": 15, "subtitleFontSize": 11, "subtitleColor": "#555", "subtitlePadding": 5,
      ],
      "hconcat": .array(metrics.filter(hasPoints).map(panel)),
      "spacing": 28,
      "config": Self.style,
    ]
  }

  private func hasPoints(_ metric: String) -> Bool {
    curves.points.contains { $0.metric == metric }
  }

  private var subtitle: String {
    let hasBand = curves.means.contains { $0.interval != nil }
    var parts = [
      hasBand
        ? "bold: mean over seeds, band: 95 % Student-t interval, thin: single seeds"
        : "one seed a configuration, so no interval"
    ]
    if curves.nonFiniteCount > 0 {
      parts.append(Quantity.plural(curves.nonFiniteCount, "non-finite value") + " not shown")
    }
    if metrics.contains(where: { cut($0) != nil }) { parts.append("first epochs leave the frame") }
    return parts.joined(separator: " · ")
  }

  private func panel(_ metric: String) -> JSONValue {
    let kind = MetricKind.named(metric)
    let unit = kind.map { $0.unit.isEmpty ? $0.name : "\($0.name)  (\($0.unit))" } ?? metric
    var scale: JSONValue = ["zero": false, "nice": true]
    if let cut = cut(metric) {
      scale = [
        "domain": [.number(cut.lowerBound), .number(cut.upperBound)], "zero": false, "nice": false,
      ]
    }
    let y: JSONValue = [
      "type": "quantitative", "title": .string(unit), "scale": scale,
      "axis": ["tickCount": 6, "titlePadding": 8],
    ]
    let x: JSONValue = [
      "field": "epoch", "type": "quantitative", "title": "epoch",
      "scale": ["zero": false, "nice": false],
      "axis": ["tickMinStep": 1, "format": "d", "grid": false, "tickCount": 8],
    ]
    return [
      "width": 340, "height": 260,
      "layer": [
        layer(
          mark: ["type": "area", "opacity": 0.16, "clip": true], data: band(metric), x: x,
          y: y.merged(with: ["field": "low"]), extra: ["y2": ["field": "high"]]),
        layer(
          mark: ["type": "line", "strokeWidth": 0.8, "opacity": 0.4, "clip": true],
          data: seeds(metric), x: x, y: y.merged(with: ["field": "value"]),
          extra: ["detail": ["field": "seed"]]),
        layer(
          mark: [
            "type": "line", "strokeWidth": 2.4, "clip": true, "strokeCap": "round",
            "point": .bool(epochCount(metric) < 3),
          ], data: means(metric), x: x, y: y.merged(with: ["field": "value"]), extra: [:]),
      ],
    ]
  }

  private func layer(
    mark: JSONValue, data: [JSONValue], x: JSONValue, y: JSONValue, extra: JSONValue
  ) -> JSONValue {
    let color: JSONValue = [
      "field": "label", "type": "nominal", "title": "configuration",
      "scale": [
        "domain": .array(labels.map { .string($0) }),
        "range": .array(labels.indices.map { .string(Self.colors[$0 % Self.colors.count]) }),
      ],
      // Opaque symbols, whatever the opacity of the layer that the legend takes them from.
      "legend": ["symbolOpacity": 1, "symbolType": "stroke", "symbolStrokeWidth": 3],
    ]
    let encoding: JSONValue = ["x": x, "y": y, "color": color]
    return [
      "mark": mark, "data": ["values": .array(data)], "encoding": encoding.merged(with: extra),
    ]
  }

  private func seeds(_ metric: String) -> [JSONValue] {
    curves.points.filter { $0.metric == metric && $0.value.isFinite }.map {
      [
        "label": .string($0.label), "seed": .number(Double($0.seed)),
        "epoch": .number(Double($0.epoch)), "value": .number($0.value),
      ]
    }
  }

  private func means(_ metric: String) -> [JSONValue] {
    curves.means.filter { $0.metric == metric }.map {
      [
        "label": .string($0.label), "epoch": .number(Double($0.epoch)), "value": .number($0.mean),
      ]
    }
  }

  private func band(_ metric: String) -> [JSONValue] {
    curves.means.filter { $0.metric == metric }.compactMap { mean in
      mean.interval.map {
        [
          "label": .string(mean.label), "epoch": .number(Double(mean.epoch)),
          "low": .number($0.lowerBound), "high": .number($0.upperBound),
        ]
      }
    }
  }

  private func epochCount(_ metric: String) -> Int {
    Set(curves.points.filter { $0.metric == metric }.map(\.epoch)).count
  }

  /// The frame, when a few first values would flatten all the others; nil to show everything.
  private func cut(_ metric: String) -> ClosedRange<Double>? {
    let values = curves.points.filter { $0.metric == metric && $0.value.isFinite }
      .map(\.value).sorted()
    guard values.count >= 20, let low = values.first, let high = values.last else { return nil }
    let bulk = values[values.count * 9 / 10]
    guard bulk > low, high - low > 3 * (bulk - low) else { return nil }
    let margin = (bulk - low) * 0.1
    return (low - margin)...(bulk + 4 * margin)
  }

  /// Okabe and Ito's colours, which colour-blind readers can tell apart.
  private static let colors = [
    "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000",
  ]

  private static let style: JSONValue = [
    "font": "Helvetica, Arial, Liberation Sans, sans-serif",
    "view": ["stroke": .null],
    "axis": [
      "labelFontSize": 11, "titleFontSize": 12, "titleFontWeight": "normal", "labelColor": "#333",
      "titleColor": "#111", "gridColor": "#e6e6e6", "domainColor": "#888", "tickColor": "#888",
    ],
    "legend": [
      "labelFontSize": 12, "titleFontSize": 12, "titleFontWeight": "normal", "orient": "right",
    ],
  ]
}
