public import Torch
internal import Archives
internal import Foundation

/// The weights in a file that `torch.save` wrote: a zip archive with a pickle of names and shapes, and
/// the numbers beside it.
///
/// The pickle is read, never executed. Taken are a state dict, and a dictionary that holds one under
/// `model` or `state_dict`, as training scripts save it.
public struct PyTorchCheckpoint: TensorSource {
  /// Where the file is.
  public let path: String
  /// The tensors' names, in the file's order.
  public let names: [String]
  private let archive: ZipArchive
  private let folder: String
  private let tensors: [String: Layout]

  /// Where a tensor's numbers are.
  private struct Layout {
    let storage: String
    let type: StorageType
    /// In elements.
    let storageCount: Int
    let offset: Int
    let shape: [Int]
    let strides: [Int]
  }

  /// A pickle of more bytes than this describes no weights.
  private static let largestPickle = 256 << 20

  /// Opens a file and reads its table of contents.
  ///
  /// - Parameter path: The file.
  /// - Throws: `PyTorchFileError`, or `ArchiveError` if the archive is damaged.
  public init(reading path: String) throws {
    let source = try RandomAccessFile(path)
    let beginning = try source.bytes(at: 0, count: min(16, source.size))
    guard ZipArchive.isBeginning(beginning) else {
      throw PyTorchFileError.unsupported(path: path, reason: Self.kind(of: beginning))
    }
    archive = try ZipArchive(source)
    let pickles = archive.entries.filter { $0.name.split(separator: "/").last == "data.pkl" }
    guard pickles.count == 1, let entry = pickles.first else {
      throw PyTorchFileError.unsupported(
        path: path, reason: "this zip archive is no checkpoint; it has no single data.pkl in it")
    }
    folder = String(entry.name.dropLast("data.pkl".count))
    if let order = archive.entries.first(where: { [folder] in $0.name == folder + "byteorder" }),
      try archive.contents(of: order, limit: 16) != Array("little".utf8)
    {
      throw PyTorchFileError.unsupported(
        path: path, reason: "its numbers are big-endian; save it on a little-endian machine")
    }
    var reader = PickleReader(
      try archive.contents(of: entry, limit: Self.largestPickle), path: path)
    let root = try reader.read()
    var layouts: [String: Layout] = [:]
    var names: [String] = []
    for (key, value) in try Self.stateDictionary(root, reader) {
      guard let name = reader.text(key) else {
        throw PyTorchFileError.damaged(path: path, reason: "a tensor's name is no text")
      }
      guard let layout = try Self.layout(value, reader, name: name) else { continue }
      guard layouts.updateValue(layout, forKey: name) == nil else {
        throw PyTorchFileError.damaged(path: path, reason: "it has the tensor \(name) twice")
      }
      names.append(name)
    }
    self.path = path
    self.names = names
    tensors = layouts
  }

  /// What a file that is no zip archive seems to be.
  private static func kind(of beginning: [UInt8]) -> String {
    // The pickle of the magic number with which files began before PyTorch 1.6.
    if beginning.starts(with: [0x80, 0x02, 0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46]) {
      return "this is PyTorch's file format of before 1.6; in Python, "
        + "torch.save(torch.load(path, map_location='cpu', weights_only=True), path) rewrites it"
    }
    return "this is no PyTorch checkpoint: it is no zip archive"
  }

  // Contents --------------------------------------------------------------------------------------

  private typealias Pairs = [(key: PickleValue, value: PickleValue)]

  private static func pairs(_ value: PickleValue, _ reader: PickleReader) -> Pairs? {
    switch value {
    case .dictionary(let number): reader.dictionaries[number]
    case .object(let number) where reader.objects[number].callable == .orderedDictionary:
      reader.objects[number].items
    default: nil
    }
  }

  private static func isTensor(_ value: PickleValue, _ reader: PickleReader) -> Bool {
    guard case .object(let number) = value else { return false }
    let callable = reader.objects[number].callable
    return callable == .rebuildTensor || callable == .rebuildParameter
  }

  /// The names and tensors: those of the file itself, or of its entry `model` or `state_dict`.
  private static func stateDictionary(
    _ root: PickleValue, _ reader: PickleReader
  ) throws -> Pairs {
    guard let all = pairs(root, reader) else {
      throw PyTorchFileError.unsupported(
        path: reader.path, reason: "it holds no state dict but a single value")
    }
    if !all.isEmpty, all.allSatisfy({ isTensor($0.value, reader) }) { return all }
    for wanted in ["state_dict", "model"] {
      if let entry = all.first(where: { reader.text($0.key) == wanted }),
        let inner = pairs(entry.value, reader), !inner.isEmpty,
        inner.allSatisfy({ isTensor($0.value, reader) })
      {
        return inner
      }
    }
    throw PyTorchFileError.unsupported(
      path: reader.path,
      reason: "it holds no state dict, neither itself nor under 'model' or 'state_dict'")
  }

  /// Where a tensor's numbers are; nil for integers, which are no weights.
  private static func layout(
    _ value: PickleValue, _ reader: PickleReader, name: String
  ) throws -> Layout? {
    func damaged(_ reason: String) -> PyTorchFileError {
      .damaged(path: reader.path, reason: "\(name) \(reason)")
    }
    guard case .object(let number) = value else { throw damaged("is no tensor") }
    let object = reader.objects[number]
    if object.callable == .rebuildParameter {
      guard let inner = object.arguments.first, inner != value, case .object(let next) = inner,
        reader.objects[next].callable == .rebuildTensor
      else { throw damaged("is a parameter without a tensor") }
      return try layout(inner, reader, name: name)
    }
    guard object.callable == .rebuildTensor, object.arguments.count >= 4,
      case .persistent(let place) = object.arguments[0],
      case .int(let offset) = object.arguments[1], offset >= 0
    else { throw damaged("is made in an unknown way") }
    guard case .tuple(let description) = reader.persistent[place],
      reader.tuples[description].count == 5
    else { throw damaged("has a storage of an unknown kind") }
    let parts = reader.tuples[description]
    guard reader.text(parts[0]) == "storage", case .global(.storage(let type)) = parts[1],
      let key = reader.text(parts[2]), case .int(let count) = parts[4], count >= 0
    else { throw damaged("has a storage of an unknown kind") }
    guard let shape = sizes(object.arguments[2], reader),
      let strides = sizes(object.arguments[3], reader), shape.count == strides.count,
      shape.count <= 8
    else { throw damaged("has a malformed shape") }
    guard type.isFloatingPoint else { return nil }
    var last = offset
    var elements = 1
    for (size, stride) in zip(shape, strides) {
      let (product, overflow) = elements.multipliedReportingOverflow(by: size)
      let (reach, reachOverflow) = stride.multipliedReportingOverflow(by: max(0, size - 1))
      let (end, endOverflow) = last.addingReportingOverflow(reach)
      guard !overflow, !reachOverflow, !endOverflow else { throw damaged("has an absurd shape") }
      elements = product
      last = end
    }
    // A stride of 0 repeats numbers: as many as the storage has are enough for any weight.
    guard elements == 0 || last < count, elements <= count else {
      throw damaged("reaches past the end of its storage")
    }
    return Layout(
      storage: key, type: type, storageCount: count, offset: offset, shape: shape,
      strides: strides)
  }

  private static func sizes(_ value: PickleValue, _ reader: PickleReader) -> [Int]? {
    var tuple = value
    if case .object(let number) = value, reader.objects[number].callable == .size,
      let inner = reader.objects[number].arguments.first
    {
      tuple = inner
    }
    guard case .tuple(let number) = tuple else { return nil }
    let sizes = reader.tuples[number].compactMap { element -> Int? in
      guard case .int(let size) = element, size >= 0 else { return nil }
      return size
    }
    return sizes.count == reader.tuples[number].count ? sizes : nil
  }

  // Numbers ---------------------------------------------------------------------------------------

  /// The shape of a tensor, or nil if there is none of that name.
  public func shape(of name: String) -> [Int]? { tensors[name]?.shape }

  /// Copies one tensor out of the file.
  ///
  /// - Parameter name: Its name.
  /// - Returns: The tensor on the CPU: float64 if it is so in the file, else float32.
  /// - Throws: `PyTorchFileError` if there is none of that name or its numbers are not all there;
  ///   `ArchiveError` if they are damaged.
  public func tensor(_ name: String) throws -> Tensor {
    guard let layout = tensors[name] else {
      throw PyTorchFileError.unsupported(path: path, reason: "there is no tensor \(name) in it")
    }
    let member = "\(folder)data/\(layout.storage)"
    let needed = layout.storageCount.multipliedReportingOverflow(by: layout.type.byteCount)
    guard let entry = archive.entries.first(where: { $0.name == member }), !needed.overflow,
      entry.size == needed.partialValue
    else {
      throw PyTorchFileError.damaged(
        path: path,
        reason: "the numbers of \(name) (\(member)) are missing or not \(layout.storageCount)")
    }
    let bytes = try archive.contents(of: entry, limit: entry.size)
    switch layout.type {
    case .double:
      return try Tensor(
        gathered(layout) { bytes.littleEndian(UInt64.self, at: 8 * $0) }
          .map(Double.init(bitPattern:)), shape: layout.shape)
    case .half, .bfloat16:
      return try Tensor(
        gathered(layout) { bytes.littleEndian(UInt16.self, at: 2 * $0) }
          .map(layout.type.float), shape: layout.shape)
    default:
      return try Tensor(
        gathered(layout) { bytes.littleEndian(UInt32.self, at: 4 * $0) }
          .map(Float.init(bitPattern:)), shape: layout.shape)
    }
  }

  /// The elements of a tensor, row by row, whatever their strides are.
  private func gathered<Element>(_ layout: Layout, _ element: (Int) -> Element) -> [Element] {
    let count = layout.shape.reduce(1, *)
    var index = [Int](repeating: 0, count: layout.shape.count)
    var place = layout.offset
    var result: [Element] = []
    result.reserveCapacity(count)
    for _ in 0..<count {
      result.append(element(place))
      var axis = layout.shape.count - 1
      while axis >= 0 {
        index[axis] += 1
        place += layout.strides[axis]
        if index[axis] < layout.shape[axis] { break }
        place -= layout.strides[axis] * index[axis]
        index[axis] = 0
        axis -= 1
      }
    }
    return result
  }
}
