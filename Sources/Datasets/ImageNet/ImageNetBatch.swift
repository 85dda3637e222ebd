internal import Archives

/// One batch of ImageNet's new release: rows of three planes, and labels from 1 to 1000.
struct ImageNetBatch {
  let side: Int
  /// As the publisher stores them, in the order of `map_clsloc.txt`.
  let labels: [UInt16]
  private let source: any RandomAccess
  private let offset: Int

  private static let labelRange = 1...1000

  /// A dictionary with `data`, uint8 `[count, 3 · side²]`, and `labels`, a list of integers.
  ///
  /// - Throws: `DatasetError.badPickle`, `DatasetError.badRecord`, `ArchiveError`.
  init(pickle source: any RandomAccess, member: String) throws {
    func problem(_ reason: String) -> DatasetError {
      .badRecord(member: member, record: nil, offset: nil, reason: reason)
    }
    var reader = PickleReader(source, member: member)
    guard case .dictionary(let number) = try reader.read() else {
      throw problem("the pickle is not a dictionary")
    }
    var data: PickleArray?
    var list: [PickleValue]?
    for (key, value) in reader.dictionaries[number] {
      guard case .bytes(let range) = key, range.count <= 16 else { continue }
      switch (String(decoding: try reader.text(range), as: UTF8.self), value) {
      case ("data", .array(let array)): data = reader.arrays[array]
      case ("labels", .list(let labels)): list = reader.lists[labels]
      default: continue
      }
    }
    guard let data, data.isBuilt, data.type == "u1", let side = Self.side(of: data.shape) else {
      throw problem("\"data\" is not a uint8 array of [n, 3072] or [n, 12288]")
    }
    guard let list, list.count == data.shape[0], !list.isEmpty else {
      throw problem("\"labels\" is not a list of \(data.shape[0]) integers")
    }
    labels = try list.enumerated().map { record, value in
      guard case .int(let label) = value else {
        throw problem("\"labels\" holds something else than integers")
      }
      return try Self.label(label, member: member, record: record)
    }
    self.side = side
    self.source = source
    offset = data.bytes.lowerBound
  }

  /// A npz archive with `data`, uint8 `[count, 3 · side²]`, and `labels`, int64 `[count]`.
  ///
  /// - Throws: `DatasetError.badRecord`, `ArchiveError`.
  init(archive: any RandomAccess, member: String) throws {
    func problem(_ reason: String) -> DatasetError {
      .badRecord(member: member, record: nil, offset: nil, reason: reason)
    }
    let members = try NumpyArchive(archive, name: member)
    source = try members.open("data")
    let data = try NumpyArray(source)
    guard data.elementType == "|u1", let side = Self.side(of: data.shape) else {
      throw problem("\"data\" is not a uint8 array of [n, 3072] or [n, 12288]")
    }
    let numbers = try NumpyArray(try members.open("labels"))
    guard numbers.elementType == "<i8", numbers.shape == [data.shape[0]], numbers.count > 0 else {
      throw problem("\"labels\" is not an int64 array of \(data.shape[0]) numbers")
    }
    let bytes = try numbers.bytes(0..<numbers.count)
    labels = try (0..<numbers.count).map { record in
      try Self.label(
        Int(bytes.littleEndian(Int64.self, at: 8 * record)), member: member, record: record)
    }
    self.side = side
    offset = data.dataOffset
  }

  /// `[side, side, 3]` bytes.
  func pixels(of record: Int) throws -> [UInt8] {
    let size = 3 * side * side
    return Planes.interleaved(
      try source.bytes(at: offset + record * size, count: size)[...], area: side * side)
  }

  static func side(of shape: [Int]) -> Int? {
    guard shape.count == 2, shape[0] > 0 else { return nil }
    return DatasetFacts.imagenetSides.first { 3 * $0 * $0 == shape[1] }
  }

  private static func label(_ value: Int, member: String, record: Int) throws -> UInt16 {
    guard labelRange.contains(value) else {
      throw DatasetError.badRecord(
        member: member, record: record, offset: nil,
        reason: "label \(value) is not one of 1 to 1000")
    }
    return UInt16(value)
  }
}
