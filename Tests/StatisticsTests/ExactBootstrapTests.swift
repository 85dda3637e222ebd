import Statistics
import Testing

@Suite struct ExactBootstrapTests {
  private func check(
    _ values: [Double], count: Int, percentile: [Double], accelerated: [Double], z0: Double,
    a: Double, levels: [Double]
  ) throws {
    let bootstrap = try ExactBootstrap(Sample(values))
    let note: Comment = "\(values)"
    #expect(bootstrap.distinctCount == count, note)
    #expect(agree(bootstrap.percentile, percentile), note)
    let corrected = try #require(bootstrap.accelerated)
    #expect(agree(corrected.interval, accelerated), note)
    // Symmetric numbers have an exact 0 here.
    #expect((corrected.biasCorrection - z0).magnitude < 1e-13, note)
    #expect((corrected.acceleration - a).magnitude < 1e-14, note)
    #expect(agree(corrected.levels, levels), note)
  }

  @Test func everySampleMatchesTheReference() throws {
    for dataset in try Golden.load().datasets {
      for (name, description) in dataset.describe {
        let expected = description.exact_bootstrap
        try check(
          try #require(dataset.inputs[name]), count: expected.distinct_values,
          percentile: expected.percentile95, accelerated: expected.bca95, z0: expected.bca_z0,
          a: expected.bca_a, levels: expected.bca_alpha)
      }
    }
    for expected in try Independent.load().bootstrap {
      try check(
        expected.values, count: expected.distinct_values, percentile: expected.percentile95,
        accelerated: expected.bca95, z0: expected.bca_z0, a: expected.bca_a,
        levels: expected.bca_alpha)
    }
  }

  @Test func shiftAndScaleMoveTheIntervalOnly() throws {
    let values = [0.3, 0.1, 0.4, 0.1, 0.5]
    let plain = try ExactBootstrap(Sample(values))
    let moved = try ExactBootstrap(Sample(values.map { 100 + 10 * $0 }))
    #expect(moved.distinctCount == plain.distinctCount)
    #expect(
      agree(
        moved.percentile,
        [100 + 10 * plain.percentile.lowerBound, 100 + 10 * plain.percentile.upperBound]))
    #expect(moved.accelerated?.biasCorrection == plain.accelerated?.biasCorrection)
    #expect(try ExactBootstrap(Sample(values.reversed())) == plain)
  }

  /// Noise in the last digits, as arithmetic leaves it, must not break ties.
  @Test func machineNumbersKeepTheirTies() throws {
    let clean = try ExactBootstrap(Sample([0.3, 0.6, 0.9]))
    let noisy = try ExactBootstrap(Sample([0.1 + 0.2, 0.6, 0.3 * 3]))
    #expect(noisy.distinctCount == clean.distinctCount)
    #expect(
      agree(
        noisy.percentile, [clean.percentile.lowerBound, clean.percentile.upperBound], 1e-9))
  }

  @Test func whatCannotBeEnumeratedSaysSo() throws {
    #expect(throws: Untestable.tooFew(count: 1, needed: 2)) { try ExactBootstrap(Sample([1])) }
    #expect(throws: Untestable.tooMany(count: 11, limit: 10)) {
      try ExactBootstrap(Sample(Array(repeating: 1, count: 11)))
    }
    let equal = try ExactBootstrap(Sample([0.1, 0.1, 0.1]))
    #expect(equal.percentile == 0.1...0.1)
    #expect(equal.accelerated == nil)
  }
}
