import Experiments
import Foundation
import Testing

@testable import MacowReport

@Suite struct ChecklistTests {
  /// What each store must be told, item by item: y, p(artial), n, - (na), ? (to write).
  static let expected: [(list: ChecklistName, rich: String, poor: String)] = [
    (.neurips2019, "? p y ? ? ? y y y y y y y y y y y", "? p p ? ? ? p n y y n p n y n n p"),
    (
      .mlrc2, "? ? p ? ? y y y y - y y y p p y y y y y y",
      "? ? p ? ? y y y n ? p p p n ? n p y n p p"
    ),
    (.neurips, "? ? ? y y y y y ? ? ? p ? - - -", "? ? ? p n p n p ? ? ? n ? - - -"),
  ]

  private static let letters: [ChecklistAnswer.Verdict: String] = [
    .yes: "y", .partial: "p", .no: "n", .na: "-", .todo: "?",
  ]

  private func letters(_ filled: FilledChecklist) -> [String] {
    filled.items.map { "\($0.id) \(Self.letters[$0.verdict] ?? "")" }
  }

  private func expectation(_ filled: FilledChecklist, _ text: String) -> [String] {
    zip(filled.items, text.split(separator: " ")).map { "\($0.id) \($1)" }
  }

  @Test func everyItemIsAnsweredByWhatIsOnRecord() throws {
    let (rich, poor) = (try EvidenceStore.rich(), try EvidenceStore.poor())
    for (list, richText, poorText) in Self.expected {
      let (good, bad) = (try rich.filled(list), try poor.filled(list))
      #expect(letters(good) == expectation(good, richText), "\(list)")
      #expect(letters(bad) == expectation(bad, poorText), "\(list)")
    }
  }

  @Test func theListsHaveAllTheirItems() {
    let ids = Checklist.all.map { $0.items.map(\.id).joined(separator: " ") }
    #expect(ids[0] == "A1 A2 A3 T1 T2 T3 E1 E2 E3 E4 E5 E6 E7 E8 E9 E10 E11")
    #expect(ids[1] == "M1 M2 M3 T1 T2 D1 D2 D3 D4 D5 C1 C2 C3 C4 C5 R1 R2 R3 R4 R5 R6")
    #expect(ids[2] == (1...16).map { "\($0)" }.joined(separator: " "))
  }

  @Test func answersShowTheValuesThatTheyRestOn() throws {
    let rich = try EvidenceStore.rich()
    let evidence = try rich.evidence()
    func holds(_ answer: DerivedAnswer, _ parts: String...) {
      for part in parts { #expect(answer.text.contains(part), "\(part) in: \(answer.text)") }
    }
    holds(evidence.tendency, "macow 3.50 ± 0.25 (n=3)", "glow 4.00 ± 0.25 (n=3)")
    holds(evidence.runCounts, "3 planned, 3 finished and counted (seeds 1–3)", "1 replicates")
    holds(evidence.sourceCode, "commit cccccccccccc of https://example.org/code.git", "1 packages")
    holds(evidence.hyperparameters, #"grid: {"lr":[0.001,0.002]}"#, "declared before the first run")
    holds(evidence.preprocessing, "4 of train left out: flat images", "reduced to 32 pixels")
    holds(evidence.infrastructure, "Test CPU, 2 cores, 8.0 GiB", "libtorch 2.11.0 (7 runs)")
    // 2 · (100 + 200 + 300) seconds of counted runs and 50 of the replicate.
    holds(evidence.compute, "20 min 50 s of work in all", "1 run replicate 50 s")
    holds(evidence.runTime, "macow 200 ± 100 s a run (n=3), at most 2.0 MiB resident")
    holds(evidence.reproducibility, "1 of 1 repeated runs equal bit by bit")
    holds(evidence.commands, "macow-train launch rich.yaml -j 2")
    holds(evidence.errorBars, "x̄ ± t·s/√n at 95 %", "sample standard deviation s (n − 1)")
  }

  @Test func whatIsInNoTableStillCostsTime() throws {
    let poor = try EvidenceStore.poor()
    #expect(
      try poor.evidence().compute.text.hasPrefix(
        "1 min 30 s of work in all: 1 run counted 30 s, 1 run failed 30 s, 1 run excluded 30 s."))
    let third = try poor.begin(0, seed: 2, isDirty: true)
    try poor.store.fail(third, reason: .error, text: "disk full")
    _ = try poor.store.remove(run: third.uid)
    try poor.sqlite("UPDATE run SET active_seconds = 7200 WHERE deleted_us IS NOT NULL")
    let text = try poor.evidence().compute.text
    #expect(text.contains("2 h 1 min of work in all"))
    #expect(text.contains("1 run removed 2 h 0 min"))
  }

  @Test func aRuleDeclaredAfterwardsIsOnlyPartial() throws {
    let rich = try EvidenceStore.rich()
    #expect(try rich.evidence().hyperparameters.verdict == .yes)
    try rich.sqlite(
      """
      DROP TRIGGER selection_not_dropped; DELETE FROM selection WHERE name = 'search';
      INSERT INTO selection (experiment_id, name, what, metric_id, epoch_rule, seed_rule, rule_text,
        declared_us) SELECT 1, 'search', 'hyperparameters', id, 'best', 'mean', 'by hand',
        9000000000000000 FROM metric WHERE name = 'val/bpd'
      """)
    let late = try rich.evidence().hyperparameters
    #expect(late.verdict == .partial)
    #expect(late.text.contains("declared after runs had started"))
  }

  @Test func oneThinRowMakesVariationPartial() throws {
    let rich = try EvidenceStore.rich()
    let runs = try rich.store.runSummaries().filter { $0.label == "glow" }
    for run in runs.prefix(2) { try rich.store.exclude(run: run.uid, reason: "a bug") }
    let evidence = try rich.evidence()
    #expect(evidence.tendency.verdict == .partial)
    #expect(evidence.tendency.text.contains("Too few runs for a spread: glow (n=1)"))
    #expect(evidence.errorBars.verdict == .partial)
  }

  @Test func dirtyCodeIsPartial() throws {
    let rich = try EvidenceStore.rich()
    try rich.sqlite("UPDATE code_version SET dirty = 1, diff_zlib = x'00'")
    let evidence = try rich.evidence()
    for answer in [evidence.sourceCode, evidence.openAccess, evidence.reproducibility] {
      #expect(answer.verdict == .partial)
      #expect(answer.text.contains("7 runs made with uncommitted changes"), "\(answer.text)")
    }
  }

  @Test func anIntervalBelowZeroIsSaid() throws {
    let rich = try EvidenceStore.rich()
    #expect(try rich.evidence().significance.verdict == .yes)
    try rich.sqlite(
      """
      UPDATE evaluation_value SET mean = (SELECT r.seed * 0.01 FROM evaluation e JOIN run r
        ON r.id = e.run_id WHERE e.id = evaluation_id)
      """)
    let answer = try rich.evidence().significance
    #expect(answer.verdict == .partial)
    #expect(answer.text.contains("interval of macow, glow goes below 0"))
  }

  @Test func everyEvidenceQueryRuns() throws {
    for made in [try EvidenceStore.rich(), try .poor(), try .empty()] {
      for list in ChecklistName.allCases {
        for item in try made.filled(list).items {
          guard let query = item.evidence else { continue }
          let found = try RecordsQuery(query.sql).answer(from: made.path)
          let named = try Program(
            query.command.split(separator: " ").dropFirst().map(String.init)
              + ["--db", made.path, "--format", "csv"])
          #expect(named.output == found.table.csv, "\(list) \(item.id)")
        }
      }
    }
  }

  @Test func nothingIsGuessedWhereNothingHasRun() throws {
    let made = try EvidenceStore.empty()
    for list in ChecklistName.allCases {
      let yes = try made.filled(list).items.filter { $0.verdict == .yes }.map(\.id)
      #expect(yes.isEmpty || yes == ["E8"] || yes == ["R3"], "\(yes)")
    }
  }
}
