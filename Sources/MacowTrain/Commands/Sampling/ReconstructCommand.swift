import ArgumentParser
import Console
import Experiments
import Foundation
import Models
import Torch

/// `macow-train reconstruct`: whether decoding undoes encoding.
struct ReconstructCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reconstruct",
    abstract: "Encodes and decodes stored images, and says how far off they come back.",
    discussion: """
      Errors are of scaled pixels in [−1, 1): one 8-bit level is 0.0078. Every run records the same
      measure of its test images as test/reconstruction_error.

      example: macow-train reconstruct experiments/quickstart.yaml --variant macow --seed 1 -n 64
      """)

  @OptionGroup var chosen: ModelOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var compute: DeviceOptions
  @OptionGroup var inversion: InverseOptions
  @OptionGroup var images: SplitImages

  @Option(name: [.customShort("n"), .long], help: "How many images.")
  var count = 16

  @Flag(help: "Print JSON, with one error per image.")
  var json = false

  func validate() throws {
    if count < 1 { throw ValidationError("-n is \(count), but 1 is the least") }
  }

  func run() throws {
    try reporting {
      let trained = try TrainedRun(chosen, store, try store.open(), compute)
      let model = try trained.flow(for: "decode from")
      let pixels = try images.first(count, for: trained, budget: compute.memoryBudget)
      let (errors, sweeps) = inversion.apply { model.reconstructionErrors(pixels) }
      if let sweeps { StandardError.write(sweeps + "\n") }
      try tell(errors)
    }
  }

  private struct Output: Encodable {
    let split: String
    let largest: Double
    let mean: Double
    let nonFinite: Int
    let perImage: [Double]
  }

  private func tell(_ errors: [Double]) throws {
    let finite = errors.filter(\.isFinite)
    let output = Output(
      split: images.split, largest: finite.max() ?? .nan,
      mean: finite.reduce(0, +) / Double(finite.count), nonFinite: errors.count - finite.count,
      perImage: errors)
    guard json else {
      print(
        "\(images.split): \(errors.count) images come back within "
          + String(format: "%.2e (mean of the largest per image %.2e)", output.largest, output.mean)
          + (output.nonFinite > 0 ? ", \(output.nonFinite) of them not finite" : ""))
      return
    }
    try printJSON(output)
  }
}
