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
  ///   - t: Any number.
  ///   - degreesOfFreedom: More than 0; need not be whole.
  /// - Returns: 0 to 1.
  public static func twoSidedP(_ t: Double, degreesOfFreedom: Double) -> Double {
    let df = degreesOfFreedom
    let square = t * t
    if square > df {
      return SpecialFunctions.incompleteBeta(df / (df + square), a: df / 2, b: 0.5)
    }
    return 1 - SpecialFunctions.incompleteBeta(square / (df + square), a: 0.5, b: df / 2)
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
      SpecialFunctions.incompleteGamma(degreesOfFreedom / 2, x / 2) - probability
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
