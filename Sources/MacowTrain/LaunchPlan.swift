import Configurations
import Experiments
import Foundation
import Models

/// The runs of a specification, and how far each is.
struct LaunchPlan: CustomStringConvertible {
  /// One run.
  struct PlannedRun: Codable, Equatable {
    let label: String
    let seed: Int
    let configuration: String
    /// Number of trained parameters; nil where it takes building the model to know.
    let parameters: Int?
    /// `missing`, or the status in the database.
    let status: String
    let epochs: Int
    let plannedEpochs: Int
  }

  let experiment: ResolvedExperiment
  let runs: [PlannedRun]

  /// Looks every run of `experiment` up; seeds go round the variants, so that an interrupted
  /// launch leaves comparable numbers of each.
  init(_ experiment: ResolvedExperiment, seeds: [Int], in store: RunStore) throws {
    self.experiment = experiment
    let isKnown = try store.experiments().contains(experiment.spec.name)
    let summaries =
      isKnown ? try store.runSummaries(experiment: experiment.spec.name) : []
    runs = seeds.flatMap { seed in
      experiment.variants.map { variant in
        let found = summaries.first {
          $0.configurationHash == variant.planned.hash && $0.seed == seed && $0.replicate == 0
        }
        return PlannedRun(
          label: variant.planned.label, seed: seed, configuration: variant.planned.hash,
          parameters: variant.parameterCount,
          status: found?.status.rawValue ?? "missing", epochs: found?.epochs ?? 0,
          plannedEpochs: variant.planned.configuration.training.epochs)
      }
    }
  }

  /// The runs that are not finished.
  var open: [PlannedRun] { runs.filter { $0.status != RunSummary.Status.finished.rawValue } }

  /// Seeds as `1..5`, `0,2,4` or one number.
  static func seeds(_ text: String?) throws -> [Int]? {
    guard let text else { return nil }
    return try SeedList.parse(text, path: "--seeds")
  }

  var description: String {
    let width = runs.map(\.label.count).max() ?? 0
    var lines = [
      "experiment \(experiment.spec.name): \(experiment.variants.count) configurations, "
        + "\(runs.count) runs, \(open.count) to do",
      "rule: \(experiment.spec.selection.sentence)",
    ]
    for variant in experiment.variants {
      guard let count = variant.parameterCount else { continue }
      let learned = variant.dequantizer.flatMap { $0.parameterCount(for: variant.image) }
      lines.append(
        "\(variant.planned.label): \(Self.grouped(count)) parameters"
          + (learned.map { ", \(Self.grouped($0)) of them in the dequantizer" } ?? ""))
    }
    for run in runs {
      let label = run.label.padding(toLength: width, withPad: " ", startingAt: 0)
      lines.append(
        "  \(label)  seed \(run.seed)  \(run.configuration.prefix(12))  "
          + "\(run.epochs)/\(run.plannedEpochs) epochs  \(run.status)")
    }
    return lines.joined(separator: "\n")
  }

  /// `37,197,547`.
  private static func grouped(_ number: Int) -> String {
    var digits = String(number)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return ([digits] + groups).joined(separator: ",")
  }
}
