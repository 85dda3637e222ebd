import Foundation
import Statistics

/// A chart as SVG; colours and fonts are the style sheet's, so that it follows dark mode and print.
struct ChartDrawing {
  private let chart: Chart
  private let frame: ChartFrame
  private let id: String

  /// A drawing; nil where there is nothing to draw.
  ///
  /// - Parameters:
  ///   - chart: What is drawn.
  ///   - id: Unique on its page, of letters, digits and dashes.
  init?(_ chart: Chart, id: String) {
    guard let frame = ChartFrame(chart.series) else { return nil }
    self.chart = chart
    self.frame = frame
    self.id = id
  }

  /// Colours and dashes repeat after this many series.
  static let styles = 7

  /// What the template `chart` shows.
  var content: [String: Any] {
    [
      "id": id, "title": chart.title, "svg": svg,
      "legend": chart.series.enumerated().map { number, series in
        ["number": "\(number)", "style": "\(number % Self.styles)", "name": series.name]
      },
      "notes":
        (chart.notes
        + (frame.isCut ? ["Some values leave the frame; the .json twin has them."] : []))
        .joined(separator: " "),
    ]
  }

  private var svg: String {
    let (w, h) = (Self.text(ChartFrame.width), Self.text(ChartFrame.height))
    var svg = "<svg class=\"chart\" viewBox=\"0 0 \(w) \(h)\" role=\"img\" "
    svg += "aria-label=\"\(Self.escaped(summary))\" data-frame=\"\(frameData)\">"
    svg += axes
    svg += "<clipPath id=\"\(id)-clip\"><rect x=\"\(Self.text(ChartFrame.left))\" "
    svg += "y=\"\(Self.text(ChartFrame.top))\" "
    svg += "width=\"\(Self.text(ChartFrame.right - ChartFrame.left))\" "
    svg += "height=\"\(Self.text(ChartFrame.bottom - ChartFrame.top))\"/></clipPath>"
    for (number, series) in chart.series.enumerated() { svg += drawing(series, number) }
    return svg + "</svg>"
  }

  /// What a person hears who does not see the drawing.
  private var summary: String {
    let ends = chart.series.compactMap { series in
      series.line.last.map {
        "\(series.name) ends at \(ValueFormat.significant($0.value, digits: 4)) "
          + "in epoch \($0.epoch)"
      }
    }
    return "\(chart.title) over epochs" + (ends.isEmpty ? "" : ": " + ends.joined(separator: "; "))
  }

  /// What the script needs to turn places into epochs and values.
  private var frameData: String {
    [
      ChartFrame.left, ChartFrame.right, ChartFrame.top, ChartFrame.bottom, frame.x.lowerBound,
      frame.x.upperBound, frame.y.lowerBound, frame.y.upperBound,
    ].map { "\($0)" }.joined(separator: " ")
  }

  private var axes: String {
    var svg = "<g class=\"grid\">"
    for tick in frame.yTicks {
      let y = Self.text(frame.place(frame.x.lowerBound, tick.value).y)
      svg += "<path d=\"M\(Self.text(ChartFrame.left)) \(y)H\(Self.text(ChartFrame.right))\"/>"
    }
    svg += "</g><g class=\"axis\">"
    for tick in frame.yTicks {
      let y = Self.text(frame.place(frame.x.lowerBound, tick.value).y + 4)
      svg += "<text x=\"\(Self.text(ChartFrame.left - 7))\" y=\"\(y)\" text-anchor=\"end\">"
      svg += "\(tick.text)</text>"
    }
    for tick in frame.xTicks {
      let x = Self.text(frame.place(tick, frame.y.lowerBound).x)
      svg += "<path d=\"M\(x) \(Self.text(ChartFrame.bottom))v4\"/>"
      svg += "<text x=\"\(x)\" y=\"\(Self.text(ChartFrame.bottom + 18))\" text-anchor=\"middle\">"
      svg += "\(Int(tick))</text>"
    }
    svg += "<path d=\"M\(Self.text(ChartFrame.left)) \(Self.text(ChartFrame.bottom))"
    svg += "H\(Self.text(ChartFrame.right))\"/>"
    svg += "<text class=\"title\" x=\"\(Self.text((ChartFrame.left + ChartFrame.right) / 2))\" "
    svg += "y=\"\(Self.text(ChartFrame.height - 6))\" text-anchor=\"middle\">epoch</text></g>"
    return svg
  }

  private func drawing(_ series: Chart.Series, _ number: Int) -> String {
    var svg = "<g class=\"series s\(number % Self.styles)\" data-series=\"\(number)\" "
    svg += "data-name=\"\(Self.escaped(series.name))\" data-points=\"\(data(series))\" "
    svg += "clip-path=\"url(#\(id)-clip)\">"
    if !series.band.isEmpty {
      let upper = series.band.map { frame.place(Double($0.epoch), $0.high) }
      let lower = series.band.reversed().map { frame.place(Double($0.epoch), $0.low) }
      svg += "<path class=\"band\" d=\"\(Self.path(upper + lower))Z\"/>"
    }
    for thread in series.threads where !thread.points.isEmpty {
      let name = thread.isSuperseded ? "thread superseded" : "thread"
      svg += "<path class=\"\(name)\" d=\"\(path(thread.points))\"><title>"
      svg += "\(Self.escaped("\(series.name), \(thread.name)"))</title></path>"
    }
    if !series.line.isEmpty { svg += "<path class=\"line\" d=\"\(path(series.line))\"/>" }
    if series.line.count == 1, let point = series.line.first {
      let place = frame.place(Double(point.epoch), point.value)
      svg +=
        "<circle class=\"dot\" cx=\"\(Self.text(place.x))\" cy=\"\(Self.text(place.y))\" r=\"4\"/>"
    }
    for mark in series.nonFinite {
      let x = frame.place(Double(mark.epoch), frame.y.lowerBound).x
      let y = ChartFrame.bottom - 8
      svg += "<path class=\"mark\" d=\"M\(Self.text(x - 4)) \(Self.text(y - 4))l8 8m0 -8l-8 8\">"
      svg += "<title>\(Self.escaped("\(series.name), \(mark.name), epoch \(mark.epoch): "))"
      svg += "\(mark.value)</title></path>"
    }
    return svg + "</g>"
  }

  /// `epoch,value` of the bold line, or of a lone thread where there is none.
  private func data(_ series: Chart.Series) -> String {
    let points = series.line.isEmpty ? series.threads.first?.points ?? [] : series.line
    return points.map { "\($0.epoch),\($0.value)" }.joined(separator: " ")
  }

  private func path(_ points: [Chart.Point]) -> String {
    Self.path(points.map { frame.place(Double($0.epoch), $0.value) })
  }

  private static func path(_ places: [(x: Double, y: Double)]) -> String {
    // Far outside, browsers lose precision; the frame cuts there anyway.
    "M" + places.map { "\(text($0.x)) \(text(min(max($0.y, -1e4), 1e4)))" }.joined(separator: "L")
  }

  /// A length with one decimal.
  static func text(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths.isMultiple(of: 10)
      ? "\(tenths / 10)" : "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }

  private static func escaped(_ text: String) -> String { ScalarEscaping.escaped(text) }
}
