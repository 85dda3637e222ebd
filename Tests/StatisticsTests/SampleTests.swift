import Statistics
import Testing

@Suite struct SampleTests {
  @Test func descriptionsMatchTheReference() throws {
    let golden = try Golden.load()
    #expect(golden.datasets.count == 3)
    for dataset in golden.datasets {
      for (name, expected) in dataset.describe {
        let values = try #require(dataset.inputs[name])
        let sample = Sample(values)
        let note: Comment = "\(dataset.id) \(name)"
        #expect(agree(sample.mean, expected.mean, 1e-12), note)
        // Two passes over Doubles near 3.5 keep about 12 digits of deviations near 0.002.
        #expect(agree(try #require(sample.standardDeviation), expected.std, 1e-11), note)
        #expect(agree(try #require(sample.standardError), expected.sem, 1e-11), note)
        #expect(agree(sample.median, expected.median, 1e-12), note)
        #expect(agree(try #require(sample.halfWidth()), expected.t_ci95_half, 1e-11), note)
        let interval = try #require(sample.interval())
        #expect(agree(interval.lowerBound, expected.t_ci95[0], 1e-12), note)
        #expect(agree(interval.upperBound, expected.t_ci95[1], 1e-12), note)
        let spread = try #require(sample.standardDeviationInterval())
        #expect(agree(spread.lowerBound, expected.std_ci95[0], 1e-11), note)
        #expect(agree(spread.upperBound, expected.std_ci95[1], 1e-11), note)
      }
    }
  }

  @Test func oneNumberHasNoSpread() {
    let sample = Sample([3.25])
    #expect(sample.mean == 3.25)
    #expect(sample.standardDeviation == nil)
    #expect(sample.interval() == nil)
    #expect(sample.standardDeviationInterval() == nil)
  }

  @Test func twoPassesSurviveALargeMean() {
    let sample = Sample([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])
    #expect(agree(sample.standardDeviation ?? 0, 30.0.squareRoot(), 1e-12))
  }
}

@Suite struct DistributionTests {
  @Test func quantilesMatchTheReference() throws {
    let special = try Golden.load().special_functions
    #expect(special.t_ppf_975.count == 30)
    for (level, table) in [(0.975, special.t_ppf_975), (0.95, special.t_ppf_95)] {
      for (text, expected) in table {
        let df = try #require(Double(text))
        #expect(
          agree(StudentT.quantile(level, degreesOfFreedom: df), expected, 1e-12),
          "t \(level) at \(df)")
      }
    }
    for value in special.chi2_ppf {
      #expect(agree(ChiSquared.quantile(value.q, degreesOfFreedom: value.df), value.x, 1e-12))
    }
  }

  @Test func probabilitiesMatchTheReference() throws {
    let special = try Golden.load().special_functions
    for value in special.t_two_sided_p {
      #expect(
        agree(StudentT.twoSidedP(value.t, degreesOfFreedom: value.df), value.p, 1e-12),
        "t = \(value.t)")
    }
    for value in special.beta_inc {
      #expect(
        agree(SpecialFunctions.incompleteBeta(value.x, a: value.a, b: value.b), value.I, 1e-12),
        "I(\(value.x))")
    }
  }

  @Test func quantileInvertsTheTailOnBothSides() {
    for df in [1.0, 2.5, 9, 200] {
      for p in [0.001, 0.2, 0.5, 0.9, 0.9999] {
        let t = StudentT.quantile(p, degreesOfFreedom: df)
        #expect(agree(1 - StudentT.upperTail(t, degreesOfFreedom: df), p, 1e-12))
      }
    }
  }
}
