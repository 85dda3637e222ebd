import Experiments
import Foundation
import Testing

@testable import MacowReport

@Suite struct PivotTests {
  let synthetic: SyntheticStore

  init() throws { synthetic = try SyntheticStore() }

  private func query(_ names: String...) -> TableQuery {
    TableQuery(names.isEmpty ? ["quick"] : names, report: .defaults)
  }

  private func tiles(pixels: Character = "d", name: String = "tiles") throws -> SyntheticStore {
    let yaml = """
      experiment: other
      data: {name: \(name)}
      seeds: 1..3
      model: {type: glow}
      variants:
        - {label: macow, set: {model: {type: macow}}}
        - {label: glow, role: baseline}
      """
    return try SyntheticStore(
      yaml, dataset: SyntheticStore.dataset(name, pixels: pixels), beside: synthetic)
  }

  @Test func modelsByDataSets() throws {
    try synthetic.finishAll()
    let other = try tiles()
    for (index, test) in [2.5, 2.25, 2.75].enumerated() {
      try other.finish(0, seed: index + 1, test: test)
    }
    var query = query("quick", "other")
    query.rows = ["model"]
    query.columns = ["dataset"]
    let lines = try ResultsTable(query, store: synthetic.store).markdown.split(separator: "\n")
    #expect(lines[0] == "| model |          photos32 |             tiles |")
    #expect(lines[2] == "| macow | 3.50 ± 0.25 (n=3) | 2.50 ± 0.25 (n=3) |")
    #expect(lines[3] == "| glow  | 4.00 ± 0.25 (n=3) |        – (0 of 3) |")
  }

  @Test func oneCellIsOneConfiguration() throws {
    try synthetic.finishAll()
    var query = query()
    query.rows = ["dataset"]
    #expect {
      try ResultsTable(query, store: synthetic.store)
    } throws: { "\($0)".contains("'photos32' would be 2 configurations in one cell") }
    query.filter = [("model", "glow")]
    #expect(try ResultsTable(query, store: synthetic.store).rows.map(\.label) == ["glow"])
  }

  @Test func fieldsAreFoundByTheirEnd() throws {
    let yaml = """
      experiment: rates
      data: {name: photos32}
      model: {type: macow}
      seeds: 1..2
      variants:
        - {label: a, set: {optimizer.learning_rate: 0.001, training.batch_size: 32}}
        - {label: b, set: {optimizer.learning_rate: 0.002, training.batch_size: 32}}
        - {label: c, set: {optimizer.learning_rate: 0.001, training.batch_size: 64}}
      """
    let rates = try SyntheticStore(yaml)
    try rates.finish(0, seed: 1, test: 3)
    try rates.finish(2, seed: 1, test: 4)
    var query = query("rates")
    query.rows = ["learning_rate"]
    query.columns = ["training.batch_size"]
    let lines = try ResultsTable(query, store: rates.store).markdown.split(separator: "\n")
    #expect(lines[0] == "| learning_rate |           32 |           64 |")
    #expect(lines[2] == "| 0.001         | 3 (n=1 of 2) | 4 (n=1 of 2) |")
    #expect(lines[3] == "| 0.002         |   – (0 of 2) |            – |")
    query.rows = ["learning_rat"]
    #expect {
      try ResultsTable(query, store: rates.store)
    } throws: { "\($0)".contains("no field 'learning_rat'") }
    query.rows = ["batch_size"]
    #expect {
      try ResultsTable(query, store: rates.store)
    } throws: {
      "\($0)".contains("'batch_size' could be evaluation.batch_size or training.batch_size")
    }
  }

  @Test func boldIsWhatTheTestDoesNotTellApart() throws {
    for (index, test) in [3.5, 3.5625, 3.4375].enumerated() {
      try synthetic.finish(0, seed: index + 1, test: test)
      try synthetic.finish(1, seed: index + 1, test: test + 0.5)
    }
    var query = query()
    query.test = .welch
    query.isCorrected = true
    var table = try ResultsTable(query, store: synthetic.store)
    #expect(table.rows.map(\.isBold) == [true, false])
    #expect(table.markdown.contains(" **3.500 ± 0.062** |"))
    #expect(table.rows[0].adjustedP == nil)
    #expect(try #require(table.rows[1].adjustedP) < 0.001)
    #expect(table.caption.joined().contains("which is not proof of equality"))
    // Three and three runs can never be separated by an exact test.
    query.test = .permutation
    table = try ResultsTable(query, store: synthetic.store)
    #expect(table.rows.map(\.isBold) == [false, false])
    #expect(table.caption.joined().contains("too few runs to separate"))
    // The same shift in every pair has no spread to measure by.
    query.test = .paired
    table = try ResultsTable(query, store: synthetic.store)
    #expect(table.rows.map(\.isBold) == [false, false])
    #expect(
      table.caption.joined().contains("glow was not tested: nothing varies, so there is no spread"))
  }

  @Test func mixedImagesAreSaidAndNotBold() throws {
    try synthetic.finishAll()
    let other = try tiles()
    for (index, test) in [2.5, 2.25, 2.75].enumerated() {
      try other.finish(0, seed: index + 1, test: test)
    }
    var query = query("quick", "other")
    query.rows = ["experiment", "label"]
    query.test = .welch
    let table = try ResultsTable(query, store: synthetic.store)
    #expect(table.rows.allSatisfy { !$0.isBold && $0.p == nil })
    #expect(
      table.warnings.contains { $0.contains("mixes numbers of different images or releases") })
    #expect(table.rows.map(\.name).first == "quick/macow")
  }

  @Test func nothingFinishedIsSaid() throws {
    let table = try ResultsTable(query(), store: synthetic.store)
    #expect(
      table.warnings.contains("No run is finished and measured yet, so there is no number."))
    var query = query()
    query.test = .welch
    #expect(try ResultsTable(query, store: synthetic.store).rows.allSatisfy { !$0.isBold })
  }

  @Test func differentBoundsAreSaid() throws {
    let yaml = """
      experiment: bounds
      data: {name: photos32}
      model: {type: macow}
      seeds: 1..2
      variants:
        - {label: one}
        - {label: many, set: {evaluation.test_samples: 16}}
      """
    let bounds = try SyntheticStore(yaml)
    try bounds.finish(0, seed: 1, test: 3)
    try bounds.finish(1, seed: 1, test: 2.9)
    let warnings = try ResultsTable(query("bounds"), store: bounds.store).warnings
    #expect(
      warnings.contains {
        $0.contains("Rows differ in evaluation samples an image (1: one; 16: many)")
      })
  }

  @Test func seedAndImageNoiseAreToldApart() throws {
    for seed in 1...2 {
      let handle = try synthetic.begin(0, seed: seed)
      try synthetic.store.recordEpoch(
        handle, epoch: 1, step: 1, [MetricValue(.validationBitsPerDim, 4)])
      let epoch = try synthetic.store.selectEpoch(handle)
      let shift = Float(seed) / 8
      try synthetic.measure(
        handle, items: [3 + shift, 4 + shift, 5 + shift, 2 + shift], epoch: epoch)
      try synthetic.store.finish(handle)
    }
    let table = try ResultsTable(query(), store: synthetic.store)
    // Images vary by 5/3, and not with the seed: √(s²_seed/2 + 5/3/4).
    let expected = (0.0078125 / 2 + 5.0 / 3 / 4).squareRoot()
    #expect(abs(try #require(table.rows[0].errorOnNewImages) - expected) < 1e-12)
    #expect(table.caption.joined().contains("for new images of the same kind as well"))
  }

  @Test func divergedRunsEnterTheMedian() throws {
    try synthetic.finish(0, seed: 1, test: 3.5)
    try synthetic.finish(0, seed: 2, test: 3.25)
    let diverged = try synthetic.begin(0, seed: 3)
    try synthetic.store.fail(diverged, reason: .diverged, text: "loss is NaN")
    let table = try ResultsTable(query(), store: synthetic.store)
    #expect(table.rows[0].diverged == 1)
    #expect(table.rows[0].medianWithDiverged == 3.5)
    #expect(table.markdown.contains("with the diverged counted as worst: 3.5"))
    #expect(table.caption.contains { $0.hasPrefix("2 of 6 planned runs are in the numbers") })
  }
}

@Suite struct SheetTests {
  private var sheet: Sheet {
    Sheet(
      columns: [Sheet.Column(title: "a_b"), Sheet.Column(title: "bpd", isNumeric: true)],
      rows: [["50% & <x>", Sheet.Cell("3.50 ± 0.25", isBold: true)]],
      notes: [Sheet.Note(name: "x", text: "0 of 1")], warnings: ["w"],
      caption: ["The mean x\u{304} − σ²."], sources: ["A {source}"])
  }

  @Test func latexIsEscaped() {
    let text = sheet.latex
    for part in [
      "\\begin{tabular}{lr}", "\\toprule\n    a\\_b & bpd \\\\\n    \\midrule\n",
      "    50\\% \\& $<$x$>$ & \\textbf{3.50 $\\pm$ 0.25} \\\\\n    \\bottomrule",
      "The mean $\\bar{x}$ $-$ $\\sigma$$^2$.", "[1] A \\{source\\}",
      "Runs that are not in the numbers: x, 0 of 1.",
    ] { #expect(text.contains(part), "\(part)\n\(text)") }
    #expect(
      LaTeX.escaped("\\^~#$") == "\\textbackslash{}\\textasciicircum{}\\textasciitilde{}\\#\\$")
  }

  @Test func htmlIsEscaped() {
    let text = sheet.html
    #expect(text.contains("<td>50% &amp; &lt;x&gt;</td>"))
    #expect(text.contains("<td class=\"number\"><strong>3.50 ± 0.25</strong></td>"))
    #expect(HTML.escaped("<script>'\"&") == "&lt;script&gt;&#39;&quot;&amp;")
  }

  @Test func markdownHasEverything() {
    #expect(
      sheet.markdown == """
        | a_b       |             bpd |
        | --------- | --------------: |
        | 50% & <x> | **3.50 ± 0.25** |

        Runs that are not in the numbers:

        - **x**, 0 of 1

        > ⚠ w

        The mean x\u{304} − σ².

        [1] A {source}

        """)
  }
}
