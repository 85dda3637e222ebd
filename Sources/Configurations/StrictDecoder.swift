/// A decoder over a JSON value that remembers which keys were asked for.
final class StrictDecoder: Decoder {
  let value: JSONValue
  let codingPath: [any CodingKey]
  let userInfo: [CodingUserInfoKey: Any] = [:]
  private var asked: Set<String> = []
  private var readsEveryKey = false
  private var isKeyed = false

  init(_ value: JSONValue, codingPath: [any CodingKey]) {
    self.value = value
    self.codingPath = codingPath
  }

  var path: String { dottedPath(codingPath) }

  /// Decodes the whole value, then refuses the keys of an object that nobody asked for.
  func decode<T: Decodable>(_ type: T.Type) throws -> T {
    if type == JSONValue.self, let whole = value as? T { return whole }
    let result = try T(from: self)
    try refuseUnaskedKeys()
    return result
  }

  private func refuseUnaskedKeys() throws {
    guard case .object(let members) = value, isKeyed, !readsEveryKey else { return }
    if let unknown = members.keys.filter({ !asked.contains($0) }).min() {
      throw ConfigurationError.unknownKey(
        path: path.appendingKey(unknown), nearest: nearest(to: unknown, among: asked.sorted()))
    }
  }

  /// The members, once a keyed container is asked for.
  func keyedMembers() throws -> [String: JSONValue] {
    guard case .object(let members) = value else { throw wrongType("a mapping") }
    isKeyed = true
    return members
  }

  /// The document's spelling of a key: verbatim if it is there, else in snake_case.
  func spelling(of key: any CodingKey, in members: [String: JSONValue]) -> String {
    let snake = SnakeCaseKey(key.stringValue).stringValue
    let name = members[key.stringValue] != nil && readsEveryKey ? key.stringValue : snake
    asked.insert(name)
    return name
  }

  /// A dictionary reads whatever is there.
  func acceptEveryKey() { readsEveryKey = true }

  func missing(_ name: String, in members: [String: JSONValue]) -> ConfigurationError {
    let unread = members.keys.filter { !asked.contains($0) }.sorted()
    return .missing(path: path.appendingKey(name), nearest: nearest(to: name, among: unread))
  }

  func wrongType(_ expected: String) -> ConfigurationError {
    .wrongType(path: path, expected: expected, found: value.kind)
  }

  func container<Key: CodingKey>(
    keyedBy type: Key.Type
  ) throws -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(StrictKeyedContainer<Key>(self, members: try keyedMembers()))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .array(let elements) = value else { throw wrongType("a list") }
    return StrictUnkeyedContainer(elements: elements, codingPath: codingPath)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    StrictSingleValueContainer(decoder: self)
  }
}

/// The members of an object.
private struct StrictKeyedContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let decoder: StrictDecoder
  let members: [String: JSONValue]

  init(_ decoder: StrictDecoder, members: [String: JSONValue]) {
    self.decoder = decoder
    self.members = members
  }

  var codingPath: [any CodingKey] { decoder.codingPath }

  var allKeys: [Key] {
    decoder.acceptEveryKey()
    return members.keys.sorted().compactMap(Key.init(stringValue:))
  }

  func contains(_ key: Key) -> Bool { members[decoder.spelling(of: key, in: members)] != nil }

  func decodeNil(forKey key: Key) throws -> Bool { try child(key).value == .null }

  func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
    try child(key).decode(type)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try child(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try child(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { decoder }

  func superDecoder(forKey key: Key) throws -> any Decoder { try child(key) }

  private func child(_ key: Key) throws -> StrictDecoder {
    let name = decoder.spelling(of: key, in: members)
    guard let value = members[name] else { throw decoder.missing(name, in: members) }
    return StrictDecoder(value, codingPath: codingPath + [VerbatimKey(name)])
  }
}

/// The elements of a list.
private struct StrictUnkeyedContainer: UnkeyedDecodingContainer {
  let elements: [JSONValue]
  let codingPath: [any CodingKey]
  var currentIndex = 0

  var count: Int? { elements.count }
  var isAtEnd: Bool { currentIndex >= elements.count }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd, elements[currentIndex] == .null else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode<T: Decodable>(_ type: T.Type) throws -> T { try next().decode(type) }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    try next().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try next().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder { try next() }

  private mutating func next() throws -> StrictDecoder {
    let path = codingPath + [VerbatimKey(intValue: currentIndex)]
    guard !isAtEnd else {
      throw ConfigurationError.missing(path: dottedPath(path), nearest: nil)
    }
    defer { currentIndex += 1 }
    return StrictDecoder(elements[currentIndex], codingPath: path)
  }
}

/// One value that is no container.
private struct StrictSingleValueContainer: SingleValueDecodingContainer {
  let decoder: StrictDecoder
  var codingPath: [any CodingKey] { decoder.codingPath }

  func decodeNil() -> Bool { decoder.value == .null }

  func decode(_ type: Bool.Type) throws -> Bool {
    guard case .bool(let value) = decoder.value else {
      throw decoder.wrongType("true or false")
    }
    return value
  }

  func decode(_ type: String.Type) throws -> String {
    guard case .string(let value) = decoder.value else { throw decoder.wrongType("text") }
    return value
  }

  func decode(_ type: Double.Type) throws -> Double {
    guard case .number(let value) = decoder.value else { throw decoder.wrongType("a number") }
    return value
  }

  func decode(_ type: Float.Type) throws -> Float { Float(try decode(Double.self)) }
  func decode(_ type: Int.Type) throws -> Int { try whole(type) }
  func decode(_ type: Int8.Type) throws -> Int8 { try whole(type) }
  func decode(_ type: Int16.Type) throws -> Int16 { try whole(type) }
  func decode(_ type: Int32.Type) throws -> Int32 { try whole(type) }
  func decode(_ type: Int64.Type) throws -> Int64 { try whole(type) }
  func decode(_ type: UInt.Type) throws -> UInt { try whole(type) }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try whole(type) }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try whole(type) }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try whole(type) }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try whole(type) }
  func decode<T: Decodable>(_ type: T.Type) throws -> T { try decoder.decode(type) }

  private func whole<T: FixedWidthInteger>(_ type: T.Type) throws -> T {
    guard case .number(let number) = decoder.value, let value = T(exactly: number) else {
      throw decoder.wrongType(T.isSigned ? "a whole number" : "a whole number, 0 or more")
    }
    return value
  }
}
