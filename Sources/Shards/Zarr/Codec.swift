/// One step of a Zarr v3 codec chain.
enum Codec: Equatable, Sendable {
  case rctMed
  case transpose([Int])
  case bytes(littleEndian: Bool?)
  /// `literalsOnly` chooses how frames are written; every frame is read alike.
  case zstd(level: Int, literalsOnly: Bool)
  case blosc(level: Int, typeSize: Int)
  case gzip(level: Int)
  case crc32c

  /// Whether the step maps an array to an array, before it becomes bytes.
  var isArrayToArray: Bool {
    switch self {
    case .rctMed, .transpose: true
    default: false
    }
  }

  /// The step as `zarr.json` spells it.
  var json: JSONValue {
    switch self {
    case .rctMed: Codec.named("macow.rct_med")
    case .transpose(let order):
      Codec.named("transpose", ["order": .array(order.map(JSONValue.int))])
    case .bytes(nil): Codec.named("bytes")
    case .bytes(.some(let little)):
      Codec.named("bytes", ["endian": .string(little ? "little" : "big")])
    case .zstd(let level, _):
      Codec.named("zstd", ["level": .int(level), "checksum": .bool(false)])
    case .blosc(let level, let typeSize):
      Codec.named(
        "blosc",
        [
          "cname": .string("zstd"), "clevel": .int(level), "shuffle": .string("bitshuffle"),
          "typesize": .int(typeSize), "blocksize": .int(0),
        ])
    case .gzip(let level): Codec.named("gzip", ["level": .int(level)])
    case .crc32c: Codec.named("crc32c")
    }
  }

  private static func named(_ name: String, _ configuration: [String: JSONValue]? = nil)
    -> JSONValue
  {
    var members: [String: JSONValue] = ["name": .string(name)]
    if let configuration { members["configuration"] = .object(configuration) }
    return .object(members)
  }
}

/// A codec chain that has been checked: array steps, then bytes, then compressors and checksums.
struct CodecChain: Equatable, Sendable {
  /// Steps before the array becomes bytes.
  let arraySteps: [Codec]
  /// Whether the bytes of one element are stored least significant first.
  let littleEndian: Bool
  /// Steps after that.
  let byteSteps: [Codec]
  let codecs: [Codec]

  /// Checks the order of the steps.
  ///
  /// - Throws: A sentence's end, such as `has no "bytes" codec`.
  init(_ codecs: [Codec]) throws(CodecChainProblem) {
    let arraySteps = Array(codecs.prefix { $0.isArrayToArray })
    guard arraySteps.count < codecs.count, case .bytes(let endian) = codecs[arraySteps.count]
    else { throw CodecChainProblem(reason: "the codec list has no \"bytes\" in its place") }
    let rest = Array(codecs.dropFirst(arraySteps.count + 1))
    for step in rest {
      if step.isArrayToArray { throw CodecChainProblem(reason: "an array codec follows \"bytes\"") }
      if case .bytes = step { throw CodecChainProblem(reason: "\"bytes\" stands twice") }
    }
    self.arraySteps = arraySteps
    self.littleEndian = endian ?? true
    self.byteSteps = rest
    self.codecs = codecs
  }
}

/// Why a list of codecs is not a chain.
struct CodecChainProblem: Error {
  let reason: String
}
