internal import Glibc

/// The functions that the distributions here are made of, to about 10⁻¹³ in relative terms.
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
    incompleteBeta(x, complement: 1 - x, a: a, b: b)
  }

  /// I_x(a, b) for an x near 1 whose distance from 1 is known better than 1 − x gives it.
  ///
  /// - Parameters:
  ///   - x: 0 to 1.
  ///   - complement: 1 − x.
  ///   - a: More than 0.
  ///   - b: More than 0.
  /// - Returns: 0 to 1.
  public static func incompleteBeta(
    _ x: Double, complement: Double, a: Double, b: Double
  ) -> Double {
    precondition((0...1).contains(x) && (0...1).contains(complement) && a > 0 && b > 0)
    if x == 0 || complement == 0 { return x == 0 ? 0 : 1 }
    if x > (a + 1) / (a + b + 2) {
      return 1 - betaFraction(complement, complement: x, a: b, b: a)
    }
    return betaFraction(x, complement: complement, a: a, b: b)
  }

  /// I_x(a, b) by the fraction that converges for x below (a+1)/(a+b+2).
  private static func betaFraction(
    _ x: Double, complement y: Double, a: Double, b: Double
  ) -> Double {
    // The even part of the usual fraction: its terms need a·y − b·x, which has no cancellation
    // where x is near 1, as it is for many degrees of freedom.
    let lead = a * y - b * x + 1
    var c = a * lead / (a + 1)
    var d = 0.0
    var value = c
    for m in 1...10_000 {
      let m = Double(m)
      let wide = a + 2 * m - 1
      let numerator = (a + m - 1) * (a + b + m - 1) / wide * (m * (b - m) * x * x / wide)
      let denominator =
        m + m * (b - m) * x / wide + (a + m) * (lead + m * (2 - x)) / (a + 2 * m + 1)
      d = 1 / nonZero(denominator + numerator * d)
      c = nonZero(denominator + numerator / c)
      value *= c * d
      if (c * d - 1).magnitude < settled { break }
    }
    return betaFront(x, y, a, b) / value
  }

  /// xᵃyᵇ/B(a, b), without the cancellation that large a and b bring into its logarithm.
  private static func betaFront(_ x: Double, _ y: Double, _ a: Double, _ b: Double) -> Double {
    if min(a, b) >= large {
      let lambda = a <= b ? a - (a + b) * x : (a + b) * y - b
      let exponent = a * logResidue(-lambda / a) + b * logResidue(lambda / b)
      let correction = stirlingError(a) + stirlingError(b) - stirlingError(a + b)
      return (a * b / (2 * .pi * (a + b))).squareRoot() * exp(-exponent - correction)
    }
    func logarithm(_ value: Double, _ other: Double) -> Double {
      value < 0.5 ? log(value) : log1p(-other)
    }
    return exp(a * logarithm(x, y) + b * logarithm(y, x) - logBeta(a, b))
  }

  /// log B(a, b), where the smaller of the two is moderate.
  private static func logBeta(_ a: Double, _ b: Double) -> Double {
    let (small, big) = (min(a, b), max(a, b))
    guard big >= large else { return logGamma(a) + logGamma(b) - logGamma(a + b) }
    let ratio =
      small - (big - 0.5) * log1p(small / big) - small * log(big + small) + stirlingError(big)
      - stirlingError(big + small)
    return logGamma(small) + ratio
  }

  /// The regularised lower incomplete gamma function P(a, x).
  ///
  /// - Parameters:
  ///   - a: More than 0.
  ///   - x: 0 or more.
  /// - Returns: 0 to 1.
  public static func incompleteGamma(_ a: Double, _ x: Double) -> Double {
    incompleteGammas(a, x).lower
  }

  /// P(a, x) and Q(a, x) = 1 − P(a, x), the smaller one accurate in relative terms.
  ///
  /// - Parameters:
  ///   - a: More than 0.
  ///   - x: 0 or more.
  /// - Returns: Both, 0 to 1.
  public static func incompleteGammas(
    _ a: Double, _ x: Double
  ) -> (lower: Double, upper: Double) {
    precondition(a > 0 && x >= 0)
    if x == 0 { return (0, 1) }
    let front = gammaFront(a, x)
    if x < a + 1 {
      var term = 1 / a
      var sum = term
      var n = a
      while term.magnitude > sum.magnitude * 1e-17 {
        n += 1
        term *= x / n
        sum += term
      }
      return (front * sum, 1 - front * sum)
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
    return (1 - front * h, front * h)
  }

  /// xᵃe⁻ˣ/Γ(a).
  private static func gammaFront(_ a: Double, _ x: Double) -> Double {
    guard a >= large else { return exp(a * log(x) - x - logGamma(a)) }
    let exponent = a * logResidue((x - a) / a) + stirlingError(a)
    return (a / (2 * .pi)).squareRoot() * exp(-exponent)
  }

  /// log Γ(x) for x > 0.
  public static func logGamma(_ x: Double) -> Double {
    var sign: Int32 = 0
    return lgamma_r(x, &sign)
  }

  /// Γ(x + ½)/Γ(x) for x > 0.
  static func gammaRatio(_ x: Double) -> Double {
    guard x >= 50 else { return exp(logGamma(x + 0.5) - logGamma(x)) }
    let coefficients = [
      1, -1.0 / 8, 1.0 / 128, 5.0 / 1024, -21.0 / 32768, -399.0 / 262144, 869.0 / 4_194_304,
    ]
    return x.squareRoot() * coefficients.reversed().reduce(0) { $0 / x + $1 }
  }

  /// From here on, Stirling's series gives every digit.
  private static let large = 10.0

  /// log Γ(x) − ((x − ½) log x − x + ½ log 2π) for x of at least 10.
  private static func stirlingError(_ x: Double) -> Double {
    let coefficients = [
      1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360, 1.0 / 156,
    ]
    return coefficients.reversed().reduce(0) { $0 / (x * x) + $1 } / x
  }

  /// e − log(1 + e), also for small e.
  private static func logResidue(_ e: Double) -> Double {
    guard e.magnitude < 0.3 else { return e - log1p(e) }
    let s = e / (2 + e)
    var power = s * s * s
    var sum = 0.0
    var k = 3.0
    while power.magnitude > 1e-18 * s * s {
      sum += power / k
      power *= s * s
      k += 2
    }
    return e * s - 2 * sum
  }

  private static let tiny = 1e-300
  /// One step of a Double around 1: factors no longer change the result.
  private static let settled = 2.3e-16

  private static func nonZero(_ value: Double) -> Double {
    value.magnitude < tiny ? tiny : value
  }
}
