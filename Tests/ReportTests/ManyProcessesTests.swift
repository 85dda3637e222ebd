import Foundation
import FoundationNetworking
import Glibc
import Testing

@testable import Experiments

/// Many real processes on one database, beside readers and a dashboard.
@Suite(.serialized) struct ManyProcessesTests {
  /// 32 writers of 1,000 transactions each; a reader and the dashboard look on all the time.
  @Test func nothingIsLostBetween32Writers() async throws {
    let (writers, epochs) = (32, 1000)
    let synthetic = try SyntheticStore(
      """
      experiment: crowd
      data: {name: photos32}
      model: {type: macow}
      training: {epochs: \(epochs)}
      seeds: 1..\(writers)
      variants: [{label: macow}]
      """)
    let reader = try RunStore(readingAt: synthetic.path)
    let server = try DashboardServer(synthetic.path)
    let crowd = try Crowd(in: synthetic.folder)
    defer { crowd.stop() }
    for seed in 1...writers {
      try crowd.start([
        "write", synthetic.path, crowd.gate, "crowd", synthetic.configurationHash(0), "\(seed)",
        "\(epochs)",
      ])
    }
    try await crowd.open()

    // What has been read never goes back, and no page fails.
    var (seen, looks) = (0, 0)
    while crowd.isRunning {
      let count = try reader.runSummaries(experiment: "crowd").reduce(0) { $0 + $1.epochs }
      #expect(count >= seen && count <= writers * epochs)
      seen = count
      let page = try await server.get(looks % 2 == 0 ? "/experiments/crowd.json" : "/")
      #expect(page.status == 200, "\(page.text.prefix(200))")
      looks += 1
      try await Task.sleep(for: .milliseconds(200))
    }
    // On a busy machine the writers may be done before a second look.
    #expect(looks > 0)
    #expect(try crowd.failures() == [])

    for store in [reader, try RunStore(readingAt: synthetic.path)] {
      let runs = try store.runSummaries(experiment: "crowd")
      #expect(runs.map(\.seed) == Array(1...writers))
      #expect(runs.allSatisfy { $0.status == .finished && $0.attempts == 1 })
      #expect(runs.allSatisfy { $0.epochs == epochs && $0.selectedEpoch == epochs })
      let points = try store.curves(experiment: "crowd", metric: "val/bpd")
      #expect(points.count == writers * epochs)
      let histories = Dictionary(grouping: points, by: \.seed)
      for seed in 1...writers {
        let values = (histories[seed] ?? []).sorted { $0.epoch < $1.epoch }.map(\.value)
        #expect(values == (1...epochs).map { Double(seed) + Double($0) / 4096 }, "seed \(seed)")
      }
    }
    let sums = try Program([
      "query",
      """
      SELECT (SELECT count(*) FROM epoch_metric), (SELECT count(*) FROM v_epoch),
        (SELECT sum(n_epochs) FROM run_metric), (SELECT count(*) FROM attempt)
      """, "--format", "csv", "--db", synthetic.path,
    ])
    let total = writers * epochs
    #expect(
      sums.output.split(whereSeparator: \.isNewline).last.map(String.init)
        == "\(total),\(total),\(total),\(writers)", "\(sums.output)\(sums.errors)")
    #expect(try await server.get("/experiments/crowd").text.contains("macow"))
  }

  /// 16 first starts at once: one of them makes the schema, and all of them go on.
  @Test func sixteenFirstStartsMigrateOnce() async throws {
    let synthetic = try SyntheticStore()
    for round in 0..<5 {
      let path = synthetic.folder.appendingPathComponent("fresh-\(round).db").path
      let crowd = try Crowd(in: synthetic.folder)
      defer { crowd.stop() }
      for _ in 0..<16 { try crowd.start(["open", path, crowd.gate]) }
      try await crowd.open()
      while crowd.isRunning { try await Task.sleep(for: .milliseconds(10)) }
      #expect(try crowd.failures() == [])
      let versions = try Program([
        "query", "SELECT version FROM schema_migration ORDER BY 1", "--format", "csv", "--db", path,
      ])
      let expected = try Program([
        "query", "SELECT version FROM schema_migration ORDER BY 1", "--format", "csv", "--db",
        synthetic.path,
      ])
      #expect(versions.status == 0, "\(versions.errors)")
      #expect(versions.output == expected.output && versions.output.contains("1"))
      // Nobody mistook the schema of another one for an old database.
      let names = try FileManager.default.contentsOfDirectory(atPath: synthetic.folder.path)
      #expect(!names.contains { $0.hasSuffix(".backup") })
    }
  }
}

/// Processes that wait for each other before they begin.
private final class Crowd {
  /// The file that they wait for.
  let gate: String
  private let folder: URL
  private var processes: [Process] = []

  init(in parent: URL) throws {
    folder = parent.appendingPathComponent("crowd-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    gate = folder.appendingPathComponent("gate").path
  }

  var isRunning: Bool { processes.contains { $0.isRunning } }

  func start(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = try Program.executable().deletingLastPathComponent()
      .appendingPathComponent("StoreHammer")
    process.arguments = arguments
    let errors = errorFile(processes.count)
    try Data().write(to: errors)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    processes.append(process)
  }

  /// Lets all of them go on when the last one is ready.
  func open() async throws {
    let deadline = ContinuousClock.now + .seconds(60)
    while try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter({ $0.hasPrefix("gate.") }).count < processes.count
    {
      try #require(ContinuousClock.now < deadline && processes.allSatisfy { $0.isRunning })
      try await Task.sleep(for: .milliseconds(10))
    }
    try Data().write(to: URL(fileURLWithPath: gate))
  }

  /// What those that did not end well said.
  func failures() throws -> [String] {
    try processes.enumerated().filter { $1.terminationStatus != 0 }.map { index, process in
      let text = try String(contentsOf: errorFile(index), encoding: .utf8)
      return "\(process.terminationStatus): \(text)"
    }
  }

  func stop() {
    for process in processes where process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }

  private func errorFile(_ index: Int) -> URL {
    folder.appendingPathComponent("\(index).err")
  }
}
