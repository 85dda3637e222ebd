import Foundation
import Testing

@testable import Experiments

/// What a real run leaves on record beside its numbers, as `macow-report runs show` tells it.
@Suite struct RecordTests {
  @Test func aRunTellsWhatItUsedAndWhyItStopped() throws {
    let workspace = try Workspace()
    try workspace.ingest(perBatch: 4)
    try workspace.write {
      $0.replacingOccurrences(
        of: "warmup_steps: 2", with: "warmup_steps: 2, decay: 0.1, stop_below: 0.3")
    }
    let outcome = try workspace.run(
      "macow-train",
      arguments: [
        "run", "tiny.yaml", "--variant", "glow", "--seed", "1", "--threads", "1",
      ], environment: ["SLURM_ARRAY_JOB_ID": "12", "SLURM_ARRAY_TASK_ID": "3"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let run = try #require(
      try workspace.store().runSummaries(experiment: "tiny").first { $0.status == .finished })
    #expect(run.stopReason == "early_stop" && run.epochs < 5)
    let detail = try workspace.store().detail(ofRun: run.uid)
    #expect(detail.resources.samples == 1)
    #expect((detail.resources.peakMemoryBytes ?? 0) > 10_000_000)
    #expect((detail.resources.meanCPUPercent ?? 0) > 1)
    #expect(detail.attempts.map(\.slurmJob) == ["12_3"])
    #expect(detail.packages["grdb.swift"] != nil)
    #expect(detail.environment["libtorch"]?.hasPrefix("2.") == true)
    #expect((detail.attempts.first?.seconds ?? 0) > 0)

    let sheet = try workspace.run("macow-report", "runs", "show", run.uid)
    for part in [
      "Slurm job 12_3", "the learning rate fell below 0.3 of its highest",
      "by: the epoch with the best val/bpd", "peak memory  ", "of one core", "grdb.swift",
    ] {
      #expect(sheet.output.contains(part), "\(part): \(sheet.output)")
    }
  }
}
