import Statistics
import Testing

@Suite struct TaskScoresTests {
  @Test func aggregatesMatchTheReference() throws {
    let golden = try Golden.load().multitask
    let a = try TaskScores(try #require(golden.inputs["A"]))
    let b = try TaskScores(try #require(golden.inputs["B"]))
    for (scores, expected) in [(a, golden.expected.A), (b, golden.expected.B)] {
      #expect(agree(scores.mean, expected.mean))
      #expect(agree(scores.medianOfTaskMeans, expected.median_of_task_means))
      #expect(agree(scores.interquartileMean, expected.iqm))
      #expect(agree(scores.optimalityGap(), expected.optimality_gap_gamma1))
    }
    let improvement = try a.probabilityOfHigher(than: b)
    #expect(agree(improvement, golden.expected.probability_of_improvement_A_over_B))
    #expect(agree(try b.probabilityOfHigher(than: a), 1 - improvement))
    for (name, scores) in [("A", a), ("B", b)] {
      let reference = try #require(golden.monte_carlo_reference[name])
      let interval = try StratifiedBootstrap(scores).interval
      #expect((interval.lowerBound - reference.iqm_ci95[0]).magnitude < reference.tolerance)
      #expect((interval.upperBound - reference.iqm_ci95[1]).magnitude < reference.tolerance)
    }
  }

  @Test func theSeedDeterminesTheInterval() throws {
    let scores = try TaskScores(try #require(try Golden.load().multitask.inputs["A"]))
    let first = try StratifiedBootstrap(scores, replications: 500, seed: 7)
    #expect(try StratifiedBootstrap(scores, replications: 500, seed: 7) == first)
    #expect(try StratifiedBootstrap(scores, replications: 500, seed: 8).interval != first.interval)
  }

  /// The first outputs of the reference implementation, seeded with 1234567.
  @Test func generatorIsSplitMix64() {
    var generator = SplitMix64(seed: 1_234_567)
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
    ]
    for value in expected { #expect(generator.next() == value) }
  }

  @Test func fewTasksAreDescribedOneByOne() throws {
    let two = try TaskScores([[1, 2], [2, 3]])
    #expect(throws: Untestable.tooFewTasks(count: 2, needed: 3)) { try StratifiedBootstrap(two) }
    #expect(throws: Untestable.tooFew(count: 1, needed: 2)) {
      try StratifiedBootstrap(try TaskScores([[1, 2, 3]]))
    }
    #expect(throws: Untestable.ragged) { try TaskScores([[1, 2], [3]]) }
    #expect(throws: Untestable.tooFew(count: 0, needed: 1)) { try TaskScores([]) }
  }
}

@Suite struct VarianceComponentsTests {
  @Test func componentsMatchTheReference() throws {
    let golden = try Golden.load().seed_vs_evaluation
    let parts = try VarianceComponents(golden.inputs)
    let expected = golden.expected
    #expect(agree(parts.mean, expected.grand_mean))
    #expect(agree(parts.seedMeans, expected.seed_means))
    // The squares are differences of Doubles near 3.4.
    #expect(agree(parts.seedMeanSquare, expected.ms_seed, 1e-10))
    #expect(agree(parts.imageMeanSquare, expected.ms_image, 1e-12))
    #expect(agree(parts.residualMeanSquare, expected.ms_residual, 1e-10))
    #expect(agree(parts.seedVariance, expected.var_seed, 1e-10))
    #expect(agree(parts.imageVariance, expected.var_image, 1e-12))
    #expect(agree(parts.residualVariance, expected.var_residual, 1e-10))
    #expect(agree(parts.errorOnTheseImages, expected.seed_only_sem, 1e-10))
    #expect(agree(parts.errorOnTheseImages, expected.se_fixed_testset, 1e-10))
    #expect(agree(parts.imageErrors, expected.per_run_image_sem))
    #expect(agree(parts.errorOnNewImages, expected.se_new_seeds_and_new_testset))
  }

  @Test func theErrorOnTheseImagesIsThatOfTheSeedMeans() throws {
    let rows = [[1.0, 4, 2, 8], [1.5, 4.25, 2.5, 8.75], [0.5, 3.5, 2.25, 8]]
    let means = Sample(rows.map { Sample($0).mean })
    #expect(
      agree(try VarianceComponents(rows).errorOnTheseImages, try #require(means.standardError)))
  }

  @Test func seedsWithoutEffectHaveNoVariance() throws {
    let parts = try VarianceComponents([[1, 2, 3], [1, 2, 3]])
    #expect(parts.seedVariance == 0)
    #expect(parts.residualVariance == 0)
    #expect(parts.errorOnTheseImages == 0)
  }

  @Test func whatCannotBeSplitSaysWhy() {
    #expect(throws: Untestable.tooFew(count: 1, needed: 2)) { try VarianceComponents([[1, 2]]) }
    #expect(throws: Untestable.tooFew(count: 1, needed: 2)) { try VarianceComponents([[1], [2]]) }
    #expect(throws: Untestable.ragged) { try VarianceComponents([[1, 2], [1]]) }
  }
}
