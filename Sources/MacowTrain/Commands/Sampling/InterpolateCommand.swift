import ArgumentParser
import Console
import Experiments
import Foundation
import Models
import Torch

/// `macow-train interpolate`: from one image to another through the latent space.
struct InterpolateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interpolate",
    abstract: "Decodes the points between the latents of two images into a PNG.",
    discussion: """
      Both ends are encoded without noise. Between them the latent moves on a straight line, or with
      --spherical on an arc, which keeps its length typical of noise.

      example: macow-train interpolate experiments/quickstart.yaml --variant macow --seed 1 \
      --from 0 --to 7 --spherical --output path.png
      """)

  @OptionGroup var chosen: ModelOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var compute: DeviceOptions
  @OptionGroup var inversion: InverseOptions
  @OptionGroup var images: StoredImages

  @Option(help: "The first image, counted from 0.")
  var from = 0

  @Option(help: "The last image, counted from 0.")
  var to = 1

  @Option(help: "How many images in all, both ends among them.")
  var steps = 9

  @Flag(help: "Move on an arc instead of a straight line.")
  var spherical = false

  @Option(name: .shortAndLong, help: "The PNG to write.")
  var output = "interpolation.png"

  func validate() throws {
    if steps < 2 { throw ValidationError("--steps is \(steps), but 2 is the least") }
  }

  func run() throws {
    try reporting {
      let trained = try TrainedRun(chosen, store, try store.open(), compute)
      let model = try trained.flow(for: "move in")
      let pixels = try images.pixels([from, to], for: trained, budget: compute.memoryBudget)
      let (result, sweeps) = inversion.apply {
        model.interpolation(of: pixels, steps: steps, isSpherical: spherical)
      }
      let seed = chosen.seed.map { ", seed \($0)" } ?? ""
      try SampleGrid.write(
        result.pixels,
        caption: "\(trained.variant.planned.label)\(seed), image \(from) to \(to) of "
          + "\(images.split), \(spherical ? "on an arc" : "on a line") in latent space",
        columns: steps, to: output)
      if let sweeps { StandardError.write(sweeps + "\n") }
      if result.nonFiniteCount > 0 {
        StandardError.write(Overflow.sentence(result.nonFiniteCount, of: steps) + "\n")
      }
      print(output)
    }
  }
}
