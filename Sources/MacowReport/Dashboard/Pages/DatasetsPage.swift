import Experiments

/// Every data set of the catalogue.
struct DatasetsPage: Page {
  static let paths = ["/datasets"]
  static let template = "datasets"

  struct Facts: Encodable {
    let datasets: [Entry]
    let paging: Paging
  }

  struct Entry: Encodable {
    let name: String
    let identity: String
    let form: String
    let images: Int
    let size: String
    let splits: String
    let fingerprint: String
    let address: String
  }

  let title = "Data sets"
  let trail: [Crumb] = []
  let facts: Facts
  private let headings: [Heading]

  var drawings: [String: Any] { ["headings": headings] }

  init(_ visit: Visit) throws {
    let found = try visit.site.records.datasets().map { record in
      Entry(
        name: record.name, identity: record.identity.text ?? "–", form: record.form ?? "–",
        images: record.splits.reduce(0) { $0 + $1.count },
        size: record.splits.first.map { "\($0.height) × \($0.width) × \($0.channels)" } ?? "–",
        splits: record.splits.map { "\($0.name) \($0.count)" }.joined(separator: ", "),
        fingerprint: record.fingerprint, address: Address.dataset(record.name))
    }
    let list = Listing(
      found,
      columns: [
        .init(key: "name", title: "data set") { $0.name < $1.name },
        .init(key: "identity", title: "what it is") { $0.identity < $1.identity },
        .init(key: "form", title: "form") { $0.form < $1.form },
        .init(key: "images", title: "images", isNumeric: true) { $0.images > $1.images },
        .init(key: "size", title: "largest image"), .init(key: "splits", title: "splits"),
        .init(key: "fingerprint", title: "fingerprint"),
      ], visit: visit)
    headings = list.headings
    facts = Facts(datasets: list.items, paging: list.paging)
  }
}
