/// What `zarr.json` says about an array, checked so that no later arithmetic can overflow.
struct ArrayMetadata: Equatable, Sendable {
  let shape: [Int]
  /// Bytes an element: 1 for uint8, 2 for uint16.
  let elementSize: Int
  let fillValue: UInt16
  /// Shape of a chunk file, which is a shard where `inner` is set.
  let fileShape: [Int]
  /// Shape of the unit of compression.
  let chunkShape: [Int]
  let chain: CodecChain
  /// Set if chunk files are shards.
  let sharding: Sharding?
  let keys: KeyEncoding

  /// How a shard's index is stored.
  struct Sharding: Equatable, Sendable {
    let indexAtEnd: Bool
    let indexLittleEndian: Bool
    let indexHasChecksum: Bool
  }

  /// How a chunk's grid position becomes a path.
  enum KeyEncoding: Equatable, Sendable {
    case `default`(separator: String)
    case v2(separator: String)

    func key(_ position: [Int]) -> String {
      let numbers = position.map(String.init)
      switch self {
      case .default(let separator): return (["c"] + numbers).joined(separator: separator)
      case .v2(let separator): return numbers.joined(separator: separator)
      }
    }
  }

  /// Inner chunks along each dimension of a chunk file.
  var chunksPerFile: [Int] { zip(fileShape, chunkShape).map { $0 / $1 } }

  /// Chunk files along each dimension of the array.
  var fileGrid: [Int] { zip(shape, fileShape).map { ($0 + $1 - 1) / $1 } }

  /// Bytes of a decoded inner chunk.
  var chunkBytes: Int { chunkShape.reduce(elementSize, *) }
}

extension ArrayMetadata {
  /// Writes what the parser reads; `attributes` is kept as given.
  func json(dimensions: [String], attributes: JSONValue? = nil) -> JSONValue {
    var codecs = chain.codecs.map(\.json)
    if let sharding {
      var index: [JSONValue] = [Codec.bytes(littleEndian: sharding.indexLittleEndian).json]
      if sharding.indexHasChecksum { index.append(Codec.crc32c.json) }
      codecs = [
        .object([
          "name": .string("sharding_indexed"),
          "configuration": .object([
            "chunk_shape": .array(chunkShape.map(JSONValue.int)),
            "codecs": .array(codecs),
            "index_codecs": .array(index),
            "index_location": .string(sharding.indexAtEnd ? "end" : "start"),
          ]),
        ])
      ]
    }
    var members: [String: JSONValue] = [
      "zarr_format": .int(3),
      "node_type": .string("array"),
      "shape": .array(shape.map(JSONValue.int)),
      "data_type": .string(elementSize == 1 ? "uint8" : "uint16"),
      "chunk_grid": .object([
        "name": .string("regular"),
        "configuration": .object(["chunk_shape": .array(fileShape.map(JSONValue.int))]),
      ]),
      "chunk_key_encoding": .object([
        "name": .string("default"),
        "configuration": .object(["separator": .string("/")]),
      ]),
      "fill_value": .int(Int(fillValue)),
      "codecs": .array(codecs),
      "dimension_names": .array(dimensions.map(JSONValue.string)),
    ]
    if let attributes { members["attributes"] = attributes }
    return .object(members)
  }
}
