import Experiments
import Statistics

/// The runs of an experiment, a page at a time.
struct RunList: Encodable {
  let runs: [Entry]
  let paging: Paging

  struct Entry: Encodable {
    let uid: String
    let shortID: String
    let address: String
    let label: String
    let seed: Int
    let replicate: Int
    let isReplicate: Bool
    let status: String
    let note: String
    let epochs: Int
    let plannedEpochs: Int?
    let selectedEpoch: Int?
    /// What the columns show.
    let progress: String
    let selected: String
    let bestValidation: Double?
    let validation: String
    /// The table's metric at the selected epoch.
    let score: Double?
    let scoreText: String
    let seconds: Double
    let time: String
    let attempts: Int

    enum CodingKeys: CodingKey {
      case uid, label, seed, replicate, status, note, epochs, plannedEpochs, selectedEpoch
      case bestValidation, score, seconds, attempts
    }
  }

  /// What runs can be filtered by.
  static let statuses = ["queued", "running", "finished", "failed", "killed", "lost", "excluded"]

  /// The runs that the query asks for.
  static func listing(
    _ runs: [RunSummary], scores: [RunScore], metric: String, visit: Visit
  ) -> (facts: RunList, headings: [Heading]) {
    let values = Dictionary(scores.map { ($0.run.id, $0.value) }) { $1 }
    let label = visit.field("label")
    let status = visit.field("status")
    let found = runs.filter { run in
      (label == nil || run.label == label)
        && (status == nil || run.status.rawValue == status
          || (status == "excluded" && run.excludeReason != nil))
    }.map { entry($0, score: values[$0.id] ?? nil) }
    let list = Listing(found, columns: columns(metric), visit: visit)
    return (RunList(runs: list.items, paging: list.paging), list.headings)
  }

  private static func columns(_ metric: String) -> [Listing<Entry>.Column] {
    typealias Column = Listing<Entry>.Column
    // What has no number comes last, as it is not the best.
    func number(
      _ key: String, _ title: String, _ value: @escaping (Entry) -> Double?
    ) -> Column {
      Column(key: key, title: title, isNumeric: true) {
        let (a, b) = (value($0) ?? .infinity, value($1) ?? .infinity)
        return (a.isNaN ? .infinity : a) < (b.isNaN ? .infinity : b)
      }
    }
    return [
      Column(key: "run", title: "run") { $0.uid < $1.uid },
      Column(key: "label", title: "configuration") { $0.label < $1.label },
      number("seed", "seed") { Double($0.seed) },
      Column(key: "status", title: "status") { $0.status < $1.status },
      number("epochs", "epochs") { Double($0.epochs) },
      number("selected", "selected") { $0.selectedEpoch.map(Double.init) },
      number("validation", "best val/bpd", \.bestValidation),
      number("score", metric, \.score), number("time", "time", \.seconds),
      number("attempts", "attempts") { Double($0.attempts) },
      Column(key: "note", title: "note"),
    ]
  }

  private static func entry(_ run: RunSummary, score: Double?) -> Entry {
    let excluded = run.excludeReason.map { "excluded: \($0)" }
    let stopped = run.stopReason.flatMap { $0 == "completed" ? nil : $0 }
    return Entry(
      uid: run.uid, shortID: String(run.uid.prefix(8)), address: Address.run(run.uid),
      label: run.label, seed: run.seed, replicate: run.replicate, isReplicate: run.replicate > 0,
      status: run.status.rawValue, note: excluded ?? run.errorText ?? stopped ?? "",
      epochs: run.epochs, plannedEpochs: run.plannedEpochs, selectedEpoch: run.selectedEpoch,
      progress: run.plannedEpochs.map { "\(run.epochs)/\($0)" } ?? "\(run.epochs)",
      selected: run.selectedEpoch.map { "\($0)" } ?? "–",
      bestValidation: run.bestValidation, validation: Shown.number(run.bestValidation),
      score: score, scoreText: Shown.number(score), seconds: run.activeSeconds,
      time: Quantity.duration(run.activeSeconds), attempts: run.attempts)
  }
}

/// Numbers of single measurements as pages show them.
enum Shown {
  /// Four decimals, or as many digits as very small and large numbers need.
  static func number(_ value: Double?) -> String {
    guard let value else { return "–" }
    guard value.isFinite else { return value.isNaN ? "NaN" : value > 0 ? "+∞" : "−∞" }
    let size = abs(value)
    if size >= 1e5 || (size < 1e-3 && size > 0) {
      return ValueFormat.significant(value, digits: 4)
    }
    return ValueFormat.fixed(value, places: 4)
  }
}
