import Experiments

/// Questions about the method, and what was chosen how.
extension Evidence {
  /// What the records know of the models.
  private var modelSentences: String {
    let texts = table.rows.map { row in
      let parts = [
        row.model.isEmpty ? "" : "model \(row.model)",
        row.parameters.map { "\($0) parameters" } ?? "",
        row.dequantization.isEmpty ? "" : "\(row.dequantization) dequantization",
      ].filter { !$0.isEmpty }
      return "\(row.name): \(parts.joined(separator: ", "))"
    }
    return Phrase.list(texts) + "."
  }

  var model: DerivedAnswer {
    .todo(
      "Describe the model and its mathematics, and name the section.", known: modelSentences,
      query: "parameters")
  }

  var assumptions: DerivedAnswer {
    .todo("Explain the assumptions, and name the section.", query: "parameters")
  }

  var theory: DerivedAnswer {
    .todo("Point to statement, assumptions and proof, or answer na if nothing is proved.")
  }

  /// Measured cost; its growth is for a person to say.
  var complexity: DerivedAnswer {
    let growth = "Say how time and memory grow with the size of images and model."
    guard !counted.isEmpty else {
      return .todo(growth, known: "No run is finished and counted.", query: "run-time")
    }
    return DerivedAnswer(.partial, "Measured: \(timeSentences)", query: "run-time", toWrite: growth)
  }

  /// Fields whose values differ between the configurations.
  var differingFields: [String] {
    let keys = Set(records.configurations.flatMap(\.fields.keys)).sorted()
    return keys.filter { key in Set(records.configurations.map { $0.fields[key] }).count > 1 }
  }

  /// Ranges, choice and values; yes only for a search that was declared before the runs.
  var hyperparameters: DerivedAnswer {
    let counts = records.configurations.map { "\($0.label) \($0.fields.count)" }
    var text = "Every value is on record, defaults filled in (fields: \(Phrase.short(counts)))."
    if records.configurations.count > 1 {
      text += " The configurations differ in \(Phrase.short(differingFields, most: 8))."
    }
    for choice in records.selections {
      text += " \(choice.what) chosen by \(choice.rule) (\(choice.metric)), "
      text +=
        choice.isDeclaredFirst
        ? "declared before the first run." : "declared after runs had started."
      if let space = choice.space { text += " Tried by \(choice.method ?? "no method"): \(space)." }
      if choice.protocolKind == "paper" {
        text += " It repeats the paper's protocol, which may look at the test split."
      }
    }
    let searches = records.selections.filter { $0.what == "hyperparameters" }
    let isFair = records.selections.allSatisfy { $0.isDeclaredFirst && $0.protocolKind != "paper" }
    if records.selections.isEmpty {
      return DerivedAnswer(
        .no, text + " No rule of choice is on record.", query: "selection",
        toWrite: "Say which values were considered and how the reported ones were chosen.")
    }
    if searches.isEmpty {
      return DerivedAnswer(
        .partial, text + " No search is on record.", query: "selection",
        toWrite: "Say which other values were considered, and how these were chosen.")
    }
    return DerivedAnswer(
      isFair ? .yes : .partial, text, query: "selection",
      toWrite: isFair ? nil : "Say what the late or optimistic choice means for the results.")
  }

  /// The models on record are flows and PixelCNN++, none of them a language model.
  var languageModels: DerivedAnswer {
    let models = Set(records.configurations.compactMap { $0.fields["model.type"] }).sorted()
    return DerivedAnswer(
      .na,
      "The models on record are of the types \(models.joined(separator: ", ")), models of images.",
      query: "parameters",
      toWrite: "Answer otherwise if an LLM is an original or unusual part of the method.")
  }

  /// What is measured, and the statistic over runs.
  var measure: DerivedAnswer {
    guard let kind, !kind.definition.isEmpty else {
      return .todo("Define \(report.metric).", query: "metrics")
    }
    let direction =
      switch kind.direction {
      case .min: "lower is better"
      case .max: "higher is better"
      case .none: "neither direction is better"
      }
    return DerivedAnswer(
      .yes,
      "\(kind.name) (\(kind.unit.isEmpty ? "no unit" : kind.unit), split \(kind.split), "
        + "\(direction)): \(kind.definition). Counted at \(records.summary.selectionRule); reported "
        + "is the arithmetic mean over seeds.", query: "metrics")
  }

  /// Splits and hyper-parameters together.
  var settings: DerivedAnswer {
    let (data, choices) = (splits, hyperparameters)
    let optimizer = records.configurations.map { configuration in
      "\(configuration.label) \(configuration.fields["optimizer.kind"] ?? "unknown") with learning "
        + "rate \(configuration.fields["optimizer.learning_rate"] ?? "unknown")"
    }
    let both = Set([data.verdict, choices.verdict])
    let verdict: ChecklistAnswer.Verdict =
      both == [.yes] ? .yes : both.isSubset(of: [.no, .todo]) ? .no : .partial
    return DerivedAnswer(
      verdict, "\(data.text) \(choices.text) Optimizer: \(Phrase.short(optimizer)).",
      query: "parameters",
      toWrite: [data.toWrite, choices.toWrite].compactMap { $0 }.first)
  }
}
