import Experiments
import Foundation

/// Rows a second: one transaction a row and one an epoch, beside MLflow's two calls.
struct Rates {
  let python: String
  let script: String
  let folder: String

  private static let single = 2000
  private static let epochs = 1000
  private static let kinds: [MetricKind] = Array(
    MetricKind.all.filter { $0.split != "test" }.prefix(20))

  func printTable(rounds: Int) throws {
    var (one, many, imported) = (Measured(), Measured(), Measured())
    var (theirOne, theirMany) = (Measured(), Measured())
    for round in 0..<rounds {
      try measureOurs(round, &one, &many, &imported)
      let theirs = try mlflow()
      theirOne.values.append(theirs.one)
      theirMany.values.append(theirs.many)
    }
    print("rows a second, median of \(rounds) rounds (lowest to highest)\n")
    print("                                     macow                       MLflow          ratio")
    line("a row a transaction (log_metric)", one, theirOne)
    line("20 rows a transaction (an epoch)", many, theirOne)
    line("1000 rows a call (log_batch)", imported, theirMany)
    print(
      "\nAn epoch of 20 metrics is 20 calls of log_metric. macow also keeps best and last value")
    print("of every metric up to date in the same transaction, and MLflow its latest value.\n")
  }

  private func line(_ name: String, _ ours: Measured, _ theirs: Measured) {
    func text(_ found: Measured) -> String {
      String(format: "%.0f (%.0f–%.0f)", found.median, found.low, found.high)
    }
    let padded = name.padding(toLength: 34, withPad: " ", startingAt: 0)
    let (left, right) = (text(ours), text(theirs))
    func pad(_ text: String, _ width: Int) -> String {
      text.padding(toLength: max(width, text.count), withPad: " ", startingAt: 0)
    }
    print(
      "\(padded)  \(pad(left, 26))  \(pad(right, 20))"
        + String(format: "%.0f×", ours.median / theirs.median))
  }

  private func measureOurs(
    _ round: Int, _ one: inout Measured, _ many: inout Measured, _ imported: inout Measured
  ) throws {
    let plan = try Plan(path: "\(folder)/rates-\(round).db", configurations: 1, seeds: 2)
    let first = try plan.begin(0, seed: 1)
    one.values.append(
      Double(Self.single)
        / (try seconds {
          for epoch in 1...Self.single {
            try plan.store.recordEpoch(
              first, epoch: epoch, step: epoch,
              [MetricValue(.validationBitsPerDim, 1 / Double(epoch))])
          }
        }))
    let second = try plan.begin(0, seed: 2)
    many.values.append(
      Double(Self.epochs * Self.kinds.count)
        / (try seconds {
          for epoch in 1...Self.epochs {
            try plan.store.recordEpoch(
              second, epoch: epoch, step: epoch,
              Self.kinds.map { MetricValue($0, 1 / Double(epoch)) })
          }
        }))
    // A call of a thousand rows, as an import and the tracking interface make it.
    let batches = 20
    var rules = ImportRules(source: "benchmark")
    rules.arguments = []
    let runs = (0..<batches).map { batch in
      var run = ForeignRun(uid: String(format: "%032x", batch), name: "batch \(batch)")
      run.parameters = ["seed": "\(batch)"]
      run.history = (0..<1000).map {
        .init(metric: "loss", step: Int64($0), value: 1 / Double($0 + 1), time: Int64($0))
      }
      return run
    }
    imported.values.append(
      Double(batches * 1000)
        / (try seconds {
          for run in runs {
            _ = try plan.store.importRuns(
              [ForeignExperiment(name: "batches", runs: [run])], rules: rules)
          }
        }))
  }

  private func mlflow() throws -> (one: Double, many: Double) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = [script, folder, "200", "3"]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let numbers = text.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    guard process.terminationStatus == 0, numbers.count == 2 else {
      throw CocoaError(.executableLoad)
    }
    return (numbers[0], numbers[1])
  }
}
