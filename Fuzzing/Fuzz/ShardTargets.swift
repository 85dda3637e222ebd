import Foundation

@testable import Shards

extension FuzzTarget {
  static let shardTargets = [
    FuzzTarget(
      name: "zarr-json", seeds: ["zarr.json"], longest: 8192,
      made: {
        try StorageProfile.allCases.map { profile in
          try metadata(profile.imageCodecs).json(dimensions: ["a", "b", "c", "d"]).serialized()
        }
      }
    ) { input in
      let json = try JSONValue.parse(input, path: "x")
      let metadata = try MetadataParser(path: "x").array(json)
      _ = metadata.chunkBytes
      _ = metadata.fileGrid
      _ = metadata.keys.key(metadata.shape.map { _ in 0 })
    },
    FuzzTarget(
      name: "shard", seeds: [], longest: 4096,
      made: {
        try StorageProfile.allCases.map { profile in
          let chunk = try encoded(profile.imageCodecs)
          let entries = (0..<4).map { (UInt64(64 + $0 * chunk.count), UInt64(chunk.count)) }
          let index = ShardIndex.serialize(entries, checksum: false)
          return index + chunk + chunk + chunk + chunk
        }
      }
    ) { input in
      // The index gets a right checksum, so that its entries are believed.
      for profile in StorageProfile.allCases {
        let metadata = try metadata(profile.imageCodecs)
        let slots = metadata.chunksPerFile.reduce(1, *)
        guard input.count >= 16 * slots else { return }
        let index = stride(from: 0, to: 16 * slots, by: 16).map { at in
          (word(input, at), word(input, at + 8))
        }
        let bytes = input + ShardIndex.serialize(index, checksum: true)
        try read(bytes, metadata)
      }
    },
    FuzzTarget(
      name: "chunk", seeds: [], longest: 4096,
      made: { try [0, 1].map { [UInt8($0)] + (try encoded(chains[$0])) } }
    ) { input in
      guard let first = input.first else { return }
      let metadata = try metadata(chains[Int(first) % chains.count])
      var target = [UInt8](repeating: 0, count: metadata.chunkBytes)
      try input.dropFirst().withUnsafeBufferPointer { stored in
        try target.withUnsafeMutableBufferPointer {
          try ChunkDecoder(metadata).decode(stored, into: $0, path: "x", offset: 0)
        }
      }
    },
  ]

  /// The first byte of an input chooses one.
  private static let chains: [[Codec]] = [
    [
      .rctMed, .transpose([3, 1, 2, 0]), .bytes(littleEndian: nil),
      .zstd(level: 1, literalsOnly: true),
    ],
    [.bytes(littleEndian: nil), .blosc(level: 5, typeSize: 1)],
    [.transpose([1, 0, 3, 2]), .bytes(littleEndian: nil), .gzip(level: 5)],
  ]

  /// A sound chunk.
  private static func encoded(_ codecs: [Codec]) throws -> [UInt8] {
    let metadata = try metadata(codecs)
    let pixels = (0..<metadata.chunkBytes).map { UInt8(truncatingIfNeeded: $0 * $0 / 50) }
    return try pixels.withUnsafeBufferPointer {
      try ChunkEncoder(metadata).encode($0) { Array($0) }
    }
  }

  private static func metadata(_ codecs: [Codec]) throws -> ArrayMetadata {
    ArrayMetadata(
      shape: [5, 6, 7, 3], elementSize: 1, fillValue: 0, fileShape: [8, 6, 7, 3],
      chunkShape: [2, 6, 7, 3], chain: try CodecChain(codecs),
      sharding: .init(indexAtEnd: true, indexLittleEndian: true, indexHasChecksum: true),
      keys: .default(separator: "/"))
  }

  private static func word(_ bytes: [UInt8], _ at: Int) -> UInt64 {
    // Small numbers point into the file.
    let value = (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[at + $1]) << UInt64(8 * $1) }
    return bytes[at + 7] < 128 ? value & 0xfff : value
  }

  /// Reads a shard file through the whole reader.
  private static func read(_ shard: [UInt8], _ metadata: ArrayMetadata) throws {
    let folder = "/dev/shm/macow-fuzz-\(getpid())"
    let files = FileManager.default
    try files.createDirectory(atPath: "\(folder)/c/0/0/0", withIntermediateDirectories: true)
    try Data(shard).write(to: URL(fileURLWithPath: "\(folder)/c/0/0/0/0"))
    var images = [UInt8](repeating: 0, count: 5 * 6 * 7 * 3)
    try images.withUnsafeMutableBufferPointer {
      try ZarrArray(folder: folder, metadata: metadata, mustBeComplete: false)
        .read(0..<5, into: $0, workers: 1)
    }
  }
}
