import Configurations
import Testing

@testable import Experiments

/// What names and parameters of other programs are taken for.
@Suite struct ForeignTests {
  @Test(arguments: [
    ("val_loss", "val", MetricKind.Direction.min), ("valid/acc", "val", .max),
    ("trainLoss", "train", .min), ("validation.f1", "val", .max), ("test/perplexity", "test", .min),
    ("loss/val", "none", .min), ("lossy", "none", .none), ("value", "none", .none),
    ("accuracy_loss", "none", .none), ("testament", "none", .none), ("", "none", .none),
    ("score", "none", .none), ("Test AUC", "test", .max),
  ])
  func namesTell(name: String, split: String, direction: MetricKind.Direction) {
    let kind = ForeignMetric.kind(named: name)
    #expect(kind.split == split && kind.direction == direction)
    #expect(ForeignMetric.kind(named: name, direction: .max).direction == .max)
  }

  @Test func ourMetricsStayOurs() {
    #expect(ForeignMetric.kind(named: "test/bpd", direction: .max) == .testBitsPerDim)
  }

  @Test(arguments: [
    ("1", JSONValue.number(1)), ("1.0", 1), ("1e-3", 0.001), ("-0.5", -0.5), ("True", true),
    ("false", false), ("007", "007"), ("1e999", "1e999"), ("nan", "nan"), ("0x10", "0x10"),
    ("9007199254740993", "9007199254740993"), ("9007199254740992", .number(9_007_199_254_740_992)),
    ("18446744073709551616", "18446744073709551616"), ("", ""), ("1_0", "1_0"), ("--1", "--1"),
    ("[1, 2]", "[1, 2]"), ("0", 0), ("0.10", 0.1),
  ])
  func textIsTypedWhereNothingIsLost(text: String, value: JSONValue) {
    #expect(ForeignConfiguration.value(text) == value)
  }

  @Test func theSeedIsNoPartOfAConfiguration() throws {
    let a = try ForeignConfiguration(parameters: ["lr": "0.1", "seed": "3"])
    let b = try ForeignConfiguration(parameters: ["lr": "1e-1", "random_seed": "4.0"])
    #expect(a.seed == 3 && b.seed == 4 && a.hash == b.hash)
    let named = try ForeignConfiguration(
      parameters: ["lr": "0.1", "run": "3", "seed": "9"], seedParameter: "run")
    #expect(named.seed == 3 && named.canonical["seed_parameter"] == 9)
    for text in ["None", "-1", "1.5", "x", ""] {
      let none = try ForeignConfiguration(parameters: ["seed": text])
      #expect(none.seed == nil && none.canonical["seed"] == nil)
    }
  }

  @Test func theLastOfAStepCounts() {
    func point(_ step: Int64, _ value: Double) -> ForeignRun.Point {
      .init(metric: "a", step: step, value: value, time: 0)
    }
    let history = ForeignHistory([point(1, 1), point(0, 2), point(1, 3), point(-1, 4)])
    #expect(history.points.map(\.value) == [3, 2])
    #expect(history.overwritten == 1 && history.negative == 1)
  }

  @Test func runsAreRecordedOnceAndTwinsAreReplicates() throws {
    let fixture = try Fixture()
    let runs = (0..<3).map { index in
      var run = ForeignRun(uid: String(repeating: "\(index)", count: 32), name: "r\(index)")
      run.parameters = ["lr": "0.1"]
      run.status = index == 0 ? .failed : .finished
      run.times = .init(started: Int64(index))
      run.history = [.init(metric: "val_loss", step: 4, value: Double(index), time: 1)]
      return run
    }
    let experiments = [ForeignExperiment(name: "theirs", runs: runs)]
    let first = try fixture.store.importRuns(experiments, rules: ImportRules(source: "test"))
    #expect(first.experiments.map(\.imported) == [3] && first.warnings.count == 1)
    let scores = try fixture.store.finalScores(experiment: "theirs", metric: "val_loss")
    // The first finished one counts, not the failed one before it.
    #expect(scores.map(\.value) == [1])
    let second = try fixture.store.importRuns(experiments, rules: ImportRules(source: "test"))
    #expect(second.experiments.map(\.known) == [3] && second.experiments.map(\.values) == [0])
    #expect(throws: RunStoreError.self) {
      try fixture.store.importRuns(
        [
          ForeignExperiment(
            name: "quick", runs: [ForeignRun(uid: String(repeating: "9", count: 32), name: "x")])
        ],
        rules: ImportRules(source: "test"))
    }
  }
}
