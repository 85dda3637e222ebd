internal import CTorch
internal import Foundation

/// The libtorch of this process: loaded on demand, since loading takes 0.2 s.
public enum TorchLibrary {
  /// Opens libtorch; later calls do nothing.
  ///
  /// The shim is looked for beside the executable, then beside the bundle that holds this code
  /// (a test runner's executable lies elsewhere).
  ///
  /// - Throws: `TorchError.libraryMissing` with the loader's reason.
  public static func load() throws(TorchError) {
    if let reason = loaded { throw .libraryMissing(reason: reason) }
  }

  /// Loads, or ends the process with the reason; what every first tensor of a process does.
  static func require() {
    if let reason = loaded { fatalError(TorchError.libraryMissing(reason: reason).description) }
  }

  /// The reason why libtorch could not be loaded, or nil: computed once.
  private static let loaded: String? = {
    let name = "libTorchShim.so"
    var folders: [String] = []
    if let executable = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    {
      folders.append((executable as NSString).deletingLastPathComponent)
    }
    folders.append(Bundle.main.bundlePath)
    for argument in CommandLine.arguments where argument.hasSuffix(".xctest") {
      folders.append((argument as NSString).deletingLastPathComponent)
    }
    let found = folders.map { "\($0)/\(name)" }.first {
      FileManager.default.fileExists(atPath: $0)
    }
    guard let path = found else { return "\(name) is not beside the executable" }
    return path.withCString { pointer in ct_load(pointer).map { String(cString: $0) } }
  }()

  /// The version of libtorch that the shim was compiled against, such as `2.11.0`.
  public static var version: String {
    require()
    return String(cString: ct_version())
  }

  /// The number of threads that one operation may use.
  ///
  /// Sums are split by it, so the last bits of a result can depend on it.
  public static var threadCount: Int {
    get {
      require()
      var count: Int32 = 0
      trapping(ct_threads(&count))
      return Int(count)
    }
    set {
      require()
      trapping(ct_set_threads(Int32(newValue)))
    }
  }
}

/// Where tensors live and are computed.
public enum Device: Equatable, Sendable, CustomStringConvertible {
  /// The processor.
  case cpu
  /// The CUDA device of that index.
  case cuda(Int)
  /// Nowhere: tensors have shapes and no memory, so that a model of any size can be counted.
  case meta

  /// Reads `cpu`, `cuda` or `cuda:1`; opens the CUDA part of libtorch if it is asked for.
  ///
  /// - Parameter name: What the user wrote.
  /// - Throws: `TorchError` if there is no such device.
  public init(named name: String) throws(TorchError) {
    if name == "cpu" {
      self = .cpu
      return
    }
    let index = name == "cuda" ? 0 : name.hasPrefix("cuda:") ? Int(name.dropFirst(5)) : nil
    guard let index, index >= 0 else {
      throw .failed(reason: "there is no device '\(name)'; choose cpu, cuda or cuda:N")
    }
    try TorchLibrary.load()
    var count: Int32 = 0
    try checked(ct_cuda_load(&count))
    guard index < count else {
      throw .failed(reason: "there is no device cuda:\(index); this machine has \(count)")
    }
    self = .cuda(index)
  }

  /// One sentence: what happened, where, what to do.
  public var description: String {
    switch self {
    case .cpu: "cpu"
    case .cuda(let index): "cuda:\(index)"
    case .meta: "meta"
    }
  }

  var raw: ct_device {
    switch self {
    case .cpu: ct_device(kind: 0, index: 0)
    case .cuda(let index): ct_device(kind: 1, index: Int32(index))
    case .meta: ct_device(kind: 2, index: 0)
    }
  }
}

/// The type of a tensor's elements.
public enum DType: Equatable, Sendable {
  /// Unsigned bytes: pixels.
  case uint8
  /// 64-bit integers: indices.
  case int64
  /// Single precision: what models compute in.
  case float32
  /// Double precision: what laws are tested in.
  case float64

  /// Bytes in one element.
  public var byteCount: Int {
    switch self {
    case .uint8: 1
    case .float32: 4
    case .int64, .float64: 8
    }
  }

  var raw: ct_dtype {
    switch self {
    case .uint8: CT_UINT8
    case .int64: CT_INT64
    case .float32: CT_FLOAT32
    case .float64: CT_FLOAT64
    }
  }

  init(_ raw: ct_dtype) {
    switch raw {
    case CT_UINT8: self = .uint8
    case CT_INT64: self = .int64
    case CT_FLOAT64: self = .float64
    default: self = .float32
    }
  }
}
