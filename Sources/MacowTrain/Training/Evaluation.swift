import Configurations
import Experiments
import Models
import Shards
import Torch

/// A model measured on a set of images.
struct Evaluation {
  /// One value per image, in the order of the stream.
  let perImage: [ImageLikelihood]
  /// How far decoding is from each of the first images, as `FlowModel.reconstructionErrors`;
  /// empty for a model that is no flow.
  let reconstructionErrors: [Double]
  /// Wall time of the likelihoods in seconds.
  let seconds: Double

  /// Measures every image once.
  ///
  /// The noise is a function of `seed` and the batch, so that two models, or two epochs, are
  /// measured with the same noise.
  ///
  /// - Parameters:
  ///   - model: What is measured.
  ///   - stream: The images, in stored order.
  ///   - augmentation: What the model sees of an image.
  ///   - samples: Draws of noise per image, K.
  ///   - seed: The seed of the noise.
  ///   - reconstructing: How many images are decoded again.
  ///   - onBatch: Called after each batch with the images done; an error of its ends the evaluation.
  /// - Throws: What `onBatch` throws, or `ShardError` if an image cannot be read.
  init(
    _ model: any ImageModel, on stream: BatchStream, as augmentation: Augmentation, samples: Int,
    seed: Int, reconstructing: Int = 0, onBatch: (Int) throws -> Void
  ) throws {
    var seconds = 0.0
    var errors: [Double] = []
    let streams = SeedStreams(seed: seed)
    var values: [ImageLikelihood] = []
    values.reserveCapacity(stream.imageCount)
    var number = 0
    try stream.forEachBatch(seed: 0, epoch: 0, shuffled: false) { batch in
      let started = ContinuousClock.now
      let generator = Generator(seed: streams.seed(.evaluate, index: number))
      let pixels = try augmentation.measured(batch, on: model.store.device)
      values += model.likelihoods(pixels, samples: samples, using: generator)
      number += 1
      seconds += started.duration(to: .now).inSeconds
      let wanted = min(reconstructing - errors.count, batch.indices.count)
      if wanted > 0, let flow = model as? FlowModel {
        errors += flow.reconstructionErrors(pixels.narrowed(0, 0..<wanted))
      }
      try onBatch(batch.indices.count)
    }
    perImage = values
    reconstructionErrors = errors
    self.seconds = seconds
  }

  /// The mean of the Monte-Carlo bound over images, in bits/dim.
  var bitsPerDimension: Double { mean(\.monteCarlo) }

  /// The mean of a value over images.
  func mean(_ value: KeyPath<ImageLikelihood, Double>) -> Double {
    perImage.reduce(0) { $0 + $1[keyPath: value] } / Double(perImage.count)
  }

  /// The standard deviation of a value over images, n − 1 in the denominator; 0 for one image.
  func spread(_ value: KeyPath<ImageLikelihood, Double>) -> Double {
    guard perImage.count > 1 else { return 0 }
    let mean = mean(value)
    let squares = perImage.reduce(0) {
      $0 + ($1[keyPath: value] - mean) * ($1[keyPath: value] - mean)
    }
    return (squares / Double(perImage.count - 1)).squareRoot()
  }
}

extension Duration {
  /// Seconds as a Double.
  var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}
