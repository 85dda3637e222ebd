import Testing

@testable import Shards

@Suite struct FormatTests {
  /// Both files were read back by zarr-python and tensorstore when the format was written down.
  @Test func workedExampleIsByteExact() throws {
    let scratch = try Scratch()
    let writer = try ArrayWriter(
      folder: "\(scratch.path)/a", elementSize: 1, rowShape: [2, 2, 3],
      geometry: Geometry(chunk: 2, shard: 4),
      codecs: [.bytes(littleEndian: nil), .zstd(level: 3, literalsOnly: false), .crc32c])
    let content = (0..<60).map(UInt8.init)
    try content.withUnsafeBufferPointer { try writer.append($0) }
    try writer.finish(dimensions: ["image", "y", "x", "channel"])
    let first = bytes(
      hex: """
        28b52ffd2018c10000 000102030405060708090a0b0c0d0e0f1011121314151617 981ed41b
        28b52ffd2018c10000 18191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f 4096d620
        0000000000000000 2500000000000000 2500000000000000 2500000000000000 4107e6a1
        """)
    #expect(try scratch.read("a/c/0/0/0/0") == first)
    let second = try scratch.read("a/c/1/0/0/0")
    #expect(second.count == 68)
    #expect(second.prefix(9) == bytes(hex: "28b52ffd20189d0000")[...])
    #expect(second[29..<32] == bytes(hex: "772bd8")[...])
    #expect(
      second.suffix(36)
        == bytes(
          hex: "0000000000000000 2000000000000000 ffffffffffffffff ffffffffffffffff 579e7429")[...])
    let array = try ZarrArray(folder: "\(scratch.path)/a", mustBeComplete: true)
    #expect(array.metadata.shape == [5, 2, 2, 3])
    #expect(try array.read(0..<5) == content)
  }

  @Test func geometryFollowsTheImageSize() {
    let expected = [(32, 64, 32_768), (64, 16, 8192), (128, 4, 2048), (256, 1, 512), (1024, 1, 85)]
    for (side, chunk, shard) in expected {
      #expect(
        Geometry(height: side, width: side, channels: 3) == Geometry(chunk: chunk, shard: shard))
    }
  }

  @Test(arguments: StorageProfile.allCases)
  func metadataIsReadAsWritten(profile: StorageProfile) throws {
    let metadata = ArrayMetadata(
      shape: [5, 4, 4, 3], elementSize: 1, fillValue: 0, fileShape: [4, 4, 4, 3],
      chunkShape: [2, 4, 4, 3], chain: try CodecChain(profile.imageCodecs),
      sharding: .init(indexAtEnd: true, indexLittleEndian: true, indexHasChecksum: true),
      keys: .default(separator: "/"))
    let text = try metadata.json(dimensions: ["image", "y", "x", "channel"]).serialized()
    let parsed = try MetadataParser(path: "x").array(JSONValue.parse(text, path: "x"))
    #expect(parsed.shape == metadata.shape)
    #expect(parsed.sharding == metadata.sharding)
    #expect(parsed.chain.codecs.map(\.json) == metadata.chain.codecs.map(\.json))
  }

  @Test func packedChainIsSpelledOut() {
    #expect(
      StorageProfile.packed.imageCodecs.map(\.json).map { $0["name"]?.string } == [
        "macow.rct_med", "transpose", "bytes", "zstd", "crc32c",
      ])
    #expect(
      StorageProfile.portable.imageCodecs.map(\.json)[1]["configuration"]
        == .object([
          "cname": .string("zstd"), "clevel": .int(5), "shuffle": .string("bitshuffle"),
          "typesize": .int(1), "blocksize": .int(0),
        ]))
  }
}
