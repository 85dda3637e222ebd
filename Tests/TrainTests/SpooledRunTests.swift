import Foundation
import Testing

@testable import Experiments

/// Runs that cannot be lost, through the real executables.
@Suite(.serialized) struct SpooledRunTests {
  private static let glow = [
    "run", "tiny.yaml", "--variant", "glow", "--seed", "1", "--threads", "1",
  ]
  private let network = ["MACOW_FILESYSTEM": "network"]

  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.ingest(perBatch: 8)
    try workspace.write()
    return workspace
  }

  /// The one run that has begun.
  private func run(of workspace: Workspace) throws -> RunSummary {
    try #require(try workspace.store().runSummaries().first { $0.attempts > 0 })
  }

  private func reports(_ workspace: Workspace, _ uid: String) throws -> [String] {
    try [
      ["table", "tiny"], ["runs"], ["runs", "show", uid],
      [
        "query",
        """
        SELECT r.uid, m.name, v.epoch, v.value, v.nonfinite, v.attempt FROM v_epoch v
        JOIN run r ON r.id = v.run_id JOIN metric m ON m.id = v.metric_id ORDER BY 1, 2, 3
        """, "--format", "csv",
      ],
    ].map {
      let outcome = try workspace.run("macow-report", arguments: $0)
      #expect(outcome.status == 0, "\(outcome.errors)")
      return outcome.output
    }
  }

  @Test func aLostDatabaseIsRebuilt() throws {
    let workspace = try workspace()
    let launch = try workspace.run("macow-train", "launch", "tiny.yaml", "--threads", "1")
    try #require(launch.status == 0, "\(launch.errors)")
    let uid = try #require(try workspace.store().runSummaries().first { $0.label == "glow" }).uid
    let before = try reports(workspace, uid)
    let refused = try workspace.run("macow-train", "recover")
    #expect(refused.status == 64 && refused.errors.contains("--replace"))
    for ending in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: workspace.database + ending)
    }
    let recovered = try workspace.run("macow-train", "recover", "--json")
    #expect(recovered.status == 0, "\(recovered.errors)")
    #expect(recovered.output.contains("\"finished\" : 4"), "\(recovered.output)")
    let after = try reports(workspace, uid)
    for (old, new) in zip(before, after) { #expect(old == new) }
    let merged = try workspace.run("macow-train", "merge")
    #expect(merged.output.hasPrefix("0 new events of 4 runs"), "\(merged.output)")
  }

  /// The database is only read while a run goes on; `merge` brings the run in, once.
  @Test func onANetworkFileSystemRunsAreMerged() throws {
    let workspace = try workspace()
    let first = try workspace.run(
      "macow-train", arguments: Self.glow, environment: network)
    try #require(first.status == 0, "\(first.errors)")
    #expect(first.errors.contains("macow-train merge --db"))
    #expect(try workspace.store().runSummaries().isEmpty)
    let again = try workspace.run("macow-train", arguments: Self.glow, environment: network)
    #expect(again.status == 64 && again.errors.contains("is finished"), "\(again.errors)")
    let merged = try workspace.run("macow-train", arguments: ["merge"], environment: network)
    #expect(merged.status == 0, "\(merged.errors)")
    #expect(merged.output.contains("of 1 run, 1 of them new"), "\(merged.output)")
    #expect(!FileManager.default.fileExists(atPath: workspace.database + "-wal"))
    #expect(try run(of: workspace).status == .finished)
    let twice = try workspace.run("macow-train", arguments: ["merge"], environment: network)
    #expect(twice.output.hasPrefix("0 new events"), "\(twice.output)")
  }

  /// Both start at once; one trains, the other one says who does, and nothing is lost.
  @Test(arguments: ["local", "network"])
  func oneOfTwoProcessesGetsTheRun(_ kind: String) throws {
    let workspace = try workspace()
    let place = ["MACOW_FILESYSTEM": kind]
    try workspace.write { $0.replacingOccurrences(of: "epochs: 5", with: "epochs: 12") }
    let begun = try workspace.start("macow-train", Self.glow, environment: place)
    while InterruptedRun.checkpoints(of: workspace).isEmpty && begun.isRunning { usleep(2000) }
    kill(begun.processIdentifier, SIGKILL)
    begun.waitUntilExit()
    let errors = (0..<2).map { "\(workspace.folder)/\($0).err" }
    let processes = try errors.map {
      try workspace.start("macow-train", Self.glow, environment: place, errors: $0)
    }
    for process in processes { process.waitUntilExit() }
    let statuses = processes.map(\.terminationStatus).sorted()
    let texts = try errors.map { try String(contentsOfFile: $0, encoding: .utf8) }
    #expect(statuses == [0, 69], "\(texts)")
    #expect(
      texts.contains { $0.contains("is being trained by process") || $0.contains("finished") })
    #expect(try workspace.run("macow-train", "merge").status == 0)
    let run = try run(of: workspace)
    #expect(run.status == .finished && run.epochs == 12 && run.attempts == 2)
  }

  /// The newest checkpoint is damaged: it is named, and the run goes on from an older one.
  @Test(arguments: [true, false])
  func aDamagedCheckpointIsPassedOver(_ isDeleted: Bool) throws {
    let workspace = try workspace()
    let whole = try self.workspace()
    let reference = try whole.run("macow-train", arguments: Self.glow)
    try #require(reference.status == 0, "\(reference.errors)")
    let often = Self.glow + ["--checkpoint-minutes", "0"]
    let begun = try workspace.start("macow-train", often)
    func checkpoints() -> [ArtifactRecord] {
      (try? RunKey.histories(in: "\(workspace.folder)/runs").values.first?
        .artifacts(.checkpoint)) ?? []
    }
    while begun.isRunning {
      usleep(2000)
      guard checkpoints().count > 1 else { continue }
      // What was read may have changed meanwhile: look again while nothing moves.
      kill(begun.processIdentifier, SIGSTOP)
      if checkpoints().count > 1 { break }
      kill(begun.processIdentifier, SIGCONT)
    }
    kill(begun.processIdentifier, SIGKILL)
    begun.waitUntilExit()
    let kept = checkpoints()
    try #require(kept.count > 1)
    let newest = "\(workspace.folder)/runs/\(try #require(kept.last).path)"
    if isDeleted {
      try FileManager.default.removeItem(atPath: newest)
    } else {
      var bytes = try Data(contentsOf: URL(fileURLWithPath: newest))
      bytes[bytes.count - 5] ^= 1
      try bytes.write(to: URL(fileURLWithPath: newest))
    }
    let outcome = try workspace.run("macow-train", arguments: Self.glow)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("the checkpoint is \(isDeleted ? "gone" : "damaged")"))
    #expect(outcome.errors.contains("the run goes on from"))
    #expect(
      try workspace.model(of: try run(of: workspace)) == whole.model(of: try run(of: whole)))
  }

  /// The database goes away in the middle: the run ends whole in its spool, and says what to do.
  @Test func aRunOutlivesItsDatabase() throws {
    let workspace = try workspace()
    let errors = "\(workspace.folder)/run.err"
    let process = try workspace.start("macow-train", Self.glow, errors: errors)
    while InterruptedRun.checkpoints(of: workspace).isEmpty && process.isRunning { usleep(2000) }
    for ending in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: workspace.database + ending)
    }
    process.waitUntilExit()
    let text = try String(contentsOfFile: errors, encoding: .utf8)
    #expect(process.terminationStatus == 74, "\(text)")
    #expect(text.contains("macow-train recover --db"), "\(text)")
    #expect(text.components(separatedBy: "the run goes on").count == 2, "\(text)")
    let recovered = try workspace.run("macow-train", "recover")
    #expect(recovered.status == 0, "\(recovered.errors)")
    #expect(try run(of: workspace).status == .finished)
    #expect(try run(of: workspace).epochs == 5)
  }

  /// A folder of runs without room: one sentence, nothing half-written, and the next attempt goes on.
  @Test(.enabled(if: getuid() == 0, "mounting a small disk needs root"))
  func aFullDiskStopsTheRunAndTheNextAttemptGoesOn() throws {
    let workspace = try workspace()
    let runs = "\(workspace.folder)/runs"
    try FileManager.default.createDirectory(atPath: runs, withIntermediateDirectories: true)
    guard try command("/bin/mount", "-t", "tmpfs", "-o", "size=2m", "none", runs) == 0 else {
      return
    }
    defer { _ = try? command("/bin/umount", "-l", runs) }
    let filler = "\(runs)/filler"
    let process = try workspace.start("macow-train", Self.glow)
    while InterruptedRun.checkpoints(of: workspace).isEmpty && process.isRunning { usleep(2000) }
    _ = try command("/bin/dd", "if=/dev/zero", "of=\(filler)", "bs=4k", "status=none")
    process.waitUntilExit()
    #expect(process.terminationStatus == 73)
    let folder = try #require(
      try FileManager.default.contentsOfDirectory(atPath: runs).first { $0.count == 32 })
    #expect(
      !(try FileManager.default.contentsOfDirectory(atPath: "\(runs)/\(folder)"))
        .contains { $0.hasSuffix(".partial") })
    #expect(try SpoolFile(reading: "\(runs)/\(folder)/events.ndjson").tornBytes == 0)
    try FileManager.default.removeItem(atPath: filler)
    let outcome = try workspace.run("macow-train", arguments: Self.glow)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try run(of: workspace).status == .finished)
  }

  /// A database in a folder that cannot be written is named, and nothing is changed.
  @Test(.enabled(if: getuid() == 0, "mounting needs root"))
  func aReadOnlyFolderIsNamed() throws {
    let workspace = try workspace()
    let folder = "\(workspace.folder)/sealed"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    guard try command("/bin/mount", "-t", "tmpfs", "-o", "size=8m", "none", folder) == 0 else {
      return
    }
    defer { _ = try? command("/bin/umount", folder) }
    try FileManager.default.copyItem(atPath: workspace.database, toPath: "\(folder)/macow.db")
    #expect(try command("/bin/mount", "-o", "remount,ro", folder) == 0)
    for arguments in [Self.glow, ["launch", "tiny.yaml"]] {
      let outcome = try workspace.run(
        "macow-train", arguments: arguments + ["--db", "\(folder)/macow.db"])
      #expect(outcome.status == 74, "\(arguments[0])")
      #expect(outcome.errors.contains("/sealed/macow.db: its folder cannot be written"))
      #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
    }
    #expect(try workspace.store().runSummaries().isEmpty)
  }

  private func command(_ path: String, _ arguments: String...) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
