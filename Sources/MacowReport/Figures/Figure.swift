import Configurations
import Console
import Experiments

/// A picture of the records: which numbers it shows, what they mean, and how they are drawn.
///
/// To add one, write a type in a file of its own and put a line into `Figures.all`.
protocol Figure {
  /// The word after `macow-report figure`.
  static var name: String { get }
  /// What it shows, in a few words for the help.
  static var summary: String { get }

  /// Reads its numbers; throws a sentence if there is nothing to show.
  init(_ query: FigureQuery, store: RunStore?) throws

  /// A short name for headings and for readers who do not see the picture.
  var title: String { get }
  /// What varies, how many there are, what bands and bars are, and what a reader must know before
  /// believing it.
  var caption: [String] { get }

  /// What is drawn; at least one panel.
  func panels(_ style: FigureStyle) -> [Panel]
}

/// Views that share a legend: marks over common axes.
struct Panel {
  /// Vega-Lite layers, each with its data.
  var layers: [JSONValue]
  /// Points of 1/72 inch.
  var height: Double
  /// A heading of its own, where several panels need one.
  var heading: String?
  /// The room that the labels of its vertical axis take, in characters.
  var labelLength = 5
  /// Whether the title of its vertical axis stands above it.
  var hasTitleAbove = true
}

extension Figure {
  /// The specification for a theme, without a caption inside: for pages that print it below.
  func specification(theme: FigureStyle.Theme) -> JSONValue {
    var style = FigureStyle(theme)
    style.showsCaption = false
    return specification(style)
  }

  /// The Vega-Lite specification, complete with its data.
  func specification(_ style: FigureStyle) -> JSONValue {
    let panels = panels(style)
    var result: [String: JSONValue] = [
      "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
      "background": .string(style.background), "padding": style.isSmall ? 2 : 10,
      "config": style.configuration, "description": .string(title),
    ]
    if let title = style.title(caption) { result["title"] = title }
    if panels.count == 1 {
      result["width"] = .number(style.width)
      result["height"] = .number(panels[0].height)
      result["autosize"] = ["type": "fit-x", "contains": "padding"]
      result["layer"] = .array(panels[0].layers)
      if panels[0].hasTitleAbove {
        // Vega does not count a title that stands above an axis when it places the legend.
        let offset = JSONValue.number(style.fontSize + (style.isSmall ? 9 : 14))
        result["config"] = style.configuration.merged(with: ["legend": ["offset": offset]])
      }
      return .object(result)
    }
    let columns = style.columns(of: panels.count)
    let spacing = style.isSmall ? 10.0 : 24
    let labels = panels.map(\.labelLength).max() ?? 0
    let room = Double(labels) * style.fontSize * 0.5 + 4
    let inner = style.width - (style.isSmall ? 4 : 20) - Double(columns - 1) * spacing
    let width = max(60, inner / Double(columns) - room)
    result["concat"] = .array(panels.map { view($0, width: width, style) })
    result["columns"] = .number(Double(columns))
    result["spacing"] = .number(spacing)
    result["resolve"] = ["scale": ["color": "shared", "shape": "shared", "strokeDash": "shared"]]
    return .object(result)
  }

  private func view(_ panel: Panel, width: Double, _ style: FigureStyle) -> JSONValue {
    var view: [String: JSONValue] = [
      "width": .number(width.rounded()), "height": .number(panel.height),
      "layer": .array(panel.layers),
    ]
    if let heading = panel.heading {
      view["title"] = [
        "text": .string(heading), "anchor": "start", "frame": "group", "fontWeight": "normal",
        "fontSize": .number(style.fontSize),
        "offset": .number(panel.hasTitleAbove ? 6 : style.fontSize + (style.isSmall ? 10 : 14)),
      ]
    }
    return .object(view)
  }
}

/// What a figure was asked to show.
struct FigureQuery {
  /// Experiments, or configurations where a figure compares such.
  var names: [String] = []
  /// Metrics; none for what the figure shows by itself.
  var metrics: [String] = []
  /// Fields whose values head rows and make series.
  var rows: [String] = []
  var series: [String] = []
  var published: PublishedNumbers?
  /// Whether published models without a run of ours are shown too.
  var showsPublishedModels = false
  /// A file of measurements.
  var values: String?

  /// The one experiment that most figures are about.
  func experiment(_ kind: String) throws -> ExperimentArgument {
    guard names.count == 1 else {
      throw CommandFailure(
        "a figure of \(kind) shows one experiment, found \(names.count) names", status: .usage)
    }
    return try ExperimentArgument(names[0])
  }
}

/// The figures that there are; add a line for another one.
enum Figures {
  static var all: [any Figure.Type] {
    [
      CurveFigure.self, ResultsFigure.self, AblationFigure.self, DifferenceFigure.self,
      NoiseFigure.self, SearchFigure.self, SamplingFigure.self,
    ]
  }

  /// The kinds with what they show, a line each.
  static var help: String {
    // Closures where key paths would do: those into metatypes of protocols crash the compiler.
    let width = (all.map { $0.name.count }.max() ?? 0) + 2
    return all.map { type in
      "  " + type.name + String(repeating: " ", count: width - type.name.count) + type.summary
    }.joined(separator: "\n")
  }

  /// The figure of that name.
  static func named(_ name: String) throws -> any Figure.Type {
    if let found = all.first(where: { $0.name == name }) { return found }
    let names = all.map { $0.name }
    let hint = nearest(to: name, among: names).map { "; did you mean '\($0)'?" } ?? ""
    throw CommandFailure(
      "no figure '\(name)' (there are \(names.joined(separator: ", ")))\(hint)", status: .usage)
  }
}
