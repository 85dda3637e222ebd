import Experiments

/// Every experiment: what it asks, and how far it is.
struct ExperimentsPage: Page {
  static let paths = ["/", "/experiments"]
  static let template = "experiments"

  struct Facts: Encodable {
    let search: String
    let experiments: [Entry]
    let paging: Paging
  }

  struct Entry: Encodable {
    let name: String
    let question: String
    let configurations: Int
    let planned: Int
    let finished: Int
    let failed: Int
    let excluded: Int
    let running: Int
    let lastActivity: Moment
    let address: String
  }

  let title = "Experiments"
  let trail: [Crumb] = []
  let facts: Facts
  let isLive: Bool
  private let headings: [Heading]

  var drawings: [String: Any] { ["headings": headings] }

  init(_ visit: Visit) throws {
    var found = try visit.site.records.experimentOverviews()
    isLive = found.contains { $0.running > 0 }
    let search = visit.field("q") ?? ""
    if !search.isEmpty {
      let wanted = search.lowercased()
      found = found.filter {
        $0.name.lowercased().contains(wanted) || $0.question.lowercased().contains(wanted)
      }
    }
    let list = Listing(found, columns: Self.columns, visit: visit)
    headings = list.headings
    facts = Facts(
      search: search,
      experiments: list.items.map {
        Entry(
          name: $0.name, question: $0.question, configurations: $0.configurations,
          planned: $0.planned, finished: $0.finished, failed: $0.failed, excluded: $0.excluded,
          running: $0.running, lastActivity: Moment($0.lastActivity),
          address: Address.experiment($0.name))
      }, paging: list.paging)
  }

  private static var columns: [Listing<ExperimentOverview>.Column] {
    typealias Column = Listing<ExperimentOverview>.Column
    func count(
      _ title: String, _ value: @escaping (ExperimentOverview) -> Int
    ) -> Column {
      Column(key: title, title: title, isNumeric: true) { value($0) > value($1) }
    }
    return [
      Column(key: "name", title: "experiment") { $0.name < $1.name },
      Column(key: "question", title: "question"),
      count("configurations", \.configurations), count("planned", \.planned),
      count("finished", \.finished), count("failed", \.failed), count("excluded", \.excluded),
      count("running", \.running),
      Column(key: "activity", title: "last activity") { $0.lastActivity > $1.lastActivity },
    ]
  }
}
