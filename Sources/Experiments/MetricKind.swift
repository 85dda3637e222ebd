/// What is measured, once an epoch or once an evaluation.
///
/// To add a metric, add a constant and put it into `all`; the database, the selection rules and the
/// reports know it from there.
public struct MetricKind: Hashable, Sendable {
  /// `val/bpd` and the like: the split, a slash, the quantity.
  public let name: String
  /// `train`, `val`, `test` or `none`: whose images it looks at.
  public let split: String
  /// Which way is better.
  public let direction: Direction
  /// The unit, for axes and tables; empty for a pure number.
  public let unit: String
  /// The formula in words.
  public let definition: String

  /// Which of two values is better.
  public enum Direction: String, Sendable {
    /// The smaller one.
    case min
    /// The larger one.
    case max
    /// Neither; the metric is a description.
    case none
  }

  private static let bitsPerDim =
    "−log₂ p(x) / (C·H·W), the mean over the images; p includes the dequantization bound"

  /// Bits per dimension of the training batches of an epoch, in training mode.
  public static let trainBitsPerDim = MetricKind(
    "train/bpd", .min, "bits/dim", bitsPerDim + "; over the epoch's batches as they were trained on"
  )
  /// Bits per dimension of the validation images.
  public static let validationBitsPerDim = MetricKind("val/bpd", .min, "bits/dim", bitsPerDim)
  /// Bits per dimension of the test images.
  public static let testBitsPerDim = MetricKind("test/bpd", .min, "bits/dim", bitsPerDim)
  private static let weightedBound =
    "(log K − log Σ p(x, uⱼ)/q(uⱼ|x)) / (C·H·W · log 2) over the K draws of the evaluation, the mean "
    + "over the images"
  private static let ofTheAverage = "; of the exponential moving average of the parameters"
  private static let logDeterminant =
    "log |det ∂z/∂y| of the flow of an image, the mean over its draws"

  /// The importance-weighted bound of the validation images.
  public static let validationWeightedBits = MetricKind(
    "val/bpd_iw", .min, "bits/dim", weightedBound)
  /// The importance-weighted bound of the test images.
  public static let testWeightedBits = MetricKind("test/bpd_iw", .min, "bits/dim", weightedBound)
  /// Bits per dimension of the validation images under the averaged parameters.
  public static let validationAverageBits = MetricKind(
    "val/bpd_ema", .min, "bits/dim", bitsPerDim + ofTheAverage)
  /// Bits per dimension of the test images under the averaged parameters.
  public static let testAverageBits = MetricKind(
    "test/bpd_ema", .min, "bits/dim", bitsPerDim + ofTheAverage)
  /// The importance-weighted bound of the validation images under the averaged parameters.
  public static let validationAverageWeightedBits = MetricKind(
    "val/bpd_iw_ema", .min, "bits/dim", weightedBound + ofTheAverage)
  /// The importance-weighted bound of the test images under the averaged parameters.
  public static let testAverageWeightedBits = MetricKind(
    "test/bpd_iw_ema", .min, "bits/dim", weightedBound + ofTheAverage)
  /// Log-determinant of the validation images.
  public static let validationLogDet = MetricKind(
    "val/log_det", .none, "nats", logDeterminant + "; the mean over the images")
  /// Spread of the log-determinant over the validation images: 0 for a flow of constant volume.
  public static let validationLogDetSpread = MetricKind(
    "val/log_det_std", .none, "nats",
    logDeterminant + "; the standard deviation (n − 1) over the images")
  /// Log-determinant of the test images.
  public static let testLogDet = MetricKind(
    "test/log_det", .none, "nats", logDeterminant + "; the mean over the images")
  /// Log-density of the learned noise in the validation images.
  public static let validationNoiseDensity = MetricKind(
    "val/noise_log_density", .none, "nats",
    "log q(u|x) of the learned dequantizer, the mean over draws and images")
  /// Log-density of the learned noise in the test images.
  public static let testNoiseDensity = MetricKind(
    "test/noise_log_density", .none, "nats",
    "log q(u|x) of the learned dequantizer, the mean over draws and images")
  /// How far decoding what was encoded is from some validation images.
  public static let validationReconstruction = MetricKind(
    "val/reconstruction_error", .min, "",
    "max |decode(encode(y)) − y| of the first images, y ∈ [−1, 1) without noise; the largest")
  /// How far decoding what was encoded is from some test images.
  public static let testReconstruction = MetricKind(
    "test/reconstruction_error", .min, "",
    "max |decode(encode(y)) − y| of the first images, y ∈ [−1, 1) without noise; the mean over them"
  )
  /// What bfloat16 products change.
  public static let validationPrecisionError = MetricKind(
    "val/precision_error", .none, "bits/dim",
    "bits/dim of the validation images with products in the precision of the training steps, minus "
      + "val/bpd: the same parameters and noise")
  /// Norm of the gradient.
  public static let gradientNorm = MetricKind(
    "train/grad_norm", .none, "",
    "global 2-norm of the gradient before clipping, the mean over the epoch's steps")
  /// Learning rate of an epoch's last step.
  public static let learningRate = MetricKind(
    "train/learning_rate", .none, "", "learning rate of the epoch's last optimizer step")
  /// Training speed.
  public static let imagesPerSecond = MetricKind(
    "train/images_per_second", .max, "images/s",
    "training images divided by the wall time of the epoch's training part")
  /// Wall time of an epoch's training part.
  public static let trainSeconds = MetricKind(
    "train/seconds", .none, "s", "wall time of the epoch's training part")
  /// Steps that were left out because their gradient was not finite.
  public static let skippedSteps = MetricKind(
    "train/skipped_steps", .min, "steps", "optimizer steps left out for a non-finite gradient")
  /// The most memory that the process has held.
  public static let peakMemory = MetricKind(
    "train/peak_memory_bytes", .none, "bytes", "largest resident set size of the process so far")
  /// The most memory that tensors held in an epoch's training part.
  public static let peakTensorMemory = MetricKind(
    "train/peak_tensor_bytes", .none, "bytes",
    "most bytes that tensors held at once in the epoch's training part, as libtorch's CPU allocator "
      + "hands them out: parameters, optimizer, gradients, activations; no scratch of kernels")
  /// How far inverted steps were off in backward passes.
  public static let replayError = MetricKind(
    "train/replay_error", .none, "",
    "--memory reversible: largest |x̂ − x| at the far end of a chain of inverted steps in the epoch")
  /// How often an inverse was not trusted.
  public static let replayFallbacks = MetricKind(
    "train/replay_fallbacks", .none, "chains",
    "--memory reversible: chains computed from their input, since the error was above 1e-4")
  /// Wall time of a validation pass.
  public static let validationSeconds = MetricKind(
    "val/seconds", .none, "s", "wall time of the validation pass")
  /// Wall time of a test pass.
  public static let testSeconds = MetricKind(
    "test/seconds", .none, "s", "wall time of the test pass")

  /// Every metric, in the order that lists show them.
  public static let all: [MetricKind] = [
    trainBitsPerDim, validationBitsPerDim, testBitsPerDim, gradientNorm, learningRate,
    imagesPerSecond, trainSeconds, skippedSteps, peakMemory, peakTensorMemory, replayError,
    replayFallbacks, validationSeconds, testSeconds,
    validationWeightedBits, testWeightedBits, validationAverageBits, testAverageBits,
    validationAverageWeightedBits, testAverageWeightedBits, validationLogDet,
    validationLogDetSpread, testLogDet, validationNoiseDensity, testNoiseDensity,
    validationReconstruction, testReconstruction, validationPrecisionError,
  ]

  /// Those that only averaged parameters have.
  static let ofAverage: [MetricKind] = [
    validationAverageBits, testAverageBits, validationAverageWeightedBits, testAverageWeightedBits,
  ]

  /// Those that need several draws of noise an image.
  static let weighted: [MetricKind] = [
    validationWeightedBits, testWeightedBits, validationAverageWeightedBits,
    testAverageWeightedBits,
  ]

  /// Whether the same configuration, seed, machine and build must give the same bits: true for
  /// everything but time and memory.
  public var repeatsExactly: Bool { !["s", "bytes", "images/s"].contains(unit) }

  /// The metric of that name, or nil.
  public static func named(_ name: String) -> MetricKind? { all.first { $0.name == name } }

  /// A metric that another program brought; see `ForeignMetric`.
  init(foreign name: String, split: String, direction: Direction, unit: String, definition: String)
  {
    self.name = name
    self.split = split
    self.direction = direction
    self.unit = unit
    self.definition = definition
  }

  private init(_ name: String, _ direction: Direction, _ unit: String, _ definition: String) {
    self.name = name
    self.split = String(name.prefix { $0 != "/" })
    self.direction = direction
    self.unit = unit
    self.definition = definition
  }
}

/// One number that was measured; it may be NaN or infinite.
public struct MetricValue: Hashable, Sendable {
  /// What was measured.
  public let kind: MetricKind
  /// The number, in the metric's unit.
  public let value: Double

  /// A measured number.
  public init(_ kind: MetricKind, _ value: Double) {
    self.kind = kind
    self.value = value
  }
}
