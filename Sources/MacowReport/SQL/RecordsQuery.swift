import Experiments

/// SQL as people ask it here: read-only, limited, with statistics and saved questions.
///
/// `query`, checklists and the SQL page of the dashboard all come through this one door.
struct RecordsQuery {
  let sql: String
  var parameters: [String: String] = [:]
  /// Parameters that are NULL if they have no value.
  var optional: Set<String> = []
  var timeLimit = 5.0
  var rowLimit = 1000

  /// A question in SQL.
  init(_ sql: String) { self.sql = sql }

  /// A saved question.
  init(saved: SavedQuery) {
    sql = saved.sql
    optional = Set(saved.parameters)
  }

  /// Asks a database: columns, rows, and whether there were more.
  func answer(from database: String) throws -> ReadOnlyQuery.Result {
    try ReadOnlyQuery(
      path: database, timeLimit: timeLimit, rowLimit: rowLimit,
      functions: StatisticalFunctions.all
    ).run(sql, parameters: parameters, optional: optional)
  }
}

extension ReadOnlyQuery.Result {
  /// The rows as a table of text.
  var table: TextTable {
    let numeric = columns.indices.filter { column in
      rows.allSatisfy { $0[column].isNumberOrNull }
    }
    return TextTable(
      columns: columns, rows: rows.map { $0.map(\.text) }, rightAligned: Set(numeric))
  }
}

extension ReadOnlyQuery.Value {
  var isNumberOrNull: Bool {
    switch self {
    case .integer, .real, .null: true
    case .text, .blob: false
    }
  }

  var text: String {
    switch self {
    case .null: ""
    case .integer(let value): "\(value)"
    case .real(let value): "\(value)"
    case .text(let value): value
    case .blob(let count): "(\(count) bytes)"
    }
  }
}
