import ArgumentParser
import Experiments
import Statistics

struct RunsListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ls",
    abstract: "Every run: where it stands, its epochs, its numbers, its time.",
    discussion: """
      EXAMPLE
        macow-report runs quickstart
        macow-report runs --json
      """)

  @OptionGroup var database: DatabaseOptions
  @Argument(help: "An experiment's name or specification; all experiments without it.")
  var experiment: String?
  @Flag(help: "JSON for a program.")
  var json = false

  /// A run with its test result.
  struct Entry: Encodable {
    let run: RunSummary
    let test: Double?
  }

  func run() throws {
    try reporting {
      let store = try database.open()
      let name = try experiment.map { try ExperimentArgument($0).name }
      let entries = try (name.map { [$0] } ?? store.experiments()).flatMap { experiment in
        let scores = try store.finalScores(
          experiment: experiment, metric: MetricKind.testBitsPerDim.name)
        let tests = Dictionary(uniqueKeysWithValues: scores.map { ($0.run.uid, $0.value) })
        return try store.runSummaries(experiment: experiment).map {
          Entry(run: $0, test: tests[$0.uid] ?? nil)
        }
      }
      try Output.write(json ? Output.json(entries) : Self.table(entries), to: nil)
    }
  }

  private static func table(_ entries: [Entry]) -> String {
    if entries.isEmpty { return "no runs are recorded\n" }
    func number(_ value: Double?) -> String {
      value.map { $0.isFinite ? ValueFormat.fixed($0, places: 4) : "\($0)" } ?? "–"
    }
    return TextTable(
      columns: [
        "run", "experiment", "configuration", "seed", "status", "epochs", "selected", "val/bpd",
        "test/bpd", "time", "attempts", "note",
      ],
      rows: entries.map { entry in
        let run = entry.run
        let excluded = run.excludeReason.map { "excluded: \($0)" }
        return [
          String(run.uid.prefix(8)), run.experiment, run.label,
          UnknownSeed.text(run.seed) + (run.replicate > 0 ? " (replicate \(run.replicate))" : ""),
          run.status.rawValue,
          run.plannedEpochs.map { "\(run.epochs)/\($0)" } ?? "\(run.epochs)",
          run.selectedEpoch.map { "\($0)" } ?? "–", number(run.bestValidation),
          number(entry.test), Quantity.duration(run.activeSeconds), "\(run.attempts)",
          excluded ?? run.errorText ?? "",
        ]
      }, rightAligned: [3, 5, 6, 7, 8, 9, 10]
    ).plain
  }
}
