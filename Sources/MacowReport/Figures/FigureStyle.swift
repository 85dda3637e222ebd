import Configurations

/// How a figure looks: its colours, its size, and which words are in the picture.
struct FigureStyle: Hashable {
  var theme = Theme.light
  /// The width of the whole picture, in points of 1/72 inch, which are pixels in SVG.
  var width: Double
  /// How many panels stand side by side; nil for what fits.
  var columns: Int?
  /// A heading above the figure.
  var heading: String?
  /// Whether the caption is part of the picture.
  var showsCaption: Bool

  /// For screens, for dark screens, or for paper: small type, no caption, since papers set their
  /// own.
  enum Theme: String, CaseIterable, Codable {
    case light, dark, print
  }

  /// A theme's own size: 640 points on screens, a journal's column of 3.3 inches on paper.
  init(_ theme: Theme = .light, width: Double? = nil) {
    self.theme = theme
    self.width = width ?? (theme == .print ? 237.6 : 640)
    showsCaption = theme != .print
  }

  /// The size of axis labels, in points.
  var fontSize: Double { theme == .print || width < 320 ? 7.5 : 11 }
  var isSmall: Bool { fontSize < 9 }

  var ink: JSONValue { theme == .dark ? "#e8eaed" : "#1a1a1a" }
  var muted: JSONValue { theme == .dark ? "#a3a9b0" : "#595959" }
  var faint: JSONValue { theme == .dark ? "#2b3036" : "#e4e4e4" }
  var background: String { theme == .dark ? "#15181c" : "#ffffff" }

  /// How many panels stand side by side.
  func columns(of panels: Int) -> Int {
    min(panels, columns ?? (isSmall ? 1 : 2))
  }

  /// The `config` of a Vega-Lite specification.
  var configuration: JSONValue {
    let size = JSONValue.number(fontSize)
    return [
      "font": "Helvetica, Arial, Liberation Sans, sans-serif",
      "view": ["stroke": .null],
      "axis": [
        "labelFontSize": size, "titleFontSize": size, "titleFontWeight": "normal",
        "labelColor": muted, "titleColor": ink, "gridColor": faint, "gridWidth": 0.6,
        "domainColor": muted, "domainWidth": 0.6, "tickColor": muted, "tickWidth": 0.6,
        "tickSize": isSmall ? 2.5 : 4, "labelPadding": 3, "labelLimit": 220,
      ],
      "legend": [
        "labelFontSize": size, "labelColor": ink, "orient": "top", "direction": "horizontal",
        "columns": isSmall ? 2 : 4, "symbolSize": isSmall ? 28 : 60, "labelLimit": 220,
        "columnPadding": isSmall ? 8 : 16, "rowPadding": 2, "offset": isSmall ? 4 : 8,
      ],
      "title": ["color": ink, "subtitleColor": muted],
    ]
  }

  /// Heading and caption as a Vega-Lite title; nil without either.
  func title(_ caption: [String]) -> JSONValue? {
    let size = fontSize - (isSmall ? 0.5 : 1)
    let lines =
      showsCaption ? TextLines.wrapped(caption.joined(separator: " "), to: width, size: size) : []
    let text = JSONValue.array(lines.map { .string($0) })
    let lineHeight = JSONValue.number((size * 1.35).rounded())
    if let heading {
      return [
        "text": .string(heading), "anchor": "start", "frame": "bounds",
        "fontSize": .number(fontSize + 3), "offset": isSmall ? 5 : 10, "subtitle": text,
        "subtitleFontSize": .number(size), "subtitleLineHeight": lineHeight, "subtitlePadding": 4,
      ]
    }
    guard !lines.isEmpty else { return nil }
    return [
      "text": text, "orient": "bottom", "anchor": "start", "frame": "bounds",
      "fontSize": .number(size), "fontWeight": "normal", "color": muted, "lineHeight": lineHeight,
      "offset": isSmall ? 5 : 10,
    ]
  }
}

/// Text broken into lines, since SVG does not break any.
enum TextLines {
  /// Lines that fit a width, by the mean advance of a sans-serif font.
  static func wrapped(_ text: String, to width: Double, size: Double) -> [String] {
    let limit = max(20, Int(width / (size * 0.48)))
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= limit {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}

extension FigureStyle {
  /// PNG's pixels a point: two for screens, 300 dots an inch for paper.
  var pngScale: Double { theme == .print ? 300.0 / 72 : 2 }

  /// A width with its unit: `3.3in`, `84mm`, `240pt`, or a bare number of points or pixels.
  static func points(_ text: String) -> Double? {
    let units: [(String, Double)] = [
      ("in", 72), ("mm", 72 / 25.4), ("cm", 72 / 2.54), ("pt", 1), ("px", 1), ("", 1),
    ]
    guard let (unit, factor) = units.first(where: { text.hasSuffix($0.0) }),
      let number = Double(text.dropLast(unit.count)), number.isFinite
    else { return nil }
    return number * factor
  }
}
