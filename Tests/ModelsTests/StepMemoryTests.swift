import Configurations
import Flows
import TestSupport
import Testing
import Torch

@testable import Models

/// Memory modes against plain autograd, in double precision.
@Suite struct StepMemoryTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let model: JSONValue
    var dequantizer: JSONValue?
    var testDescription: String { "\(model), \(dequantizer.map { "\($0)" } ?? "uniform")" }
  }

  private static let cases: [Case] =
    SmallModels.flows.map { Case(model: $0) } + [
      Case(model: ["type": "glow", "levels": 2, "num_steps": [3, 18], "hidden_channels": 6]),
      Case(model: [
        "type": "openai-glow", "levels": 2, "steps": 5, "hidden_channels": 8, "lu": true,
      ]),
      Case(model: [
        "type": "flow++", "filters": 8, "blocks": 1, "coupling": "affine", "dropout": 0.3,
      ]),
      Case(
        model: SmallModels.flows[0],
        dequantizer: [
          "type": "macow", "levels": 2, "num_steps": [1, 1], "hidden_channels": [4, 6],
          "s_channels": 2,
        ]),
      Case(
        model: ["type": "flow++", "filters": 8, "blocks": 1, "mixtures": 4, "dropout": 0.3],
        dequantizer: [
          "type": "flow++", "filters": 8, "blocks": 1, "mixtures": 2, "context_filters": 4,
          "dropout": 0.3,
        ]),
    ]

  private struct Outcome {
    var loss: Double
    var gradients: [(name: String, tensor: Tensor)]
    var report: ReplayReport
  }

  /// A loss and its gradients, some steps from the start.
  private func gradients(_ test: Case, _ mode: MemoryMode) throws -> Outcome {
    let generator = Generator(seed: 3)
    let model = try FlowModel(
      try ModelRegistry.configuration(from: test.model),
      dequantization: try test.dequantizer.map { try DequantizerRegistry.configuration(from: $0) },
      image: ImageShape(channels: 3, height: 16, width: 16), bits: 8, dtype: .float64,
      using: generator)
    let pixels = (generator.uniform([6, 3, 16, 16], dtype: .float64) * 255).to(dtype: .uint8)
    model.initialize(on: pixels, using: generator)
    for entry in model.store.parameters {
      entry.tensor.add(generator.normal(entry.tensor.shape, dtype: .float64), times: 0.01)
    }
    model.store.consolidate()
    model.store.zeroGradients()
    let report = ReplayReport()
    let loss = try StepMemory.$report.withValue(report) {
      try StepMemory.$mode.withValue(mode) {
        let loss = model.loss(pixels, samples: 2, using: Generator(seed: 9))
        try loss.backward()
        return loss.item()
      }
    }
    let gradients = try #require(model.store.gradients)
    return Outcome(
      loss: loss, gradients: model.store.windows(of: gradients), report: report)
  }

  private func expectEqual(_ a: Outcome, _ b: Outcome, tolerance: Double) {
    #expect(a.loss == b.loss)
    #expect(a.gradients.contains { $0.tensor.largestMagnitude > 0 })
    // A gradient that is small beside the others has the rounding of the others.
    let largest = a.gradients.reduce(0) { max($0, $1.tensor.largestMagnitude) }
    for (plain, other) in zip(a.gradients, b.gradients) {
      let scale = max(plain.tensor.largestMagnitude, largest * 1e-6)
      #expect((plain.tensor - other.tensor).largestMagnitude <= tolerance * scale, "\(plain.name)")
    }
  }

  @Test(arguments: cases)
  func checkpointsGiveTheSameGradients(_ test: Case) throws {
    let checkpoint = try gradients(test, .checkpoint)
    expectEqual(try gradients(test, .full), checkpoint, tolerance: 1e-12)
    #expect(checkpoint.report.chains == 0)
  }

  /// The reference's small constants make its inverses inexact by some 1e-8.
  @Test(arguments: cases)
  func reversalGivesTheSameGradientsButForRounding(_ test: Case) throws {
    let reversed = try gradients(test, .reversible)
    expectEqual(try gradients(test, .full), reversed, tolerance: 1e-5)
    #expect(reversed.report.fallbacks == 0)
    #expect(reversed.report.error <= StepMemory.tolerance)
  }

  /// Without a parameter that is used twice, not one bit differs.
  @Test func checkpointsOfAGlowAreBitForBit() throws {
    let test = Case(
      model: ["type": "glow", "levels": 2, "num_steps": [3, 18], "hidden_channels": 6])
    expectEqual(try gradients(test, .full), try gradients(test, .checkpoint), tolerance: 0)
    // 3 steps are a chain, and 18 are one of 16 and one of 2.
    #expect(try gradients(test, .reversible).report.chains == 3)
  }

  /// A scaling whose inverse is wrong by a factor.
  private struct Lying: Flow {
    let factor: Tensor
    let lie: Double
    var replay: Replay { .fromOutput }

    func forward(_ x: Tensor, given s: Tensor?) -> Transformed {
      Transformed(output: x * factor.exp(), logDet: factor * Double(x.count / x.size(0)))
    }

    func inverse(_ z: Tensor, given s: Tensor?) -> Transformed {
      withoutGradient {
        Transformed(
          output: z * (-factor).exp() * lie, logDet: factor * -Double(z.count / z.size(0)))
      }
    }
  }

  @Test(arguments: [1.001, Double.nan])
  func aChainThatDoesNotInvertIsComputedFromItsInput(_ lie: Double) throws {
    let x = Generator(seed: 1).normal([2, 2, 4, 4], dtype: .float64)
    let factors = (1...3).map {
      Tensor.full([1], Double($0) / 10, dtype: .float64).requireGradient()
    }
    let flow = Sequential(factors.map { Lying(factor: $0, lie: lie) })
    let report = ReplayReport()
    try StepMemory.$report.withValue(report) {
      try StepMemory.$mode.withValue(.reversible) {
        let made = flow.forward(x)
        try (FlowModel.standardNormal(made.output) + made.logDet).sum().backward()
      }
    }
    #expect(report.chains == 1)
    #expect(report.fallbacks == 1)
    #expect(report.error > StepMemory.tolerance)
    // d/df of Σ [−½ x² e^{2(f₁+f₂+f₃)} + D (f₁+f₂+f₃)], the same for all three.
    let expected = 64 - (x.squared().sum().item() * Tensor.full([1], 1.2).exp().item())
    for factor in factors {
      #expect(abs(try #require(factor.gradient).item() - expected) < 1e-5 * abs(expected))
    }
  }
}
