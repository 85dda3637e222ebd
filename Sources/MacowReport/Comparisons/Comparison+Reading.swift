import Statistics

extension Comparison {
  /// What these numbers say in a few sentences, and what they do not.
  var reading: [String] {
    if pairs.isEmpty { return ["Nothing can be compared: at least two sides need a number."] }
    if sides.count == 2, let pair = pairs.first { return pair.reading }
    return familyReading
  }

  private var familyReading: [String] {
    guard let best = family.best, let mean = sides[best].sample?.mean else { return [] }
    var sentences = [
      "\(sides[best].name) has the \(rules.lowerIsBetter ? "lowest" : "highest") mean, "
        + "\(ValueFormat.text(mean: mean, spread: nil)); it was picked from these same runs, so "
        + "that mean is optimistic."
    ]
    guard family.canSeparate else {
      return sentences + ["Too few runs to separate any of them by \(family.test.title)."]
    }
    var (beside, apart): ([String], [String]) = ([], [])
    for (side, verdict) in zip(sides, family.verdicts) {
      switch verdict {
      case .compared(_, let adjusted):
        let text = "\(side.name) (p = \(Reading.probability(adjusted)))"
        if adjusted >= BestFamily.level { beside.append(text) } else { apart.append(text) }
      case .untestable(let reason): sentences.append("\(side.name) was not tested: \(reason).")
      case .missing: sentences.append("\(side.name) has no finite number.")
      case .best: break
      }
    }
    let method = "\(family.test.title) with Holm's correction"
    if !apart.isEmpty {
      sentences.append(
        "By \(method) the means of \(Self.list(apart)) are \(rules.lowerIsBetter ? "higher" : "lower")"
          + " than seeds explain.")
    }
    if !beside.isEmpty {
      sentences.append(
        "\(Self.list(beside)) cannot be told from it by \(method), which is no proof of equality.")
    }
    sentences.append(
      "To claim that the best is better, repeat the finalists with fresh seeds.")
    return sentences
  }

  static func list(_ names: [String]) -> String {
    names.count < 2
      ? names.joined() : names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
  }
}

extension PairComparison {
  fileprivate var reading: [String] {
    var sentences = [differenceSentence]
    if let sentence = limitSentence { sentences.append(sentence) }
    if let equivalence, let margin = rules.margin {
      let within = "within ±\(ValueFormat.text(mean: margin, spread: nil))"
      switch equivalence {
      case .success(let test) where test.p < BestFamily.level:
        sentences.append(
          "The two are shown to be equal \(within) (p = \(Reading.probability(test.p))).")
      case .success(let test):
        sentences.append(
          "They are not shown to be equal \(within) (p = \(Reading.probability(test.p))).")
      case .failure(let reason):
        sentences.append("Equality \(within) cannot be tested: \(reason).")
      }
    }
    if let r = try? paired?.correlation.get(), r < 0.3 {
      sentences.append(
        "The pairs hardly correlate (r = \(Reading.plain(r))), so pairing only costs degrees of "
          + "freedom; unless it was declared beforehand, use Welch's test.")
    }
    return sentences
  }

  private var differenceSentence: String {
    let name = rules.declaredTest.title
    switch declared {
    case .failure(.nothingVaries) where difference == 0:
      return "All numbers are equal: nothing tells \(first.name) and \(second.name) apart, and the "
        + "seed had no effect."
    case .failure(let reason):
      return
        "\(name.capitalizedFirst) cannot tell \(first.name) and \(second.name) apart: \(reason)."
    case .success(let test):
      let p = "p = \(Reading.probability(test.p))"
      guard test.p < BestFamily.level else {
        return "\(name.capitalizedFirst) does not tell \(first.name) and \(second.name) apart "
          + "(\(p)); differences anywhere in \(ValueFormat.text(test.interval)) remain plausible, so "
          + "this is no proof of equality."
      }
      let isFirst = rules.isBetter(a.mean, than: b.mean)
      let (winner, loser) = isFirst ? (first.name, second.name) : (second.name, first.name)
      let size = ValueFormat.signed(test.difference.magnitude, like: self).dropFirst()
      return "\(winner) is \(rules.better) (better) than \(loser) by \(size), more than seeds "
        + "explain by \(name) (\(p)); that speaks for this data and these settings only."
    }
  }

  /// What an exact test could never have said.
  private var limitSentence: String? {
    var limits: [String] = []
    if let test = try? permutation.get(), test.smallestP > BestFamily.level {
      limits.append(
        "the exact permutation test of \(a.count) and \(b.count) runs never gives less than "
          + Reading.probability(test.smallestP))
    }
    if let paired, let test = try? paired.signFlip.get(), test.smallestP > BestFamily.level {
      limits.append(
        "sign flips of \(paired.count) pairs never give less than "
          + Reading.probability(test.smallestP))
    }
    guard !limits.isEmpty else { return nil }
    let text = limits.joined(separator: ", and ").capitalizedFirst
    return "\(text), so p cannot fall below 0.05 there, whatever the difference."
  }
}

extension String {
  /// The same text as the start of a sentence.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
