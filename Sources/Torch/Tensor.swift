internal import CTorch

/// An n-dimensional array on a device, as libtorch counts it.
///
/// A reference, since libtorch's tensors are: the autograd graph holds them too. Operators and
/// methods trap with libtorch's own sentence when shapes do not fit, since that is a fault in a
/// model; functions that touch the world (bytes, files, devices) throw `TorchError`.
/// Not `Sendable`, on purpose: one thread owns libtorch, and only bytes cross threads.
public final class Tensor {
  let handle: ct_tensor

  /// Takes ownership of `handle`.
  init(owning handle: ct_tensor) {
    self.handle = handle
    Self.countLive(1)
  }

  deinit {
    ct_tensor_free(handle)
    Self.countLive(-1)
  }

  /// The one door through which every operation passes.
  static func make(_ body: (inout ct_tensor?) -> ct_status) -> Tensor {
    TorchLibrary.require()
    var out: ct_tensor?
    trapping(body(&out))
    guard let out else { fatalError("libtorch reported success without a tensor") }
    return Tensor(owning: out)
  }

  /// Same, for functions that touch the world.
  static func makeThrowing(_ body: (inout ct_tensor?) -> ct_status) throws(TorchError) -> Tensor {
    try TorchLibrary.load()
    var out: ct_tensor?
    try checked(body(&out))
    guard let out else { throw .failed(reason: "success was reported without a tensor") }
    return Tensor(owning: out)
  }

  /// Number of axes.
  public var rank: Int { Int(ct_rank(handle)) }

  /// The sizes of the axes, outermost first.
  public var shape: [Int] { (0..<ct_rank(handle)).map { Int(ct_size(handle, $0)) } }

  /// The size of one axis; negative axes count from the last.
  public func size(_ axis: Int) -> Int { Int(ct_size(handle, Int32(axis))) }

  /// Number of elements.
  public var count: Int { Int(ct_count(handle)) }

  /// The type of the elements.
  public var dtype: DType { DType(ct_tensor_dtype(handle)) }

  /// Where the elements are.
  public var device: Device {
    let raw = ct_tensor_device(handle)
    return switch raw.kind {
    case 0: .cpu
    case 1: .cuda(Int(raw.index))
    default: .meta
    }
  }
}

/// Lends the handles of `tensors` to `body`, keeping them alive meanwhile.
func withHandles<Result>(
  _ tensors: [Tensor], _ body: (UnsafePointer<ct_tensor>, Int32) -> Result
) -> Result {
  withExtendedLifetime(tensors) {
    let handles = tensors.map(\.handle)
    return handles.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { fatalError("an empty list of tensors") }
      return body(base, Int32(handles.count))
    }
  }
}

/// Lends `shape` to `body` as libtorch wants it.
func withShape<Result>(_ shape: [Int], _ body: (UnsafePointer<Int64>, Int32) -> Result) -> Result {
  // One extra element, so that the empty shape has an address too.
  let values = shape.map(Int64.init) + [0]
  return values.withUnsafeBufferPointer { buffer in
    guard let base = buffer.baseAddress else { fatalError("an empty buffer") }
    return body(base, Int32(shape.count))
  }
}
