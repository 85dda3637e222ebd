import Configurations

/// Means as dots with their intervals, the numbers that they are from as small points, one row a
/// configuration.
struct DotPlot {
  var rows: [Row]
  /// What the rows' series are called, in the order of the legend.
  var series: [String]
  /// The horizontal axis with its unit.
  var axis: String
  /// A number that a dashed line marks, such as 0 or a baseline's mean.
  var reference: Double?

  struct Row: Hashable {
    var name: String
    var series = ""
    /// One number a seed.
    var points: [Point] = []
    var mean: Double?
    var interval: ClosedRange<Double>?
    /// Other people's numbers.
    var published: [Double] = []

    struct Point: Hashable {
      var seed: Int
      var value: Double
    }
  }

  /// The rows' names, each once.
  var names: [String] {
    rows.reduce(into: []) { if !$0.contains($1.name) { $0.append($1.name) } }
  }

  func panel(_ style: FigureStyle) -> Panel {
    let colours = Series(series, theme: style.theme)
    let x = Marks.horizontal("value", title: axis, scale: Marks.scale(extent), style)
    var y: [String: JSONValue] = [
      "y": [
        "field": "row", "type": "nominal", "title": .null,
        "scale": ["domain": .array(names.map { .string($0) })],
        "axis": [
          "domain": false, "ticks": false, "labelExpr": "split(datum.label, '\\n')",
          "labelColor": style.ink, "labelPadding": 6,
        ],
      ]
    ]
    if series.count > 1 {
      y["yOffset"] = [
        "field": "series", "type": "nominal",
        "scale": ["domain": .array(series.map { .string($0) }), "paddingInner": 0.2],
      ]
    }
    func encoding(_ more: [String: JSONValue]) -> [String: JSONValue] { y.merging(more) { $1 } }
    let size = style.isSmall ? 22.0 : 60
    let below = style.isSmall ? 5.0 : 8
    var layers: [JSONValue] = reference.map { [Marks.rule(x: $0, style)] } ?? []
    layers += [
      Marks.layer(
        ["type": "rule", "strokeWidth": style.isSmall ? 1 : 1.8], data: intervals,
        encoding([
          "x": Marks.horizontal("low", title: axis, scale: Marks.scale(extent), style),
          "x2": ["field": "high"], "color": colours.color,
        ])),
      Marks.layer(
        [
          "type": "tick", "thickness": style.isSmall ? 1 : 1.5,
          "size": style.isSmall ? 5 : 9,
        ], data: ends, encoding(["x": x, "color": colours.color])),
      Marks.layer(
        [
          "type": "point", "filled": true, "opacity": 0.45, "size": .number(size * 0.4),
          "yOffset": .number(below),
        ], data: points, encoding(["x": x, "color": colours.color])),
      Marks.layer(
        ["type": "point", "filled": true, "opacity": 1, "size": .number(size)], data: means,
        encoding(["x": x, "color": colours.color, "shape": colours.shape])),
      Marks.layer(
        [
          "type": "point", "filled": false, "shape": "diamond", "strokeWidth": 1.2,
          "size": .number(size), "color": style.ink,
          "yOffset": .number(series.count > 1 ? 0 : -below),
        ], data: published, encoding(["x": x])),
    ]
    let step = (style.isSmall ? 24.0 : 36) + Double(series.count - 1) * (style.isSmall ? 10 : 16)
    let lines = names.flatMap { $0.split(separator: "\n").map(\.count) }
    return Panel(
      layers: layers, height: max(2, Double(names.count)) * step, labelLength: lines.max() ?? 5,
      hasTitleAbove: false)
  }

  private var extent: [Double] {
    rows.flatMap { row in
      row.points.map(\.value) + row.published + [row.mean].compactMap { $0 }
        + (row.interval.map { [$0.lowerBound, $0.upperBound] } ?? [])
    } + [reference].compactMap { $0 }
  }

  private var intervals: [JSONValue] {
    rows.compactMap { row in
      row.interval.map {
        base(row).merged(with: ["low": .number($0.lowerBound), "high": .number($0.upperBound)])
      }
    }
  }

  private var ends: [JSONValue] {
    rows.flatMap { row in
      (row.interval.map { [$0.lowerBound, $0.upperBound] } ?? []).map { value(row, $0) }
    }
  }

  private var points: [JSONValue] {
    rows.flatMap { row in
      row.points.map { point in
        value(row, point.value).merged(with: ["seed": .number(Double(point.seed))])
      }
    }
  }

  private var means: [JSONValue] { rows.compactMap { row in row.mean.map { value(row, $0) } } }

  private var published: [JSONValue] {
    rows.flatMap { row in row.published.map { value(row, $0) } }
  }

  private func base(_ row: Row) -> JSONValue {
    ["row": .string(row.name), "series": .string(row.series)]
  }

  private func value(_ row: Row, _ value: Double) -> JSONValue {
    base(row).merged(with: ["value": .number(value)])
  }
}
