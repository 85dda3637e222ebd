import Configurations
import Console
import Experiments
import Statistics

/// How much other configurations differ from the first one: seed by seed, and image by image where
/// values of images were kept.
struct DifferenceFigure: Figure {
  static let name = "differences"
  static let summary = "configurations against the first one, by seed and by image, with intervals"

  let metric: String
  let reference: String
  let plot: DotPlot
  let images: [ImageDifferences]
  private let sentences: [String]

  /// One difference an image of two configurations, each the mean over its seeds.
  struct ImageDifferences: Hashable {
    let name: String
    let values: [Double]
    let mean: Double
    let interval: ClosedRange<Double>

    /// Counts of equally wide bins.
    var bins: [(range: ClosedRange<Double>, count: Int)] {
      guard let low = values.min(), let high = values.max(), low < high else { return [] }
      let count = min(40, max(8, Int(Double(values.count).squareRoot().rounded())))
      let width = (high - low) / Double(count)
      var counts = Array(repeating: 0, count: count)
      for value in values { counts[min(count - 1, Int((value - low) / width))] += 1 }
      return counts.enumerated().map { index, n in
        let start = low + Double(index) * width
        return (start...(start + width), n)
      }
    }
  }

  init(_ query: FigureQuery, store: RunStore?) throws {
    guard let store else { throw FigureNeeds.records(Self.name) }
    guard query.names.count > 1 else {
      throw CommandFailure(
        "a figure of differences needs at least two configurations, such as quickstart/glow "
          + "quickstart/macow", status: .usage)
    }
    if query.metrics.count > 1 {
      throw CommandFailure("a figure of differences shows one metric", status: .usage)
    }
    metric = query.metrics.first ?? MetricKind.testBitsPerDim.name
    let split = MetricKind.named(metric)?.split ?? "test"
    let found = try ConfigurationFinder(metric: metric, store: store).find(query.names)
    let data = try found.map { try $0.measuredData(split: split, store: store) }
    if let reason = ConfigurationComparison.incomparable(found, data) {
      throw CommandFailure(reason)
    }
    let first = found[0]
    reference = first.name
    var rows: [DotPlot.Row] = []
    var sentences = found.flatMap(\.notes).map { $0 + "." }
    var images: [ImageDifferences] = []
    for other in found.dropFirst() {
      let name = "\(other.name) − \(first.name)"
      let row = try Self.row(name, other, first)
      rows.append(row)
      if let sentence = Self.unpaired(name, other, first) { sentences.append(sentence) }
      if row.points.count == 1 {
        sentences.append("\(name): one shared seed, so no interval.")
      } else if row.interval == nil {
        sentences.append("\(name): every pair differs by the same number, so there is no interval.")
      }
      if let difference = try Self.images(name, other, first, metric: metric, store: store) {
        images.append(difference)
      }
    }
    plot = DotPlot(
      rows: rows, series: [""], axis: "difference of \(Marks.title(metric))", reference: 0)
    self.sentences = sentences
    self.images = images
  }

  /// Other minus first, by seed.
  private static func row(
    _ name: String, _ other: FoundConfiguration, _ first: FoundConfiguration
  ) throws -> DotPlot.Row {
    let theirs = Dictionary(first.side.runs.map { ($0.key, $0.finite) }) { a, _ in a }
    let points = other.side.runs.compactMap { run -> DotPlot.Row.Point? in
      guard let mine = run.finite, let base = theirs[run.key] ?? nil else { return nil }
      return DotPlot.Row.Point(
        seed: run.key, value: Sample.meanDifference(Sample([mine]), Sample([base])))
    }
    guard !points.isEmpty, let pairs = other.side.pairs(with: first.side) else {
      throw CommandFailure(
        "\(other.name) and \(first.name) share no seed whose run finished with a finite number, so "
          + "there is no paired difference", status: .missingInput)
    }
    let test = try? TTest.paired(pairs.mine, pairs.theirs)
    return DotPlot.Row(
      name: "\(name)\nn = \(points.count)", points: points,
      mean: Sample.meanDifference(pairs.mine, pairs.theirs), interval: test?.interval)
  }

  /// What the same numbers say without pairing, and whether pairing couples anything.
  private static func unpaired(
    _ name: String, _ other: FoundConfiguration, _ first: FoundConfiguration
  ) -> String? {
    guard let a = other.side.sample, let b = first.side.sample,
      let welch = try? TTest.welch(a, b)
    else { return nil }
    let r = other.side.pairs(with: first.side).flatMap {
      try? Sample.correlation($0.mine, $0.theirs)
    }
    return "\(name): without pairing, Welch's 95 % interval is \(ValueFormat.text(welch.interval))"
      + (r.map { "; the pairs correlate by r = \(ValueFormat.fixed($0, places: 2))." } ?? ".")
  }

  private static func images(
    _ name: String, _ other: FoundConfiguration, _ first: FoundConfiguration, metric: String,
    store: RunStore
  ) throws -> ImageDifferences? {
    guard let mine = try ImageNoise.imageMeans(other, metric: metric, store: store),
      let theirs = try ImageNoise.imageMeans(first, metric: metric, store: store),
      mine.count == theirs.count,
      let test = try? TTest.paired(Sample(mine), Sample(theirs))
    else { return nil }
    return ImageDifferences(
      name: name, values: zip(mine, theirs).map { $0 - $1 }, mean: test.difference,
      interval: test.interval)
  }

  var title: String { "Differences from \(reference)" }

  var caption: [String] {
    var result = [
      "\(Marks.title(metric))\(Marks.direction(metric)): differences from \(reference), runs paired "
        + "by seed; mean of the pairs, bar: 95 % Student-t interval of the mean difference (paired, "
        + "n − 1), small points: single seeds; dashed: no difference. Pairing is right only if equal "
        + "seeds truly couple the runs."
    ]
    if let first = images.first {
      result.append(
        "Image by image: how many of \(first.values.count) images differ by how much (means over "
          + "seeds, which are held fixed); line and band: mean and its 95 % Student-t interval over "
          + "images.")
    }
    return result + sentences
  }

  func panels(_ style: FigureStyle) -> [Panel] {
    guard !images.isEmpty else { return [plot.panel(style)] }
    var seeds = plot.panel(style)
    seeds.heading = "by seed"
    let histograms = images.map { histogram($0, style) }
    seeds.height = max(seeds.height, histograms[0].height)
    return [seeds] + histograms
  }

  private func histogram(_ images: ImageDifferences, _ style: FigureStyle) -> Panel {
    let x = Marks.horizontal(
      "low", title: plot.axis, scale: ["zero": false, "nice": true], grid: false, style)
    let palette = Palette(style.theme)
    let bars = images.bins.map { bin -> JSONValue in
      [
        "low": .number(bin.range.lowerBound), "high": .number(bin.range.upperBound),
        "count": .number(Double(bin.count)),
      ]
    }
    let mean: JSONValue = [
      "low": .number(images.interval.lowerBound), "high": .number(images.interval.upperBound),
      "value": .number(images.mean),
    ]
    let y = Marks.vertical("count", title: "images", scale: ["zero": true], style)
    return Panel(
      layers: [
        Marks.layer(
          ["type": "bar", "color": style.muted, "opacity": 0.45, "binSpacing": 0.5], data: bars,
          ["x": x, "x2": ["field": "high"], "y": y, "y2": ["datum": 0]]),
        Marks.rule(x: 0, style),
        Marks.layer(
          ["type": "rect", "opacity": 0.25, "color": .string(palette.color(0))], data: [mean],
          ["x": x, "x2": ["field": "high"]]),
        Marks.layer(
          ["type": "rule", "strokeWidth": 1.6, "color": .string(palette.color(0))], data: [mean],
          ["x": ["field": "value", "type": "quantitative"]]),
      ], height: style.isSmall ? 80 : 150, heading: "by image, \(images.name)", labelLength: 4)
  }
}
