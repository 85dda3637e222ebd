import Testing

@testable import Shards

@Suite struct HostileMetadataTests {
  private static let sound = """
    {"zarr_format":3,"node_type":"array","shape":[5,4,4,3],"data_type":"uint8",
    "chunk_grid":{"name":"regular","configuration":{"chunk_shape":[4,4,4,3]}},
    "chunk_key_encoding":{"name":"default","configuration":{"separator":"/"}},"fill_value":0,
    "codecs":[{"name":"sharding_indexed","configuration":{"chunk_shape":[2,4,4,3],
    "codecs":[{"name":"bytes"},{"name":"zstd","configuration":{"level":3}},{"name":"crc32c"}],
    "index_codecs":[{"name":"bytes","configuration":{"endian":"little"}},{"name":"crc32c"}]}}]}
    """

  private func parse(_ text: String) throws -> ArrayMetadata {
    try MetadataParser(path: "x").array(JSONValue.parse(Array(text.utf8), path: "x"))
  }

  @Test func theSoundOneIsTaken() throws {
    let metadata = try parse(Self.sound)
    #expect(metadata.chunksPerFile == [2, 1, 1, 1])
    #expect(metadata.sharding?.indexAtEnd == true)
    let extended = Self.sound.dropLast() + #","later":{"must_understand":false}}"#
    #expect(try parse(String(extended)) == metadata)
    let short = Self.sound.replacing(#"{"name":"crc32c"}]}}"#, with: #""crc32c"]}}"#)
    #expect(try parse(short) == metadata)
  }

  @Test(arguments: [
    (#""zarr_format":3"#, #""zarr_format":2"#),
    (#""node_type":"array""#, #""node_type":"group""#),
    (#""shape":[5,4,4,3]"#, #""shape":[-5,4,4,3]"#),
    (#""shape":[5,4,4,3]"#, #""shape":[]"#),
    (#""shape":[5,4,4,3]"#, #""shape":[5,4,4]"#),
    (#""shape":[5,4,4,3]"#, #""shape":[5.5,4,4,3]"#),
    (#""shape":[5,4,4,3]"#, #""shape":[true,4,4,3]"#),
    (#""shape":[5,4,4,3]"#, #""shape":[1099511627776,1099511627776,1099511627776,3]"#),
    (#""shape":[5,4,4,3]"#, #""shape":[9223372036854775807,4,4,3]"#),
    (#""shape":[5,4,4,3]"#, #""shape":[1e400,4,4,3]"#),
    (#""chunk_shape":[4,4,4,3]"#, #""chunk_shape":[0,4,4,3]"#),
    (#""chunk_shape":[4,4,4,3]"#, #""chunk_shape":[3,4,4,3]"#),
    (#""chunk_shape":[2,4,4,3]"#, #""chunk_shape":[0,4,4,3]"#),
    (#""chunk_shape":[2,4,4,3]"#, #""chunk_shape":[2,4,4]"#),
    (#""data_type":"uint8""#, #""data_type":"float32""#),
    (#""data_type":"uint8""#, #""data_type":{"name":"uint8"}"#),
    (#""fill_value":0"#, #""fill_value":256"#),
    (#""fill_value":0"#, #""fill_value":null"#),
    (#""name":"regular""#, #""name":"rectilinear""#),
    (#""name":"default""#, #""name":"hilbert""#),
    (#""separator":"/""#, #""separator":"/../""#),
    (#"{"name":"bytes"},{"name":"zstd""#, #"{"name":"zstd""#),
    (#"{"name":"bytes"},{"name":"zstd""#, #"{"name":"bytes"},{"name":"bytes"},{"name":"zstd""#),
    (#"{"name":"bytes"},{"name":"zstd""#, #"{"name":"bytes"},{"name":"gzip"},{"name":"zstd""#),
    (
      #"{"name":"bytes"},{"name":"zstd""#,
      #"{"name":"transpose","configuration":{"order":[0,0,1,2]}},{"name":"bytes"},{"name":"zstd""#
    ),
    (
      #"{"name":"bytes"},{"name":"zstd""#,
      #"{"name":"transpose","configuration":{"order":[1,0]}},{"name":"bytes"},{"name":"zstd""#
    ),
    (
      #"{"name":"bytes"},{"name":"zstd""#,
      #"{"name":"transpose","configuration":{"order":[3,0,1,2]}},{"name":"macow.rct_med"},{"name":"bytes"},{"name":"zstd""#
    ),
    (#""fill_value":0"#, #""fill_value":0,"extra":1"#),
    (#""fill_value":0"#, #""fill_value":0,"storage_transformers":[{"name":"x"}]"#),
    (#""level":3}"#, #""level":3}}"#),
  ])
  func eachFlawIsRefused(part: String, replacement: String) throws {
    let text = Self.sound.replacing(part, with: replacement)
    #expect(text != Self.sound)
    #expect(throws: ShardError.self) { try parse(text) }
  }

  @Test func anUnknownCodecIsNamed() throws {
    let text = Self.sound.replacing(#""name":"zstd""#, with: #""name":"jpegxl""#)
    #expect(throws: ShardError.unsupported(path: "x", what: "codec \"jpegxl\"")) {
      try parse(text)
    }
  }

  @Test func deepNestingIsNoCrash() throws {
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    #expect(throws: ShardError.self) { try parse(deep) }
  }

  @Test func aStoreThatClaimsTooMuchIsRefusedBeforeAllocating() throws {
    let scratch = try Scratch()
    let text = Self.sound.replacing("[5,4,4,3],\"data", with: "[1000000000000,4,4,3],\"data")
    try scratch.write(Array(text.utf8), to: "train/images/zarr.json")
    try scratch.write(Array(#"{"zarr_format":3,"node_type":"group"}"#.utf8), to: "zarr.json")
    let split = try ShardedDataset(opening: scratch.path).split("train")
    #expect(throws: ShardError.self) { try split.readAll() }
  }
}
