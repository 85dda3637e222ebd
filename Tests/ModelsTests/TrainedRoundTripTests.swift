import Configurations
import Flows
import TestSupport
import Testing
import Torch

@testable import Models

/// Every flow after some steps of training, on images of 32×32, in double precision.
@Suite struct TrainedRoundTripTests {
  private func trained(_ section: JSONValue) throws -> (model: FlowModel, pixels: Tensor) {
    let generator = Generator(seed: 21)
    let model = try FlowModel(
      try ModelRegistry.configuration(from: section),
      image: ImageShape(channels: 3, height: 32, width: 32), bits: 8, dtype: .float64,
      using: generator)
    // Smooth images, so that there is something to learn.
    let coarse = generator.uniform([8, 3, 32, 1], dtype: .float64) * 160
    let pixels = (coarse + generator.uniform([8, 3, 1, 32], dtype: .float64) * 90).floor()
      .to(dtype: .uint8)
    model.initialize(on: pixels, using: generator)
    let optimizer = Adam(model.store)
    for _ in 0..<8 {
      model.store.zeroGradients()
      try model.loss(pixels, using: generator).backward()
      model.store.clipGradients(to: 100, norm: model.store.gradientNorm())
      optimizer.step(learningRate: 0.002)
    }
    return (model, pixels)
  }

  @Test(arguments: SmallModels.flows)
  func decodingUndoesEncoding(_ section: JSONValue) throws {
    let (model, pixels) = try trained(section)
    model.store.mode.beginEvaluation()
    let y = model.scale.scale(
      model.scale.quantize(pixels, dtype: .float64),
      noise: Generator(seed: 5).uniform([8, 3, 32, 32], dtype: .float64))
    let (there, back) = withoutGradient { () -> (Transformed, Transformed) in
      let there = model.encode(y)
      return (there, model.decode(there.output))
    }
    // MaCow's and its Glow's small constants cost exactness; nothing else has any.
    let type = section["type"]?.string
    let isExact = type != "macow" && type != "glow" && section["units"] == nil
    #expect((back.output - y).largestMagnitude < (isExact ? 1e-9 : 1e-6))
    #expect((there.logDet + back.logDet).largestMagnitude < 1e-4)
  }

  @Test(arguments: SmallModels.flows)
  func trainingLowersTheLoss(_ section: JSONValue) throws {
    let (model, pixels) = try trained(section)
    let generator = Generator(seed: 21)
    let fresh = try FlowModel(
      try ModelRegistry.configuration(from: section), image: model.image, bits: 8,
      dtype: .float64, using: generator)
    fresh.initialize(on: pixels, using: generator)
    func bits(_ model: FlowModel) -> Double {
      let values = model.likelihoods(pixels, samples: 1, using: Generator(seed: 6))
      return values.reduce(0) { $0 + $1.monteCarlo } / Double(values.count)
    }
    #expect(bits(model) < bits(fresh))
  }
}
