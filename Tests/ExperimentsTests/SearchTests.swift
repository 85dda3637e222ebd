import Configurations
import GRDB
import Testing

@testable import Experiments

/// Declared before, frozen after, decided by the rule: searches in the database.
@Suite struct SearchTests {
  static let yaml = """
    experiment: quick
    data: {name: photos32}
    model: {type: glow}
    training: {epochs: 2}
    search:
      method: grid
      space: {optimizer.learning_rate: [0.001, 0.002, 0.004]}
      seeds: 1..2
      final: {seeds: 100..101}
    """

  let fixture: Fixture
  var store: RunStore { fixture.store }

  init() throws { fixture = try Fixture(Self.yaml) }

  /// Trains a trial to a validation value; nil diverges.
  private func finish(_ trial: Int, seed: Int, _ value: Double?) throws {
    let handle = try store.beginAttempt(fixture.request(seed: seed, variant: trial))
    guard let value else {
      return try store.fail(handle, reason: .diverged, text: "training diverged")
    }
    try store.recordEpoch(handle, epoch: 1, step: 1, [MetricValue(.validationBitsPerDim, value)])
    _ = try? store.selectEpoch(handle)
    try store.finish(handle, selectedEpoch: 1)
  }

  private func finish(_ values: [[Double?]]) throws {
    for (trial, seeds) in values.enumerated() {
      for (index, value) in seeds.enumerated() { try finish(trial, seed: index + 1, value) }
    }
  }

  private func decide(amongFinished: Bool = false) throws -> [TrialRanking] {
    try store.decide(
      fixture.spec, configurations: fixture.planned, amongFinished: amongFinished)
  }

  private func register(_ yaml: String) throws {
    let spec = try ExperimentSpec(yaml: yaml, file: "x.yaml")
    try store.registerExperiment(spec, configurations: Fixture.planned(spec))
  }

  @Test func theRuleIsWrittenDownBeforeTheFirstRun() throws {
    let row = try #require(
      try store.read {
        try Row.fetchOne($0, sql: "SELECT * FROM selection WHERE what = 'hyperparameters'")
      })
    #expect(row["search_method"] == "grid" && row["n_trials_planned"] == 3)
    #expect(row["seed_rule"] == "mean" && row["epoch_rule"] == "best")
    #expect(row["rule_text"] == fixture.spec.searchSentences[0])
    let space: String = row["search_space_json"]
    #expect(fixture.planned.allSatisfy { space.contains($0.hash) })
    #expect(try store.runSummaries(experiment: "quick").count == 6)
  }

  @Test func theBestMeanWinsAndIsRecordedOnce() throws {
    try finish([[3.0, 3.4], [3.1, 3.2], [2.0, nil]])
    let ranking = try #require(try decide().first)
    #expect(ranking.trials.map(\.label) == ["lr0.002", "lr0.001", "lr0.004"])
    #expect(ranking.trials.map(\.score) == [3.1500000000000004, 3.2, nil])
    #expect(ranking.trials.map(\.diverged) == [0, 0, 1])
    #expect(ranking.isDecided)
    let rows = try store.read {
      try Row.fetchAll(
        $0, sql: "SELECT n_runs, n_nonfinite, rank FROM selection_candidate ORDER BY rank")
    }
    #expect(rows.map { $0["n_runs"] as Int } == [2, 2, 2])
    #expect(rows.map { $0["n_nonfinite"] as Int } == [0, 0, 1])
    #expect(try decide() == [ranking])
    #expect(
      throws: RunStoreError.refused(message: "a selection is decided once; its winner stays")
    ) { try store.write { try $0.execute(sql: "UPDATE selection SET decided_us = 1") } }
  }

  @Test func equalScoresGoToTheLowestHash() throws {
    try finish([[3.0, 3.0], [2.5, 3.5], [3.0, 3.0]])
    let ranking = try #require(try decide().first)
    #expect(ranking.trials.map(\.score) == [3, 3, 3])
    #expect(ranking.trials.map(\.configurationHash) == fixture.planned.map(\.hash).sorted())
  }

  @Test func nothingIsDecidedWhileTrialsAreMissing() throws {
    try finish([[3.0, 3.0], [2.5]])
    let error = #expect(throws: PlanError.self) { try decide() }
    #expect(error == .trialsMissing(experiment: "quick", runs: 3, trials: 2))
    let ranking = try #require(try decide(amongFinished: true).first)
    // The lucky half of a trial wins nothing.
    #expect(ranking.winner?.label == "lr0.001")
    #expect(
      ranking.rule == fixture.spec.searchSentences[0]
        + "; decided while 2 of 3 trials were not over, which could not win")
  }

  @Test func aFailedOrExcludedRunIsMissingNotDiverged() throws {
    try finish([[3.0, 3.0], [2.0, 2.0], [2.5, 2.5]])
    let run = try #require(
      try store.run(
        experiment: "quick", configurationHash: fixture.planned[1].hash, seed: 1))
    try store.exclude(run: run.uid, reason: "the disk was full")
    #expect(throws: PlanError.self) { try decide() }
  }

  @Test func ifAllDivergeNothingWins() throws {
    try finish([[nil, 3], [nil, nil], [3, nil]])
    #expect(throws: PlanError.self) { try decide() }
    let decided = try store.read {
      try Int.fetchOne($0, sql: "SELECT count(decided_us) FROM selection")
    }
    #expect(decided == 0)
  }

  @Test func aChangedSearchNeedsANewName() throws {
    let changed = Self.yaml.replacing("0.004]", with: "0.008]")
    try register(changed)
    #expect(try store.runSummaries(experiment: "quick").count == 6)
    try register(Self.yaml)
    try finish(0, seed: 1, 3)
    for yaml in [
      changed, Self.yaml.replacing("epochs: 2", with: "epochs: 3"),
      Self.yaml.replacing("seeds: 1..2", with: "seeds: 1..3"),
      Self.yaml.replacing("100..101", with: "100..102"),
    ] {
      let error = #expect(throws: PlanError.self) { try register(yaml) }
      #expect(error?.description.contains("use a new experiment name") == true)
    }
    try register(Self.yaml + "\nquestion: Which rate?")
    for change in [
      "search_space_json = '{}'", "search_method = 'random'", "n_trials_planned = 9",
      "n_finalists = 2", "rule_text = 'the best one'", "seed_rule = 'median'",
    ] {
      #expect(
        throws: RunStoreError.refused(
          message: "the selection rule is frozen once a run has started; declare a new one"),
        "\(change)"
      ) {
        try store.write {
          try $0.execute(sql: "UPDATE selection SET \(change) WHERE what = 'hyperparameters'")
        }
      }
    }
    #expect(throws: RunStoreError.self) {
      try store.write { try $0.execute(sql: "DELETE FROM selection") }
    }
  }

  @Test func aSearchCannotBeDeclaredAfterwards() throws {
    let plain = try Fixture()
    _ = try plain.store.beginAttempt(plain.request())
    let spec = try ExperimentSpec(yaml: Self.yaml, file: "x.yaml")
    let error = #expect(throws: PlanError.self) {
      try plain.store.registerExperiment(spec, configurations: Fixture.planned(spec))
    }
    #expect(error == .searchTooLate(experiment: "quick"))
  }

  @Test func onlyWinnersWithFreshSeedsAreFinalists() throws {
    let undecided = try fixture.spec.finalists(["lr0.001"], seeds: [100])
    #expect(throws: PlanError.undecided(experiment: "quick")) {
      try store.registerExperiment(undecided, configurations: Fixture.planned(undecided))
    }
    try finish([[3.0, 3.0], [2.0, 2.0], [2.5, 2.5]])
    _ = try decide()
    #expect(throws: PlanError.notAFinalist(label: "lr0.001", experiment: "quick")) {
      try store.registerExperiment(undecided, configurations: Fixture.planned(undecided))
    }
    #expect(throws: ConfigurationError.self) {
      try fixture.spec.finalists(["lr0.002"], seeds: [2])
    }
    let final = try fixture.spec.finalists(["lr0.002"], seeds: [100, 101])
    #expect(throws: PlanError.seedChosenOn(seed: 1, experiment: "quick")) {
      try store.registerExperiment(
        final, configurations: Fixture.planned(final), seeds: [1])
    }
    try store.registerExperiment(final, configurations: Fixture.planned(final))
    let runs = try store.runSummaries(experiment: "quick-final")
    #expect(runs.map(\.seed) == [100, 101] && runs.allSatisfy { $0.role == "final" })
    #expect(runs.allSatisfy { $0.configurationHash == fixture.planned[1].hash })
    // The runs that were chosen on are not among them, and keep their own row.
    let trials = try store.finalScores(experiment: "quick", metric: "val/bpd")
    #expect(trials.count == 6 && trials.allSatisfy { $0.run.role == "candidate" })
    #expect(try store.reportedExperiment("quick") == "quick-final")
    let summary = try store.experiment("quick-final")
    #expect(summary.finalOf == "quick")
    #expect(summary.searches.map(\.winner) == ["lr0.002"])
    #expect(summary.searches.map(\.isDeclaredFirst) == [true])
  }

  @Test func aForeignExperimentOfThatNameIsNotTakenOver() throws {
    try register(Fixture.yaml.replacing("experiment: quick", with: "experiment: quick-final"))
    try finish([[3.0, 3.0], [2.0, 2.0], [2.5, 2.5]])
    _ = try decide()
    let final = try fixture.spec.finalists(["lr0.002"], seeds: [100])
    #expect(throws: PlanError.notFinal(experiment: "quick-final", of: "quick")) {
      try store.registerExperiment(final, configurations: Fixture.planned(final))
    }
  }

  @Test func theMedianTakesTheMiddle() {
    func score(_ values: [Double]) -> Double? {
      TrialOutcome(label: "x", hash: "h", seeds: values.map { .value($0) }).score(.median)
    }
    #expect(score([9, 1, 2]) == 2)
    #expect(score([9, 1, 2, 4]) == 3)
    #expect(TrialOutcome(label: "x", hash: "h", seeds: [.value(1), .diverged]).score(.mean) == nil)
  }

  @Test func aMetricThatGrowsIsRankedTheOtherWay() {
    let outcomes = [("a", 1.0), ("b", 3.0), ("c", 2.0)].map {
      TrialOutcome(label: $0.0, hash: $0.0, seeds: [.value($0.1)])
    }
    #expect(
      TrialOutcome.ranked(outcomes, over: .single, direction: .max).map(\.label)
        == ["b", "c", "a"])
    #expect(
      TrialOutcome.ranked(outcomes, over: .single, direction: .min).map(\.label)
        == ["a", "c", "b"])
  }
}
