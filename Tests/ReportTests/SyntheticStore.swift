import Experiments
import Foundation
import Testing

/// A database with invented runs, in a folder of the test's own.
final class SyntheticStore {
  let folder: URL
  let store: RunStore
  let experiment: String
  private let isOwner: Bool
  private let planned: [PlannedConfiguration]
  private let dataset: DatasetRecord

  static let yaml = """
    experiment: quick
    question: Does MaCow beat Glow?
    data: {name: photos32}
    model: {type: macow}
    training: {epochs: 12}
    seeds: 1..3
    variants:
      - {label: macow}
      - {label: glow, role: baseline, set: {model: {type: glow}}}
    """

  var path: String { store.path }
  var specPath: String { folder.appendingPathComponent("quick.yaml").path }

  /// An experiment in a database of its own, or in that of another one.
  init(
    _ yaml: String = SyntheticStore.yaml, dataset: DatasetRecord = SyntheticStore.dataset,
    beside other: SyntheticStore? = nil
  ) throws {
    isOwner = other == nil
    folder =
      other?.folder
      ?? FileManager.default.temporaryDirectory
      .appendingPathComponent("macow-report-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store =
      try other?.store ?? RunStore(path: folder.appendingPathComponent("macow.db").path)
    let spec = try ExperimentSpec(yaml: yaml, file: "quick.yaml")
    experiment = spec.name
    self.dataset = dataset
    try store.register(dataset: dataset)
    planned = try spec.variants.map {
      try PlannedConfiguration($0, dataset: dataset, model: $0.configuration.model)
    }
    try store.registerExperiment(spec, configurations: planned)
    if !isOwner { return }
    try yaml.write(toFile: specPath, atomically: true, encoding: .utf8)
  }

  deinit {
    guard isOwner else { return }
    try? FileManager.default.removeItem(at: folder)
  }

  /// What names a variant's configuration in the database.
  func configurationHash(_ variant: Int) -> String { planned[variant].hash }

  static var dataset: DatasetRecord { dataset("photos32", pixels: "c") }

  /// An invented data set; equal `pixels` are equal images.
  static func dataset(_ name: String, pixels: Character) -> DatasetRecord {
    func digest(_ letter: Character) -> String { String(repeating: letter, count: 64) }
    return DatasetRecord(
      name: name, path: "/data/\(name)", fingerprint: digest("a"),
      sources: [
        .init(name: "\(name).tar", bytes: 10, sha256: digest("e"), recognised: "\(name).tar")
      ],
      preprocessing: [], splitRule: "as published",
      splits: [("train", 800), ("val", 100), ("test", 100)].map { split, count in
        SplitRecord(
          name: split, fingerprint: digest("b"), rawSHA256: digest(pixels), count: count,
          height: 32, width: 32, channels: 3,
          shards: [
            ShardRecord(
              ordinal: 0, path: "\(split)/images/c/0", bytes: 99, count: count, sha256: digest("f"))
          ])
      })
  }

  func begin(
    _ variant: Int, seed: Int, commit: Character = "c", process: ProcessIdentity = .current(),
    host: String = "node1", resume: ResumePoint? = nil
  ) throws -> RunHandle {
    var environment = EnvironmentRecord.current(packageResolved: "none")
    environment.hostname = host
    return try store.beginAttempt(
      RunRequest(
        experiment: experiment, configurationHash: planned[variant].hash, seed: seed,
        process: process,
        code: CodeVersion(
          commit: String(repeating: commit, count: 40),
          binarySHA256: String(repeating: commit, count: 64)),
        environment: environment, dataset: dataset.name,
        splits: [.train: "train", .validation: "val", .test: "test"], resume: resume))
  }

  /// A run with twelve epochs that ends at `test` bits/dim.
  @discardableResult
  func finish(
    _ variant: Int, seed: Int, test: Double, commit: Character = "c", host: String = "node1"
  ) throws -> RunHandle {
    let handle = try begin(variant, seed: seed, commit: commit, host: host)
    for epoch in 1...12 {
      let wave = 0.02 * sin(Double(epoch * (seed + 1) * (variant + 2)))
      let value = test + 2.5 * exp(-0.45 * Double(epoch)) + wave
      try store.recordEpoch(
        handle, epoch: epoch, step: epoch * 13,
        [
          MetricValue(.trainBitsPerDim, value - 0.03), MetricValue(.validationBitsPerDim, value),
        ])
    }
    try store.setTag(handle, RunTag.parameters, "1234567")
    let epoch = try store.selectEpoch(handle)
    try measure(handle, test: test, epoch: epoch)
    try store.finish(handle)
    return handle
  }

  func measure(_ handle: RunHandle, test: Double, epoch: Int) throws {
    try measure(handle, items: [Float(test)], epoch: epoch)
  }

  func measure(_ handle: RunHandle, items: [Float], epoch: Int) throws {
    try store.recordEvaluation(
      handle,
      EvaluationRecord(
        dataset: dataset.name, split: "test", role: .test, epoch: epoch, seconds: 1,
        metric: .testBitsPerDim, perItem: items))
  }

  /// The six runs of two configurations.
  func finishAll() throws {
    for (index, test) in [3.5, 3.25, 3.75].enumerated() {
      try finish(0, seed: index + 1, test: test)
      try finish(1, seed: index + 1, test: test + 0.5)
    }
  }

  /// A process of this boot that has ended.
  static func deadProcess() throws -> ProcessIdentity {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/true")
    try process.run()
    process.waitUntilExit()
    let me = ProcessIdentity.current()
    return ProcessIdentity(
      hostname: me.hostname, pid: Int(process.processIdentifier), bootID: me.bootID)
  }
}

/// The real program.
struct Program {
  let status: Int32
  let output: String
  let errors: String

  init(_ arguments: [String], environment: [String: String] = [:]) throws {
    let process = Process()
    process.executableURL = try Self.executable()
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment
      .filter { $0.key != "MACOW_DB" && $0.key != "MACOW_TOOLS" }
      .merging(environment) { $1 }
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    self.output = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    self.errors = String(
      decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }

  /// `macow-report` beside the test bundle.
  static func executable() throws -> URL {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    while folder.path != "/" {
      let candidate = folder.appendingPathComponent("macow-report")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
      folder.deleteLastPathComponent()
    }
    throw CocoaError(.fileNoSuchFile)
  }
}
