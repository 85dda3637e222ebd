import Configurations
import Flows
import Foundation
import Models
import Torch

/// How long a decoding takes beside an encoding, for cifar10-conv with freshly drawn parameters, by
/// rows and by sweeps: medians over interleaved rounds, and with `--csv FILE` every measurement by
/// image height, for `macow-report figure sampling`.
@main
struct SamplingBenchmark {
  static func main() throws {
    try TorchLibrary.load()
    TorchLibrary.threadCount = ProcessInfo.processInfo.activeProcessorCount
    var arguments = Array(CommandLine.arguments.dropFirst())
    var csv: String?
    if let flag = arguments.firstIndex(of: "--csv") {
      guard arguments.count > flag + 1 else {
        FileHandle.standardError.write(Data("sampling: --csv needs a file\n".utf8))
        exit(64)
      }
      csv = arguments[flag + 1]
      arguments.removeSubrange(flag...(flag + 1))
    }
    let file = arguments.first ?? "experiments/configs/cifar10-conv.yaml"
    if let csv {
      let lines = try [8, 16, 32, 64].flatMap { height in
        try times(try Self.model(file, height: height), height: height)
      }
      let text = "series,height,seconds\n" + lines.map { $0 + "\n" }.joined()
      try Data(text.utf8).write(to: URL(fileURLWithPath: csv), options: .atomic)
      print(csv)
      return
    }
    let model = try Self.model(file)
    let name = (file as NSString).lastPathComponent
    print("\(name), \(TorchLibrary.threadCount) threads, seconds (median of rounds)\n")
    print("batch   encode  decode by rows  decode by sweeps  rows/encode")
    for (batch, rounds) in [(1, 7), (8, 5), (64, 3)] {
      measure(model, batch: batch, rounds: rounds)
    }
  }

  private static func model(_ file: String, height: Int = 32) throws -> FlowModel {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    guard case .object(let document) = try YAMLDocument(text, file: file).value,
      let section = document["model"]
    else { fatalError("\(file) has no model") }
    return try FlowModel(
      ModelRegistry.configuration(from: section),
      image: ImageShape(channels: 3, height: height, width: height), bits: 8,
      using: Generator(seed: 1))
  }

  /// Lines of CSV: seconds an image of decoding one square image, three times each way.
  private static func times(_ model: FlowModel, height: Int) throws -> [String] {
    let generator = Generator(seed: 2)
    let pixels = (generator.uniform([1, 3, height, height], dtype: .float32) * 255).to(
      dtype: .uint8)
    model.initialize(on: pixels, using: generator)
    return withoutGradient {
      let y = model.scale.scale(model.scale.quantize(pixels, dtype: .float32), noise: nil)
      let z = model.encode(y).output
      return (0..<3).flatMap { _ in
        [(InverseMethod.rows, "by rows"), (.jacobi, "by sweeps")].map { method, name in
          let time = MaskedInverse.$method.withValue(method) { seconds { _ = model.decode(z) } }
          return "\(name),\(height),\(time)"
        }
      }
    }
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
