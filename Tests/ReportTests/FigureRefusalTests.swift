import Configurations
import Experiments
import Foundation
import Testing

@testable import MacowReport

/// A figure says what is missing or odd; it is never an empty picture.
@Suite struct FigureRefusalTests {
  let synthetic: SyntheticStore

  init() throws { synthetic = try SyntheticStore() }

  private func figure(_ arguments: String...) throws -> Program {
    try Program(["figure"] + arguments + ["--json", "--db", synthetic.path])
  }

  private func refuses(_ program: Program, _ status: Int32, _ sentence: String) {
    #expect(program.status == status, "\(program.errors)")
    #expect(program.output == "")
    #expect(program.errors.contains(sentence), "\(program.errors)")
    #expect(program.errors.split(separator: "\n").count == 1, "\(program.errors)")
  }

  @Test(
    arguments: [
      (["curves", "quick"], 66, "has no epochs of val/bpd, train/bpd yet"),
      (["results", "quick"], 66, "no run of quick is finished with a finite test/bpd"),
      (["ablation", "quick"], 66, "no run of quick is finished with a finite test/bpd"),
      (["differences", "macow", "glow"], 66, "share no seed whose run finished"),
      (["noise", "quick"], 66, "seeds and images cannot be told apart"),
      (["search", "quick"], 66, "has no finished run with a finite val/bpd"),
      (["curve", "quick"], 64, "no figure 'curve' (there are curves, results,"),
      (["curves", "quik"], 66, "no experiment 'quik'"),
      (["noise", "quik"], 66, "no experiment 'quik'"),
      (["curves", "quick", "other"], 64, "shows one experiment, found 2 names"),
      (["results"], 64, "needs an experiment"),
      (["differences", "macow"], 64, "needs at least two configurations"),
      (["search", "quick", "--metric", "test/bpd"], 64, "nothing is chosen on the test split"),
      (["sampling"], 64, "needs --values FILE"),
      (["sampling", "--values", "/nowhere.csv"], 66, "/nowhere.csv: no such file"),
    ] as [([String], Int32, String)])
  func nothingToShowIsASentence(arguments: [String], status: Int32, sentence: String) throws {
    refuses(
      try Program(["figure"] + arguments + ["--json", "--db", synthetic.path]), status, sentence)
  }

  @Test(arguments: [
    ("", "no measurement in it"),
    ("series,height,seconds\n", "no measurement in it"),
    ("a,b\n1,2\n", "1: the heading must name the columns series, height, seconds, found a, b"),
    ("series,height,seconds\nx,32\n", "2: 2 fields under 3 headings"),
    ("series,height,seconds\n\nx,32.5,1\n", "3: the height must be a whole number"),
    ("series,height,seconds\nx,32,0\n", "2: the seconds must be a finite number above 0"),
    ("series,height,seconds\nx,32,nan\n", "2: the seconds must be a finite number above 0"),
    ("series,height,seconds\n,32,1\n", "2: the series has no name"),
  ])
  func wrongMeasurementsNameTheirLine(text: String, sentence: String) throws {
    let file = synthetic.folder.appendingPathComponent("t.csv")
    try text.write(to: file, atomically: true, encoding: .utf8)
    refuses(try figure("sampling", "--values", file.path), 65, "t.csv:")
    refuses(try figure("sampling", "--values", file.path), 65, sentence)
  }

  @Test func aRunWithoutANumberIsCountedInTheCaption() throws {
    try synthetic.finish(0, seed: 1, test: 3.5)
    let diverged = try synthetic.begin(0, seed: 2)
    try synthetic.store.recordEpoch(
      diverged, epoch: 1, step: 1, [MetricValue(.validationBitsPerDim, .nan)])
    try synthetic.store.fail(diverged, reason: .diverged, text: "loss is NaN")
    let figure = try ResultsFigure(FigureQuery(names: ["quick"]), store: synthetic.store)
    let caption = figure.caption.joined(separator: " ")
    #expect(caption.contains("seed 2 diverged: loss is NaN"))
    #expect(caption.contains("n = 1 has no ±"))
    #expect(figure.plot.rows.map(\.interval) == [nil])
    // A configuration without any number has no row, but stays in the caption.
    #expect(caption.contains("glow, 0 of 3 counted"))
  }

  @Test func curvesOfNaNOnlyAreRefused() throws {
    let handle = try synthetic.begin(0, seed: 1)
    try synthetic.store.recordEpoch(
      handle, epoch: 1, step: 1, [MetricValue(.validationBitsPerDim, .infinity)])
    refuses(try figure("curves", "quick"), 65, "is NaN or infinite, so there is no line to draw")
  }

  @Test func equalRunsGetAFrameAndAWarning() throws {
    for seed in 1...3 {
      try synthetic.finish(0, seed: seed, test: 3.5)
      try synthetic.finish(1, seed: seed, test: 3.5)
    }
    let results = try ResultsFigure(FigureQuery(names: ["quick"]), store: synthetic.store)
    #expect(results.caption.contains { $0.contains("the standard deviation is 0") })
    let scale = results.specification(FigureStyle())["layer"]?.items.last?["encoding"]?["x"]?[
      "scale"]
    #expect(scale?["domain"]?.items.compactMap(\.number) == [3.465, 3.535])
    let differences = try DifferenceFigure(
      FigureQuery(names: ["macow", "glow"]), store: synthetic.store)
    #expect(differences.plot.rows[0].interval == nil)
    #expect(differences.caption.contains { $0.contains("every pair differs by the same number") })
  }

  @Test func numbersOfDifferentImagesAreNotMixedSilently() throws {
    try synthetic.finishAll()
    let yaml = """
      experiment: other
      data: {name: tiles}
      seeds: 1..3
      model: {type: glow}
      variants:
        - {label: tiled}
      """
    let other = try SyntheticStore(
      yaml, dataset: SyntheticStore.dataset("tiles", pixels: "d"), beside: synthetic)
    try other.finish(0, seed: 1, test: 2.5)
    let figure = try ResultsFigure(FigureQuery(names: ["quick", "other"]), store: synthetic.store)
    #expect(figure.caption.contains { $0.contains("mixes numbers of different images") })
    #expect(
      figure.plot.names.contains {
        $0.hasPrefix("experiment other, tiled") || $0.hasPrefix("other, tiled")
      })
    refuses(
      try self.figure("differences", "quick/macow", "other/tiled"), 65,
      "measured on different images")
  }

  @Test func wrongOptionsAreRefused() throws {
    try synthetic.finishAll()
    for (option, value) in [
      ("--width", "3 miles"), ("--width", "-5"), ("--width", "nan"), ("--format", "gif"),
      ("--columns", "0"), ("--theme", "pink"), ("--metric", "test/nothing"),
    ] {
      let program = try figure("results", "quick", option, value)
      #expect(program.status == 64, "\(option)")
      #expect(program.output == "")
    }
    let nowhere = try Program(["figure", "results", "quick", "--db", synthetic.path])
    #expect(nowhere.status == 64)
    #expect(nowhere.errors.contains("--output BASE"))
  }
}
