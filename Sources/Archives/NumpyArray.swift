/// A NumPy array file (`.npy`), its header read and its data left where they are.
///
/// Format versions 1 to 3; the header is read as a literal and never evaluated. Only plain numbers
/// in C order are taken: object arrays are pickles.
public struct NumpyArray: Sendable {
  /// The element type as NumPy writes it, such as `|u1`, `<i8` or `<f4`.
  public let elementType: String
  /// The lengths of the axes.
  public let shape: [Int]
  /// Where the data begin.
  public let dataOffset: Int
  /// Bytes of one element.
  public let elementSize: Int
  private let source: any RandomAccess

  private static let magic: [UInt8] = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59]
  private static let longestHeader = 64 << 10

  /// Whether bytes look like the beginning of an array file.
  public static func isBeginning(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.prefix(magic.count).elementsEqual(magic)
  }

  /// Number of elements.
  public var count: Int { shape.reduce(1, *) }

  /// Reads the header and checks it against the size of the file.
  ///
  /// - Parameter source: The whole file.
  /// - Throws: `ArchiveError` for another format, objects, Fortran order, or a wrong size.
  public init(_ source: any RandomAccess) throws {
    self.source = source
    func damaged(_ offset: Int, _ reason: String) -> ArchiveError {
      .damaged(name: source.name, offset: offset, reason: reason)
    }
    let start = try source.bytes(at: 0, count: min(source.size, 12))
    guard Self.isBeginning(start), start.count == 12 else {
      throw damaged(0, "this is no NumPy array")
    }
    let isShort = start[6] == 1
    guard (1...3).contains(start[6]) else {
      throw damaged(6, "the NumPy format version \(start[6]) is unknown")
    }
    let length =
      isShort
      ? Int(start.littleEndian(UInt16.self, at: 8)) : Int(start.littleEndian(UInt32.self, at: 8))
    let headerOffset = isShort ? 10 : 12
    guard length <= Self.longestHeader else { throw damaged(8, "the NumPy header is too long") }
    var literal = NumpyHeader(
      try source.bytes(at: headerOffset, count: length), name: source.name, offset: headerOffset)
    try literal.parse()
    dataOffset = headerOffset + length
    elementType = literal.elementType
    shape = literal.shape
    guard let size = Self.size(of: elementType) else {
      throw damaged(headerOffset, "elements of type '\(elementType)' are not taken")
    }
    elementSize = size
    if literal.isFortran, shape.count > 1 {
      throw damaged(
        headerOffset, "the array is in Fortran order; save it with numpy.ascontiguousarray first")
    }
    var bytes = size
    for axis in shape {
      let (product, overflow) = bytes.multipliedReportingOverflow(by: axis)
      guard !overflow, product <= Int.max >> 8 else {
        throw damaged(headerOffset, "the shape \(shape) is absurd")
      }
      bytes = product
    }
    guard source.size - dataOffset == bytes else {
      throw damaged(
        dataOffset,
        "\(source.size - dataOffset) bytes of data follow, but the shape \(shape) needs \(bytes)")
    }
  }

  /// Elements as bytes, in C order.
  ///
  /// - Parameter range: Which elements, counted from the first.
  /// - Returns: `range.count · elementSize` bytes.
  /// - Throws: `ArchiveError`.
  public func bytes(_ range: Range<Int>) throws -> [UInt8] {
    try source.bytes(
      at: dataOffset + range.lowerBound * elementSize, count: range.count * elementSize)
  }

  private static func size(of type: String) -> Int? {
    let plain = ["u1", "i1", "b1", "u2", "i2", "u4", "i4", "u8", "i8", "f2", "f4", "f8"]
    guard type.count == 3, let order = type.first, "|<".contains(order),
      plain.contains(String(type.dropFirst())), let size = type.last?.wholeNumberValue,
      order == "<" || size == 1
    else { return nil }
    return size
  }
}

/// The header's Python literal: a dictionary with the keys descr, fortran_order and shape.
private struct NumpyHeader {
  private(set) var elementType = ""
  private(set) var isFortran = false
  private(set) var shape: [Int] = []
  private let text: [UInt8]
  private let name: String
  private let offset: Int
  private var at = 0

  init(_ text: [UInt8], name: String, offset: Int) {
    self.text = text
    self.name = name
    self.offset = offset
  }

  mutating func parse() throws {
    var found: Set<String> = []
    try expect("{")
    while try !take("}") {
      let key = try string()
      guard found.insert(key).inserted else { throw unreadable() }
      try expect(":")
      switch key {
      case "descr": elementType = try string()
      case "fortran_order": isFortran = try boolean()
      case "shape": shape = try tuple()
      default: throw unreadable()
      }
      if try !take(",") {
        try expect("}")
        break
      }
    }
    skipSpace()
    guard at == text.count, found.count == 3 else { throw unreadable() }
  }

  private mutating func tuple() throws -> [Int] {
    var numbers: [Int] = []
    try expect("(")
    while try !take(")") {
      numbers.append(try number())
      if try !take(",") {
        try expect(")")
        break
      }
    }
    return numbers
  }

  private mutating func number() throws -> Int {
    skipSpace()
    let digits = text[at...].prefix { (48..<58).contains($0) }
    at += digits.count
    // Python 2 wrote long integers with an L.
    if at < text.count, text[at] == UInt8(ascii: "L") { at += 1 }
    guard let value = Int(String(decoding: digits, as: UTF8.self)) else { throw unreadable() }
    return value
  }

  private mutating func boolean() throws -> Bool {
    skipSpace()
    for (word, value) in [("True", true), ("False", false)]
    where text[at...].starts(with: word.utf8) {
      at += word.utf8.count
      return value
    }
    throw unreadable()
  }

  private mutating func string() throws -> String {
    skipSpace()
    guard at < text.count, text[at] == UInt8(ascii: "'") || text[at] == UInt8(ascii: "\"") else {
      throw unreadable()
    }
    let quote = text[at]
    let body = text[(at + 1)...].prefix { $0 != quote && $0 != UInt8(ascii: "\\") }
    at += body.count + 1
    guard at < text.count, text[at] == quote else { throw unreadable() }
    at += 1
    return String(decoding: body, as: UTF8.self)
  }

  private mutating func take(_ character: Character) throws -> Bool {
    skipSpace()
    guard at < text.count, let byte = character.asciiValue, text[at] == byte else { return false }
    at += 1
    return true
  }

  private mutating func expect(_ character: Character) throws {
    if try !take(character) { throw unreadable() }
  }

  private mutating func skipSpace() {
    while at < text.count, text[at] == 32 || text[at] == 10 { at += 1 }
  }

  private func unreadable() -> ArchiveError {
    .damaged(
      name: name, offset: offset + at, reason: "the NumPy header is not the literal it must be")
  }
}
