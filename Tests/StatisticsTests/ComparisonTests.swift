import Statistics
import Testing

@Suite struct ComparisonTests {
  @Test func everyPairMatchesTheReference() throws {
    for dataset in try Golden.load().datasets {
      for (names, expected) in dataset.pairwise {
        let parts = names.split(separator: "|").map(String.init)
        let first = Sample(try #require(dataset.inputs[parts[0]]))
        let second = Sample(try #require(dataset.inputs[parts[1]]))
        let note: Comment = "\(dataset.id) \(names)"
        // Differences of nearly equal means lose digits, so these agree to ten.
        let welch = try #require(TTest.welch(first, second))
        #expect(agree(welch.difference, expected.diff_mean, 1e-10), note)
        #expect(agree(welch.t, expected.welch.t, 1e-10), note)
        #expect(agree(welch.degreesOfFreedom, expected.welch.df, 1e-10), note)
        #expect(agree(welch.p, expected.welch.p, 1e-10), note)
        #expect(
          agree(welch.difference - welch.halfWidth, expected.welch.diff_ci95[0], 1e-9), note)
        let permutation = try #require(ExactTest.permutation(first, second))
        #expect(permutation.arrangements == expected.permutation_exact.count, note)
        #expect(agree(permutation.p, expected.permutation_exact.p_two_sided_abs, 1e-12), note)
        #expect(
          agree(permutation.smallestP, expected.permutation_exact.min_attainable_p, 1e-12), note)
        #expect(
          agree(try #require(EffectSize.hedgesG(first, second)), expected.hedges_g, 1e-10), note)
        guard let pairs = expected.paired else { continue }
        let paired = try #require(TTest.paired(first, second))
        #expect(agree(paired.t, pairs.t, 1e-10), note)
        #expect(agree(paired.p, pairs.p, 1e-10), note)
        let flips = try #require(ExactTest.signFlip(first, second))
        #expect(flips.arrangements == pairs.signflip_exact.count, note)
        #expect(agree(flips.p, pairs.signflip_exact.p_two_sided, 1e-12), note)
        #expect(agree(flips.smallestP, pairs.signflip_exact.min_attainable_p, 1e-12), note)
      }
    }
  }

  @Test func holmMatchesTheReference() throws {
    for dataset in try Golden.load().datasets {
      guard let family = dataset.vsBest else { continue }
      for column in [family.welch, family.permutation_abs] {
        for (adjusted, expected) in zip(Holm.adjusted(column.p), column.holm) {
          #expect(agree(adjusted, expected, 1e-12), "\(dataset.id)")
        }
      }
    }
    #expect(Holm.adjusted([0.04, 0.01, 0.03]) == [0.06, 0.03, 0.06])
    #expect(Holm.adjusted([]) == [])
  }

  @Test func whatCannotBeTestedIsNil() {
    #expect(TTest.welch(Sample([1]), Sample([1, 2])) == nil)
    #expect(TTest.welch(Sample([1, 1]), Sample([2, 2])) == nil)
    #expect(TTest.paired(Sample([1, 2]), Sample([1, 2, 3])) == nil)
    #expect(ExactTest.signFlip(Sample([1, 2]), Sample([1])) == nil)
    #expect(EffectSize.hedgesG(Sample([1, 1]), Sample([1, 1])) == nil)
  }
}
