/// A rule that turns gradients into steps, over all parameters of a store at once.
public protocol Optimizer: AnyObject {
  /// Steps taken so far.
  var stepCount: Int { get set }
  /// What the rule remembers between steps, laid out as the store's `values`.
  var memory: [(name: String, vector: Tensor)] { get }
  /// Takes one step with the accumulated gradients.
  ///
  /// - Parameter learningRate: The size of this step.
  func step(learningRate: Double)
}

/// Calls `body` for ranges that cover `count` elements, each small enough to stay in a cache.
func forEachBlock(of count: Int, _ body: (Range<Int>) -> Void) {
  let size = 1 << 16
  var start = 0
  while start < count {
    body(start..<min(start + size, count))
    start += size
  }
}

extension ParameterStore {
  /// Sets all gradients to zero.
  public func zeroGradients() { gradients?.zero() }

  /// The 2-norm of all gradients together, its sum over blocks taken in double precision.
  public func gradientNorm() -> Double {
    guard let gradients else { return 0 }
    var total = 0.0
    forEachBlock(of: gradients.count) { range in
      total += gradients.narrowed(0, range).squared().sum().item()
    }
    return total.squareRoot()
  }

  /// Scales the gradients so that their norm is at most `limit`.
  ///
  /// - Parameters:
  ///   - limit: The largest norm; 0 turns clipping off.
  ///   - norm: The norm as `gradientNorm` gave it.
  public func clipGradients(to limit: Double, norm: Double) {
    guard limit > 0, norm > limit else { return }
    gradients?.scale(by: limit / (norm + 1e-6))
  }
}
