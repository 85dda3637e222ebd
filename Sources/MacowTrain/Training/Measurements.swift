import Experiments
import Models
import Shards
import Torch

/// What is measured of a model beside its loss: after an epoch on the validation split, at the end
/// on the test split; with the parameters as they are, and averaged if there is an average.
struct Measurements {
  let model: any ImageModel
  let average: ParameterAverage?
  let variant: ResolvedVariant
  let data: TrainingData
  let team: Team
  /// Tells between two batches that the run is alive; nil in processes that do not lead.
  var heartbeat: Heartbeat?

  /// Seed of the noise that evaluations draw: the same for every run, so that differences between
  /// runs are not differences of noise.
  static let evaluationSeed = 0

  /// How many images are decoded again; every one takes as long as a sample.
  private static let reconstructions = (validation: 4, test: 16)

  private var configuration: RunConfiguration { variant.planned.configuration }

  /// A validation, in metrics and in the line that a person reads.
  struct Validation {
    let metrics: [MetricValue]
    let bits: Double
    let averageBits: Double?
    /// Bits/dim in the precision of training, minus `bits`; nil where that is single precision.
    let precisionError: Double?
  }

  /// Measures the validation split.
  func validate() throws -> Validation {
    let samples = configuration.evaluation.samples
    let own = try measure(
      data.validation, samples: samples, reconstructing: Self.reconstructions.validation)
    var metrics = [
      MetricValue(.validationBitsPerDim, own.bitsPerDimension),
      MetricValue(.validationSeconds, own.seconds),
    ]
    if model is FlowModel {
      metrics += [
        MetricValue(.validationLogDet, own.mean(\.logDet)),
        MetricValue(.validationLogDetSpread, own.spread(\.logDet)),
        MetricValue(
          .validationReconstruction,
          // `max` would lose a NaN.
          own.reconstructionErrors.reduce(0) { $0.isNaN || $1 <= $0 ? $0 : $1 }),
      ]
    }
    if samples > 1 {
      metrics.append(MetricValue(.validationWeightedBits, own.mean(\.importanceWeighted)))
    }
    if variant.dequantizer != nil {
      metrics.append(MetricValue(.validationNoiseDensity, own.mean(\.noiseLogDensity)))
    }
    let error = try precisionError(than: own.bitsPerDimension)
    if let error { metrics.append(MetricValue(.validationPrecisionError, error)) }
    let averaged = try average?.withAverage { try measure(data.validation, samples: samples) }
    if let averaged {
      metrics.append(MetricValue(.validationAverageBits, averaged.bitsPerDimension))
      if samples > 1 {
        metrics.append(
          MetricValue(.validationAverageWeightedBits, averaged.mean(\.importanceWeighted)))
      }
    }
    return Validation(
      metrics: metrics, bits: own.bitsPerDimension, averageBits: averaged?.bitsPerDimension,
      precisionError: error)
  }

  /// How many more bits/dim the validation images cost in the precision of the training steps.
  private func precisionError(than bits: Double) throws -> Double? {
    let precision = configuration.training.precision
    guard precision != .float32 else { return nil }
    let rounded = try precision.products {
      try measure(data.validation, samples: configuration.evaluation.samples)
    }
    return rounded.bitsPerDimension - bits
  }

  /// The test split's value of an epoch, which only `protocol: paper` may look at.
  func testBits() throws -> Double? {
    try data.test.map {
      try measure($0, samples: configuration.evaluation.samples).bitsPerDimension
    }
  }

  /// Measures the test split at the end, image by image; nil if there is none.
  ///
  /// - Parameter epoch: The epoch whose parameters, and average, the model has.
  /// - Returns: The records, bits/dim first.
  /// - Throws: `Interruption.Signalled`, or `ShardError` if an image cannot be read.
  func test(epoch: Int) throws -> [EvaluationRecord]? {
    guard let test = data.test, let split = data.splits[.test] else { return nil }
    let samples = configuration.evaluation.testSamples
    let own = try measure(test, samples: samples, reconstructing: Self.reconstructions.test)
    var values: [(metric: MetricKind, perImage: [Double])] = [
      (.testBitsPerDim, own.perImage.map(\.monteCarlo))
    ]
    if model is FlowModel {
      values += [
        (.testLogDet, own.perImage.map(\.logDet)),
        (.testReconstruction, own.reconstructionErrors),
      ]
    }
    if samples > 1 {
      values.append((.testWeightedBits, own.perImage.map(\.importanceWeighted)))
    }
    if variant.dequantizer != nil {
      values.append((.testNoiseDensity, own.perImage.map(\.noiseLogDensity)))
    }
    if let averaged = try average?.withAverage({ try measure(test, samples: samples) }) {
      values.append((.testAverageBits, averaged.perImage.map(\.monteCarlo)))
      if samples > 1 {
        values.append((.testAverageWeightedBits, averaged.perImage.map(\.importanceWeighted)))
      }
    }
    return values.map { metric, perImage in
      EvaluationRecord(
        dataset: variant.dataset.name, split: split, role: .test, epoch: epoch,
        seed: Self.evaluationSeed, seconds: own.seconds, metric: metric,
        perItem: perImage.map(Float.init))
    }
  }

  private func measure(
    _ stream: BatchStream, samples: Int, reconstructing: Int = 0
  ) throws -> Evaluation {
    try Evaluation(
      model, on: stream, as: variant.augmentation, samples: samples,
      seed: Self.evaluationSeed, reconstructing: reconstructing, team: team
    ) { _ in
      try Interruption.check()
      try heartbeat?.beatIfDue()
    }
  }
}
