import Configurations
@testable import Experiments
import Foundation
import PythonSupport
import Testing

/// What MLflow's own client makes of our files, and we of its.
@Suite(.enabled(if: Python.has(.tracking), "needs scripts/setup --tests"))
struct MLflowTests {
  let bench: Workbench

  init() throws { bench = try Workbench() }

  @Test func mlflowReadsEveryValue() throws {
    try bench.fill()
    let written = try bench.json("export", "mlflow", "quick", "--output", bench.path("mlflow.db"))
    #expect(written["written"]?["runs"] == 7)
    let read = try JSONValue(json: bench.python("mlflow_read", bench.path("mlflow.db")))
    let runs = try #require(read["experiments"]?["quick"]).elements
    let exported = try bench.store.exported(experiment: "quick")
    #expect(runs.count == 7 && exported.runs.count == 7)
    for run in exported.runs {
      let found = try #require(runs.first { $0["id"]?.string == run.run.uid })
      #expect(found["status"] == (run.run.status == .finished ? "FINISHED" : "FAILED"))
      for field in run.parameters { #expect(found["params"]?[field.key]?.string == field.text) }
      #expect(found["params"]?["seed"]?.string == "\(run.run.seed)")
      let tags = found["tags"]?.members ?? [:]
      #expect(tags["cfg.hash"]?.string == run.run.configurationHash)
      #expect(tags["cfg.label"]?.string == run.run.label)
      #expect(tags["mlflow.source.git.commit"]?.string == String(repeating: "c", count: 40))
      #expect(tags["run.reason"]?.string == run.run.stopReason)
      let history = found["history"]?.members ?? [:]
      let merged = Dictionary(grouping: run.merged, by: \.metric)
      #expect(Set(history.keys) == Set(merged.keys))
      for (metric, points) in merged {
        let values = points.map {
          JSONValue.array([JSONValue.number(Double($0.epoch)), .string(python($0.value))])
        }
        #expect(history[metric]?.elements == values, "\(metric)")
        #expect(found["latest"]?[metric]?.string == points.last.map { python($0.value) })
      }
      let inputs = found["inputs"]?.elements.map { $0.elements.compactMap(\.string) }
      #expect(
        inputs == [
          ["photos32/test", String(repeating: "3", count: 36), "test"],
          ["photos32/train", String(repeating: "1", count: 36), "train"],
          ["photos32/val", String(repeating: "2", count: 36), "val"],
        ])
    }
    #expect(read["seed2"]?.elements.count == 2)
  }

  @Test func longParametersAreCutAndSaidSo() throws {
    try bench.fill()
    var exported = try bench.store.exported(experiment: "quick")
    let run = exported.runs[0]
    let long = ExportedRun(
      detail: run.detail,
      parameters: run.parameters + [
        .init(key: "long", type: "text", text: String(repeating: "é", count: 6001), number: nil)
      ], history: run.history, evaluations: run.evaluations, results: run.results)
    exported = ExportedExperiment(
      name: "quick", question: "", selectionRule: "last", created: 1, runs: [long])
    let summary = try MLflowExport.write(
      [exported], to: bench.path("long.db"), runsFolder: bench.path("runs"))
    #expect(summary.cutParameters == 1)
    let read = try JSONValue(json: bench.python("mlflow_read", bench.path("long.db")))
    let found = try #require(read["experiments"]?["quick"]?.elements.first)
    #expect(found["params"]?["long"]?.string?.count == 6000)
    #expect(found["tags"]?["cfg.cut"] == "long")
  }

  @Test func runsOfMLflowAreTabulated() throws {
    let odd = try bench.python("mlflow_make", bench.path("theirs.db"))
      .trimmingCharacters(in: .whitespacesAndNewlines)
    let first = try bench.report("import", "mlflow", bench.path("theirs.db"))
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output.contains("resnets: 12 runs imported"))
    #expect(first.output.contains("new metric val_loss: split val, lower is better"))
    #expect(first.output.contains("new metric score: split none, neither way is better"))
    #expect(first.errors.contains("3 values share metric and step with a later one"))
    #expect(first.errors.contains("2 runs of 1 configuration name no seed"))
    #expect(!first.output.contains("gone"))

    let table = try bench.json("table", "resnets", "--metric", "val_loss")
    let rows = table["rows"]?.elements ?? []
    let wide = try #require(rows.first { $0["label"]?.string?.contains("width=16") == true })
    #expect(wide["seeds"] == [1, 2, 3] && wide["mean"] == 0.5 && wide["standardDeviation"] == 0.25)
    // The last timestamp of the third step won, not the last that was sent.
    let wider = try #require(rows.first { $0["label"]?.string?.contains("width=32") == true })
    #expect(wider["values"] == [0.125, 0.25, 9])
    let killed = try #require(rows.first { $0["label"]?.string?.contains("width=64") == true })
    #expect(killed["planned"] == 3 && killed["values"] == [])
    let unseeded = try #require(rows.first { $0["label"]?.string?.contains("width=128") == true })
    #expect(unseeded["values"]?.elements.count == 1)
    let text = try bench.report("table", "resnets", "--metric", "val_loss").output
    #expect(text.contains("Counted at the last recorded epoch of each run's history of the metric"))
    #expect(text.contains("val_loss, lower is better: as another program recorded it"))

    let history = try bench.store.exported(experiment: "resnets").runs
      .first { $0.run.uid == odd }?.history.map(\.value)
    #expect(history?.count == 4 && history?[0].isNaN == true)
    #expect(history?.dropFirst() == [.infinity, -.infinity, 9])
    let show = try bench.report("runs", "show", odd).output
    #expect(show.contains("dataset.training") && show.contains("cifar10@abcdef12"))
    #expect(show.contains("file:///nowhere/artifacts"))

    let compare = try bench.report(
      "compare", "rate=0.001, width=16", "rate=0.001, width=32", "--metric", "val_loss")
    #expect(compare.status == 0, "\(compare.errors)")
    let undirected = try bench.report(
      "compare", "rate=0.001, width=16", "width=128", "--metric", "score")
    #expect(undirected.status == 64)
    #expect(undirected.errors.contains("--direction score=min"))

    let before = try bench.store.runSummaries()
    let second = try bench.report(
      "import", "mlflow", "sqlite:///" + bench.path("theirs.db"), "--direction", "score=max")
    #expect(second.output.contains("resnets: 0 runs imported, 12 known already, 0 values"))
    #expect(try bench.store.runSummaries() == before)
    #expect(try bench.store.metricKind(named: "score")?.direction == .max)

    // A copy that went through an export knows nothing new about a run that was still at work.
    try bench.report("export", "csv", "resnets", "--output", bench.path("copy"))
    let copied = try bench.json("import", "csv", bench.path("copy"))
    #expect(copied["experiments"]?.elements.first?["known"] == 11)
    #expect(try bench.store.runSummaries() == before)

    // A run that went on is renewed once it has ended.
    _ = try bench.python("mlflow_finish", bench.path("theirs.db"))
    let third = try bench.json("import", "mlflow", bench.path("theirs.db"))
    #expect(third["experiments"]?.elements.first?["renewed"] == 1)
    #expect(third["experiments"]?.elements.first?["values"] == 2)
    #expect(try bench.store.runSummaries().count == before.count)
  }

  @Test func ourExportComesBack() throws {
    try bench.fill()
    try bench.report("export", "mlflow", "--output", bench.path("mlflow.db"))
    let imported = try bench.json("import", "mlflow", bench.path("mlflow.db"), db: "other.db")
    #expect(imported["experiments"]?.elements.first?["imported"] == 7)
    let here = try bench.json("table", "quick")["rows"]?.elements ?? []
    let there =
      try bench.json("table", "quick", "--metric", "test/bpd", db: "other.db")["rows"]?.elements
      ?? []
    for row in here {
      let twin = try #require(there.first { $0["label"] == row["label"] })
      for key in ["mean", "standardDeviation", "seeds", "values", "interval"] {
        #expect(twin[key] == row[key], "\(key)")
      }
    }
    // Into the database that it came from, nothing changes.
    let back = try bench.json("import", "mlflow", bench.path("mlflow.db"))
    #expect(back["experiments"]?.elements.first?["known"] == 7)
  }

  @Test func nothingIsOverwrittenOrHalfWritten() throws {
    try bench.fill()
    try "mine".write(toFile: bench.path("taken"), atomically: true, encoding: .utf8)
    for format in ["mlflow", "tensorboard", "csv", "parquet", "bundle"] {
      let outcome = try bench.report("export", format, "quick", "--output", bench.path("taken"))
      #expect(outcome.status == 73)
      #expect(outcome.errors.contains("exists, and nothing is overwritten"))
      let unknown = try bench.report("export", format, "quik", "--output", bench.path("new"))
      #expect(unknown.status == 66 && unknown.errors.contains("did you mean 'quick'?"))
      let nowhere = try bench.report("export", format, "quick", "--output", bench.path("no/new"))
      #expect(nowhere.status == 73 && nowhere.errors.contains("no such folder"))
    }
    #expect(try bench.text("taken") == "mine")
    let left = try FileManager.default.contentsOfDirectory(atPath: bench.folder.path)
    #expect(Set(left).isSubset(of: ["macow.db", "macow.db-wal", "macow.db-shm", "runs", "taken"]))
  }

  @Test func whatIsNoDatabaseOfMLflowIsRefused() throws {
    try bench.fill()
    let ours = try bench.report("import", "mlflow", bench.path("macow.db"))
    #expect(ours.status == 74 && ours.errors.contains("no table 'experiments'"))
    let missing = try bench.report("import", "mlflow", bench.path("none.db"))
    #expect(missing.status == 66)
    try String(repeating: "words ", count: 500).write(
      toFile: bench.path("text.db"), atomically: true, encoding: .utf8)
    let text = try bench.report("import", "mlflow", bench.path("text.db"), db: "fresh.db")
    #expect(text.status == 74 && text.errors.split(separator: "\n").count == 1)
    #expect(!FileManager.default.fileExists(atPath: bench.path("fresh.db")))
    try bench.report("export", "mlflow", "--output", bench.path("mlflow.db"))
    let copy = bench.path("odd.db")
    try FileManager.default.copyItem(atPath: bench.path("mlflow.db"), toPath: copy)
    let spoil =
      "import sqlite3, sys; db = sqlite3.connect(sys.argv[1]); "
      + "db.execute(\"UPDATE metrics SET value = 'high' WHERE rowid = 2\"); db.commit()"
    let spoilt = try Outcome(
      URL(fileURLWithPath: "/usr/bin/env"), ["python3", "-c", spoil, copy])
    try #require(spoilt.status == 0, "\(spoilt.errors)")
    let odd = try bench.report("import", "mlflow", copy, db: "fresh.db")
    #expect(odd.status == 74 && odd.errors.contains("a value of another type"))
    let only = try bench.report("import", "mlflow", bench.path("mlflow.db"), "--only", "x")
    #expect(only.status == 66)
    try bench.fill(name: "native")
    let mixed = try bench.report(
      "import", "mlflow", bench.path("mlflow.db"), "--experiment", "fresh", db: "fresh.db")
    #expect(mixed.status == 0, "\(mixed.errors)")
  }

  private func python(_ value: Double) -> String { value.isNaN ? "nan" : "\(value)" }
}
