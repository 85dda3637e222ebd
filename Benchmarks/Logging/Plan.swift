import Configurations
import Experiments
import Foundation

/// A planned experiment of some configurations and seeds, for runs without training.
struct Plan {
  let store: RunStore
  private let spec: ExperimentSpec
  private let planned: [PlannedConfiguration]

  init(path: String, configurations: Int, seeds: Int) throws {
    store = try RunStore(path: path)
    let variants = (1...configurations).map {
      "  - {label: c\($0), set: {optimizer: {learning_rate: \(Double($0) / 1e5)}}}\n"
    }
    spec = try ExperimentSpec(
      yaml: """
        experiment: rates
        data: {name: invented}
        model: {type: macow}
        training: {epochs: 1000}
        seeds: 1..\(seeds)
        variants:
        \(variants.joined())
        """, file: "rates.yaml")
    try store.register(dataset: Self.dataset)
    planned = try spec.variants.map {
      try PlannedConfiguration($0, dataset: Self.dataset, model: $0.configuration.model)
    }
    try store.registerExperiment(spec, configurations: planned)
  }

  func begin(_ configuration: Int, seed: Int) throws -> RunHandle {
    try store.beginAttempt(
      RunRequest(
        experiment: spec.name, configurationHash: planned[configuration].hash, seed: seed,
        code: CodeVersion(
          commit: String(repeating: "c", count: 40),
          binarySHA256: String(repeating: "b", count: 64)),
        environment: .current(packageResolved: "none"), dataset: "invented",
        splits: [.train: "train", .validation: "val", .test: "test"]))
  }

  private static var dataset: DatasetRecord {
    func digest(_ letter: Character) -> String { String(repeating: letter, count: 64) }
    return DatasetRecord(
      name: "invented", path: "/invented", fingerprint: digest("a"), sources: [],
      preprocessing: [], splitRule: "none",
      splits: ["train", "val", "test"].map {
        SplitRecord(
          name: $0, fingerprint: digest("b"), rawSHA256: digest("c"), count: 100, height: 32,
          width: 32, channels: 3, shards: [])
      })
  }
}
