/// A `tf.train.Example`: named lists of bytes, integers or floats.
///
/// Fields and features that are not known are skipped; of a repeated key the last wins, as protobuf
/// says.
struct TFExample {
  private enum Feature {
    case bytes([Range<Int>])
    case integers([Int64])
    case floats
    case empty

    var kind: String {
      switch self {
      case .bytes: "a list of bytes"
      case .integers: "a list of integers"
      case .floats: "a list of floats"
      case .empty: "empty"
      }
    }
  }

  let payload: [UInt8]
  private let features: [String: Feature]
  private let file: String
  private let record: Int

  /// Parses a record.
  ///
  /// - Parameters:
  ///   - payload: The record's bytes.
  ///   - file: For the errors.
  ///   - record: Its number in the file, for the errors.
  /// - Throws: `DatasetError.badRecord`.
  init(_ payload: [UInt8], file: String, record: Int) throws {
    self.payload = payload
    self.file = file
    self.record = record
    do {
      features = try Self.example(payload)
    } catch {
      throw DatasetError.badRecord(
        member: file, record: record, offset: error.offset, reason: error.reason)
    }
  }

  /// The names of the features, sorted.
  var names: [String] { features.keys.sorted() }

  func has(_ name: String) -> Bool { features[name] != nil }

  /// A feature of exactly one byte string: where it lies in the payload.
  func bytes(_ name: String) throws -> Range<Int> {
    guard case .bytes(let values) = features[name] else { throw wrong(name, "a byte string") }
    guard values.count == 1, let value = values.first else {
      throw problem("feature \"\(name)\" holds \(values.count) byte strings, not one")
    }
    return value
  }

  /// A feature of integers.
  func integers(_ name: String) throws -> [Int64] {
    switch features[name] {
    case .integers(let values): return values
    case .empty: return []
    default: throw wrong(name, "a list of integers")
    }
  }

  /// A feature of exactly one integer.
  func integer(_ name: String) throws -> Int64 {
    let values = try integers(name)
    guard values.count == 1, let value = values.first else {
      throw problem("feature \"\(name)\" holds \(values.count) integers, not one")
    }
    return value
  }

  /// The label, which these data sets store as one integer of at least 0, or nil where it is none.
  func label(_ name: String = "label") throws -> UInt16? {
    guard features[name] != nil, let value = try integers(name).first else { return nil }
    guard let label = UInt16(exactly: value) else { throw problem("label \(value) is absurd") }
    return label
  }

  /// An error that names the file and the record.
  func problem(_ reason: String) -> DatasetError {
    .badRecord(member: file, record: record, offset: nil, reason: reason)
  }

  private func wrong(_ name: String, _ expected: String) -> DatasetError {
    guard let feature = features[name] else {
      return problem("feature \"\(name)\" is missing")
    }
    return problem("feature \"\(name)\" is \(feature.kind), not \(expected)")
  }

  // Protobuf --------------------------------------------------------------------------------------

  private static func example(
    _ payload: [UInt8]
  ) throws(ProtobufReader.Malformed) -> [String: Feature] {
    var features: [String: Feature] = [:]
    var message = ProtobufReader(payload, 0..<payload.count)
    while let field = try message.next() {
      guard field.number == 1, case .bytes(let range) = field.value else { continue }
      var map = ProtobufReader(payload, range)
      while let entry = try map.next() {
        guard entry.number == 1, case .bytes(let range) = entry.value else { continue }
        let (key, feature) = try mapEntry(payload, range)
        features[key] = feature
      }
    }
    return features
  }

  private static func mapEntry(
    _ payload: [UInt8], _ range: Range<Int>
  ) throws(ProtobufReader.Malformed) -> (String, Feature) {
    var key = ""
    var feature = Feature.empty
    var message = ProtobufReader(payload, range)
    while let field = try message.next() {
      guard case .bytes(let range) = field.value else { continue }
      if field.number == 1 { key = String(decoding: payload[range], as: UTF8.self) }
      if field.number == 2 { feature = try self.feature(payload, range) }
    }
    return (key, feature)
  }

  private static func feature(
    _ payload: [UInt8], _ range: Range<Int>
  ) throws(ProtobufReader.Malformed) -> Feature {
    var feature = Feature.empty
    var message = ProtobufReader(payload, range)
    while let field = try message.next() {
      guard case .bytes(let range) = field.value else { continue }
      switch field.number {
      case 1: feature = .bytes(try byteList(payload, range))
      case 2: feature = .floats
      case 3: feature = .integers(try integerList(payload, range))
      default: continue
      }
    }
    return feature
  }

  private static func byteList(
    _ payload: [UInt8], _ range: Range<Int>
  ) throws(ProtobufReader.Malformed) -> [Range<Int>] {
    var values: [Range<Int>] = []
    var list = ProtobufReader(payload, range)
    while let field = try list.next() {
      if field.number == 1, case .bytes(let range) = field.value { values.append(range) }
    }
    return values
  }

  /// Packed as TensorFlow writes it, or not.
  private static func integerList(
    _ payload: [UInt8], _ range: Range<Int>
  ) throws(ProtobufReader.Malformed) -> [Int64] {
    var values: [Int64] = []
    var list = ProtobufReader(payload, range)
    while let field = try list.next() {
      guard field.number == 1 else { continue }
      switch field.value {
      case .varint(let value): values.append(Int64(bitPattern: value))
      case .bytes(let range):
        var packed = ProtobufReader(payload, range)
        while !packed.isAtEnd { values.append(Int64(bitPattern: try packed.varint())) }
      case .fixed: continue
      }
    }
    return values
  }
}
