import Configurations
import Experiments
import Foundation
import PythonSupport
import Testing

/// What TensorBoard's own reader makes of our files, and we of its writer's.
@Suite(.enabled(if: Python.has(.tracking), "needs scripts/setup --tests"))
struct TensorBoardTests {
  let bench: Workbench

  init() throws { bench = try Workbench() }

  @Test func tensorboardReadsScalarsAndGroupsSeeds() throws {
    try bench.fill()
    let written = try bench.json("export", "tensorboard", "quick", "--output", bench.path("events"))
    #expect(written["written"]?["runs"] == 7 && written["written"]?["images"] == 6)
    let read = try JSONValue(json: bench.python("tensorboard_read", bench.path("events")))
    for run in try bench.store.exported(experiment: "quick").runs {
      let name = "quick/\(run.run.label)-seed\(run.run.seed)"
      let found = try #require(read["runs"]?[name])
      #expect(found["images"] == (run.run.status == .finished ? 1 : 0))
      let scalars = found["scalars"]?.members ?? [:]
      let merged = Dictionary(grouping: run.merged, by: \.metric)
      #expect(Set(scalars.keys) == Set(merged.keys))
      for (metric, points) in merged {
        let events = scalars[metric]?.elements.map(\.elements) ?? []
        #expect(events.map { $0[0].number } == points.map { Double($0.epoch) })
        #expect(
          events.map { Double($0[1].string ?? "") ?? .nan }.map(\.bitPattern)
            == points.map { Double(Float($0.value)).bitPattern }
            || points.contains { $0.value.isNaN })
        #expect(events.map { $0[2].number } == points.map { Double($0.time) / 1e6 })
      }
    }
    let groups = read["groups"]?.elements ?? []
    #expect(groups.count == 2)
    for row in try bench.json("table", "quick")["rows"]?.elements ?? [] {
      let group = try #require(groups.first { $0["name"] == row["configurationHash"] })
      let mean = try #require(row["mean"]?.number)
      let theirs = try #require(group["means"]?["test/bpd"]?.number)
      #expect(abs(theirs - mean) < 1e-6)
      #expect(group["hparams"]?.elements.contains("seed") == false)
      #expect(group["hparams"]?.elements.contains("training.epochs") == true)
    }
  }

  @Test func eventFilesAreTabulated() throws {
    _ = try bench.python("tensorboard_make", bench.path("events"))
    let first = try bench.report(
      "import", "tensorboard", bench.path("events"), "--experiment", "nets")
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output.contains("nets: 6 runs imported"))
    #expect(first.errors.contains("resumed-seed1: 3 values were taken back by a restart"))
    #expect(
      first.errors.contains("resumed-seed1: 1 value are no scalars")
        || first.errors.contains("no scalars"))
    let rows = try bench.json("table", "nets", "--metric", "loss/val")["rows"]?.elements ?? []
    let wide = try #require(rows.first { $0["label"]?.string?.contains("wide") == true })
    #expect(wide["seeds"] == [1, 2, 3] && wide["values"] == [0.5, 0.75, 1])
    let deep = try #require(rows.first { $0["values"] == [2, 3] })
    #expect(deep["seeds"] == [1, 2])
    let accuracy = try bench.json("table", "nets", "--metric", "hparam/accuracy")
    #expect(accuracy["rows"]?.elements.contains { $0["values"] == [0.5, 1] } == true)
    let resumed = try bench.store.curves(experiment: "nets", metric: "loss/val")
      .filter { $0.label.contains("resumed") }
    #expect(resumed.map(\.value) == [10, 11, 22, 23])
    let second = try bench.report(
      "import", "tensorboard", bench.path("events"), "--experiment", "nets")
    #expect(second.output.contains("0 runs imported, 6 known already"))
  }

  @Test func whatIsDamagedIsNamedAndNothingIsRecorded() throws {
    _ = try bench.python("tensorboard_make", bench.path("events"))
    let folder = bench.path("events/wide-seed2")
    let file = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
    var bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(file)"))
    bytes[bytes.count - 8] ^= 1
    try bytes.write(to: URL(fileURLWithPath: "\(folder)/\(file)"))
    let outcome = try bench.report("import", "tensorboard", bench.path("events"), db: "fresh.db")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("\(file): the record at byte"))
    #expect(outcome.errors.contains("its checksum does not fit"))
    #expect(!FileManager.default.fileExists(atPath: bench.path("fresh.db")))
    let empty = try bench.report("import", "tensorboard", bench.path("none"))
    #expect(empty.status == 66)
  }
}
