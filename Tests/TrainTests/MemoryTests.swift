import Foundation
import Testing

@testable import Experiments

/// `--memory` through the real executables.
@Suite(.serialized) struct MemoryTests {
  private static let deep: @Sendable (String) -> String = { text in
    text.replacingOccurrences(
      of: "num_steps: [1, 1], hidden_channels: 8}", with: "num_steps: [9, 2], hidden_channels: 24}"
    )
    .replacingOccurrences(of: "epochs: 5", with: "epochs: 2")
  }

  private func curve(
    _ workspace: Workspace, _ metric: String, variant: String = "glow", memory: String
  ) throws -> [Double] {
    let run = try workspace.run(
      "macow-train", "run", "tiny.yaml", "--variant", variant, "--seed", "1", "--threads", "1",
      "--memory", memory)
    try #require(run.status == 0, "\(run.errors)")
    let summary = try #require(
      try workspace.store().runSummaries(experiment: "tiny").first { $0.label == variant })
    #expect(summary.tags[RunTag.memory] == memory)
    return try workspace.store().curves(experiment: "tiny", metric: metric)
      .filter { $0.label == variant }.map(\.value)
  }

  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.ingest()
    try workspace.write(Self.deep)
    return workspace
  }

  /// The same numbers with less memory: the modes are compared by a query.
  @Test func modesDifferInMemoryAlone() throws {
    let workspaces = try (0..<3).map { _ in try workspace() }
    let modes = ["full", "checkpoint", "reversible"]
    var losses: [[Double]] = []
    var peaks: [Double] = []
    for (workspace, mode) in zip(workspaces, modes) {
      losses.append(try curve(workspace, "train/bpd", memory: mode))
      peaks.append(
        try #require(
          try workspace.store().curves(experiment: "tiny", metric: "train/peak_tensor_bytes")
            .map(\.value).max()))
    }
    #expect(losses[0].count == 2)
    #expect(losses[0] == losses[1])
    for (a, b) in zip(losses[0], losses[2]) { #expect(abs(a - b) < 1e-3) }
    #expect(peaks[1] < peaks[0] / 2)
    #expect(peaks[2] < peaks[0] / 2)
    let errors = try workspaces[2].store().curves(experiment: "tiny", metric: "train/replay_error")
      .map(\.value)
    #expect(errors.count == 2 && errors.allSatisfy { $0 > 0 && $0 < 1e-4 })
  }

  /// Half of a run in one mode would make its peak memory nobody's.
  @Test func aRunGoesOnInItsMode() throws {
    let workspace = try workspace()
    let command = [
      "run", "tiny.yaml", "--variant", "glow", "--seed", "1", "--threads", "1",
      "--checkpoint-minutes", "0",
    ]
    let process = try workspace.start("macow-train", command + ["--memory", "checkpoint"])
    // Once there is a second checkpoint, the first is recorded.
    var seen: Set<String> = []
    while process.isRunning && seen.count < 2 {
      seen.formUnion(InterruptedRun.checkpoints(of: workspace))
      usleep(2000)
    }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    let other = try workspace.run("macow-train", arguments: command)
    #expect(other.status != 0)
    #expect(other.errors.contains("was started with --memory checkpoint"))
    let same = try workspace.run("macow-train", arguments: command + ["--memory", "checkpoint"])
    #expect(same.status == 0, "\(same.errors)")
  }

  @Test func anUnknownModeIsRefused() throws {
    let outcome = try Workspace().run(
      "macow-train", "run", "tiny.yaml", "--seed", "1", "--memory", "half")
    #expect(outcome.status != 0)
    #expect(outcome.errors.contains("reversible"))
  }
}
