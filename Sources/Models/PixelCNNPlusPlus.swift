internal import Flows
public import Torch

/// PixelCNN++: the probability of integer pixels, one after another; no flow and no dequantization.
///
/// Source: Salimans et al. 2017, and the released code.
public final class PixelCNNPlusPlus: ImageModel {
  /// All parameters.
  public let store: ParameterStore
  /// The images that the model is for.
  public let image: ImageShape
  /// Which pixel values there are.
  public let scale: PixelScale
  private let network: TwoStreamNetwork
  /// Rows come in multiples of this, since the network halves them.
  private let rowStep: Int

  /// Nothing: the loss is the negative log-likelihood itself.
  public let lossConstant = 0.0

  /// Builds a model with freshly drawn parameters.
  ///
  /// - Parameters:
  ///   - configuration: Its shape.
  ///   - image: The images that it is for.
  ///   - bits: Bits kept of every channel of every pixel.
  ///   - dtype: float32, or float64 for tests.
  ///   - device: Where it is computed.
  ///   - generator: Draws the initial parameters.
  /// - Throws: `ModelError` if the shapes cannot work.
  public init(
    _ configuration: PixelCNNPlusPlusConfiguration, image: ImageShape, bits: Int,
    dtype: DType = .float32, device: Device = .cpu, using generator: borrowing Generator
  ) throws(ModelError) {
    try configuration.validate(for: image)
    store = ParameterStore(dtype: dtype, device: device)
    self.image = image
    scale = PixelScale(bits: bits)
    rowStep = 1 << (configuration.resolutions - 1)
    network = TwoStreamNetwork(
      channels: image.channels, filters: configuration.filters,
      resolutions: configuration.resolutions, layers: configuration.layers,
      output: configuration.mixtures
        * DiscretizedLogisticMixture.parameterCount(channels: image.channels),
      dropout: configuration.dropout, in: store.root, using: generator)
  }

  /// log P of every image in nats, `[N]`, summed in double precision.
  ///
  /// - Parameter pixels: uint8, `[N, C, H, W]`.
  /// - Returns: The logarithms, with their graph.
  public func logProbability(_ pixels: Tensor) -> Tensor {
    let x = grid(scale.quantize(pixels, dtype: store.dtype))
    return distribution(network(x)).logProbability(x).to(dtype: .float64).sumPerExample()
  }

  /// Sets all data-dependent parameters from one batch; see `ImageModel`.
  public func initialize(on pixels: Tensor, using generator: borrowing Generator) {
    store.mode.beginEvaluation()
    _ = network.initialize(on: grid(scale.quantize(pixels, dtype: store.dtype)), scale: 1)
  }

  /// −log P in nats per image; see `ImageModel`.
  public func loss(
    _ pixels: Tensor, samples: Int, using generator: borrowing Generator
  ) -> Tensor {
    store.mode.beginStep(using: generator)
    return -logProbability(pixels).mean([0])
  }

  /// Measures every image of a batch; both values are the likelihood itself.
  public func likelihoods(
    _ pixels: Tensor, samples: Int, using generator: borrowing Generator
  ) -> [ImageLikelihood] {
    store.mode.beginEvaluation()
    return withoutGradient {
      logProbability(pixels).doubles().map { logProbability in
        let bits = Likelihood.bitsPerDimension(
          nats: -logProbability, dimensions: image.dimensions)
        return ImageLikelihood(
          monteCarlo: bits, importanceWeighted: bits, logDet: 0, noiseLogDensity: 0)
      }
    }
  }

  /// Draws images pixel by pixel, one pass of the network each; see `ImageModel`.
  ///
  /// The temperature scales the noise inside the components, which are drawn by their weights: exact
  /// at 1 alone.
  public func sample(
    count: Int, temperature: Double, using generator: borrowing Generator
  ) -> (pixels: Tensor, nonFiniteCount: Int) {
    store.mode.beginEvaluation()
    return withoutGradient {
      let x = Tensor.zeros(
        [count, image.channels, image.height, image.width], dtype: store.dtype,
        device: store.device)
      for row in 0..<image.height {
        // Rows below have no influence, so they are left out.
        let rows = 0..<(row / rowStep + 1) * rowStep
        for column in 0..<image.width {
          let pixel = network(x.narrowed(2, rows)).narrowed(2, row..<row + 1)
            .narrowed(3, column..<column + 1)
          let drawn = distribution(pixel).sample(temperature: temperature, using: generator)
          x.narrowed(2, row..<row + 1).narrowed(3, column..<column + 1)
            .assign(drawn.to(dtype: x.dtype))
        }
      }
      // Half a level more, so that rounding errors do not floor to the level below.
      let levels = Double(scale.levelCount)
      let q = ((x + 1) * ((levels - 1) / 2) + 0.5).floor()
      let bright = q * Double(1 << (8 - scale.bits))
      let isFinite = (x * 0).sumPerExample().doubles().filter { $0 == 0 }.count
      return (bright.to(dtype: .uint8), count - isFinite)
    }
  }

  /// Values 0…n−1 to [−1, 1].
  private func grid(_ q: Tensor) -> Tensor { q * (2 / Double(scale.levelCount - 1)) - 1 }

  private func distribution(_ output: Tensor) -> DiscretizedLogisticMixture {
    DiscretizedLogisticMixture(output, channels: image.channels, levels: scale.levelCount)
  }
}
