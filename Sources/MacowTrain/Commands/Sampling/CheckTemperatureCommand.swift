import ArgumentParser
import Configurations
import Console
import Experiments
import Foundation
import Models
import Torch

/// `macow-train check-temperature`: whether a reduced temperature is what it is called.
struct CheckTemperatureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-temperature",
    abstract: "Says whether scaling the noise samples p(x)^(1/T²), and how far from it it is.",
    discussion: """
      It is exact if and only if log |det| of the whole flow does not depend on the image. Measured in
      double precision on real and on sampled images; exits with 1 if it is not exact.

      example: macow-train check-temperature experiments/quickstart.yaml --variant macow --seed 1 \
      --temperature 0.7
      """)

  @OptionGroup var chosen: ModelOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var compute: DeviceOptions
  @OptionGroup var images: StoredImages

  @Option(help: "The factor on the noise.")
  var temperature = 0.7

  @Option(name: [.customShort("n"), .long], help: "How many real and how many sampled images.")
  var count = 32

  @Option(help: "Seed of the noise.")
  var sampleSeed = 0

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    if count < 2 { throw ValidationError("-n is \(count), but 2 is the least") }
    if !(temperature > 0 && temperature.isFinite) {
      throw ValidationError("--temperature is \(temperature), but it must be above 0")
    }
    if sampleSeed < 0 {
      throw ValidationError("--sample-seed is \(sampleSeed), but a seed is 0 or more")
    }
  }

  func run() throws {
    try reporting {
      let trained = try TrainedRun(chosen, store, try store.open(), compute, dtype: .float64)
      let model = try trained.flow(for: "scale noise in")
      let pixels = try images.first(count, for: trained, budget: compute.memoryBudget)
      let result = model.tempering(
        at: temperature, real: pixels, samples: count,
        using: Generator(seed: SeedStreams(seed: sampleSeed).seed(.sample)))
      try tell(result)
      if !result.isExact { throw ExitCode(1) }
    }
  }

  private struct Output: Encodable {
    let temperature: Double
    let isExact: Bool
    let realLogDetStd: Double
    let sampledLogDetStd: Double
    let threshold: Double
    let nonFiniteSamples: Int
    let pairError: Double
    let effectiveSampleShare: Double
    let dataDependentLayers: [String: Int]
  }

  private func tell(_ result: Tempering) throws {
    if json {
      try printJSON(
        Output(
          temperature: result.temperature, isExact: result.isExact,
          realLogDetStd: result.realSpread, sampledLogDetStd: result.sampledSpread,
          threshold: result.threshold, nonFiniteSamples: result.nonFiniteSamples,
          pairError: result.pairError, effectiveSampleShare: result.effectiveShare,
          dataDependentLayers: result.layers))
      return
    }
    let layers = result.layers.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    print(
      """
      temperature \(String(format: "%.2f", result.temperature)): \
      \(result.isExact ? "exact" : "not exact; call it reduced-variance sampling")
        layers whose log|det| depends on the image   \
      \(layers.isEmpty ? "none" : layers.joined(separator: ", "))
        std of log|det| over \(result.realLogDets.count) real images       \
      \(number(result.realSpread)) nats (exact: at most \(number(result.threshold)))
        std of log|det| over \(result.sampledLogDets.count) sampled images    \
      \(number(result.sampledSpread)) nats
        samples that overflowed                      \(result.nonFiniteSamples)
        largest error of the pair test               \(number(result.pairError)) nats
        effective share of the samples               \(number(100 * result.effectiveShare)) %
      """)
  }

  private func number(_ value: Double) -> String { String(format: "%.4g", value) }
}
