import Foundation
import Testing

@testable import Experiments

/// Launches that are interrupted, killed, doubled or failing; status and gc.
@Suite(.serialized) struct LaunchTests {
  private func workspace(epochs: Int = 40) throws -> Workspace {
    let workspace = try Workspace()
    try workspace.ingest(perBatch: 8)
    try workspace.write {
      $0.replacing("epochs: 5", with: "epochs: \(epochs)")
        .replacing("sample_count: 4", with: "sample_count: 0")
    }
    return workspace
  }

  /// Waits until a condition holds, at most a minute.
  private func wait(_ condition: () throws -> Bool) throws {
    for _ in 0..<1200 {
      if try condition() { return }
      usleep(50_000)
    }
    Issue.record("it did not happen within a minute")
  }

  private func runs(_ workspace: Workspace) throws -> [RunSummary] {
    guard let store = try? workspace.store() else { return [] }
    return (try? store.runSummaries(experiment: "tiny")) ?? []
  }

  private func attempts(_ workspace: Workspace) throws -> [LiveAttempt] {
    try workspace.store().liveAttempts()
  }

  @Test func anInterruptedLaunchGoesOn() throws {
    let workspace = try workspace()
    let log = "\(workspace.folder)/launch.err"
    let launch = try workspace.start(
      "macow-train", ["launch", "tiny.yaml", "-j", "2"], errors: log)
    try wait { try runs(workspace).count { $0.epochs > 1 } == 2 }
    let status = try workspace.run("macow-train", "status", "tiny", "--json")
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(status.output.utf8)) as? [String: Any])
    let atWork = try #require(object["at_work"] as? [[String: Any]])
    #expect(atWork.count == 2 && atWork.allSatisfy { $0["planned_epochs"] as? Int == 40 })
    #expect(atWork.allSatisfy { ($0["seconds_left"] as? Double ?? -1) >= 0 })
    kill(launch.processIdentifier, SIGINT)
    launch.waitUntilExit()
    #expect(launch.terminationStatus == 130)
    let text = try String(contentsOfFile: log, encoding: .utf8)
    #expect(text.contains("2 runs saved their state, launch again to go on"), "\(text)")
    #expect(try runs(workspace).count { $0.status == .killed } == 2)
    #expect(try attempts(workspace).isEmpty)

    try workspace.write {
      $0.replacing("epochs: 5", with: "epochs: 40")
        .replacing("sample_count: 4", with: "sample_count: 0")
    }
    let again = try workspace.run("macow-train", "launch", "tiny.yaml", "-j", "2")
    #expect(again.status == 0, "\(again.errors)")
    #expect(again.errors.contains("time: about"))
    #expect(try runs(workspace).allSatisfy { $0.status == .finished })
    #expect(try runs(workspace).map(\.attempts).sorted() == [1, 1, 2, 2])
  }

  @Test func runsOfAKilledLaunchSaveTheirStateAndEnd() throws {
    let workspace = try workspace(epochs: 4000)
    let launch = try workspace.start("macow-train", ["launch", "tiny.yaml", "-j", "2"])
    try wait { try runs(workspace).count { $0.epochs > 1 } == 2 }
    kill(launch.processIdentifier, SIGKILL)
    launch.waitUntilExit()
    try wait { try attempts(workspace).isEmpty }
    #expect(try runs(workspace).count { $0.status == .killed && $0.stopReason == "signal" } == 2)
  }

  @Test func twoLaunchesShareTheWork() throws {
    let workspace = try workspace(epochs: 6)
    let first = try workspace.start("macow-train", ["launch", "tiny.yaml"])
    let second = try workspace.run("macow-train", "launch", "tiny.yaml")
    first.waitUntilExit()
    #expect(first.terminationStatus == 0 && second.status == 0, "\(second.errors)")
    #expect(try runs(workspace).count == 4)
    #expect(try runs(workspace).allSatisfy { $0.status == .finished && $0.attempts == 1 })
  }

  @Test func aLostRunIsMarkedAndTriedAgain() throws {
    let workspace = try workspace(epochs: 400)
    let log = "\(workspace.folder)/launch.err"
    let launch = try workspace.start(
      "macow-train", ["launch", "tiny.yaml", "--variant", "glow", "--seeds", "1"], errors: log)
    try wait { try attempts(workspace).contains { $0.epochs > 0 } }
    let attempt = try #require(try attempts(workspace).first)
    kill(pid_t(attempt.pid), SIGKILL)
    try wait { try attempts(workspace).contains { $0.attempt == 2 && $0.epochs > attempt.epochs } }
    kill(launch.processIdentifier, SIGTERM)
    launch.waitUntilExit()
    let text = try String(contentsOfFile: log, encoding: .utf8)
    #expect(text.contains("ended with signal 9, trying again (attempt 2 of 3)"), "\(text)")

    // Without a launcher, status finds and marks it.
    let alone = try workspace.start(
      "macow-train", ["run", "tiny.yaml", "--variant", "glow", "--seed", "1"])
    try wait { try attempts(workspace).contains { $0.pid == Int(alone.processIdentifier) } }
    kill(alone.processIdentifier, SIGKILL)
    alone.waitUntilExit()
    let status = try workspace.run("macow-train", "status")
    #expect(status.output.contains("tiny/glow, seed 1 is lost: its process is gone"))
    #expect(status.output.contains("nothing is at work"))
    #expect(try runs(workspace).contains { $0.status == .lost })
    let unknown = try workspace.run("macow-train", "status", "tinny")
    #expect(unknown.status == 66 && unknown.errors.contains("did you mean 'tiny'?"))
  }

  @Test func failuresAreCountedAndFailFastStops() throws {
    let workspace = try workspace(epochs: 2)
    let wrong = try workspace.run(
      "macow-train", "launch", "tiny.yaml", "--device", "tpu", "--fail-fast")
    #expect(wrong.status == 3, "\(wrong.errors)")
    #expect(wrong.errors.contains("there is no device 'tpu'"))
    #expect(wrong.errors.contains("--fail-fast was given"))
    #expect(!wrong.errors.contains("glow, seed 2 did not finish"))
    // One device each; there are none here, so the plan alone is looked at.
    let places = try workspace.run(
      "macow-train",
      arguments: [
        "launch", "tiny.yaml", "--dry-run", "-j", "3", "--device", "cuda", "--no-pin",
      ], environment: ["CUDA_VISIBLE_DEVICES": "4,GPU-abc"])
    #expect(
      places.output.hasSuffix(
        """
        place 1: CUDA_VISIBLE_DEVICES=4
        place 2: CUDA_VISIBLE_DEVICES=GPU-abc
        place 3: CUDA_VISIBLE_DEVICES=4

        """), "\(places.output)")
  }

  @Test func clearingUpListsFirstAndSparesWhatIsNeeded() throws {
    let workspace = try workspace(epochs: 2)
    let launch = try workspace.run(
      "macow-train", "launch", "tiny.yaml", "--variant", "glow", "--seeds", "1")
    #expect(launch.status == 0, "\(launch.errors)")
    let uid = try #require(try runs(workspace).first { $0.status == .finished }).uid
    let folder = "\(workspace.folder)/runs"
    let orphan = String(repeating: "0a", count: 16)
    try FileManager.default.createDirectory(
      atPath: "\(folder)/\(orphan)", withIntermediateDirectories: true)
    try Data(count: 100).write(to: URL(fileURLWithPath: "\(folder)/\(orphan)/x"))
    try Data(count: 11).write(to: URL(fileURLWithPath: "\(folder)/\(uid)/stray.bin"))
    try Data(count: 5).write(to: URL(fileURLWithPath: "\(folder)/\(uid)/events.ndjson"))
    try Data(count: 5).write(to: URL(fileURLWithPath: "\(folder)/notes.txt"))

    let dry = try workspace.run("macow-train", "gc", "--dry-run")
    #expect(dry.status == 0)
    #expect(dry.output.contains("\(orphan)  100 bytes  no such run"), "\(dry.output)")
    #expect(dry.output.contains("\(uid)/stray.bin  11 bytes  not on record"))
    #expect(dry.output.contains("2 to delete, 111 bytes"))
    let refused = try workspace.run("macow-train", "gc")
    #expect(refused.status == 64 && refused.errors.contains("it needs --yes"))
    #expect(FileManager.default.fileExists(atPath: "\(folder)/\(orphan)/x"))

    let done = try workspace.run("macow-train", "gc", "--yes")
    #expect(done.status == 0 && done.output.contains("deleted 2 of 2, 111 bytes"))
    #expect(!FileManager.default.fileExists(atPath: "\(folder)/\(orphan)"))
    for file in ["\(uid)/model.safetensors", "\(uid)/events.ndjson", "notes.txt", "logs"] {
      #expect(FileManager.default.fileExists(atPath: "\(folder)/\(file)"), "\(file)")
    }
    #expect(
      try workspace.run("macow-train", "gc", "--yes").output.contains("nothing to delete"))
  }

  @Test(arguments: ["launch", "plan", "select", "status", "gc"])
  func everyCommandHasHelpWithAnExample(_ command: String) throws {
    let help = try Workspace().run("macow-train", command, "--help")
    #expect(help.status == 0 && help.output.contains("example: macow-train \(command)"))
  }
}
