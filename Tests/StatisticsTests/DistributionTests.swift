import Statistics
import Testing

@Suite struct DistributionTests {
  @Test func quantilesMatchTheReference() throws {
    let special = try Golden.load().special_functions
    #expect(special.t_ppf_975.count == 30)
    for (level, table) in [(0.975, special.t_ppf_975), (0.95, special.t_ppf_95)] {
      for (text, expected) in table {
        let df = try #require(Double(text))
        #expect(
          agree(StudentT.quantile(level, degreesOfFreedom: df), expected), "t \(level) at \(df)")
      }
    }
    for value in special.chi2_ppf + (try Independent.load().chi2_ppf) {
      #expect(
        agree(ChiSquared.quantile(value.q, degreesOfFreedom: value.df), value.x),
        "χ² \(value.q) at \(value.df)")
    }
    for value in special.norm_ppf + (try Independent.load().norm_ppf) {
      #expect(agree(Normal.quantile(value.q), value.z), "Φ⁻¹ of \(value.q)")
    }
  }

  @Test func probabilitiesMatchTheReference() throws {
    let special = try Golden.load().special_functions
    let independent = try Independent.load()
    for value in special.t_two_sided_p + independent.t_two_sided_p {
      #expect(
        agree(StudentT.twoSidedP(value.t, degreesOfFreedom: value.df), value.p),
        "t = \(value.t), df = \(value.df)")
    }
    for value in special.beta_inc + independent.beta_inc {
      #expect(
        agree(SpecialFunctions.incompleteBeta(value.x, a: value.a, b: value.b), value.I),
        "I_\(value.x)(\(value.a), \(value.b))")
    }
    for value in special.norm_cdf {
      #expect(agree(Normal.cumulative(value.z), value.q), "Φ(\(value.z))")
    }
  }

  @Test func biasOfTheDeviationMatchesTheReference() throws {
    let tables = [try Golden.load().special_functions.c4, try Independent.load().c4]
    for (text, expected) in tables.flatMap({ $0 }) {
      #expect(agree(EffectSize.c4(count: try #require(Int(text))), expected), "c4(\(text))")
    }
  }

  @Test func quantileInvertsTheTailOnBothSides() {
    for df in [1.0, 2.5, 9, 200, 100_000] {
      for p in [0.001, 0.2, 0.5, 0.9, 0.9999] {
        let t = StudentT.quantile(p, degreesOfFreedom: df)
        #expect(agree(1 - StudentT.upperTail(t, degreesOfFreedom: df), p))
      }
    }
    for p in [1e-12, 0.3, 0.5, 0.999] { #expect(agree(Normal.cumulative(Normal.quantile(p)), p)) }
  }

  @Test func endsAreExact() {
    #expect(StudentT.twoSidedP(0, degreesOfFreedom: 3) == 1)
    #expect(StudentT.twoSidedP(.infinity, degreesOfFreedom: 3) == 0)
    #expect(StudentT.twoSidedP(1e200, degreesOfFreedom: 3) == 0)
    #expect(SpecialFunctions.incompleteBeta(0, a: 2, b: 3) == 0)
    #expect(SpecialFunctions.incompleteBeta(1, a: 2, b: 3) == 1)
    #expect(SpecialFunctions.incompleteGamma(2, 0) == 0)
  }

  /// Where Stirling's series takes over from the logarithm of Γ, nothing jumps.
  @Test(arguments: [9.999, 10.0, 10.001, 49.9, 50.1])
  func seriesMeetSmoothly(a: Double) {
    // I_x(a, b) = I_x(a + 1, b) + xᵃ(1 − x)ᵇ/(a·B(a, b)), and I_x(a, 1) = xᵃ.
    #expect(agree(SpecialFunctions.incompleteBeta(0.8, a: a, b: 1), power(0.8, a)))
    let sum =
      SpecialFunctions.incompleteBeta(0.4, a: a, b: 12)
      + SpecialFunctions.incompleteBeta(0.6, a: 12, b: a)
    #expect(agree(sum, 1))
  }

  private func power(_ base: Double, _ exponent: Double) -> Double {
    // 0.8^a by repeated square roots, apart from the functions under test.
    var (result, root, rest) = (1.0, base, exponent)
    while rest >= 1 {
      result *= base
      rest -= 1
    }
    for _ in 0..<60 {
      root = root.squareRoot()
      rest *= 2
      if rest >= 1 {
        result *= root
        rest -= 1
      }
    }
    return result
  }
}
