import Foundation
import Testing

@testable import Experiments

@Suite struct AttemptTests {
  let fixture: Fixture
  var store: RunStore { fixture.store }

  init() throws { fixture = try Fixture() }

  @Test func planQueuesEveryRun() throws {
    let runs = try store.runSummaries(experiment: "quick")
    #expect(runs.map(\.label) == ["macow", "macow", "macow", "glow", "glow", "glow"])
    #expect(runs.map(\.seed) == [1, 2, 3, 1, 2, 3])
    #expect(runs.allSatisfy { $0.status == .queued && $0.plannedEpochs == 10 })
    #expect(try store.accounting(experiment: "quick").map(\.planned) == [3, 3])
  }

  @Test func launchingAgainAddsOnlyWhatIsNew() throws {
    let before = try store.runSummaries(experiment: "quick").map(\.uid)
    try store.registerExperiment(
      fixture.spec, configurations: fixture.planned, seeds: [3, 4], backend: .local,
      arguments: ["launch", "quick.yaml"])
    let after = try store.runSummaries(experiment: "quick")
    #expect(Set(before).isSubset(of: after.map(\.uid)))
    #expect(after.count == 8)
    #expect(try store.accounting(experiment: "quick").map(\.planned) == [4, 4])
  }

  /// The example of the design: 1 reaches epoch 10, 2 resumes at 8 and dies at 9, 3 resumes at 6.
  @Test func historyIsCutWhereWorkWasTakenUpAgain() throws {
    func work(_ attempt: Double, after resume: Int, to last: Int, sha: Character) throws
      -> RunHandle
    {
      let point = resume == 0 ? nil : ResumePoint(epoch: resume, sha256: digest(sha))
      let handle = try store.beginAttempt(
        fixture.request(process: Fixture.deadProcess(), resume: point))
      for epoch in (resume + 1)...last {
        try store.recordEpoch(
          handle, epoch: epoch, step: epoch * 100,
          [MetricValue(.validationBitsPerDim, attempt * 100 + Double(epoch))])
      }
      return handle
    }
    let first = try work(3, after: 0, to: 10, sha: "0")
    #expect(first.attempt == 1)
    #expect(try work(2, after: 8, to: 9, sha: "8").attempt == 2)
    let third = try work(1, after: 6, to: 9, sha: "6")
    #expect(third.attempt == 3)

    let history = try fixture.epochs(first.runID)
    #expect(
      history == [
        1: 301, 2: 302, 3: 303, 4: 304, 5: 305, 6: 306, 7: 107, 8: 108, 9: 109,
      ])
    #expect(try store.selectEpoch(third) == 7)
    let run = try #require(try store.runSummaries(experiment: "quick").first)
    #expect(run.attempts == 3)
    #expect(run.epochs == 9)
    #expect(run.bestValidation == 107)
  }

  @Test func startingFromScratchDropsEvenEpochZero() throws {
    let dead = try Fixture.deadProcess()
    let first = try store.beginAttempt(fixture.request(process: dead))
    try store.recordEpoch(first, epoch: 0, step: 0, [MetricValue(.validationBitsPerDim, 9)])
    try store.recordEpoch(first, epoch: 1, step: 5, [MetricValue(.validationBitsPerDim, 8)])
    let second = try store.beginAttempt(fixture.request(process: dead))
    #expect(try fixture.epochs(first.runID) == [:])
    try store.recordEpoch(second, epoch: 0, step: 0, [MetricValue(.validationBitsPerDim, 7)])
    #expect(try fixture.epochs(first.runID) == [0: 7])
  }

  @Test func liveProcessKeepsItsRun() throws {
    _ = try store.beginAttempt(fixture.request())
    let pid = Int(ProcessInfo.processInfo.processIdentifier)
    let hostname = ProcessInfo.processInfo.hostName
    #expect(
      throws: PlanError.held(
        experiment: "quick", label: "macow", seed: 1, hostname: hostname, pid: pid)
    ) { try store.beginAttempt(fixture.request()) }
    #expect(try store.markLost() == [])
    _ = try store.beginAttempt(fixture.request(seed: 2))
  }

  @Test func deadProcessIsNoticed() throws {
    let handle = try store.beginAttempt(fixture.request(process: Fixture.deadProcess()))
    #expect(try store.markLost() == [handle.uid])
    #expect(try store.markLost() == [])
    let run = try #require(try store.runSummaries(experiment: "quick").first)
    #expect(run.status == .lost)
    #expect(run.stopReason == "heartbeat")
    #expect(try store.beginAttempt(fixture.request()).attempt == 2)
  }

  @Test func processesOfOtherBootsAndMachines() {
    let me = ProcessIdentity.current()
    let rebooted = ProcessIdentity(hostname: me.hostname, pid: me.pid, bootID: "old")
    let elsewhere = ProcessIdentity(hostname: "elsewhere", pid: me.pid, bootID: "other")
    #expect(!rebooted.mayLive(seenFrom: me, silence: 0, age: 0))
    #expect(elsewhere.mayLive(seenFrom: me, silence: 60, age: 60))
    #expect(!elsewhere.mayLive(seenFrom: me, silence: ProcessIdentity.patience + 1, age: 9999))
  }

  @Test func finishedRunIsNotRunAgain() throws {
    let handle = try store.beginAttempt(fixture.request())
    try store.recordEpoch(handle, epoch: 1, step: 1, [MetricValue(.validationBitsPerDim, 3)])
    try store.finish(handle, selectedEpoch: 1)
    let error = #expect(throws: PlanError.self) { try store.beginAttempt(fixture.request()) }
    #expect(
      error?.description
        == "'macow' with seed 1 is finished (run \(handle.uid.prefix(8))); see it with "
        + "macow-report runs quick, or run it once more as a replicate with --replicate 1")
    let replicate = try store.beginAttempt(fixture.request(replicate: 1))
    #expect(replicate.uid != handle.uid)
    #expect(try store.accounting(experiment: "quick").first?.planned == 3)
  }

  @Test func failedRunMayGoOn() throws {
    let handle = try store.beginAttempt(fixture.request())
    try store.fail(handle, reason: .diverged, text: "loss is NaN at step 40")
    let run = try #require(try store.runSummaries(experiment: "quick").first)
    #expect(run.status == .failed)
    #expect(run.errorText == "loss is NaN at step 40")
    let again = try store.beginAttempt(fixture.request())
    #expect(again.attempt == 2)
    try store.fail(again, reason: .signal, text: "SIGTERM")
    #expect(try store.runSummaries(experiment: "quick").first?.status == .killed)
  }

  @Test func checkpointsOfDroppedEpochsAreNotOffered() throws {
    let dead = try Fixture.deadProcess()
    let first = try store.beginAttempt(fixture.request(process: dead))
    for epoch in 1...4 {
      try store.recordArtifact(
        first,
        ArtifactRecord(
          kind: .checkpoint, name: "epoch-\(epoch)", path: "r/\(epoch)", epoch: epoch, bytes: 1,
          sha256: digest(Character("\(epoch)"))))
    }
    #expect(try store.latestCheckpoint(first.runID)?.epoch == 4)
    try store.recordDeletion(first, path: "r/4")
    #expect(try store.latestCheckpoint(first.runID)?.epoch == 3)
    let second = try store.beginAttempt(
      fixture.request(process: dead, resume: ResumePoint(epoch: 2, sha256: digest("2"))))
    #expect(try store.latestCheckpoint(second.runID)?.epoch == 2)
  }

  @Test func unknownNamesAreExplained() throws {
    var request = fixture.request()
    request.experiment = "quik"
    let error = #expect(throws: PlanError.self) { try store.beginAttempt(request) }
    #expect(
      error?.description == "no experiment 'quik' (there are quick); did you mean 'quick'?")
    request = fixture.request()
    request.splits = [.train: "all"]
    #expect(throws: RunStoreError.self) { try store.beginAttempt(request) }
    #expect(try store.runSummaries(experiment: "quick").allSatisfy { $0.attempts == 0 })
  }
}
