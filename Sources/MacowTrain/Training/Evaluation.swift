import Configurations
import Models
import Shards
import Torch

/// A model measured on a set of images.
struct Evaluation {
  /// One value per image, in the order of the stream, in bits/dim.
  let perImage: [ImageLikelihood]
  /// Wall time in seconds.
  let seconds: Double

  /// Measures every image once.
  ///
  /// The noise is a function of `seed` and the batch, so that two models, or two epochs, are
  /// measured with the same noise.
  ///
  /// - Parameters:
  ///   - model: What is measured.
  ///   - stream: The images, in stored order.
  ///   - samples: Draws of noise per image, K.
  ///   - seed: The seed of the noise.
  ///   - onBatch: Called after each batch with the images done; an error of its ends the evaluation.
  /// - Throws: What `onBatch` throws, or `ShardError` if an image cannot be read.
  init(
    _ model: any ImageModel, on stream: BatchStream, samples: Int, seed: Int,
    onBatch: (Int) throws -> Void
  ) throws {
    let started = ContinuousClock.now
    let streams = SeedStreams(seed: seed)
    var values: [ImageLikelihood] = []
    values.reserveCapacity(stream.imageCount)
    var number = 0
    try stream.forEachBatch(seed: 0, epoch: 0, shuffled: false) { batch in
      let generator = Generator(seed: streams.seed(.evaluate, index: number))
      values += model.likelihoods(
        try batch.tensor(on: model.store.device), samples: samples, using: generator)
      number += 1
      try onBatch(batch.indices.count)
    }
    perImage = values
    seconds = started.duration(to: .now).inSeconds
  }

  /// The mean of the Monte-Carlo bound over images, in bits/dim.
  var bitsPerDimension: Double {
    perImage.reduce(0) { $0 + $1.monteCarlo } / Double(perImage.count)
  }
}

extension Duration {
  /// Seconds as a Double.
  var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}
