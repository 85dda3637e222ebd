import Configurations
import Experiments
import Foundation
import PythonSupport
import Testing

@testable import Exchange

/// CSV and Parquet, read by pyarrow and pandas, and by us again.
@Suite struct TableFileTests {
  let bench: Workbench

  init() throws { bench = try Workbench() }

  @Test func csvHasEveryDigit() throws {
    try bench.fill()
    let written = try bench.json("export", "csv", "quick", "--output", bench.path("tables"))
    #expect(written["written"]?["runs.csv"] == 7)
    let runs = try CSVText.rows(bench.text("tables/runs.csv"))
    let exported = try bench.store.exported(experiment: "quick").runs
    func column(_ name: String) throws -> [String] {
      let place = try #require(runs.heading.firstIndex(of: name))
      return runs.rows.map { $0[place] }
    }
    #expect(try column("run") == exported.map(\.run.uid))
    #expect(try column("seed") == exported.map { "\($0.run.seed)" })
    #expect(
      try column("metric.test/bpd")
        == exported.map { $0.results["test/bpd"].map { "\($0)" } ?? "" })
    #expect(try column("config.model.type") == exported.map { $0.run.label })
    #expect(try column("config.model.hidden").first == "[8,8]")
    let metrics = try CSVText.rows(bench.text("tables/metrics.csv"))
    #expect(metrics.rows.count == exported.reduce(0) { $0 + $1.history.count })
    #expect(
      metrics.rows.contains { $0.contains("NaN") } && metrics.rows.contains { $0.contains("inf") })
    let images = try CSVText.rows(bench.text("tables/images.csv"))
    #expect(images.rows.count == 12)
    #expect(try CSVText.rows(bench.text("tables/datasets.csv")).rows.count == 3)
  }

  @Test func csvComesBack() throws {
    try bench.fill()
    try bench.report("export", "csv", "quick", "--output", bench.path("tables"))
    let imported = try bench.report("import", "csv", bench.path("tables"), db: "other.db")
    #expect(imported.status == 0, "\(imported.errors)")
    #expect(imported.output.hasPrefix("quick: 7 runs imported"))
    let here = try bench.json("table", "quick")["rows"]?.elements ?? []
    let there =
      try bench.json("table", "quick", "--metric", "test/bpd", db: "other.db")["rows"]?.elements
      ?? []
    for row in here {
      let twin = try #require(there.first { $0["label"] == row["label"] })
      for key in ["mean", "standardDeviation", "seeds", "values"] { #expect(twin[key] == row[key]) }
    }
  }

  @Test func aPlainFileHasARowARun() throws {
    try """
    method,lr,seed,status,val_loss,test_acc,minutes
    ours,1e-3,1,finished,0.5,0.90,10
    ours,0.001,2,,0.25,0.92,11
    ours,0.001,3,failed,NaN,,12
    theirs,0.001,1,,1.5,0.80,13
    theirs,0.001,1,,1.25,0.70,13
    """.write(toFile: bench.path("results.csv"), atomically: true, encoding: .utf8)
    let refused = try bench.report("import", "csv", bench.path("results.csv"), "--metrics", "x")
    #expect(refused.status == 64 && refused.errors.contains("no column 'x'"))
    let first = try bench.report(
      "import", "csv", bench.path("results.csv"), "--metrics", "val_loss,test_acc,minutes")
    #expect(first.status == 0, "\(first.errors)")
    #expect(
      first.errors.contains("results: 1 repeat of a configuration and seed, which no mean counts"))
    let rows = try bench.json("table", "results", "--metric", "test_acc")["rows"]?.elements ?? []
    let ours = try #require(rows.first { $0["label"] == "method=ours" })
    #expect(ours["seeds"] == [1, 2] && ours["values"] == [0.9, 0.92] && ours["planned"] == 3)
    let theirs = try #require(rows.first { $0["label"] == "method=theirs" })
    #expect(theirs["values"]?.elements.count == 1)
    let again = try bench.report(
      "import", "csv", bench.path("results.csv"), "--metrics", "val_loss,test_acc,minutes")
    #expect(again.output.contains("0 runs imported, 5 known already"))
  }

  @Test(arguments: [
    ("seed,loss\n1,abc\n", "row 1: loss is 'abc', which is no number"),
    ("seed,loss\n1\n", "line 2: 1 fields, but the heading has 2"),
    ("seed,status,loss\n1,maybe,2\n", "status 'maybe' is none of"),
    ("run,metric,value,epoch\na,loss,1,x\n", "the epoch is 'x'"),
  ])
  func whatIsWrongIsNamed(text: String, sentence: String) throws {
    try text.write(toFile: bench.path("bad.csv"), atomically: true, encoding: .utf8)
    let outcome = try bench.report("import", "csv", bench.path("bad.csv"), db: "fresh.db")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: bench.path("fresh.db")))
  }

  @Test(.enabled(if: Python.has(.tracking), "needs scripts/setup --tests"))
  func parquetIsWhatPyarrowReads() throws {
    var small = DataTable([("i", .integer), ("x", .real), ("s", .text), ("b", .flag)])
    small.append([.integer(.min), .real(0.1), .text("ü 漢字 🙂"), .flag(true)])
    small.append([.none, .none, .none, .none])
    small.append([.integer(.max), .real(.nan), .text(""), .flag(false)])
    small.append([.integer(-1), .real(-.infinity), .text("a,\"b\"\n"), .none])
    for index in 0..<9 { small.append([.none, .none, .text("\(index)"), .flag(index % 3 == 0)]) }
    let empty = DataTable([("i", .integer), ("s", .text)])
    var large = DataTable([("i", .integer), ("x", .real)])
    for index in 0..<100_001 {
      large.append([
        index % 7 == 0 ? .none : .integer(Int64(index)), .real(Double(index) / 4),
      ])
    }
    for (name, table) in [("small", small), ("empty", empty), ("large", large)] {
      try Data(ParquetFile.bytes(table))
        .write(to: URL(fileURLWithPath: bench.path("\(name).parquet")))
    }
    let read = try JSONValue(
      json: bench.python(
        "parquet_read", bench.path("small.parquet"), bench.path("empty.parquet"),
        bench.path("large.parquet")))
    let found = try #require(read["small.parquet"])
    #expect(found["types"] == ["i": "int64", "x": "double", "s": "string", "b": "bool"])
    #expect(found["nulls"] == ["i": 10, "x": 10, "s": 1, "b": 2])
    #expect(found["columns"]?["s"]?.elements.prefix(4) == ["ü 漢字 🙂", .null, "", "a,\"b\"\n"])
    #expect(found["columns"]?["x"]?.elements.prefix(4) == ["0.1", .null, "NaN", "-inf"])
    #expect(found["columns"]?["b"]?.elements.prefix(6) == [true, .null, false, .null, true, false])
    #expect(read["empty.parquet"]?["rows"] == 0 && read["empty.parquet"]?["frame"] == 0)
    #expect(read["empty.parquet"]?["types"] == ["i": "int64", "s": "string"])
    let big = try #require(read["large.parquet"])
    #expect(big["rows"] == 100_001 && big["groups"] == 3)
    let whole = (0..<100_001).filter { $0 % 7 != 0 }.reduce(0, +)
    #expect(big["sums"]?["i"]?.string == "\(Double(whole))")
    #expect(big["sums"]?["x"]?.string == "\(Double(100_000 * 100_001 / 2) / 4)")
  }

  @Test(.enabled(if: Python.has(.tracking), "needs scripts/setup --tests"))
  func parquetTablesAreThoseOfCSV() throws {
    try bench.fill()
    try bench.report("export", "parquet", "quick", "--output", bench.path("tables"))
    let read = try JSONValue(
      json: bench.python(
        "parquet_read", bench.path("tables/runs.parquet"), bench.path("tables/metrics.parquet")))
    let runs = try #require(read["runs.parquet"])
    #expect(runs["rows"] == 7)
    #expect(runs["types"]?["seed"] == "int64" && runs["types"]?["metric.test/bpd"] == "double")
    #expect(runs["types"]?["dirty"] == "bool" && runs["nulls"]?["metric.test/bpd"] == 1)
    let exported = try bench.store.exported(experiment: "quick").runs
    #expect(
      runs["columns"]?["run"]?.elements.compactMap(\.string) == exported.map(\.run.uid))
    #expect(
      read["metrics.parquet"]?["rows"]?.number
        == Double(exported.reduce(0) { $0 + $1.history.count }))
  }
}
