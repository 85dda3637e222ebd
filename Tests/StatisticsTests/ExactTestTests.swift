import Statistics
import Testing

@Suite struct ExactTestTests {
  @Test func everyPairMatchesTheReference() throws {
    for dataset in try Golden.load().datasets {
      for (names, expected) in dataset.pairwise {
        let (first, second) = try dataset.samples(names)
        let note: Comment = "\(dataset.id) \(names)"
        let permutation = try ExactTest.permutation(first, second)
        check(permutation, expected.permutation_exact, note)
        let ranks = try MannWhitney(first, second)
        check(ranks, expected.mann_whitney, note)
        guard let pairs = expected.paired else { continue }
        let flips = try ExactTest.signFlip(first, second)
        #expect(flips.arrangements == pairs.signflip_exact.count, note)
        #expect(agree(flips.p, pairs.signflip_exact.p_two_sided), note)
        #expect(agree(flips.smallestP, pairs.signflip_exact.min_attainable_p), note)
        check(try WilcoxonSignedRank(first, second), pairs.wilcoxon, note)
      }
    }
  }

  @Test func tiesAndUnequalCountsMatchBruteForce() throws {
    let independent = try Independent.load()
    for expected in independent.unpaired {
      let (a, b) = (Sample(expected.a), Sample(expected.b))
      check(try ExactTest.permutation(a, b), expected.permutation, "\(expected.a)")
      check(try MannWhitney(a, b), expected.mann_whitney, "\(expected.a)")
    }
    for expected in independent.paired {
      let (a, b) = (Sample(expected.a), Sample(expected.b))
      #expect(agree(try ExactTest.signFlip(a, b).p, expected.signflip), "\(expected.a)")
      check(try WilcoxonSignedRank(a, b), expected.wilcoxon, "\(expected.a)")
    }
  }

  private func check(_ test: ExactTest, _ expected: Golden.Permutation, _ note: Comment) {
    #expect(test.arrangements == expected.count, note)
    #expect(agree(test.p, expected.p_two_sided_abs), note)
    #expect(agree(test.upperP, expected.p_greater), note)
    #expect(agree(test.lowerP, expected.p_less), note)
    if let twice = expected.p_two_sided_twice_min {
      #expect(agree(test.twiceSmallerP, twice), note)
    }
    if let smallest = expected.min_attainable_p { #expect(agree(test.smallestP, smallest), note) }
  }

  private func check(_ test: MannWhitney, _ expected: Golden.Ranks, _ note: Comment) {
    #expect(test.u == expected.U1, note)
    #expect(agree(test.p, expected.p_exact), note)
    #expect(test.hasTies == expected.ties, note)
    if let other = expected.U2 { #expect(test.otherU == other, note) }
    if let share = expected.a12 { #expect(agree(test.probabilityOfLarger, share), note) }
    if let delta = expected.cliffs_delta { #expect(agree(test.cliffsDelta, delta), note) }
  }

  private func check(_ test: WilcoxonSignedRank, _ expected: Golden.Wilcoxon, _ note: Comment) {
    #expect(test.count == expected.n_nonzero, note)
    #expect(test.positiveRankSum == expected.W_plus, note)
    #expect(agree(test.p, expected.p_exact), note)
  }

  /// The numbers of the published recommendation: 0.10, 0.029, 0.0079; 0.25, 0.0625, 0.031, 0.0078.
  @Test func smallestProbabilitiesAreKnown() throws {
    func sample(_ range: ClosedRange<Int>) -> Sample { Sample(range.map(Double.init)) }
    for (n, p) in [(3, 0.1), (4, 2.0 / 70), (5, 2.0 / 252)] {
      let test = try ExactTest.permutation(sample(1...n), sample(11...(10 + n)))
      #expect(agree(test.smallestP, p))
      #expect(agree(test.p, p))
      #expect(agree(try MannWhitney(sample(1...n), sample(11...(10 + n))).smallestP, p))
    }
    for (n, p) in [(3, 0.25), (5, 0.0625), (6, 0.03125), (8, 0.0078125)] {
      let test = try ExactTest.signFlip(sample(1...n), sample(11...(10 + n)))
      #expect(test.smallestP == p)
      #expect(test.p == p)
      #expect(try WilcoxonSignedRank(sample(1...n), sample(11...(10 + n))).smallestP == p)
    }
  }

  @Test func orderShiftAndScaleDoNotMatter() throws {
    let (a, b) = ([3.281, 3.2796, 3.2841, 3.279], [3.279, 3.2885, 3.2796, 3.2902, 3.281])
    let plain = try ExactTest.permutation(Sample(a), Sample(b))
    #expect(try ExactTest.permutation(Sample(a.reversed()), Sample(b)) == plain)
    // In Doubles the shift leaves noise in the last digits, which must not break ties.
    let shifted = try ExactTest.permutation(Sample(a.map { $0 - 3 }), Sample(b.map { $0 - 3 }))
    #expect(shifted == plain)
    let scaled = try ExactTest.permutation(Sample(a.map { $0 * 1e4 }), Sample(b.map { $0 * 1e4 }))
    #expect(scaled == plain)
    #expect(
      try MannWhitney(Sample(a.map { $0 / 3 }), Sample(b.map { $0 / 3 })).p
        == MannWhitney(Sample(a), Sample(b)).p)
    #expect(try ExactTest.permutation(Sample(b), Sample(a)).p == plain.p)
  }

  @Test func equalNumbersNeverDiffer() throws {
    let equal = Sample([0.1, 0.1, 0.1])
    #expect(try ExactTest.permutation(equal, equal).p == 1)
    #expect(try ExactTest.signFlip(equal, equal).p == 1)
    #expect(try MannWhitney(equal, equal).p == 1)
    #expect(try MannWhitney(equal, equal).cliffsDelta == 0)
    #expect(throws: Untestable.noDifference) { try WilcoxonSignedRank(equal, equal) }
  }

  @Test func whatCannotBeCountedSaysSo() {
    let many = Sample(Array(repeating: 1, count: 61))
    #expect(throws: Untestable.tooMany(count: 62, limit: 24)) {
      try ExactTest.permutation(many, Sample([1]))
    }
    #expect(throws: Untestable.tooMany(count: 62, limit: 60)) { try MannWhitney(many, Sample([1])) }
    #expect(throws: Untestable.unpaired(2, 1)) {
      try ExactTest.signFlip(Sample([1, 2]), Sample([1]))
    }
    #expect(throws: Untestable.unpaired(2, 1)) {
      try WilcoxonSignedRank(Sample([1, 2]), Sample([1]))
    }
    #expect(throws: Untestable.tooMany(count: 61, limit: 20)) {
      try ExactTest.signFlip(many, many)
    }
  }
}

@Suite struct HolmTests {
  @Test func familiesMatchTheReference() throws {
    for dataset in try Golden.load().datasets {
      for family in dataset.vs_best?.families ?? [] {
        #expect(agree(Holm.adjusted(family.p), family.holm), "\(dataset.id)")
      }
    }
    #expect(Holm.adjusted([0.04, 0.01, 0.03]) == [0.06, 0.03, 0.06])
    #expect(Holm.adjusted([]) == [])
  }

  @Test func correctionIsMonotoneAndAtMostOne() {
    let p = [0.5, 0.002, 0.9, 0.3, 0.04]
    let adjusted = Holm.adjusted(p)
    for (a, x) in zip(adjusted, p) {
      #expect(a >= x)
      #expect(a <= 1)
    }
    let order = p.indices.sorted { p[$0] < p[$1] }
    #expect(order.map { adjusted[$0] } == adjusted.sorted())
  }
}
