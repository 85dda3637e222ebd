import Foundation
import Testing

@testable import Experiments
@testable import MacowReport

@Suite struct TableTests {
  let synthetic: SyntheticStore

  init() throws { synthetic = try SyntheticStore() }

  private func table(_ metric: String = "test/bpd") throws -> ResultsTable {
    var report = ReportConfiguration.defaults
    report.metric = metric
    return try ResultsTable("quick", report: report, store: synthetic.store)
  }

  @Test func meansAndIntervalsAreOverSeeds() throws {
    try synthetic.finishAll()
    let table = try table()
    #expect(table.rows.map(\.label) == ["macow", "glow"])
    let row = try #require(table.rows.first)
    #expect(row.values == [3.5, 3.25, 3.75])
    #expect(row.mean == 3.5)
    #expect(row.standardDeviation == 0.25)
    #expect(row.seeds == [1, 2, 3])
    #expect(row.parameters == 1_234_567)
    #expect(row.notes == [])
    #expect(table.warnings == [])
    let lines = table.markdown.split(separator: "\n")
    #expect(lines[0].contains("test/bpd (bits/dim)"))
    #expect(lines[2].hasPrefix("| macow         |      1.2 M |         3.50 ± 0.25 |   3 | 1–3 "))
    #expect(lines[2].contains("[2.88, 4.12]"))
    #expect(lines[3].contains("4.00 ± 0.25"))
    let caption = try #require(lines.last)
    for part in [
      "± is the sample standard deviation (n − 1) over seeds", "only the seed varies",
      "the epoch with the best val/bpd, a rule written down before the first run started",
      "photos32, fingerprint aaaaaaaaaaaa; train: train (800 images)", "lower is better",
    ] { #expect(caption.contains(part), "\(part)") }
  }

  @Test func theReleaseStandsBesideTheData() throws {
    let synthetic = try SyntheticStore {
      $0.origin = "imagenet32"
      $0.release = "old"
    }
    try synthetic.finishAll()
    let table = try ResultsTable("quick", report: .defaults, store: synthetic.store)
    #expect(
      table.markdown.contains("Data: photos32 (imagenet32, old release), fingerprint aaaaaaaaaaaa"))
    #expect(table.warnings == [])
  }

  @Test(arguments: [
    (DatasetIdentity(origin: "imagenet32", release: "new"), "b is imagenet32, new release"),
    (
      DatasetIdentity(origin: "imagenet32", release: "old", bitsPerSample: 5),
      "b is imagenet32, old release, stored with 5 bits"
    ),
    (DatasetIdentity(origin: "lsun", category: "tower"), "b is lsun tower"),
    (DatasetIdentity(origin: "imagenet32", release: "old"), nil), (DatasetIdentity(), nil),
  ])
  func mixedReleasesAreNamed(_ other: DatasetIdentity, _ said: String?) throws {
    func used(_ name: String, _ identity: DatasetIdentity) -> ExperimentSummary.UsedDataset {
      .init(name: name, fingerprint: "", roles: [], identity: identity)
    }
    let old = DatasetIdentity(origin: "imagenet32", release: "old")
    let summary = ExperimentSummary(
      name: "mixed", question: "", labels: [], selectionRule: "", isPaperProtocol: false,
      isRuleDeclaredFirst: true, datasets: [used("a", old), used("b", other)],
      specificationText: "")
    let warning = Warnings(summary, rows: [], scores: []).sentences.first
    #expect((warning != nil) == (said != nil))
    if let said {
      #expect(
        warning?.contains("must not be compared: a is imagenet32, old release; " + said) == true)
    }
  }

  @Test func oneRunHasNoSpread() throws {
    try synthetic.finish(0, seed: 2, test: 3.5)
    let table = try table()
    #expect(table.rows[0].standardDeviation == nil)
    #expect(table.markdown.contains("           3.5 (n=1) | 1 of 3 | 2 "))
    #expect(
      table.warnings == ["macow: n = 1 has no ±, and says nothing about other seeds."])
    #expect(table.rows[1].mean == nil)
    #expect(table.markdown.contains("**glow**, 0 of 3 counted: seed 1 has not run yet"))
  }

  @Test func everyRunIsAccountedFor() throws {
    try synthetic.finish(0, seed: 1, test: 3.5)
    let diverged = try synthetic.begin(0, seed: 2)
    try synthetic.store.fail(diverged, reason: .diverged, text: "loss is NaN at step 40")
    let nan = try synthetic.begin(0, seed: 3)
    try synthetic.store.setSelectedEpoch(nan, 1)
    try synthetic.measure(nan, test: .nan, epoch: 1)
    try synthetic.store.finish(nan)
    let excluded = try synthetic.finish(1, seed: 1, test: 3.25)
    try synthetic.store.exclude(run: excluded.uid, reason: "wrong disk")
    _ = try synthetic.begin(1, seed: 2, process: SyntheticStore.deadProcess())
    try synthetic.store.markLost()
    let running = try synthetic.begin(1, seed: 3)
    try synthetic.store.recordEpoch(
      running, epoch: 4, step: 1, [MetricValue(.validationBitsPerDim, 4)])

    let rows = try table().rows
    #expect(rows[0].values == [3.5])
    #expect(
      rows[0].notes == [
        "seed 2 diverged: loss is NaN at step 40", "seed 3 not finite: test/bpd is nan",
      ])
    #expect(rows[1].values == [])
    #expect(
      rows[1].notes == [
        "seed 1 excluded: wrong disk", "seed 2 lost: its process vanished",
        "seed 3 is running (epoch 4)",
      ])
  }

  @Test func unmeasuredRunIsNotAZero() throws {
    let handle = try synthetic.begin(0, seed: 1)
    try synthetic.store.finish(handle, selectedEpoch: 1)
    #expect(
      try table().rows[0].notes.first == "seed 1 finished, but test/bpd was not measured")
  }

  @Test func mixedCodeAndMachinesAndCopiesAreTold() throws {
    try synthetic.finish(0, seed: 1, test: 3.5)
    try synthetic.finish(0, seed: 2, test: 3.5, commit: "d", host: "node2")
    let warnings = try table().warnings
    #expect(
      warnings == [
        "macow: the standard deviation is 0; the seed had no effect, or the runs are copies.",
        "The runs mix 2 code versions (commits cccccccc, dddddddd).",
        "The runs come from 2 machines or tool versions (node1, node2); times are not "
          + "comparable.",
      ])
    #expect(try table().markdown.contains("3.5 ± 0"))
  }

  @Test func paperProtocolIsMentioned() throws {
    let paper = try SyntheticStore(
      SyntheticStore.yaml + "\nprotocol: paper\nselection: {metric: test/bpd, epoch: best}")
    let table = try ResultsTable("quick", report: .defaults, store: paper.store)
    #expect(table.warnings.first?.hasPrefix("protocol: paper.") == true)
    #expect(table.caption.joined().contains("the epoch with the best test/bpd"))
  }

  @Test func otherSpreadsAreLabelled() throws {
    try synthetic.finishAll()
    var report = ReportConfiguration.defaults
    report.error = .ci95
    report.digits = 1
    let table = try ResultsTable("quick", report: report, store: synthetic.store)
    #expect(table.markdown.contains("3.5 ± 0.6"))
    #expect(table.markdown.contains("± is half of the 95 % Student-t interval"))
  }

  @Test func csvHasFullPrecision() throws {
    try synthetic.finishAll()
    let lines = try table().csv.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("label,role,configuration_hash,parameters,metric,unit,n,planned"))
    #expect(lines[1].contains(",test/bpd,bits/dim,3,3,3.5,0.25,0.1443375672974064"))
    #expect(lines[1].contains("1;2;3,3.5;3.25;3.75,"))
  }
}

@Suite struct CurveTests {
  @Test func bandIsOnlyWhereEverySeedIs() throws {
    let synthetic = try SyntheticStore()
    for (seed, last) in [(1, 3), (2, 2), (3, 3)] {
      let handle = try synthetic.begin(0, seed: seed)
      for epoch in 1...last {
        let value = seed == 3 && epoch == 1 ? Double.nan : Double(seed)
        try synthetic.store.recordEpoch(
          handle, epoch: epoch, step: epoch, [MetricValue(.validationBitsPerDim, value)])
      }
    }
    let curves = try LearningCurves("quick", metrics: ["val/bpd"], store: synthetic.store)
    #expect(curves.points.count == 8)
    #expect(curves.nonFiniteCount == 1)
    #expect(curves.means.map(\.epoch) == [2])
    #expect(curves.means.first?.mean == 2)
    let interval = try #require(curves.means.first?.interval)
    #expect(abs(interval.upperBound - 2 - 4.302652729749464 / 3.0.squareRoot()) < 1e-12)
    #expect(curves.csv.contains("macow,3,val/bpd,1,nan\n"))
  }
}

@Suite struct TextTableTests {
  let table = TextTable(
    columns: ["a", "b"], rows: [["x|y", "1"], ["q\"u, v", "20"]], rightAligned: [1])

  @Test func markdownEscapesBars() {
    #expect(
      table.markdown == """
        | a      |   b |
        | ------ | --: |
        | x\\|y   |   1 |
        | q"u, v |  20 |

        """)
  }

  @Test func csvQuotes() { #expect(table.csv == "a,b\nx|y,1\n\"q\"\"u, v\",20\n") }

  @Test func plainIsAligned() { #expect(table.plain == "a        b\nx|y      1\nq\"u, v  20\n") }

  @Test func quantitiesReadWell() {
    #expect(Quantity.duration(3.14) == "3.1 s")
    #expect(Quantity.duration(125) == "2 min 5 s")
    #expect(Quantity.duration(7260) == "2 h 1 min")
    #expect(Quantity.count(950) == "950")
    #expect(Quantity.count(37_200_000) == "37.2 M")
    #expect(Quantity.ranges([3, 1, 2, 7, 9, 10]) == "1–3, 7, 9, 10")
  }
}
