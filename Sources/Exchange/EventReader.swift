/// The scalars and hyper-parameters of TensorBoard event files of one run.
public struct EventReader {
  /// One number of a history.
  public struct Scalar: Hashable, Sendable {
    /// Its name.
    public let tag: String
    /// Its place on the axis.
    public let step: Int64
    /// Seconds since 1970 UTC.
    public let time: Double
    /// The number, NaN and infinities as they are.
    public let value: Double
  }

  /// The scalars, in the order of the files, what a restart took back left out.
  public private(set) var scalars: [Scalar] = []
  /// By their names; empty if none were written.
  public private(set) var hyperparameters: [String: EventFile.Hyperparameter] = [:]
  /// The group of runs that the run belongs to.
  public private(set) var group: String?
  /// How the run ended: TensorBoard's code, 1 for success, 2 for failure.
  public private(set) var endStatus: Int?
  /// When the first and the last event were written, in seconds since 1970 UTC.
  public private(set) var times: ClosedRange<Double>?
  /// Values that are no scalars: pictures, histograms, texts.
  public private(set) var otherCount = 0
  /// Scalars that a restart of the run took back.
  public private(set) var purgedCount = 0
  /// Files whose last record is cut short, as a killed process leaves them.
  public private(set) var cutFiles: [String] = []
  /// Tags whose metadata said that their tensors are scalars.
  private var scalarTags: Set<String> = []

  /// Why a file cannot be read.
  public enum Failure: Error, Equatable, CustomStringConvertible {
    /// A checksum does not fit: the file was changed or damaged.
    case damaged(file: String, offset: Int)
    /// A record is no event.
    case noEvent(file: String, offset: Int)

    /// One sentence.
    public var description: String {
      switch self {
      case .damaged(let file, let offset):
        "\(file): the record at byte \(offset) is damaged, its checksum does not fit"
      case .noEvent(let file, let offset):
        "\(file): the record at byte \(offset) is no event of TensorBoard"
      }
    }
  }

  /// A run without files.
  public init() {}

  /// Reads one more file of the run; files must come in the order in which they were written.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: What errors call it.
  /// - Throws: `Failure`.
  public mutating func read(_ bytes: [UInt8], name: String) throws {
    var offset = 0
    while offset < bytes.count {
      let rest = bytes[offset...]
      guard rest.count >= 12 else { return cutFiles.append(name) }
      guard CRC32C.masked(rest.prefix(8)) == rest.littleEndian(UInt32.self, at: 8) else {
        throw Failure.damaged(file: name, offset: offset)
      }
      let length = rest.littleEndian(UInt64.self, at: 0)
      guard length <= UInt64(max(0, rest.count - 16)) else { return cutFiles.append(name) }
      let data = rest.dropFirst(12).prefix(Int(length))
      guard CRC32C.masked(data) == rest.littleEndian(UInt32.self, at: 12 + Int(length)) else {
        throw Failure.damaged(file: name, offset: offset)
      }
      guard let event = ProtobufFields(data) else {
        throw Failure.noEvent(file: name, offset: offset)
      }
      take(event)
      offset += 16 + Int(length)
    }
  }

  private mutating func take(_ event: ProtobufFields) {
    let time = event.double(1) ?? 0
    let step = Int64(bitPattern: event.varint(2) ?? 0)
    times = times.map { min($0.lowerBound, time)...max($0.upperBound, time) } ?? time...time
    // A session that starts at a step takes back what an earlier one wrote from there on.
    if event.message(7)?.varint(1) == 1 {
      let kept = scalars.filter { $0.step < step }
      purgedCount += scalars.count - kept.count
      scalars = kept
    }
    for value in event.message(5)?.messages(1) ?? [] { take(value, step: step, time: time) }
  }

  private mutating func take(_ value: ProtobufFields, step: Int64, time: Double) {
    let tag = value.text(1) ?? ""
    let metadata = value.message(9)?.message(1)
    switch metadata?.text(1) {
    case "hparams":
      takeHyperparameters(metadata?.message(2))
      return
    case "scalars": scalarTags.insert(tag)
    case nil, "": break
    default:
      otherCount += 1
      return
    }
    let number =
      value.float(2).map(Double.init)
      ?? (scalarTags.contains(tag) ? value.message(8).flatMap(Self.scalar) : nil)
    guard let number else {
      otherCount += 1
      return
    }
    scalars.append(Scalar(tag: tag, step: step, time: time, value: number))
  }

  private mutating func takeHyperparameters(_ data: ProtobufFields?) {
    if let start = data?.message(3) {
      group = start.text(4)
      for entry in start.messages(1) {
        guard let key = entry.text(1), let value = entry.message(2) else { continue }
        if let number = value.double(2) {
          hyperparameters[key] = .number(number)
        } else if let text = value.text(3) {
          hyperparameters[key] = .text(text)
        } else if let flag = value.varint(4) {
          hyperparameters[key] = .flag(flag != 0)
        }
      }
    }
    if let end = data?.message(4) { endStatus = end.varint(1).map { Int(truncatingIfNeeded: $0) } }
  }

  /// The number of a tensor that has exactly one, by its type.
  private static func scalar(_ tensor: ProtobufFields) -> Double? {
    let content = tensor.bytes(4) ?? []
    func packed(_ field: Int, _ size: Int) -> ArraySlice<UInt8>? {
      (content.isEmpty ? tensor.bytes(field) : content).flatMap { $0.count == size ? $0 : nil }
    }
    switch tensor.varint(1) {
    case 1:
      return tensor.float(5).map(Double.init)
        ?? packed(5, 4).map { Double(Float(bitPattern: $0.littleEndian(UInt32.self, at: 0))) }
    case 2:
      return tensor.double(6)
        ?? packed(6, 8).map { Double(bitPattern: $0.littleEndian(UInt64.self, at: 0)) }
    case 3:
      return tensor.varint(7).map { Double(Int32(truncatingIfNeeded: $0)) }
        ?? (content.count == 4 ? Double(content.littleEndian(Int32.self, at: 0)) : nil)
    case 9:
      return tensor.varint(10).map { Double(Int64(bitPattern: $0)) }
        ?? (content.count == 8 ? Double(content.littleEndian(Int64.self, at: 0)) : nil)
    default: return nil
    }
  }
}
