import Statistics
import Testing

@Suite struct TTestTests {
  @Test func everyPairMatchesTheReference() throws {
    for dataset in try Golden.load().datasets {
      for (names, expected) in dataset.pairwise {
        let (first, second) = try dataset.samples(names)
        let note: Comment = "\(dataset.id) \(names)"
        let welch = try TTest.welch(first, second)
        #expect(agree(welch.difference, expected.diff_mean), note)
        #expect(agree(welch.t, expected.welch.t), note)
        #expect(agree(welch.degreesOfFreedom, expected.welch.df), note)
        #expect(agree(welch.p, expected.welch.p, 1e-10), note)
        #expect(agree(welch.standardError, try #require(expected.welch.se)), note)
        #expect(agree(welch.interval, try #require(expected.welch.diff_ci95), 1e-11), note)
        let pooled = try TTest.pooled(first, second)
        #expect(agree(pooled.t, expected.student_pooled.t), note)
        #expect(pooled.degreesOfFreedom == expected.student_pooled.df, note)
        #expect(agree(pooled.p, expected.student_pooled.p, 1e-10), note)
        #expect(agree(try EffectSize.cohensD(first, second), expected.cohens_d), note)
        #expect(agree(try EffectSize.hedgesG(first, second), expected.hedges_g), note)
        let degrees = first.count + second.count - 2
        #expect(
          agree(EffectSize.hedgesCorrection(degreesOfFreedom: degrees), expected.hedges_J), note)
        guard let pairs = expected.paired else { continue }
        let paired = try TTest.paired(first, second)
        #expect(agree(paired.difference, pairs.mean_diff), note)
        #expect(agree(paired.t, pairs.t), note)
        #expect(paired.degreesOfFreedom == pairs.df, note)
        #expect(agree(paired.p, pairs.p, 1e-10), note)
        #expect(agree(paired.interval, pairs.diff_ci95, 1e-11), note)
        #expect(agree(try EffectSize.paired(first, second), pairs.cohens_dz), note)
        #expect(agree(try Sample.correlation(first, second), pairs.pearson_r, 1e-11), note)
      }
    }
  }

  @Test func changingSidesChangesTheSignOnly() throws {
    let (a, b) = (Sample([0.25, 0.75, 0.5, 1]), Sample([1.5, 1.25, 2]))
    let (there, back) = (try TTest.welch(a, b), try TTest.welch(b, a))
    #expect(there.t == -back.t)
    #expect(there.p == back.p)
    #expect(try EffectSize.hedgesG(a, b) == -EffectSize.hedgesG(b, a))
  }

  @Test func shiftAndScaleDoNotMatter() throws {
    let (a, b) = ([3.281, 3.2796, 3.2841], [3.2785, 3.2902, 3.281])
    let plain = try TTest.welch(Sample(a), Sample(b))
    let moved = try TTest.welch(
      Sample(a.map { ($0 - 3) * 1000 }), Sample(b.map { ($0 - 3) * 1000 }))
    #expect(agree(moved.t, plain.t, 1e-10))
    #expect(agree(moved.p, plain.p, 1e-10))
    #expect(try TTest.welch(Sample(a.reversed()), Sample(b)).p == plain.p)
  }

  @Test func whatCannotBeTestedSaysWhy() {
    #expect(throws: Untestable.tooFew(count: 1, needed: 2)) {
      try TTest.welch(Sample([1]), Sample([1, 2]))
    }
    #expect(throws: Untestable.nothingVaries) {
      try TTest.welch(Sample([1.1, 1.1]), Sample([2.2, 2.2]))
    }
    #expect(throws: Untestable.unpaired(2, 3)) {
      try TTest.paired(Sample([1, 2]), Sample([1, 2, 3]))
    }
    // The same shift in every pair: 0.1 + 0.2 and the like must not look like a spread.
    #expect(throws: Untestable.nothingVaries) {
      try TTest.paired(Sample([0.3, 0.5, 0.7]), Sample([0.1, 0.3, 0.5]))
    }
    #expect(throws: Untestable.nothingVaries) {
      try EffectSize.hedgesG(Sample([1, 1]), Sample([1, 1]))
    }
    #expect(throws: Untestable.nothingVaries) {
      try Sample.correlation(Sample([1, 1]), Sample([1, 2]))
    }
  }

  @Test func equivalenceMatchesTwoOneSidedTests() throws {
    for expected in try Independent.load().equivalence {
      let (a, b) = (Sample(expected.a), Sample(expected.b))
      let test = expected.paired ? try TTest.paired(a, b) : try TTest.welch(a, b)
      let equivalence = EquivalenceTest(test, margin: expected.margin)
      #expect(agree(equivalence.lowerP, expected.lower_p, 1e-10))
      #expect(agree(equivalence.upperP, expected.upper_p, 1e-10))
      #expect(agree(equivalence.interval, expected.ci90, 1e-10))
      #expect(equivalence.p == max(equivalence.lowerP, equivalence.upperP))
    }
  }

  @Test func theNinetyPercentIntervalDecidesEquivalence() throws {
    let test = try TTest.welch(Sample([1, 2, 3, 4]), Sample([1.5, 2.5, 3.5, 3]))
    let interval = EquivalenceTest(test, margin: 1).interval
    let edge = max(interval.lowerBound.magnitude, interval.upperBound.magnitude)
    #expect(EquivalenceTest(test, margin: edge * 1.001).p < 0.05)
    #expect(EquivalenceTest(test, margin: edge * 0.999).p > 0.05)
  }
}

extension Golden.Dataset {
  /// The two samples that a key such as `base|new` names.
  func samples(_ names: String) throws -> (Sample, Sample) {
    let parts = names.split(separator: "|").map(String.init)
    return (Sample(try #require(inputs[parts[0]])), Sample(try #require(inputs[parts[1]])))
  }
}
