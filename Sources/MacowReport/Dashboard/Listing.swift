/// A long list, a page at a time, sorted by a column that the query names.
struct Listing<Item> {
  /// The rows of this page.
  let items: [Item]
  let paging: Paging
  /// The headings, with what sorts by them.
  let headings: [Heading]

  /// Rows on a page.
  static var pageSize: Int { 100 }

  /// A column that a list can be sorted by.
  struct Column {
    /// The name in the query.
    let key: String
    let title: String
    var isNumeric = false
    /// Whether the first row comes before the second; nil for a column that sorts nothing.
    var isBefore: ((Item, Item) -> Bool)?
  }

  init(_ all: [Item], columns: [Column], visit: Visit, page pageKey: String = "page") {
    let asked = visit.field("sort")
    let isDescending = visit.field("order") == "down"
    var sorted = all
    if let isBefore = columns.first(where: { $0.key == asked })?.isBefore {
      // Stable: equal rows keep the order of the records.
      sorted = all.enumerated().sorted { first, second in
        let (a, b) = isDescending ? (second, first) : (first, second)
        if isBefore(a.element, b.element) { return true }
        if isBefore(b.element, a.element) { return false }
        return first.offset < second.offset
      }.map(\.element)
    }
    let pages = max(1, (sorted.count + Self.pageSize - 1) / Self.pageSize)
    let page = min(visit.number(pageKey), pages)
    let start = (page - 1) * Self.pageSize
    items = Array(sorted[start..<min(sorted.count, start + Self.pageSize)])
    paging = Paging(
      page: page, pages: pages, total: sorted.count,
      first: sorted.isEmpty ? 0 : start + 1, last: start + items.count,
      previous: page > 1 ? visit.address([pageKey: "\(page - 1)"]) : nil,
      next: page < pages ? visit.address([pageKey: "\(page + 1)"]) : nil)
    headings = columns.map { column in
      let isSorted = column.key == asked && column.isBefore != nil
      return Heading(
        title: column.title,
        address: column.isBefore == nil
          ? nil
          : visit.address([
            "sort": column.key, "order": isSorted && !isDescending ? "down" : nil, pageKey: nil,
          ]),
        kind: column.isNumeric ? "number" : "text",
        sorted: isSorted ? (isDescending ? "descending" : "ascending") : "none",
        arrow: isSorted ? (isDescending ? "↓" : "↑") : "")
    }
  }
}

/// Where a page of a list stands in it.
struct Paging: Encodable {
  let page: Int
  let pages: Int
  /// Rows of all pages.
  let total: Int
  let first: Int
  let last: Int
  let previous: String?
  let next: String?

  enum CodingKeys: CodingKey { case page, pages, total, previous, next }
}

/// A heading of a list.
struct Heading {
  let title: String
  let address: String?
  /// `number` or `text`, for the style.
  let kind: String
  /// As `aria-sort` has it.
  let sorted: String
  let arrow: String
}
