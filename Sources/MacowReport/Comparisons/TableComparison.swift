import Configurations
import Statistics

/// Sides with several numbers a run: scores on tasks, or values on images.
struct TableComparison {
  /// What the columns of the tables are.
  enum Columns: String, CaseIterable { case tasks, images }

  let sides: [(name: String, rows: [[Double]])]
  let columns: Columns
  let seed: UInt64
  let replications: Int

  typealias TaskAggregate = (scores: TaskScores, bootstrap: Outcome<StratifiedBootstrap>)

  func aggregate(_ rows: [[Double]]) throws(Untestable) -> TaskAggregate {
    let scores = try TaskScores(rows)
    return (
      scores,
      Outcome { () throws(Untestable) in
        try StratifiedBootstrap(scores, replications: replications, seed: seed)
      }
    )
  }

  /// Every number in full precision.
  func json() throws(Untestable) -> JSONValue {
    var members: [String: JSONValue] = [:]
    for side in sides {
      switch columns {
      case .tasks: members[side.name] = Self.json(try aggregate(side.rows))
      case .images: members[side.name] = Self.json(try VarianceComponents(side.rows))
      }
    }
    var result: [String: JSONValue] = [
      "names": .array(sides.map { .string($0.name) }), "columns": .string(columns.rawValue),
      "describe": .object(members),
    ]
    if columns == .tasks {
      var pairs: [String: JSONValue] = [:]
      for (first, second) in Self.ordered(sides) {
        let share = try TaskScores(first.rows).probabilityOfHigher(than: TaskScores(second.rows))
        pairs["\(first.name)|\(second.name)"] = .number(share)
      }
      result["probability_of_improvement"] = .object(pairs)
    }
    return .object(result)
  }

  private static func ordered(
    _ sides: [(name: String, rows: [[Double]])]
  ) -> [((name: String, rows: [[Double]]), (name: String, rows: [[Double]]))] {
    sides.indices.flatMap { i in
      sides.indices.filter { $0 != i }.map { (sides[i], sides[$0]) }
    }
  }

  private static func json(_ found: TaskAggregate) -> JSONValue {
    [
      "runs": JSONValue(found.scores.runCount), "tasks": JSONValue(found.scores.taskCount),
      "mean": .number(found.scores.mean),
      "median_of_task_means": .number(found.scores.medianOfTaskMeans),
      "iqm": .number(found.scores.interquartileMean),
      "optimality_gap_gamma1": .number(found.scores.optimalityGap()),
      "iqm_bootstrap": JSONValue(found.bootstrap) {
        [
          "ci95": JSONValue($0.interval), "replications": JSONValue($0.replications),
          "seed": .number(Double($0.seed)),
          "generator": .string(StratifiedBootstrap.generatorName),
        ]
      },
    ]
  }

  private static func json(_ found: VarianceComponents) -> JSONValue {
    [
      "seeds": JSONValue(found.seedCount), "images": JSONValue(found.imageCount),
      "grand_mean": .number(found.mean),
      "seed_means": .array(found.seedMeans.map { .number($0) }),
      "ms_seed": .number(found.seedMeanSquare), "ms_image": .number(found.imageMeanSquare),
      "ms_residual": .number(found.residualMeanSquare), "var_seed": .number(found.seedVariance),
      "var_image": .number(found.imageVariance), "var_residual": .number(found.residualVariance),
      "per_run_image_sem": .array(found.imageErrors.map { .number($0) }),
      "se_fixed_testset": .number(found.errorOnTheseImages),
      "se_new_seeds_and_new_testset": .number(found.errorOnNewImages),
    ]
  }

  /// The same for a person.
  func text() throws(Untestable) -> String {
    switch columns {
    case .tasks: try taskText()
    case .images: try imageText()
    }
  }

  private func taskText() throws(Untestable) -> String {
    var rows: [[String]] = []
    var notes: [String] = []
    for side in sides {
      let (scores, bootstrap) = try aggregate(side.rows)
      var interval = "–"
      switch bootstrap {
      case .success(let found): interval = ValueFormat.text(found.interval)
      case .failure(let reason): notes.append("\(side.name): \(reason).")
      }
      rows.append([
        side.name, "\(scores.runCount)", "\(scores.taskCount)",
        ValueFormat.text(mean: scores.interquartileMean, spread: nil), interval,
        ValueFormat.text(mean: scores.mean, spread: nil),
        ValueFormat.text(mean: scores.medianOfTaskMeans, spread: nil),
        ValueFormat.text(mean: scores.optimalityGap(), spread: nil),
      ])
    }
    var text = TextTable(
      columns: [
        "", "runs", "tasks", "IQM", "95 % interval", "mean", "median of tasks",
        "optimality gap, γ = 1",
      ], rows: rows, rightAligned: [1, 2]
    ).plain
    text += "\n"
    for (index, first) in sides.enumerated() {
      for second in sides.dropFirst(index + 1) {
        let share = try TaskScores(first.rows).probabilityOfHigher(than: TaskScores(second.rows))
        text += "a run of \(first.name) scores higher than one of \(second.name) with probability "
        text += "\(Reading.plain(share)), the mean over tasks\n"
      }
    }
    text +=
      "\nThe interval is the percentile of \(replications) draws that repeat runs within each "
    text +=
      "task (\(StratifiedBootstrap.generatorName), seed \(seed)). The optimality gap supposes "
    text += "that higher is better.\n"
    return text + notes.map { $0 + "\n" }.joined()
  }

  private func imageText() throws(Untestable) -> String {
    var rows: [[String]] = []
    for side in sides {
      let found = try VarianceComponents(side.rows)
      func number(_ value: Double) -> String { ValueFormat.significant(value, digits: 3) }
      rows.append([
        side.name, "\(found.seedCount)", "\(found.imageCount)",
        ValueFormat.text(mean: found.mean, spread: found.errorOnTheseImages),
        number(found.errorOnNewImages), number(found.seedVariance), number(found.imageVariance),
        number(found.residualVariance),
      ])
    }
    return TextTable(
      columns: [
        "", "seeds", "images", "mean ± error on these images", "error on new images", "σ² seed",
        "σ² image", "σ² rest",
      ], rows: rows, rightAligned: [1, 2]
    ).plain + """

      The error on these images is what more seeds shrink; the error on new images of the same kind
      adds σ²_image/I, which they do not. An estimate of a variance below 0 means about 0.

      """
  }
}
