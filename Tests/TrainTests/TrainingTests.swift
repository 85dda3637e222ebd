import Foundation
import Testing

@testable import Experiments

/// The real executables, from images to records.
@Suite(.serialized) struct TrainingTests {
  /// The metrics that must repeat bit by bit; times and memory need not.
  static let exact = [
    "train/bpd", "val/bpd", "train/grad_norm", "train/learning_rate", "train/skipped_steps",
  ]

  @Test func aLaunchTrainsEveryVariantWithEverySeed() throws {
    let workspace = try Workspace()
    try workspace.ingest()
    try workspace.write()
    let launch = try workspace.run("macow-train", "launch", "tiny.yaml", "-j", "2")
    #expect(launch.status == 0, "\(launch.errors)")
    #expect(launch.errors.contains("4 runs, 4 to do"))
    #expect(launch.errors.contains("rule: the epoch with the best val/bpd"))

    let store = try workspace.store()
    let scores = try store.finalScores(experiment: "tiny", metric: "test/bpd")
    #expect(scores.count == 4)
    for score in scores {
      #expect(score.run.status == .finished)
      #expect(score.run.epochs == 5)
      let value = try #require(score.value)
      #expect(value > 1 && value < 9)
      let samples = try store.artifacts(score.run.id, kind: .samples)
      #expect(samples.count == 1)
      for artifact in samples {
        #expect(
          FileManager.default.fileExists(atPath: "\(workspace.folder)/runs/\(artifact.path)"))
      }
    }
    // Seeds change the numbers; the two models are not the same one.
    #expect(Set(scores.compactMap(\.value)).count == 4)
    let curve = try store.curves(experiment: "tiny", metric: "val/bpd")
      .filter { $0.label == "macow" && $0.seed == 1 }.map(\.value)
    #expect(curve.count == 5 && curve[4] < curve[0])

    let again = try workspace.run("macow-train", "launch", "tiny.yaml")
    #expect(again.status == 0 && again.errors.contains("0 to do"))
    let third = try workspace.run(
      "macow-train", "run", "tiny.yaml", "--variant", "glow", "--seed", "1")
    #expect(third.status != 0)
    #expect(third.errors.contains("'glow' with seed 1 is finished"))

    // The same run once more is equal bit for bit, and is no further sample.
    let original = try #require(scores.first { $0.run.label == "glow" && $0.run.seed == 1 }).run
    let repeated = try workspace.run("macow-train", "repro", original.uid)
    #expect(repeated.status == 0, "\(repeated.errors)")
    #expect(repeated.output.contains("are equal bit for bit in all"))
    #expect(try store.finalScores(experiment: "tiny", metric: "test/bpd").count == 4)

    // The table shows what the runs recorded, and evaluating again gives the recorded number.
    let recorded = try #require(
      scores.first { $0.run.label == "macow" && $0.run.seed == 2 }?.value)
    let evaluated = try workspace.run(
      "macow-train", "evaluate", "tiny.yaml", "--variant", "macow", "--seed", "2", "--threads",
      "1", "--json")
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(evaluated.output.utf8)) as? [String: Any])
    let value = try #require(object["bits_per_dim"] as? Double)
    #expect(abs(value - recorded) < 1e-6)
    #expect((object["per_image"] as? [Double])?.count == 16)
    let table = try workspace.run("macow-report", "table", "tiny.yaml")
    #expect(table.status == 0, "\(table.errors)")
    #expect(
      table.output.contains("| macow") && table.output.contains("|   2 | 1, 2 "), "\(table.output)")

    let sample = try workspace.run(
      "macow-train", "sample", "tiny.yaml", "--variant", "macow", "--seed", "1", "-n", "3",
      "--output", "grid.png")
    #expect(sample.status == 0)
    let png = try Data(contentsOf: URL(fileURLWithPath: "\(workspace.folder)/grid.png"))
    #expect(Array(png.prefix(4)) == [0x89, 0x50, 0x4E, 0x47])
    let nowhere = try workspace.run(
      "macow-train", "sample", "tiny.yaml", "--variant", "macow", "--seed", "1", "--output",
      "none/grid.png")
    #expect(nowhere.status == 73 && nowhere.errors.contains("none/grid.png: the file cannot be"))
  }

  /// Killed at a random place or stopped politely, then run again: the numbers of the history and
  /// the parameters are those of a run that nobody touched.
  @Test(arguments: [SIGKILL, SIGTERM])
  func anInterruptedRunEqualsAnUninterruptedOne(_ signal: Int32) throws {
    let pair = try InterruptedRun(variant: "macow", signal: signal) { $0 }
    #expect(pair.interruptions > 5)
    try pair.expectEqual(metrics: Self.exact)
    // A run that nobody touched leaves the chosen parameters and the samples.
    #expect(
      try pair.filesOfTheUntouched() == ["events.ndjson", "model.safetensors", "samples.png"])
  }

  @Test func aReplicateRepeatsBitByBitAndIsNoSecondSample() throws {
    let workspace = try Workspace()
    try workspace.ingest()
    try workspace.write()
    for replicate in ["0", "1"] {
      let outcome = try workspace.run(
        "macow-train", "run", "tiny.yaml", "--variant", "glow", "--seed", "1", "--threads", "1",
        "--replicate", replicate)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    let runs = try workspace.store().runSummaries(experiment: "tiny")
      .filter { $0.label == "glow" && $0.seed == 1 }
    #expect(runs.map(\.replicate).sorted() == [0, 1])
    #expect(try workspace.model(of: runs[0]) == workspace.model(of: runs[1]))
    let scores = try workspace.store().finalScores(experiment: "tiny", metric: "test/bpd")
    #expect(scores.filter { $0.value != nil }.count == 1)
  }

  /// The authors' habit, choosing the epoch on the test split, is possible but marked.
  @Test func thePaperProtocolChoosesOnTestAndTablesSaySo() throws {
    let workspace = try Workspace()
    try workspace.ingest(perBatch: 4)
    try workspace.write {
      $0.replacingOccurrences(
        of: "seeds: 1..2",
        with: "protocol: paper\nselection: {metric: test/bpd, epoch: best}\nseeds: 1..2")
    }
    let outcome = try workspace.run(
      "macow-train", "run", "tiny.yaml", "--variant", "glow", "--seed", "1", "--threads", "1")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let values = try workspace.store().curves(experiment: "tiny", metric: "test/bpd").map(\.value)
    let score = try #require(
      try workspace.store().finalScores(experiment: "tiny", metric: "test/bpd")
        .first { $0.run.label == "glow" && $0.run.seed == 1 }?.value)
    #expect(values.count == 5)
    #expect(abs(score - (values.min() ?? 0)) < 1e-6)
    let table = try workspace.run("macow-report", "table", "tiny.yaml")
    #expect(table.output.contains("paper"), "\(table.output)")
  }
}
