import Configurations

/// How the lines and points of several series are told apart: by colour, dash and shape at once.
///
/// The hues are Okabe and Ito's, which colour-blind readers can tell apart, darkened or lightened so
/// that each stands out from its background; the first ones differ in lightness as well, so that a
/// black-and-white print keeps them apart.
struct Palette {
  let colors: [String]

  static let dashes: [[Double]] = [[1, 0], [6, 2], [2, 1.5], [8, 2, 2, 2], [4, 1], [1, 2]]
  static let shapes = [
    "circle", "square", "triangle-up", "diamond", "triangle-down", "cross", "triangle-right",
  ]

  init(_ theme: FigureStyle.Theme) {
    colors =
      theme == .dark
      ? ["#56b4e9", "#ffc857", "#f5f5f5", "#cc79a7", "#2fc49b", "#ff8a5c", "#9db4ff"]
      : ["#005a9c", "#d55e00", "#2e2e2e", "#aa4499", "#009e73", "#882255", "#3f8fcb"]
  }

  func color(_ index: Int) -> String { colors[index % colors.count] }
  func dash(_ index: Int) -> [Double] { Self.dashes[index % Self.dashes.count] }
  func shape(_ index: Int) -> String { Self.shapes[index % Self.shapes.count] }
}

/// The series of a figure by name, in the order of the legend.
struct Series {
  let names: [String]
  private let palette: Palette

  init(_ names: [String], theme: FigureStyle.Theme) {
    self.names = names
    palette = Palette(theme)
  }

  /// The encodings of the field `series`; one series needs no legend.
  var color: JSONValue { channel { .string(palette.color($0)) } }
  var shape: JSONValue { channel { .string(palette.shape($0)) } }
  var dash: JSONValue { channel { .array(palette.dash($0).map { .number($0) }) } }

  private func channel(_ value: (Int) -> JSONValue) -> JSONValue {
    [
      "field": "series", "type": "nominal", "title": .null,
      "scale": [
        "domain": .array(names.map { .string($0) }), "range": .array(names.indices.map(value)),
      ],
      // Opaque symbols, whatever the opacity of the layer that the legend takes them from, and
      // without an outline, which the dash would break.
      "legend": names.count > 1
        ? ["symbolOpacity": 1, "symbolStrokeWidth": 0] : .null,
    ]
  }
}
