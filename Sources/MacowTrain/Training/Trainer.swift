import Configurations
import Console
import Experiments
import Flows
import Foundation
import Models
import Shards
import Torch

/// Trains one run: initialisation, epochs, selection; `FinalEpoch` takes the one look at the test split.
///
/// Read it from top to bottom; there are no callbacks. Where several processes train together, every
/// one has a trainer, and only the leader's has a recorder.
final class Trainer {
  private let variant: ResolvedVariant
  private let configuration: RunConfiguration
  private let data: TrainingData
  private let streams: SeedStreams
  private let recorder: RunRecorder?
  private let team: Team
  private let model: any ImageModel
  private let optimizer: any Optimizer
  private let average: ParameterAverage?
  private let measurements: Measurements
  private let checkpointInterval: Double
  private let memory: MemoryMode
  private let augmentation: Augmentation
  private var progress: TrainingProgress
  private var keptCheckpoints: (newest: String?, chosen: String?) = (nil, nil)
  private var lastCheckpoint = ContinuousClock.now
  private let heartbeat: Heartbeat?
  /// Whether a process of the team was told to stop, as all of them know after a step.
  private var isStopping = false

  /// A trainer that stands where `session` left off.
  ///
  /// - Parameters:
  ///   - session: The model, its optimiser and its state.
  ///   - variant: What is trained.
  ///   - data: The images.
  ///   - recorder: Where it is written down; nil in processes that do not lead.
  ///   - team: The processes that train it.
  ///   - checkpointInterval: Seconds between checkpoints inside an epoch.
  ///   - memory: What is kept for the backward pass.
  init(
    _ session: TrainingSession, variant: ResolvedVariant, data: TrainingData,
    recorder: RunRecorder?, team: Team, checkpointInterval: Double, memory: MemoryMode
  ) {
    self.variant = variant
    self.data = data
    self.recorder = recorder
    self.team = team
    self.checkpointInterval = checkpointInterval
    self.memory = memory
    configuration = variant.planned.configuration
    augmentation = variant.augmentation
    streams = session.streams
    model = session.model
    optimizer = session.optimizer
    progress = session.progress
    keptCheckpoints.newest = session.checkpoint
    average = session.average
    let heartbeat = recorder.map { recorder in Heartbeat { try recorder.beat() } }
    self.heartbeat = heartbeat
    measurements = Measurements(
      model: session.model, average: session.average, variant: variant, data: data, team: team,
      heartbeat: heartbeat)
  }

  /// The learning rate over the steps, as far as it is known.
  private var schedule: LearningRateSchedule {
    LearningRateSchedule(
      base: configuration.optimizer.learningRate, warmupSteps: configuration.schedule.warmupSteps,
      decay: configuration.schedule.decay, holdSteps: configuration.schedule.holdSteps,
      floor: configuration.schedule.floor,
      frozenAfter: configuration.schedule.freezesWarmup ? progress.firstEpochSteps : nil)
  }

  /// Whether the learning rate has fallen so far that training ends.
  private var isAtFloor: Bool {
    schedule.hasFallen(below: configuration.schedule.stopBelow, by: progress.step)
  }

  /// Trains the epochs that are left, chooses one, and measures it on the test split.
  func run() throws {
    if team.isLeader, progress.batchesSeen == 0 { try initialize() }
    try shareState()
    try recallChosenCheckpoint()
    while progress.epoch < configuration.training.epochs, !isAtFloor {
      try trainEpoch()
      try finishEpoch()
    }
    guard let recorder else { return try FinalEpoch.takePart(in: measurements) }
    guard let epoch = try chosenEpoch() else {
      throw TrainingFailure.diverged("no epoch has a finite value to be chosen by")
    }
    let isEarly = progress.epoch < configuration.training.epochs
    if isEarly {
      let rule =
        "the learning rate fell below \(configuration.schedule.stopBelow) of its highest "
        + "(schedule.stop_below)"
      try recorder.journal.append(.tag(key: RunTag.stopRule, value: rule))
    }
    guard let artifact = checkpoint(epoch: epoch), try artifact.isWhole(in: recorder.runsFolder)
    else {
      throw CommandFailure(
        "\(recorder.folder): the checkpoint of epoch \(epoch), which was chosen, is gone or damaged; "
          + "restore the file, or start a replicate with --replicate")
    }
    try FinalEpoch(
      epoch: epoch, checkpoint: artifact, measurements: measurements, recorder: recorder,
      streams: streams, stopReason: isEarly ? .earlyStop : .completed
    ).finish()
  }

  /// Data-dependent initialisation from one batch of training images.
  private func initialize() throws {
    let count = min(configuration.training.initializationBatchSize, data.train.imageCount)
    let first = try BatchStream(
      split: data.train.split,
      indices: data.initializationImages(count, seed: streams.seed(.initialize, index: 1)),
      batchSize: count, memoryBudget: data.train.split.rawByteCount)
    try first.forEachBatch(seed: 0, epoch: 0, shuffled: false) { batch in
      let augmenting = Generator(seed: streams.seed(.initialize, index: 3))
      let pixels = try augmentation.trained(batch, on: model.store.device, using: augmenting)
      let generator = Generator(seed: streams.seed(.initialize, index: 2))
      model.initialize(on: pixels, using: generator)
    }
    average?.restart()
  }

  /// Gives every process the leader's parameters, optimiser and place.
  private func shareState() throws {
    progress = try team.share(progress)
    optimizer.stepCount = try team.share(optimizer.stepCount)
    try team.share(
      model.store.tensors + optimizer.memory.map(\.vector)
        + [average?.vector].compactMap(\.self))
  }

  private func trainEpoch() throws {
    let epoch = progress.epoch
    var bar = ProgressBar(
      "epoch \(epoch + 1)/\(configuration.training.epochs)", total: data.train.imageCount,
      unit: "images")
    bar.advance(by: progress.batch * configuration.training.batchSize)
    TensorMemory.restartPeak()
    var clock = ContinuousClock.now
    try data.train.forEachBatch(
      seed: streams.seed(.order), epoch: epoch, shuffled: true, startingAt: progress.batch
    ) { batch in
      try takeStep(batch)
      let now = ContinuousClock.now
      progress.sums.seconds += clock.duration(to: now).inSeconds
      clock = now
      if team.isLeader { bar.advance(by: batch.indices.count, note: runningBits) }
      try heartbeat?.beatIfDue()
      if isStopping || lastCheckpoint.duration(to: now).inSeconds > checkpointInterval {
        try saveCheckpoint()
        if isStopping { throw Interruption.Signalled() }
        clock = ContinuousClock.now
      }
    }
    if team.isLeader, StandardError.isTerminal { bar.finish(note: runningBits) }
  }

  private func takeStep(_ batch: Minibatch) throws {
    let augmenting = Generator(seed: streams.seed(.augment, index: progress.batchesSeen))
    let pixels = try augmentation.trained(batch, on: model.store.device, using: augmenting)
    let generator = Generator(seed: streams.seed(.dequantize, index: progress.batchesSeen))
    let replays = ReplayReport()
    let outcome = try StepMemory.$report.withValue(replays) {
      try StepMemory.$mode.withValue(memory) {
        try BatchGradient(model: model, training: configuration.training, team: team)
          .accumulate(pixels, using: generator)
      }
    }
    progress.sums.add(replays)
    isStopping = outcome.isStopping
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
    average?.update()
    progress.sums.nats.value += outcome.nats * Double(batch.indices.count)
    progress.sums.images += batch.indices.count
    progress.sums.norms.value += norm
    progress.sums.steps += 1
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
    let rate = schedule.rate(step: progress.step)
    guard sums.steps > 0 else {
      throw TrainingFailure.diverged(
        "no gradient of epoch \(progress.epoch + 1) was finite; \(sums.skipped) steps were skipped"
      )
    }
    let trainingMemory = sums.memoryMetrics(on: model.store.device)
    let isValidated = isValidated(epoch: progress.epoch + 1)
    let validation = isValidated ? try measurements.validate() : nil
    let testMetrics = isValidated ? try testMetricsOfEpoch() : []
    progress.epoch += 1
    progress.batch = 0
    progress.sums = TrainingProgress.EpochSums()
    if progress.epoch == 1 { progress.firstEpochSteps = progress.step }
    guard let recorder else { return }
    let speed = Double(data.train.imageCount) / sums.seconds
    let numbers =
      [
        MetricValue(.trainBitsPerDim, bits),
        MetricValue(.gradientNorm, sums.norms.value / Double(sums.steps)),
        MetricValue(.learningRate, rate),
        MetricValue(.imagesPerSecond, speed),
        MetricValue(.trainSeconds, sums.seconds),
        MetricValue(.skippedSteps, Double(sums.skipped)),
        MetricValue(.peakMemory, Double(RunRecorder.peakMemoryBytes)),
      ] + trainingMemory + (validation?.metrics ?? []) + testMetrics
    try recorder.journal.append(
      .epoch(EpochNumbers(epoch: progress.epoch, step: progress.step, numbers)))
    try saveCheckpoint(isChosen: try chosenEpoch() == progress.epoch)
    let parts = [
      String(format: "train %.4f", bits), validation.map { String(format: "val %.4f", $0.bits) },
      validation?.averageBits.map { String(format: "averaged %.4f", $0) },
      validation?.precisionError.map { String(format: "bfloat16 %+.1e", $0) },
    ].compactMap(\.self)
    StandardError.write(
      "epoch \(progress.epoch)/\(configuration.training.epochs): "
        + parts.joined(separator: ", ") + String(format: " bits/dim, %.0f images/s", speed)
        + (sums.skipped > 0 ? ", \(sums.skipped) steps without a finite gradient left out" : "")
        + "\n")
  }

  /// The first ten epochs, then every `interval`-th, and the last.
  private func isValidated(epoch: Int) -> Bool {
    epoch <= 10 || epoch == configuration.training.epochs
      || epoch % configuration.evaluation.interval == 0
  }

  /// Under `protocol: paper` with a rule on the test split, its value in every epoch; otherwise the
  /// test split is not looked at before the end.
  private func testMetricsOfEpoch() throws -> [MetricValue] {
    guard configuration.protocol == .paper,
      configuration.selection.metric == MetricKind.testBitsPerDim.name,
      let bits = try measurements.testBits()
    else { return [] }
    return [MetricValue(.testBitsPerDim, bits)]
  }

  /// The epoch that the recorded rule chooses so far; nil while it finds none.
  private func chosenEpoch() throws -> Int? { try recorder?.journal.selectEpoch() }

  /// Finds the checkpoint that earlier attempts of this run kept for the chosen epoch.
  private func recallChosenCheckpoint() throws {
    guard progress.epoch > 0, let epoch = try chosenEpoch() else { return }
    keptCheckpoints.chosen = checkpoint(epoch: epoch)?.path
  }

  private func checkpoint(epoch: Int) -> ArtifactRecord? {
    recorder?.journal.history.artifacts(.checkpoint).last { $0.name == Self.name(epoch: epoch) }
  }

  private static func name(epoch: Int) -> String {
    "epoch-" + String(format: "%06d", epoch)
  }

  /// Saves the state between two steps; at an epoch's end the file is named after the epoch.
  private func saveCheckpoint(isChosen: Bool = false) throws {
    guard let recorder else { return }
    let isEpochEnd = progress.batch == 0
    let name =
      isEpochEnd
      ? Self.name(epoch: progress.epoch)
      : "step-" + String(format: "%09d", progress.batchesSeen)
    let file = "\(name).safetensors"
    let path = recorder.path(file)
    try Checkpoint.write(
      to: path.full, model: model, optimizer: optimizer, average: average, progress: progress,
      hash: variant.planned.hash)
    try recorder.record(.checkpoint, name, file: file, epoch: progress.epoch)
    keptCheckpoints.newest = path.relative
    if isChosen { keptCheckpoints.chosen = path.relative }
    try recorder.pruneCheckpoints(
      keeping: Set([keptCheckpoints.newest, keptCheckpoints.chosen].compactMap(\.self)))
    lastCheckpoint = ContinuousClock.now
  }
}
