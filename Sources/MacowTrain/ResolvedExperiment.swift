import Console
import Experiments
import Foundation
import Models

/// A specification whose names are resolved: data sets found, models built in mind, identities known.
struct ResolvedExperiment {
  let spec: ExperimentSpec
  let variants: [ResolvedVariant]

  /// Reads a specification and checks everything that can be checked before a run starts.
  ///
  /// - Parameters:
  ///   - path: The YAML file.
  ///   - store: Whose catalogue names the data sets.
  /// - Throws: One sentence about the first thing that does not fit.
  init(reading path: String, in store: RunStore) throws {
    let text: String
    do {
      text = try String(contentsOfFile: path, encoding: .utf8)
    } catch {
      throw CommandFailure(
        FileManager.default.fileExists(atPath: path)
          ? "\(path): this is no UTF-8 text" : "\(path): there is no such specification",
        status: .missingInput)
    }
    try self.init(ExperimentSpec(yaml: text, file: path), in: store)
  }

  /// Resolves the names of a specification that was read already.
  ///
  /// - Parameters:
  ///   - spec: The specification.
  ///   - store: Whose catalogue names the data sets.
  /// - Throws: One sentence about the first thing that does not fit.
  init(_ spec: ExperimentSpec, in store: RunStore) throws {
    self.spec = spec
    variants = try spec.variants.map { try ResolvedVariant($0, in: store) }
  }

  /// The variant of that label, or the only one.
  func variant(_ label: String?) throws -> ResolvedVariant {
    let labels = variants.map(\.planned.label).joined(separator: ", ")
    guard let label else {
      guard variants.count == 1 else {
        throw CommandFailure(
          "the specification has several variants; choose one with --variant: \(labels)",
          status: .usage)
      }
      return variants[0]
    }
    guard let variant = variants.first(where: { $0.planned.label == label }) else {
      throw CommandFailure("there is no variant '\(label)'; there are \(labels)", status: .usage)
    }
    return variant
  }
}

/// One configuration, with its data set and its model.
struct ResolvedVariant {
  let planned: PlannedConfiguration
  let dataset: DatasetRecord
  let model: any ModelConfiguration
  let image: ImageShape

  init(_ variant: ExperimentSpec.Variant, in store: RunStore) throws {
    let configuration = variant.configuration
    dataset = try store.dataset(named: configuration.data.name)
    guard let train = dataset.splits.first(where: { $0.name == "train" }) else {
      throw CommandFailure("data set '\(dataset.name)' has no split 'train' to train on")
    }
    image = ImageShape(channels: train.channels, height: train.height, width: train.width)
    model = try ModelRegistry.configuration(from: configuration.model)
    do {
      try model.validate(for: image)
    } catch {
      throw CommandFailure("variant '\(variant.label)': \(error.description)", status: .usage)
    }
    planned = try PlannedConfiguration(
      variant, dataset: dataset, model: try ModelRegistry.section(of: model))
  }
}
