public import Flows
public import Torch
internal import Foundation

/// A density over images: a flow between scaled pixels and standard normal noise, and a way to fill
/// the bins of the pixels.
///
/// `encode` goes from images to noise, `decode` from noise to images.
/// Source: Ma et al. 2019, §2; the reference's `FlowGenModel` and `VDeQuantFlowGenModel`.
public final class FlowModel: ImageModel {
  /// All parameters, under the reference's names.
  public let store: ParameterStore
  /// The images that the model is for.
  public let image: ImageShape
  /// How pixels become continuous values.
  public let scale: PixelScale
  /// Where the noise inside the bins comes from.
  public let dequantizer: any Dequantizer
  /// The flow from scaled pixels to noise.
  public let flow: any Flow
  private let initializesOnNoise: Bool

  /// What scaling costs, D log(n/2).
  public var lossConstant: Double { Double(image.dimensions) * scale.nats }

  /// Builds a model with freshly drawn parameters.
  ///
  /// - Parameters:
  ///   - configuration: The flow.
  ///   - dequantization: The learned dequantizer; nil for uniform noise.
  ///   - image: The images that it is for.
  ///   - bits: Bits kept of every channel of every pixel.
  ///   - dtype: float32, or float64 for tests.
  ///   - device: Where it is computed.
  ///   - generator: Draws the initial parameters.
  /// - Throws: `ModelError` if the shapes cannot work, or the configuration is not one of a flow.
  public init(
    _ configuration: any ModelConfiguration,
    dequantization: (any DequantizerConfiguration)? = nil, image: ImageShape, bits: Int,
    dtype: DType = .float32, device: Device = .cpu, using generator: borrowing Generator
  ) throws(ModelError) {
    guard let configuration = configuration as? any FlowConfiguration else {
      throw ModelError("a '\(type(of: configuration).type)' is no flow")
    }
    try configuration.validate(for: image)
    try dequantization?.validate(for: image)
    initializesOnNoise = configuration.initializesOnNoise
    store = ParameterStore(dtype: dtype, device: device)
    self.image = image
    scale = PixelScale(bits: bits)
    flow = configuration.build(for: image, in: store.root["flow"], using: generator)
    if let dequantization {
      dequantizer = dequantization.build(
        for: image, in: store.root["dequant_flow"], using: generator)
    } else {
      dequantizer = UniformDequantizer()
    }
  }

  /// Scaled pixels `[N, C, H, W]` to noise of the same shape.
  public func encode(_ y: Tensor) -> Transformed { flow.forward(y) }

  /// Noise `[N, C, H, W]` to scaled pixels, not recorded by autograd.
  public func decode(_ z: Tensor) -> Transformed { flow.inverse(z) }

  /// log p(y) in nats, `[N]`: log N(z; 0, I) + log |det ∂z/∂y|.
  public func logDensity(_ y: Tensor) -> Tensor {
    let encoded = encode(y)
    return Self.standardNormal(encoded.output) + encoded.logDet
  }

  /// log N(z; 0, I) = −½ (Σ z² + D log 2π), `[N]`.
  public static func standardNormal(_ z: Tensor) -> Tensor {
    let dimensions = Double(z.count / z.size(0))
    let constant = dimensions * Foundation.log(2 * Double.pi)
    return (z.squared().sumPerExample() + constant) * -0.5
  }

  /// Sets all data-dependent parameters from one batch, without noise unless the configuration asks
  /// for it.
  ///
  /// - Parameters:
  ///   - pixels: uint8, `[N, C, H, W]`.
  ///   - generator: Draws what a learned dequantizer needs.
  public func initialize(on pixels: Tensor, using generator: borrowing Generator) {
    store.mode.beginEvaluation()
    withoutGradient {
      let q = scale.quantize(pixels, dtype: store.dtype)
      let y = scale.scale(q, noise: nil)
      dequantizer.initialize(on: y, using: generator)
      guard initializesOnNoise else {
        _ = flow.initialize(on: y, given: nil, scale: 1)
        return
      }
      let (u, _) = dequantizer.noise(for: y, samples: 1, using: generator)
      _ = flow.initialize(on: scale.scale(q, noise: u), given: nil, scale: 1)
    }
  }

  /// The training loss in nats per image, up to the constant of the pixels' scale.
  ///
  ///     L = 1/N Σ_n [ 1/K Σ_j log q(u_nj | x_n) − log p(y_n0) ]
  ///
  /// - Parameters:
  ///   - pixels: uint8, `[N, C, H, W]`.
  ///   - samples: Draws of noise per image, K; only the first is scored by the flow.
  ///   - generator: The stream to draw from.
  /// - Returns: A scalar with its graph.
  public func loss(
    _ pixels: Tensor, samples: Int, using generator: borrowing Generator
  ) -> Tensor {
    store.mode.beginStep(using: generator)
    let q = scale.quantize(pixels, dtype: store.dtype)
    let condition = scale.scale(q, noise: nil)
    let (u, logQ) = dequantizer.noise(for: condition, samples: samples, using: generator)
    let count = pixels.size(0)
    let first = u.reshaped([count, samples] + u.shape.dropFirst()).narrowed(1, 0..<1)
      .reshaped(q.shape)
    return Self.loss(
      logDensity: logDensity(scale.scale(q, noise: first)),
      noiseLogDensity: logQ.reshaped([count, samples]))
  }

  /// The training loss from its parts: log p of the first draw `[N]`, log q of all `[N, K]`.
  static func loss(logDensity: Tensor, noiseLogDensity: Tensor) -> Tensor {
    (noiseLogDensity.mean([1]) - logDensity).mean([0])
  }
}
