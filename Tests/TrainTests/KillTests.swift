import Foundation
import Testing

@testable import Experiments

/// `kill -9` at random moments of training, launching and merging; ingest has its own.
@Suite(.serialized) struct KillTests {
  /// Moments drawn from a seed, so that a failure can be had again.
  private struct Moments {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A moment between 0 and `seconds`.
    mutating func next(within seconds: Double) -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) / Double(UInt64(1) << 53) * seconds
    }
  }

  private static let training = [
    "run", "tiny.yaml", "--variant", "glow", "--seed", "1", "--threads", "1",
    "--checkpoint-minutes", "0",
  ]

  private func workspace(epochs: Int) throws -> Workspace {
    let workspace = try Workspace()
    try workspace.ingest(perBatch: 8)
    try workspace.write {
      $0.replacing("epochs: 5", with: "epochs: \(epochs)")
        .replacing("sample_count: 4", with: "sample_count: 0")
    }
    return workspace
  }

  /// Starts a command and kills it after `seconds`.
  ///
  /// - Returns: Whether it was still at work then.
  private func killed(
    _ workspace: Workspace, _ arguments: [String], after seconds: Double
  ) throws -> Bool {
    let process = try workspace.start("macow-train", arguments)
    let end = Date().addingTimeInterval(seconds)
    while process.isRunning && Date() < end { usleep(1000) }
    let isAtWork = process.isRunning
    if isAtWork { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    return isAtWork
  }

  /// Seconds that a command takes when nobody disturbs it.
  private func seconds(_ workspace: Workspace, _ arguments: [String]) throws -> Double {
    let start = Date()
    let outcome = try workspace.run("macow-train", arguments: arguments)
    try #require(outcome.status == 0, "\(outcome.errors)")
    return Date().timeIntervalSince(start)
  }

  /// Every epoch of every metric once, and nothing in a spool that the database lacks.
  private func expectWhole(_ workspace: Workspace, epochs: Int) throws {
    let doubled = try ReadOnlyQuery(path: workspace.database, timeLimit: 60, rowLimit: 10).run(
      """
      SELECT run_id, metric_id, epoch FROM v_epoch GROUP BY run_id, metric_id, epoch
      HAVING count(*) > 1
      """)
    #expect(doubled.rows.isEmpty)
    for run in try workspace.store().runSummaries(experiment: "tiny") where run.attempts > 0 {
      #expect(run.status == .finished && run.epochs == epochs, "\(run.label)")
    }
    let merged = try workspace.run("macow-train", "merge")
    #expect(merged.output.hasPrefix("0 new events"), "\(merged.output)\(merged.errors)")
  }

  @Test func aHundredMomentsOfTraining() throws {
    var moments = Moments(seed: 1)
    var kills = 0
    while kills < 100 {
      let (whole, broken) = (try workspace(epochs: 12), try workspace(epochs: 12))
      let length = try seconds(whole, Self.training)
      var ofThis = 0
      // Without this limit a run whose start alone is as long as the moments would never end.
      while ofThis < 25, kills < 100 {
        guard try killed(broken, Self.training, after: moments.next(within: length)) else { break }
        (ofThis, kills) = (ofThis + 1, kills + 1)
      }
      _ = try broken.run("macow-train", arguments: Self.training)
      try expectWhole(broken, epochs: 12)
      guard try broken.store().runSummaries(experiment: "tiny").contains(where: { $0.attempts > 1 })
      else { continue }
      try InterruptedRun(whole: whole, broken: broken, interruptions: ofThis).expectEqual(
        metrics: ["train/bpd", "val/bpd", "train/grad_norm"])
    }
  }

  @Test func thirtyMomentsOfLaunching() throws {
    var moments = Moments(seed: 2)
    var kills = 0
    while kills < 30 {
      let (whole, broken) = (try workspace(epochs: 8), try workspace(epochs: 8))
      let launch = ["launch", "tiny.yaml", "-j", "2", "--threads", "1"]
      let length = try seconds(whole, launch)
      var ofThis = 0
      while ofThis < 10, kills < 30 {
        guard try killed(broken, launch, after: moments.next(within: length)) else { break }
        (ofThis, kills) = (ofThis + 1, kills + 1)
      }
      _ = try seconds(broken, launch)
      try expectWhole(broken, epochs: 8)
      #expect(try broken.store().liveAttempts().isEmpty)
      for metric in ["val/bpd", "test/bpd"] {
        func scores(_ workspace: Workspace) throws -> [String: Double?] {
          Dictionary(
            uniqueKeysWithValues: try workspace.store().finalScores(
              experiment: "tiny", metric: metric
            ).map { ("\($0.run.label) \($0.run.seed)", $0.value) })
        }
        #expect(try scores(whole).count == 4)
        #expect(try scores(broken) == scores(whole), "\(metric)")
      }
    }
  }

  @Test func fortyMomentsOfMerging() throws {
    let network = ["MACOW_FILESYSTEM": "network"]
    let workspace = try workspace(epochs: 12)
    for seed in 1...2 {
      let arguments = Self.training.map { $0 == "1" && seed == 2 ? "2" : $0 }
      let outcome = try workspace.run(
        "macow-train", arguments: arguments.dropLast(2) + ["--checkpoint-minutes", "10"],
        environment: network)
      try #require(outcome.status == 0 || outcome.status == 64, "\(outcome.errors)")
    }
    let empty = try Data(contentsOf: URL(fileURLWithPath: workspace.database))
    let length = try seconds(workspace, ["merge"])
    let rows = try history(workspace)
    #expect(!rows.isEmpty)
    var moments = Moments(seed: 3)
    var kills = 0
    while kills < 40 {
      for ending in ["-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: workspace.database + ending)
      }
      try empty.write(to: URL(fileURLWithPath: workspace.database))
      while kills < 40, try killed(workspace, ["merge"], after: moments.next(within: length)) {
        kills += 1
      }
      let outcome = try workspace.run("macow-train", "merge")
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(try history(workspace) == rows)
    }
    try expectWhole(workspace, epochs: 12)
  }

  /// Every value of every epoch.
  private func history(_ workspace: Workspace) throws -> [[ReadOnlyQuery.Value]] {
    try ReadOnlyQuery(path: workspace.database, timeLimit: 60, rowLimit: 100_000).run(
      """
      SELECT r.uid, m.name, v.epoch, v.value, v.nonfinite FROM v_epoch v
      JOIN run r ON r.id = v.run_id JOIN metric m ON m.id = v.metric_id ORDER BY 1, 2, 3
      """
    ).rows
  }
}
