import Foundation
import GRDB
import Testing

@testable import Experiments

/// Spool first, database second: what a database that fails does to a run, and to the records.
@Suite struct JournalTests {
  let spooling: SpoolFixture
  let said = Mutexed<[String]>([])
  var store: RunStore { spooling.store }

  init() throws { spooling = try SpoolFixture() }

  private func uid(seed: Int = 1) throws -> String { try store.claim(spooling.key(seed: seed)) }

  /// Any rows that differ, by table.
  private func differences(_ first: RunStore, _ second: RunStore) throws -> [String] {
    let (a, b) = try (SpoolFixture.contents(of: first), SpoolFixture.contents(of: second))
    return a.keys.sorted().filter { a[$0] != b[$0] }
      .map { "\($0): \(a[$0] ?? []) / \(b[$0] ?? [])" }
  }

  /// An interrupted run, a finished one and planned ones: the spools alone give the same rows.
  @Test func aRebuiltDatabaseHasTheSameRows() throws {
    try store.registerExperiment(
      spooling.fixture.spec, configurations: spooling.fixture.planned, backend: .local,
      arguments: ["launch", "quick.yaml", "-j", "2"])
    let first = try uid()
    do {
      let killed = try spooling.begin(
        first, into: store, process: Fixture.deadProcess(), said: said)
      for epoch in 1...3 { try spooling.work(killed, epoch) }
    }
    do {
      let again = try spooling.begin(
        first, into: store, resume: ResumePoint(epoch: 1, sha256: digest("c")), said: said)
      #expect(again.history.attempt == 2)
      #expect(again.history.artifacts(.checkpoint).map(\.epoch) == [1])
      try spooling.finish(again, from: 2, to: 5)
    }
    do {
      let failing = try spooling.begin(try uid(seed: 2), into: store, seed: 2, said: said)
      try spooling.work(failing, 1)
      try failing.end(.failed(.diverged, text: "loss is NaN"))
    }
    #expect(said.value == [])
    let path = spooling.fixture.scratch.file("again.db")
    let recovery = try Recovery(path, from: spooling.runs, replacing: false)
    #expect(recovery.merge.runs == 2 && recovery.merge.newRuns == 2)
    #expect(recovery.statuses == ["finished": 1, "failed": 1, "queued": 4])
    let rebuilt = try RunStore(path: path)
    for line in try differences(store, rebuilt) { Issue.record("\(line)") }
    #expect(try SpoolMerge([spooling.runs], into: rebuilt).events == 0)
    #expect(try SpoolMerge([spooling.runs], into: store).events == 0)
    #expect(try differences(store, rebuilt) == [])
    let summary = try rebuilt.summary(ofRun: first)
    #expect(summary.selectedEpoch == 2 && summary.attempts == 2 && summary.status == .finished)
    #expect(try rebuilt.experiment("quick").isRuleDeclaredFirst)
  }

  @Test func recoveryReplacesOnlyWhenToldAndKeepsTheOldOne() throws {
    try spooling.finish(try spooling.begin(try uid(), into: store, said: said))
    let path = spooling.fixture.scratch.file("there.db")
    try RunStore(path: path).register(dataset: .sample(name: "old"))
    #expect(throws: RecoveryError.exists(path: path)) {
      try Recovery(path, from: spooling.runs, replacing: false)
    }
    let recovery = try Recovery(path, from: spooling.runs, replacing: true)
    #expect(recovery.before == path + ".before-recovery")
    #expect(try RunStore(readingAt: path + ".before-recovery").datasets().map(\.name) == ["old"])
    #expect(try RunStore(readingAt: path).datasets().map(\.name) == ["photos32"])
    #expect(
      try Recovery(path, from: spooling.runs, replacing: true).before?.hasSuffix("-2") == true)
    let nothing = spooling.fixture.scratch.file("nothing")
    #expect(throws: RecoveryError.noSpools(folder: nothing)) {
      try Recovery(nothing + ".db", from: nothing, replacing: false)
    }
    #expect(!FileManager.default.fileExists(atPath: nothing + ".db"))
  }

  @Test func aDamagedSpoolStopsRecoveryAndLeavesNothing() throws {
    try spooling.finish(try spooling.begin(try uid(), into: store, said: said))
    let spool = "\(spooling.runs)/\(try uidOfTheFirst())/events.ndjson"
    var bytes = try Data(contentsOf: URL(fileURLWithPath: spool))
    let middle = try SpoolFile(reading: spool).entries[1].end - 9
    bytes[middle] ^= 1
    try bytes.write(to: URL(fileURLWithPath: spool))
    let path = spooling.fixture.scratch.file("again.db")
    let error = #expect(throws: RecoveryError.self) {
      try Recovery(path, from: spooling.runs, replacing: false)
    }
    #expect(error?.description.contains("\(spool): line 2 is damaged") == true)
    let left = try FileManager.default.contentsOfDirectory(
      atPath: spooling.fixture.scratch.url.path)
    #expect(!left.contains { $0.hasPrefix("again.db") })
  }

  private func uidOfTheFirst() throws -> String {
    try #require(try store.runSummaries().first { $0.attempts > 0 }).uid
  }

  /// The file vanishes and comes back as another one: one warning, and nothing is lost.
  @Test func aDeletedDatabaseDoesNotStopTheRun() throws {
    let journal = try spooling.begin(try uid(), into: store, said: said)
    try spooling.work(journal, 1)
    let moved = store.path + ".moved"
    try FileManager.default.moveItem(atPath: store.path, toPath: moved)
    for ending in ["-wal", "-shm"] {
      try FileManager.default.moveItem(atPath: store.path + ending, toPath: moved + ending)
    }
    try spooling.work(journal, 2)
    try spooling.work(journal, 3)
    #expect(said.value.count == 1 && said.value[0].contains("the run goes on"))
    #expect(try journal.selectEpoch() == 2)
    let error = #expect(throws: SpoolError.self) { try spooling.finish(journal, from: 4) }
    #expect(error?.description.contains("macow-train recover --db \(store.path)") == true)
    #expect(error?.description.contains("is finished and is whole in its spool") == true)
    #expect(journal.history.status == .finished)
    #expect(said.value.count == 1)
    _ = try Recovery(store.path, from: spooling.runs, replacing: false)
    let rebuilt = try RunStore(path: store.path)
    #expect(try rebuilt.summary(ofRun: journal.uid).status == .finished)
    #expect(try rebuilt.summary(ofRun: journal.uid).selectedEpoch == 2)
  }

  /// A database that is rebuilt while a run goes on is followed from then on.
  @Test func aRunFollowsADatabaseThatWasRebuilt() throws {
    let journal = try spooling.begin(try uid(), into: store, said: said)
    try spooling.work(journal, 1)
    _ = try Recovery(store.path, from: spooling.runs, replacing: true)
    try spooling.finish(journal, from: 2)
    let rebuilt = try RunStore(path: store.path)
    let run = try rebuilt.summary(ofRun: journal.uid)
    #expect(run.status == .finished && run.epochs == 4)
    #expect(try SpoolMerge([spooling.runs], into: rebuilt).events == 0)
    #expect(said.value == [])
  }

  /// A lock that lasts: the event waits in the spool, and the next one takes it along.
  @Test func eventsCatchUpAfterAFailure() throws {
    let journal = try spooling.begin(try uid(), into: store, said: said)
    try store.write { try $0.execute(sql: "DROP INDEX artifact_sha") }
    try store.write { try $0.execute(sql: "ALTER TABLE epoch_metric RENAME TO away") }
    try spooling.work(journal, 1)
    try spooling.work(journal, 2)
    #expect(said.value.count == 1, "\(said.value)")
    try store.write { try $0.execute(sql: "ALTER TABLE away RENAME TO epoch_metric") }
    try spooling.finish(journal, from: 3)
    #expect(said.value.count == 2 && said.value[1].contains("has every event of run"))
    #expect(try store.summary(ofRun: journal.uid).epochs == 4)
    let path = spooling.fixture.scratch.file("again.db")
    _ = try Recovery(path, from: spooling.runs, replacing: false)
    #expect(try differences(store, try RunStore(path: path)) == [])
  }

  /// The spool says finished, the database did not hear of it: the next start tells it.
  @Test func theNextStartBringsTheDatabaseUpToDate() throws {
    let id = try uid()
    try spooling.finish(try spooling.begin(id, into: nil, said: said))
    #expect(try store.summary(ofRun: id).status == .queued)
    let journal = try RunJournal(id, in: spooling.runs, store: store) { _ in }
    #expect(journal.history.status == .finished)
    #expect(try store.summary(ofRun: id).status == .finished)
  }

  @Test func aSpoolThatLostEventsIsRefused() throws {
    let id = try uid()
    try spooling.finish(try spooling.begin(id, into: store, said: said))
    let spool = "\(spooling.runs)/\(id)/events.ndjson"
    let entries = try SpoolFile(reading: spool).entries
    let whole = try Data(contentsOf: URL(fileURLWithPath: spool))
    try whole.prefix(entries[3].end).write(to: URL(fileURLWithPath: spool))
    #expect(
      throws: SpoolError.behindDatabase(
        file: spool, run: id, has: 4, database: entries.count)
    ) { try RunJournal(id, in: spooling.runs, store: store) { _ in } }
    // A merge leaves what is recorded as it is.
    #expect(try SpoolMerge([spooling.runs], into: store).events == 0)
    #expect(try store.summary(ofRun: id).status == .finished)
  }

  /// Two machines trained the same seed: the later one is a replicate, and n stays what it is.
  @Test func twoRunsOfOneSeedAreNotCountedTwice() throws {
    let elsewhere = try SpoolFixture()
    let (early, late) = (RunKey.freshID(), RunKey.freshID())
    try elsewhere.finish(
      try elsewhere.begin(early, into: nil, now: { 1_000_000_000_000_000 }, said: said))
    try spooling.finish(
      try spooling.begin(late, into: nil, now: { 2_000_000_000_000_000 }, said: said))
    let merge = try SpoolMerge([spooling.runs, elsewhere.runs], into: store)
    #expect(merge.newRuns == 2 && merge.problems == [])
    #expect(merge.replicates.map(\.run) == [late] && merge.replicates.map(\.replicate) == [1])
    #expect(try store.summary(ofRun: early).replicate == 0)
    #expect(try store.summary(ofRun: late).replicate == 1)
    #expect(try store.accounting(experiment: "quick").map(\.planned) == [3, 3])
    let scores = try store.finalScores(experiment: "quick", metric: "val/bpd")
    #expect(scores.compactMap(\.value).count == 1)
    let again = try SpoolMerge([spooling.runs, elsewhere.runs], into: store)
    #expect(again.events == 0 && again.newRuns == 0 && again.replicates == [])
  }

  /// Merged line by line while it is written, cut anywhere: the same rows as at once.
  @Test func mergingWhileATrainerAppendsLosesNothing() throws {
    let id = RunKey.freshID()
    try spooling.finish(try spooling.begin(id, into: nil, said: said))
    let spool = "\(spooling.runs)/\(id)/events.ndjson"
    let whole = try Data(contentsOf: URL(fileURLWithPath: spool))
    let piecewise = try RunStore(path: spooling.fixture.scratch.file("piecewise.db"))
    var events = 0
    for end in stride(from: 100, to: whole.count, by: 211) {
      try whole.prefix(end).write(to: URL(fileURLWithPath: spool))
      let merge = try SpoolMerge([spooling.runs], into: piecewise)
      #expect(merge.problems == [])
      events += merge.events
    }
    try whole.write(to: URL(fileURLWithPath: spool))
    events += try SpoolMerge([spooling.runs], into: piecewise).events
    #expect(events == (try SpoolFile(reading: spool).entries.count))
    let atOnce = try RunStore(path: spooling.fixture.scratch.file("once.db"))
    #expect(try SpoolMerge([spooling.runs], into: atOnce).events == events)
    #expect(try differences(piecewise, atOnce) == [])
  }

  /// The wall clock jumps by years either way: durations and the order of the history do not.
  @Test func clockJumpsChangeNoDurationAndNoOrder() throws {
    let times = Mutexed<[Int64]>([])
    let jumps: [Int64] = [0, 400, -900, 30, -30_000, 12, 700, -1]
    let counter = Mutexed(0)
    let id = try uid()
    let journal = try spooling.begin(
      id, into: store,
      now: {
        let day: Int64 = 86_400_000_000
        let index = counter.value
        counter.update { $0 += 1 }
        let time = 1_700_000_000_000_000 + jumps[index % jumps.count] * day
        times.update { $0.append(time) }
        return time
      }, said: said)
    try spooling.finish(journal)
    #expect(Set(times.value).count == jumps.count)
    let run = try store.summary(ofRun: id)
    #expect(run.status == .finished && run.epochs == 4 && run.selectedEpoch == 2)
    #expect(run.activeSeconds >= 0 && run.activeSeconds < 60)
    #expect(try store.experiment("quick").isRuleDeclaredFirst)
    let curve = try store.curves(experiment: "quick", metric: "val/bpd").map(\.value)
    #expect(curve == [1, 2.0 / 3, 3, 4])
    let entries = try SpoolFile(reading: "\(spooling.runs)/\(id)/events.ndjson").entries
    #expect(entries.map(\.sequence) == Array(1...entries.count))
    #expect(zip(entries, entries.dropFirst()).allSatisfy { $0.seconds <= $1.seconds })
    let path = spooling.fixture.scratch.file("again.db")
    _ = try Recovery(path, from: spooling.runs, replacing: false)
    #expect(try differences(store, try RunStore(path: path)) == [])
  }

  /// The history in memory and the views of the database are the same function of the events.
  @Test func historyInMemoryIsThatOfTheDatabase() throws {
    let id = try uid()
    var seed: UInt64 = 7
    func draw(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    var reached = 0
    for _ in 0..<25 {
      let resume = draw(reached + 1)
      let journal = try spooling.begin(
        id, into: store, resume: resume == 0 ? nil : .init(epoch: resume, sha256: digest("c")),
        process: Fixture.deadProcess(), said: said)
      reached = resume
      for _ in 0..<draw(4) {
        reached += 1
        let value = [Double(draw(50)), .nan, .infinity][draw(12) == 0 ? 1 + draw(2) : 0]
        try journal.append(
          .epoch(
            EpochNumbers(
              epoch: reached, step: reached, [MetricValue(.validationBitsPerDim, value)])))
        try journal.append(
          .artifact(
            ArtifactRecord(
              kind: .checkpoint, name: "epoch-\(reached)", path: "\(id)/\(reached)",
              epoch: reached, bytes: 1, sha256: digest("d"))))
      }
      let run = try store.summary(ofRun: id)
      let curve = try store.curves(experiment: "quick", metric: "val/bpd")
      let counted = journal.history.counted.sorted { $0.epoch < $1.epoch }
      #expect(counted.map(\.epoch) == curve.map(\.epoch))
      #expect(counted.map { "\($0.value)" } == curve.map { "\($0.value)" })
      #expect(journal.history.lastEpoch == run.epochs)
      #expect(journal.history.best(of: .validationBitsPerDim) == run.bestValidation)
      #expect(
        journal.history.artifacts(.checkpoint).map(\.path)
          == (try store.artifacts(run.id, kind: .checkpoint)).map(\.path))
      let handle = RunHandle(
        runID: run.id, uid: id, attempt: journal.history.attempt, started: .now)
      #expect(journal.history.chosenEpoch == (try? store.selectEpoch(handle)))
    }
    #expect(said.value == [])
  }
}
