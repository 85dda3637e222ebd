import Experiments
import Foundation
import Testing

@testable import MacowReport

/// What a stranger might type into the SQL page.
@Suite struct HostileQueryTests {
  let synthetic: SyntheticStore

  init() throws {
    synthetic = try SyntheticStore()
    try synthetic.finish(0, seed: 1, test: 3.5)
  }

  private func ask(_ sql: String, seconds: Double = 5) throws -> ReadOnlyQuery.Result {
    var query = RecordsQuery(sql)
    query.timeLimit = seconds
    return try query.answer(from: synthetic.path)
  }

  private var digest: Data? { FileManager.default.contents(atPath: synthetic.path) }

  @Test(arguments: [
    "ATTACH '/tmp/other.db' AS other", "DETACH main", "PRAGMA writable_schema = ON",
    "PRAGMA query_only = OFF", "PRAGMA temp_store_directory = '/tmp'", "PRAGMA hard_heap_limit = 0",
    "PRAGMA wal_checkpoint(TRUNCATE)", "SELECT load_extension('/tmp/x.so')",
    "SELECT fts3_tokenizer('simple', x'00')", "INSERT INTO v_run (seed) VALUES (1)",
    "UPDATE v_score SET value = 0", "DELETE FROM v_fate",
    "WITH x AS (SELECT 1) UPDATE run SET seed = 9",
    "WITH x AS (SELECT 1) INSERT INTO tag SELECT 1,2,3",
    "REPLACE INTO tag VALUES (1, 'a', 'b')", "CREATE VIEW v AS SELECT 1", "SAVEPOINT a", "ROLLBACK",
    "CREATE VIRTUAL TABLE t USING fts5(x)", "ALTER TABLE run RENAME TO gone",
    "SELECT * FROM pragma_journal_mode('delete')", "EXPLAIN DELETE FROM run; DELETE FROM run",
  ])
  func nothingIsWritten(sql: String) throws {
    let before = digest
    #expect(throws: QueryError.self) { try ask(sql) }
    #expect(digest == before)
    #expect(try synthetic.store.runSummaries().count == 6)
  }

  @Test(arguments: [
    "SELECT randomblob(1000000000)", "SELECT zeroblob(2000000000)",
    "SELECT hex(zeroblob(60000000))",
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1000) SELECT group_concat(hex(zeroblob(100000))) FROM n",
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 900) SELECT hex(zeroblob(100000)) FROM n",
  ])
  func nothingGrowsWithoutBound(sql: String) throws {
    #expect(throws: QueryError.tooLarge(bytes: ReadOnlyQuery.largestResult)) {
      try ask(sql, seconds: 60)
    }
  }

  @Test func sortingStaysWithinItsMemory() throws {
    #expect(throws: QueryError.tooMuchMemory(bytes: ReadOnlyQuery.largestMemory)) {
      try ask(
        """
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000)
        SELECT length(b) FROM (SELECT zeroblob(10000000) AS b FROM n ORDER BY b DESC)
        """, seconds: 60)
    }
    #expect(try ask("SELECT count(*) FROM run").rows == [[.integer(6)]])
  }

  @Test(arguments: [
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n",
    "SELECT count(*) FROM epoch_metric a, epoch_metric b, epoch_metric c, epoch_metric d, epoch_metric e, epoch_metric f, epoch_metric g",
  ])
  func endlessWorkIsStopped(sql: String) throws {
    let start = Date()
    #expect(throws: QueryError.tooSlow(seconds: 0.2)) { try ask(sql, seconds: 0.2) }
    #expect(Date().timeIntervalSince(start) < 10)
  }

  @Test func groupsOfAggregatesHaveALimit() throws {
    #expect(throws: QueryError.self) {
      try ask(
        """
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1000001)
        SELECT median(i) FROM n
        """, seconds: 60)
    }
  }

  @Test func deepAndWideStatementsAreRefused() throws {
    let deep =
      "SELECT " + String(repeating: "(", count: 5000) + "1" + String(repeating: ")", count: 5000)
    #expect(throws: QueryError.self) { try ask(deep) }
    let wide = (1...600).map { "\($0)" }.joined(separator: ", ")
    #expect(throws: QueryError.self) { try ask("SELECT " + wide) }
    let long = "SELECT 1 -- " + String(repeating: "x", count: 2 << 20)
    #expect(throws: QueryError.self) { try ask(long) }
  }

  @Test func commentsAfterTheStatementAreNoSecondOne() throws {
    #expect(try ask("SELECT 1; -- done\n ;").rows == [[.integer(1)]])
    #expect(throws: QueryError.invalid(reason: "one statement at a time")) {
      try ask("SELECT 1; -- done\n SELECT 2")
    }
  }

  @Test func parametersAreValuesAndNeverSQL() throws {
    var query = RecordsQuery("SELECT count(*) FROM v_run WHERE label = :label AND seed < :seed")
    query.parameters = ["label": "macow", "seed": "3"]
    #expect(try query.answer(from: synthetic.path).rows == [[.integer(2)]])
    query.parameters["label"] = "' OR 1 = 1 --"
    #expect(try query.answer(from: synthetic.path).rows == [[.integer(0)]])
    query.parameters = ["label": "macow"]
    #expect(throws: QueryError.missingParameter(name: "seed")) {
      try query.answer(from: synthetic.path)
    }
    query.parameters = ["label": "macow", "seed": "3", "sede": "1"]
    #expect(throws: QueryError.self) { try query.answer(from: synthetic.path) }
    #expect(throws: QueryError.invalid(reason: "parameters need names, such as :experiment")) {
      try ask("SELECT ?")
    }
  }

  @Test func textWithZerosAndOddBytesComesBackWhole() throws {
    let rows = try ask("SELECT 'a' || char(0) || 'b', CAST(x'ff41' AS TEXT), x'0102'").rows
    #expect(rows == [[.text("a\0b"), .text("\u{FFFD}A"), .blob(2)]])
  }

  @Test(arguments: [
    (["query"], "give one statement, or --saved NAME"),
    (["query", "SELECT 1", "--saved", "noise"], "give one statement, or --saved NAME"),
    (["query", "--saved", "nois"], "did you mean 'noise'?"),
    (["query", "--saved", "noise", "--set", "x"], "--set is NAME=VALUE, found 'x'"),
    (["query", "--saved", "noise", "--set", "metrc=1"], "did you mean 'metric'?"),
    (["query", "SELECT :a"], "the parameter ':a' has no value; give it one with --set a=VALUE"),
    (["query", "SELECT 1", "--json", "--format", "csv"], "choose one of --format and --json"),
  ])
  func wrongArgumentsAreExplained(arguments: [String], sentence: String) throws {
    let result = try Program(arguments + ["--db", synthetic.path])
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(result.errors.contains(sentence), "\(result.errors)")
  }
}
