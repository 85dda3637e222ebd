import Statistics
import Testing

@Suite struct SampleTests {
  @Test func descriptionsMatchTheReference() throws {
    let golden = try Golden.load()
    #expect(golden.datasets.count == 3)
    for dataset in golden.datasets {
      for (name, expected) in dataset.describe {
        let sample = Sample(try #require(dataset.inputs[name]))
        let note: Comment = "\(dataset.id) \(name)"
        #expect(sample.count == expected.n, note)
        #expect(agree(sample.mean, expected.mean), note)
        #expect(agree(try #require(sample.standardDeviation), expected.std), note)
        #expect(agree(try #require(sample.standardError), expected.sem), note)
        #expect(agree(sample.median, expected.median), note)
        #expect(agree(sample.interquartileMean, expected.iqm), note)
        #expect(agree(sample.range, [expected.min, expected.max]), note)
        #expect(agree(try #require(sample.halfWidth()), expected.t_ci95_half), note)
        #expect(agree(try #require(sample.interval()), expected.t_ci95), note)
        #expect(agree(try #require(sample.standardDeviationInterval()), expected.std_ci95), note)
      }
    }
  }

  @Test func oneNumberHasNoSpread() {
    let sample = Sample([3.25])
    #expect(sample.mean == 3.25)
    #expect(sample.median == 3.25)
    #expect(sample.interquartileMean == 3.25)
    #expect(sample.standardDeviation == nil)
    #expect(sample.interval() == nil)
    #expect(sample.standardDeviationInterval() == nil)
  }

  @Test func equalNumbersHaveExactlyNoSpread() {
    for value in [0.1, 3.3, 1.0 / 3, -7e-9, 0] {
      #expect(Sample([value, value, value]).standardDeviation == 0, "\(value)")
      #expect(Sample([value, value, value]).mean == value)
    }
  }

  @Test func spreadSurvivesALargeMean() {
    let sample = Sample([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])
    #expect(agree(sample.standardDeviation ?? 0, 30.0.squareRoot()))
    let tiny = Sample([1000.0001, 1000.0002, 1000.0003])
    #expect(agree(tiny.standardDeviation ?? 0, 0.0001))
  }

  /// Numbers with all 17 digits, as measured ones have.
  @Test func shiftOrderAndScaleChangeWhatTheyShould() throws {
    let values = [0.1234567890123456, 0.7071067811865476, 1.4142135623730951, 0.5772156649015329]
    let plain = Sample(values)
    let deviation = try #require(plain.standardDeviation)
    let shifted = Sample(values.map { $0 + 3 })
    #expect(agree(shifted.mean, plain.mean + 3))
    #expect(agree(try #require(shifted.standardDeviation), deviation))
    let scaled = Sample(values.map { -8 * $0 })
    #expect(scaled.mean == -8 * plain.mean)
    #expect(agree(try #require(scaled.standardDeviation), 8 * deviation))
    let turned = Sample(values.reversed())
    #expect(agree(turned.mean, plain.mean))
    #expect(agree(try #require(turned.halfWidth()), try #require(plain.halfWidth())))
    #expect(turned.median == plain.median)
  }

  @Test(arguments: [1e150, 1e-150])
  func extremesStayFinite(value: Double) throws {
    let sample = Sample([value, 2 * value, 3 * value])
    #expect(agree(sample.mean, 2 * value))
    #expect(agree(try #require(sample.standardDeviation), value))
    #expect(sample.median == 2 * value)
  }
}

@Suite struct RepeatsTests {
  @Test func divergedRunsAreTheWorstOfTheMedian() {
    let runs = Repeats([3.5, .nan, 3.25, nil, 3.75])
    #expect(runs.finite?.values == [3.5, 3.25, 3.75])
    #expect(runs.divergedCount == 2)
    #expect(runs.count == 5)
    #expect(runs.median(lowerIsBetter: true) == 3.75)
    #expect(runs.median(lowerIsBetter: false) == 3.25)
  }

  @Test func halfDivergedHasNoFiniteMedian() {
    #expect(Repeats([1, .infinity]).median(lowerIsBetter: true) == .infinity)
    #expect(Repeats([1, 2, .nan, .nan]).median(lowerIsBetter: false) == -.infinity)
    #expect(Repeats([.nan]).finite == nil)
    #expect(Repeats([]).median(lowerIsBetter: true) == nil)
  }
}
