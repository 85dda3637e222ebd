import Configurations
import Console
import Experiments
import Foundation
import Models
import Shards
import Torch

/// Trains one run: initialisation, epochs, selection, one look at the test split.
///
/// Read it from top to bottom; there are no callbacks.
final class Trainer {
  private let variant: ResolvedVariant
  private let configuration: RunConfiguration
  private let data: TrainingData
  private let streams: SeedStreams
  private let recorder: RunRecorder
  private let model: any ImageModel
  private let optimizer: any Optimizer
  private let schedule: LearningRateSchedule
  private let checkpointInterval: Double
  private var progress: TrainingProgress
  private var keptCheckpoints: (newest: String?, chosen: String?) = (nil, nil)
  private var lastCheckpoint = ContinuousClock.now

  /// Seed of the noise that evaluations draw: the same for every run, so that differences between
  /// runs are not differences of noise.
  static let evaluationSeed = 0

  /// A trainer that stands where `session` left off.
  ///
  /// - Parameters:
  ///   - session: The model, its optimiser and its state.
  ///   - variant: What is trained.
  ///   - data: The images.
  ///   - recorder: Where it is written down.
  ///   - checkpointInterval: Seconds between checkpoints inside an epoch.
  init(
    _ session: TrainingSession, variant: ResolvedVariant, data: TrainingData,
    recorder: RunRecorder, checkpointInterval: Double
  ) {
    self.variant = variant
    self.data = data
    self.recorder = recorder
    self.checkpointInterval = checkpointInterval
    configuration = variant.planned.configuration
    streams = session.streams
    model = session.model
    optimizer = session.optimizer
    progress = session.progress
    keptCheckpoints.newest = session.checkpoint
    schedule = LearningRateSchedule(
      base: configuration.optimizer.learningRate, warmupSteps: configuration.schedule.warmupSteps,
      decay: configuration.schedule.decay)
  }

  /// Trains the epochs that are left, chooses one, and measures it on the test split.
  func run() throws {
    if progress.batchesSeen == 0 { try initialize() }
    try recallChosenCheckpoint()
    while progress.epoch < configuration.training.epochs {
      try trainEpoch()
      try finishEpoch()
    }
    guard let epoch = try chosenEpoch() else {
      throw TrainingFailure.diverged("no epoch has a finite value to be chosen by")
    }
    try load(epoch: epoch)
    try measureTest(epoch: epoch)
    try keepModel(epoch: epoch)
    try recorder.store.finish(recorder.handle)
    // Only now: until the run is finished, it may have to go on from them.
    try recorder.pruneCheckpoints(keeping: [recorder.path("model.safetensors").relative])
  }

  /// Data-dependent initialisation from one batch of training images.
  private func initialize() throws {
    let count = min(configuration.training.initializationBatchSize, data.train.imageCount)
    let first = try BatchStream(
      split: data.train.split,
      indices: data.initializationImages(count, seed: streams.seed(.initialize, index: 1)),
      batchSize: count, memoryBudget: data.train.split.rawByteCount)
    try first.forEachBatch(seed: 0, epoch: 0, shuffled: false) { batch in
      let generator = Generator(seed: streams.seed(.initialize, index: 2))
      model.initialize(on: try batch.tensor(on: model.store.device), using: generator)
    }
  }

  private func trainEpoch() throws {
    let epoch = progress.epoch
    var bar = ProgressBar(
      "epoch \(epoch + 1)/\(configuration.training.epochs)", total: data.train.imageCount,
      unit: "images")
    bar.advance(by: progress.batch * configuration.training.batchSize)
    var clock = ContinuousClock.now
    try data.train.forEachBatch(
      seed: streams.seed(.order), epoch: epoch, shuffled: true, startingAt: progress.batch
    ) { batch in
      try takeStep(batch)
      let now = ContinuousClock.now
      progress.sums.seconds += clock.duration(to: now).inSeconds
      clock = now
      bar.advance(by: batch.indices.count, note: runningBits)
      if Interruption.isRequested || lastCheckpoint.duration(to: now).inSeconds > checkpointInterval
      {
        try saveCheckpoint()
        try Interruption.check()
        clock = ContinuousClock.now
      }
    }
    if StandardError.isTerminal { bar.finish(note: runningBits) }
  }

  private func takeStep(_ batch: Minibatch) throws {
    let pixels = try batch.tensor(on: model.store.device, flips: flips(batch.indices.count))
    let generator = Generator(seed: streams.seed(.dequantize, index: progress.batchesSeen))
    model.store.zeroGradients()
    let loss = model.loss(pixels, using: generator)
    try loss.backward()
    let norm = model.store.gradientNorm()
    progress.batch += 1
    progress.batchesSeen += 1
    // A gradient that is not finite would spoil every parameter: the step is left out, and counted.
    guard norm.isFinite else {
      progress.sums.skipped += 1
      return
    }
    model.store.clipGradients(to: configuration.training.gradientClip, norm: norm)
    progress.step += 1
    optimizer.step(learningRate: schedule.rate(step: progress.step))
    progress.sums.nats.value += loss.item() * Double(batch.indices.count)
    progress.sums.images += batch.indices.count
    progress.sums.norms.value += norm
    progress.sums.steps += 1
  }

  /// Which images of this step are mirrored.
  private func flips(_ count: Int) -> [Bool]? {
    guard configuration.data.flip else { return nil }
    let generator = Generator(seed: streams.seed(.augment, index: progress.batchesSeen))
    return generator.uniform([count]).floats().map { $0 < 0.5 }
  }

  /// Training bits/dim of the epoch so far.
  private var trainingBits: Double {
    guard progress.sums.images > 0 else { return .nan }
    let nats = progress.sums.nats.value / Double(progress.sums.images)
    return Likelihood.bitsPerDimension(
      nats: nats + model.lossConstant, dimensions: model.image.dimensions)
  }

  private var runningBits: String { "\(String(format: "%.3f", trainingBits)) bits/dim" }

  /// Validates, writes everything down, and saves.
  private func finishEpoch() throws {
    let sums = progress.sums
    let bits = trainingBits
    guard sums.steps > 0 else {
      throw TrainingFailure.diverged(
        "no gradient of epoch \(progress.epoch + 1) was finite; \(sums.skipped) steps were skipped"
      )
    }
    let validation = try Evaluation(
      model, on: data.validation, samples: configuration.evaluation.samples,
      seed: Self.evaluationSeed
    ) { _ in try Interruption.check() }
    progress.epoch += 1
    progress.batch = 0
    progress.sums = TrainingProgress.EpochSums()
    try recorder.store.recordEpoch(
      recorder.handle, epoch: progress.epoch, step: progress.step,
      [
        MetricValue(.trainBitsPerDim, bits),
        MetricValue(.validationBitsPerDim, validation.bitsPerDimension),
        MetricValue(.gradientNorm, sums.norms.value / Double(sums.steps)),
        MetricValue(.learningRate, schedule.rate(step: progress.step)),
        MetricValue(.imagesPerSecond, Double(data.train.imageCount) / sums.seconds),
        MetricValue(.trainSeconds, sums.seconds),
        MetricValue(.skippedSteps, Double(sums.skipped)),
        MetricValue(.validationSeconds, validation.seconds),
        MetricValue(.peakMemory, Double(RunRecorder.peakMemoryBytes)),
      ] + testMetricsOfEpoch())
    try saveCheckpoint(isChosen: try chosenEpoch() == progress.epoch)
    StandardError.write(
      "epoch \(progress.epoch)/\(configuration.training.epochs): "
        + String(
          format: "train %.4f, val %.4f bits/dim, %.0f images/s\n", bits,
          validation.bitsPerDimension, Double(data.train.imageCount) / sums.seconds))
  }

  /// Under `protocol: paper` with a rule on the test split, its value in every epoch; otherwise the
  /// test split is not looked at before the end.
  private func testMetricsOfEpoch() throws -> [MetricValue] {
    guard configuration.protocol == .paper,
      configuration.selection.metric == MetricKind.testBitsPerDim.name, let test = data.test
    else { return [] }
    let evaluation = try Evaluation(
      model, on: test, samples: configuration.evaluation.samples, seed: Self.evaluationSeed
    ) { _ in try Interruption.check() }
    return [MetricValue(.testBitsPerDim, evaluation.bitsPerDimension)]
  }

  /// The epoch that the recorded rule chooses so far; nil while it finds none.
  private func chosenEpoch() throws -> Int? {
    do {
      return try recorder.store.selectEpoch(recorder.handle)
    } catch PlanError.nothingToSelect {
      return nil
    }
  }

  /// Finds the checkpoint that earlier attempts of this run kept for the chosen epoch.
  private func recallChosenCheckpoint() throws {
    guard progress.epoch > 0, let epoch = try chosenEpoch() else { return }
    keptCheckpoints.chosen = try checkpoint(epoch: epoch)?.path
  }

  private func checkpoint(epoch: Int) throws -> ArtifactRecord? {
    try recorder.store.artifacts(recorder.handle.runID, kind: .checkpoint)
      .last { $0.name == Self.name(epoch: epoch) }
  }

  private static func name(epoch: Int) -> String {
    "epoch-" + String(format: "%06d", epoch)
  }

  /// Saves the state between two steps; at an epoch's end the file is named after the epoch.
  private func saveCheckpoint(isChosen: Bool = false) throws {
    let isEpochEnd = progress.batch == 0
    let name =
      isEpochEnd
      ? Self.name(epoch: progress.epoch)
      : "step-" + String(format: "%09d", progress.batchesSeen)
    let file = "\(name).safetensors"
    let path = recorder.path(file)
    try Checkpoint.write(
      to: path.full, model: model, optimizer: optimizer, progress: progress,
      hash: variant.planned.hash)
    try recorder.record(.checkpoint, name, file: file, epoch: progress.epoch)
    keptCheckpoints.newest = path.relative
    if isChosen { keptCheckpoints.chosen = path.relative }
    try recorder.pruneCheckpoints(
      keeping: Set([keptCheckpoints.newest, keptCheckpoints.chosen].compactMap(\.self)))
    lastCheckpoint = ContinuousClock.now
  }

  /// Loads the parameters of the epoch that was chosen.
  private func load(epoch: Int) throws {
    guard let artifact = try checkpoint(epoch: epoch) else {
      throw CommandFailure("the checkpoint of epoch \(epoch), which was chosen, is gone")
    }
    try Checkpoint.loadParameters("\(recorder.runsFolder)/\(artifact.path)", into: model)
  }

  private func measureTest(epoch: Int) throws {
    guard let test = data.test, let split = data.splits[.test] else { return }
    let evaluation = try Evaluation(
      model, on: test, samples: configuration.evaluation.testSamples, seed: Self.evaluationSeed
    ) { _ in try Interruption.check() }
    try recorder.store.recordEvaluation(
      recorder.handle,
      EvaluationRecord(
        dataset: variant.dataset.name, split: split, role: .test, epoch: epoch,
        seed: Self.evaluationSeed, seconds: evaluation.seconds, metric: .testBitsPerDim,
        perItem: evaluation.perImage.map { Float($0.monteCarlo) }))
    StandardError.write(
      String(
        format: "epoch %d was chosen: test %.4f bits/dim\n", epoch, evaluation.bitsPerDimension))
  }

  /// Keeps the chosen parameters alone, and draws samples from them.
  private func keepModel(epoch: Int) throws {
    try Checkpoint.write(
      to: recorder.path("model.safetensors").full, model: model, optimizer: nil, progress: nil,
      hash: variant.planned.hash)
    // Without an epoch, since a run cannot go on from parameters alone.
    try recorder.record(.checkpoint, "model", file: "model.safetensors", epoch: nil)
    if configuration.evaluation.sampleCount > 0 {
      let images = model.sample(
        count: configuration.evaluation.sampleCount,
        temperature: configuration.evaluation.temperature,
        using: Generator(seed: streams.seed(.sample)))
      if images.nonFiniteCount > 0 {
        StandardError.write(
          "\(images.nonFiniteCount) of \(configuration.evaluation.sampleCount) samples overflowed "
            + "and are black\n")
      }
      try recorder.store.setTag(
        recorder.handle, RunTag.nonFiniteSamples, String(images.nonFiniteCount))
      try SampleGrid.write(images.pixels, to: recorder.path("samples.png").full)
      try recorder.record(.samples, "samples", file: "samples.png", epoch: epoch)
    }
    try recorder.store.setTag(
      recorder.handle, RunTag.peakMemoryBytes, String(RunRecorder.peakMemoryBytes))
  }
}
