import Experiments
import Foundation
import Testing

@Suite struct ProgramTests {
  let synthetic: SyntheticStore

  init() throws { synthetic = try SyntheticStore() }

  private func run(_ arguments: String...) throws -> Program {
    try Program(arguments + ["--db", synthetic.path])
  }

  @Test func tableIsTheSameByNameAndBySpecification() throws {
    try synthetic.finishAll()
    let byName = try run("table", "quick")
    #expect(byName.status == 0)
    #expect(byName.errors == "")
    #expect(byName.output.contains("3.50 ± 0.25"))
    #expect(try run("table", synthetic.specPath).output == byName.output)
    let viaEnvironment = try Program(["table", "quick"], environment: ["MACOW_DB": synthetic.path])
    #expect(viaEnvironment.output == byName.output)
    let file = synthetic.folder.appendingPathComponent("t.md").path
    #expect(try run("table", "quick", "--output", file).output == "")
    #expect(try String(contentsOfFile: file, encoding: .utf8) == byName.output)
  }

  @Test func jsonIsForPrograms() throws {
    try synthetic.finishAll()
    let table = try run("table", "quick", "--json").output
    let object = try JSONSerialization.jsonObject(with: Data(table.utf8)) as? [String: Any]
    let rows = object?["rows"] as? [[String: Any]]
    #expect(rows?.first?["mean"] as? Double == 3.5)
    let runs = try run("runs", "quick", "--json").output
    let list = try JSONSerialization.jsonObject(with: Data(runs.utf8)) as? [[String: Any]]
    #expect(list?.count == 6)
    #expect(list?.first?["test"] as? Double == 3.5)
  }

  @Test func runsAreListed() throws {
    try synthetic.finish(0, seed: 1, test: 3.5)
    let result = try run("runs")
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 7)
    #expect(lines[1].contains("finished   12/12"))
    #expect(lines[1].contains("3.5000"))
    #expect(lines[2].contains("queued"))
  }

  @Test func queryReads() throws {
    let sql = "SELECT label, seed, NULL AS gap, 0.5 AS half FROM v_run WHERE seed < 3"
    let markdown = try run("query", sql, "--format", "md")
    #expect(markdown.output.hasPrefix("| label | seed | gap | half |\n| ----- | ---: |"))
    let csv = try run("query", sql, "--format", "csv", "--limit", "2")
    #expect(csv.output == "label,seed,gap,half\nmacow,1,,0.5\nmacow,2,,0.5\n")
    #expect(csv.errors == "macow-report: only the first 2 rows; allow more with --limit\n")
    let json = try run("query", "SELECT 1 AS a, NULL AS b", "--format", "json")
    let rows = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    #expect(rows?.first?["a"] as? Int == 1)
    #expect(rows?.first?["b"] is NSNull)
  }

  @Test(arguments: [
    "DELETE FROM run", "UPDATE run SET seed = 9", "DROP TABLE run", "CREATE TABLE t (x)",
    "INSERT INTO experiment (name, created_us) VALUES ('x', 1)", "ATTACH ':memory:' AS other",
    "VACUUM", "VACUUM INTO '/tmp/copy.db'", "PRAGMA journal_mode = DELETE",
    "PRAGMA user_version = 9", "PRAGMA writable_schema = 1", "BEGIN IMMEDIATE",
    "SELECT load_extension('x')", "CREATE TEMP TABLE t (x)",
    "WITH s AS (SELECT 1) DELETE FROM run", "PRAGMA query_only = OFF", "REINDEX", "ANALYZE",
  ])
  func queryRefusesEverythingElse(sql: String) throws {
    let before = try synthetic.store.runSummaries()
    let result = try run("query", sql)
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(
      result.errors == "macow-report: only statements that read are allowed, such as SELECT\n"
        || result.errors.hasPrefix("macow-report: SQL: "))
    #expect(result.errors.split(separator: "\n").count == 1)
    #expect(try synthetic.store.runSummaries() == before)
  }

  @Test func queryStopsInTime() throws {
    let endless =
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT sum(i) FROM n"
    let start = Date()
    let result = try run("query", endless, "--timeout", "0.3")
    #expect(result.status == 64)
    #expect(
      result.errors
        == "macow-report: the query was stopped after 0.3 s; allow more with --timeout\n")
    #expect(Date().timeIntervalSince(start) < 20)
  }

  @Test(arguments: [
    (["query", "SELEC 1"], "SQL: near \"SELEC\": syntax error"),
    (["query", "SELECT nope FROM run"], "SQL: no such column: nope"),
    (["query", "SELECT 1; SELECT 2"], "SQL: one statement at a time"),
    (["query", "  -- nothing"], "SQL: nothing to run"),
  ])
  func wrongSQLIsOneLine(arguments: [String], sentence: String) throws {
    let result = try Program(arguments + ["--db", synthetic.path])
    #expect(result.status == 64)
    #expect(result.errors == "macow-report: \(sentence)\n")
  }

  @Test func whatIsMissingIsExplained() throws {
    let unknown = try run("table", "quik")
    #expect(unknown.status == 66)
    #expect(
      unknown.errors
        == "macow-report: no experiment 'quik' (there are quick); did you mean 'quick'?\n")
    let nowhere = try Program(["runs", "--db", "/nowhere/macow.db"])
    #expect(nowhere.status == 66)
    #expect(nowhere.errors.contains("/nowhere/macow.db: no such database"))
    let text = synthetic.folder.appendingPathComponent("notes.db").path
    try String(repeating: "words ", count: 500).write(
      toFile: text, atomically: true, encoding: .utf8)
    let foreign = try Program(["runs", "--db", text])
    #expect(foreign.status == 74)
    #expect(try run("table", "no.yaml").status == 66)
    let early = try run("curves", "quick", "--output", synthetic.folder.path)
    #expect(early.status == 66)
    #expect(early.errors.contains("has no epochs of val/bpd, train/bpd yet"))
  }

  @Test func missingRendererNamesTheSetUp() throws {
    try synthetic.finishAll()
    let result = try Program(
      ["curves", "quick", "--output", synthetic.folder.path, "--db", synthetic.path],
      environment: ["MACOW_TOOLS": "/nowhere"])
    #expect(result.status == 66)
    #expect(result.errors.contains("run scripts/setup"))
    #expect(result.errors.split(separator: "\n").count == 1)
  }

  @Test func reportHasEverything() throws {
    try synthetic.finishAll()
    let handle = try synthetic.begin(0, seed: 9)
    let picture = synthetic.folder.appendingPathComponent("runs/x.png")
    try FileManager.default.createDirectory(
      at: picture.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data([1, 2, 3]).write(to: picture)
    try synthetic.store.recordArtifact(
      handle,
      ArtifactRecord(
        kind: .samples, name: "epoch-1", path: "runs/x.png", epoch: 1, bytes: 3,
        sha256: String(repeating: "0", count: 64)))
    let folder = synthetic.folder.appendingPathComponent("out").path
    let result = try run("report", "quick", "--output", folder)
    #expect(result.status == 0, "\(result.errors)")
    let page = try String(contentsOfFile: folder + "/report.md", encoding: .utf8)
    for part in [
      "# quick\n\nDoes MaCow beat Glow?", "3.50 ± 0.25", "![Learning curves](curves.svg)",
      "![test/bpd of quick](results.svg)", "![Differences from glow](differences.svg)",
      "![macow, seed 9, epoch 1](samples-1.png)", "- Code: commit cccccccc", "```yaml",
      "7 started, 1 of them not in the table",
    ] { #expect(page.contains(part), "\(part)") }
    for name in [
      "curves.svg", "curves.png", "curves.vl.json", "curves.csv", "results.json", "results.svg",
      "results.png", "differences.svg",
    ] {
      let size = FileManager.default.contents(atPath: "\(folder)/\(name)")?.count ?? 0
      #expect(size > 100, "\(name)")
    }
    #expect(FileManager.default.contents(atPath: folder + "/samples-1.png") == Data([1, 2, 3]))
    let png = try #require(FileManager.default.contents(atPath: folder + "/curves.png"))
    #expect(Array(png.prefix(4)) == [0x89, 0x50, 0x4E, 0x47])
  }

  @Test(arguments: [
    "table", "runs", "curves", "report", "query", "compare", "value", "render", "explain",
    "checklist", "card", "figure", "records",
  ])
  func everyCommandHasHelpWithAnExample(command: String) throws {
    let result = try Program([command, "--help"])
    #expect(result.status == 0)
    #expect(result.output.contains("EXAMPLE\n  macow-report \(command)"))
    #expect(result.output.contains("--db") || result.output.contains("SUBCOMMANDS"))
    #expect(try Program(["--help"]).output.contains("\n  \(command) "))
  }

  @Test func readersNeverWrite() throws {
    try synthetic.finishAll()
    let before = try synthetic.store.runSummaries()
    for arguments in [["table", "quick"], ["runs"], ["query", "SELECT * FROM run"]] {
      #expect(try Program(arguments + ["--db", synthetic.path]).status == 0)
    }
    #expect(try synthetic.store.runSummaries() == before)
  }
}
