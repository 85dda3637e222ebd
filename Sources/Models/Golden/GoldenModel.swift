internal import Configurations
internal import Flows
internal import Torch

extension GoldenFile {
  /// Log-densities, latents, bounds, every gradient, inverse and samples of a whole model.
  func verifyModel(into report: inout GoldenReport) throws {
    let model = try model()
    let pixels = try tensor("in/image_u8")
    let drawn = try tensor(has("in/eps") ? "in/eps" : "in/noise")
    let count = drawn.size(0)
    let samples = drawn.size(1)
    let q = model.scale.quantize(pixels)
    let condition = model.scale.scale(q, noise: nil)

    let (noise, z, logDet, logP) = withoutGradient { () -> (GoldenNoise, Tensor, Tensor, Tensor) in
      let noise = goldenNoise(of: model, from: drawn, condition: condition)
      let encoded = model.encode(model.scale.scale(FlowModel.repeated(q, samples), noise: noise.u))
      let density = FlowModel.standardNormal(encoded.output) + encoded.logDet
      return (noise, encoded.output, encoded.logDet, density)
    }
    let y = model.scale.scale(FlowModel.repeated(q, samples), noise: noise.u)
    let logQ = noise.logDensity.reshaped([count, samples])
    try compare("cond", condition, .activations, into: &report)
    try compare("u", noise.u, .activations, into: &report)
    if let logDet = noise.logDet {
      try compare("dequant_logdet", logDet, .logDensities, into: &report)
    }
    try compare("y", y, .activations, into: &report)
    try compare("z", z, .activations, into: &report)
    try compare("logdet", logDet, .logDensities, into: &report)
    try compare("logp", logP, .logDensities, into: &report)
    try compare("logq", logQ, .logDensities, into: &report)
    try compareBounds(model, logP: logP, logQ: logQ, into: &report)
    try compareGradients(model, q: q, drawn: drawn, condition: condition, into: &report)
    try compareInverse(model, z: z, into: &report)
  }

  /// Noise inside the bins, `[N·K, C, H, W]`, and its densities, `[N·K]`.
  private struct GoldenNoise {
    let u: Tensor
    let logDensity: Tensor
    /// Of a learned dequantizer.
    let logDet: Tensor?
  }

  /// The noise of a golden file, `[N, K, C, H, W]`, or what a learned dequantizer makes of its ε.
  private func goldenNoise(
    of model: FlowModel, from drawn: Tensor, condition: Tensor
  ) -> GoldenNoise {
    let flat = drawn.reshaped([drawn.size(0) * drawn.size(1)] + drawn.shape.dropFirst(2))
    guard let dequantizer = model.dequantizer as? VariationalDequantizer else {
      return GoldenNoise(
        u: flat, logDensity: Tensor.zeros([flat.size(0)], device: device), logDet: nil)
    }
    let draw = dequantizer.noise(from: flat, for: condition)
    return GoldenNoise(u: draw.noise, logDensity: draw.logDensity, logDet: draw.logDet)
  }

  /// Compares `ours` with `out/name` and `out64/name`, where they are.
  private func compare(
    _ name: String, _ ours: Tensor, _ tolerance: GoldenTolerance, into report: inout GoldenReport
  ) throws {
    for kind in ["out", "out64"] {
      if let golden = try tensorIfPresent("\(kind)/\(name)") {
        report.compare("\(kind)/\(name)", name, ours, golden, tolerance)
      }
    }
  }

  private func compareBounds(
    _ model: FlowModel, logP: Tensor, logQ: Tensor, into report: inout GoldenReport
  ) throws {
    let samples = logQ.size(1)
    let weights = (logP.reshaped(logQ.shape) - logQ).doubles()
    let bounds = (0..<logQ.size(0)).map { index in
      Likelihood.bounds(
        logWeights: weights[index * samples..<(index + 1) * samples],
        dimensions: model.image.dimensions, scale: model.scale)
    }
    for (name, nats) in [
      ("mc", bounds.map(\.monteCarlo)), ("iw", bounds.map(\.importanceWeighted)),
    ] {
      let bits = nats.map {
        Likelihood.bitsPerDimension(nats: $0, dimensions: model.image.dimensions)
      }
      try compare(
        "nll_\(name)", try Tensor(nats, shape: [nats.count]), .logDensities, into: &report)
      try compare(
        "bpd_\(name)", try Tensor(bits, shape: [bits.count]), .relative(2e-6, floor: 1),
        into: &report)
    }
  }

  private func compareGradients(
    _ model: FlowModel, q: Tensor, drawn: Tensor, condition: Tensor,
    into report: inout GoldenReport
  ) throws {
    let (count, samples) = (drawn.size(0), drawn.size(1))
    model.store.consolidate()
    model.store.zeroGradients()
    let noise = goldenNoise(of: model, from: drawn, condition: condition)
    let first = noise.u.reshaped([count, samples] + q.shape.dropFirst()).narrowed(1, 0..<1)
      .reshaped(q.shape)
    let loss = FlowModel.loss(
      logDensity: model.logDensity(model.scale.scale(q, noise: first)),
      noiseLogDensity: noise.logDensity.reshaped([count, samples]))
    try loss.backward()
    try compare("loss", loss, .logDensities, into: &report)
    for parameter in model.store.parameters {
      guard let gradient = parameter.tensor.gradient else { continue }
      for kind in ["g", "g64"] {
        if let golden = try tensorIfPresent("\(kind)/\(parameter.name)") {
          report.compare("gradients \(kind)/", parameter.name, gradient, golden, .gradients)
        }
      }
      if let golden = try tensorIfPresent("gnorm/\(parameter.name)") {
        let norm = gradient.to(dtype: .float64).squared().sum().squareRoot()
        report.compare("gradient norms", parameter.name, norm, golden, .gradients)
      }
    }
  }

  private func compareInverse(
    _ model: FlowModel, z: Tensor, into report: inout GoldenReport
  ) throws {
    if let golden = try tensorIfPresent("out/inv_x") {
      // The latents of the first draw of each image.
      let draws = z.size(0) / golden.size(0)
      let first = z.reshaped([golden.size(0), draws] + z.shape.dropFirst())
        .narrowed(1, 0..<1).reshaped(golden.shape)
      let inverse = model.decode(first)
      report.compare("out/inv_x", "inv_x", inverse.output, golden, .samples)
      try compare("inv_logdet", inverse.logDet, .inverseLogDensities, into: &report)
    }
    guard let noise = try tensorIfPresent("in/sample_z") else { return }
    let temperature = meta["temperature"]?.number ?? 1
    let suffix = "_t\(temperature)"
    let sample = model.decode(noise * temperature)
    try compare("sample_x\(suffix)", sample.output, .samples, into: &report)
    try compare("sample_logdet\(suffix)", sample.logDet, .inverseLogDensities, into: &report)
    if let golden = try tensorIfPresent("out/sample_img\(suffix)") {
      // Rounding to a bin can go the other way where a sample lies on its edge.
      let pixels = model.scale.pixels(sample.output) / 255
      let differing = (pixels - golden).abs().doubles().filter { $0 > 1e-6 }.count
      let share = try Tensor([Double(differing) / Double(golden.count)], shape: [1])
      report.compare(
        "out/sample_img\(suffix)", "share of pixels that differ", share, share.zerosLike(),
        .absolute(1e-3))
    }
  }

  /// Parameters and outputs after data-dependent initialisation.
  func verifyInitialization(into report: inout GoldenReport) throws {
    let model = try model()
    let pixels = try tensor("in/image_u8")
    let y = model.scale.scale(model.scale.quantize(pixels), noise: nil)
    let scale = meta["init_scale"]?.number ?? 1
    if let dequantizer = model.dequantizer as? VariationalDequantizer {
      let epsilon = try tensor("in/eps").reshaped(y.shape)
      withoutGradient { dequantizer.initialize(on: y, epsilon: epsilon, scale: scale) }
    }
    let initialized = model.flow.initialize(on: y, given: nil, scale: scale)
    for entry in model.store.stateDictionary() {
      if let golden = try tensorIfPresent("post/\(entry.name)") {
        report.compare("post/", entry.name, entry.tensor, golden, .initialization)
      }
    }
    try compare("z", initialized.output, .absolute(1e-4), into: &report)
    try compare("logdet", initialized.logDet, .relative(1e-5, floor: 10), into: &report)
  }

  /// Losses, gradient norms and parameters over a few optimiser steps.
  func verifyOptimizer(into report: inout GoldenReport) throws {
    let model = try model()
    let pixels = try tensor("in/image_u8")
    let drawn = try tensor(has("in/eps") ? "in/eps" : "in/noise")
    let rate = meta["lr"]?.number ?? 1e-3
    guard case .array(let betas) = meta["betas"] ?? .null, betas.count == 2,
      let beta1 = betas[0].number, let beta2 = betas[1].number
    else { throw ModelError("\(file.path): 'meta' has no 'betas'") }
    let optimizer = Adam(
      model.store, beta1: beta1, beta2: beta2, epsilon: meta["eps"]?.number ?? 1e-8,
      amsgrad: meta["amsgrad"] == .bool(true))
    let schedule = LearningRateSchedule(
      base: rate, warmupSteps: try integer("warmup"), decay: meta["decay"]?.number ?? 1)

    var losses: [Double] = []
    var norms: [Double] = []
    var rates: [Double] = []
    let q = model.scale.quantize(pixels)
    for step in 0..<(try integer("steps")) {
      let ofStep = drawn.narrowed(0, step..<step + 1).reshaped(
        [q.size(0), 1] + q.shape.dropFirst())
      model.store.zeroGradients()
      let noise = goldenNoise(of: model, from: ofStep, condition: model.scale.scale(q, noise: nil))
      let loss = FlowModel.loss(
        logDensity: model.logDensity(model.scale.scale(q, noise: noise.u)),
        noiseLogDensity: noise.logDensity.reshaped([q.size(0), 1]))
      try loss.backward()
      losses.append(loss.item())
      norms.append(model.store.gradientNorm())
      rates.append(schedule.rate(step: step + 1))
      optimizer.step(learningRate: rates[step])
    }
    // Later losses depend on elements whose gradient is near zero and whose step is only a sign.
    let tolerance = GoldenTolerance.relative(1e-5, floor: 1)
    try compare("losses", try Tensor(losses, shape: [losses.count]), tolerance, into: &report)
    try compare(
      "grad_norms", try Tensor(norms, shape: [norms.count]), .relative(1e-3, floor: 1),
      into: &report)
    try compare(
      "lrs", try Tensor(rates, shape: [rates.count]), .relative(1e-12, floor: 1e-9),
      into: &report)
    for entry in model.store.stateDictionary() {
      if let golden = try tensorIfPresent("step/\(entry.name)") {
        report.compare("step/", entry.name, entry.tensor, golden, .absolute(rate * 0.1))
      }
    }
  }
}
