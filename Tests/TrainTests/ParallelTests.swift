import Foundation
import Testing
import Torch

@testable import Experiments

/// Two processes that share a run, through the real executables.
@Suite(.serialized) struct ParallelTests {
  private static let command = [
    "run", "tiny.yaml", "--variant", "macow", "--seed", "1", "--threads", "1",
  ]

  private func workspace(_ change: (String) -> String = { $0 }) throws -> Workspace {
    let workspace = try Workspace()
    try workspace.ingest()
    try workspace.write(change)
    return workspace
  }

  private func run(alone workspace: Workspace) throws {
    let outcome = try workspace.run("macow-train", arguments: Self.command)
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  private func run(twofold workspace: Workspace) throws {
    for outcome in try Duo(in: workspace, [Self.command, Self.command]).outcomes() {
      try #require(outcome.status == 0, "\(outcome.errors)")
    }
  }

  private func summary(of workspace: Workspace) throws -> RunSummary {
    try #require(
      try workspace.store().runSummaries(experiment: "tiny").first { $0.label == "macow" })
  }

  private func parameters(of workspace: Workspace) throws -> [String: [Double]] {
    let uid = try summary(of: workspace).uid
    let file = try SafetensorsFile(
      reading: "\(workspace.folder)/runs/\(uid)/model.safetensors")
    return Dictionary(
      uniqueKeysWithValues: try file.names.map { ($0, try file.tensor($0).doubles()) })
  }

  /// One step of plain gradient descent (Adam whose ε dwarfs the gradient) on all images, dealt
  /// unevenly and in pieces: both ways, what the parameters have moved by is the gradient.
  @Test func twoProcessesHaveTheGradientOfOneOnTheJointBatch() throws {
    func change(rate: String) -> (String) -> String {
      { text in
        text.replacingOccurrences(
          of: "training: {epochs: 5, batch_size: 16,",
          with: """
            dequantization: {kind: variational, model: {hidden_channels: [4, 6], num_steps: [1, 1], s_channels: 2}}
            optimizer: {beta1: 0, beta2: 0, epsilon: 1.0e+8, learning_rate: \(rate)}
            training: {epochs: 1, batch_size: 64, batch_steps: 3, samples: 2,
            """
        ).replacingOccurrences(of: "warmup_steps: 2", with: "warmup_steps: 0")
      }
    }
    let step = 1e-3
    let (still, one, two) = try (
      workspace(change(rate: "1.0e-20")), workspace(change(rate: "1.0e+5")),
      workspace(change(rate: "1.0e+5"))
    )
    try run(alone: still)
    try run(alone: one)
    try run(twofold: two)
    let (before, joint, shared) = try (
      parameters(of: still), parameters(of: one), parameters(of: two)
    )
    var squares = 0.0
    var errors = 0.0
    for (name, values) in before where !name.hasSuffix("weight_inv") {
      for (index, value) in values.enumerated() {
        let gradient = (value - (joint[name]?[index] ?? .nan)) / step
        let difference = ((shared[name]?[index] ?? .nan) - (joint[name]?[index] ?? .nan)) / step
        squares += gradient * gradient
        errors += difference * difference
      }
    }
    #expect(squares.squareRoot() > 1)
    #expect((errors / squares).squareRoot() < 1e-4)
    for metric in ["train/grad_norm", "train/bpd", "val/bpd", "val/log_det"] {
      let values = try [one, two].map {
        try $0.store().curves(experiment: "tiny", metric: metric).map(\.value)
      }
      #expect(values[0].count == 1)
      #expect(abs(values[0][0] - values[1][0]) < 1e-5 * abs(values[0][0]), "\(metric) \(values)")
    }
  }

  /// One run, one attempt, one set of files, and as many images measured as there are.
  @Test func onlyRankZeroWritesThingsDown() throws {
    let workspace = try workspace()
    try run(twofold: workspace)
    let store = try workspace.store()
    let runs = try store.runSummaries(experiment: "tiny").filter { $0.epochs > 0 }
    #expect(runs.count == 1)
    let run = try #require(runs.first)
    #expect(run.status == .finished && run.attempts == 1)
    #expect(run.tags[RunTag.processes] == "2")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: "\(workspace.folder)/runs") == [run.uid])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: "\(workspace.folder)/runs/\(run.uid)")
        .sorted() == ["events.ndjson", "model.safetensors", "samples.png"])
    #expect(try store.curves(experiment: "tiny", metric: "val/bpd").count == 5)
    // One process that measures the same parameters finds the same number.
    let recorded = try #require(
      try store.finalScores(experiment: "tiny", metric: "test/bpd").compactMap(\.value).first)
    let again = try workspace.run(
      "macow-train", "evaluate", "tiny.yaml", "--variant", "macow", "--seed", "1", "--threads",
      "1", "--json")
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(again.output.utf8)) as? [String: Any],
      "\(again.errors)")
    // What is recorded is single precision.
    #expect(abs(try #require(object["bits_per_dim"] as? Double) - recorded) < 1e-6)
  }

  /// Either one may die: the other one says so and stops, and both together go on from the last
  /// checkpoint.
  @Test(arguments: [0, 1]) func theDeathOfOneStopsTheOther(_ victim: Int) throws {
    let workspace = try workspace { $0.replacingOccurrences(of: "epochs: 5", with: "epochs: 500") }
    let often = Self.command + ["--checkpoint-minutes", "0"]
    let duo = try Duo(in: workspace, [often, often])
    let (dying, other) = (duo.processes[victim], duo.processes[1 - victim])
    while dying.isRunning, try !hasCheckpoint(workspace) { usleep(5000) }
    kill(dying.processIdentifier, SIGKILL)
    let outcomes = try duo.outcomes()
    #expect(other.terminationReason == .exit && other.terminationStatus == 70)
    let lines = outcomes[1 - victim].errors.split(separator: "\n")
    #expect(
      lines.last?.hasPrefix(
        "macow-train: rank \(1 - victim) of 2: another process stopped or cannot be reached: ")
        == true, "\(outcomes[1 - victim].errors)")
    #expect(lines.filter { $0.contains("macow-train:") }.count == 1)
    #expect(lines.last?.hasSuffix("go on from the last checkpoint") == true)

    let next = try Duo(in: workspace, [often, often])
    while next.processes[0].isRunning, try !next.errors(ofRank: 0).contains("going on after") {
      usleep(5000)
    }
    for process in next.processes { kill(process.processIdentifier, SIGTERM) }
    for outcome in try next.outcomes() { #expect(outcome.status == 130, "\(outcome.errors)") }
    #expect(try next.outcomes()[0].errors.contains("going on after epoch"))
    #expect(try summary(of: workspace).attempts == 2)
  }

  /// Whether a checkpoint is recorded, from which a run can go on.
  private func hasCheckpoint(_ workspace: Workspace) throws -> Bool {
    guard let run = try summaryOrNil(workspace) else { return false }
    return try workspace.store().latestCheckpoint(run.id) != nil
  }

  /// A signal to one of them ends both between two steps; what they made together in the end is equal,
  /// bit by bit, to what two that nobody disturbed made.
  @Test func aSignalToOneStopsBothAndTheyGoOn() throws {
    let (whole, broken) = try (workspace(), workspace())
    try run(twofold: whole)
    var interruptions = 0
    for attempt in 0..<40 {
      let known = try attempts(broken)
      let duo = try Duo(in: broken, [Self.command, Self.command])
      while duo.processes[0].isRunning, try attempts(broken) == known { usleep(5000) }
      usleep(UInt32(attempt * 60_000))
      if duo.processes[1].isRunning {
        kill(duo.processes[1].processIdentifier, SIGTERM)
      }
      let outcomes = try duo.outcomes()
      if outcomes[0].status == 0 { break }
      interruptions += 1
      #expect([70, 130].contains(outcomes[0].status), "\(outcomes[0].errors)")
      #expect(outcomes[1].status == 130, "\(outcomes[1].errors)")
    }
    #expect(interruptions > 0)
    let finished = try summary(of: broken)
    #expect(finished.status == .finished)
    #expect(try broken.model(of: finished) == whole.model(of: try summary(of: whole)))
    for metric in TrainingTests.exact {
      #expect(
        try broken.store().curves(experiment: "tiny", metric: metric)
          == whole.store().curves(experiment: "tiny", metric: metric), "\(metric)")
    }
  }

  private func summaryOrNil(_ workspace: Workspace) throws -> RunSummary? {
    guard try workspace.store().experiments().contains("tiny") else { return nil }
    return try workspace.store().runSummaries(experiment: "tiny").first { $0.label == "macow" }
  }

  private func attempts(_ workspace: Workspace) throws -> Int {
    try summaryOrNil(workspace)?.attempts ?? 0
  }

  @Test func processesWithDifferentCommandsAreRefused() throws {
    let workspace = try workspace()
    let other = Self.command.map { $0 == "1" ? "2" : $0 }
    let outcomes = try Duo(
      in: workspace, [Self.command, other.dropLast() + ["1"]]
    ).outcomes()
    #expect(outcomes[1].status == 64)
    #expect(outcomes[1].errors.contains("was started for another run than rank 0"))
    #expect(outcomes[0].status == 64)
    #expect(outcomes[0].errors.contains("1 of 2 processes were started for another run"))
    #expect(try workspace.store().experiments().isEmpty)
  }

  /// RealNVP's batch normalisation would see half a batch each.
  @Test func modelsThatMustSeeWholeBatchesAreRefused() throws {
    let workspace = try workspace {
      $0.replacingOccurrences(
        of:
          "model: {type: macow, levels: 2, num_steps: [1, 1], factors: [], hidden_channels: [6, 8]}",
        with: "model: {type: realnvp}")
    }
    for outcome in try Duo(in: workspace, [Self.command, Self.command]).outcomes() {
      #expect(outcome.status == 64)
      #expect(outcome.errors.contains("must see whole batches"), "\(outcome.errors)")
    }
    #expect(try workspace.store().experiments().isEmpty)
  }

  @Test func whoWaitsInVainSaysForWhom() throws {
    let workspace = try workspace()
    let outcome = try workspace.run(
      "macow-train", arguments: Self.command + ["--peer-minutes", "0.02"],
      environment: Duo.environment(rank: 0, port: try Duo.freePort()))
    #expect(outcome.status == 66)
    #expect(
      outcome.errors.contains("rank 0 of 2 did not meet the others at 127.0.0.1:"),
      "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1)
    for command in [["launch", "tiny.yaml"], ["repro", "abc"]] {
      let refused = try workspace.run(
        "macow-train", arguments: command, environment: Duo.environment(rank: 0, port: 1))
      #expect(refused.status == 64)
      #expect(refused.errors.contains("only 'run' is shared by several processes"))
    }
  }
}
