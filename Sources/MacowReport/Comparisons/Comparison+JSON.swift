import Configurations
import Statistics

extension JSONValue {
  /// A number, or null.
  init(_ number: Double?) { self = number.map { .number($0) } ?? .null }
  /// A whole number.
  init(_ number: Int) { self = .number(Double(number)) }
  /// The ends of an interval.
  init(_ interval: ClosedRange<Double>?) {
    self = interval.map { [.number($0.lowerBound), .number($0.upperBound)] } ?? .null
  }
  /// A statistic, or `{"untestable": why}`.
  init<Value>(_ outcome: Outcome<Value>, _ value: (Value) -> JSONValue) {
    switch outcome {
    case .success(let found): self = value(found)
    case .failure(let reason): self = ["untestable": .string("\(reason)")]
    }
  }
}

extension Comparison {
  /// Every number in full precision; differences are first minus second.
  var json: JSONValue {
    [
      "names": .array(sides.map { .string($0.name) }),
      "quantity": .string(rules.quantity),
      "lower_is_better": .bool(rules.lowerIsBetter),
      "paired": .bool(rules.isPaired),
      "margin": JSONValue(rules.margin),
      "describe": .object(named(sides.map { ($0.name, Self.description($0, rules)) })),
      "pairwise": .object(named(pairs.map { ("\($0.first.name)|\($0.second.name)", $0.json) })),
      "vs_best": json(families),
      "notes": .array(notes.map { .string($0) }),
      "reading": .array(reading.map { .string($0) }),
    ]
  }

  private func named(_ members: [(String, JSONValue)]) -> [String: JSONValue] {
    Dictionary(members) { first, _ in first }
  }

  private static func description(_ side: ComparedRuns, _ rules: ComparisonRules) -> JSONValue {
    let repeats = side.repeats
    var members: [String: JSONValue] = [
      "n": JSONValue(repeats.finite?.count ?? 0), "diverged": JSONValue(repeats.divergedCount),
    ]
    if repeats.divergedCount > 0 {
      members["median_diverged_worst"] = JSONValue(
        repeats.median(lowerIsBetter: rules.lowerIsBetter).map { $0 })
    }
    guard let sample = repeats.finite else { return .object(members) }
    let df = Double(sample.count - 1)
    members.merge([
      "values": .array(sample.values.map { .number($0) }),
      "mean": .number(sample.mean), "std": JSONValue(sample.standardDeviation),
      "sem": JSONValue(sample.standardError),
      "t_crit_975": JSONValue(
        sample.count > 1 ? StudentT.quantile(0.975, degreesOfFreedom: df) : nil),
      "t_ci95": JSONValue(sample.interval()), "t_ci95_half": JSONValue(sample.halfWidth()),
      "std_ci95": JSONValue(sample.standardDeviationInterval()),
      "c4": JSONValue(sample.count > 1 ? EffectSize.c4(count: sample.count) : nil),
      "median": .number(sample.median), "iqm": .number(sample.interquartileMean),
      "min": .number(sample.range.lowerBound), "max": .number(sample.range.upperBound),
      "exact_bootstrap": JSONValue(
        Outcome { () throws(Untestable) in try ExactBootstrap(sample) }, bootstrap),
    ]) { first, _ in first }
    return .object(members)
  }

  private static func bootstrap(_ found: ExactBootstrap) -> JSONValue {
    [
      "distinct_values": JSONValue(found.distinctCount),
      "percentile95": JSONValue(found.percentile),
      "bca95": JSONValue(found.accelerated?.interval),
      "bca_z0": JSONValue(found.accelerated?.biasCorrection),
      "bca_a": JSONValue(found.accelerated?.acceleration),
      "bca_alpha": found.accelerated.map { .array($0.levels.map { .number($0) }) } ?? .null,
    ]
  }

  private func json(_ families: [BestFamily]) -> JSONValue {
    guard let best = family.best else { return .null }
    let others = sides.indices.filter { $0 != best }
    var members: [String: JSONValue] = [
      "best": .string(sides[best].name),
      "compared": .array(others.map { .string(sides[$0].name) }),
    ]
    for family in families {
      func column(_ value: (Double, Double) -> Double) -> JSONValue {
        .array(
          others.map { index in
            guard case .compared(let p, let adjusted) = family.verdicts[index] else { return .null }
            return .number(value(p, adjusted))
          })
      }
      let beside = others.filter { index in
        guard case .compared(_, let adjusted) = family.verdicts[index] else { return false }
        return adjusted >= BestFamily.level
      }
      members[family.test.jsonName] = [
        "p": column { p, _ in p }, "holm": column { _, adjusted in adjusted },
        "can_separate": .bool(family.canSeparate),
        "indistinguishable_from_best_at_0_05": .array(beside.map { .string(sides[$0].name) }),
      ]
    }
    return .object(members)
  }
}

extension DeclaredTest {
  fileprivate var jsonName: String {
    switch self {
    case .welch: "welch"
    case .paired: "paired_t"
    case .permutation: "permutation_abs"
    case .mannWhitney: "mann_whitney"
    }
  }
}

extension PairComparison {
  fileprivate var json: JSONValue {
    var members: [String: JSONValue] = [
      "diff_mean": JSONValue(difference),
      "welch": JSONValue(welch, Self.json), "student_pooled": JSONValue(pooled, Self.json),
      "permutation_exact": JSONValue(permutation) {
        [
          "count": JSONValue($0.arrangements), "p_two_sided_abs": .number($0.p),
          "p_two_sided_twice_min": .number($0.twiceSmallerP), "p_greater": .number($0.upperP),
          "p_less": .number($0.lowerP), "min_attainable_p": .number($0.smallestP),
        ]
      },
      "mann_whitney": JSONValue(mannWhitney) {
        [
          "U1": .number($0.u), "U2": .number($0.otherU), "p_exact": .number($0.p),
          "min_attainable_p": .number($0.smallestP), "ties": .bool($0.hasTies),
          "a12": .number($0.probabilityOfLarger), "cliffs_delta": .number($0.cliffsDelta),
        ]
      },
      "cohens_d": JSONValue(cohensD) { .number($0) },
      "hedges_g": JSONValue(hedgesG) { .number($0) },
    ]
    if a.count + b.count >= 4 {
      members["hedges_J"] = .number(
        EffectSize.hedgesCorrection(degreesOfFreedom: a.count + b.count - 2))
    }
    if let paired { members["paired"] = Self.json(paired) }
    if let equivalence {
      members["equivalence"] = JSONValue(equivalence) {
        [
          "margin": .number($0.margin), "p": .number($0.p), "p_lower": .number($0.lowerP),
          "p_upper": .number($0.upperP), "diff_ci90": JSONValue($0.interval),
        ]
      }
    }
    return .object(members)
  }

  private static func json(_ test: TTest) -> JSONValue {
    [
      "t": .number(test.t), "df": .number(test.degreesOfFreedom), "p": .number(test.p),
      "se": .number(test.standardError), "diff_ci95": JSONValue(test.interval),
    ]
  }

  private static func json(_ paired: PairedTests) -> JSONValue {
    let test = JSONValue(paired.t) {
      json($0).merged(with: [
        "mean_diff": .number($0.difference),
        "std_diff": .number($0.standardError * Double(paired.count).squareRoot()),
      ])
    }
    return test.merged(with: [
      "n": JSONValue(paired.count), "unpaired_values": JSONValue(paired.unpairedCount),
      "cohens_dz": JSONValue(paired.dz) { .number($0) },
      "pearson_r": JSONValue(paired.correlation) { .number($0) },
      "signflip_exact": JSONValue(paired.signFlip) {
        [
          "count": JSONValue($0.arrangements), "p_two_sided": .number($0.p),
          "min_attainable_p": .number($0.smallestP),
        ]
      },
      "wilcoxon": JSONValue(paired.wilcoxon) {
        [
          "n_nonzero": JSONValue($0.count), "W_plus": .number($0.positiveRankSum),
          "p_exact": .number($0.p), "min_attainable_p": .number($0.smallestP),
        ]
      },
    ])
  }
}
