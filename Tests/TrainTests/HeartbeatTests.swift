import Foundation
import Testing

@testable import Experiments
@testable import MacowTrain

/// Signs of life from inside an epoch.
@Suite struct HeartbeatTests {
  @Test func aHeartbeatComesWhenItIsTimeAndStopsATakenOverRun() throws {
    let workspace = try Workspace()
    try workspace.ingest(perBatch: 2)
    try workspace.write()
    let store = try RunStore(path: workspace.database)
    let experiment = try ResolvedExperiment(
      reading: "\(workspace.folder)/tiny.yaml", in: store)
    try store.registerExperiment(
      experiment.spec, configurations: experiment.variants.map(\.planned))
    let handle = try store.beginAttempt(
      RunRequest(
        experiment: "tiny", configurationHash: experiment.variants[0].planned.hash, seed: 1,
        code: CodeVersion(
          commit: String(repeating: "c", count: 40), binarySHA256: String(repeating: "b", count: 64)
        ),
        environment: .current(packageResolved: "none"), dataset: "cifar10",
        splits: [.train: "train", .validation: "train", .test: "test"]))
    func age() throws -> Double {
      try #require(try store.liveAttempts().first).heartbeatAge
    }
    usleep(1_100_000)
    try Heartbeat { try store.heartbeat(handle) }.beatIfDue()
    let silence = try age()
    #expect(silence > 1)
    try Heartbeat(every: .zero) { try store.heartbeat(handle) }.beatIfDue()
    #expect(try age() < silence)
    try store.fail(handle, reason: .error, text: "given up")
    #expect(throws: PlanError.takenOver(uid: handle.uid)) {
      try Heartbeat(every: .zero) { try store.heartbeat(handle) }.beatIfDue()
    }
  }
}
