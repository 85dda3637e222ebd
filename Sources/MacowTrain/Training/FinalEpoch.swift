import Configurations
import Console
import Experiments
import Foundation
import Models
import Torch

/// The end of a run: the parameters of the epoch that was chosen, measured once on the test split,
/// kept, and sampled from.
struct FinalEpoch {
  let epoch: Int
  let checkpoint: ArtifactRecord
  let measurements: Measurements
  let recorder: RunRecorder
  let streams: SeedStreams
  let stopReason: RunStore.StopReason

  private var model: any ImageModel { measurements.model }
  private var variant: ResolvedVariant { measurements.variant }

  /// Loads, measures and keeps the model, and declares the run finished.
  func finish() throws {
    let path = "\(recorder.runsFolder)/\(checkpoint.path)"
    try Checkpoint.loadParameters(path, into: model)
    if let average = measurements.average { try Checkpoint.loadAverage(path, into: model, average) }
    try Self.shareState(of: measurements)
    try measureTest()
    try keepModel()
    try recorder.recordResources()
    let isRecorded = Result { try recorder.journal.end(.finished(stopReason)) }
    // Only now: until the run is finished, it may have to go on from them.
    if recorder.journal.history.status == .finished {
      try recorder.pruneCheckpoints(
        keeping: Set(ModelFile.allCases.map { recorder.path($0.file).relative }))
    }
    try isRecorded.get()
  }

  /// Measures this process's share of the test split for the leader.
  static func takePart(in measurements: Measurements) throws {
    try shareState(of: measurements)
    // The epoch and the records are the leader's concern.
    _ = try measurements.test(epoch: 0)
  }

  /// Gives every process the chosen parameters and their average.
  private static func shareState(of measurements: Measurements) throws {
    try measurements.team.share(
      measurements.model.store.tensors + [measurements.average?.vector].compactMap(\.self))
  }

  private func measureTest() throws {
    guard let records = try measurements.test(epoch: epoch) else { return }
    for record in records {
      try recorder.journal.append(.evaluation(SpooledEvaluation(record)))
    }
    let parts =
      records
      .filter { $0.metric.unit == MetricKind.testBitsPerDim.unit }
      .map { record in
        let mean = record.perItem.reduce(0) { $0 + Double($1) } / Double(record.perItem.count)
        return "\(record.metric.name) \(String(format: "%.4f", mean))"
      }
    StandardError.write(
      "epoch \(epoch) was chosen: \(parts.joined(separator: ", ")) bits/dim\n")
  }

  /// Keeps the chosen parameters alone, and draws samples from them.
  private func keepModel() throws {
    try keep(.model)
    if let average = measurements.average {
      try average.withAverage { try keep(.average) }
    }
    let evaluation = variant.planned.configuration.evaluation
    if evaluation.sampleCount > 0 {
      let images = model.sample(
        count: evaluation.sampleCount, temperature: evaluation.temperature,
        using: Generator(seed: streams.seed(.sample)))
      if images.nonFiniteCount > 0 {
        StandardError.write(
          Overflow.sentence(images.nonFiniteCount, of: evaluation.sampleCount) + "\n")
      }
      try recorder.journal.append(
        .tag(key: RunTag.nonFiniteSamples, value: String(images.nonFiniteCount)))
      let label = SampleLabel(
        model: model, label: variant.planned.label, seed: streams.seed,
        temperature: evaluation.temperature)
      try SampleGrid.write(
        images.pixels, caption: label.text, to: recorder.path("samples.png").full)
      try recorder.record(.samples, "samples", file: "samples.png", epoch: epoch)
    }
    try recorder.journal.append(
      .tag(key: RunTag.peakMemoryBytes, value: String(RunRecorder.peakMemoryBytes)))
  }

  private func keep(_ kept: ModelFile) throws {
    try Checkpoint.write(
      to: recorder.path(kept.file).full, model: model, hash: variant.planned.hash)
    // Without an epoch, since a run cannot go on from parameters alone.
    try recorder.record(.checkpoint, kept.rawValue, file: kept.file, epoch: nil)
  }
}

/// What a finished run keeps, by the name of its record.
enum ModelFile: String, CaseIterable {
  /// The parameters of the chosen epoch.
  case model
  /// Their exponential moving average at that epoch.
  case average = "model-ema"

  /// The file in the run's folder.
  var file: String { "\(rawValue).safetensors" }
}
