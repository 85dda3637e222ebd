import GRDB
import Testing

@testable import Experiments

@Suite struct SelectionTests {
  let fixture: Fixture
  var store: RunStore { fixture.store }

  init() throws { fixture = try Fixture() }

  private func register(_ yaml: String) throws {
    let spec = try ExperimentSpec(yaml: yaml, file: "x.yaml")
    try store.registerExperiment(spec, configurations: Fixture.planned(spec))
  }

  @Test func ruleIsDeclaredBeforeTheRuns() throws {
    _ = try store.beginAttempt(fixture.request())
    let summary = try store.experiment("quick")
    #expect(summary.selectionRule == "the epoch with the best val/bpd")
    #expect(summary.isRuleDeclaredFirst)
    #expect(!summary.isPaperProtocol)
    #expect(summary.labels == ["macow", "glow"])
    #expect(
      summary.datasets == [
        .init(
          name: "photos32", fingerprint: digest("a"),
          roles: ["train: train (100 images)", "val: val (99 images)", "test: test (98 images)"],
          identity: DatasetIdentity())
      ])
  }

  @Test func schemaRefusesTheTestSplit() throws {
    let sql = """
      INSERT INTO selection (experiment_id, name, what, metric_id, epoch_rule, seed_rule,
        rule_text, protocol, declared_us)
      SELECT 1, 'other', 'checkpoint', id, 'best', 'mean', 'x', ?, 1 FROM metric
      WHERE name = 'test/bpd'
      """
    #expect(
      throws: RunStoreError.refused(message: "a selection rule may not look at the test split")
    ) { try store.write { try $0.execute(sql: sql, arguments: ["standard"]) } }
    try store.write { try $0.execute(sql: sql, arguments: ["paper"]) }
    #expect(
      throws: RunStoreError.refused(message: "a selection rule may not look at the test split")
    ) { try store.write { try $0.execute(sql: "UPDATE selection SET protocol = 'standard'") } }
  }

  @Test func ruleIsFrozenOnceARunHasStarted() throws {
    let other = Fixture.yaml + "\nselection: {epoch: last}"
    try register(other)
    #expect(try store.experiment("quick").selectionRule == "the last epoch")
    let spec = try ExperimentSpec(yaml: other, file: "x.yaml")
    var request = fixture.request()
    request.configurationHash = try #require(try Fixture.planned(spec).first).hash
    _ = try store.beginAttempt(request)
    let error = #expect(throws: PlanError.self) { try register(Fixture.yaml) }
    #expect(
      error?.description
        == "experiment 'quick' has runs under the rule 'the last epoch', so it cannot become "
        + "'the epoch with the best val/bpd'; give the new rule an experiment of its own")
    #expect(
      throws: RunStoreError.refused(
        message: "the selection rule is frozen once a run has started; declare a new one")
    ) { try store.write { try $0.execute(sql: "UPDATE selection SET epoch_rule = 'best'") } }
  }

  @Test func labelMovesOnlyWhileNothingHasRun() throws {
    let longer = Fixture.yaml.replacing("epochs: 10", with: "epochs: 20")
    try register(longer)
    #expect(
      try store.runSummaries(experiment: "quick").map(\.plannedEpochs)
        == .init(
          repeating: 20, count: 6))
    let spec = try ExperimentSpec(yaml: longer, file: "x.yaml")
    var request = fixture.request()
    request.configurationHash = try #require(try Fixture.planned(spec).first).hash
    _ = try store.beginAttempt(request)
    #expect(throws: PlanError.labelTaken(label: "macow", experiment: "quick", runs: 1)) {
      try register(Fixture.yaml)
    }
  }

  @Test func twinsAreRefused() throws {
    let twin = try PlannedConfiguration(
      .init(label: "twin", role: .candidate, configuration: fixture.planned[0].configuration),
      dataset: .sample(), model: fixture.planned[0].configuration.model)
    #expect(throws: PlanError.sameConfiguration("twin", "macow")) {
      try store.registerExperiment(
        fixture.spec, configurations: fixture.planned + [twin])
    }
  }

  @Test func configurationIsFlattenedForSQL() throws {
    let rows = try store.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT DISTINCT key, type, text, num FROM config_param WHERE key IN
          ('optimizer.learning_rate', 'data.flip', 'training.epochs', 'data.name') ORDER BY key
          """)
    }
    #expect(
      rows.map { $0["key"] as String } == [
        "data.flip", "data.name", "optimizer.learning_rate", "training.epochs",
      ])
    #expect(rows.map { $0["type"] as String } == ["bool", "text", "real", "int"])
    #expect(rows.map { $0["text"] as String } == ["false", "photos32", "0.001", "10"])
    #expect(rows.map { $0["num"] as Double? } == [0, nil, 0.001, 10])
  }
}
