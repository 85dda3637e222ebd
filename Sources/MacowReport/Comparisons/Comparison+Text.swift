import Statistics

extension Comparison {
  /// Means, intervals, tests, effect sizes and a careful reading, for a person.
  var text: String {
    var parts = [descriptions.plain]
    if let bootstrap { parts.append(bootstrap) }
    if pairs.count == 1, let pair = pairs.first {
      parts.append(pair.differenceLine + "\n\n" + pair.tests.plain + "\n" + pair.effects)
    } else if pairs.count > 1 {
      parts.append(againstBest)
    }
    parts += notes.isEmpty ? [] : [notes.map { "note: \($0)\n" }.joined()]
    parts.append(reading.joined(separator: "\n") + "\n")
    return parts.joined(separator: "\n")
  }

  private var descriptions: TextTable {
    let title = rules.quantity.isEmpty ? "mean ± sd" : "\(rules.quantity), mean ± sd"
    return TextTable(
      columns: [
        "", "n", title, "SEM", "95 % interval", "95 % interval of sd", "median", "IQM",
      ],
      rows: sides.map { side in
        guard let sample = side.sample else {
          return [side.name, "0", "no finite number"] + Array(repeating: "–", count: 5)
        }
        let repeats = side.repeats
        let places = ValueFormat.places(spread: sample.standardDeviation ?? 0)
        let count =
          repeats.divergedCount > 0 ? "\(sample.count) of \(repeats.count)" : "\(sample.count)"
        return [
          side.name, count,
          ValueFormat.text(mean: sample.mean, spread: sample.standardDeviation),
          sample.standardError.map { ValueFormat.significant($0, digits: 2) } ?? "–",
          sample.interval().map { ValueFormat.text($0) } ?? "–",
          sample.standardDeviationInterval().map { ValueFormat.text($0) } ?? "–",
          ValueFormat.fixed(sample.median, places: places),
          ValueFormat.fixed(sample.interquartileMean, places: places),
        ]
      }, rightAligned: [1])
  }

  /// The exact bootstrap of each side, with the warning that it needs.
  private var bootstrap: String? {
    let found = sides.compactMap { side in
      side.sample.flatMap { sample in (try? ExactBootstrap(sample)).map { (side.name, $0) } }
    }
    guard !found.isEmpty else { return nil }
    let table = TextTable(
      columns: ["exact bootstrap", "percentile", "BCa"],
      rows: found.map { name, bootstrap in
        [
          name, ValueFormat.text(bootstrap.percentile),
          bootstrap.accelerated.map { ValueFormat.text($0.interval) } ?? "–",
        ]
      })
    return table.plain
      + "Below n = 10 these cover 70–90 % instead of 95 %; publish the t interval.\n"
  }

  private var againstBest: String {
    guard let best = family.best else { return "No side has a number.\n" }
    let others = sides.indices.filter { $0 != best }
    let table = TextTable(
      columns: ["against \(sides[best].name)", "difference", "Hedges g"]
        + families.flatMap { [$0.test.column, "Holm"] },
      rows: others.map { index in
        let pair = pairs.first {
          [$0.first.name, $0.second.name].sorted()
            == [sides[index].name, sides[best].name].sorted()
        }
        let sign = pair?.first.name == sides[index].name ? 1.0 : -1
        var row = [
          sides[index].name,
          pair.map { ValueFormat.signed(sign * $0.difference, like: $0) } ?? "–",
          pair.flatMap { try? $0.hedgesG.get() }.map { Reading.plain(sign * $0) } ?? "–",
        ]
        for family in families {
          if case .compared(let p, let adjusted) = family.verdicts[index] {
            row += [Reading.probability(p), Reading.probability(adjusted)]
          } else {
            row += ["–", "–"]
          }
        }
        return row
      })
    return table.plain
  }
}

extension DeclaredTest {
  fileprivate var column: String {
    switch self {
    case .welch: "Welch p"
    case .paired: "paired t p"
    case .permutation: "exact p"
    case .mannWhitney: "ranks p"
    }
  }
}

extension ValueFormat {
  /// A difference with its sign and the decimals that its standard error deserves.
  static func signed(_ difference: Double, like pair: PairComparison) -> String {
    let error = (try? pair.declared.get())?.standardError ?? 0
    let text = ValueFormat.fixed(difference, places: ValueFormat.places(spread: error))
    return difference > 0 ? "+\(text)" : text
  }
}

extension PairComparison {
  /// The difference of the means, first minus second.
  var difference: Double { Sample.meanDifference(a, b) }

  fileprivate var differenceLine: String {
    let text = "\(first.name) − \(second.name) = \(ValueFormat.signed(difference, like: self))"
    guard let test = try? declared.get() else { return text }
    return text + ", 95 % interval \(ValueFormat.text(test.interval))"
      + (rules.isPaired ? " of the paired differences" : "")
  }

  fileprivate var tests: TextTable {
    var rows = [
      t("Welch's t, unequal variances", welch), t("Student's t, pooled variance", pooled),
      row("exact permutation of means", permutation) {
        ("\($0.arrangements) splits", $0.p, $0.smallestP)
      },
      row("exact Mann-Whitney", mannWhitney) {
        (
          "U = \(ValueFormat.text(mean: $0.u, spread: nil))\($0.hasTies ? ", ties" : "")", $0.p,
          $0.smallestP
        )
      },
    ]
    if let paired {
      let dropped = paired.unpairedCount > 0 ? ", \(paired.unpairedCount) without partner" : ""
      rows += [
        t("paired t, \(paired.count) pairs\(dropped)", paired.t),
        row("exact sign flips", paired.signFlip) {
          ("\($0.arrangements) signs", $0.p, $0.smallestP)
        },
        row("exact Wilcoxon signed rank", paired.wilcoxon) {
          ("W⁺ = \(ValueFormat.text(mean: $0.positiveRankSum, spread: nil))", $0.p, $0.smallestP)
        },
      ]
    }
    if let equivalence {
      rows.append(
        row("equivalence within ±\(equivalenceMargin)", equivalence) {
          ("90 % interval \(ValueFormat.text($0.interval))", $0.p, nil)
        })
    }
    return TextTable(columns: ["test", "statistic", "p", "smallest p"], rows: rows)
  }

  private var equivalenceMargin: String {
    rules.margin.map { ValueFormat.text(mean: $0, spread: nil) } ?? "–"
  }

  private func t(_ name: String, _ outcome: Outcome<TTest>) -> [String] {
    row(name, outcome) {
      let df = ValueFormat.fixed($0.degreesOfFreedom, places: 1)
      return ("t = \(Reading.plain($0.t)), df = \(df)", $0.p, nil)
    }
  }

  private func row<Value>(
    _ name: String, _ outcome: Outcome<Value>, _ parts: (Value) -> (String, Double, Double?)
  ) -> [String] {
    switch outcome {
    case .success(let value):
      let (statistic, p, smallest) = parts(value)
      return [
        name, statistic, Reading.probability(p), smallest.map(Reading.probability) ?? "",
      ]
    case .failure(let reason): return [name, "\(reason)", "–", ""]
    }
  }

  fileprivate var effects: String {
    var parts: [String] = []
    func add(_ name: String, _ value: Outcome<Double>) {
      if let number = try? value.get() { parts.append("\(name) = \(Reading.plain(number))") }
    }
    add("Hedges g", hedgesG)
    add("Cohen d", cohensD)
    if let ranks = try? mannWhitney.get() {
      parts.append("Â₁₂ = \(Reading.plain(ranks.probabilityOfLarger))")
      parts.append("Cliff δ = \(Reading.plain(ranks.cliffsDelta))")
    }
    if let paired {
      add("d_z", paired.dz)
      add("correlation of the pairs r", paired.correlation)
    }
    return "size: \(parts.joined(separator: ", "))\n"
  }
}
