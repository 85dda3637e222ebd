import Configurations
import Experiments

/// Pieces of Vega-Lite that several figures share.
enum Marks {
  /// A layer: a mark over rows of data.
  static func layer(
    _ mark: JSONValue, data: [JSONValue], _ encoding: [String: JSONValue]
  ) -> JSONValue {
    ["mark": mark, "data": ["values": .array(data)], "encoding": .object(encoding)]
  }

  /// A vertical axis of numbers whose title stands above it, where it is read without turning.
  static func vertical(
    _ field: String, title: String, scale: JSONValue, _ style: FigureStyle
  ) -> JSONValue {
    [
      "field": .string(field), "type": "quantitative", "title": .string(title), "scale": scale,
      "axis": [
        "tickCount": 5, "titleAngle": 0, "titleAlign": "left", "titleAnchor": "end",
        "titleBaseline": "bottom", "titleX": style.isSmall ? -18 : -28,
        "titleY": style.isSmall ? -5 : -8, "domain": false, "ticks": false,
      ],
    ]
  }

  /// A horizontal axis of numbers.
  static func horizontal(
    _ field: String, title: String, scale: JSONValue, grid: Bool = true, _ style: FigureStyle
  ) -> JSONValue {
    [
      "field": .string(field), "type": "quantitative", "title": .string(title), "scale": scale,
      "axis": [
        "tickCount": style.isSmall ? 5 : 7, "grid": .bool(grid), "titlePadding": 6,
        "titleAnchor": "end", "titleAlign": "right",
      ],
    ]
  }

  /// A scale over values that need not include 0; values that are all equal get some room.
  static func scale(_ values: [Double]) -> JSONValue {
    guard let low = values.min(), let high = values.max(), low == high else {
      return ["zero": false, "nice": true, "padding": 6]
    }
    let margin = max(low.magnitude * 0.01, 1e-6)
    return [
      "domain": [.number(low - margin), .number(high + margin)], "zero": false, "nice": false,
    ]
  }

  /// A metric with its unit, as axes name it.
  static func title(_ metric: String) -> String {
    guard let kind = MetricKind.named(metric), !kind.unit.isEmpty else { return metric }
    return "\(metric) (\(kind.unit))"
  }

  /// A dashed line across the frame at a number.
  static func rule(x value: Double, _ style: FigureStyle) -> JSONValue {
    layer(
      ["type": "rule", "strokeDash": [3, 2], "strokeWidth": 0.9, "color": style.muted],
      data: [["at": .number(value)]], ["x": ["field": "at", "type": "quantitative"]])
  }

  /// `lower is better`, or nothing.
  static func direction(_ metric: String) -> String {
    switch MetricKind.named(metric)?.direction {
    case .min: ", lower is better"
    case .max: ", higher is better"
    case .some(.none), nil: ""
    }
  }
}
