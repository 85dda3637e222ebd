import ArgumentParser
import Console
import Experiments

struct FigureCommand: ParsableCommand, BlockCommand {
  static let configuration = CommandConfiguration(
    commandName: "figure",
    abstract: "A figure of the records as SVG, PNG, PDF or Vega-Lite, with its caption.",
    discussion: """
      EXAMPLE
        macow-report figure results quickstart --output figures/results
        macow-report figure curves quickstart --theme print --format pdf --output paper/curves
        macow-report figure differences quickstart/glow quickstart/macow --output differences
        macow-report figure sampling --values sampling.csv --output sampling

      KINDS
      \(Figures.help)

      The caption is in BASE.txt, and in the picture unless --theme is print. PDF is vector, with
      its fonts embedded, for \\includegraphics at its natural size.
      """)
  static let takesOutput = true

  @OptionGroup var database: DatabaseOptions
  @Argument(help: "Which figure; see KINDS.")
  var kind: String
  @Argument(help: "Experiments (name or .yaml); configurations for differences.")
  var names: [String] = []
  @Option(help: "A metric; repeat for several panels of curves.")
  var metric: [String] = []
  @Option(help: "What heads the rows: a field, or several with commas; for search, which fields.")
  var rows: String?
  @Option(help: "What makes series of different colour and shape: a field, or several with commas.")
  var cols: String?
  @Option(help: "Published numbers as hollow marks: own (models of the table) or all.")
  var published: TableCommand.PublishedScope?
  @Option(help: "The file of published numbers (default: experiments/published.yaml).")
  var publishedFile: String?
  @Option(help: "A file of measurements (CSV or JSON), for sampling.")
  var values: String?
  @Option(name: .shortAndLong, help: "The files' path without their endings.")
  var output: String?
  @Option(help: "svg, png, pdf, or several with commas (default: svg,png; in documents: svg).")
  var format: String?
  @Option(help: "light, dark or print (small type for a column of a paper).")
  var theme = FigureStyle.Theme.light
  @Option(help: "The picture's width: 3.3in, 84mm, 240pt or pixels (default: 640, print 3.3in).")
  var width: String?
  @Option(help: "How many panels stand side by side.")
  var columns: Int?
  @Option(help: "A heading above the figure.")
  var title: String?
  @Flag(help: "No caption in the picture.")
  var noCaption = false
  @Flag(help: "Print the Vega-Lite specification, with its data.")
  var json = false

  func validate() throws {
    if output == nil && !json {
      throw ValidationError("name the files with --output BASE, or print the source with --json")
    }
    if publishedFile != nil && published == nil {
      throw ValidationError("--published-file goes with --published own or all")
    }
    if let columns, !(1...6).contains(columns) { throw ValidationError("--columns is 1 to 6") }
    if let width, !(FigureStyle.points(width).map { (120...4000).contains($0) } ?? false) {
      throw ValidationError(
        "--width is a number from 120 to 4000 points, such as 3.3in, 84mm or 640; found '\(width)'")
    }
    _ = try formats(default: [])
  }

  func run() throws {
    try reporting {
      let figure = try figure(values == nil ? database.open() : nil)
      let specification = figure.specification(style)
      if let output {
        let renderer = try FigureRenderer()
        let folder = (output.split(separator: "/").dropLast()).joined(separator: "/")
        if !folder.isEmpty { try Output.makeFolder(output.hasPrefix("/") ? "/\(folder)" : folder) }
        let formats = try formats(default: [.svg, .png])
        let drawn = try renderer.render(specification, as: formats, scale: style.pngScale)
        var files: [String] = []
        for (format, data) in drawn {
          files.append("\(output).\(format.rawValue)")
          try Output.write(data, to: "\(output).\(format.rawValue)")
        }
        try Output.write(figure.caption.joined(separator: "\n") + "\n", to: "\(output).txt")
        if !json {
          try Output.write((files + ["\(output).txt"]).map { $0 + "\n" }.joined(), to: nil)
        }
      }
      if json { try Output.write(try Output.json(specification), to: nil) }
    }
  }

  func block(in document: DocumentContext) throws -> Block {
    guard let output, !json else {
      throw CommandFailure(
        "a figure in a document needs --output, and has no --json", status: .usage)
    }
    let formats = try formats(default: [.svg])
    if formats.contains(.pdf) {
      throw CommandFailure("a document shows svg or png, not pdf", status: .usage)
    }
    return try Self.block(
      try figure(document.store), style: style, output: output, formats: formats, in: document)
  }

  private static func block(
    _ figure: any Figure, style: FigureStyle, output: String, formats: [FigureFormat],
    in document: DocumentContext
  ) throws -> Block {
    Block(figure, style: style, output: output, formats: formats, in: document)
  }

  private func figure(_ store: RunStore?) throws -> any Figure {
    let type = try Figures.named(kind)
    if let store { for name in metric { try MetricArgument.check(name, in: store) } }
    var query = FigureQuery(names: names, metrics: metric, values: values)
    query.rows = Self.fields(rows)
    query.series = Self.fields(cols)
    if let published {
      query.published = try PublishedNumbers(
        path: try publishedFile ?? PublishedNumbers.defaultPath())
      query.showsPublishedModels = published == .all
    }
    return try type.init(query, store: store)
  }

  private static func fields(_ text: String?) -> [String] {
    (text ?? "").split(separator: ",").map { $0.trimming { $0 == " " } }
  }

  private var style: FigureStyle {
    var style = FigureStyle(theme, width: width.flatMap(FigureStyle.points))
    style.columns = columns
    style.heading = title
    if noCaption { style.showsCaption = false }
    return style
  }

  private func formats(default standard: [FigureFormat]) throws -> [FigureFormat] {
    guard let format else { return standard }
    return try Self.fields(format).map { word in
      guard let format = FigureFormat(rawValue: word) else {
        throw ValidationError("--format is svg, png or pdf, found '\(word)'")
      }
      return format
    }
  }
}

extension FigureStyle.Theme: ExpressibleByArgument {}

extension String.SubSequence {
  fileprivate func trimming(_ isCut: (Character) -> Bool) -> String {
    let start = drop(while: isCut)
    return String(start.reversed().drop(while: isCut).reversed())
  }
}
