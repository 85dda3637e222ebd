import Configurations
import Flows
import Foundation
import Models
import Torch

/// How long a decoding takes beside an encoding, for cifar10-conv with freshly drawn parameters, by
/// rows and by sweeps: medians over interleaved rounds.
@main
struct SamplingBenchmark {
  static func main() throws {
    try TorchLibrary.load()
    TorchLibrary.threadCount = ProcessInfo.processInfo.activeProcessorCount
    let file = CommandLine.arguments.dropFirst().first ?? "experiments/configs/cifar10-conv.yaml"
    let model = try Self.model(file)
    let name = (file as NSString).lastPathComponent
    print("\(name), \(TorchLibrary.threadCount) threads, seconds (median of rounds)\n")
    print("batch   encode  decode by rows  decode by sweeps  rows/encode")
    for (batch, rounds) in [(1, 7), (8, 5), (64, 3)] {
      measure(model, batch: batch, rounds: rounds)
    }
  }

  private static func model(_ file: String) throws -> FlowModel {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    guard case .object(let document) = try YAMLDocument(text, file: file).value,
      let section = document["model"]
    else { fatalError("\(file) has no model") }
    return try FlowModel(
      ModelRegistry.configuration(from: section),
      image: ImageShape(channels: 3, height: 32, width: 32), bits: 8,
      using: Generator(seed: 1))
  }

  private static func measure(_ model: FlowModel, batch: Int, rounds: Int) {
    let generator = Generator(seed: 2)
    let pixels = (generator.uniform([batch, 3, 32, 32], dtype: .float32) * 255).to(dtype: .uint8)
    model.initialize(on: pixels, using: generator)
    withoutGradient {
      let y = model.scale.scale(model.scale.quantize(pixels, dtype: .float32), noise: nil)
      let z = model.encode(y).output
      var encode: [Double] = []
      var rows: [Double] = []
      var sweeps: [Double] = []
      for _ in 0..<rounds {
        encode.append(seconds { _ = model.encode(y) })
        for method in [InverseMethod.rows, .jacobi] {
          let time = MaskedInverse.$method.withValue(method) {
            seconds { _ = model.decode(z) }
          }
          if method == .rows { rows.append(time) } else { sweeps.append(time) }
        }
      }
      let medians = [encode, rows, sweeps].map { $0.sorted()[$0.count / 2] }
      print(
        String(
          format: "%5d %8.3f %15.3f %17.3f %12.2f", batch, medians[0], medians[1], medians[2],
          medians[1] / medians[0]))
    }
  }

  private static func seconds(_ body: () -> Void) -> Double {
    let start = ContinuousClock.now
    body()
    let elapsed = start.duration(to: .now).components
    return Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
  }
}
