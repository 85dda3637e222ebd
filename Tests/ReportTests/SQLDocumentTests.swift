import Experiments
import Foundation
import Testing

@testable import MacowReport

/// `docs/sql.md` says what is so.
@Suite struct SQLDocumentTests {
  private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("docs/sql.md")

  /// A statement of the document, and what stands under it.
  private struct Question {
    let sql: String
    let output: String
    let isPlain: Bool
  }

  private let text: String

  init() throws { text = try String(contentsOf: Self.file, encoding: .utf8) }

  private func questions() -> [Question] {
    text.matches(of: /```sql( sqlite3)?\n((?s).*?)```\n\n```text\n((?s).*?)```\n/).map {
      Question(sql: String($0.2), output: String($0.3), isPlain: $0.1 != nil)
    }
  }

  /// The rich database with a failed and an excluded run.
  private func database() throws -> EvidenceStore {
    let made = try EvidenceStore.rich()
    let runs = try made.store.runSummaries()
    let last = try #require(runs.last { $0.label == "macow" && $0.replicate == 0 })
    try made.store.exclude(run: last.uid, reason: "trained with a wrong seed")
    let handle = try made.begin(1, seed: 4)
    try made.store.fail(handle, reason: .diverged, text: "the loss of epoch 1 is not finite")
    try made.sqlite("UPDATE run SET active_seconds = 20 WHERE status = 'failed'")
    return made
  }

  @Test func everyQuestionHasTheAnswerThatIsShown() throws {
    let made = try database()
    let questions = questions()
    #expect(questions.count == 20)
    var page = text
    for question in questions {
      let found = try RecordsQuery(question.sql).answer(from: made.path).table.plain
      #expect(found == question.output, "\(question.sql)")
      page = page.replacing(
        "\(question.sql)```\n\n```text\n\(question.output)```",
        with: "\(question.sql)```\n\n```text\n\(found)```")
    }
    // MACOW_RECORD=1 writes the answers down, and the test still fails, so that someone looks.
    if ProcessInfo.processInfo.environment["MACOW_RECORD"] != nil {
      try page.write(to: Self.file, atomically: true, encoding: .utf8)
    }
  }

  @Test func plainSQLiteAnswersWhatItIsSaidToAnswer() throws {
    let made = try database()
    let plain = questions().filter(\.isPlain)
    #expect(plain.count >= 12)
    for question in plain {
      let ours = try RecordsQuery(question.sql).answer(from: made.path)
      let theirs = try Sqlite3(made.path, question.sql, arguments: ["-csv", "-header"])
      #expect(theirs.status == 0, "\(question.sql) \(theirs.errors)")
      // Numbers are printed otherwise there, so rows and headings are compared.
      let lines = theirs.output.split(whereSeparator: \.isNewline)
      #expect(lines.count == ours.rows.count + 1, "\(question.sql)")
      #expect(lines.first.map(String.init) == ours.columns.joined(separator: ","))
    }
  }

  @Test func everyTableAndViewIsListed() throws {
    let made = try database()
    let names = try RecordsQuery(
      "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'"
    ).answer(from: made.path).rows.map { $0[0].text }
    #expect(names.count > 30)
    for name in names { #expect(text.contains("| `\(name)` |"), "\(name)") }
    let tables = try RecordsQuery(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).answer(from: made.path).rows.map { $0[0].text }
    let picture = text[..<(text.firstRange(of: "Times are")?.lowerBound ?? text.endIndex)]
    for name in tables where name != "schema_migration" {
      #expect(picture.contains(" \(name) "), "\(name) is not in the picture")
    }
  }

  @Test func theLinesOfThePictureAreForeignKeys() throws {
    let made = try database()
    let lines = text.matches(of: /\n  (\w+) \|\|--o\{ (\w+) :/)
    #expect(lines.count > 20)
    for line in lines {
      let found = try RecordsQuery("PRAGMA foreign_key_list(\(line.2))").answer(from: made.path)
        .rows.map { $0[2].text }
      #expect(found.contains(String(line.1)), "\(line.2) has no reference to \(line.1)")
    }
  }

  @Test func everyFunctionIsListed() {
    for function in StatisticalFunctions.all {
      #expect(text.contains("| `\(function.signature)` | \(function.summary) |"))
    }
  }
}
