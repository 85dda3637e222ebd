import Experiments

/// What a number means: measured how, over what, chosen by which rule, on which images.
struct Caption {
  let sentences: [String]

  init(_ experiments: [ExperimentSummary], kind: MetricKind?, report: ReportConfiguration) {
    var sentences: [String] = []
    if let kind {
      let direction =
        switch kind.direction {
        case .min: ", lower is better"
        case .max: ", higher is better"
        case .none: ""
        }
      sentences.append("\(kind.name)\(direction): \(kind.definition).")
    }
    let spread =
      switch report.error {
      case .std: "the sample standard deviation (n − 1) over seeds"
      case .sem: "the standard error of the mean, s/√n, over seeds"
      case .ci95: "half of the 95 % Student-t interval of the mean, t·s/√n"
      }
    sentences.append(
      "± is \(spread); the interval is x̄ ± t·s/√n at 95 % (Student, n − 1), which assumes roughly "
        + "normal seeds.")
    let imported = experiments.filter(\.isImported)
    if imported.count < experiments.count {
      sentences.append(
        "Between the runs of a row only the seed varies: initial parameters, order of the images, "
          + "augmentation, noise. Fixed are the data, their splits and every hyper-parameter.")
    }
    if !imported.isEmpty {
      sentences.append(
        "Runs of \(imported.map(\.name).joined(separator: ", ")) come from another program: those of "
          + "a row have equal parameters and different seeds; what else varies is not on record.")
    }
    let isOne = experiments.count == 1
    for experiment in experiments {
      let place = isOne ? "Counted" : "\(experiment.name) is counted"
      let origin =
        experiment.isImported
        ? "since no rule is on record."
        : experiment.isRuleDeclaredFirst
          ? "a rule written down before the first run started."
          : "a rule declared after runs had started."
      sentences.append("\(place) at \(experiment.selectionRule), \(origin)")
    }
    sentences += experiments.flatMap(Self.choice)
    for dataset in experiments.flatMap(\.datasets) {
      let sentence =
        "Data: \(dataset.name)\(dataset.identity.text.map { " (\($0))" } ?? ""), "
        + "fingerprint \(dataset.fingerprint.prefix(12)); "
        + dataset.roles.joined(separator: ", ") + "."
      if !sentences.contains(sentence) { sentences.append(sentence) }
    }
    self.sentences = sentences
  }

  /// How the configurations of an experiment were chosen.
  private static func choice(_ experiment: ExperimentSummary) -> [String] {
    var sentences = experiment.searches.map { search in
      "Hyper-parameters by \(search.rule); a rule "
        + (search.isDeclaredFirst
          ? "written down before the first trial started."
          : "declared after trials had started.")
    }
    if let parent = experiment.finalOf {
      sentences.append(
        "The runs of \(experiment.name) have fresh seeds: none of them was looked at when they were "
          + "chosen in \(parent), and no run of \(parent) is counted.")
    }
    return sentences
  }
}

/// What a reader must know before believing a table.
struct Warnings {
  let sentences: [String]

  init(_ experiments: [ExperimentSummary], rows: [ResultsTable.Row], scores: [RunScore]) {
    var sentences: [String] = []
    for experiment in experiments where experiment.isPaperProtocol {
      sentences.append(
        (experiments.count == 1 ? "" : "\(experiment.name), ")
          + "protocol: paper. The epoch was chosen as in the paper, which may look at the test split; "
          + "such numbers are optimistic and no fair comparison.")
    }
    for experiment in experiments where experiment.finalOf == nil {
      if !experiment.searches.isEmpty {
        sentences.append(
          "The rows of \(experiment.name) are trials of a search. The best of them was chosen by "
            + "these very runs, so its number is optimistic; report its runs with fresh seeds "
            + "(macow-train launch --role final).")
      } else if let finals = experiment.finals {
        sentences.append(
          "Finalists of \(experiment.name) were run again with fresh seeds; report those of "
            + "\(finals).")
      }
    }
    for experiment in experiments
    where Set(experiment.datasets.compactMap(\.identity.text)).count > 1 {
      let identities = experiment.datasets.compactMap { dataset in
        dataset.identity.text.map { "\(dataset.name) is \($0)" }
      }
      sentences.append(
        "The rows mix data with different pixels, whose numbers must not be compared: "
          + identities.joined(separator: "; ") + ".")
    }
    for row in rows {
      if row.values.count == 1 {
        sentences.append("\(row.name): n = 1 has no ±, and says nothing about other seeds.")
      }
      if row.standardDeviation == 0 {
        sentences.append(
          "\(row.name): the standard deviation is 0; the seed had no effect, or the runs are "
            + "copies.")
      }
    }
    let unknown = rows.reduce(0) { $0 + $1.seeds.count(where: UnknownSeed.contains) }
    if unknown > 0 {
      sentences.append(
        "\(Quantity.plural(unknown, "run")) logged no seed; each is counted as an independent run, "
          + "which nobody can check or repeat.")
    }
    let used = scores.map(\.run).filter { run in
      rows.contains { $0.runs.contains(run.uid) }
    }
    let codes = Set(used.compactMap(\.codeID))
    if codes.count > 1 {
      let commits = Set(used.compactMap(\.commit)).sorted().map { String($0.prefix(8)) }
      sentences.append(
        "The runs mix \(codes.count) code versions"
          + (commits.isEmpty ? "." : " (commits \(commits.joined(separator: ", ")))."))
    }
    let dirty = used.count(where: \.isDirty)
    if dirty > 0 {
      sentences.append(
        "\(Quantity.plural(dirty, "run")) had uncommitted changes; the database keeps their diff.")
    }
    let machines = Set(used.compactMap(\.environmentID))
    if machines.count > 1 {
      let hosts = Set(used.compactMap(\.hostname)).sorted()
      sentences.append(
        "The runs come from \(machines.count) machines or tool versions "
          + "(\(hosts.joined(separator: ", "))); times are not comparable.")
    }
    self.sentences = sentences
  }
}
