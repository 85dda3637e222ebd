/// An exponential moving average of all parameters of a store.
///
///     a ← d·a + (1 − d)·θ        after every step; a starts as θ
///
/// Source: Polyak & Juditsky 1992 for averaging; the exponential form as in Ho et al. 2019, §4.
public final class ParameterAverage {
  /// d, the part that is kept in every step.
  public let decay: Double
  /// The average, laid out as the store's `values`.
  public let vector: Tensor
  private let values: Tensor

  /// An average that starts at the present parameters of `store`, which is consolidated if it is not
  /// yet.
  ///
  /// - Parameters:
  ///   - store: The parameters.
  ///   - decay: d, at least 0 and less than 1.
  public init(_ store: ParameterStore, decay: Double) {
    precondition((0..<1).contains(decay), "an average keeps a part below 1, not \(decay)")
    values = store.vectors().values
    vector = values.zerosLike()
    self.decay = decay
    restart()
  }

  /// Starts again at the present parameters.
  public func restart() { withoutGradient { vector.assign(values) } }

  /// Takes the present parameters in.
  public func update() {
    withoutGradient {
      forEachBlock(of: values.count) { range in
        let average = vector.narrowed(0, range)
        average.scale(by: decay)
        average.add(values.narrowed(0, range), times: 1 - decay)
      }
    }
  }

  /// Runs `body` while the parameters are the averaged ones; afterwards they are their own again,
  /// bit for bit.
  ///
  /// - Parameter body: What to run.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws.
  public func withAverage<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let own = values.zerosLike()
    withoutGradient {
      own.assign(values)
      values.assign(vector)
    }
    defer { withoutGradient { values.assign(own) } }
    return try body()
  }
}
