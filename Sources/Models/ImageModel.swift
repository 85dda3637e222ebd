public import Torch

/// A distribution over images of integer pixels: what is trained, measured and sampled.
///
/// A flow with a dequantizer is one, `FlowModel`; a model of the pixels themselves is another.
public protocol ImageModel: AnyObject {
  /// All parameters.
  var store: ParameterStore { get }
  /// The images that the model is for.
  var image: ImageShape { get }
  /// Which pixel values there are, and how they become real numbers.
  var scale: PixelScale { get }
  /// What `loss` leaves out, in nats per image.
  var lossConstant: Double { get }

  /// Sets all data-dependent parameters from one batch.
  ///
  /// - Parameters:
  ///   - pixels: uint8, `[N, C, H, W]`.
  ///   - generator: Draws what it needs.
  func initialize(on pixels: Tensor, using generator: borrowing Generator)

  /// The training loss in nats per image, but for `lossConstant`.
  ///
  /// - Parameters:
  ///   - pixels: uint8, `[N, C, H, W]`.
  ///   - samples: Draws of noise per image, K; no matter where there is no noise.
  ///   - generator: The stream to draw from.
  /// - Returns: A scalar with its graph.
  func loss(_ pixels: Tensor, samples: Int, using generator: borrowing Generator) -> Tensor

  /// Measures every image of a batch.
  ///
  /// - Parameters:
  ///   - pixels: uint8, `[N, C, H, W]`.
  ///   - samples: Draws of noise per image, K; no matter where there is no noise.
  ///   - generator: The stream to draw from.
  /// - Returns: One value per image, in bits/dim.
  func likelihoods(
    _ pixels: Tensor, samples: Int, using generator: borrowing Generator
  ) -> [ImageLikelihood]

  /// Draws images.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - temperature: Factor on the noise; 1 samples the model's distribution.
  ///   - generator: The stream to draw from.
  /// - Returns: 8-bit pixels, uint8, `[count, C, H, W]`, and how many images are not finite.
  func sample(
    count: Int, temperature: Double, using generator: borrowing Generator
  ) -> (pixels: Tensor, nonFiniteCount: Int)
}

extension ImageModel {
  /// The training loss with one draw of noise per image.
  public func loss(_ pixels: Tensor, using generator: borrowing Generator) -> Tensor {
    loss(pixels, samples: 1, using: generator)
  }
}
