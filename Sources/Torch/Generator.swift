internal import CTorch

/// A stream of random numbers with one owner.
///
/// Not copyable, so that a stream cannot be forked by accident: a function that draws takes
/// `using generator: borrowing Generator`. It draws on the CPU (Mersenne twister), whatever device
/// computes, so that a seed means the same numbers everywhere.
public struct Generator: ~Copyable {
  /// Nil for a stream of shapes alone.
  private let handle: ct_generator?

  /// A stream that is a pure function of `seed`.
  public init(seed: UInt64) {
    TorchLibrary.require()
    var out: ct_generator?
    trapping(ct_generator_new(seed, &out))
    guard let out else { fatalError("libtorch reported success without a generator") }
    handle = out
  }

  /// A stream whose draws have shapes and no memory, for counting a model's parameters.
  public init(device: Device) {
    precondition(device == .meta, "numbers are drawn on the CPU, whatever device computes")
    handle = nil
  }

  deinit { ct_generator_free(handle) }

  /// Independent draws from U[0, 1).
  public borrowing func uniform(_ shape: [Int], dtype: DType = .float32) -> Tensor {
    guard let handle else { return Tensor.zeros(shape, dtype: dtype, device: .meta) }
    return withShape(shape) { pointer, rank in
      Tensor.make { ct_uniform(pointer, rank, dtype.raw, handle, &$0) }
    }
  }

  /// Independent draws from N(0, 1).
  public borrowing func normal(_ shape: [Int], dtype: DType = .float32) -> Tensor {
    guard let handle else { return Tensor.zeros(shape, dtype: dtype, device: .meta) }
    return withShape(shape) { pointer, rank in
      Tensor.make { ct_normal(pointer, rank, dtype.raw, handle, &$0) }
    }
  }
}
