import Experiments
import Foundation

/// Milliseconds of the queries that pages and tables are made of, at a million values.
struct QueryTimes {
  private let store: RunStore
  private let path: String
  private let program: String

  /// Fills a database: 40 configurations × 5 seeds × 20 metrics × 250 epochs.
  init(folder: String, program: String) throws {
    self.program = program
    path = "\(folder)/million.db"
    store = try RunStore(path: path)
    let names = (0..<19).map { "val/m\($0)_loss" } + ["test/loss"]
    for configuration in 0..<40 {
      let runs = (1...5).map { seed in
        var run = ForeignRun(
          uid: String(format: "%032x", configuration * 5 + seed), name: "\(configuration)-\(seed)")
        run.parameters = ["width": "\(configuration)", "seed": "\(seed)"]
        run.history = names.enumerated().flatMap { place, name in
          (1...250).map { epoch in
            let wave = Double((epoch * 31 + seed * 17 + configuration * 7 + place) % 101) / 1e4
            return .init(
              metric: name, step: Int64(epoch), value: 1 + 1 / Double(epoch) + wave,
              time: Int64(epoch))
          }
        }
        return run
      }
      _ = try store.importRuns(
        [ForeignExperiment(name: "big", runs: runs)], rules: ImportRules(source: "benchmark"))
    }
  }

  func printTable(rounds: Int) throws {
    let query = ReadOnlyQuery(path: path, timeLimit: 60, rowLimit: 100_000)
    func sql(_ text: String) -> () throws -> Void { { _ = try query.run(text) } }
    let metric = "(SELECT id FROM metric WHERE name = 'val/m0_loss')"
    let tasks: [(String, () throws -> Void)] = [
      (
        "one curve (250 points)",
        sql("SELECT epoch, value FROM v_epoch WHERE run_id = 1 AND metric_id = \(metric)")
      ),
      (
        "mean curve of 5 seeds",
        sql(
          """
          SELECT v.epoch, avg(v.value), count(*) FROM run r JOIN v_epoch v ON v.run_id = r.id
          WHERE r.config_id = 1 AND v.metric_id = \(metric) GROUP BY v.epoch
          """)
      ),
      (
        "leaderboard over 200 runs",
        sql(
          """
          SELECT r.uid, r.seed, s.best, s.best_epoch, s.last FROM run_metric s
          JOIN run r ON r.id = s.run_id WHERE s.metric_id = \(metric) ORDER BY s.best
          """)
      ),
      (
        "all runs at one epoch",
        sql(
          """
          SELECT r.id, v.value FROM run r JOIN v_epoch v ON v.run_id = r.id
          WHERE v.metric_id = \(metric) AND v.epoch = 200
          """)
      ),
      ("list of runs (RunStore)", { _ = try store.runSummaries() }),
      (
        "scores of a table (RunStore)",
        {
          _ = try store.finalScores(experiment: "big", metric: "val/m0_loss")
        }
      ),
      ("macow-report table, start to end", { try runProgram() }),
    ]
    var times = tasks.map { _ in Measured() }
    for _ in 0..<rounds {
      for (index, task) in tasks.enumerated() {
        times[index].values.append(try seconds(task.1) * 1e3)
      }
    }
    print("milliseconds at 1,000,000 values, median of \(rounds) rounds (lowest to highest)\n")
    for (task, found) in zip(tasks, times) {
      let padded = task.0.padding(toLength: 34, withPad: " ", startingAt: 0)
      print(String(format: "\(padded) %8.2f (%.2f–%.2f)", found.median, found.low, found.high))
    }
  }

  /// A whole process, with opening the database.
  private func runProgram() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["table", "big", "--metric", "val/m0_loss", "--db", path]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
  }
}
