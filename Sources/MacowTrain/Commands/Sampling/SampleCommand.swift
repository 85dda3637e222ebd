import ArgumentParser
import Configurations
import Console
import Experiments
import Flows
import Foundation
import Models
import Torch

/// `macow-train sample`: images from a finished run.
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Draws images from a finished run's model into a PNG, with a caption.",
    discussion: """
      The caption says the temperature, and whether scaling the noise by it is exact tempering for
      the model. With several temperatures there is one PNG each, from the same noise.

      example: macow-train sample experiments/quickstart.yaml --variant macow --seed 1 \
      -n 25 --temperature 0.7 0.8 1 --output samples.png --npy samples.npy
      """)

  @OptionGroup var chosen: ModelOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var compute: DeviceOptions
  @OptionGroup var inversion: InverseOptions

  @Option(name: [.customShort("n"), .long], help: "How many images.")
  var count = 16

  @Option(
    parsing: .upToNextOption,
    help: "Factors on the noise; 1 (the default) samples the model's distribution.")
  var temperature: [Double] = [1]

  @Option(help: "Seed of the noise.")
  var sampleSeed = 0

  @Option(name: .shortAndLong, help: "The PNG to write.")
  var output = "samples.png"

  @Option(help: "A NumPy file for the raw pixels, uint8 [n, height, width, 3].")
  var npy: String?

  func validate() throws {
    if count < 1 { throw ValidationError("-n is \(count), but 1 is the least") }
    for value in temperature where !(value >= 0 && value.isFinite) {
      throw ValidationError("--temperature is \(value), but it is a number from 0 on")
    }
    if sampleSeed < 0 {
      throw ValidationError("--sample-seed is \(sampleSeed), but a seed is 0 or more")
    }
  }

  func run() throws {
    try reporting {
      let trained = try TrainedRun(chosen, store, try store.open(), compute)
      for value in temperature { try draw(from: trained, at: value) }
    }
  }

  private func draw(from trained: TrainedRun, at temperature: Double) throws {
    let generator = Generator(seed: SeedStreams(seed: sampleSeed).seed(.sample))
    let started = ContinuousClock.now
    let (images, sweeps) = inversion.apply {
      trained.model.sample(count: count, temperature: temperature, using: generator)
    }
    let seconds = started.duration(to: .now).inSeconds
    let label = SampleLabel(
      model: trained.model, label: trained.variant.planned.label, seed: chosen.seed,
      temperature: temperature)
    let file = path(output, at: temperature)
    try SampleGrid.write(images.pixels, caption: label.text, to: file)
    if let npy {
      try NumpyFile.write(images.pixels.permuted([0, 2, 3, 1]), to: path(npy, at: temperature))
    }
    if images.nonFiniteCount > 0 {
      StandardError.write(Overflow.sentence(images.nonFiniteCount, of: count) + "\n")
    }
    if let sweeps { StandardError.write(sweeps + "\n") }
    StandardError.write(
      label.text
        + String(
          format: ": %d images in %.2f s, %.1f images/s\n", count, seconds, Double(count) / seconds)
    )
    print(file)
  }

  /// The file's name, with the temperature in it if there are several.
  private func path(_ name: String, at temperature: Double) -> String {
    guard self.temperature.count > 1 else { return name }
    let url = URL(fileURLWithPath: name)
    let stem = (name as NSString).deletingPathExtension
    return "\(stem)-t\(String(format: "%.2f", temperature)).\(url.pathExtension)"
  }
}
