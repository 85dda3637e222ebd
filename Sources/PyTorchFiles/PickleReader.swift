/// Reads the pickle of a PyTorch checkpoint without executing anything.
///
/// A call becomes a note of what was to be called and with what; a name that is not one of those that
/// weights need ends the reading. Every length is checked before it is trusted.
struct PickleReader {
  let data: [UInt8]
  /// For the errors.
  let path: String
  private var at = 0
  private var opcodeStart = 0
  private var stack: [PickleValue] = []
  private var marks: [Int] = []
  private var memo: [Int: PickleValue] = [:]
  private(set) var lists: [[PickleValue]] = []
  private(set) var dictionaries: [[(key: PickleValue, value: PickleValue)]] = []
  private(set) var tuples: [[PickleValue]] = []
  private(set) var objects: [PickleObject] = []
  /// Descriptions of what lies outside of the pickle.
  private(set) var persistent: [PickleValue] = []

  private static let deepestStack = 1 << 16
  private static let largestMemo = 1 << 22

  init(_ data: [UInt8], path: String) {
    self.data = data
    self.path = path
  }

  /// Reads the value.
  ///
  /// - Throws: `PyTorchFileError.refused` with the offset of the opcode.
  mutating func read() throws(PyTorchFileError) -> PickleValue {
    guard data.count >= 2, data[0] == 0x80 else {
      throw refused("it does not start with a protocol of 2 to 5")
    }
    while true {
      opcodeStart = at
      let opcode = try byte()
      if opcode == UInt8(ascii: ".") {
        let value = try pop()
        guard stack.isEmpty, marks.isEmpty else { throw refused("values are left on the stack") }
        guard at == data.count else { throw refused("bytes follow the end") }
        return value
      }
      if try !pushPlain(opcode) { try combine(opcode) }
      if stack.count > Self.deepestStack { throw refused("the stack is too deep") }
    }
  }

  /// A string's text; nil for another value or what is no UTF-8.
  func text(_ value: PickleValue) -> String? {
    guard case .bytes(let range) = value else { return nil }
    return String(validating: data[range], as: UTF8.self)
  }

  /// Opcodes that push a value of their own; false for another.
  private mutating func pushPlain(_ opcode: UInt8) throws(PyTorchFileError) -> Bool {
    switch opcode {
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
    case UInt8(ascii: "c"): try pushGlobal(module: try line(), name: try line())
    default: return false
    }
    return true
  }

  /// Opcodes that work with what is on the stack or in the memo.
  private mutating func combine(_ opcode: UInt8) throws(PyTorchFileError) {
    switch opcode {
    case 0x80:
      let version = try byte()
      guard (2...5).contains(version) else { throw refused("protocol \(version) is unknown") }
    case 0x95:
      let length = try integer(8)
      guard length >= 0, length <= data.count - at else { throw refused("a frame is too long") }
    case UInt8(ascii: "("): marks.append(stack.count)
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
    case 0x93:
      let name = try popName()
      try pushGlobal(module: try popName(), name: name)
    case UInt8(ascii: "Q"):
      persistent.append(try pop())
      stack.append(.persistent(persistent.count - 1))
    case UInt8(ascii: "R"): try noteCall()
    case UInt8(ascii: "b"): try ignoreState()
    default:
      throw refused("opcode 0x\(String(opcode, radix: 16)) is not one that weights need")
    }
  }

  // Reading ---------------------------------------------------------------------------------------

  private mutating func byte() throws(PyTorchFileError) -> UInt8 {
    guard at < data.count else { throw refused("it ends early") }
    at += 1
    return data[at - 1]
  }

  /// An unsigned little-endian integer; eight bytes above `Int.max` come out negative.
  private mutating func integer(_ size: Int) throws(PyTorchFileError) -> Int {
    var value: UInt64 = 0
    for shift in 0..<size { value |= UInt64(try byte()) << (8 * UInt64(shift)) }
    return Int(truncatingIfNeeded: value)
  }

  private mutating func long(_ size: Int) throws(PyTorchFileError) -> Int {
    guard size <= 8 else { throw refused("an integer has more than 64 bits") }
    if size == 0 { return 0 }
    let value = try integer(size)
    let unused = 64 - 8 * size
    return (value << unused) >> unused
  }

  private mutating func pushBytes(lengthSize: Int) throws(PyTorchFileError) {
    let length = try integer(lengthSize)
    guard length >= 0, length <= data.count - at else { throw refused("a string is too long") }
    stack.append(.bytes(at..<at + length))
    at += length
  }

  private mutating func line() throws(PyTorchFileError) -> String {
    var bytes: [UInt8] = []
    while true {
      let next = try byte()
      if next == 10 { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(next)
      if bytes.count > 256 { throw refused("a name is too long") }
    }
  }

  // The stack -------------------------------------------------------------------------------------

  private mutating func pop() throws(PyTorchFileError) -> PickleValue {
    guard let value = stack.last, stack.count > marks.last ?? 0 else {
      throw refused("the stack is empty")
    }
    stack.removeLast()
    return value
  }

  private mutating func popToMark() throws(PyTorchFileError) -> [PickleValue] {
    guard let mark = marks.popLast() else { throw refused("there is no mark") }
    let values = Array(stack[mark...])
    stack.removeSubrange(mark...)
    return values
  }

  private mutating func popName() throws(PyTorchFileError) -> String {
    guard case .bytes(let range) = try pop(), range.count <= 256 else {
      throw refused("a name is not a string")
    }
    return String(decoding: data[range], as: UTF8.self)
  }

  private mutating func push(tuple values: [PickleValue]) {
    tuples.append(values)
    stack.append(.tuple(tuples.count - 1))
  }

  private mutating func memoize(_ slot: Int) throws(PyTorchFileError) {
    guard let top = stack.last, stack.count > marks.last ?? 0, memo.count < Self.largestMemo else {
      throw refused("nothing can be remembered here")
    }
    memo[slot] = top
  }

  private mutating func recall(_ slot: Int) throws(PyTorchFileError) {
    guard let value = memo[slot] else { throw refused("memo \(slot) was never set") }
    stack.append(value)
  }

  private mutating func append(_ values: [PickleValue]) throws(PyTorchFileError) {
    guard case .list(let list) = stack.last else { throw refused("it appends to no list") }
    lists[list] += values
  }

  private mutating func set(_ values: [PickleValue]) throws(PyTorchFileError) {
    guard values.count % 2 == 0 else { throw refused("a key has no value") }
    let pairs = stride(from: 0, to: values.count, by: 2).map { (values[$0], values[$0 + 1]) }
    switch stack.last {
    case .dictionary(let number): dictionaries[number] += pairs
    case .object(let number) where objects[number].callable == .orderedDictionary:
      objects[number].items += pairs
    default: throw refused("it sets items of no dictionary")
    }
  }

  // Names and calls -------------------------------------------------------------------------------

  private mutating func pushGlobal(module: String, name: String) throws(PyTorchFileError) {
    guard let global = PickleGlobal(module: module, name: name) else {
      throw refused("it names \(module.prefix(60)).\(name.prefix(60))")
    }
    stack.append(.global(global))
  }

  private mutating func noteCall() throws(PyTorchFileError) {
    guard case .tuple(let arguments) = try pop() else {
      throw refused("arguments are not a tuple")
    }
    guard case .global(let callable) = try pop() else {
      throw refused("it calls something that is no name")
    }
    if case .storage = callable { throw refused("it makes a storage of its own") }
    objects.append(PickleObject(callable: callable, arguments: tuples[arguments]))
    stack.append(.object(objects.count - 1))
  }

  /// A state dict carries the versions of its modules as the state of its dictionary.
  private mutating func ignoreState() throws(PyTorchFileError) {
    _ = try pop()
    guard case .object(let number) = stack.last, objects[number].callable == .orderedDictionary
    else { throw refused("it gives a state to something else than a state dict") }
  }

  private func refused(_ reason: String) -> PyTorchFileError {
    .refused(path: path, offset: opcodeStart, reason: reason)
  }
}
