import Configurations
import Flows
import Foundation
import Models
import Torch

/// What a training step takes: forward, backward, clipping, Adam, for one configuration's model.
///
/// Arguments: the configuration's file, the batch, the steps, the threads; each may be left out.
@main
struct TrainingBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let file = arguments.first ?? "experiments/configs/cifar10-conv.yaml"
    let numbers = arguments.dropFirst().compactMap(Int.init)
    let batch = numbers.first ?? 16
    let steps = numbers.dropFirst().first ?? 5
    try TorchLibrary.load()
    TorchLibrary.threadCount =
      numbers.dropFirst(2).first ?? ProcessInfo.processInfo.activeProcessorCount
    let model = try Self.model(file)
    let generator = Generator(seed: 2)
    let pixels = (generator.uniform([batch, 3, 32, 32], dtype: .float32) * 255).to(dtype: .uint8)
    model.initialize(on: pixels, using: generator)
    let optimizer = Adam(model.store)
    var samples: [(wall: Double, cpu: Double)] = []
    var nats = 0.0
    for _ in 0..<steps + 1 {
      let start = (ContinuousClock.now, Self.processorSeconds)
      model.store.zeroGradients()
      let loss = model.loss(pixels, samples: 1, using: generator)
      try loss.backward()
      nats = loss.item()
      let norm = model.store.gradientNorm()
      model.store.clipGradients(to: 100, norm: norm)
      optimizer.step(learningRate: 1e-3)
      let elapsed = start.0.duration(to: .now).components
      let wall = Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
      samples.append((wall, Self.processorSeconds - start.1))
    }
    // The first step finds no memory and no kernels yet.
    samples.removeFirst()
    let wall = samples.map(\.wall).sorted()
    let cpu = samples.map(\.cpu).sorted()
    let middle = steps / 2
    let bits = Likelihood.bitsPerDimension(
      nats: nats + model.lossConstant, dimensions: model.image.dimensions)
    print(
      String(
        format:
          "%@  batch %d  threads %d  step %.3f s (%.3f–%.3f)  processor %.3f s  %.2f images/s  "
          + "%.6f bits/dim",
        (file as NSString).lastPathComponent, batch, TorchLibrary.threadCount, wall[middle],
        wall[0], wall[steps - 1], cpu[middle], Double(batch) / wall[middle], bits))
  }

  private static func model(_ file: String) throws -> FlowModel {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    guard case .object(let document) = try YAMLDocument(text, file: file).value,
      let section = document["model"]
    else { fatalError("\(file) has no model") }
    return try FlowModel(
      ModelRegistry.configuration(from: section),
      image: ImageShape(channels: 3, height: 32, width: 32), bits: 8, using: Generator(seed: 1))
  }

  private static var processorSeconds: Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let times = [usage.ru_utime, usage.ru_stime]
    return times.reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
  }
}
