import Foundation
import Shards

/// How fast shuffled batches leave a store, by the number of decoding threads, and how long a
/// training loop would wait for them.
@main
enum ReadingBenchmark {
  static func main() throws {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    print("shuffled batches of 64 from a packed store, through windows; \(cores) cores")
    print("side  images  threads  images/s   MB/s  to one thread  waiting at half that rate")
    for (side, count) in [(32, 65_536), (64, 16_384), (128, 4096), (256, 1024)] {
      let folder = NSTemporaryDirectory() + "reading-\(UUID().uuidString)"
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let split = try store(side: side, count: count, folder)
      let threads = cores == 1 ? [1] : [1, cores]
      var rates = [Int: [Double]]()
      for _ in 0..<5 {
        for number in threads {
          rates[number, default: []].append(try rate(split, decoders: number))
        }
      }
      let alone = median(rates[1] ?? [])
      for number in threads {
        let rate = median(rates[number] ?? [])
        let waiting = try waitingShare(split, decoders: number, imagesPerSecond: rate / 2)
        print(
          String(
            format: "%4d  %6d  %7d  %8.0f  %5.0f  %13.2f  %23.1f %%", side, count, number, rate,
            rate * Double(side * side * 3) / 1e6, rate / alone, 100 * waiting))
      }
    }
  }

  /// Ramps with noise: about as compressible as photographs.
  private static func store(side: Int, count: Int, _ folder: String) throws -> ImageSplit {
    let writer = try DatasetWriter(path: folder, profile: .packed)
    let split = try writer.split("train", height: side, width: side, hasLabels: false)
    var state: UInt64 = 1
    let batch = 256
    for _ in 0..<count / batch {
      let pixels = (0..<batch * side * side * 3).map { at in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: at / 3 % side + at / side / 16) &+ UInt8(state >> 60)
      }
      try split.append(pixels: pixels, labels: nil)
    }
    let facts = Provenance(
      name: "benchmark", plan: "", profile: .packed, writer: "benchmark", form: "", sources: [],
      preprocessing: [], splitRule: "")
    _ = try writer.commit(facts) { _, _ in }
    return try ShardedDataset(opening: folder).split("train")
  }

  private static func stream(_ split: ImageSplit, decoders: Int) throws -> BatchStream {
    try BatchStream(
      split: split, indices: nil, batchSize: 64, memoryBudget: split.rawByteCount / 4,
      decoders: decoders)
  }

  private static func rate(_ split: ImageSplit, decoders: Int) throws -> Double {
    let stream = try stream(split, decoders: decoders)
    let start = ContinuousClock.now
    var images = 0
    try stream.forEachBatch(seed: 1, epoch: 0, shuffled: true) { images += $0.count }
    return Double(images) / seconds(since: start)
  }

  /// The share of an epoch in which a consumer of that speed has nothing to do.
  private static func waitingShare(
    _ split: ImageSplit, decoders: Int, imagesPerSecond: Double
  ) throws -> Double {
    let stream = try stream(split, decoders: decoders)
    let start = ContinuousClock.now
    var busy = 0.0
    try stream.forEachBatch(seed: 1, epoch: 0, shuffled: true) { batch in
      let begin = ContinuousClock.now
      Thread.sleep(forTimeInterval: Double(batch.count) / imagesPerSecond)
      busy += seconds(since: begin)
    }
    return 1 - busy / seconds(since: start)
  }

  private static func seconds(since start: ContinuousClock.Instant) -> Double {
    let duration = ContinuousClock.now - start
    return Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
}
