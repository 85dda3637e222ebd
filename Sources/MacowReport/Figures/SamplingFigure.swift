import Configurations
import Console
import Experiments
import Statistics

/// How long an image takes to sample, against its height, from a file of measurements.
struct SamplingFigure: Figure {
  static let name = "sampling"
  static let summary = "seconds an image against the image's height, from --values FILE"

  let series: [String]
  let points: [Point]
  private let source: String
  private let isAlone: Bool

  /// Repeated measurements of one series at one height.
  struct Point: Hashable {
    let series: String
    let height: Int
    let sample: Sample
  }

  init(_ query: FigureQuery, store: RunStore?) throws {
    guard let values = query.values else {
      throw CommandFailure(
        "a figure of sampling needs --values FILE: CSV with the columns series, height and seconds, "
          + "as scripts/benchmark sampling --csv FILE writes it, or the same as a JSON list",
        status: .usage)
    }
    if !query.names.isEmpty || !query.metrics.isEmpty {
      throw CommandFailure(
        "a figure of sampling shows the measurements of --values, and no experiment or metric",
        status: .usage)
    }
    let rows = try SamplingTimes(path: values).rows
    var names: [String] = []
    for row in rows where !names.contains(row.series) { names.append(row.series) }
    series = names
    points = names.flatMap { name in
      Dictionary(grouping: rows.filter { $0.series == name }, by: \.height)
        .sorted { $0.key < $1.key }
        .map { Point(series: name, height: $0.key, sample: Sample($0.value.map(\.seconds))) }
    }
    source = (values as String).split(separator: "/").last.map(String.init) ?? values
    isAlone = points.allSatisfy { $0.sample.count == 1 }
  }

  var title: String { "Sampling time by image height" }

  var caption: [String] {
    let counts = Set(points.map(\.sample.count)).sorted().map { "\($0)" }.joined(separator: ", ")
    return [
      "Seconds to sample one image against its height in pixels, both on logarithmic axes, from "
        + "\(source); "
        + (isAlone
          ? "one measurement a point, so no interval."
          : "points: medians of n = \(counts) measurements, bars: the fastest and the slowest."),
      "Times belong to one machine and are not comparable with those of another.",
    ]
  }

  func panels(_ style: FigureStyle) -> [Panel] {
    let all = Series(series, theme: style.theme)
    let heights = Set(points.map(\.height)).sorted()
    let x: JSONValue = [
      "field": "height", "type": "quantitative", "title": "image height (pixels)",
      "scale": ["type": "log", "base": 2, "nice": false, "padding": 10],
      "axis": [
        "values": .array(heights.map { .number(Double($0)) }), "format": "d", "grid": false,
        "titleAnchor": "end", "titleAlign": "right",
      ],
    ]
    let y = Marks.vertical(
      "seconds", title: "time an image (s)", scale: ["type": "log", "nice": true], style)
    let rows = points.map { point -> JSONValue in
      [
        "series": .string(point.series),
        "height": .number(Double(point.height)),
        "seconds": .number(point.sample.median), "low": .number(point.sample.range.lowerBound),
        "high": .number(point.sample.range.upperBound), "n": .number(Double(point.sample.count)),
      ]
    }
    var layers = [
      Marks.layer(
        ["type": "line", "strokeWidth": style.isSmall ? 1.2 : 1.8], data: rows,
        ["x": x, "y": y, "color": all.color, "strokeDash": all.dash]),
      Marks.layer(
        ["type": "point", "filled": true, "opacity": 1, "size": style.isSmall ? 22 : 55],
        data: rows, ["x": x, "y": y, "color": all.color, "shape": all.shape]),
    ]
    if !isAlone {
      let low = Marks.vertical(
        "low", title: "time an image (s)", scale: ["type": "log", "nice": true], style)
      layers.insert(
        Marks.layer(
          ["type": "rule", "strokeWidth": 1], data: rows,
          ["x": x, "y": low, "y2": ["field": "high"], "color": all.color]), at: 0)
    }
    return [Panel(layers: layers, height: (style.width * 0.5).rounded(), labelLength: 6)]
  }
}
