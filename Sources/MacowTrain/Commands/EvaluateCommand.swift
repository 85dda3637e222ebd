import ArgumentParser
import Console
import Experiments
import Foundation
import Models
import Shards

/// `macow-train evaluate`: a finished run on any split.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measures a finished run's model on a split, in bits/dim.",
    discussion: """
      Nothing is recorded and nothing can be chosen by it: a run's own test value is measured once,
      at its end. With the run's own seed and samples this prints that value again.

      example: macow-train evaluate experiments/quickstart.yaml --variant macow --seed 1 --split test
      """)

  @OptionGroup var chosen: ModelOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var compute: DeviceOptions

  @Option(help: "The stored split to measure on.")
  var split = "test"

  @Option(help: "Draws of dequantization noise per image (default: the specification's).")
  var samples: Int?

  @Option(help: "Seed of the noise.")
  var evaluationSeed = Measurements.evaluationSeed

  @Flag(help: "Print JSON, with one value per image.")
  var json = false

  func validate() throws {
    if let samples, samples < 1 {
      throw ValidationError("--samples is \(samples), but 1 is the least")
    }
    if evaluationSeed < 0 {
      throw ValidationError("--evaluation-seed is \(evaluationSeed), but a seed is 0 or more")
    }
  }

  func run() throws {
    try reporting {
      let trained = try TrainedRun(chosen, store, try store.open(), compute)
      let configuration = trained.variant.planned.configuration
      let dataset = try ShardedDataset(opening: trained.variant.dataset.path)
      try trained.variant.check(dataset)
      let stream = try BatchStream(
        split: try dataset.split(split), indices: nil,
        batchSize: configuration.evaluation.batchSize, memoryBudget: compute.memoryBudget << 20)
      let draws = samples ?? configuration.evaluation.testSamples
      var bar = ProgressBar("evaluating", total: stream.imageCount, unit: "images")
      let evaluation = try Evaluation(
        trained.model, on: stream, as: trained.variant.augmentation, samples: draws,
        seed: evaluationSeed
      ) { bar.advance(by: $0) }
      bar.finish()
      try report(evaluation, draws: draws)
    }
  }

  private struct Output: Encodable {
    let split: String
    let images: Int
    let samples: Int
    let evaluationSeed: Int
    let seconds: Double
    let bitsPerDim: Double
    let importanceWeightedBitsPerDim: Double
    let perImage: [Double]
  }

  private func report(_ evaluation: Evaluation, draws: Int) throws {
    let count = Double(evaluation.perImage.count)
    let weighted = evaluation.perImage.reduce(0) { $0 + $1.importanceWeighted } / count
    guard json else {
      print(
        "\(split): \(String(format: "%.6f", evaluation.bitsPerDimension)) bits/dim over "
          + "\(evaluation.perImage.count) images, K = \(draws)"
          + (draws > 1 ? String(format: "; importance-weighted %.6f", weighted) : ""))
      return
    }
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.sortedKeys]
    let output = Output(
      split: split, images: evaluation.perImage.count, samples: draws,
      evaluationSeed: evaluationSeed, seconds: evaluation.seconds,
      bitsPerDim: evaluation.bitsPerDimension, importanceWeightedBitsPerDim: weighted,
      perImage: evaluation.perImage.map(\.monteCarlo))
    print(String(decoding: try encoder.encode(output), as: UTF8.self))
  }
}
