import Experiments
import Foundation
import Testing

@Suite struct RunsCommandTests {
  let synthetic: SyntheticStore

  init() throws { synthetic = try SyntheticStore() }

  private func run(_ arguments: String...) throws -> Program {
    try Program(["runs"] + arguments + ["--db", synthetic.path])
  }

  @Test func showTellsWhatWasRecorded() throws {
    let handle = try synthetic.finish(0, seed: 1, test: 3.5)
    let result = try run("show", String(handle.uid.prefix(6)))
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("run \(handle.uid)\n"))
    for fact in [
      "experiment      quick", "seed            1", "status          finished (completed)",
      "train  photos32/train, 800 images", "test/bpd", "training.epochs", "cpu_model",
    ] {
      #expect(result.output.contains(fact), "\(fact)")
    }
    let json = try run("show", handle.uid, "--json").output
    let detail = try JSONDecoder().decode(RunDetail.self, from: Data(json.utf8))
    #expect(detail == (try synthetic.store.detail(ofRun: handle.uid)))
    #expect(detail.attempts.map(\.endReason) == ["ok"])
    #expect(detail.configuration["training.epochs"] == "12")
  }

  @Test func diffNamesTheFieldsAndOnlyThose() throws {
    let first = try synthetic.finish(0, seed: 1, test: 3.5)
    let second = try synthetic.finish(0, seed: 2, test: 3.25, commit: "d")
    let result = try run("diff", first.uid, second.uid, "--json")
    #expect(result.status == 1)
    let differences = try JSONDecoder().decode(
      [RunDifference].self, from: Data(result.output.utf8))
    #expect(differences.contains(RunDifference(field: "seed", first: "1", second: "2")))
    #expect(differences.contains { $0.field == "code commit" })
    #expect(differences.contains { $0.field == "evaluation test/bpd epoch 12 seed 0" })
    #expect(!differences.contains { $0.field.hasPrefix("configuration") })
    let same = try run("diff", first.uid, first.uid)
    #expect(same.status == 0)
    #expect(same.output == "no difference\n")
  }

  @Test func exclusionNeedsAReasonAndCanBeTakenBack() throws {
    let handle = try synthetic.finish(0, seed: 1, test: 3.5)
    #expect(try run("exclude", handle.uid, "--reason", " ").status == 64)
    #expect(try run("exclude", handle.uid, "--reason", "damaged data").status == 0)
    #expect(try synthetic.store.summary(ofRun: handle.uid).excludeReason == "damaged data")
    #expect(try run("include", handle.uid).status == 0)
    #expect(try synthetic.store.summary(ofRun: handle.uid).excludeReason == nil)
    let again = try run("include", handle.uid)
    #expect(again.status != 0)
    #expect(again.errors == "macow-report: run \(handle.uid.prefix(8)) is not excluded\n")
  }

  @Test func aFinishedRunIsEvidence() throws {
    let handle = try synthetic.finish(0, seed: 1, test: 3.5)
    let result = try run("rm", handle.uid, "--yes")
    #expect(result.status != 0)
    #expect(result.errors.contains("is finished, so it is evidence"))
    #expect(try synthetic.store.summary(ofRun: handle.uid).status == .finished)
  }

  @Test func aFailedRunIsRemovedWithItsFilesAndItsSeedIsFreeAgain() throws {
    let handle = try synthetic.begin(0, seed: 1)
    let runs = synthetic.folder.appendingPathComponent("runs")
    let file = runs.appendingPathComponent("\(handle.uid)/epoch-1.safetensors")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data([1, 2, 3]).write(to: file)
    try synthetic.store.recordArtifact(
      handle,
      ArtifactRecord(
        kind: .checkpoint, name: "epoch-1", path: "\(handle.uid)/epoch-1.safetensors", epoch: 1,
        bytes: 3, sha256: String(repeating: "0", count: 64)))
    let held = try run("rm", handle.uid, "--yes")
    #expect(held.status != 0)
    #expect(held.errors.contains("is being trained by"))
    try synthetic.store.fail(handle, reason: .error, text: "out of memory")
    let asked = try run("rm", handle.uid)
    #expect(asked.status == 64)
    #expect(asked.errors.contains("needs --yes"))
    #expect(try run("rm", handle.uid, "--yes").status == 0)
    #expect(!FileManager.default.fileExists(atPath: file.path))
    #expect(throws: PlanError.unknownRun(uid: handle.uid)) {
      try synthetic.store.summary(ofRun: handle.uid)
    }
    let second = try synthetic.begin(0, seed: 1)
    #expect(second.uid != handle.uid)
    #expect(second.attempt == 1)
  }

  @Test(arguments: ["ls", "show", "diff", "exclude", "include", "rm"])
  func everySubcommandHasHelpWithAnExample(command: String) throws {
    let result = try run(command, "--help")
    #expect(result.status == 0)
    #expect(result.output.contains("EXAMPLE\n  macow-report runs"))
  }

  @Test func anIdMustNameOneRun() throws {
    let result = try run("show", "zz")
    #expect(result.status == 66)
    #expect(result.errors == "macow-report: no run 'zz'; macow-report runs lists them\n")
    let every = Set(try synthetic.store.runSummaries().map { $0.uid.prefix(1) })
    guard every.count < 6 else { return }
    let shared = try #require(
      try synthetic.store.runSummaries().map { $0.uid.prefix(1) }.first { letter in
        try synthetic.store.runSummaries().count { $0.uid.hasPrefix(letter) } > 1
      })
    #expect(try run("show", String(shared)).errors.contains("give more digits"))
  }
}
