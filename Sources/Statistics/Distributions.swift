internal import Glibc

/// The standard normal distribution.
public enum Normal {
  /// Φ(z).
  ///
  /// - Parameter z: Any number.
  /// - Returns: 0 to 1, accurate in relative terms in the lower tail.
  public static func cumulative(_ z: Double) -> Double { erfc(-z / 2.0.squareRoot()) / 2 }

  /// Φ⁻¹.
  ///
  /// - Parameter probability: Between 0 and 1.
  /// - Returns: z, to the last digits of a Double.
  public static func quantile(_ probability: Double) -> Double {
    precondition(probability > 0 && probability < 1)
    if probability == 0.5 { return 0 }
    if probability > 0.5 { return -quantile(1 - probability) }
    return -solveIncreasing { probability - cumulative(-$0) }
  }
}

/// Student's t distribution.
public enum StudentT {
  /// Probability of a value of more than `t`.
  ///
  /// - Parameters:
  ///   - t: Any number.
  ///   - degreesOfFreedom: More than 0; need not be whole.
  /// - Returns: 0 to 1, accurate in relative terms in the tail.
  public static func upperTail(_ t: Double, degreesOfFreedom: Double) -> Double {
    let half = twoSidedP(t, degreesOfFreedom: degreesOfFreedom) / 2
    return t >= 0 ? half : 1 - half
  }

  /// Probability of a value further from 0 than `t`.
  ///
  /// - Parameters:
  ///   - t: Any number; an infinite one has probability 0.
  ///   - degreesOfFreedom: More than 0; need not be whole.
  /// - Returns: 0 to 1.
  public static func twoSidedP(_ t: Double, degreesOfFreedom: Double) -> Double {
    let df = degreesOfFreedom
    let ratio = t * t / df
    if ratio.isInfinite { return 0 }
    return SpecialFunctions.incompleteBeta(
      1 / (1 + ratio), complement: ratio / (1 + ratio), a: df / 2, b: 0.5)
  }

  /// The value that is exceeded with probability 1 − `probability`.
  ///
  /// - Parameters:
  ///   - probability: Between 0 and 1, such as 0.975.
  ///   - degreesOfFreedom: More than 0.
  /// - Returns: t, to the last digits of a Double.
  public static func quantile(_ probability: Double, degreesOfFreedom: Double) -> Double {
    precondition(probability > 0 && probability < 1)
    if probability < 0.5 {
      return -quantile(1 - probability, degreesOfFreedom: degreesOfFreedom)
    }
    return solveIncreasing { t in
      1 - probability - upperTail(t, degreesOfFreedom: degreesOfFreedom)
    }
  }
}

/// The χ² distribution.
public enum ChiSquared {
  /// The value that is exceeded with probability 1 − `probability`.
  ///
  /// - Parameters:
  ///   - probability: Between 0 and 1.
  ///   - degreesOfFreedom: More than 0.
  /// - Returns: x > 0.
  public static func quantile(_ probability: Double, degreesOfFreedom: Double) -> Double {
    precondition(probability > 0 && probability < 1)
    return solveIncreasing { x in
      let tails = SpecialFunctions.incompleteGammas(degreesOfFreedom / 2, x / 2)
      return probability < 0.5 ? tails.lower - probability : 1 - probability - tails.upper
    }
  }
}

/// The root of an increasing function on the positive numbers, by bisection to the last digit.
private func solveIncreasing(_ function: (Double) -> Double) -> Double {
  var high = 1.0
  while function(high) < 0 { high *= 2 }
  var low = 0.0
  for _ in 0..<200 {
    let middle = low + (high - low) / 2
    if middle == low || middle == high { break }
    if function(middle) < 0 { low = middle } else { high = middle }
  }
  return low + (high - low) / 2
}
