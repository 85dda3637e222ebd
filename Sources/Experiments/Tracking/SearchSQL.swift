internal import GRDB

/// A piece of SQL with the values that belong into it; nothing of a request is ever in its text.
struct SearchSQL {
  var sql: String
  var arguments: StatementArguments

  init(_ sql: String, _ arguments: StatementArguments = []) {
    self.sql = sql
    self.arguments = arguments
  }

  /// Comparisons of runs, all of which must hold; `v` is `v_tracking_run`.
  ///
  /// - Throws: `TrackingError.invalid`.
  static func runs(_ filter: String) throws -> SearchSQL {
    try SearchCondition.all(of: filter).reduce(into: SearchSQL("1")) { all, condition in
      let next = try run(condition)
      all.sql += " AND \(next.sql)"
      all.arguments += next.arguments
    }
  }

  private static func run(_ condition: SearchCondition) throws -> SearchSQL {
    switch try SearchField(condition.subject) {
    case .metric(let key):
      guard case .number(let sign, let number) = condition.comparison else {
        throw TrackingError(
          .invalid,
          "Expected a number for metric '\(key)' in '\(condition.subject)', without quotes.")
      }
      return SearchSQL(
        """
        EXISTS (SELECT 1 FROM v_tracking_latest l JOIN metric m ON m.id = l.metric_id
          WHERE l.run_id = v.id AND m.name = ? AND l.nonfinite <> 'nan' AND l.value \(sign) ?)
        """, [key, number])
    case .parameter(let key):
      return try text(condition, from: "v_tracking_param", key: key)
    case .tag(let key): return try text(condition, from: "tag", key: key)
    case .dataset(let key):
      let source =
        key == "context"
        ? "tracked_input_tag x WHERE x.run_id = v.id AND x.key = 'mlflow.data.context'"
        : "tracked_input x WHERE x.run_id = v.id"
      let test = try comparison(condition, on: key == "context" ? "x.value" : "x.\(key)")
      return SearchSQL("EXISTS (SELECT 1 FROM \(source) AND \(test.sql))", test.arguments)
    case .attribute(let attribute):
      if attribute.isNumber {
        guard case .number(let sign, let number) = condition.comparison else {
          throw TrackingError(
            .invalid, "Expected a number of milliseconds for '\(condition.subject)'.")
        }
        return SearchSQL("\(attribute.column) \(sign) ?", [number])
      }
      return try comparison(condition, on: attribute.column)
    }
  }

  private static func text(
    _ condition: SearchCondition, from table: String, key: String
  ) throws -> SearchSQL {
    let source = "SELECT 1 FROM \(table) x WHERE x.run_id = v.id AND x.key = ?"
    if case .null(let isNegated) = condition.comparison {
      return SearchSQL("\(isNegated ? "" : "NOT ")EXISTS (\(source))", [key])
    }
    let test = try comparison(condition, on: "x.value")
    return SearchSQL("EXISTS (\(source) AND \(test.sql))", [key] + test.arguments)
  }

  /// A comparison of a text.
  static func comparison(_ condition: SearchCondition, on column: String) throws -> SearchSQL {
    switch condition.comparison {
    case .text(let sign, let text) where sign == "=" || sign == "!=":
      return SearchSQL("\(column) \(sign) ?", [text])
    case .like(let pattern): return SearchSQL("\(column) GLOB ?", [glob(pattern)])
    case .alike(let pattern): return SearchSQL("\(column) LIKE ?", [pattern])
    case .among(let texts, let isNegated):
      let places = texts.map { _ in "?" }.joined(separator: ", ")
      return SearchSQL(
        "\(column) \(isNegated ? "NOT " : "")IN (\(places))", StatementArguments(texts))
    case .null(let isNegated):
      return SearchSQL("\(column) IS \(isNegated ? "NOT " : "")NULL")
    case .text(let sign, _):
      throw TrackingError(
        .invalid,
        "Invalid comparator '\(sign)' for '\(condition.subject)'; a text is compared by =, !=, "
          + "LIKE, ILIKE, IN or IS NULL.")
    case .number:
      throw TrackingError(
        .invalid, "Expected a quoted string value for '\(condition.subject)'.")
    }
  }

  /// LIKE's pattern as GLOB's, since only GLOB tells capital letters from small ones.
  private static func glob(_ pattern: String) -> String {
    pattern.map { character in
      switch character {
      case "%": "*"
      case "_": "?"
      case "*", "?", "[": "[\(character)]"
      default: String(character)
      }
    }.joined()
  }

  /// The order of runs; equal ones come newest first.
  ///
  /// - Throws: `TrackingError.invalid`.
  static func runOrder(_ texts: [String]) throws -> SearchSQL {
    var order = SearchSQL("")
    for key in try SearchOrder.all(of: texts) {
      let direction = key.isDescending ? "DESC" : "ASC"
      switch try SearchField(key.subject) {
      case .metric(let name):
        let point = "FROM v_tracking_latest l JOIN metric m ON m.id = l.metric_id"
        let place = "WHERE l.run_id = v.id AND m.name = ?"
        order.sql += """
          coalesce((SELECT l.nonfinite = 'nan' \(point) \(place)), 2),
          (SELECT l.value \(point) \(place)) \(direction),
          """
        order.arguments += [name, name]
      case .parameter(let name): order.add(name, of: "v_tracking_param", direction)
      case .tag(let name): order.add(name, of: "tag", direction)
      case .dataset:
        throw TrackingError(.invalid, "Runs cannot be ordered by '\(key.subject)'.")
      case .attribute(let attribute):
        order.sql += "\(attribute.column) IS NULL, \(attribute.column) \(direction), "
      }
    }
    order.sql += "v.start_ms DESC, v.uid"
    return order
  }

  private mutating func add(_ key: String, of table: String, _ direction: String) {
    let value = "(SELECT x.value FROM \(table) x WHERE x.run_id = v.id AND x.key = ?)"
    sql += "\(value) IS NULL, \(value) \(direction), "
    arguments += [key, key]
  }
}

/// The filter and the order of experiments.
enum ExperimentSearch {
  private static let columns = [
    "name": "e.name", "experiment_id": "e.id", "creation_time": "e.created_us / 1000",
    "last_update_time": "coalesce(x.updated_us, e.created_us) / 1000",
  ]

  static func condition(_ filter: String) throws -> SearchSQL {
    try SearchCondition.all(of: filter).reduce(into: SearchSQL("1")) { all, condition in
      let next = try experiment(condition)
      all.sql += " AND \(next.sql)"
      all.arguments += next.arguments
    }
  }

  private static func experiment(_ condition: SearchCondition) throws -> SearchSQL {
    for prefix in ["tags.", "tag."] where condition.subject.hasPrefix(prefix) {
      let key = String(condition.subject.dropFirst(prefix.count))
      let test = try SearchSQL.comparison(condition, on: "t.value")
      return SearchSQL(
        """
        EXISTS (SELECT 1 FROM experiment_tag t
          WHERE t.experiment_id = e.id AND t.key = ? AND \(test.sql))
        """, [key] + test.arguments)
    }
    let name = try column(condition.subject)
    if case .number(let sign, let number) = condition.comparison, name != "e.name" {
      return SearchSQL("\(name) \(sign) ?", [number])
    }
    guard name == "e.name" else {
      throw TrackingError(.invalid, "Expected a number for '\(condition.subject)'.")
    }
    return try SearchSQL.comparison(condition, on: name)
  }

  static func order(_ texts: [String]) throws -> String {
    let keys = try SearchOrder.all(of: texts).map {
      try column($0.subject) + ($0.isDescending ? " DESC" : " ASC")
    }
    let usual = keys.isEmpty ? ["coalesce(x.updated_us, e.created_us) DESC"] : keys
    return (usual + ["e.id DESC"]).joined(separator: ", ")
  }

  private static func column(_ subject: String) throws -> String {
    let parts = subject.split(separator: ".", maxSplits: 1)
    let isAttribute = parts.count == 2 && ["attribute", "attributes", "attr"].contains(parts[0])
    let key = isAttribute ? String(parts[1]) : subject
    if let column = columns[key] { return column }
    throw TrackingError(
      .invalid,
      "Invalid attribute key '\(subject)'; there are "
        + columns.keys.sorted().joined(separator: ", ") + " and tags.")
  }
}
