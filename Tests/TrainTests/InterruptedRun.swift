import Foundation
import Testing

@testable import Experiments

/// The same run twice: once in peace, once killed again and again and taken up each time.
struct InterruptedRun {
  let whole: Workspace
  let broken: Workspace
  /// How often the second one was stopped.
  let interruptions: Int

  /// Two runs that are over.
  init(whole: Workspace, broken: Workspace, interruptions: Int) {
    (self.whole, self.broken, self.interruptions) = (whole, broken, interruptions)
  }

  /// Runs both.
  ///
  /// - Parameters:
  ///   - variant: The variant of the tiny specification.
  ///   - signal: What stops the second run.
  ///   - change: What is changed in the specification.
  /// - Throws: If the run in peace fails.
  init(variant: String, signal: Int32, _ change: (String) -> String) throws {
    whole = try Workspace()
    broken = try Workspace()
    for workspace in [whole, broken] {
      try workspace.ingest()
      try workspace.write(change)
    }
    let command = ["run", "tiny.yaml", "--variant", variant, "--seed", "1", "--threads", "1"]
    let reference = try whole.run("macow-train", arguments: command)
    try #require(reference.status == 0, "\(reference.errors)")

    // A checkpoint after every step, so that it resumes inside epochs too.
    let often = command + ["--checkpoint-minutes", "0"]
    var count = 0
    var isFinished = false
    while !isFinished && count < 60 {
      let before = Self.checkpoints(of: broken)
      let process = try broken.start("macow-train", often)
      // As soon as it has got a little further, at another moment each time.
      while process.isRunning && Self.checkpoints(of: broken).subtracting(before).isEmpty {
        usleep(2000)
      }
      usleep(UInt32(count * 7919 % 40_000))
      if process.isRunning {
        kill(process.processIdentifier, signal)
        count += 1
      }
      process.waitUntilExit()
      isFinished =
        try broken.store().runSummaries(experiment: "tiny").contains { $0.status == .finished }
      if signal == SIGTERM && !isFinished { #expect(process.terminationStatus == 130) }
    }
    interruptions = count
  }

  /// Expects the same epochs, the same final numbers and the same parameters, bit by bit.
  func expectEqual(metrics: [String], final: [String] = ["test/bpd"]) throws {
    let (a, b) = (try whole.store(), try broken.store())
    let touched = try summary(b)
    let untouched = try summary(a)
    #expect(touched.status == .finished)
    #expect(touched.attempts > 1)
    #expect(touched.selectedEpoch == untouched.selectedEpoch)
    for metric in metrics {
      let curve = try a.curves(experiment: "tiny", metric: metric)
      #expect(!curve.isEmpty, "\(metric)")
      #expect(try b.curves(experiment: "tiny", metric: metric) == curve, "\(metric)")
    }
    for metric in final {
      let scores = try a.finalScores(experiment: "tiny", metric: metric).compactMap(\.value)
      #expect(scores.count == 1, "\(metric)")
      #expect(
        try b.finalScores(experiment: "tiny", metric: metric).compactMap(\.value) == scores,
        "\(metric)")
    }
    for file in try filesOfTheUntouched() where file.hasSuffix(".safetensors") {
      #expect(
        try Data(contentsOf: URL(fileURLWithPath: "\(broken.folder)/runs/\(touched.uid)/\(file)"))
          == Data(contentsOf: URL(fileURLWithPath: "\(whole.folder)/runs/\(untouched.uid)/\(file)")),
        "\(file)")
    }
  }

  /// What the run that nobody touched has left.
  func filesOfTheUntouched() throws -> [String] {
    let uid = try summary(try whole.store()).uid
    return try FileManager.default.contentsOfDirectory(atPath: "\(whole.folder)/runs/\(uid)")
      .sorted()
  }

  private func summary(_ store: RunStore) throws -> RunSummary {
    try #require(try store.runSummaries(experiment: "tiny").first { $0.epochs > 0 })
  }

  /// The checkpoints that lie in the folder of the runs.
  static func checkpoints(of workspace: Workspace) -> Set<String> {
    let files = FileManager.default.enumerator(atPath: "\(workspace.folder)/runs")
    return Set(
      (files?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".safetensors") })
  }
}
