import Experiments
import Foundation
import Statistics
import Testing

@testable import MacowReport

/// Records as text are the records, and nothing but records.
@Suite struct RecordsTests {
  let synthetic: SyntheticStore
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  init() throws { synthetic = try SyntheticStore() }

  private var file: String { synthetic.folder.appendingPathComponent("quick.sql").path }

  private func write() throws -> String {
    let result = try Program(["records", "quick", "--output", file, "--db", synthetic.path])
    #expect(result.status == 0, "\(result.errors)")
    return try String(contentsOfFile: file, encoding: .utf8)
  }

  @Test func whatIsReadBackIsTheSame() throws {
    try synthetic.finishAll()
    let odd = try synthetic.begin(0, seed: 7)
    try synthetic.store.recordEpoch(
      odd, epoch: 1, step: 1,
      [MetricValue(.validationBitsPerDim, 0.1 + 0.2), MetricValue(.trainBitsPerDim, .nan)])
    try synthetic.store.setTag(odd, "note", "it's; a 'quote'\n-- and X'00'); DROP TABLE run")
    try synthetic.store.fail(odd, reason: .error, text: "it's odd")
    let text = try write()
    for arguments in [
      ["table", "quick"], ["table", "quick", "--json"], ["runs", "--json"],
      ["compare", "macow", "glow"], ["figure", "curves", "quick", "--json"],
      ["query", "SELECT * FROM epoch_metric ORDER BY run_id, metric_id, epoch", "--limit", "9999"],
      ["query", "SELECT run_id, key, value FROM tag"],
    ] {
      let original = try Program(arguments + ["--db", synthetic.path])
      let copy = try Program(arguments + ["--db", file])
      #expect(original.status == 0, "\(original.errors)")
      #expect(copy.output == original.output, "\(arguments)")
    }
    #expect(try Program(["records", "quick", "--db", file]).output == text)
    #expect(try Program(["records", "quick", "--db", synthetic.path]).output == text)
  }

  @Test func otherExperimentsAndPlacesStayOut() throws {
    try synthetic.finishAll()
    let other = try SyntheticStore(
      "experiment: secret\ndata: {name: tiles}\nmodel: {type: glow}\nseeds: 1..2\n",
      dataset: SyntheticStore.dataset("tiles", pixels: "d"), beside: synthetic)
    try other.finish(0, seed: 1, test: 2)
    let text = try write()
    #expect(!text.contains("secret"))
    #expect(!text.contains("tiles"))
    #expect(!text.contains("/data/photos32"))
    #expect(text.contains("'photos32'"))
  }

  /// Plain SQLite over the migrations reads the same file, and finds the same mean.
  @Test func pythonReadsTheSame() throws {
    try synthetic.finishAll()
    _ = try write()
    let script = """
      import glob, sqlite3, sys
      db = sqlite3.connect(":memory:")
      version = int(open(sys.argv[1]).readline().split()[-1])
      for path in sorted(glob.glob(sys.argv[2] + "/migrations/sql/*.sql"))[:version]:
          db.executescript(open(path).read())
      db.executescript(open(sys.argv[1]).read())
      assert not db.execute("PRAGMA foreign_key_check").fetchall()
      print(*db.execute("SELECT label, mean, n FROM v_config_eval v JOIN experiment_config c "
        "USING (config_id) JOIN metric m ON m.id = v.metric_id WHERE m.name = 'test/bpd' "
        "ORDER BY label").fetchall())
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script, file, Self.root.path]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(text == "('glow', 4.0, 3) ('macow', 3.5, 3)\n")
  }

  static let heading = "-- macow records, schema version 2\n"
  @Test(arguments: [
    ("", "1: not records of macow"),
    ("SELECT 1;\n", "1: not records of macow"),
    ("-- macow records, schema version 0\n", "1: not records of macow"),
    ("-- macow records, schema version 999999\n", "schema version 999999 is newer"),
    (heading + "DELETE FROM run;\n", "2: expected 'INSERT INTO ', found 'DELETE FROM run;'"),
    (heading + "INSERT INTO run (id) VALUES (1); DROP TABLE run;\n", "2: expected 'INSERT INTO '"),
    (heading + "INSERT INTO run SELECT 1;\n", "2: expected ' (', found ' SELECT 1;'"),
    (heading + "INSERT INTO tag (run_id) VALUES (random());\n", "2: 'random(' is no value"),
    (heading + "INSERT INTO tag (key) VALUES ('a);\n", "a quote is not closed"),
    (heading + "INSERT INTO tag (key) VALUES (X'0');\n", "2: X'…' holds something"),
    (heading + "INSERT INTO tag (key, value) VALUES (1);\n", "2: 1 values for 2 columns"),
    (heading + "INSERT INTO tag (key) VALUES (9e999);\n", "2: '9e999' is no value"),
    (
      heading + "INSERT INTO sqlite_schema (sql) VALUES ('x');\n",
      "2: 'sqlite_schema' is no table with these columns"
    ),
    (
      heading + "\n-- x\nINSERT INTO tag (nope) VALUES (1);\n",
      "4: 'tag' is no table with these columns"
    ),
    (
      heading
        + "INSERT INTO metric (id, name, split, direction) VALUES (1, 'x', 'nowhere', 'min');\n",
      "2: CHECK constraint failed"
    ),
    (
      heading + "INSERT INTO tag (run_id, key, value) VALUES (5, 'a', 'b');\n",
      "FOREIGN KEY constraint failed"
    ),
  ])
  func anythingElseIsRefused(text: String, sentence: String) throws {
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    let program = try Program(["runs", "--db", file])
    #expect(program.status != 0)
    #expect(program.output == "")
    #expect(program.errors.contains(sentence), "\(program.errors)")
    #expect(program.errors.split(separator: "\n").count == 1, "\(program.errors)")
  }

  @Test func recordsAreOnlyRead() throws {
    try synthetic.finishAll()
    let before = try write()
    let uid = try #require(try synthetic.store.runSummaries().first).uid
    let program = try Program(["runs", "exclude", uid, "--reason", "x", "--db", file])
    #expect(program.status == 64)
    #expect(program.errors.contains("a file of records is only read"))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == before)
  }

  /// What README and RESULTS print is what the committed records say.
  @Test func theCommittedDocumentsAreCurrent() throws {
    let root = Self.root.path
    let program = try Program([
      "render", "--check", "\(root)/README.md", "\(root)/experiments/RESULTS.md", "--db",
      "\(root)/experiments/records/quickstart.sql",
    ])
    #expect(program.output == "")
    #expect(program.status == 0, "\(program.errors)")
  }
}
