internal import Glibc

/// The two incomplete functions that the distributions here are made of.
public enum SpecialFunctions {
  /// The regularised incomplete beta function I_x(a, b).
  ///
  /// Lentz's continued fraction, on the side of the symmetry where it converges fast.
  ///
  /// - Parameters:
  ///   - x: 0 to 1.
  ///   - a: More than 0.
  ///   - b: More than 0.
  /// - Returns: 0 to 1.
  public static func incompleteBeta(_ x: Double, a: Double, b: Double) -> Double {
    precondition((0...1).contains(x) && a > 0 && b > 0)
    if x == 0 || x == 1 { return x }
    if x > (a + 1) / (a + b + 2) { return 1 - betaFraction(1 - x, a: b, b: a) }
    return betaFraction(x, a: a, b: b)
  }

  /// I_x(a, b) by the fraction that converges for x below (a+1)/(a+b+2).
  static func betaFraction(_ x: Double, a: Double, b: Double) -> Double {
    let logFront =
      logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log1p(-x) - log(a)
    let fraction = lentz { m in
      if m == 0 { return 1 }
      let k = Double(m / 2)
      return m.isMultiple(of: 2)
        ? k * (b - k) * x / ((a + 2 * k - 1) * (a + 2 * k))
        : -(a + k) * (a + b + k) * x / ((a + 2 * k) * (a + 2 * k + 1))
    }
    return exp(logFront) * fraction
  }

  /// The regularised lower incomplete gamma function P(a, x).
  ///
  /// - Parameters:
  ///   - a: More than 0.
  ///   - x: 0 or more.
  /// - Returns: 0 to 1.
  public static func incompleteGamma(_ a: Double, _ x: Double) -> Double {
    precondition(a > 0 && x >= 0)
    if x == 0 { return 0 }
    let front = exp(a * log(x) - x - logGamma(a))
    if x < a + 1 {
      var term = 1 / a
      var sum = term
      var n = a
      while term.magnitude > sum.magnitude * 1e-17 {
        n += 1
        term *= x / n
        sum += term
      }
      return front * sum
    }
    // Γ(a, x) = e^-x x^a (1/(x + 1 − a − 1(1 − a)/(x + 3 − a − …))), evaluated by Lentz.
    var b = x + 1 - a
    var c = 1 / tiny
    var d = 1 / b
    var h = d
    for i in 1...10_000 {
      let an = -Double(i) * (Double(i) - a)
      b += 2
      d = 1 / nonZero(an * d + b)
      c = nonZero(b + an / c)
      h *= d * c
      if (d * c - 1).magnitude < settled { break }
    }
    return 1 - front * h
  }

  /// log Γ(x) for x > 0.
  public static func logGamma(_ x: Double) -> Double {
    var sign: Int32 = 0
    return lgamma_r(x, &sign)
  }

  private static let tiny = 1e-300
  /// One step of a Double around 1: factors no longer change the result.
  private static let settled = 2.3e-16

  private static func nonZero(_ value: Double) -> Double {
    value.magnitude < tiny ? tiny : value
  }

  /// a₀/(1 + a₁/(1 + a₂/(1 + …))) by the modified Lentz method.
  private static func lentz(_ numerator: (Int) -> Double) -> Double {
    var value = tiny
    var c = tiny
    var d = 0.0
    for m in 0..<10_000 {
      let a = numerator(m)
      d = 1 / nonZero(1 + a * d)
      c = nonZero(1 + a / c)
      value *= c * d
      if m > 0, (c * d - 1).magnitude < settled { break }
    }
    return value
  }
}

extension SpecialFunctions {
  /// Γ(a)/Γ(b) for positive a and b.
  static func gammaRatio(_ a: Double, _ b: Double) -> Double { exp(logGamma(a) - logGamma(b)) }
}
