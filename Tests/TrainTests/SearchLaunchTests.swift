import Foundation
import Testing

@testable import Experiments

/// The real executables, from a search to the table of its winner.
@Suite(.serialized) struct SearchLaunchTests {
  static let search = """
    experiment: tiny
    data: {name: cifar10, validation: {fraction: 0.2}}
    training: {epochs: 2, batch_size: 16, initialization_batch_size: 16}
    schedule: {warmup_steps: 2}
    evaluation: {batch_size: 8, sample_count: 0}
    model: {type: glow, levels: 2, num_steps: [1, 1], hidden_channels: 8}
    search:
      method: list
      space: [{optimizer.learning_rate: 0.001}, {optimizer.learning_rate: 0.01},
        {optimizer.learning_rate: 1.0e+30}]
      seeds: 1
      final: {seeds: 100..101}
    """

  private func workspace(_ text: String = Self.search) throws -> Workspace {
    let workspace = try Workspace()
    try workspace.ingest(perBatch: 8)
    try workspace.write { _ in text }
    return workspace
  }

  @Test func aSearchEndsInFinalsThatTablesReport() throws {
    let workspace = try workspace()
    let dry = try workspace.run("macow-train", "launch", "tiny.yaml", "--dry-run", "-j", "2")
    #expect(dry.status == 0, "\(dry.errors)")
    #expect(dry.output.contains("time: no estimate yet"))
    #expect(dry.output.contains("with seeds 100, 101 in experiment tiny-final"))
    #expect(try workspace.store().experiments().isEmpty)
    let early = try workspace.run("macow-train", "launch", "tiny.yaml", "--role", "final")
    #expect(early.status == 1 && early.errors.contains("has no winner yet"), "\(early.errors)")

    let launch = try workspace.run("macow-train", "launch", "tiny.yaml", "-j", "2")
    #expect(launch.status == 0, "\(launch.errors)")
    #expect(launch.errors.contains("3 runs, 3 to do"))
    #expect(launch.errors.contains("search: search of 3 trials, 3 listed settings; the trial with"))
    #expect(launch.errors.contains("1 runs diverged"))
    #expect(launch.errors.contains("experiment tiny-final: 1 configurations, 2 runs, 2 to do"))

    let store = try workspace.store()
    let trials = try store.finalScores(experiment: "tiny", metric: "val/bpd")
    let best = try #require(
      trials.filter { $0.value?.isFinite == true }.min { ($0.value ?? 9) < ($1.value ?? 9) }?.run)
    #expect(trials.first { $0.run.label == "lr1e+30" }?.run.stopReason == "diverged")
    let finals = try store.runSummaries(experiment: "tiny-final")
    #expect(finals.map(\.seed) == [100, 101])
    #expect(finals.allSatisfy { $0.status == .finished && $0.role == "final" })
    #expect(finals.allSatisfy { $0.configurationHash == best.configurationHash })

    let table = try workspace.run("macow-report", "table", "tiny.yaml")
    #expect(table.status == 0, "\(table.errors)")
    #expect(table.output.contains("|   2 | 100, 101"), "\(table.output)")
    #expect(table.output.contains("Hyper-parameters by search of 3 trials"))
    #expect(table.output.contains("written down before the first trial started"))
    #expect(table.output.contains("no run of tiny is counted"))
    #expect(!table.output.contains("lr1e+30"))
    let shown = try workspace.run("macow-report", "table", "tiny", "--trials")
    #expect(shown.output.contains("lr1e+30") && shown.output.contains("is optimistic"))

    // Everything is over: launching again only says so, and the choice stays.
    let again = try workspace.run("macow-train", "launch", "tiny.yaml")
    #expect(again.status == 0, "\(again.errors)")
    #expect(again.errors.contains("3 runs, 0 to do, 1 diverged"))
    let select = try workspace.run("macow-train", "select", "tiny.yaml", "--json")
    #expect(select.status == 0 && select.output.contains(best.configurationHash))
    #expect(select.output.contains("\"is_decided\" : true"))

    // Seeds that were chosen on are refused, others extend the row.
    let used = try workspace.run(
      "macow-train", "launch", "tiny.yaml", "--role", "final", "--seeds", "1..3")
    #expect(used.status == 64 && used.errors.contains("seed 1 is one of the trials' too"))
    let plan = try workspace.run("macow-train", "plan", "tiny.yaml", "--json")
    let runs = try #require(
      JSONSerialization.jsonObject(with: Data(plan.output.utf8)) as? [[String: Any]])
    #expect(runs.count == 5)
    #expect(runs.map { $0["role"] as? String }.filter { $0 == "final" }.count == 2)

    // A finalist is found by its role, and repeats bit by bit.
    let evaluated = try workspace.run(
      "macow-train", "evaluate", "tiny.yaml", "--role", "final", "--variant", best.label, "--seed",
      "100", "--json")
    #expect(evaluated.status == 0, "\(evaluated.errors)")
    let repeated = try workspace.run("macow-train", "repro", finals[0].uid)
    #expect(repeated.status == 0, "\(repeated.errors)")

    // A changed search is another experiment.
    try workspace.write { _ in Self.search.replacing("0.01}", with: "0.02}") }
    let changed = try workspace.run("macow-train", "launch", "tiny.yaml")
    #expect(changed.status == 64 && changed.errors.contains("use a new experiment name"))
  }

  @Test func finalistsOfPlainVariantsGetFreshSeeds() throws {
    let workspace = try Workspace()
    try workspace.ingest(perBatch: 8)
    try workspace.write {
      $0.replacing("epochs: 5", with: "epochs: 1").replacing("seeds: 1..2", with: "seeds: 1")
    }
    #expect(try workspace.run("macow-train", "launch", "tiny.yaml", "-j", "2").status == 0)
    let missing = try workspace.run("macow-train", "launch", "tiny.yaml", "--role", "final")
    #expect(missing.status == 64 && missing.errors.contains("needs the finalists"))
    let used = try workspace.run(
      "macow-train", "launch", "tiny.yaml", "--role", "final", "--seeds", "1..2", "--variant",
      "macow")
    #expect(used.status == 64 && used.errors.contains("seed 1 has run in 'tiny'"))
    let final = try workspace.run(
      "macow-train", "launch", "tiny.yaml", "--role", "final", "--seeds", "100..101", "--variant",
      "macow")
    #expect(final.status == 0, "\(final.errors)")
    #expect(final.errors.contains("time: about"))
    let table = try workspace.run("macow-report", "table", "tiny-final")
    #expect(table.output.contains("|   2 | 100, 101"), "\(table.output)")
    let plain = try workspace.run("macow-report", "table", "tiny")
    #expect(plain.output.contains("report those of tiny-final"), "\(plain.output)")
  }
}
