import Configurations
import Console
import Experiments
import Foundation
import Models

/// The runs of a specification, and how far each is.
struct LaunchPlan: CustomStringConvertible {
  /// One run.
  struct PlannedRun: Codable, Equatable {
    let experiment: String
    let label: String
    let role: String
    let seed: Int
    let configuration: String
    /// Number of trained parameters; nil where it takes building the model to know.
    let parameters: Int?
    /// `missing`, or the status in the database.
    let status: String
    /// Whether it stopped for numbers that were none; trying again would give the same.
    let hasDiverged: Bool
    let epochs: Int
    let plannedEpochs: Int
    /// Seconds that are left by what runs of its configuration took; nil without an estimate.
    let secondsLeft: Double?

    /// Whether there is something to do that can succeed.
    var isOpen: Bool { status != RunSummary.Status.finished.rawValue && !hasDiverged }
    var name: String { "\(label), seed \(seed)" }
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
    let costs = try store.runCosts()
    // Where runs only spool, the records follow when they are merged.
    let spools =
      FileSystemKind.of(file: store.path).isNetwork
      ? try RunKey.histories(in: RunStore.runsFolder(of: store.path)) : [:]
    runs = seeds.flatMap { seed in
      experiment.variants.map { variant in
        let found = summaries.first {
          $0.configurationHash == variant.planned.hash && $0.seed == seed && $0.replicate == 0
        }
        let key = RunKey(
          experiment: experiment.spec.name, configuration: variant.planned.hash, seed: seed,
          replicate: 0)
        return PlannedRun(
          variant, of: experiment.spec.name, seed: seed, found: found, spool: spools[key], costs)
      }
    }
  }

  /// The runs that are not finished, without those that diverged.
  var open: [PlannedRun] { runs.filter(\.isOpen) }

  /// Seeds as `1..5`, `0,2,4` or one number.
  static func seeds(_ text: String?) throws -> [Int]? {
    guard let text else { return nil }
    return try SeedList.parse(text, path: "--seeds")
  }

  /// The time that the open runs should take, in words.
  ///
  /// - Parameter jobs: How many run side by side.
  /// - Returns: Words such as `about 3 min 20 s`, or `no estimate yet`.
  func estimate(jobs: Int) -> String {
    let known = open.compactMap(\.secondsLeft)
    if open.isEmpty { return "nothing to do" }
    guard !known.isEmpty else { return "no estimate yet" }
    // Whoever is free takes the next run, as the launcher does.
    var busy = [Double](repeating: 0, count: max(1, jobs))
    for seconds in known {
      let first = busy.indices.min { busy[$0] < busy[$1] } ?? 0
      busy[first] += seconds
    }
    let unknown = open.count - known.count
    return "about \(ProgressBar.duration(busy.max() ?? 0))"
      + (jobs > 1 ? " with \(jobs) side by side" : "")
      + (unknown > 0 ? ", not counting \(unknown) runs without an estimate" : "")
  }

  var description: String {
    let width = runs.map(\.label.count).max() ?? 0
    let spec = experiment.spec
    let diverged = runs.count(where: \.hasDiverged)
    var lines = [
      "experiment \(spec.name): \(experiment.variants.count) configurations, "
        + "\(runs.count) runs, \(open.count) to do"
        + (diverged > 0 ? ", \(diverged) diverged" : ""),
      "rule: \(spec.selection.sentence)",
    ]
    lines += spec.searchSentences.map { "search: \($0)" }
    for variant in experiment.variants where spec.searchGroups.isEmpty {
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
          + "\(run.epochs)/\(run.plannedEpochs) epochs  "
          + (run.hasDiverged ? "diverged" : run.status)
          + (run.secondsLeft.map { ", about \(ProgressBar.duration($0))" } ?? ""))
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

extension LaunchPlan.PlannedRun {
  init(
    _ variant: ResolvedVariant, of experiment: String, seed: Int, found: RunSummary?,
    spool: RunHistory?, _ costs: [String: RunCost]
  ) {
    self.experiment = experiment
    self.seed = seed
    label = variant.planned.label
    role = variant.planned.role.rawValue
    configuration = variant.planned.hash
    parameters = variant.parameterCount
    status = (spool?.status ?? found?.status)?.rawValue ?? "missing"
    hasDiverged =
      found?.status == .failed
      && found?.stopReason == RunStore.FailureReason.diverged.rawValue
    epochs = spool?.lastEpoch ?? found?.epochs ?? 0
    plannedEpochs = variant.planned.configuration.training.epochs
    let part = max(0, 1 - Double(epochs) / Double(plannedEpochs))
    let isOver = status == RunSummary.Status.finished.rawValue || hasDiverged
    secondsLeft = isOver ? nil : costs[configuration].map { $0.seconds * part }
  }
}
