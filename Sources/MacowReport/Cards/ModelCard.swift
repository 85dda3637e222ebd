import Console
import Experiments
import Foundation
import Statistics

/// A model card (Mitchell and others 2019) of an experiment's models.
struct ModelCard {
  private let evidence: Evidence
  /// The configurations that the card is about.
  private let rows: [ResultsTable.Row]

  /// Reads the records.
  ///
  /// - Parameters:
  ///   - argument: The experiment.
  ///   - variant: A configuration's label; nil for all.
  ///   - store: The records.
  /// - Throws: `CommandFailure` if there is no such configuration, or `PlanError`.
  init(_ argument: ExperimentArgument, variant: String?, store: RunStore) throws {
    let evidence = try Evidence(argument, store: store)
    self.evidence = evidence
    guard let variant else {
      rows = evidence.table.rows
      return
    }
    rows = evidence.table.rows.filter { $0.label == variant }
    if rows.isEmpty {
      let known = evidence.table.rows.map(\.label).joined(separator: ", ")
      throw CommandFailure(
        "\(argument.name) has no configuration '\(variant)' (there are \(known))",
        status: .missingInput)
    }
  }

  private var configurations: [ExperimentRecords.Configuration] {
    rows.compactMap { row in evidence.records.configurations.first { $0.label == row.label } }
  }

  private var runs: [ExperimentRecords.Run] {
    evidence.started.filter { run in rows.contains { $0.label == run.label } }
  }

  var card: Card {
    Card(
      title: "Model card: \(evidence.experiment)"
        + (rows.count == 1 ? ", \(rows[0].label)" : ""),
      parts: [
        details,
        Card.Part(
          heading: "Intended use",
          toWrite: "what the model is for, for whom, and what it must not be used for."),
        Card.Part(
          heading: "Factors",
          sentences: ["Measured on: " + evidence.splits.text],
          toWrite: "groups, instruments and surroundings that results may depend on."),
        metrics, results, evaluationData, trainingData, recipe, choice, compute, environment,
        Card.Part(
          heading: "Ethical considerations",
          toWrite: "sensitive data, risks and harms, and what was done about them."),
        Card.Part(
          heading: "Caveats and recommendations", sentences: caveats,
          toWrite: "what else a user must know."),
      ])
  }

  private var details: Card.Part {
    let ends = runs.compactMap(\.ended)
    var facts = [
      Card.Fact(name: "Experiment", value: evidence.experiment),
      Card.Fact(name: "Question", value: evidence.records.summary.question),
    ]
    facts += rows.map { row in
      Card.Fact(
        name: row.label,
        value: "\(row.role), model \(row.model), "
          + (row.parameters.map { "\($0) parameters" } ?? "number of parameters not on record")
          + ", configuration \(row.configurationHash)")
    }
    if let last = ends.max() {
      let date = Date(timeIntervalSince1970: Double(last) / 1e6)
      facts.append(Card.Fact(name: "Last run ended", value: date.ISO8601Format()))
    }
    facts.append(Card.Fact(name: "Code", value: evidence.trainingCode.text))
    let files = runs.filter { $0.fate == "counted" }.compactMap(\.checkpoint)
    facts.append(Card.Fact(name: "Checkpoints", value: evidence.trainedModels.text))
    facts += files.prefix(10).map { file in
      Card.Fact(name: file.path, value: "\(file.bytes) bytes, sha256 \(file.sha256)")
    }
    return Card.Part(
      heading: "Details", facts: facts.filter { !$0.value.isEmpty },
      toWrite: "who made the model, its licence, its version, where to ask.")
  }

  private var metrics: Card.Part {
    Card.Part(heading: "Metrics", sentences: [evidence.measure.text, evidence.errorBars.text])
  }

  private var results: Card.Part {
    let lines = rows.map { row in
      [
        row.label,
        row.mean.map {
          ValueFormat.text(
            mean: $0, spread: row.spread(evidence.report.error.rawValue),
            digits: evidence.report.digits)
        } ?? "–",
        row.values.count == row.planned
          ? "\(row.planned)" : "\(row.values.count) of \(row.planned)",
        row.seeds.isEmpty ? "–" : Quantity.ranges(row.seeds),
        row.interval.map { ValueFormat.text($0[0]...$0[1]) } ?? "–",
      ]
    }
    let heading = evidence.table.unit.isEmpty ? "" : " (\(evidence.table.unit))"
    return Card.Part(
      heading: "Quantitative analyses",
      sentences: rows.flatMap { row in row.notes.map { "\(row.label), \($0)." } },
      table: Card.Table(
        columns: [
          "configuration", "\(evidence.table.metric)\(heading)", "n", "seeds", "95 % interval",
        ], rows: lines))
  }

  /// The data sets that play one of some roles.
  private func data(_ roles: [String]) -> [Card.Fact] {
    evidence.records.summary.datasets.flatMap { used -> [Card.Fact] in
      let parts = used.roles.filter { part in roles.contains { part.hasPrefix("\($0):") } }
      guard !parts.isEmpty,
        let data = evidence.records.datasets.first(where: { $0.name == used.name })
      else { return [] }
      return [
        Card.Fact(
          name: data.name,
          value: "\(parts.joined(separator: ", ")), fingerprint \(data.fingerprint)"),
        Card.Fact(name: "Source", value: data.sourceURL ?? "not on record"),
        Card.Fact(name: "Licence", value: data.license ?? "not on record"),
        Card.Fact(name: "Citation", value: data.citation ?? "not on record"),
      ]
    }
  }

  private var evaluationData: Card.Part {
    Card.Part(
      heading: "Evaluation data", facts: data(["val", "test"]),
      toWrite: "why these data were chosen.")
  }

  private var trainingData: Card.Part {
    Card.Part(
      heading: "Training data", sentences: [evidence.preprocessing.text], facts: data(["train"]))
  }

  /// Every field: once where the configurations agree, in a column each where they differ.
  private var recipe: Card.Part {
    let keys = Set(configurations.flatMap(\.fields.keys)).sorted()
    let lines = keys.map { key in
      let values = configurations.map { $0.fields[key] ?? "–" }
      return [key] + (Set(values).count == 1 ? [values[0]] : [values.joined(separator: " · ")])
    }
    let names = configurations.map(\.label).joined(separator: " · ")
    return Card.Part(
      heading: "Training recipe",
      sentences: configurations.count > 1
        ? ["Where the configurations differ, the values stand in the order \(names)."] : [],
      table: Card.Table(columns: ["field", "value"], rows: lines))
  }

  private var choice: Card.Part {
    Card.Part(heading: "How it was chosen", sentences: [evidence.hyperparameters.text])
  }

  private var compute: Card.Part {
    Card.Part(
      heading: "Compute", sentences: [evidence.compute.text],
      toWrite: "energy and carbon, if they are known.")
  }

  private var environment: Card.Part {
    Card.Part(heading: "Environment", sentences: [evidence.dependencies.text])
  }

  private var caveats: [String] {
    let counts = evidence.runCounts.text
    return evidence.table.warnings + [counts]
  }
}
