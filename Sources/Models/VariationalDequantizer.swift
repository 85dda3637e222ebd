internal import Flows
public import Torch

/// Noise from a learned flow that looks at the image.
///
///     u = σ(f(ε | e(c)))        ε ~ N(0, I), c the scaled image without noise
///     log q(u|x) = log N(ε; 0, I) − log |det ∂u/∂ε|
///
/// Here the flow's `forward` is the direction in which noise is drawn, so that gradients of the
/// bound reach its parameters. Source: Ho et al. 2019, §3.1; MaCow's reference, `DeQuantFlow`.
public struct VariationalDequantizer: Dequantizer {
  let encoder: DequantizationEncoder?
  let flow: any Flow

  /// What becomes of ε.
  struct Draw {
    /// u in [0, 1], `[N·K, C, H, W]`.
    let noise: Tensor
    /// log q(u|x) in nats, `[N·K]`.
    let logDensity: Tensor
    /// log |det ∂u/∂ε| in nats, `[N·K]`.
    let logDet: Tensor
  }

  /// Turns given ε into noise: the part without chance.
  ///
  /// - Parameters:
  ///   - epsilon: `[N·K, C, H, W]`, image by image.
  ///   - condition: The images without noise, scaled, `[N, C, H, W]`.
  /// - Returns: The noise and its density.
  func noise(from epsilon: Tensor, for condition: Tensor) -> Draw {
    let samples = epsilon.size(0) / condition.size(0)
    let context = encoder.map { FlowModel.repeated($0(condition), samples) }
    return draw(epsilon, flow.forward(epsilon, given: context))
  }

  /// Draws u for every image; see `Dequantizer`.
  public func noise(
    for condition: Tensor, samples: Int, using generator: borrowing Generator
  ) -> (u: Tensor, logDensity: Tensor) {
    let epsilon = Self.normal(for: condition, samples: samples, using: generator)
    let drawn = noise(from: epsilon, for: condition)
    return (drawn.noise, drawn.logDensity)
  }

  /// Sets the encoder's parameters from the images, then the flow's from fresh ε given them.
  public func initialize(on condition: Tensor, using generator: borrowing Generator) {
    initialize(
      on: condition, epsilon: Self.normal(for: condition, samples: 1, using: generator), scale: 1)
  }

  /// Same, with ε given, `[N, C, H, W]`, and the standard deviation that activations should get.
  func initialize(on condition: Tensor, epsilon: Tensor, scale: Double) {
    let context = encoder?.initialize(on: condition, scale: scale)
    _ = flow.initialize(on: epsilon, given: context, scale: scale)
  }

  private func draw(_ epsilon: Tensor, _ transformed: Transformed) -> Draw {
    let squashed = SigmoidFlow().forward(transformed.output)
    let logDet = transformed.logDet + squashed.logDet
    return Draw(
      noise: squashed.output, logDensity: FlowModel.standardNormal(epsilon) - logDet,
      logDet: logDet)
  }

  private static func normal(
    for condition: Tensor, samples: Int, using generator: borrowing Generator
  ) -> Tensor {
    let shape = [condition.size(0) * samples] + condition.shape.dropFirst()
    let drawn = generator.normal(shape, dtype: condition.dtype)
    do {
      return try drawn.to(device: condition.device)
    } catch {
      fatalError(error.description)
    }
  }
}
