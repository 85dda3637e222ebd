import Configurations
import Flows
import TestSupport
import Testing
import Torch

@testable import Models

/// Whole models of every kind of MaCow, tiny and in float64, against the two laws.
@Suite struct WholeModelTests {
  static let sections: [String: String] = [
    "convolution": """
    {"type": "macow", "levels": 3, "num_steps": [1, [1], 1], "factors": [2],
     "hidden_channels": [4, 6, 6]}
    """,
    "fine-grained": """
    {"type": "macow", "levels": 3, "num_steps": [1, [1, 1], 1], "factors": [4],
     "hidden_channels": [4, 6, 6]}
    """,
    "attention": """
    {"type": "macow", "levels": 3, "num_steps": [1, [1], 1], "factors": [2],
     "hidden_channels": [4, 8, 8], "coupling_type": "self_attn", "slices": [0, 2, 1], "heads": 4}
    """,
    "additive": """
    {"type": "macow", "levels": 3, "num_steps": [1, [1], 1], "factors": [2],
     "hidden_channels": [4, 6, 6], "scale": false, "prior_scale": false}
    """,
    "additive, affine priors": """
    {"type": "macow", "levels": 3, "num_steps": [1, [1], 1], "factors": [2],
     "hidden_channels": [4, 6, 6], "scale": false}
    """,
    "no bottom": """
    {"type": "macow", "levels": 2, "num_steps": [[1, 1], 1], "factors": [3],
     "hidden_channels": [4, 6], "bottom": false}
    """,
    "glow": """
    {"type": "glow", "levels": 2, "num_steps": [1, 1], "hidden_channels": 6}
    """,
  ]

  static let image = ImageShape(channels: 3, height: 8, width: 8)

  static func model(_ name: String, dtype: DType = .float64) throws -> FlowModel {
    let section = try #require(sections[name])
    let generator = Generator(seed: 5)
    return try FlowModel(
      try ModelRegistry.configuration(from: JSONValue(json: section)), image: image, bits: 8,
      dtype: dtype, using: generator)
  }

  static func batch(_ count: Int, seed: UInt64) -> Tensor {
    Generator(seed: seed).uniform([count, 3, 8, 8], dtype: .float64) * 2 - 1
  }

  @Test(arguments: sections.keys.sorted())
  func decodingUndoesEncoding(_ name: String) throws {
    let model = try Self.model(name)
    let y = Self.batch(2, seed: 1)
    let (there, back) = withoutGradient { () -> (Transformed, Transformed) in
      let there = model.encode(y)
      return (there, model.decode(there.output))
    }
    #expect(there.output.shape == y.shape)
    #expect((back.output - y).largestMagnitude < 1e-5)
    #expect((there.logDet + back.logDet).largestMagnitude < 1e-5)
  }

  @Test(arguments: sections.keys.sorted())
  func logDetEqualsTheJacobians(_ name: String) throws {
    let model = try Self.model(name)
    let input = Self.batch(1, seed: 2).requireGradient()
    let transformed = model.encode(input)
    let jacobian = transformed.output.jacobian(withRespectTo: input)
    #expect(abs(transformed.logDet.item() - jacobian.logAbsDet().item()) < 1e-7)
  }

  /// Additive couplings and priors leave only the parameters' volume, the same for every image; an
  /// affine prior does not.
  @Test(arguments: [("additive", true), ("additive, affine priors", false), ("convolution", false)])
  func onlyAdditiveModelsHaveAConstantLogDet(_ name: String, _ isConstant: Bool) throws {
    let model = try Self.model(name)
    let logDet = withoutGradient {
      model.encode(Self.batch(4, seed: 3)).logDet.expanded([4]).doubles()
    }
    let spread = (logDet.max() ?? 0) - (logDet.min() ?? 0)
    #expect((spread < 1e-9) == isConstant, "\(spread)")
  }

  /// The plan and the parameters that are made count the same.
  @Test(arguments: sections.keys.sorted())
  func thePlanCountsWhatIsMade(_ name: String) throws {
    let section = try #require(Self.sections[name])
    let configuration = try ModelRegistry.configuration(from: JSONValue(json: section))
    #expect(
      configuration.parameterCount(for: Self.image) == (try Self.model(name)).store.parameterCount)
  }
}
