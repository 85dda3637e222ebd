import ArgumentParser
import Configurations
import Console
import Foundation
import Models
import Torch

/// `macow-train sample`: images from a finished run.
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Draws images from a finished run's model into one PNG.",
    discussion: """
      example: macow-train sample experiments/quickstart.yaml --variant macow --seed 1 \
      -n 25 --temperature 0.8 --output samples.png
      """)

  @OptionGroup var chosen: ModelOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var compute: DeviceOptions

  @Option(name: [.customShort("n"), .long], help: "How many images.")
  var count = 16

  @Option(help: "Factor on the noise; 1 samples the model's distribution.")
  var temperature = 1.0

  @Option(help: "Seed of the noise.")
  var sampleSeed = 0

  @Option(name: .shortAndLong, help: "The PNG to write.")
  var output = "samples.png"

  func validate() throws {
    if count < 1 { throw ValidationError("-n is \(count), but 1 is the least") }
    if !(temperature >= 0) {
      throw ValidationError("--temperature is \(temperature), but 0 is the least")
    }
    if sampleSeed < 0 {
      throw ValidationError("--sample-seed is \(sampleSeed), but a seed is 0 or more")
    }
  }

  func run() throws {
    try reporting {
      let trained = try TrainedRun(chosen, store, try store.open(), compute)
      let generator = Generator(seed: SeedStreams(seed: sampleSeed).seed(.sample))
      let started = ContinuousClock.now
      let images = trained.model.sample(
        count: count, temperature: temperature, using: generator)
      let seconds = started.duration(to: .now).inSeconds
      try SampleGrid.write(images.pixels, to: output)
      if images.nonFiniteCount > 0 {
        StandardError.write(
          "\(images.nonFiniteCount) of \(count) samples overflowed and are black\n")
      }
      StandardError.write(
        String(
          format: "%d images in %.2f s, %.1f images/s\n", count, seconds, Double(count) / seconds))
      print(output)
    }
  }
}
