import Statistics

/// The best of several sides, and which of the others cannot be told from it.
///
/// The family is all comparisons against the best mean, so that Holm's correction counts them all.
struct BestFamily {
  let test: DeclaredTest
  let isCorrected: Bool
  /// The best side's place; nil if no side has a number.
  let best: Int?
  /// One verdict a side.
  let verdicts: [Verdict]
  /// Whether some comparison could have come out below 0.05 at these counts.
  let canSeparate: Bool

  static let level = 0.05

  enum Verdict: Hashable {
    /// No number to compare.
    case missing
    /// The best mean.
    case best
    /// A test's probability, and the same after correction.
    case compared(p: Double, adjusted: Double)
    /// Why the test has no answer.
    case untestable(Untestable)
  }

  init(
    _ sides: [ComparedRuns], test: DeclaredTest, isCorrected: Bool, lowerIsBetter: Bool
  ) {
    self.test = test
    self.isCorrected = isCorrected
    let means = sides.map { $0.sample?.mean }
    let candidates = means.indices.filter { means[$0] != nil }
    let best = candidates.min { a, b in
      let (x, y) = (means[a] ?? 0, means[b] ?? 0)
      return lowerIsBetter ? x < y : x > y
    }
    self.best = best
    guard let best else {
      (verdicts, canSeparate) = (sides.map { _ in .missing }, false)
      return
    }
    let outcomes = sides.indices.map { index in
      Outcome { () throws(Untestable) in try test.probability(sides[index], sides[best]) }
    }
    let compared = candidates.filter { index in
      guard index != best, case .success = outcomes[index] else { return false }
      return true
    }
    let raw = compared.compactMap { try? outcomes[$0].get() }
    let adjusted = isCorrected ? Holm.adjusted(raw.map(\.p)) : raw.map(\.p)
    let smallest = raw.map(\.smallest).min() ?? 1
    canSeparate =
      !raw.isEmpty
      && smallest * Double(isCorrected ? raw.count : 1) <= Self.level
    verdicts = sides.indices.map { index in
      if index == best { return .best }
      if means[index] == nil { return .missing }
      if let place = compared.firstIndex(of: index) {
        return .compared(p: raw[place].p, adjusted: adjusted[place])
      }
      if case .failure(let reason) = outcomes[index] { return .untestable(reason) }
      return .missing
    }
  }

  /// Whether a side is the best or cannot be told from it; false for all if nothing could be.
  func isBold(_ index: Int) -> Bool {
    guard canSeparate else { return false }
    switch verdicts[index] {
    case .best: return true
    case .compared(_, let adjusted): return adjusted >= Self.level
    case .missing, .untestable: return false
    }
  }
}
