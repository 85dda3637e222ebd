import Testing

@testable import Shards

@Suite struct CorruptionTests {
  private static let shard = "train/images/c/0/0/0/0"

  /// Every stored byte of a shard matters: flipping any of them is noticed, none crashes.
  @Test(arguments: StorageProfile.allCases)
  func everyFlippedByteIsNoticed(profile: StorageProfile) throws {
    let scratch = try Scratch()
    let content = pixels(7, height: 6, width: 5)
    try writeStore(
      scratch.path, pixels: content, labels: nil, height: 6, width: 5, profile: profile,
      geometry: Geometry(chunk: 2, shard: 8))
    let sound = try scratch.read(Self.shard)
    for at in sound.indices {
      var damaged = sound
      damaged[at] ^= 1 << UInt8(at % 8)
      try scratch.write(damaged, to: Self.shard)
      #expect(throws: ShardError.self, "byte \(at) of \(sound.count)") {
        try ShardedDataset(opening: scratch.path).split("train").readAll()
      }
    }
    try scratch.write(sound, to: Self.shard)
    #expect(try ShardedDataset(opening: scratch.path).split("train").readAll() == content)
  }

  @Test func everyTruncationIsNoticed() throws {
    let scratch = try Scratch()
    try writeStore(
      scratch.path, pixels: pixels(5, height: 4, width: 4), labels: nil, height: 4, width: 4,
      profile: .packed, geometry: Geometry(chunk: 2, shard: 6))
    let sound = try scratch.read(Self.shard)
    for length in 0..<sound.count {
      try scratch.write(Array(sound[..<length]), to: Self.shard)
      #expect(throws: ShardError.self, "\(length) of \(sound.count)") {
        try ShardedDataset(opening: scratch.path).split("train").readAll()
      }
    }
  }

  /// Index entries with a right checksum but wild values.
  @Test(arguments: [
    (UInt64.max - 1, UInt64(4)), (UInt64(0), UInt64.max - 1), (UInt64(1) << 63, UInt64(1) << 63),
    (UInt64(1_000_000), UInt64(10)), (UInt64(3), UInt64(5)), (UInt64.max, UInt64(7)),
    (UInt64(0), UInt64(0)),
  ])
  func wildIndexEntriesAreRefused(offset: UInt64, size: UInt64) throws {
    let scratch = try Scratch()
    try writeStore(
      scratch.path, pixels: pixels(2, height: 4, width: 4), labels: nil, height: 4, width: 4,
      profile: .packed, geometry: Geometry(chunk: 2, shard: 2))
    let sound = try scratch.read(Self.shard)
    let index = ShardIndex.serialize([(offset, size)], checksum: true)
    try scratch.write(sound.dropLast(20) + index, to: Self.shard)
    #expect(throws: ShardError.self) {
      try ShardedDataset(opening: scratch.path).split("train").readAll()
    }
  }

  @Test func theErrorSaysWhere() throws {
    let scratch = try Scratch()
    try writeStore(
      scratch.path, pixels: pixels(4, height: 4, width: 4), labels: nil, height: 4, width: 4,
      profile: .packed, geometry: Geometry(chunk: 2, shard: 4))
    var shard = try scratch.read(Self.shard)
    shard[5] ^= 255
    try scratch.write(shard, to: Self.shard)
    do {
      _ = try ShardedDataset(opening: scratch.path).split("train").readAll()
      Issue.record("damage went unnoticed")
    } catch {
      #expect(
        String(describing: error)
          == "\(scratch.path)/\(Self.shard): the checksum of a chunk is wrong at byte 0; the file "
          + "is damaged, ingest the data set again")
    }
  }
}
