import Dispatch
import Foundation
import GRDB
import Testing

@testable import Experiments

@Suite struct MeasurementTests {
  let fixture: Fixture
  var store: RunStore { fixture.store }

  init() throws { fixture = try Fixture() }

  @Test func nonFiniteValuesComeBackAsTheyWere() throws {
    let handle = try store.beginAttempt(fixture.request())
    let values = [3.5, .nan, .infinity, -.infinity, 3.25, 3.25]
    for (index, value) in values.enumerated() {
      try store.recordEpoch(
        handle, epoch: index + 1, step: index, [MetricValue(.validationBitsPerDim, value)])
    }
    let history = try fixture.epochs(handle.runID)
    #expect(history[2]?.isNaN == true)
    #expect(history[3] == .infinity)
    #expect(history[4] == -.infinity)
    // The first of equal bests wins, and no infinity ever does.
    #expect(try store.selectEpoch(handle) == 5)
    let counts = try store.read { db in
      try Row.fetchOne(db, sql: "SELECT n_epochs, n_nonfinite, last_epoch FROM run_metric")
    }
    #expect(counts?["n_epochs"] == 6)
    #expect(counts?["n_nonfinite"] == 3)
  }

  @Test func nothingFiniteMeansNothingToSelect() throws {
    let handle = try store.beginAttempt(fixture.request())
    try store.recordEpoch(handle, epoch: 1, step: 1, [MetricValue(.validationBitsPerDim, .nan)])
    #expect(throws: PlanError.self) { try store.selectEpoch(handle) }
  }

  @Test func anEpochIsRecordedOnceOrNotAtAll() throws {
    let handle = try store.beginAttempt(fixture.request())
    try store.recordEpoch(handle, epoch: 1, step: 1, [MetricValue(.validationBitsPerDim, 3)])
    #expect(throws: RunStoreError.self) {
      try store.recordEpoch(
        handle, epoch: 1, step: 1,
        [MetricValue(.trainBitsPerDim, 4), MetricValue(.validationBitsPerDim, 5)])
    }
    #expect(try fixture.epochs(handle.runID) == [1: 3])
    #expect(try fixture.epochs(handle.runID, metric: .trainBitsPerDim) == [:])
  }

  @Test func evaluationKeepsItemsAndTheirMean() throws {
    let handle = try store.beginAttempt(fixture.request())
    try store.setSelectedEpoch(handle, 4)
    for (seed, items) in [(0, [3.0, 4.0, 8.0]), (1, [4.0, 5.0, 9.0])] {
      try store.recordEvaluation(
        handle,
        EvaluationRecord(
          dataset: "photos32", split: "test", role: .test, epoch: 4, seed: seed, seconds: 1.5,
          metric: .testBitsPerDim, perItem: items.map { Float($0) }))
    }
    let score = try #require(
      try store.finalScores(experiment: "quick", metric: "test/bpd").first)
    #expect(score.value == 5.5)
    let row = try #require(
      try store.read { try Row.fetchOne($0, sql: "SELECT * FROM evaluation_value") })
    #expect(row["mean"] == 5.0)
    #expect(row["n_items"] == 3)
    #expect(abs((row["item_std"] as Double) - 7.0.squareRoot()) < 1e-12)
    let bytes: Data = row["items_f32"]
    #expect(Array(bytes) == [0, 0, 64, 64, 0, 0, 128, 64, 0, 0, 0, 65])
  }

  @Test func oneNaNItemMakesTheScoreNaN() throws {
    let handle = try store.beginAttempt(fixture.request())
    try store.setSelectedEpoch(handle, 1)
    try store.recordEvaluation(
      handle,
      EvaluationRecord(
        dataset: "photos32", split: "test", role: .test, epoch: 1, seconds: 1,
        metric: .testBitsPerDim, perItem: [1, .nan]))
    let score = try store.finalScores(experiment: "quick", metric: "test/bpd").first?.value
    #expect(score?.isNaN == true)
    let bad = try store.read {
      try Int.fetchOne($0, sql: "SELECT n_nonfinite_items FROM evaluation_value")
    }
    #expect(bad == 1)
  }

  @Test func repeatedEvaluationReplacesTheOld() throws {
    let handle = try store.beginAttempt(fixture.request())
    try store.setSelectedEpoch(handle, 1)
    for value: Float in [5, 6] {
      try store.recordEvaluation(
        handle,
        EvaluationRecord(
          dataset: "photos32", split: "test", role: .test, epoch: 1, seconds: 1,
          metric: .testBitsPerDim, perItem: [value]))
    }
    #expect(try store.finalScores(experiment: "quick", metric: "test/bpd").first?.value == 6)
  }

  @Test func scoresFallBackToTheEpochsValue() throws {
    let handle = try store.beginAttempt(fixture.request())
    try store.recordEpoch(handle, epoch: 1, step: 1, [MetricValue(.validationBitsPerDim, 3)])
    try store.recordEpoch(handle, epoch: 2, step: 2, [MetricValue(.validationBitsPerDim, 2)])
    try store.finish(handle, selectedEpoch: 1)
    #expect(try store.finalScores(experiment: "quick", metric: "val/bpd").first?.value == 3)
  }

  @Test func tagsAndTimesReachTheSummary() throws {
    let handle = try store.beginAttempt(fixture.request())
    try store.setTag(handle, RunTag.parameters, "100")
    try store.setTag(handle, RunTag.parameters, "200")
    Thread.sleep(forTimeInterval: 0.05)
    try store.heartbeat(handle)
    let run = try #require(try store.runSummaries(experiment: "quick").first)
    #expect(run.tags == ["parameters": "200"])
    #expect(run.activeSeconds >= 0.05)
    #expect(run.activeSeconds < 60)
  }

  @Test func excludedRunsStayWithTheirReason() throws {
    let handle = try store.beginAttempt(fixture.request())
    try store.finish(handle, selectedEpoch: 1)
    try store.exclude(run: String(handle.uid.prefix(8)), reason: "wrong disk")
    #expect(try store.runSummaries(experiment: "quick").first?.excludeReason == "wrong disk")
    #expect(try store.accounting(experiment: "quick").first?.excluded == 1)
    #expect(throws: PlanError.unknownRun(uid: "zz")) {
      try store.exclude(run: "zz", reason: "x")
    }
  }

  @Test func usedDatasetStays() throws {
    _ = try store.beginAttempt(fixture.request())
    #expect(throws: RunStoreError.datasetInUse(name: "photos32", runs: 1)) {
      try store.removeDataset(named: "photos32")
    }
  }

  @Test func concurrentWritersLoseNothing() throws {
    let handles = try (1...3).flatMap { seed in
      try (0...1).map { try store.beginAttempt(fixture.request(seed: seed, variant: $0)) }
    }
    let path = store.path
    let failures = Mutexed<[String]>([])
    DispatchQueue.concurrentPerform(iterations: handles.count) { index in
      do {
        let mine = try RunStore(path: path)
        for epoch in 1...40 {
          try mine.recordEpoch(
            handles[index], epoch: epoch, step: epoch,
            [
              MetricValue(.trainBitsPerDim, Double(epoch)),
              MetricValue(.validationBitsPerDim, Double(epoch)),
            ])
        }
      } catch {
        failures.update { $0.append("\(error)") }
      }
    }
    #expect(failures.value == [])
    let rows = try store.read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM epoch_metric")
    }
    #expect(rows == 6 * 40 * 2)
    let summaryIsRight = try store.read { db in
      try Bool.fetchOne(
        db,
        sql: """
          SELECT NOT EXISTS (SELECT * FROM run_metric EXCEPT SELECT * FROM v_run_metric)
            AND (SELECT count(*) FROM run_metric) = 12
          """)
    }
    #expect(summaryIsRight == true)
  }
}

/// The summary that lists read is the same as the one computed from the whole history.
@Suite struct SummaryTests {
  @Test(
    arguments: [
      [3, 2, 1], [1, 2, 3], [2, 1, 1, 3], [.nan, 2, .infinity], [.infinity],
      [.nan, -.infinity, .nan],
      [1, 1, 1], [-1, 0, -2],
    ] as [[Double]])
  func itFollowsTheHistory(values: [Double]) throws {
    let fixture = try Fixture()
    let handle = try fixture.store.beginAttempt(fixture.request())
    // Epochs in order, and one that comes late.
    for (index, value) in values.enumerated() where index != 1 {
      try record(value, epoch: index + 1, fixture, handle)
    }
    if values.count > 1 { try record(values[1], epoch: 2, fixture, handle) }
    let kept = "SELECT * FROM run_metric ORDER BY metric_id"
    let computed = "SELECT * FROM v_run_metric ORDER BY metric_id"
    let query = ReadOnlyQuery(path: fixture.store.path)
    #expect(try query.run(kept).rows == query.run(computed).rows)
    #expect(try query.run(kept).rows.count == 2)
  }

  private func record(
    _ value: Double, epoch: Int, _ fixture: Fixture, _ handle: RunHandle
  ) throws {
    try fixture.store.recordEpoch(
      handle, epoch: epoch, step: epoch,
      [MetricValue(.validationBitsPerDim, value), MetricValue(.imagesPerSecond, value)])
  }
}
