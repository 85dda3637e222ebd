internal import Archives

/// Reads a pickle of plain values and NumPy arrays without executing anything.
///
/// Every opcode that could import, call or build an object is refused, but for the two shapes in
/// which NumPy stores an array. The result is looked at shallowly by its users, so shared and
/// cyclic values do no harm.
struct PickleReader {
  private var input: ByteWindow
  /// For the errors.
  let member: String
  private var at = 0
  private var opcodeStart = 0
  private var stack: [PickleValue] = []
  private var marks: [Int] = []
  private var memo: [Int: PickleValue] = [:]
  private(set) var lists: [[PickleValue]] = []
  private(set) var dictionaries: [[(key: PickleValue, value: PickleValue)]] = []
  private(set) var tuples: [[PickleValue]] = []
  private(set) var dtypes: [(code: String, isBuilt: Bool)] = []
  private(set) var arrays: [PickleArray] = []

  private static let deepestStack = 1 << 16
  private static let largestMemo = 1 << 22

  init(_ data: [UInt8], member: String) {
    self.init(RandomAccessBytes(data, name: member), member: member)
  }

  /// A pickle of any size; long strings in it are passed over and never held in memory.
  init(_ source: any RandomAccess, member: String) {
    input = ByteWindow(source)
    self.member = member
  }

  /// The bytes of a string, which must be short.
  func text(_ range: Range<Int>) throws -> [UInt8] {
    try input.source.bytes(at: range.lowerBound, count: range.count)
  }

  /// Reads the value.
  ///
  /// - Throws: `DatasetError.badPickle` with the offset of the opcode.
  mutating func read() throws -> PickleValue {
    guard input.size >= 2, try input.byte(at: 0) == 0x80 else {
      throw refused("it does not start with a protocol of 2 to 5")
    }
    while true {
      opcodeStart = at
      let opcode = try byte()
      if opcode == UInt8(ascii: ".") {
        let value = try pop()
        guard stack.isEmpty, marks.isEmpty else { throw refused("values are left on the stack") }
        guard at == input.size else { throw refused("bytes follow the end") }
        return value
      }
      try execute(opcode)
      if stack.count > Self.deepestStack { throw refused("the stack is too deep") }
    }
  }

  private mutating func execute(_ opcode: UInt8) throws {
    switch opcode {
    case 0x80:
      let version = try byte()
      guard (2...5).contains(version) else { throw refused("protocol \(version) is unknown") }
    case 0x95:
      let length = try integer(8)
      guard length >= 0, length <= input.size - at else { throw refused("a frame is too long") }
    case UInt8(ascii: "("): marks.append(stack.count)
    case UInt8(ascii: "}"):
      dictionaries.append([])
      stack.append(.dictionary(dictionaries.count - 1))
    case UInt8(ascii: "]"):
      lists.append([])
      stack.append(.list(lists.count - 1))
    case UInt8(ascii: ")"): push(tuple: [])
    case UInt8(ascii: "N"): stack.append(.none)
    case 0x88: stack.append(.bool(true))
    case 0x89: stack.append(.bool(false))
    case UInt8(ascii: "K"): stack.append(.int(try integer(1)))
    case UInt8(ascii: "M"): stack.append(.int(try integer(2)))
    case UInt8(ascii: "J"): stack.append(.int(Int(Int32(truncatingIfNeeded: try integer(4)))))
    case 0x8a: stack.append(.int(try long(try integer(1))))
    case UInt8(ascii: "G"):
      var bits: UInt64 = 0
      for _ in 0..<8 { bits = bits << 8 | UInt64(try byte()) }
      stack.append(.double(Double(bitPattern: bits)))
    case UInt8(ascii: "U"), UInt8(ascii: "C"), 0x8c: try pushBytes(lengthSize: 1)
    case UInt8(ascii: "T"), UInt8(ascii: "B"), UInt8(ascii: "X"): try pushBytes(lengthSize: 4)
    case 0x8e, 0x8d: try pushBytes(lengthSize: 8)
    case UInt8(ascii: "q"): try memoize(try integer(1))
    case UInt8(ascii: "r"): try memoize(try integer(4))
    case 0x94: try memoize(memo.count)
    case UInt8(ascii: "h"): try recall(try integer(1))
    case UInt8(ascii: "j"): try recall(try integer(4))
    case 0x85: push(tuple: [try pop()])
    case 0x86:
      let second = try pop()
      push(tuple: [try pop(), second])
    case 0x87:
      let third = try pop()
      let second = try pop()
      push(tuple: [try pop(), second, third])
    case UInt8(ascii: "t"): push(tuple: try popToMark())
    case UInt8(ascii: "a"): try append([try pop()])
    case UInt8(ascii: "e"): try append(try popToMark())
    case UInt8(ascii: "s"):
      let value = try pop()
      try set([try pop(), value])
    case UInt8(ascii: "u"): try set(try popToMark())
    case UInt8(ascii: "c"): try pushGlobal(module: try line(), name: try line())
    case 0x93:
      let name = try popText()
      try pushGlobal(module: try popText(), name: name)
    case UInt8(ascii: "R"): try reduce()
    case UInt8(ascii: "b"): try build()
    default:
      throw refused("opcode 0x\(String(opcode, radix: 16)) is not one of plain values")
    }
  }

  // Reading ---------------------------------------------------------------------------------------

  private mutating func byte() throws -> UInt8 {
    guard at < input.size else { throw refused("it ends early") }
    at += 1
    return try input.byte(at: at - 1)
  }

  /// An unsigned little-endian integer; eight bytes above `Int.max` come out negative.
  private mutating func integer(_ size: Int) throws -> Int {
    var value: UInt64 = 0
    for shift in 0..<size { value |= UInt64(try byte()) << (8 * UInt64(shift)) }
    return Int(truncatingIfNeeded: value)
  }

  private mutating func long(_ size: Int) throws -> Int {
    guard size <= 8 else { throw refused("an integer has more than 64 bits") }
    if size == 0 { return 0 }
    let value = try integer(size)
    let unused = 64 - 8 * size
    return (value << unused) >> unused
  }

  private mutating func pushBytes(lengthSize: Int) throws {
    let length = try integer(lengthSize)
    guard length >= 0, length <= input.size - at else { throw refused("a string is too long") }
    stack.append(.bytes(at..<at + length))
    at += length
  }

  private mutating func line() throws -> String {
    var bytes: [UInt8] = []
    while true {
      let next = try byte()
      if next == 10 { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(next)
      if bytes.count > 256 { throw refused("a name is too long") }
    }
  }

  // The stack -------------------------------------------------------------------------------------

  private mutating func pop() throws -> PickleValue {
    guard let value = stack.last, stack.count > marks.last ?? 0 else {
      throw refused("the stack is empty")
    }
    stack.removeLast()
    return value
  }

  private mutating func popToMark() throws -> [PickleValue] {
    guard let mark = marks.popLast() else { throw refused("there is no mark") }
    let values = Array(stack[mark...])
    stack.removeSubrange(mark...)
    return values
  }

  private mutating func popText() throws -> String {
    guard case .bytes(let range) = try pop(), range.count <= 256 else {
      throw refused("a name is not a string")
    }
    return String(decoding: try text(range), as: UTF8.self)
  }

  private mutating func push(tuple values: [PickleValue]) {
    tuples.append(values)
    stack.append(.tuple(tuples.count - 1))
  }

  private mutating func memoize(_ slot: Int) throws {
    guard let top = stack.last, stack.count > marks.last ?? 0, memo.count < Self.largestMemo else {
      throw refused("nothing can be remembered here")
    }
    memo[slot] = top
  }

  private mutating func recall(_ slot: Int) throws {
    guard let value = memo[slot] else { throw refused("memo \(slot) was never set") }
    stack.append(value)
  }

  private mutating func append(_ values: [PickleValue]) throws {
    guard case .list(let list) = stack.last else { throw refused("it appends to no list") }
    lists[list] += values
  }

  private mutating func set(_ values: [PickleValue]) throws {
    guard case .dictionary(let dictionary) = stack.last, values.count % 2 == 0 else {
      throw refused("it sets items of no dictionary")
    }
    for pair in stride(from: 0, to: values.count, by: 2) {
      dictionaries[dictionary].append((values[pair], values[pair + 1]))
    }
  }

  // NumPy -----------------------------------------------------------------------------------------

  private mutating func pushGlobal(module: String, name: String) throws {
    guard let global = PickleGlobal(module: module, name: name) else {
      throw refused("it names \(module.prefix(60)).\(name.prefix(60)), which plain data never do")
    }
    stack.append(.global(global))
  }

  private mutating func popTuple() throws -> [PickleValue] {
    guard case .tuple(let tuple) = try pop() else { throw refused("arguments are not a tuple") }
    return tuples[tuple]
  }

  private func isText(_ value: PickleValue, _ expected: String) throws -> Bool {
    guard case .bytes(let range) = value, range.count == expected.utf8.count else { return false }
    return try text(range).elementsEqual(expected.utf8)
  }

  private mutating func reduce() throws {
    let arguments = try popTuple()
    switch try pop() {
    case .global(.reconstruct):
      guard arguments.count == 3, arguments[0] == .global(.ndarray), try isText(arguments[2], "b"),
        case .tuple(let shape) = arguments[1], tuples[shape] == [.int(0)]
      else { throw refused("an array is made in an unknown way") }
      arrays.append(PickleArray())
      stack.append(.array(arrays.count - 1))
    case .global(.dtype):
      guard arguments.count == 3,
        let code = try ["u1", "i8", "f8"].first(where: { try isText(arguments[0], $0) }),
        arguments[1] == .int(0) || arguments[1] == .bool(false),
        arguments[2] == .int(1) || arguments[2] == .bool(true)
      else { throw refused("an array's data type is not u1, i8 or f8") }
      dtypes.append((code, false))
      stack.append(.dtype(dtypes.count - 1))
    default: throw refused("it calls something else than NumPy's array")
    }
  }

  private mutating func build() throws {
    let state = try popTuple()
    switch stack.last {
    case .array(let number): try build(array: number, state)
    case .dtype(let number):
      guard state.count == 8, state[0] == .int(3),
        try isText(state[1], "|") || isText(state[1], "<"),
        state[2...4].allSatisfy({ $0 == .none }), state[5] == .int(-1), state[6] == .int(-1),
        state[7] == .int(0)
      else { throw refused("a data type has an unknown state") }
      dtypes[number].isBuilt = true
    default: throw refused("it builds something else than NumPy's array")
    }
  }

  private mutating func build(array number: Int, _ state: [PickleValue]) throws {
    guard state.count == 5, case .tuple(let shapeTuple) = state[1],
      case .dtype(let dtype) = state[2], dtypes[dtype].isBuilt, case .bytes(let bytes) = state[4],
      !arrays[number].isBuilt
    else { throw refused("an array has an unknown state") }
    guard state[3] == .bool(false) || state[3] == .int(0) else {
      throw refused("an array is stored in Fortran order")
    }
    let code = dtypes[dtype].code
    var size = code == "u1" ? 1 : 8
    var shape: [Int] = []
    for extent in tuples[shapeTuple] {
      guard case .int(let value) = extent, value >= 0 else { throw refused("a shape is malformed") }
      let (product, overflow) = size.multipliedReportingOverflow(by: value)
      guard !overflow else { throw refused("a shape is absurd") }
      size = product
      shape.append(value)
    }
    guard size == bytes.count else {
      throw refused("an array of shape \(shape) has \(bytes.count) bytes")
    }
    arrays[number] = PickleArray(shape: shape, type: code, bytes: bytes, isBuilt: true)
  }

  private func refused(_ reason: String) -> DatasetError {
    .badPickle(member: member, offset: opcodeStart, reason: reason)
  }
}

/// The part of a pickle around the place that is being read.
private struct ByteWindow {
  let source: any RandomAccess
  let size: Int
  private var start = 0
  private var bytes: [UInt8] = []

  private static let length = 64 << 10

  init(_ source: any RandomAccess) {
    self.source = source
    size = source.size
  }

  mutating func byte(at offset: Int) throws -> UInt8 {
    if offset < start || offset >= start + bytes.count {
      bytes = try source.bytes(at: offset, count: min(Self.length, size - offset))
      start = offset
    }
    return bytes[offset - start]
  }
}
