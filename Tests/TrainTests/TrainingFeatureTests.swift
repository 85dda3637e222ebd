import Foundation
import Testing

@testable import Experiments

/// What a specification can ask of training, through the real executables.
@Suite(.serialized) struct TrainingFeatureTests {
  /// Everything at once that keeps a state, or draws.
  private static let variational: @Sendable (String) -> String = { text in
    text.replacingOccurrences(
      of: "data: {name: cifar10, validation: {fraction: 0.2}, flip: true}",
      with: """
        data: {name: cifar10, validation: {fraction: 0.2}, flip: true, bits: 5, crop: 16, reflect_crop: 2}
        dequantization: {kind: variational, model: {hidden_channels: [4, 6], num_steps: [1, 1], s_channels: 2}}
        optimizer: {amsgrad: true, learning_rate: 0.002}
        selection: {metric: val/bpd_iw_ema}
        """
    ).replacingOccurrences(
      of: "training: {epochs: 5, batch_size: 16, initialization_batch_size: 32}",
      with: """
        training: {epochs: 3, batch_size: 16, batch_steps: 3, samples: 2, ema_decay: 0.8, gradient_clip: 20, initialization_batch_size: 32}
        """
    ).replacingOccurrences(
      of: "evaluation: {batch_size: 8, sample_count: 4}",
      with: "evaluation: {batch_size: 8, sample_count: 4, samples: 2, test_samples: 3}")
  }

  private static let frozenAdamax: @Sendable (String) -> String = { text in
    text.replacingOccurrences(of: "flip: true}", with: "shift: 0.1}")
      .replacingOccurrences(
        of: "schedule: {warmup_steps: 2}",
        with: """
          protocol: paper
          optimizer: {kind: adamax}
          schedule: {warmup_steps: 40, freezes_warmup: true}
          """
      ).replacingOccurrences(of: "epochs: 5", with: "epochs: 3")
  }

  @Test func anInterruptedVariationalRunEqualsAnUninterruptedOne() throws {
    let pair = try InterruptedRun(variant: "macow", signal: SIGKILL, Self.variational)
    #expect(pair.interruptions > 3)
    try pair.expectEqual(
      metrics: TrainingTests.exact + [
        "val/bpd_iw", "val/bpd_ema", "val/bpd_iw_ema", "val/log_det", "val/log_det_std",
        "val/noise_log_density", "val/reconstruction_error",
      ],
      final: [
        "test/bpd", "test/bpd_iw", "test/bpd_ema", "test/bpd_iw_ema", "test/log_det",
        "test/noise_log_density", "test/reconstruction_error",
      ])
    #expect(
      try pair.filesOfTheUntouched()
        == ["events.ndjson", "model-ema.safetensors", "model.safetensors", "samples.png"])
  }

  @Test func anInterruptedFrozenWarmupEqualsAnUninterruptedOne() throws {
    let pair = try InterruptedRun(variant: "glow", signal: SIGTERM, Self.frozenAdamax)
    #expect(pair.interruptions > 3)
    try pair.expectEqual(metrics: TrainingTests.exact)
    // Four steps an epoch: the first ends at 4/40 of the rate, and all later ones stay at 5/40.
    let rates = try pair.whole.store()
      .curves(experiment: "tiny", metric: "train/learning_rate").map(\.value)
    for (rate, expected) in zip(rates, [1e-4, 1.25e-4, 1.25e-4]) {
      #expect(abs(rate - expected) < 1e-8)
    }
  }

  /// The recorded bounds are in order, the average is another model, and anyone can measure it again.
  @Test func boundsAveragesAndReconstructionsAreRecorded() throws {
    let workspace = try Workspace()
    try workspace.ingest()
    try workspace.write(Self.variational)
    let run = try workspace.run(
      "macow-train", "run", "tiny.yaml", "--variant", "macow", "--seed", "1", "--threads", "1")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("averaged"))
    let store = try workspace.store()
    func curve(_ metric: String) throws -> [Double] {
      try store.curves(experiment: "tiny", metric: metric).map(\.value)
    }
    for (own, weighted) in try zip(curve("val/bpd"), curve("val/bpd_iw")) {
      #expect(weighted < own)
    }
    for (own, averaged) in try zip(curve("val/bpd"), curve("val/bpd_ema")) {
      #expect(averaged != own)
    }
    #expect(try curve("val/log_det_std").allSatisfy { $0 > 0 })
    #expect(try curve("val/reconstruction_error").allSatisfy { $0 > 0 && $0 < 1e-3 })
    func final(_ metric: String) throws -> Double {
      try #require(
        try store.finalScores(experiment: "tiny", metric: metric).compactMap(\.value).first)
    }
    #expect(try final("test/bpd_iw") < final("test/bpd"))
    #expect(try final("test/bpd_iw_ema") < final("test/bpd_ema"))
    for (flags, metric) in [([], "test/bpd"), (["--ema"], "test/bpd_ema")] {
      let again = try workspace.run(
        "macow-train",
        arguments: [
          "evaluate", "tiny.yaml", "--variant", "macow", "--seed", "1", "--threads", "1", "--json",
        ] + flags)
      let object = try #require(
        JSONSerialization.jsonObject(with: Data(again.output.utf8)) as? [String: Any],
        "\(again.errors)")
      let value = try #require(object["bits_per_dim"] as? Double)
      #expect(abs(value - (try final(metric))) < 1e-6, "\(metric)")
    }
    let plan = try workspace.run("macow-train", "plan", "tiny.yaml")
    #expect(plan.output.contains("of them in the dequantizer"), "\(plan.output)")
  }

  /// A batch in pieces takes the same steps, up to rounding: uniform noise is drawn in the same order.
  @Test func accumulatedGradientsAreThoseOfTheWholeBatch() throws {
    let curves = try [1, 4].map { steps in
      let workspace = try Workspace()
      try workspace.ingest()
      try workspace.write {
        $0.replacingOccurrences(of: "epochs: 5", with: "epochs: 2, batch_steps: \(steps)")
      }
      let run = try workspace.run(
        "macow-train", "run", "tiny.yaml", "--variant", "macow", "--seed", "1", "--threads", "1")
      try #require(run.status == 0, "\(run.errors)")
      return try ["train/bpd", "train/grad_norm", "val/bpd"].flatMap { metric in
        try workspace.store().curves(experiment: "tiny", metric: metric).map(\.value)
      }
    }
    #expect(curves[0].count == 6)
    for (whole, pieces) in zip(curves[0], curves[1]) {
      #expect(abs(whole - pieces) < 1e-3 * abs(whole), "\(whole) \(pieces)")
    }
  }

  /// Rounded products are another configuration; what they change is recorded, printed and small, and
  /// what is reported is measured without them.
  @Test func bfloat16TrainsAndItsErrorIsRecorded() throws {
    let workspaces = try ["float32", "bfloat16"].map { precision in
      let workspace = try Workspace()
      try workspace.ingest()
      try workspace.write {
        $0.replacingOccurrences(of: "epochs: 5", with: "epochs: 3, precision: \(precision)")
      }
      return workspace
    }
    let runs = try workspaces.map { workspace in
      let run = try workspace.run(
        "macow-train", "run", "tiny.yaml", "--variant", "macow", "--seed", "1", "--threads", "1")
      try #require(run.status == 0, "\(run.errors)")
      return run
    }
    func curve(_ workspace: Workspace, _ metric: String) throws -> [Double] {
      try workspace.store().curves(experiment: "tiny", metric: metric).map(\.value)
    }
    let errors = try curve(workspaces[1], "val/precision_error")
    #expect(errors.count == 3)
    for error in errors { #expect(error != 0 && abs(error) < 0.02, "\(errors)") }
    #expect(runs[1].errors.contains(String(format: "bfloat16 %+.1e", errors[2])))
    #expect(try curve(workspaces[0], "val/precision_error").isEmpty)
    #expect(!runs[0].errors.contains("bfloat16"))
    let bits = try workspaces.map { try curve($0, "val/bpd") }
    for (exact, rounded) in zip(bits[0], bits[1]) {
      #expect(exact != rounded && abs(exact - rounded) < 0.1, "\(bits)")
    }
    let hashes = try workspaces.map { workspace in
      Set(try workspace.store().runSummaries(experiment: "tiny").map(\.configurationHash))
    }
    #expect(hashes[0].isDisjoint(with: hashes[1]))
  }

  @Test func trainingEndsWhereTheRateIsTooLow() throws {
    let workspace = try Workspace()
    try workspace.ingest()
    try workspace.write {
      $0.replacingOccurrences(
        of: "{warmup_steps: 2}", with: "{warmup_steps: 2, decay: 0.5, stop_below: 0.01}")
    }
    let run = try workspace.run(
      "macow-train", "run", "tiny.yaml", "--variant", "glow", "--seed", "1", "--threads", "1")
    #expect(run.status == 0, "\(run.errors)")
    let summary = try #require(
      try workspace.store().runSummaries(experiment: "tiny").first { $0.epochs > 0 })
    // Four steps an epoch: 2⁻⁷ of the rate is taken in step 9, in the third epoch.
    #expect(summary.status == .finished && summary.epochs == 3)
    #expect(try workspace.store().finalScores(experiment: "tiny", metric: "test/bpd").count >= 1)
  }

  /// The first ten epochs are validated, then every second one, and the last.
  @Test func validationCanBeRare() throws {
    let workspace = try Workspace()
    try workspace.ingest(perBatch: 4)
    try workspace.write {
      $0.replacingOccurrences(of: "epochs: 5", with: "epochs: 13")
        .replacingOccurrences(of: "evaluation: {", with: "evaluation: {interval: 6, ")
    }
    let run = try workspace.run(
      "macow-train", "run", "tiny.yaml", "--variant", "glow", "--seed", "1", "--threads", "1")
    #expect(run.status == 0, "\(run.errors)")
    let store = try workspace.store()
    #expect(
      try store.curves(experiment: "tiny", metric: "val/bpd").map(\.epoch) == Array(1...10) + [
        12, 13,
      ])
    #expect(try store.curves(experiment: "tiny", metric: "train/bpd").count == 13)
  }

  /// A gradient that is not finite is left out, counted, and shown.
  @Test func stepsWithoutAFiniteGradientAreCountedAndShown() throws {
    let workspace = try Workspace()
    try workspace.ingest()
    try workspace.write {
      $0.replacingOccurrences(
        of: "schedule: {warmup_steps: 2}",
        with: "schedule: {warmup_steps: 0}\noptimizer: {learning_rate: 1.0e+30}")
    }
    let run = try workspace.run(
      "macow-train", "run", "tiny.yaml", "--variant", "glow", "--seed", "1", "--threads", "1")
    #expect(run.status != 0)
    #expect(run.errors.contains("training diverged: no gradient of epoch"), "\(run.errors)")
    #expect(run.errors.contains("steps without a finite gradient left out"), "\(run.errors)")
    let skipped = try workspace.store().curves(experiment: "tiny", metric: "train/skipped_steps")
    #expect(skipped.map(\.value) == [3])
    let summary = try #require(
      try workspace.store().runSummaries(experiment: "tiny").first { $0.epochs > 0 })
    #expect(summary.status == .failed)
  }
}
