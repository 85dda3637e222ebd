import Configurations
import Foundation
import Testing

@testable import Experiments

/// A store with a data set and one planned experiment.
struct Fixture {
  let scratch: Scratch
  let store: RunStore
  let spec: ExperimentSpec
  let planned: [PlannedConfiguration]

  static let yaml = """
    experiment: quick
    data: {name: photos32}
    model: {type: macow}
    training: {epochs: 10}
    seeds: 1..3
    variants:
      - {label: macow}
      - {label: glow, role: baseline, set: {model: {type: glow}}}
    """

  init(_ yaml: String = Fixture.yaml) throws {
    scratch = try Scratch()
    store = try RunStore(path: scratch.file("macow.db"))
    try store.register(dataset: .sample())
    spec = try ExperimentSpec(yaml: yaml, file: "quick.yaml")
    planned = try Fixture.planned(spec)
    try store.registerExperiment(spec, configurations: planned)
  }

  static func planned(_ spec: ExperimentSpec) throws -> [PlannedConfiguration] {
    try spec.variants.map {
      try PlannedConfiguration($0, dataset: .sample(), model: $0.configuration.model)
    }
  }

  static let code = CodeVersion(
    commit: String(repeating: "c", count: 40), binarySHA256: digest("b"))

  /// A process that has ended already, on this boot.
  static func deadProcess() throws -> ProcessIdentity {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/true")
    try process.run()
    process.waitUntilExit()
    let me = ProcessIdentity.current()
    return ProcessIdentity(
      hostname: me.hostname, pid: Int(process.processIdentifier), bootID: me.bootID)
  }

  func request(
    seed: Int = 1, variant: Int = 0, process: ProcessIdentity = .current(),
    resume: ResumePoint? = nil, replicate: Int = 0
  ) -> RunRequest {
    RunRequest(
      experiment: spec.name, configurationHash: planned[variant].hash, seed: seed,
      replicate: replicate, process: process, code: Fixture.code,
      environment: .current(packageResolved: "none"), dataset: "photos32",
      splits: [.train: "train", .validation: "val", .test: "test"], resume: resume)
  }

  func epochs(_ run: Int64, metric: MetricKind = .validationBitsPerDim) throws -> [Int: Double] {
    let points = try store.curves(experiment: spec.name, metric: metric.name)
    let summaries = try store.runSummaries(experiment: spec.name)
    let summary = try #require(summaries.first { $0.id == run })
    return points.filter { $0.label == summary.label && $0.seed == summary.seed }
      .reduce(into: [:]) { $0[$1.epoch] = $1.value }
  }
}
