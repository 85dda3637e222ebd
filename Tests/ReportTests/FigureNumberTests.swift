import Configurations
import Experiments
import Foundation
import Statistics
import Testing

@testable import MacowReport

/// What a specification shows is what Statistics says.
@Suite struct FigureNumberTests {
  let synthetic: SyntheticStore
  let style = FigureStyle()

  init() throws { synthetic = try SyntheticStore() }

  private func query(_ names: [String], metrics: [String] = []) -> FigureQuery {
    FigureQuery(names: names, metrics: metrics)
  }

  /// The rows of data of every layer that have all of these fields, in every panel.
  static func rows(_ specification: JSONValue, with fields: String...) -> [JSONValue] {
    let panels = specification["concat"]?.items ?? [specification]
    return panels.flatMap { $0["layer"]?.items ?? [] }.flatMap { layer in
      layer["data"]?["values"]?.items ?? []
    }.filter { row in fields.allSatisfy { row[$0] != nil } }
  }

  private func near(_ a: Double?, _ b: Double?) -> Bool {
    guard let a, let b else { return false }
    return abs(a - b) <= 1e-12 * max(1, abs(b))
  }

  @Test func curvesHaveTheMeanAndTheBandOfTheSeeds() throws {
    try synthetic.finishAll()
    let figure = try CurveFigure(query(["quick"]), store: synthetic.store)
    let specification = figure.specification(style)
    #expect(specification["concat"]?.items.count == 2)
    let points = try synthetic.store.curves(experiment: "quick", metric: "val/bpd")
    for epoch in [1, 7, 12] {
      let sample = Sample(
        points.filter { $0.label == "glow" && $0.epoch == epoch }.map(\.value))
      let interval = try #require(sample.interval())
      let panel = try #require(specification["concat"]?.items.first)
      let mean = Self.rows(panel, with: "n").first {
        $0["series"]?.string == "glow" && $0["epoch"]?.number == Double(epoch)
      }
      #expect(near(mean?["value"]?.number, sample.mean))
      #expect(mean?["n"]?.number == 3)
      let band = Self.rows(panel, with: "low", "high").first {
        $0["series"]?.string == "glow" && $0["epoch"]?.number == Double(epoch)
      }
      #expect(near(band?["low"]?.number, interval.lowerBound))
      #expect(near(band?["high"]?.number, interval.upperBound))
    }
    #expect(figure.caption.contains { $0.contains("macow: 3 seeds, glow: 3 seeds") })
    #expect(figure.caption.contains { $0.contains("95 % Student-t interval") })
    #expect(!figure.caption.contains { $0.contains("×") })
  }

  @Test func divergedAndRepeatedEpochsAreMarked() throws {
    try synthetic.finish(0, seed: 1, test: 3.5)
    let dead = try SyntheticStore.deadProcess()
    let first = try synthetic.begin(0, seed: 2, process: dead)
    for epoch in 1...4 {
      try synthetic.store.recordEpoch(
        first, epoch: epoch, step: epoch, [MetricValue(.validationBitsPerDim, 6 - Double(epoch))])
    }
    let second = try synthetic.begin(
      0, seed: 2, process: dead,
      resume: ResumePoint(epoch: 2, sha256: String(repeating: "a", count: 64)))
    try synthetic.store.recordEpoch(
      second, epoch: 3, step: 3, [MetricValue(.validationBitsPerDim, .nan)])
    try synthetic.store.fail(second, reason: .diverged, text: "NaN")

    let figure = try CurveFigure(query(["quick"], metrics: ["val/bpd"]), store: synthetic.store)
    #expect(
      figure.curves.failures == [
        .init(label: "macow", metric: "val/bpd", seed: 2, epoch: 3, value: 4)
      ])
    let specification = figure.specification(style)
    let dashed = Self.rows(specification, with: "attempt")
    #expect(dashed.compactMap { $0["epoch"]?.number } == [2, 3, 4])
    #expect(dashed.compactMap { $0["value"]?.number } == [4, 3, 2])
    for sentence in ["×: a value that is not finite", "1 non-finite value", "Dashed thin"] {
      #expect(figure.caption.contains { $0.hasPrefix(sentence) }, "\(sentence)")
    }
    // The mean ends where a seed is missing.
    #expect(figure.curves.means.map(\.epoch) == [1, 2])
  }

  @Test func resultsHaveMeanIntervalAndRuns() throws {
    try synthetic.finishAll()
    let figure = try ResultsFigure(query(["quick"]), store: synthetic.store)
    let specification = figure.specification(style)
    let sample = Sample([3.5, 3.25, 3.75])
    let interval = try #require(sample.interval())
    let row = try #require(Self.rows(specification, with: "low", "high").first)
    #expect(row["row"]?.string == "macow\nn = 3")
    #expect(near(row["low"]?.number, interval.lowerBound))
    #expect(near(row["high"]?.number, interval.upperBound))
    let points = Self.rows(specification, with: "seed").filter {
      $0["row"]?.string == "macow\nn = 3"
    }
    #expect(points.compactMap { $0["value"]?.number } == [3.5, 3.25, 3.75])
    #expect(figure.caption[0].contains("mean over n = 3 seeds"))
  }

  @Test func anAblationPutsTheBestOnTopAndMarksTheBaseline() throws {
    try synthetic.finishAll()
    var query = query(["quick"])
    query.rows = ["model"]
    let figure = try AblationFigure(query, store: synthetic.store)
    #expect(figure.plot.names == ["macow\nn = 3", "glow\nn = 3"])
    #expect(figure.plot.reference == 4)
    #expect(Self.rows(figure.specification(style), with: "at").first?["at"]?.number == 4)
    #expect(figure.caption[1] == "Dashed: the mean of the baseline glow.")
    query.series = ["label"]
    let coloured = try AblationFigure(query, store: synthetic.store)
    #expect(coloured.plot.series == ["macow", "glow"])
  }

  @Test func differencesArePairedBySeedAndByImage() throws {
    let values: [[Float]] = [[3, 4, 5, 3.5], [3.25, 4.25, 5, 3.5]]
    for (seed, items) in values.enumerated() {
      for variant in 0...1 {
        let handle = try synthetic.begin(variant, seed: seed + 1)
        try synthetic.store.recordEpoch(
          handle, epoch: 1, step: 1, [MetricValue(.validationBitsPerDim, 3)])
        let shift: [Float] = variant == 0 ? [0, 0, 0, 0] : [0.5, 0.25, 0.5, 0.75]
        try synthetic.measure(
          handle, items: zip(items, shift).map { $0 + $1 * (seed == 0 ? 1 : 2) }, epoch: 1)
        try synthetic.store.finish(handle, selectedEpoch: 1)
      }
    }
    let figure = try DifferenceFigure(query(["macow", "glow"]), store: synthetic.store)
    let row = try #require(figure.plot.rows.first)
    #expect(row.name == "glow − macow\nn = 2")
    #expect(row.points == [.init(seed: 1, value: 0.5), .init(seed: 2, value: 1)])
    let test = try TTest.paired(Sample([4.375, 5]), Sample([3.875, 4]))
    #expect(near(row.interval?.lowerBound, test.interval.lowerBound))
    #expect(near(row.mean, 0.75))
    let images = try #require(figure.images.first)
    #expect(images.values == [0.75, 0.375, 0.75, 1.125])
    #expect(images.bins.map(\.count).reduce(0, +) == 4)
    let panels = figure.specification(style)["concat"]?.items ?? []
    #expect(panels.count == 2)
    #expect(panels[1]["title"]?["text"]?.string == "by image, glow − macow")
    #expect(figure.caption.contains { $0.contains("how many of 4 images") })
    #expect(figure.caption.contains { $0.contains("without pairing, Welch's 95 % interval") })

    let noise = try NoiseFigure(query(["quick"]), store: synthetic.store)
    let rows = Self.rows(noise.specification(style), with: "kind").filter {
      $0["series"]?.string == "macow"
    }
    let parts = try VarianceComponents(values.map { $0.map(Double.init) })
    let expected =
      [
        parts.seedVariance, parts.imageVariance, parts.residualVariance,
      ].map { $0.squareRoot() } + [parts.errorOnTheseImages, parts.errorOnNewImages]
    #expect(rows.compactMap { $0["value"]?.number } == expected.filter { $0 > 0 })
    #expect(noise.caption[0].contains("macow: 2 seeds × 4 images"))
  }

  @Test func aSearchShowsEveryFieldAndItsWinner() throws {
    let yaml = """
      experiment: rates
      data: {name: photos32}
      model: {type: macow}
      training: {epochs: 12}
      seeds: 1..2
      variants:
        - {label: slow, set: {optimizer: {learning_rate: 0.0001}}}
        - {label: middle, set: {optimizer: {learning_rate: 0.001}}}
        - {label: fast, set: {optimizer: {learning_rate: 0.01}}}
      """
    let rates = try SyntheticStore(yaml, beside: synthetic)
    for (variant, test) in [3.5, 3.25, 3.75].enumerated() {
      for seed in 1...2 { try rates.finish(variant, seed: seed, test: test) }
    }
    let figure = try SearchFigure(query(["rates"]), store: synthetic.store)
    #expect(figure.fields == ["optimizer.learning_rate"])
    #expect(figure.winner.label == "middle")
    let specification = figure.specification(style)
    let x = specification["layer"]?.items.first?["encoding"]?["x"]
    #expect(x?["scale"]?["type"]?.string == "log")
    #expect(x?["title"]?.string == "optimizer.learning_rate")
    let ring = try #require(
      specification["layer"]?.items.last?["data"]?["values"]?.items.first)
    #expect(ring["at"]?.number == 0.001)
    let scores = try synthetic.store.finalScores(experiment: "rates", metric: "val/bpd")
      .filter { $0.run.label == "middle" }.compactMap(\.value)
    #expect(near(ring["value"]?.number, Sample(scores).mean))
    #expect(figure.caption[1].contains("the best mean; no choice is recorded"))
  }

  @Test func samplingTimesAreMediansWithTheirRange() throws {
    let file = synthetic.folder.appendingPathComponent("times.csv")
    try
      "machine,series,height,seconds\na,rows,32,0.5\na,rows,32,0.25\na,rows,32,1\na,rows,8,0.125\n"
      .write(to: file, atomically: true, encoding: .utf8)
    let figure = try SamplingFigure(FigureQuery(values: file.path), store: nil)
    let rows = Self.rows(figure.specification(style), with: "seconds", "height")
    let tall = try #require(rows.first { $0["height"]?.number == 32 })
    #expect(tall["seconds"]?.number == 0.5)
    #expect(tall["low"]?.number == 0.25)
    #expect(tall["high"]?.number == 1)
    let json = synthetic.folder.appendingPathComponent("times.json")
    try #"[{"series": "rows", "height": 8, "seconds": 0.125}]"#
      .write(to: json, atomically: true, encoding: .utf8)
    let alone = try SamplingFigure(FigureQuery(values: json.path), store: nil)
    #expect(alone.points.map(\.height) == [8])
    #expect(alone.caption[0].contains("one measurement a point, so no interval"))
  }

  @Test func publishedNumbersAreHollow() throws {
    try synthetic.finishAll()
    let file = synthetic.folder.appendingPathComponent("published.yaml")
    try """
    - {model: macow, name: MaCow, dataset: photos32, bits: 8, dequantization: uniform, bound: elbo, value: 3.125, source: "a paper, table 1"}
    """.write(to: file, atomically: true, encoding: .utf8)
    var query = query(["quick"])
    query.published = try PublishedNumbers(path: file.path)
    let figure = try ResultsFigure(query, store: synthetic.store)
    let layers = figure.specification(style)["layer"]?.items ?? []
    let hollow = try #require(layers.last)
    #expect(hollow["mark"]?["filled"] == .bool(false))
    #expect(hollow["data"]?["values"]?.items.compactMap { $0["value"]?.number } == [3.125])
    #expect(figure.caption.contains { $0.contains("Hollow: published numbers (macow: 3.125 [1])") })
  }
}

extension JSONValue {
  /// The items of a list; none of anything else.
  var items: [JSONValue] {
    if case .array(let items) = self { return items }
    return []
  }
}
