import Experiments
import Foundation
import HTTPTypes
import Hummingbird

/// SQL that reads: a text area, its result, and what there is to ask.
struct QueryPage: Page {
  static let paths = ["/sql"]
  static let template = "query"
  /// What a query says may depend on the time.
  static let isKept = false

  struct Facts: Encodable {
    let sql: String
    let result: Table?
    /// Why there is no result.
    let problem: String?
    let views: [SchemaTable]
  }

  struct Table: Encodable {
    let columns: [String]
    let rows: [[ReadOnlyQuery.Value]]
    /// Whether there were more rows.
    let isCut: Bool
  }

  /// Rows that a page shows; the download has more.
  static let rowLimit = 1000

  let title = "SQL"
  let trail: [Crumb] = []
  let facts: Facts
  private let seconds: Double

  init(_ visit: Visit) throws {
    let sql = visit.field("q") ?? ""
    let views = try visit.site.records.schema()
    let clock = ContinuousClock()
    let start = clock.now
    var result: Table?
    var problem: String?
    if !sql.isEmpty {
      do {
        var query = RecordsQuery(sql)
        (query.timeLimit, query.rowLimit) = (5, Self.rowLimit)
        let found = try query.answer(from: visit.site.path)
        result = Table(columns: found.columns, rows: found.rows, isCut: found.isCut)
      } catch let error as QueryError {
        if visit.isTwin { throw PageProblem(.badRequest, Self.sentence(error)) }
        problem = Self.sentence(error)
      }
    }
    seconds = Double((clock.now - start) / .milliseconds(1)) / 1000
    facts = Facts(sql: sql, result: result, problem: problem, views: views)
  }

  /// An error's sentence without the advice for a terminal.
  static func sentence(_ error: QueryError) -> String {
    if case .tooSlow(let seconds) = error {
      return
        "the query was stopped after \(Int(seconds)) s; ask for less, or use macow-report query"
    }
    return "\(error)"
  }

  var drawings: [String: Any] {
    var content: [String: Any] = [
      "hasResult": facts.result != nil,
      "examples": Self.examples.map { title, sql in
        ["title": title, "sql": sql, "address": "/sql" + Address.query(["q": sql])]
      },
      "tables": facts.views.map {
        [
          "name": $0.name, "kind": $0.isView ? "view" : "table",
          "columns": $0.columns.joined(separator: ", "),
        ]
      },
    ]
    if let result = facts.result {
      content["columns"] = result.columns
      content["lines"] = result.rows.map { row in
        ["cells": row.map { ["text": Self.text($0), "kind": Self.kind($0)] }]
      }
      content["count"] = Quantity.plural(result.rows.count, "row")
      content["seconds"] = "\((seconds * 1000).rounded() / 1000) s"
      content["csv"] = "/sql.csv" + Address.query(["q": facts.sql])
      content["json"] = "/sql.json" + Address.query(["q": facts.sql])
    }
    return content
  }

  private static func kind(_ value: ReadOnlyQuery.Value) -> String {
    switch value {
    case .integer, .real: "number"
    case .null: "null"
    default: "text"
    }
  }

  /// A value as the table shows it.
  static func text(_ value: ReadOnlyQuery.Value) -> String {
    switch value {
    case .null: "NULL"
    case .integer(let value): "\(value)"
    case .real(let value): "\(value)"
    case .text(let value): value
    case .blob(let count): "(\(count) bytes)"
    }
  }

  private static let examples: [(String, String)] = [
    (
      "How many runs of each configuration are done?",
      """
      SELECT e.name AS experiment, a.label, a.planned_runs, a.finished, a.failed, a.excluded
      FROM v_accounting a JOIN experiment e ON e.id = a.experiment_id
      ORDER BY e.name, a.label
      """
    ),
    (
      "The mean of each configuration on each split",
      """
      SELECT e.name AS experiment, ec.label, m.name AS metric, c.n, c.mean, c.min, c.max, c.seeds
      FROM v_config_eval c JOIN experiment e ON e.id = c.experiment_id
      JOIN experiment_config ec ON ec.experiment_id = c.experiment_id AND ec.config_id = c.config_id
      JOIN metric m ON m.id = c.metric_id
      ORDER BY e.name, m.name, c.mean
      """
    ),
    (
      "The best validation epoch of every run",
      """
      SELECT r.experiment, r.label, r.seed, r.status, b.best_epoch, b.best
      FROM v_run r JOIN run_metric b ON b.run_id = r.id
      JOIN metric m ON m.id = b.metric_id AND m.name = 'val/bpd'
      ORDER BY b.best
      """
    ),
    (
      "Runs that did not finish, and why",
      """
      SELECT r.experiment, r.label, r.seed, r.status, r.stop_reason, d.error_text
      FROM v_run r JOIN run d ON d.id = r.id
      WHERE r.status IN ('failed', 'killed', 'lost')
      """
    ),
    (
      "Hours of work on each machine",
      """
      SELECT hostname, cpu_model, count(*) AS runs, sum(active_seconds) / 3600 AS hours
      FROM v_run GROUP BY hostname, cpu_model
      """
    ),
  ]
}

/// A query's result as CSV.
struct QueryDownload {
  private let site: Site

  init(_ site: Site) { self.site = site }

  func response(to request: Request) async -> Response {
    let sql = Visit.fields(request.uri.query ?? "")["q"] ?? ""
    let path = site.path
    do {
      let text = try await Blocking.run {
        var query = RecordsQuery(sql)
        (query.timeLimit, query.rowLimit) = (5, 100_000)
        let result = try query.answer(from: path)
        return TextTable(
          columns: result.columns,
          rows: result.rows.map { row in
            row.map { value in
              if case .null = value { return "" }
              return QueryPage.text(value)
            }
          }
        ).csv
      }
      var response = PageResponder.response(text, type: "text/csv; charset=utf-8")
      response.headers[.contentDisposition] = "attachment; filename=\"query.csv\""
      response.headers[.cacheControl] = "no-store"
      return response
    } catch {
      let sentence = (error as? QueryError).map(QueryPage.sentence) ?? "\(error)"
      var response = PageResponder.response(sentence + "\n", type: "text/plain; charset=utf-8")
      response.status = .badRequest
      return response
    }
  }
}
