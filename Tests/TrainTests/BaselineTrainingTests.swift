import Foundation
import Models
import Testing

@testable import Experiments

/// Every registered model, from images to samples, through the real executables.
@Suite(.serialized) struct BaselineTrainingTests {
  /// A small one of each kind, and of each hybrid.
  private static let spec = """
    experiment: kinds
    data: {name: cifar10, validation: {fraction: 0.2}}
    training: {epochs: 2, batch_size: 16, initialization_batch_size: 32, ema_decay: 0.5}
    schedule: {warmup_steps: 2}
    evaluation: {batch_size: 8, sample_count: 1}
    seeds: [1]
    model: {type: macow, levels: 2, num_steps: [1, 1], factors: [], hidden_channels: [6, 8]}
    variants:
      - {label: macow}
      - {label: macow-mixtures, set: {model: {mixtures: 3}}}
      - label: glow
        set: {model: {type: glow, levels: 2, num_steps: [1, 1], hidden_channels: 8}}
      - {label: realnvp, set: {model: {type: realnvp, blocks: 1, width: 8}}}
      - label: openai-glow
        set: {model: {type: openai-glow, levels: 2, steps: 1, hidden_channels: 8, lu: true}}
      - label: emerging
        set: {model: {type: emerging, levels: 2, steps: 1, hidden_channels: 8}}
      - label: flow++
        set:
          model: {type: flow++, filters: 8, blocks: 1, mixtures: 3}
          dequantization:
            kind: variational
            model:
              {type: flow++, couplings: 2, filters: 8, blocks: 1, mixtures: 2,
              context_filters: 8, context_blocks: 1, context_block: attending}
      - label: flow++masked
        set: {model: {type: flow++, filters: 8, blocks: 1, mixtures: 3, units: masked}}
      - label: pixelcnn++
        set:
          model: {type: pixelcnn++, filters: 6, resolutions: 2, layers: 1, mixtures: 2}
          dequantization: {kind: none}
    """

  @Test func everyKindIsTrainedMeasuredAndSampled() throws {
    let workspace = try Workspace()
    try workspace.ingest()
    try Self.spec.write(
      toFile: "\(workspace.folder)/kinds.yaml", atomically: true, encoding: .utf8)
    let launch = try workspace.run("macow-train", "launch", "kinds.yaml", "-j", "2")
    #expect(launch.status == 0, "\(launch.errors)")
    let store = try workspace.store()
    let scores = try store.finalScores(experiment: "kinds", metric: "test/bpd")
    for type in ModelRegistry.all {
      #expect(scores.contains { $0.run.label.hasPrefix(type.type) }, "\(type.type) is not tried")
    }
    #expect(scores.count == 9)
    for score in scores {
      let label = score.run.label
      #expect(score.run.status == .finished, "\(label)")
      let value = try #require(score.value, "\(label)")
      #expect(value > 1 && value < 12, "\(label): \(value)")
      let evaluated = try workspace.run(
        "macow-train", "evaluate", "kinds.yaml", "--variant", label, "--seed", "1", "--threads",
        "1", "--json")
      let object = try #require(
        JSONSerialization.jsonObject(with: Data(evaluated.output.utf8)) as? [String: Any],
        "\(label): \(evaluated.errors)")
      let again = try #require(object["bits_per_dim"] as? Double)
      // Rounding, which threads change, can move a pixel of a deep network a little.
      #expect(abs(again - value) < 1e-4, "\(label)")
      let sample = try workspace.run(
        "macow-train", "sample", "kinds.yaml", "--variant", label, "--seed", "1", "-n", "1",
        "--output", "grid.png")
      #expect(sample.status == 0, "\(label): \(sample.errors)")
      // A flow's log-determinant and reconstruction are recorded; another model has neither.
      let hasFlow = try !store.curves(experiment: "kinds", metric: "val/reconstruction_error")
        .filter { $0.label == label }.isEmpty
      #expect(hasFlow == (label != "pixelcnn++"))
    }
  }

  @Test func dequantizationMustSuitTheModel() throws {
    let workspace = try Workspace()
    try workspace.ingest()
    for (section, sentence) in [
      ("model: {type: pixelcnn++}", "set dequantization.kind to none"),
      ("model: {type: glow}\ndequantization: {kind: none}", "to uniform or variational"),
    ] {
      try "experiment: e\ndata: {name: cifar10, validation: {fraction: 0.2}}\n\(section)\n".write(
        toFile: "\(workspace.folder)/e.yaml", atomically: true, encoding: .utf8)
      let launch = try workspace.run("macow-train", "plan", "e.yaml")
      #expect(launch.status != 0 && launch.errors.contains(sentence), "\(launch.errors)")
    }
  }
}
