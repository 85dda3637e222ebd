import Foundation
import Testing

@testable import Shards

@Suite struct ForeignLayoutTests {
  @Test(arguments: ForeignStores.all.indices)
  func storesOfOtherProgramsAreRead(number: Int) throws {
    let foreign = ForeignStores.all[number]
    let scratch = try Scratch()
    for (name, text) in foreign.files {
      let data = try #require(Data(base64Encoded: text))
      try scratch.write(Array(data), to: name)
    }
    let split = try ShardedDataset(opening: scratch.path).split("train")
    #expect((split.count, split.height, split.width, split.channels) == (7, 6, 5, 3))
    #expect(try split.readAll() == ForeignStores.pixels, "\(foreign.name)")
    #expect(try split.readLabels() == ForeignStores.labels, "\(foreign.name)")
    let size = split.imageBytes
    for start in 0..<7 {
      for end in start...7 {
        #expect(
          try split.readImages(start..<end)
            == Array(ForeignStores.pixels[start * size..<end * size]))
      }
    }
  }

  /// Reversed chunks with gaps between them, an absent chunk, and the index at either end.
  @Test(arguments: [true, false])
  func anyLayoutOfAShardIsRead(indexAtEnd: Bool) throws {
    let scratch = try Scratch()
    let metadata = ArrayMetadata(
      shape: [5, 2, 2, 3], elementSize: 1, fillValue: 9, fileShape: [6, 2, 2, 3],
      chunkShape: [2, 2, 2, 3], chain: try CodecChain([.bytes(littleEndian: nil), .crc32c]),
      sharding: .init(indexAtEnd: indexAtEnd, indexLittleEndian: true, indexHasChecksum: true),
      keys: .default(separator: "/"))
    let encoder = try ChunkEncoder(metadata)
    let content = pixels(6, height: 2, width: 2)
    let indexSize = ShardIndex.size(count: 3, checksum: true)
    var body: [UInt8] = [0xAA, 0xBB, 0xCC]
    var entries: [(offset: UInt64, size: UInt64)] = Array(repeating: (.max, .max), count: 3)
    for chunk in [2, 0] {
      let stored = try content[chunk * 24..<(chunk + 1) * 24].withUnsafeBufferPointer {
        try encoder.encode($0) { Array($0) }
      }
      let start = body.count + (indexAtEnd ? 0 : indexSize)
      entries[chunk] = (UInt64(start), UInt64(stored.count))
      body += stored + [0xDD, 0xEE]
    }
    let index = ShardIndex.serialize(entries, checksum: true)
    try scratch.write(indexAtEnd ? body + index : index + body, to: "a/c/0/0/0/0")
    try scratch.write(
      try metadata.json(dimensions: ["image", "y", "x", "channel"]).serialized(),
      to: "a/zarr.json")
    let array = try ZarrArray(folder: "\(scratch.path)/a", mustBeComplete: false)
    let expected = content[..<24] + [UInt8](repeating: 9, count: 24) + content[48..<60]
    #expect(try array.read(0..<5) == Array(expected))
    #expect(try array.read(3..<5) == Array(expected[36...]))
  }

  @Test func aMissingFileIsTheFillValueElsewhere() throws {
    let scratch = try Scratch()
    try writeStore(
      scratch.path, pixels: pixels(3, height: 2, width: 2), labels: nil, height: 2, width: 2,
      profile: .portable)
    try FileManager.default.removeItem(atPath: "\(scratch.path)/train/images/c")
    let split = try ShardedDataset(opening: scratch.path).split("train")
    #expect(try split.readAll() == [UInt8](repeating: 0, count: 36))
  }
}
