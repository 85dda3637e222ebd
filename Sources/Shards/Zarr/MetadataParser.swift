/// Reads an array's `zarr.json`, refusing what this reader cannot honour.
///
/// Source: Zarr v3 core specification 3.1, and ZEP 2 for `sharding_indexed`.
struct MetadataParser {
  /// For the errors.
  let path: String

  /// A single dimension and a single chunk stay below this, so that products fit into 64 bits
  /// after the checks of `product`.
  private static let largestExtent = 1 << 40
  /// The largest decoded inner chunk; keeps hostile metadata from claiming memory.
  private static let largestChunk = 1 << 30

  private static let knownMembers: Set<String> = [
    "zarr_format", "node_type", "shape", "data_type", "chunk_grid", "chunk_key_encoding",
    "fill_value", "codecs", "attributes", "dimension_names", "storage_transformers",
  ]

  /// The checked metadata of an array.
  func array(_ json: JSONValue) throws -> ArrayMetadata {
    guard let members = json.object else { throw problem("it is not a JSON object") }
    try requireFormat(json, type: "array")
    try refuseUnknown(members, known: Self.knownMembers)
    let shape = try extents(json["shape"], "shape", smallest: 0)
    guard !shape.isEmpty, shape.count <= 8 else { throw problem("the rank is not 1 to 8") }
    if let transformers = json["storage_transformers"], transformers != .array([]) {
      throw unsupported("a storage transformer")
    }
    let elementSize: Int
    switch json["data_type"]?.string {
    case "uint8": elementSize = 1
    case "uint16": elementSize = 2
    default: throw unsupported("data type \(text(json["data_type"]))")
    }
    let limit = elementSize == 1 ? 255 : 65535
    guard let fill = json["fill_value"]?.int, (0...limit).contains(fill) else {
      throw problem("fill_value is not a number of the data type")
    }
    let grid = try named(json["chunk_grid"], "chunk_grid")
    guard grid.name == "regular" else { throw unsupported("chunk grid \"\(grid.name)\"") }
    let fileShape = try extents(grid.configuration["chunk_shape"], "chunk_shape", smallest: 1)
    guard fileShape.count == shape.count else { throw problem("chunk_shape has another rank") }
    _ = try product(shape, elementSize)
    _ = try product(fileShape, elementSize)
    let (chain, chunkShape, sharding) = try codecs(json["codecs"], fileShape: fileShape)
    let chunkBytes = try product(chunkShape, elementSize)
    guard chunkBytes <= Self.largestChunk else { throw unsupported("a chunk above 1 GiB") }
    try checkSteps(chain, chunkShape: chunkShape, elementSize: elementSize)
    let metadata = ArrayMetadata(
      shape: shape, elementSize: elementSize, fillValue: UInt16(fill), fileShape: fileShape,
      chunkShape: chunkShape, chain: chain, sharding: sharding,
      keys: try keyEncoding(json["chunk_key_encoding"]))
    guard try product(metadata.chunksPerFile, 16) <= 1 << 28 else {
      throw unsupported("a shard of more than 16 million chunks")
    }
    return metadata
  }

  /// Checks the members that groups and arrays share.
  func requireFormat(_ json: JSONValue, type: String) throws {
    guard json["zarr_format"] == .int(3) else { throw problem("zarr_format is not 3") }
    guard json["node_type"] == .string(type) else { throw problem("node_type is not \"\(type)\"") }
  }

  private func refuseUnknown(_ members: [String: JSONValue], known: Set<String>) throws {
    for (name, value) in members.sorted(by: { $0.key < $1.key }) where !known.contains(name) {
      if value["must_understand"] != .bool(false) {
        throw unsupported("metadata member \"\(name)\"")
      }
    }
  }

  private func codecs(_ json: JSONValue?, fileShape: [Int]) throws
    -> (CodecChain, [Int], ArrayMetadata.Sharding?)
  {
    guard let list = json?.array, let first = list.first else { throw problem("codecs is empty") }
    let outer = try named(first, "codecs")
    guard outer.name == "sharding_indexed" else {
      return (try chain(list), fileShape, nil)
    }
    guard list.count == 1 else { throw unsupported("a codec around sharding_indexed") }
    let configuration = outer.configuration
    let inner = try extents(configuration["chunk_shape"], "inner chunk_shape", smallest: 1)
    guard inner.count == fileShape.count, zip(fileShape, inner).allSatisfy({ $0 % $1 == 0 }) else {
      throw problem("the inner chunk_shape does not divide the shard's")
    }
    let index = try chain(configuration["index_codecs"]?.array ?? [])
    guard index.arraySteps.isEmpty, index.byteSteps.isEmpty || index.byteSteps == [.crc32c] else {
      throw unsupported("an index codec other than bytes and crc32c")
    }
    let location = configuration["index_location"] ?? .string("end")
    guard location == .string("end") || location == .string("start") else {
      throw problem("index_location is neither \"start\" nor \"end\"")
    }
    let sharding = ArrayMetadata.Sharding(
      indexAtEnd: location == .string("end"), indexLittleEndian: index.littleEndian,
      indexHasChecksum: !index.byteSteps.isEmpty)
    return (try chain(configuration["codecs"]?.array ?? []), inner, sharding)
  }

  private func chain(_ list: [JSONValue]) throws -> CodecChain {
    let codecs = try list.map(codec)
    do { return try CodecChain(codecs) } catch { throw problem(error.reason) }
  }

  private func codec(_ json: JSONValue) throws -> Codec {
    let (name, configuration) = try named(json, "codecs")
    switch name {
    case "macow.rct_med": return .rctMed
    case "transpose":
      guard let order = configuration["order"]?.ints, order.sorted() == Array(order.indices) else {
        throw problem("transpose has no permutation as its order")
      }
      return .transpose(order)
    case "bytes":
      switch configuration["endian"]?.string {
      case nil: return .bytes(littleEndian: nil)
      case "little": return .bytes(littleEndian: true)
      case "big": return .bytes(littleEndian: false)
      case .some(let other): throw problem("endian \"\(other)\" is neither little nor big")
      }
    case "zstd": return .zstd(level: configuration["level"]?.int ?? 0, literalsOnly: false)
    case "blosc":
      return .blosc(
        level: configuration["clevel"]?.int ?? 0, typeSize: configuration["typesize"]?.int ?? 1)
    case "gzip": return .gzip(level: configuration["level"]?.int ?? 0)
    case "crc32c": return .crc32c
    default: throw unsupported("codec \"\(name)\"")
    }
  }

  private func checkSteps(_ chain: CodecChain, chunkShape: [Int], elementSize: Int) throws {
    guard chain.byteSteps.count(where: { $0 != .crc32c }) <= 1 else {
      throw unsupported("a chain of two compressors")
    }
    var shape = chunkShape
    for step in chain.arraySteps {
      if case .transpose(let order) = step {
        guard order.count == shape.count else { throw problem("transpose has another rank") }
        shape = order.map { shape[$0] }
      }
      if step == .rctMed, elementSize != 1 || shape.count != 4 || shape[3] != 3 {
        throw problem("macow.rct_med needs uint8 chunks of [images, height, width, 3]")
      }
    }
  }

  private func keyEncoding(_ json: JSONValue?) throws -> ArrayMetadata.KeyEncoding {
    let (name, configuration) = try named(json, "chunk_key_encoding")
    let separator = configuration["separator"]?.string
    guard separator == nil || separator == "/" || separator == "." else {
      throw problem("the key separator is neither \"/\" nor \".\"")
    }
    switch name {
    case "default": return .default(separator: separator ?? "/")
    case "v2": return .v2(separator: separator ?? ".")
    default: throw unsupported("chunk key encoding \"\(name)\"")
    }
  }

  /// A named extension: an object with a name, or a bare string since version 3.1.
  private func named(_ json: JSONValue?, _ member: String) throws
    -> (name: String, configuration: JSONValue)
  {
    if let name = json?.string { return (name, .object([:])) }
    guard let name = json?["name"]?.string else { throw problem("\(member) has no name") }
    return (name, json?["configuration"] ?? .object([:]))
  }

  private func extents(_ json: JSONValue?, _ member: String, smallest: Int) throws -> [Int] {
    guard let values = json?.ints,
      values.allSatisfy({ $0 >= smallest && $0 <= Self.largestExtent })
    else { throw problem("\(member) is not a list of sizes") }
    return values
  }

  private func product(_ extents: [Int], _ elementSize: Int) throws -> Int {
    try extents.reduce(elementSize) { total, extent in
      let (value, overflow) = total.multipliedReportingOverflow(by: extent)
      guard !overflow, value <= 1 << 50 else { throw problem("the shape is too large") }
      return value
    }
  }

  private func text(_ json: JSONValue?) -> String {
    json?.string.map { "\"\($0)\"" } ?? "of this kind"
  }

  private func problem(_ reason: String) -> ShardError {
    .badMetadata(path: path, reason: reason)
  }

  private func unsupported(_ what: String) -> ShardError {
    .unsupported(path: path, what: what)
  }
}
