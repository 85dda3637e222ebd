import Experiments
import Foundation

@testable import MacowReport

/// Databases for checklists and cards: one where everything is in order, one where hardly anything is,
/// one where nothing has run.
final class EvidenceStore {
  let folder: URL
  let store: RunStore
  let experiment: String
  let planned: [PlannedConfiguration]
  private let dataset: DatasetRecord

  var path: String { store.path }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private init(
    _ yaml: String, dataset: DatasetRecord, arguments: [String]
  ) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("macow-evidence-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try RunStore(path: folder.appendingPathComponent("macow.db").path)
    self.dataset = dataset
    let spec = try ExperimentSpec(yaml: yaml, file: "spec.yaml")
    experiment = spec.name
    try store.register(dataset: dataset)
    planned = try spec.variants.map {
      try PlannedConfiguration($0, dataset: dataset, model: $0.configuration.model)
    }
    try store.registerExperiment(
      spec, configurations: planned, backend: .local, arguments: arguments)
  }

  /// Everything on record: clean code with a remote, pinned packages, sources, a search declared
  /// before the runs, three seeds a row, checkpoints, a repeated run.
  static func rich() throws -> EvidenceStore {
    var dataset = SyntheticStore.dataset
    dataset.sourceURL = "https://example.org/photos32.tar"
    dataset.license = "CC BY 4.0"
    dataset.citation = "A. Author. Photographs. 2020."
    dataset.preprocessing = ["reduced to 32 pixels"]
    dataset.splits[0].excludedCount = 4
    dataset.splits[0].exclusionReason = "flat images"
    let made = try EvidenceStore(
      yaml("rich", labels: ["macow", "glow"], seeds: "1..3"), dataset: dataset,
      arguments: ["/opt/bin/macow-train", "launch", "rich.yaml", "-j", "2"])
    try made.sqlite(
      """
      INSERT INTO selection (experiment_id, name, what, search_space_json, search_method,
        n_trials_planned, metric_id, epoch_rule, seed_rule, rule_text, declared_us)
      SELECT 1, 'search', 'hyperparameters', '{"lr":[0.001,0.002]}', 'grid', 2, id, 'best', 'mean',
        'the lowest mean val/bpd over seeds', 1 FROM metric WHERE name = 'val/bpd'
      """)
    for (index, test) in [3.5, 3.25, 3.75].enumerated() {
      try made.finish(0, seed: index + 1, test: test)
      try made.finish(1, seed: index + 1, test: test + 0.5)
    }
    try made.finish(0, seed: 1, test: 3.5, replicate: 1)
    let twins = try made.store.runSummaries().filter { $0.label == "macow" && $0.seed == 1 }
    try made.store.record(try made.store.compare(twins[0], twins[1]))
    try made.sqlite("UPDATE run SET active_seconds = 100 * seed WHERE replicate = 0")
    try made.sqlite("UPDATE run SET active_seconds = 50 WHERE replicate = 1")
    return made
  }

  /// One counted run of uncommitted code, a diverged one, an excluded one, one to come; no rule, no
  /// launch, no source of the data, a run without a machine.
  static func poor() throws -> EvidenceStore {
    var dataset = SyntheticStore.dataset(hostile, pixels: "d")
    dataset.sources = []
    let made = try EvidenceStore(
      yaml("poor", labels: [hostile, "glow"], seeds: "1..2", data: hostile), dataset: dataset,
      arguments: [])
    try made.finish(0, seed: 1, test: 0.004, isDirty: true)
    let diverged = try made.begin(1, seed: 1, isDirty: true)
    try made.store.fail(diverged, reason: .diverged, text: "loss is NaN & <gone>")
    let excluded = try made.finish(1, seed: 2, test: 4, isDirty: true)
    try made.store.exclude(run: excluded.uid, reason: "wrong | <!-- macow:end --> split")
    try made.sqlite(
      """
      DROP TRIGGER selection_not_dropped; DELETE FROM selection; UPDATE run SET launch_id = NULL; DELETE FROM launch;
      UPDATE run SET environment_id = NULL WHERE status = 'failed';
      UPDATE run SET active_seconds = 30 WHERE started_us IS NOT NULL;
      """)
    return made
  }

  /// Planned, and nothing more.
  static func empty() throws -> EvidenceStore {
    try EvidenceStore(
      yaml("empty", labels: ["macow", "glow"], seeds: "1..2"), dataset: SyntheticStore.dataset,
      arguments: [])
  }

  /// A name that means something to Markdown, LaTeX, HTML and SQL.
  static let hostile = "<b>$x_1$ & 50% 'q' | `c` #{}"

  private static func yaml(
    _ name: String, labels: [String], seeds: String, data: String = "photos32"
  ) -> String {
    func quoted(_ text: String) -> String { "\"\(text)\"" }
    return """
      experiment: \(name)
      question: Does MaCow beat Glow?
      data: {name: \(quoted(data))}
      model: {type: macow}
      training: {epochs: 2}
      seeds: \(seeds)
      variants:
        - {label: \(quoted(labels[0]))}
        - {label: \(quoted(labels[1])), role: baseline, set: {model: {type: glow}}}
      """
  }

  func begin(
    _ variant: Int, seed: Int, replicate: Int = 0, isDirty: Bool = false
  ) throws -> RunHandle {
    let resolved = folder.appendingPathComponent("Package.resolved")
    let pins = #"{"pins":[{"identity":"grdb.swift","state":{"version":"7.10.0"}}],"version":3}"#
    try (isDirty ? "" : pins).write(to: resolved, atomically: true, encoding: .utf8)
    var environment = EnvironmentRecord.current(
      extra: ["libtorch": "2.11.0"], packageResolved: resolved.path)
    (environment.hostname, environment.cpuModel) = ("node1", "Test CPU")
    (environment.cpuCores, environment.memoryBytes) = (2, 8 << 30)
    return try store.beginAttempt(
      RunRequest(
        experiment: experiment, configurationHash: planned[variant].hash, seed: seed,
        replicate: replicate, process: .current(),
        code: CodeVersion(
          commit: isDirty ? nil : String(repeating: "c", count: 40),
          remote: isDirty ? nil : "https://example.org/code.git",
          diff: isDirty ? Data("+ a line\n".utf8) : Data(),
          binarySHA256: String(repeating: "b", count: 64)),
        environment: environment, dataset: dataset.name,
        splits: [.train: "train", .validation: "val", .test: "test"]))
  }

  @discardableResult
  func finish(
    _ variant: Int, seed: Int, test: Double, replicate: Int = 0, isDirty: Bool = false
  ) throws -> RunHandle {
    let handle = try begin(variant, seed: seed, replicate: replicate, isDirty: isDirty)
    for epoch in 1...2 {
      try store.recordEpoch(
        handle, epoch: epoch, step: epoch * 10,
        [
          MetricValue(.validationBitsPerDim, test + 0.1 / Double(epoch)),
          MetricValue(.peakMemory, Double(epoch << 20)),
        ])
    }
    try store.setTag(handle, RunTag.parameters, "1234567")
    if !isDirty {
      try store.recordArtifact(
        handle,
        ArtifactRecord(
          kind: .checkpoint, name: "model", path: "\(handle.uid)/model.safetensors", epoch: nil,
          bytes: 1 << 20, sha256: String(repeating: "d", count: 64)))
    }
    try store.recordEvaluation(
      handle,
      EvaluationRecord(
        dataset: dataset.name, split: "test", role: .test, epoch: 2, seconds: 1,
        metric: .testBitsPerDim, perItem: [Float(test) - 0.5, Float(test) + 0.5]))
    try store.finish(handle, selectedEpoch: 2)
    return handle
  }

  /// Writes what no command of ours would.
  func sqlite(_ sql: String) throws {
    let result = try Sqlite3(path, sql)
    guard result.status == 0 else { throw Sqlite3.Failure(text: result.errors) }
  }

  func evidence() throws -> Evidence {
    try Evidence(try ExperimentArgument(experiment), store: store)
  }

  func filled(_ name: ChecklistName) throws -> FilledChecklist {
    try FilledChecklist(
      .named(name), argument: try ExperimentArgument(experiment), store: store)
  }
}

/// The `sqlite3` program, which knows nothing of ours.
struct Sqlite3 {
  struct Failure: Error { let text: String }

  let status: Int32
  let output: String
  let errors: String

  init(_ database: String, _ sql: String, arguments: [String] = []) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["sqlite3", "-batch", "-bail"] + arguments + [database, sql]
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    self.output = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    self.errors = String(
      decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }
}
