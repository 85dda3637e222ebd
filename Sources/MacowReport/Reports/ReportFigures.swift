import Console
import Experiments

/// The figures of a report beside its learning curves: those that the records have numbers for.
struct ReportFigures {
  let experiment: String
  let store: RunStore

  /// A figure that was drawn.
  struct Drawn {
    let title: String
    let caption: String
    /// Its SVG in the report's folder.
    let file: String
  }

  /// Draws every figure that fits into a folder, as SVG and PNG.
  func draw(into folder: String) throws -> [Drawn] {
    let figures = try all()
    guard !figures.isEmpty else { return [] }
    let renderer = try FigureRenderer()
    return try figures.map { figure in
      let name = type(of: figure).name
      let specification = figure.specification(theme: .light)
      for (format, data) in try renderer.render(specification, as: [.svg, .png]) {
        try Output.write(data, to: "\(folder)/\(name).\(format.rawValue)")
      }
      return Drawn(
        title: figure.title, caption: figure.caption.joined(separator: " "), file: "\(name).svg")
    }
  }

  private func all() throws -> [any Figure] {
    let labels = try store.experiment(experiment).labels
    let runs = try store.runSummaries(experiment: experiment)
    let baseline = runs.first { $0.role == "baseline" }?.label ?? labels.first
    let ordered = labels.filter { $0 == baseline } + labels.filter { $0 != baseline }
    var figures = [
      try fitting(ResultsFigure.self, [experiment]),
      try fitting(NoiseFigure.self, [experiment]),
    ]
    if labels.count > 1 {
      figures.append(try fitting(DifferenceFigure.self, ordered.map { "\(experiment)/\($0)" }))
    }
    if try store.chosenConfiguration(experiment: experiment) != nil {
      figures.append(try fitting(SearchFigure.self, [experiment]))
    }
    return figures.compactMap { $0 }
  }

  /// A figure, or nil if it says that it has nothing to show.
  private func fitting(_ type: any Figure.Type, _ names: [String]) throws -> (any Figure)? {
    do {
      return try type.init(FigureQuery(names: names), store: store)
    } catch is CommandFailure {
      return nil
    }
  }
}
