public import Configurations

/// Everything that changes the numbers of a run, except its seed; every key filled in.
///
/// One struct a section; each section's defaults stand in one place, with their source.
public struct RunConfiguration: StrictConfiguration, Hashable, Sendable {
  /// Which images.
  public var data: DataConfiguration
  /// From integer pixels to real numbers.
  public var dequantization: DequantizationConfiguration
  /// How parameters follow gradients.
  public var optimizer: OptimizerConfiguration
  /// The learning rate over time.
  public var schedule: ScheduleConfiguration
  /// How long and how much at once.
  public var training: TrainingConfiguration
  /// How a model is measured.
  public var evaluation: EvaluationConfiguration
  /// Which epoch counts.
  public var selection: SelectionConfiguration
  /// `paper` repeats a published habit that would otherwise be refused.
  public var `protocol`: ProtocolKind
  /// The model, opaque here: the Models target decodes it, by its key `type`.
  public var model: JSONValue

  /// The defaults of every section, and no model.
  public static let defaults = RunConfiguration(
    data: .defaults, dequantization: .defaults, optimizer: .defaults, schedule: .defaults,
    training: .defaults, evaluation: .defaults, selection: .defaults, protocol: .standard,
    model: .object([:]))

  /// Checks every section, and the selection against the protocol.
  ///
  /// - Parameter path: The dotted path of the configuration.
  /// - Throws: `ConfigurationError.invalid` with one sentence.
  public func validate(path: String) throws {
    func at(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
    try data.validate(path: at("data"))
    try dequantization.validate(path: at("dequantization"))
    try optimizer.validate(path: at("optimizer"))
    try schedule.validate(path: at("schedule"))
    try training.validate(path: at("training"))
    try evaluation.validate(path: at("evaluation"))
    try selection.validate(path: at("selection"), allowingTest: self.protocol == .paper)
    try require(
      !schedule.freezesWarmup || self.protocol == .paper, at("schedule.freezes_warmup"),
      "repeats a fault of the authors' script; it goes only with 'protocol: paper'")
    try validateSelectedMetric(at("selection.metric"))
    if let fixed = selection.fixedEpoch {
      try require(
        fixed <= training.epochs, at("selection.fixed_epoch"),
        "is \(fixed), but only \(training.epochs) epochs are trained")
    }
    guard case .object = model else {
      throw ConfigurationError.invalid(path: at("model"), reason: "expected a mapping")
    }
    guard model["type"]?.string != nil else {
      throw ConfigurationError.invalid(
        path: at("model"), reason: "missing its type, such as {type: macow}")
    }
  }

  /// Refuses to choose by what this configuration never measures.
  private func validateSelectedMetric(_ path: String) throws {
    try require(
      !selection.metric.hasPrefix("test/") || selection.metric == MetricKind.testBitsPerDim.name,
      path, "of the test split only test/bpd is measured in every epoch, found \(selection.metric)")
    try require(
      training.emaDecay > 0 || !MetricKind.ofAverage.map(\.name).contains(selection.metric), path,
      "\(selection.metric) needs averaged parameters; set training.ema_decay, such as 0.999")
    try require(
      evaluation.samples > 1 || !MetricKind.weighted.map(\.name).contains(selection.metric), path,
      "\(selection.metric) needs several draws an image; set evaluation.samples, such as 8")
  }
}

/// What is held against convention.
public enum ProtocolKind: String, ConfigurationChoice {
  /// Nothing is chosen on the test split.
  case standard
  /// The authors' habit: the epoch is chosen on the test split. Every table says so.
  case paper
}

/// How parameters follow gradients.
public struct OptimizerConfiguration: StrictConfiguration, Hashable, Sendable {
  /// The rule.
  public enum Kind: String, ConfigurationChoice {
    /// Kingma & Ba 2015, algorithm 1.
    case adam
    /// Kingma & Ba 2015, algorithm 2, with the infinity norm.
    case adamax
  }
  /// The rule.
  public var kind: Kind
  /// The step size after warm-up.
  public var learningRate: Double
  /// Decay of the first moment.
  public var beta1: Double
  /// Decay of the second moment, or of the infinity norm.
  public var beta2: Double
  /// What keeps the division finite.
  public var epsilon: Double
  /// Whether the largest second moment so far divides; only with adam.
  public var amsgrad: Bool
  /// Added to the gradient, times the parameter.
  public var weightDecay: Double

  /// The reference's `train.py`: Adam, 10⁻³, β = (0.9, 0.999), where 0.999 is its `--polyak`.
  public static let defaults = OptimizerConfiguration(
    kind: .adam, learningRate: 0.001, beta1: 0.9, beta2: 0.999, epsilon: 1e-8, amsgrad: false,
    weightDecay: 0)

  /// Checks that the step is positive and the decays are fractions.
  ///
  /// - Parameter path: The dotted path of the section.
  /// - Throws: `ConfigurationError.invalid`.
  public func validate(path: String) throws {
    try require(learningRate > 0, "\(path).learning_rate", "must be more than 0")
    try require((0..<1).contains(beta1), "\(path).beta1", "must be at least 0 and less than 1")
    try require((0..<1).contains(beta2), "\(path).beta2", "must be at least 0 and less than 1")
    try require(epsilon > 0, "\(path).epsilon", "must be more than 0")
    try require(weightDecay >= 0, "\(path).weight_decay", "must be 0 or more")
    try require(!amsgrad || kind == .adam, "\(path).amsgrad", "goes only with kind: adam")
  }
}

/// The learning rate over time: n/warmup for steps n < warmup, then decay^(n − warmup).
///
/// Steps that were left out for a gradient that is not finite are not counted.
public struct ScheduleConfiguration: StrictConfiguration, Hashable, Sendable {
  /// Optimizer steps of linear warm-up.
  public var warmupSteps: Int
  /// Factor of every later step.
  public var decay: Double
  /// Training ends with the epoch in which the rate falls below this part of `learning_rate`.
  ///
  /// 0 for never; the reference stops at 0.01.
  public var stopBelow: Double
  /// Whether warm-up is cut off at the end of the first epoch, wherever it is, and decays from there.
  ///
  /// A fault of the reference's script, repeated only under `protocol: paper`.
  public var freezesWarmup: Bool

  /// The reference's CIFAR-10 command since 2019-08-22 (50 steps), and its `train.py` (0.999997);
  /// the schedule as it was meant, to the last epoch.
  public static let defaults = ScheduleConfiguration(
    warmupSteps: 50, decay: 0.999997, stopBelow: 0, freezesWarmup: false)

  /// Checks that warm-up is not negative and the decay is no growth.
  ///
  /// - Parameter path: The dotted path of the section.
  /// - Throws: `ConfigurationError.invalid`.
  public func validate(path: String) throws {
    try require(warmupSteps >= 0, "\(path).warmup_steps", "must be 0 or more")
    try require(decay > 0 && decay <= 1, "\(path).decay", "must be more than 0 and at most 1")
    try require(
      (0..<1).contains(stopBelow), "\(path).stop_below", "must be 0 (never) or a part below 1")
  }
}

/// How long, and how much at once.
public struct TrainingConfiguration: StrictConfiguration, Hashable, Sendable {
  /// Passes over the training images.
  public var epochs: Int
  /// Images of an optimizer step.
  public var batchSize: Int
  /// Pieces that a batch is computed in, one after another, their gradients added up: less memory,
  /// the same step but for rounding and the order of the noise.
  public var batchSteps: Int
  /// Draws of dequantization noise an image in the loss, the reference's `train_k`.
  ///
  /// log q is averaged over all of them, log p is that of the first.
  public var samples: Int
  /// Images that data-dependent initialisation looks at, once.
  public var initializationBatchSize: Int
  /// Largest global 2-norm of the gradient; 0 for no limit.
  public var gradientClip: Double
  /// Decay d of an exponential moving average of the parameters, a ← d·a + (1−d)·θ after every
  /// step, measured beside them; 0 for none.
  public var emaDecay: Double

  /// Sized for one machine, no clipping and no average; the reference's CIFAR-10 command has batches
  /// of 512 and 2048.
  public static let defaults = TrainingConfiguration(
    epochs: 10, batchSize: 64, batchSteps: 1, samples: 1, initializationBatchSize: 256,
    gradientClip: 0, emaDecay: 0)

  /// Checks that there is something to do.
  ///
  /// - Parameter path: The dotted path of the section.
  /// - Throws: `ConfigurationError.invalid`.
  public func validate(path: String) throws {
    try require(epochs > 0, "\(path).epochs", "must be at least 1")
    try require(batchSize > 0, "\(path).batch_size", "must be at least 1")
    try require(
      batchSteps > 0 && batchSteps <= batchSize, "\(path).batch_steps",
      "must be 1 to the batch_size, \(batchSize), found \(batchSteps)")
    try require(samples > 0, "\(path).samples", "must be at least 1")
    try require(
      (0..<1).contains(emaDecay), "\(path).ema_decay", "must be 0 (off) or a part below 1")
    try require(
      initializationBatchSize > 0, "\(path).initialization_batch_size", "must be at least 1")
    try require(gradientClip >= 0, "\(path).gradient_clip", "must be 0 (off) or more")
  }
}

/// How a model is measured, and what pictures it makes.
public struct EvaluationConfiguration: StrictConfiguration, Hashable, Sendable {
  /// Images at once; the noise of a batch is drawn at once, so it changes the last digits.
  public var batchSize: Int
  /// Epochs between validations, after the first ten, which are all validated, as is the last.
  public var interval: Int
  /// Dequantization samples an image in validation.
  public var samples: Int
  /// Dequantization samples an image in the final test.
  public var testSamples: Int
  /// Factor on the latents of sample images; changes pictures only, so it is not hashed.
  public var temperature: Double
  /// How many sample images; changes pictures only, so it is not hashed.
  public var sampleCount: Int

  /// One sample an image, as for uniform dequantization in the papers; temperature as in Glow §6.
  public static let defaults = EvaluationConfiguration(
    batchSize: 256, interval: 1, samples: 1, testSamples: 1, temperature: 0.7, sampleCount: 16)

  /// Checks that counts are positive.
  ///
  /// - Parameter path: The dotted path of the section.
  /// - Throws: `ConfigurationError.invalid`.
  public func validate(path: String) throws {
    try require(batchSize > 0, "\(path).batch_size", "must be at least 1")
    try require(interval > 0, "\(path).interval", "must be at least 1")
    try require(samples > 0, "\(path).samples", "must be at least 1")
    try require(testSamples > 0, "\(path).test_samples", "must be at least 1")
    try require(temperature >= 0, "\(path).temperature", "must be 0 or more")
    try require(sampleCount >= 0, "\(path).sample_count", "must be 0 (no pictures) or more")
  }
}

/// One line for every range check.
func require(_ condition: Bool, _ path: String, _ reason: String) throws {
  if !condition { throw ConfigurationError.invalid(path: path, reason: reason) }
}
