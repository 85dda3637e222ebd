import Statistics

/// Two or more sides: what each says, every pair, and who stands beside the best.
struct Comparison {
  let sides: [ComparedRuns]
  let rules: ComparisonRules
  let pairs: [PairComparison]
  /// The families that bolding and Holm's correction are made by, the declared test first.
  let families: [BestFamily]
  /// What a reader must know about the sides before believing it.
  var notes: [String]

  init(_ sides: [ComparedRuns], rules: ComparisonRules) {
    self.sides = sides
    self.rules = rules
    pairs = sides.indices.flatMap { i in
      sides.indices.dropFirst(i + 1).compactMap { j in
        PairComparison(sides[i], sides[j], rules: rules)
      }
    }
    let tests =
      [rules.declaredTest] + (rules.isPaired ? [.welch] : []) + [.permutation, .mannWhitney]
    families = tests.map {
      BestFamily(sides, test: $0, isCorrected: true, lowerIsBetter: rules.lowerIsBetter)
    }
    notes = []
    notes = sideNotes
  }

  /// What became of diverged runs, and numbers that look like copies.
  private var sideNotes: [String] {
    sides.flatMap { side -> [String] in
      let repeats = side.repeats
      var notes: [String] = []
      if repeats.divergedCount > 0 {
        let median = repeats.median(lowerIsBetter: rules.lowerIsBetter).map {
          $0.isFinite
            ? ValueFormat.text(mean: $0, spread: nil)
            : "beyond any number, as half or more diverged"
        }
        notes.append(
          "\(side.name): \(repeats.divergedCount) of \(repeats.count) runs diverged; the statistics "
            + "are those of the others. The median of all, a diverged run counted as worst, is "
            + "\(median ?? "–").")
      }
      if let sample = side.sample, sample.count > 1, sample.standardDeviation == 0 {
        notes.append(
          "\(side.name): all \(sample.count) numbers are equal; the seed had no effect, or the runs "
            + "are copies.")
      }
      return notes
    }
  }

  /// The family of the declared test.
  var family: BestFamily { families[0] }
}

/// Probabilities and effects as people read them.
enum Reading {
  /// `0.0625`, `3.2e-10`.
  static func probability(_ p: Double) -> String {
    if p >= 1e-4 { return ValueFormat.fixed(p, places: 4) }
    return p < 1e-300 ? "<1e-300" : ValueFormat.significant(p, digits: 2)
  }

  /// A pure number with two decimals, such as an effect size.
  static func plain(_ value: Double) -> String { ValueFormat.fixed(value, places: 2) }
}
