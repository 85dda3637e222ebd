import Configurations
import Console
import Experiments
import Statistics

/// What the numbers scatter by: seeds, images and the rest, and what that makes of an error.
struct NoiseFigure: Figure {
  static let name = "noise"
  static let summary = "seed noise and image noise told apart, from values of single images"

  let experiment: String
  let metric: String
  let configurations: [(name: String, parts: VarianceComponents)]
  private let left: [String]

  /// Standard deviations, and errors of the mean.
  static let deviations = ["seeds", "images", "rest"]
  static let errors = ["on these images", "on new images"]

  init(_ query: FigureQuery, store: RunStore?) throws {
    guard let store else { throw FigureNeeds.records(Self.name) }
    experiment = try query.experiment(Self.name).name
    if query.metrics.count > 1 {
      throw CommandFailure("a figure of noise shows one metric", status: .usage)
    }
    metric = query.metrics.first ?? MetricKind.testBitsPerDim.name
    var configurations: [(name: String, parts: VarianceComponents)] = []
    var left: [String] = []
    let all = try ConfigurationFinder(metric: metric, store: store).all()
    for found in all where found.experiment == experiment {
      if let parts = try ImageNoise.components(found, metric: metric, store: store) {
        configurations.append((found.label, parts))
      } else {
        left.append(found.label)
      }
    }
    _ = try store.experiment(experiment)
    guard !configurations.isEmpty else {
      throw CommandFailure(
        "experiment '\(experiment)' has no configuration with at least two finished runs that kept "
          + "\(metric) of at least two images, so seeds and images cannot be told apart",
        status: .missingInput)
    }
    self.configurations = configurations
    self.left = left
  }

  var title: String { "Seed noise and image noise of \(experiment)" }

  var caption: [String] {
    let counts = configurations.map {
      "\($0.name): \($0.parts.seedCount) seeds × \($0.parts.imageCount) images"
    }
    var sentences = [
      "\(Marks.title(metric)) of single images in \(experiment) (\(counts.joined(separator: ", "))), "
        + "split by the two-way random model x = μ + seed + image + rest.",
      "Above: standard deviations of the three parts. Below: standard errors of the mean over seeds: "
        + "on these images, which is the ± of tables as a standard error; on new images of the same "
        + "kind, which more seeds do not shrink.",
    ]
    for (name, parts) in configurations where parts.seedVariance <= 0 {
      sentences.append(
        "\(name): seeds differ no more than chance, so the variance between seeds is estimated at 0 "
          + "or below and has no mark.")
    }
    for (name, parts) in configurations where parts.imageVariance <= 0 {
      sentences.append("\(name): images differ no more than chance, so their part has no mark.")
    }
    if !left.isEmpty {
      sentences.append(
        "Left out, for want of two runs with values of images: \(left.joined(separator: ", ")).")
    }
    return sentences
  }

  /// What a configuration's marks stand at; a part that is not positive has none.
  static func values(_ parts: VarianceComponents) -> [(kind: String, value: Double)] {
    let variances = [parts.seedVariance, parts.imageVariance, parts.residualVariance]
    let deviations = zip(Self.deviations, variances).map { ($0, max(0, $1).squareRoot()) }
    let errors = zip(Self.errors, [parts.errorOnTheseImages, parts.errorOnNewImages])
    return (deviations + Array(errors)).filter { $0.1 > 0 }.map { (kind: $0.0, value: $0.1) }
  }

  func panels(_ style: FigureStyle) -> [Panel] {
    let marks = configurations.flatMap { name, parts in
      Self.values(parts).map { (name: name, kind: $0.kind, value: $0.value) }
    }
    let series = Series(configurations.map(\.name), theme: style.theme)
    let unit = MetricKind.named(metric)?.unit ?? ""
    let kinds = Self.deviations + Self.errors
    let rows = marks.map { mark -> JSONValue in
      [
        "series": .string(mark.name), "kind": .string(Self.heading(mark.kind)),
        "value": .number(mark.value),
      ]
    }
    let y: JSONValue = [
      "field": "kind", "type": "nominal", "title": .null,
      "scale": ["domain": .array(kinds.map { .string(Self.heading($0)) })],
      "axis": ["domain": false, "ticks": false, "grid": true, "labelColor": style.ink],
    ]
    let offset: JSONValue = [
      "field": "series", "type": "nominal",
      "scale": ["domain": .array(series.names.map { .string($0) }), "paddingInner": 0.3],
    ]
    let x = Marks.horizontal(
      "value", title: "standard deviation or error\(unit.isEmpty ? "" : " (\(unit))"), log scale",
      scale: ["type": "log", "nice": true], style)
    var encoding = ["x": x, "y": y, "color": series.color, "shape": series.shape]
    if series.names.count > 1 { encoding["yOffset"] = offset }
    return [
      Panel(
        layers: [
          Marks.layer(
            [
              "type": "point", "filled": true, "opacity": 1,
              "size": style.isSmall ? 26 : 70,
            ], data: rows, encoding)
        ], height: Double(kinds.count) * (style.isSmall ? 20 : 34), labelLength: 20,
        hasTitleAbove: false)
    ]
  }

  private static func heading(_ kind: String) -> String {
    errors.contains(kind)
      ? "error \(kind)"
      : "sd between \(kind)"
        .replacing("between rest", with: "of the rest")
  }
}
