/// Adam, with PyTorch's arithmetic: moments corrected for their start, optional AMSGrad.
///
///     m ← β₁m + (1−β₁)g        v ← β₂v + (1−β₂)g²
///     θ ← θ − lr/(1−β₁ᵗ) · m / (√v̂/√(1−β₂ᵗ) + ε)      v̂ = v, or its running maximum
///
/// Source: Kingma & Ba 2015, algorithm 1; Reddi et al. 2018 for AMSGrad.
public final class Adam: Optimizer {
  /// Steps taken so far.
  public var stepCount = 0
  private let values: Tensor
  private let gradients: Tensor
  private let firstMoment: Tensor
  private let secondMoment: Tensor
  private let largestSecondMoment: Tensor?
  private let beta1: Double
  private let beta2: Double
  private let epsilon: Double
  private let weightDecay: Double

  /// Adam over the parameters of `store`, which is consolidated if it is not yet.
  ///
  /// - Parameters:
  ///   - store: The parameters and their gradients.
  ///   - beta1: Decay of the first moment.
  ///   - beta2: Decay of the second moment; the reference calls it `polyak`.
  ///   - epsilon: Added to the root of the second moment.
  ///   - weightDecay: Coefficient of an L2 penalty, added to the gradient.
  ///   - amsgrad: Whether to divide by the largest second moment so far.
  public init(
    _ store: ParameterStore, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8,
    weightDecay: Double = 0, amsgrad: Bool = false
  ) {
    (values, gradients) = store.vectors()
    firstMoment = values.zerosLike()
    secondMoment = values.zerosLike()
    largestSecondMoment = amsgrad ? values.zerosLike() : nil
    self.beta1 = beta1
    self.beta2 = beta2
    self.epsilon = epsilon
    self.weightDecay = weightDecay
  }

  /// The moments, laid out as the parameters; see `Optimizer`.
  public var memory: [(name: String, vector: Tensor)] {
    var all = [("first_moment", firstMoment), ("second_moment", secondMoment)]
    if let largestSecondMoment { all.append(("largest_second_moment", largestSecondMoment)) }
    return all
  }

  /// Takes one step with the accumulated gradients; see `Optimizer`.
  public func step(learningRate: Double) {
    stepCount += 1
    let correction1 = 1 - Double.pow(beta1, stepCount)
    let correction2 = (1 - Double.pow(beta2, stepCount)).squareRoot()
    withoutGradient {
      forEachBlock(of: values.count) { range in
        let value = values.narrowed(0, range)
        let gradient = gradients.narrowed(0, range)
        let first = firstMoment.narrowed(0, range)
        let second = secondMoment.narrowed(0, range)
        if weightDecay != 0 { gradient.add(value, times: weightDecay) }
        first.scale(by: beta1)
        first.add(gradient, times: 1 - beta1)
        second.scale(by: beta2)
        second.addProduct(gradient, gradient, times: 1 - beta2)
        var spread = second
        if let largest = largestSecondMoment?.narrowed(0, range) {
          largest.raise(to: second)
          spread = largest
        }
        let denominator = spread.squareRoot()
        denominator.scale(by: 1 / correction2)
        value.addQuotient(first, denominator + epsilon, times: -learningRate / correction1)
      }
    }
  }
}

/// Adamax: Adam with the infinity norm in place of the second moment.
///
///     m ← β₁m + (1−β₁)g        u ← max(β₂u, |g| + ε)        θ ← θ − lr/(1−β₁ᵗ) · m / u
///
/// Source: Kingma & Ba 2015, algorithm 2, with PyTorch's place of ε.
public final class Adamax: Optimizer {
  /// Steps taken so far.
  public var stepCount = 0
  private let values: Tensor
  private let gradients: Tensor
  private let firstMoment: Tensor
  private let infinityNorm: Tensor
  private let beta1: Double
  private let beta2: Double
  private let epsilon: Double
  private let weightDecay: Double

  /// Adamax over the parameters of `store`, which is consolidated if it is not yet.
  ///
  /// - Parameters:
  ///   - store: The parameters and their gradients.
  ///   - beta1: Decay of the first moment.
  ///   - beta2: Decay of the infinity norm.
  ///   - epsilon: Added to every absolute gradient.
  ///   - weightDecay: Coefficient of an L2 penalty, added to the gradient.
  public init(
    _ store: ParameterStore, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8,
    weightDecay: Double = 0
  ) {
    (values, gradients) = store.vectors()
    firstMoment = values.zerosLike()
    infinityNorm = values.zerosLike()
    self.beta1 = beta1
    self.beta2 = beta2
    self.epsilon = epsilon
    self.weightDecay = weightDecay
  }

  /// The moments, laid out as the parameters; see `Optimizer`.
  public var memory: [(name: String, vector: Tensor)] {
    [("first_moment", firstMoment), ("infinity_norm", infinityNorm)]
  }

  /// Takes one step with the accumulated gradients; see `Optimizer`.
  public func step(learningRate: Double) {
    stepCount += 1
    let correction1 = 1 - Double.pow(beta1, stepCount)
    withoutGradient {
      forEachBlock(of: values.count) { range in
        let value = values.narrowed(0, range)
        let gradient = gradients.narrowed(0, range)
        let first = firstMoment.narrowed(0, range)
        let norm = infinityNorm.narrowed(0, range)
        if weightDecay != 0 { gradient.add(value, times: weightDecay) }
        first.scale(by: beta1)
        first.add(gradient, times: 1 - beta1)
        norm.scale(by: beta2)
        norm.raise(to: gradient.abs() + epsilon)
        value.addQuotient(first, norm, times: -learningRate / correction1)
      }
    }
  }
}

extension ParameterStore {
  /// The consolidated values and gradients.
  func vectors() -> (values: Tensor, gradients: Tensor) {
    consolidate()
    guard let values, let gradients else { fatalError("consolidation left no vectors") }
    return (values, gradients)
  }
}

extension Double {
  /// `base` to a whole power, by repeated squaring: the same bits on every machine.
  static func pow(_ base: Double, _ exponent: Int) -> Double {
    var result = 1.0
    var factor = base
    var left = exponent
    while left > 0 {
      if left & 1 == 1 { result *= factor }
      factor *= factor
      left >>= 1
    }
    return result
  }
}
