import Configurations
import Flows
import Foundation
import TestSupport
import Testing
import Torch

@testable import Models

/// Whole models against an implementation in NumPy that shares nothing with ours but the formulas,
/// `Golden/baselines.py`: weights, images and noise go in, log-densities come out.
@Suite struct BaselineGoldenTests {
  static let image = ImageShape(channels: 3, height: 8, width: 8)

  /// Small models with every kind of layer.
  static let models: [(name: String, section: JSONValue, dequantizer: JSONValue?)] = [
    (
      "flow++",
      [
        "type": "flow++", "filters": 4, "blocks": 2, "mixtures": 3,
        "runs": [
          ["split": "columns", "couplings": 1],
          ["squeeze": true, "split": "channels", "couplings": 2],
        ],
      ], nil
    ),
    (
      "dequantizer",
      [
        "type": "flow++", "filters": 4, "blocks": 0, "mixtures": 1, "pointwise": false,
        "runs": [["split": "checkerboard", "couplings": 1]], "coupling": "affine",
      ],
      [
        "type": "flow++", "couplings": 1, "filters": 4, "blocks": 1, "mixtures": 2,
        "context_filters": 4, "context_blocks": 1, "context_block": "attending",
        "weight_norm": true, "output_activation": true,
      ]
    ),
    (
      "openai-glow", ["type": "openai-glow", "levels": 2, "steps": 1, "hidden_channels": 4], nil
    ),
    (
      "emerging",
      [
        "type": "emerging", "levels": 2, "steps": 1, "hidden_channels": 4, "decomposition": "plu",
      ], nil
    ),
    ("realnvp", ["type": "realnvp", "scales": 2, "blocks": 1, "width": 3, "doubling": true], nil),
    (
      "pixelcnn++",
      ["type": "pixelcnn++", "filters": 3, "resolutions": 2, "layers": 1, "mixtures": 2], nil
    ),
  ]

  @Test(arguments: models.map(\.name))
  func agreesWithNumPy(_ name: String) throws {
    let entry = try #require(Self.models.first { $0.name == name })
    let file = try SafetensorsFile(reading: GoldenTests.path("baselines"))
    let generator = Generator(seed: 1)
    let model = try ModelRegistry.configuration(from: entry.section).model(
      for: Self.image,
      dequantization: entry.dequantizer.map { try DequantizerRegistry.configuration(from: $0) },
      bits: 8, dtype: .float64, device: .cpu, using: generator)
    var tensors: [String: Tensor] = [:]
    for full in file.names where full.hasPrefix("\(name)/") {
      tensors[String(full.dropFirst(name.count + 1))] = try file.tensor(full)
    }
    try model.store.load(tensors, from: "baselines.safetensors")
    let pixels = try file.tensor("\(name):pixels")
    let noise = try file.tensor("\(name):noise").to(dtype: .float64)
    let found = try withoutGradient { try logDensity(model, pixels, noise) }
    let expected = try file.tensor("\(name):expected")
    #expect((found - expected).largestMagnitude < 1e-8, "\(found.doubles()) \(expected.doubles())")
  }

  /// log p(y) − log q(u) of an image and its noise, or log P of its integers; in nats.
  private func logDensity(
    _ model: any ImageModel, _ pixels: Tensor, _ noise: Tensor
  ) throws -> Tensor {
    if let model = model as? PixelCNNPlusPlus { return model.logProbability(pixels) }
    let model = try #require(model as? FlowModel)
    let q = model.scale.quantize(pixels, dtype: .float64)
    guard let dequantizer = model.dequantizer as? FlowPlusPlusDequantizer else {
      return model.logDensity(model.scale.scale(q, noise: noise))
    }
    let drawn = dequantizer.flow.forward(
      noise, given: dequantizer.seen(model.scale.scale(q, noise: nil)))
    return model.logDensity(model.scale.scale(q, noise: drawn.output))
      - FlowModel.standardNormal(noise) + drawn.logDet
  }
}
