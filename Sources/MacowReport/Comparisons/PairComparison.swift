import Statistics

/// Every test and effect size of two sides; differences are first minus second.
struct PairComparison {
  let first: ComparedRuns
  let second: ComparedRuns
  let rules: ComparisonRules
  let a: Sample
  let b: Sample

  let welch: Outcome<TTest>
  let pooled: Outcome<TTest>
  let permutation: Outcome<ExactTest>
  let mannWhitney: Outcome<MannWhitney>
  let cohensD: Outcome<Double>
  let hedgesG: Outcome<Double>
  let paired: PairedTests?

  /// The tests of runs that are coupled by their key.
  struct PairedTests {
    let count: Int
    /// Numbers that have no partner.
    let unpairedCount: Int
    let t: Outcome<TTest>
    let signFlip: Outcome<ExactTest>
    let wilcoxon: Outcome<WilcoxonSignedRank>
    let dz: Outcome<Double>
    let correlation: Outcome<Double>

    init(_ x: Sample, _ y: Sample, unpairedCount: Int) {
      count = x.count
      self.unpairedCount = unpairedCount
      t = Outcome { () throws(Untestable) in try TTest.paired(x, y) }
      signFlip = Outcome { () throws(Untestable) in try ExactTest.signFlip(x, y) }
      wilcoxon = Outcome { () throws(Untestable) in try WilcoxonSignedRank(x, y) }
      dz = Outcome { () throws(Untestable) in try EffectSize.paired(x, y) }
      correlation = Outcome { () throws(Untestable) in try Sample.correlation(x, y) }
    }
  }

  /// Nil if a side has no finite number.
  init?(_ first: ComparedRuns, _ second: ComparedRuns, rules: ComparisonRules) {
    guard let a = first.sample, let b = second.sample else { return nil }
    self.first = first
    self.second = second
    self.rules = rules
    self.a = a
    self.b = b
    welch = Outcome { () throws(Untestable) in try TTest.welch(a, b) }
    pooled = Outcome { () throws(Untestable) in try TTest.pooled(a, b) }
    permutation = Outcome { () throws(Untestable) in try ExactTest.permutation(a, b) }
    mannWhitney = Outcome { () throws(Untestable) in try MannWhitney(a, b) }
    cohensD = Outcome { () throws(Untestable) in try EffectSize.cohensD(a, b) }
    hedgesG = Outcome { () throws(Untestable) in try EffectSize.hedgesG(a, b) }
    let pairs = rules.isPaired ? first.pairs(with: second) : nil
    paired = pairs.map {
      PairedTests(
        $0.mine, $0.theirs, unpairedCount: a.count + b.count - 2 * $0.mine.count)
    }
  }

  /// The t test that was declared.
  var declared: Outcome<TTest> {
    rules.isPaired ? paired?.t ?? .failure(.tooFew(count: 0, needed: 2)) : welch
  }

  /// Whether the means are shown to be equal within the margin, if there is one.
  var equivalence: Outcome<EquivalenceTest>? {
    rules.margin.map { margin in declared.map { EquivalenceTest($0, margin: margin) } }
  }
}
