import Testing

@testable import Shards

@Suite struct BatchStreamTests {
  /// 100 images of 4x4 whose first byte is their number.
  private func split(_ scratch: Scratch) throws -> (ImageSplit, [UInt8]) {
    var content = pixels(100, height: 4, width: 4)
    for image in 0..<100 { content[image * 48] = UInt8(image) }
    try writeStore(
      scratch.path, pixels: content, labels: (0..<100).map { UInt16($0 * 3) }, height: 4, width: 4,
      profile: .packed, geometry: Geometry(chunk: 8, shard: 24))
    return (try ShardedDataset(opening: scratch.path).split("train"), content)
  }

  private func collect(
    _ stream: BatchStream, epoch: Int = 0, shuffled: Bool = true, from first: Int = 0
  ) throws -> [Minibatch] {
    var batches: [Minibatch] = []
    try stream.forEachBatch(seed: 9, epoch: epoch, shuffled: shuffled, startingAt: first) {
      batches.append($0)
    }
    return batches
  }

  /// A budget below the 4,800 bytes of the set; two windows of 24 images share it.
  private static let streaming = 2 * 24 * 48
  private static let subset = [3, 4, 5, 17, 50, 51, 52, 53, 90, 99]

  @Test(arguments: [1 << 20, streaming], [nil, subset])
  func eachImageComesOnceWithItsPixelsAndLabel(budget: Int, subset: [Int]?) throws {
    let scratch = try Scratch()
    let (split, content) = try split(scratch)
    let fitting = subset == nil || budget > 4800 ? budget : 400
    let stream = try BatchStream(
      split: split, indices: subset, batchSize: 7, memoryBudget: fitting)
    #expect(stream.isInMemory == (budget > 4800))
    for shuffled in [true, false] {
      let batches = try collect(stream, shuffled: shuffled)
      #expect(batches.count == stream.batchCount)
      #expect(batches.dropLast().allSatisfy { $0.count == 7 })
      let indices = batches.flatMap(\.indices)
      #expect(indices.sorted() == subset ?? Array(0..<100))
      #expect((indices == subset ?? Array(0..<100)) == !shuffled)
      for batch in batches {
        #expect((batch.height, batch.width, batch.channels) == (4, 4, 3))
        for (place, index) in batch.indices.enumerated() {
          #expect(
            batch.pixels[place * 48..<(place + 1) * 48] == content[index * 48..<(index + 1) * 48])
          #expect(batch.labels?[place] == UInt16(index * 3))
        }
      }
    }
  }

  @Test(arguments: [1 << 20, streaming])
  func threadsDoNotChangeAByte(budget: Int) throws {
    let scratch = try Scratch()
    let (split, _) = try split(scratch)
    let streams = try [1, 2, 7].map {
      try BatchStream(
        split: split, indices: nil, batchSize: 9, memoryBudget: budget, decoders: $0)
    }
    let batches = try streams.map { try collect($0) }
    for other in batches.dropFirst() {
      #expect(other.map(\.indices) == batches[0].map(\.indices))
      #expect(other.map(\.pixels) == batches[0].map(\.pixels))
      #expect(other.map(\.labels) == batches[0].map(\.labels))
    }
  }

  @Test func memoryGivesTheGlobalPermutation() throws {
    let scratch = try Scratch()
    let (split, _) = try split(scratch)
    let stream = try BatchStream(split: split, indices: nil, batchSize: 32, memoryBudget: 4800)
    #expect(stream.isInMemory)
    #expect(stream.order == "permutation 1")
    #expect(
      try collect(stream, epoch: 5).flatMap(\.indices)
        == EpochOrder.permutation(count: 100, seed: 9, epoch: 5))
  }

  @Test func windowsGiveTheWindowedOrder() throws {
    let scratch = try Scratch()
    let (split, _) = try split(scratch)
    let stream = try BatchStream(
      split: split, indices: nil, batchSize: 7, memoryBudget: Self.streaming)
    #expect(!stream.isInMemory)
    #expect(stream.order == "windowed 1, window 24, chunk 8")
    let chunks = (0..<13).map { Array($0 * 8..<min(100, $0 * 8 + 8)) }
    let expected = EpochOrder.windowed(chunks: chunks, window: 24, seed: 9, epoch: 2)
    #expect(try collect(stream, epoch: 2).flatMap(\.indices) == expected.flatMap(\.images))
  }

  @Test func storedOrderDoesNotDependOnMemory() throws {
    let scratch = try Scratch()
    let (split, _) = try split(scratch)
    let both = try [4800, Self.streaming].map {
      try collect(
        BatchStream(split: split, indices: nil, batchSize: 9, memoryBudget: $0), shuffled: false)
    }
    #expect(both[0].map(\.pixels) == both[1].map(\.pixels))
    #expect(both[0].map(\.labels) == both[1].map(\.labels))
  }

  @Test(arguments: [1 << 20, streaming])
  func resumesAtEveryBatch(budget: Int) throws {
    let scratch = try Scratch()
    let (split, _) = try split(scratch)
    let stream = try BatchStream(split: split, indices: nil, batchSize: 7, memoryBudget: budget)
    let whole = try collect(stream, epoch: 3)
    for first in 0...stream.batchCount {
      let rest = try collect(stream, epoch: 3, from: first)
      #expect(rest.map(\.indices) == whole[first...].map(\.indices))
      #expect(rest.map(\.pixels) == whole[first...].map(\.pixels))
    }
  }

  @Test func anErrorOfTheBodyEndsTheEpoch() throws {
    struct Enough: Error {}
    let scratch = try Scratch()
    let (split, _) = try split(scratch)
    let stream = try BatchStream(
      split: split, indices: nil, batchSize: 7, memoryBudget: Self.streaming)
    var count = 0
    #expect(throws: Enough.self) {
      try stream.forEachBatch(seed: 0, epoch: 0, shuffled: true) { _ in
        count += 1
        if count == 3 { throw Enough() }
      }
    }
    #expect(count == 3)
  }

  @Test func damageSurfacesWhileStreaming() throws {
    let scratch = try Scratch()
    let (split, _) = try split(scratch)
    let stream = try BatchStream(
      split: split, indices: nil, batchSize: 7, memoryBudget: Self.streaming)
    let name = "train/images/c/2/0/0/0"
    var shard = try scratch.read(name)
    shard[3] ^= 1
    try scratch.write(shard, to: name)
    #expect(throws: ShardError.self) { _ = try collect(stream) }
  }

  @Test func wrongArgumentsAreRefused() throws {
    let scratch = try Scratch()
    let (split, _) = try split(scratch)
    #expect(throws: ShardError.self) {
      try BatchStream(split: split, indices: [100], batchSize: 7, memoryBudget: 1 << 20)
    }
    #expect(throws: ShardError.self) {
      try BatchStream(split: split, indices: nil, batchSize: 0, memoryBudget: 1 << 20)
    }
  }
}
