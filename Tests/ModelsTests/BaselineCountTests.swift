import Configurations
import Flows
import Testing
import Torch

@testable import Models

/// Parameter counts of the published systems, exactly; counted without memory.
@Suite struct BaselineCountTests {
  private func count(_ section: JSONValue, side: Int) throws -> Int {
    let image = ImageShape(channels: 3, height: side, width: side)
    let configuration = try ModelRegistry.configuration(from: section)
    try configuration.validate(for: image)
    return try #require(configuration.parameterCount(for: image))
  }

  @Test(
    arguments: [
      (["type": "realnvp"], 32, 6_369_737),
      (["type": "realnvp", "doubling": true], 32, 19_609_545),
      (
        ["type": "realnvp", "scales": 4, "blocks": 4, "width": 32, "doubling": true], 32, 46_220_359
      ),
      (
        ["type": "realnvp", "scales": 5, "blocks": 2, "width": 32, "doubling": true], 64, 96_363_237
      ),
    ] as [(JSONValue, Int, Int)])
  func realNVP(_ section: JSONValue, _ side: Int, _ wanted: Int) throws {
    #expect(try count(section, side: side) == wanted)
  }

  @Test(
    arguments: [
      (["type": "openai-glow"], 32, 44_603_604),
      (["type": "openai-glow", "edge_bias": false], 32, 44_135_856),
      (["type": "openai-glow", "lu": true], 32, 44_603_604),
      (["type": "openai-glow", "steps": 48], 32, 66_861_588),
      (["type": "openai-glow", "steps": 48, "edge_bias": false], 32, 66_160_560),
      (["type": "openai-glow", "steps": 48, "levels": 4], 64, 112_377_540),
      (["type": "openai-glow", "levels": 6, "affine": false], 256, 175_099_620),
      (
        ["type": "openai-glow", "levels": 6, "affine": false, "edge_bias": false], 256, 174_095_760
      ),
    ] as [(JSONValue, Int, Int)])
  func openAIGlow(_ section: JSONValue, _ side: Int, _ wanted: Int) throws {
    #expect(try count(section, side: side) == wanted)
  }

  @Test(
    arguments: [
      (["type": "emerging"], 32, 45_286_356),
      (["type": "emerging", "decomposition": "plu"], 32, 45_286_356),
      (["type": "emerging", "steps": 48], 32, 67_885_716),
      (["type": "emerging", "steps": 48, "levels": 4], 64, 116_507_460),
    ] as [(JSONValue, Int, Int)])
  func emerging(_ section: JSONValue, _ side: Int, _ wanted: Int) throws {
    #expect(try count(section, side: side) == wanted)
  }

  /// A small model of every kind has in memory as many parameters as were counted without.
  @Test(arguments: SmallModels.all)
  func countsAgreeWithMemory(_ section: JSONValue) throws {
    let configuration = try ModelRegistry.configuration(from: section)
    let image = ImageShape(channels: 3, height: 8, width: 8)
    let generator = Generator(seed: 1)
    let model = try configuration.model(
      for: image, dequantization: nil, bits: 8, dtype: .float32, device: .cpu, using: generator)
    #expect(configuration.parameterCount(for: image) == model.store.parameterCount)
  }

  @Test(arguments: [
    (#"{"type": "realnvp", "scales": 7}"#, "level 5 squeezes 1×1 pixels"),
    (#"{"type": "realnvp", "width": 0}"#, "width is 0, but 1 to"),
    (#"{"type": "realnvp", "scales": 0}"#, "scales is 0"),
    (#"{"type": "openai-glow", "levels": 6}"#, "level 5 squeezes 1×1 pixels"),
    (#"{"type": "openai-glow", "hidden_channels": 1000000}"#, "hidden_channels is 1000000"),
    (#"{"type": "openai-glow", "levels": 0}"#, "levels is 0"),
    (#"{"type": "emerging", "steps": 0}"#, "steps is 0"),
    (#"{"type": "emerging", "decomposition": "qr"}"#, "none, plu"),
  ])
  func impossibleShapesAreRefused(_ section: String, _ sentence: String) throws {
    let error = #expect(throws: (any Error).self) {
      let configuration = try ModelRegistry.configuration(from: JSONValue(json: section))
      try configuration.validate(for: ImageShape(channels: 3, height: 32, width: 32))
    }
    #expect(error.map(String.init(describing:))?.contains(sentence) == true, "\(error as Any)")
  }
}

/// One small configuration of every kind that the registry knows, and of every hybrid.
enum SmallModels {
  static let all: [JSONValue] = flows

  static let flows: [JSONValue] = [
    [
      "type": "macow", "levels": 2, "num_steps": [1, 1], "factors": [], "hidden_channels": [6, 8],
    ],
    ["type": "glow", "levels": 2, "num_steps": [1, 1], "hidden_channels": 8],
    ["type": "realnvp", "scales": 2, "blocks": 1, "width": 8],
    ["type": "openai-glow", "levels": 2, "steps": 2, "hidden_channels": 8],
    [
      "type": "openai-glow", "levels": 2, "steps": 1, "hidden_channels": 8, "lu": true,
      "affine": false,
    ],
    ["type": "emerging", "levels": 2, "steps": 2, "hidden_channels": 8],
    ["type": "flow++", "filters": 8, "blocks": 1, "mixtures": 4, "dropout": 0.1],
    ["type": "flow++", "filters": 8, "blocks": 1, "mixtures": 4, "units": "masked"],
    ["type": "flow++", "filters": 8, "blocks": 1, "mixtures": 4, "units": "affine"],
    ["type": "flow++", "filters": 8, "blocks": 1, "coupling": "affine", "units": "masked"],
  ]

  /// No kind is forgotten.
  static let types = Set(all.compactMap { $0["type"]?.string })
}
