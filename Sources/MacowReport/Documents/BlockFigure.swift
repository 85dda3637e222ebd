import Configurations
import Foundation

/// A figure's source, and where its files are.
struct BlockFigure {
  let specification: JSONValue
  /// The files' path without their endings.
  let base: String
  /// The files that are kept: SVG and PNG, which carry the hash of what they show.
  let formats: [FigureFormat]
  /// PNG's pixels a point.
  let scale: Double

  /// Whether the files are there, and drawn from this very source.
  func isCurrent() throws -> Bool {
    let stamp = try FigureStamp(specification)
    return formats.allSatisfy { stamp.isIn("\(base).\($0.rawValue)") }
  }

  /// Draws the files.
  func write() throws {
    try Output.makeFolder((base as NSString).deletingLastPathComponent)
    let files = try FigureRenderer().render(specification, as: formats, scale: scale)
    for (format, data) in files { try Output.write(data, to: "\(base).\(format.rawValue)") }
  }
}

extension Block {
  /// A figure with its caption below; the picture has none inside.
  init(
    _ figure: some Figure, style: FigureStyle, output: String, formats: [FigureFormat],
    in document: DocumentContext
  ) {
    var style = style
    style.showsCaption = false
    let ending = formats.first ?? .svg
    let caption = figure.caption.joined(separator: " ")
      .replacing("<", with: "&lt;").replacing("*", with: "\\*")
    text = "![\(figure.title)](\(output).\(ending.rawValue))\n\n\(caption)\n"
    self.figure = BlockFigure(
      specification: figure.specification(style), base: "\(document.folder)/\(output)",
      formats: formats, scale: style.pngScale)
  }
}
