internal import Foundation

/// A file of named tensors in the safetensors format, read lazily from a mapped file.
///
/// Layout: `u64le` length of the header, the header as JSON (`name → dtype, shape, data_offsets`,
/// and `__metadata__` of strings), then the bytes. Every length is checked before it is trusted.
public struct SafetensorsFile: TensorSource {
  /// Where the file is.
  public let path: String
  /// The strings under `__metadata__`.
  public let metadata: [String: String]
  /// The tensors' names, in the order of their bytes.
  public let names: [String]

  private let data: Data
  private let entries: [String: Entry]

  private struct Entry {
    let dtype: DType
    let shape: [Int]
    let bytes: Range<Int>
  }

  /// Opens a file and checks its table of contents.
  ///
  /// - Parameter path: The file.
  /// - Throws: `TorchError.badFile` with the first thing that is wrong.
  public init(reading path: String) throws(TorchError) {
    func bad(_ reason: String) -> TorchError { .badFile(path: path, reason: reason) }
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
    } catch {
      throw bad(
        FileManager.default.fileExists(atPath: path)
          ? "the file cannot be read" : "there is no such file")
    }
    guard data.count >= 8 else { throw bad("it is too short to be a safetensors file") }
    let headerCount = data[0..<8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard headerCount <= UInt64(data.count - 8), headerCount < 100_000_000 else {
      throw bad("its header claims \(headerCount) bytes, but the file ends before")
    }
    let start = 8 + Int(headerCount)
    guard
      let object = try? JSONSerialization.jsonObject(with: data[8..<start]) as? [String: Any]
    else { throw bad("its header is not a JSON object") }

    var entries: [String: Entry] = [:]
    for (name, value) in object where name != "__metadata__" {
      guard let fields = value as? [String: Any], let type = fields["dtype"] as? String,
        let shape = fields["shape"] as? [Int], let offsets = fields["data_offsets"] as? [Int],
        offsets.count == 2, offsets[0] >= 0, offsets[0] <= offsets[1],
        offsets[1] <= data.count - start, shape.allSatisfy({ $0 >= 0 })
      else { throw bad("the entry of \(name) is malformed or points past the end of the file") }
      guard let dtype = Self.dtypes[type] else {
        throw bad("\(name) has the type \(type); U8, I64, F32 and F64 are read")
      }
      var byteCount = dtype.byteCount
      for size in shape {
        let (product, overflow) = byteCount.multipliedReportingOverflow(by: size)
        guard !overflow else { throw bad("the shape of \(name) is too large") }
        byteCount = product
      }
      guard byteCount == offsets[1] - offsets[0] else {
        throw bad("\(name) has \(offsets[1] - offsets[0]) bytes, its shape takes \(byteCount)")
      }
      entries[name] = Entry(
        dtype: dtype, shape: shape, bytes: (start + offsets[0])..<(start + offsets[1]))
    }
    self.path = path
    self.data = data
    self.entries = entries
    metadata = object["__metadata__"] as? [String: String] ?? [:]
    names =
      entries.map { ($0.value.bytes.lowerBound, $0.key) }.sorted { $0 < $1 }.map(\.1)
  }

  /// The shape of a tensor, or nil if there is none of that name.
  public func shape(of name: String) -> [Int]? { entries[name]?.shape }

  /// Copies one tensor out of the file.
  ///
  /// - Parameter name: Its name.
  /// - Returns: The tensor, on the CPU.
  /// - Throws: `TorchError.badFile` if there is none of that name.
  public func tensor(_ name: String) throws(TorchError) -> Tensor {
    guard let entry = entries[name] else {
      throw .badFile(path: path, reason: "there is no tensor \(name) in it")
    }
    let result = data[entry.bytes].withUnsafeBytes { buffer in
      Result { () throws(TorchError) in
        try Tensor(bytes: buffer, shape: entry.shape, dtype: entry.dtype)
      }
    }
    return try result.get()
  }

  /// All tensors whose name starts with `prefix`, by the rest of their name.
  public func tensors(under prefix: String) throws(TorchError) -> [String: Tensor] {
    var result: [String: Tensor] = [:]
    for name in names where name.hasPrefix(prefix) {
      result[String(name.dropFirst(prefix.count))] = try tensor(name)
    }
    return result
  }

  private static let dtypes: [String: DType] = [
    "U8": .uint8, "I64": .int64, "F32": .float32, "F64": .float64,
  ]

  /// Writes tensors to a file that appears whole or not at all.
  ///
  /// - Parameters:
  ///   - tensors: Names and tensors, in the order of their bytes.
  ///   - metadata: Strings for `__metadata__`.
  ///   - path: The file; an older one is replaced at once.
  /// - Throws: `TorchError.badFile` if it cannot be written; an older file is then untouched.
  public static func write(
    _ tensors: [(name: String, tensor: Tensor)], metadata: [String: String], to path: String
  ) throws(TorchError) {
    // Written by hand, in the order given, so that equal contents are equal bytes everywhere.
    let notes = metadata.sorted { $0.key < $1.key }
      .map { "\(quoted($0.key)):\(quoted($0.value))" }
    var entries = ["\"__metadata__\":{\(notes.joined(separator: ","))}"]
    var offset = 0
    for (name, tensor) in tensors {
      let end = offset + tensor.count * tensor.dtype.byteCount
      let type = dtypes.first { $0.value == tensor.dtype }?.key ?? ""
      let shape = tensor.shape.map(String.init).joined(separator: ",")
      entries.append(
        "\(quoted(name)):{\"dtype\":\"\(type)\",\"shape\":[\(shape)],"
          + "\"data_offsets\":[\(offset),\(end)]}")
      offset = end
    }
    var json = Data("{\(entries.joined(separator: ","))}".utf8)
    // The format wants the bytes to start at a multiple of eight.
    while json.count % 8 != 0 { json.append(0x20) }
    var count = UInt64(json.count).littleEndian
    let prefix = withUnsafeBytes(of: &count) { Data($0) } + json
    try AtomicFile.write(to: path) { sink throws(TorchError) in
      try sink(prefix)
      for (_, tensor) in tensors { try sink(Data(tensor.bytes())) }
    }
  }

  /// A JSON string.
  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"": return "\\\""
      case "\\": return "\\\\"
      case _ where scalar.value < 0x20:
        return "\\u" + String(scalar.value + 0x1_0000, radix: 16).dropFirst()
      default: return String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }
}
