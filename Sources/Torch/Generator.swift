internal import CTorch

/// A stream of random numbers with one owner.
///
/// Not copyable, so that a stream cannot be forked by accident: a function that draws takes
/// `using generator: borrowing Generator`. It draws on the CPU (Mersenne twister), whatever device
/// computes, so that a seed means the same numbers everywhere.
public struct Generator: ~Copyable {
  /// The stream itself, which a generator shares with those that deal from it.
  private final class Stream {
    let handle: ct_generator

    init(seed: UInt64) {
      TorchLibrary.require()
      var out: ct_generator?
      trapping(ct_generator_new(seed, &out))
      guard let out else { fatalError("libtorch reported success without a generator") }
      handle = out
    }

    deinit { ct_generator_free(handle) }
  }

  /// Nil for a stream of shapes alone.
  private let stream: Stream?
  /// Which examples of how many every draw is for; nil for all of them.
  private let share: (range: Range<Int>, total: Int)?

  /// A stream that is a pure function of `seed`.
  public init(seed: UInt64) {
    self.init(Stream(seed: seed), share: nil)
  }

  /// A stream whose draws have shapes and no memory, for counting a model's parameters.
  public init(device: Device) {
    precondition(device == .meta, "numbers are drawn on the CPU, whatever device computes")
    self.init(nil, share: nil)
  }

  private init(_ stream: Stream?, share: (range: Range<Int>, total: Int)?) {
    self.stream = stream
    self.share = share
  }

  /// The same stream for some examples of a batch: every draw advances it as one for the whole batch
  /// would, and gives what those examples would have got.
  ///
  /// The first axis of every shape that is asked for counts the examples of `range`, or a multiple of
  /// them, example by example.
  ///
  /// - Parameters:
  ///   - range: The examples, not none.
  ///   - total: How many the batch has.
  /// - Returns: A generator that advances this one.
  public borrowing func dealing(_ range: Range<Int>, of total: Int) -> Generator {
    precondition(!range.isEmpty && range.lowerBound >= 0 && range.upperBound <= total)
    return Generator(stream, share: (range, total))
  }

  /// Independent draws from U[0, 1).
  public borrowing func uniform(_ shape: [Int], dtype: DType = .float32) -> Tensor {
    drawn(shape, dtype, ct_uniform)
  }

  /// Independent draws from N(0, 1).
  public borrowing func normal(_ shape: [Int], dtype: DType = .float32) -> Tensor {
    drawn(shape, dtype, ct_normal)
  }

  private borrowing func drawn(
    _ shape: [Int], _ dtype: DType,
    _ draw: (UnsafePointer<Int64>, Int32, ct_dtype, ct_generator, UnsafeMutablePointer<ct_tensor?>)
      -> ct_status
  ) -> Tensor {
    guard let stream else { return Tensor.zeros(shape, dtype: dtype, device: .meta) }
    func draws(_ shape: [Int]) -> Tensor {
      withShape(shape) { pointer, rank in
        Tensor.make { draw(pointer, rank, dtype.raw, stream.handle, &$0) }
      }
    }
    guard let share, share.range.count < share.total else { return draws(shape) }
    let (multiple, rest) = shape[0].quotientAndRemainder(dividingBy: share.range.count)
    precondition(rest == 0, "a draw of shape \(shape) is not for \(share.range.count) examples")
    let whole = draws([share.total * multiple] + shape.dropFirst())
    let rows = share.range.lowerBound * multiple..<share.range.upperBound * multiple
    return whole.narrowed(0, rows).contiguous()
  }
}
