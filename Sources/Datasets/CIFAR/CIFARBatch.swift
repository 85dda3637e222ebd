internal import CCompression

/// One batch file of CIFAR-10, checked.
struct CIFARBatch {
  let labels: [UInt16]
  /// The publisher's file names, or the position in the file where there are none.
  let names: [String]
  private let bytes: [UInt8]
  /// Bytes from one image's planes to the next one's, and where the first ones begin.
  private let stride: Int
  private let first: Int

  static let side = 32
  private static let planeBytes = 3 * side * side

  /// Records of a label byte and three planes of 1,024 bytes.
  init(binary bytes: [UInt8], member: String) throws {
    let record = 1 + Self.planeBytes
    guard !bytes.isEmpty, bytes.count % record == 0 else {
      throw DatasetError.badRecord(
        member: member, record: bytes.count / record, offset: bytes.count,
        reason: bytes.isEmpty
          ? "the file is empty" : "the file's length is no multiple of \(record) bytes")
    }
    let count = bytes.count / record
    labels = try (0..<count).map {
      try Self.label(Int(bytes[$0 * record]), member: member, record: $0, offset: $0 * record)
    }
    names = (0..<count).map { "\(member)#\($0)" }
    self.bytes = bytes
    (stride, first) = (record, 1)
  }

  /// A dictionary with `data`, uint8 `[count, 3072]`, and `labels`, a list of integers.
  init(pickle bytes: [UInt8], member: String) throws {
    var reader = PickleReader(bytes, member: member)
    guard case .dictionary(let number) = try reader.read() else {
      throw Self.problem(member, "the pickle is not a dictionary")
    }
    var data: PickleArray?
    var list: [PickleValue]?
    var files: [PickleValue]?
    for (key, value) in reader.dictionaries[number] {
      guard case .bytes(let range) = key else { continue }
      switch (String(decoding: bytes[range], as: UTF8.self), value) {
      case ("data", .array(let array)): data = reader.arrays[array]
      case ("labels", .list(let labels)): list = reader.lists[labels]
      case ("filenames", .list(let names)): files = reader.lists[names]
      default: continue
      }
    }
    guard let data, data.isBuilt, data.type == "u1", data.shape.count == 2,
      data.shape[1] == Self.planeBytes, data.shape[0] > 0
    else { throw Self.problem(member, "\"data\" is not a uint8 array of [n, 3072]") }
    guard let list, list.count == data.shape[0] else {
      throw Self.problem(member, "\"labels\" is not a list of \(data.shape[0]) integers")
    }
    labels = try list.enumerated().map { record, value in
      guard case .int(let label) = value else {
        throw Self.problem(member, "\"labels\" holds something else than integers")
      }
      return try Self.label(label, member: member, record: record, offset: nil)
    }
    let count = labels.count
    names = (0..<count).map { record in
      if let files, files.count == count, case .bytes(let range) = files[record] {
        return String(decoding: bytes[range], as: UTF8.self)
      }
      return "\(member)#\(record)"
    }
    self.bytes = bytes
    (stride, first) = (Self.planeBytes, data.bytes.lowerBound)
  }

  private static func problem(_ member: String, _ reason: String) -> DatasetError {
    .badRecord(member: member, record: nil, offset: nil, reason: reason)
  }

  private static func label(_ value: Int, member: String, record: Int, offset: Int?) throws
    -> UInt16
  {
    guard (0...9).contains(value) else {
      throw DatasetError.badRecord(
        member: member, record: record, offset: offset,
        reason: "label \(value) is not one of 0 to 9")
    }
    return UInt16(value)
  }

  /// Delivers the images one by one.
  func deliver(as split: String, to deliver: (SourceImage) throws -> Void) throws {
    for record in labels.indices {
      try deliver(
        SourceImage(
          split: split, name: names[record], label: labels[record],
          content: .pixels(pixels(of: record), height: Self.side, width: Self.side)))
    }
  }

  /// `[32, 32, 3]` bytes.
  private func pixels(of record: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: Self.planeBytes) { output, initialized in
      bytes.withUnsafeBufferPointer { input in
        guard let source = input.baseAddress, let target = output.baseAddress else { return }
        ccp_interleave_planes(source + first + record * stride, Self.side * Self.side, target)
      }
      initialized = Self.planeBytes
    }
  }
}
