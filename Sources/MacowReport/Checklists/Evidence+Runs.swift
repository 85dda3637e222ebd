import Experiments
import Statistics

/// Questions about runs and numbers.
extension Evidence {
  /// Planned, finished, failed, excluded, open: by configuration.
  var runCounts: DerivedAnswer {
    let texts = records.configurations.map { configuration in
      let runs = records.runs.filter { $0.label == configuration.label }
      func count(_ fate: String) -> Int { runs.count { $0.fate == fate } }
      let planned = runs.count { $0.fate != "removed" && $0.fate != "replicate" }
      let seeds = runs.filter { $0.fate == "counted" }.map(\.seed)
      return "\(configuration.label): \(planned) planned, \(count("counted")) finished and counted"
        + (seeds.isEmpty ? "" : " (seeds \(Quantity.ranges(seeds)))")
        + unmeasured(configuration.label)
        + ", \(count("failed")) failed, \(count("excluded")) excluded, \(count("open")) open, "
        + "\(count("removed")) removed, \(count("replicate")) replicates"
    }
    let evaluations = records.evaluations.filter { $0.metric == report.metric }.map {
      "\($0.label) \($0.count) evaluations with \(Quantity.plural($0.seeds, "evaluation seed")) on "
        + "\($0.images) images"
    }
    let open = records.runs.count { $0.fate == "open" }
    let isDone = open == 0 && !counted.isEmpty
    return DerivedAnswer(
      isDone ? .yes : .partial,
      Phrase.list(texts) + ". "
        + (evaluations.isEmpty
          ? "No evaluation of \(report.metric) is on record."
          : "\(report.metric): \(Phrase.list(evaluations)).")
        + (open > 0
          ? " The count is not final: \(Quantity.plural(open, "run")) still to end." : ""),
      query: "accounting")
  }

  /// Finished runs whose number is missing or not finite are in no mean.
  private func unmeasured(_ label: String) -> String {
    let finished = counted.count { $0.label == label }
    let measured = table.rows.first { $0.label == label }?.values.count ?? 0
    return measured == finished ? "" : ", \(finished - measured) of them without a finite number"
  }

  /// Rows by whether they have enough runs for a spread.
  private var spreadVerdict: ChecklistAnswer.Verdict {
    let enough = table.rows.count { $0.values.count >= 2 }
    return enough == 0 ? .no : enough == table.rows.count ? .yes : .partial
  }

  private var thinRows: String {
    let thin = table.rows.filter { $0.values.count < 2 }
    guard !thin.isEmpty else { return "" }
    return " Too few runs for a spread: "
      + thin.map { "\($0.name) (n=\($0.values.count))" }.joined(separator: ", ") + "."
  }

  private var spreadName: String {
    switch report.error {
    case .std: "the sample standard deviation s (n − 1) over seeds"
    case .sem: "the standard error of the mean, s/√n, over seeds"
    case .ci95: "half of the 95 % Student-t interval of the mean, t·s/√n"
    }
  }

  /// What ± means.
  var errorBars: DerivedAnswer {
    let counts = table.rows.map { "\($0.name) \($0.values.count)" }
    let rests = spreadVerdict == .yes ? nil : "Run more seeds: at least 2 a row, better 5 or more."
    return DerivedAnswer(
      spreadVerdict,
      "± is \(spreadName); the interval is x̄ ± t·s/√n at 95 % (Student-t, n − 1 degrees of freedom), "
        + "which assumes roughly normal seeds. What varies is the seed alone: initial parameters, "
        + "order of the images, augmentation, noise; data, splits and hyper-parameters are fixed. "
        + "n: \(counts.joined(separator: ", "))." + thinRows, query: "leaderboard", toWrite: rests)
  }

  /// Mean and spread of every row.
  var tendency: DerivedAnswer {
    let rests = spreadVerdict == .yes ? nil : "Run more seeds: at least 2 a row, better 5 or more."
    return DerivedAnswer(
      spreadVerdict,
      "Mean ± \(report.error == .ci95 ? "half the 95 % interval" : report.error.rawValue) of "
        + "\(report.metric): \(Phrase.list(table.rows.map(number)))." + thinRows,
      query: "leaderboard", toWrite: rests)
  }

  var tendencyWithErrorBars: DerivedAnswer {
    var answer = tendency
    answer.text += " " + errorBars.text
    return answer
  }

  /// Error bars, and whether one leaves the range that the metric can have.
  var significance: DerivedAnswer {
    var answer = errorBars
    let tests = table.rows.compactMap { row in
      row.adjustedP.map { "\(row.name) \(Reading.probability($0))" }
    }
    if !tests.isEmpty {
      answer.text +=
        " p against the best row (Welch's t test, Holm-corrected): \(tests.joined(separator: ", "))."
    }
    if let range {
      let outside = table.rows.filter { row in
        (row.interval ?? []).contains { !range.contains($0) }
          || row.mean.map { $0 - (row.spread(report.error.rawValue) ?? 0) < range.lowerBound }
            ?? false
      }
      answer.text +=
        outside.isEmpty
        ? " No error bar or interval goes below 0, the least that \(report.metric) can be."
        : " The error bar or interval of \(outside.map(\.name).joined(separator: ", ")) goes below 0, "
          + "the least that \(report.metric) can be."
      if !outside.isEmpty && answer.verdict == .yes { answer.verdict = .partial }
    }
    answer.toWrite = [answer.toWrite, "Refer to the table or figure with error bars in the text."]
      .compactMap { $0 }.joined(separator: " ")
    return answer
  }

  /// What the results would back.
  var claims: DerivedAnswer {
    let rows = table.rows.map { row in
      number(row) + (row.adjustedP.map { ", p to the best \(Reading.probability($0))" } ?? "")
    }
    return .todo(
      "Name each claim of abstract and introduction and the result that backs it.",
      known: "\(report.metric): \(Phrase.list(rows)) (Welch's t test, Holm-corrected).",
      query: "leaderboard")
  }

  /// What the records say against the results.
  var limitations: DerivedAnswer {
    let counts = table.rows.map { "\($0.name) n=\($0.values.count)" }
    let lost = records.runs.count { ["failed", "excluded"].contains($0.fate) }
    return .todo(
      "Discuss the limitations, and name the section.",
      known: "Runs: \(counts.joined(separator: ", ")); "
        + "\(Quantity.plural(records.datasets.count, "data set")); \(lost) runs failed or excluded."
        + table.warnings.map { " \($0)" }.joined(), query: "accounting")
  }

  /// Everything that repeating takes.
  var reproducibility: DerivedAnswer {
    var gaps = codeGaps
    if codes.isEmpty { gaps.append("no code on record") }
    if commandLines.isEmpty { gaps.append("no command line on record") }
    let links = records.datasets.filter { $0.sourceURL == nil }.map(\.name)
    if records.datasets.isEmpty { gaps.append("no data on record") }
    if !links.isEmpty { gaps.append("no link to \(links.joined(separator: ", "))") }
    let exact = records.reproductions.count(where: \.isExact)
    let failed = records.reproductions.count - exact
    if exact == 0 { gaps.append("no run was repeated and is equal bit by bit") }
    if failed > 0 { gaps.append("\(Quantity.plural(failed, "repeated run")) differed") }
    let seeds = Quantity.ranges(Array(Set(counted.map(\.seed))))
    return DerivedAnswer(
      counted.isEmpty ? .no : gaps.isEmpty ? .yes : .partial,
      "\(Quantity.plural(counted.count, "run")) counted" + (seeds.isEmpty ? "" : ", seeds \(seeds)")
        + "; specification, configurations, code and data fingerprints are on record; "
        + "\(exact) of \(records.reproductions.count) repeated runs equal bit by bit."
        + (gaps.isEmpty ? "" : " Against it: \(Phrase.list(gaps))."),
      query: "reproductions", toWrite: gaps.isEmpty ? nil : "Say how what is missing can be had.")
  }

  /// Data, code and commands that others can get.
  var openAccess: DerivedAnswer {
    var gaps = codeGaps
    if codes.isEmpty { gaps.append("no code on record") }
    let data = records.datasets.filter { $0.sourceURL == nil || $0.license == nil }.map(\.name)
    if records.datasets.isEmpty { gaps.append("no data on record") }
    if !data.isEmpty { gaps.append("no link or no licence of \(data.joined(separator: ", "))") }
    if commandLines.isEmpty { gaps.append("no command line on record") }
    let hasRemote = codes.contains { !($0.remote ?? "").isEmpty }
    let hasLink = records.datasets.contains { $0.sourceURL != nil }
    let links = records.datasets.map {
      "\($0.name) \($0.sourceURL ?? "without a link") (\($0.license ?? "licence not on record"))"
    }
    return DerivedAnswer(
      gaps.isEmpty ? .yes : hasRemote || hasLink ? .partial : .no,
      "Code: \(Phrase.short(codes.map { "\($0.remote ?? "no remote") at \($0.commit?.prefix(12) ?? "no commit")" }, most: 4)). "
        + "Data: \(Phrase.list(links)). Commands: \(Phrase.list(Array(commandLines.prefix(2))))."
        + (gaps.isEmpty ? "" : " Against it: \(Phrase.list(gaps))."),
      query: "code", toWrite: gaps.isEmpty ? nil : "Say where what is missing can be had.")
  }
}
