import Foundation
import Testing
import Torch

/// Weights that PyTorch wrote, through the real executables.
@Suite struct ImportTests {
  static func fixture(_ name: String) -> String { Bundle.module.bundlePath + "/Fixtures/\(name)" }

  static let flow = "model: {type: glow, levels: 1, num_steps: [1], hidden_channels: 4}"
  static let dequantizer =
    "{levels: 2, num_steps: [1, 1], hidden_channels: [4, 4], s_channels: 0}"

  private func write(_ text: String, _ name: String, in workspace: Workspace) throws {
    try text.write(toFile: "\(workspace.folder)/\(name)", atomically: true, encoding: .utf8)
  }

  private func specifications(in workspace: Workspace) throws {
    try write(
      "experiment: plain\ndata: {name: cifar10}\n\(Self.flow)", "plain.yaml", in: workspace)
    try write(
      """
      experiment: learned
      data: {name: cifar10}
      dequantization: {kind: variational, model: \(Self.dequantizer)}
      \(Self.flow)
      """, "learned.yaml", in: workspace)
    try write(
      """
      {"flow": {"type": "glow", "levels": 1, "num_steps": [1], "in_channels": 3, "hidden_channels": 4,
       "inverse": true},
       "dequant": {"levels": 2, "num_steps": [1, 1], "hidden_channels": [4, 4], "in_channels": 3,
        "kernel_size": [2, 3], "factors": [], "s_channels": 0, "bottom": true}, "ngpu": 2}
      """, "config.json", in: workspace)
  }

  /// Every number arrives bit for bit, with and without the names of several GPUs, from either kind
  /// of configuration; what PyTorch's own safetensors wrote is the witness.
  @Test(arguments: [
    ("model.pt", "plain.yaml"), ("several_gpus.pt", "learned.yaml"),
    ("several_gpus.pt", "config.json"),
  ])
  func everyNumberArrives(_ checkpoint: String, _ configuration: String) throws {
    let workspace = try Workspace()
    try specifications(in: workspace)
    let outcome = try workspace.run(
      "macow-train", "import-pytorch", Self.fixture(checkpoint), "--config", configuration,
      "--image-size", "32", "--output", "w.safetensors")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output == "w.safetensors\n")
    let ours = try SafetensorsFile(reading: "\(workspace.folder)/w.safetensors")
    let witness = try SafetensorsFile(reading: Self.fixture("model.safetensors"))
    let wanted = witness.names.filter { checkpoint != "model.pt" || $0.hasPrefix("flow.") }
    #expect(Set(ours.names) == Set(wanted))
    for name in wanted {
      let (a, b) = (try ours.tensor(name), try witness.tensor(name))
      #expect(a.shape == b.shape)
      if name.hasSuffix("weight_inv") {
        // Follows from the weight; rounded by another library.
        #expect((a - b).abs().maximum().item() < 1e-5, "\(name)")
      } else {
        #expect(a.bytes() == b.bytes(), "\(name)")
      }
    }
    let again = try workspace.run(
      "macow-train", "import-pytorch", Self.fixture(checkpoint), "--config", configuration,
      "--image-size", "32", "--output", "w.safetensors")
    #expect(again.status != 0 && again.errors.contains("there is such a file already"))
  }

  @Test func importedWeightsAreMeasuredAndSampled() throws {
    let workspace = try Workspace()
    try workspace.ingest(perBatch: 4)
    try specifications(in: workspace)
    let imported = try workspace.run(
      "macow-train", "import-pytorch", Self.fixture("several_gpus.pt"), "--config",
      "learned.yaml", "--output", "w.safetensors")
    #expect(imported.status == 0, "\(imported.errors)")
    let measured = try workspace.run(
      "macow-train", "evaluate", "learned.yaml", "--weights", "w.safetensors", "--samples", "2",
      "--json")
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(measured.output.utf8)) as? [String: Any],
      "\(measured.errors)")
    let bits = try #require(object["bits_per_dim"] as? Double)
    let weighted = try #require(object["importance_weighted_bits_per_dim"] as? Double)
    #expect(bits > 5 && bits < 12 && weighted < bits)
    let sampled = try workspace.run(
      "macow-train", "sample", "learned.yaml", "--weights", "w.safetensors", "-n", "2")
    #expect(sampled.status == 0, "\(sampled.errors)")
    for arguments in [[], ["--weights", "w.safetensors", "--seed", "1"]] {
      let refused = try workspace.run(
        "macow-train", arguments: ["evaluate", "learned.yaml"] + arguments)
      #expect(refused.status == 64, "\(refused.errors)")
    }
  }

  @Test(arguments: [
    ("model.pt", "plain.yaml", "hidden_channels: 4", "hidden_channels: 5", "has the shape"),
    (
      "model.pt", "plain.yaml", "num_steps: [1]", "num_steps: [2]",
      "there is no tensor flow.blocks.0.steps.1"
    ),
    ("several_gpus.pt", "plain.yaml", "", "", "the model has no parameter dequant_flow."),
    ("model.pt", "learned.yaml", "", "", "there is no tensor dequant_flow."),
    ("not_finite.pt", "plain.yaml", "", "", "holds numbers that are not finite"),
    ("none.pt", "plain.yaml", "", "", "there is no such file"),
    ("model.safetensors", "plain.yaml", "", "", "this is no PyTorch checkpoint"),
    ("model.pt", "plain.yaml", "type: glow", "type: glo", "there is no model 'glo'"),
    ("model.pt", "none.yaml", "", "", "there is no such configuration"),
  ])
  func whatDoesNotFitIsOneSentence(
    _ checkpoint: String, _ configuration: String, _ from: String, _ to: String,
    _ sentence: String
  ) throws {
    let workspace = try Workspace()
    try specifications(in: workspace)
    if !from.isEmpty {
      let path = "\(workspace.folder)/\(configuration)"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try text.replacingOccurrences(of: from, with: to)
        .write(toFile: path, atomically: true, encoding: .utf8)
    }
    let outcome = try workspace.run(
      "macow-train", "import-pytorch", Self.fixture(checkpoint), "--config", configuration,
      "--image-size", "32", "--output", "w.safetensors")
    #expect(outcome.status != 0 && outcome.status < 128)
    #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: "\(workspace.folder)/w.safetensors"))
  }
}
