import Foundation
import GRDB
import Testing

@testable import Experiments

/// Heartbeats, live attempts, costs, and what files are needed.
@Suite struct UpkeepTests {
  let fixture: Fixture
  var store: RunStore { fixture.store }

  init() throws { fixture = try Fixture() }

  private func checkpoint(_ handle: RunHandle, epoch: Int?) throws -> String {
    let name = epoch.map { "epoch-\($0)" } ?? "model"
    let path = "\(handle.uid)/\(name)"
    try store.recordArtifact(
      handle,
      ArtifactRecord(
        kind: .checkpoint, name: name, path: path, epoch: epoch, bytes: 1, sha256: digest("a")))
    return path
  }

  @Test func aClosedAttemptLearnsItFromItsHeartbeat() throws {
    let dead = try Fixture.deadProcess()
    let handle = try store.beginAttempt(fixture.request(process: dead))
    try store.heartbeat(handle)
    #expect(try store.markLost() == [handle.uid])
    #expect(throws: PlanError.takenOver(uid: handle.uid)) { try store.heartbeat(handle) }
  }

  /// The id of a process that died can be given to another one, which is younger than the work.
  @Test func anIdThatWasGivenAwayIsNoSignOfLife() throws {
    let me = ProcessIdentity.current()
    let age = try #require(SystemFile.secondsSinceStart(ofProcess: me.pid))
    #expect(age > 0 && age < 86_400)
    #expect(me.mayLive(seenFrom: me, silence: 5, age: age + 5000))
    #expect(!me.mayLive(seenFrom: me, silence: 3600, age: age + 5000))
    #expect(me.mayLive(seenFrom: me, silence: 3600, age: max(0, age - 1)))
    #expect(SystemFile.secondsSinceStart(ofProcess: 0) == nil)
  }

  @Test func liveAttemptsSayHowFarTheyAre() throws {
    let handle = try store.beginAttempt(fixture.request())
    #expect(try store.liveAttempts().map(\.secondsLeft) == [nil])
    try store.recordEpoch(
      handle, epoch: 1, step: 1,
      [MetricValue(.validationBitsPerDim, 4.5), MetricValue(.imagesPerSecond, 120)])
    try store.write {
      // An epoch of 100 s that ended 30 s ago: nine are left.
      try $0.execute(
        sql: "UPDATE attempt SET started_us = heartbeat_us - 130000000")
      try $0.execute(
        sql: "UPDATE epoch_metric SET wall_us = (SELECT started_us + 100000000 FROM attempt)")
    }
    let attempt = try #require(try store.liveAttempts(experiment: "quick").first)
    #expect(attempt.epochs == 1 && attempt.plannedEpochs == 10)
    #expect(attempt.validation == 4.5 && attempt.imagesPerSecond == 120)
    #expect(attempt.pid == ProcessIdentity.current().pid)
    let left = try #require(attempt.secondsLeft)
    #expect(abs(left - 870) < 20)
    #expect(attempt.heartbeatAge < 20)
  }

  @Test func costsAreMeasuredElseProjected() throws {
    #expect(try store.runCosts().isEmpty)
    let first = try store.beginAttempt(fixture.request(seed: 1))
    try store.recordEpoch(first, epoch: 2, step: 1, [MetricValue(.validationBitsPerDim, 4.5)])
    try store.write { try $0.execute(sql: "UPDATE run SET active_seconds = 20 WHERE seed = 1") }
    let hash = fixture.planned[0].hash
    #expect(try store.runCosts() == [hash: RunCost(seconds: 100, isMeasured: false)])
    let second = try store.beginAttempt(fixture.request(seed: 2))
    try store.finish(second, selectedEpoch: 1)
    try store.write { try $0.execute(sql: "UPDATE run SET active_seconds = 80 WHERE seed = 2") }
    #expect(try store.runCosts() == [hash: RunCost(seconds: 80, isMeasured: true)])
  }

  @Test func theNewestAndTheChosenCheckpointAreKept() throws {
    let handle = try store.beginAttempt(fixture.request(seed: 1))
    let paths = try [1, 2, 3].map { try checkpoint(handle, epoch: $0) }
    let model = try checkpoint(handle, epoch: nil)
    try store.setSelectedEpoch(handle, 2)
    #expect(try store.runFiles().openRuns == [handle.uid])
    #expect(try store.runFiles().spareCheckpoints.isEmpty)
    #expect(try !store.releaseFiles(ofRun: handle.uid, paths: paths))
    try store.fail(handle, reason: .signal, text: "stopped")
    let files = try store.runFiles()
    #expect(files.spareCheckpoints == [paths[0]])
    #expect(files.recorded == Set(paths + [model]))
    #expect(try store.releaseFiles(ofRun: handle.uid, paths: [paths[0]]))
    #expect(try store.runFiles().recorded == Set([paths[1], paths[2], model]))
  }

  /// A path that was written again after a fork is needed, whatever the cut-away record says.
  @Test func aCutAwayRecordOfAPathThatIsNeededSparesIt() throws {
    let first = try store.beginAttempt(fixture.request(process: try Fixture.deadProcess()))
    _ = try checkpoint(first, epoch: 1)
    let path = try checkpoint(first, epoch: 2)
    let second = try store.beginAttempt(
      fixture.request(resume: ResumePoint(epoch: 1, sha256: digest("a"))))
    #expect(try checkpoint(second, epoch: 2) == path)
    try store.fail(second, reason: .signal, text: "stopped")
    #expect(try store.runFiles().spareCheckpoints == ["\(first.uid)/epoch-1"])
  }

  @Test func theNameOfAnExperimentWithoutRunsIsFreed() throws {
    let handle = try store.beginAttempt(fixture.request())
    try store.fail(handle, reason: .error, text: "broken")
    #expect(try store.runFiles().emptyExperiments.isEmpty)
    #expect(try !store.dropEmptyExperiment("quick"))
    _ = try store.remove(run: handle.uid)
    #expect(try store.runFiles().removedRuns == [handle.uid])
    #expect(try store.runFiles().emptyExperiments == ["quick"])
    #expect(try store.dropEmptyExperiment("quick"))
    #expect(try store.experiments().isEmpty)
    try store.registerExperiment(
      ExperimentSpec(yaml: SearchTests.yaml, file: "x.yaml"),
      configurations: Fixture.planned(ExperimentSpec(yaml: SearchTests.yaml, file: "x.yaml")))
    #expect(try store.experiments() == ["quick"])
  }
}
