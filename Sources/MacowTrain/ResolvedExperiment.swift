import Configurations
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

  /// The catalogue's records of the data sets that the variants use, a chosen one's first.
  func datasets(first chosen: ResolvedVariant) -> [DatasetRecord] {
    variants.map(\.dataset).reduce(into: [chosen.dataset]) { found, dataset in
      if !found.contains(where: { $0.name == dataset.name }) { found.append(dataset) }
    }
  }

  private init(spec: ExperimentSpec, variants: [ResolvedVariant]) {
    self.spec = spec
    self.variants = variants
  }

  /// The experiment with some of its variants only; a search keeps all, since it declares them all.
  func only(_ labels: [String]) throws -> ResolvedExperiment {
    guard spec.searchGroups.isEmpty else { return self }
    return ResolvedExperiment(spec: spec, variants: try labels.map { try variant($0) })
  }

  /// The experiment in which some of the variants are run again with fresh seeds.
  func finalists(_ labels: [String], seeds: [Int], in store: RunStore) throws -> ResolvedExperiment
  {
    for label in labels { _ = try variant(label) }
    return try ResolvedExperiment(spec.finalists(labels, seeds: seeds), in: store)
  }

  /// The experiment that holds a run: this one, or that of its finalists.
  func taking(
    _ role: LaunchRole, variant label: String?, seed: Int?, in store: RunStore
  ) throws -> ResolvedExperiment {
    guard role == .final else { return self }
    return try finalists(
      [try variant(label).planned.label], seeds: seed.map { [$0] } ?? [], in: store)
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
  /// The learned dequantizer; nil for uniform noise, or none.
  let dequantizer: (any DequantizerConfiguration)?
  /// What the model sees of an image.
  let image: ImageShape

  init(_ variant: ExperimentSpec.Variant, in store: RunStore) throws {
    let configuration = variant.configuration
    dataset = try store.dataset(named: configuration.data.name)
    guard let train = dataset.splits.first(where: { $0.name == "train" }) else {
      throw CommandFailure("data set '\(dataset.name)' has no split 'train' to train on")
    }
    guard configuration.data.bits <= dataset.bitsPerSample else {
      throw CommandFailure(
        "variant '\(variant.label)': data.bits is \(configuration.data.bits), but the values of "
          + "'\(dataset.name)' were quantised to \(dataset.bitsPerSample) bits by their publisher; "
          + "say bits: \(dataset.bitsPerSample), or fewer", status: .usage)
    }
    image = try Self.image(of: train, as: configuration.data, label: variant.label)
    model = try ModelRegistry.configuration(from: configuration.model)
    dequantizer = try Self.dequantizer(of: configuration)
    if let reason = Self.mismatch(model, configuration.dequantization.kind) {
      throw CommandFailure("variant '\(variant.label)': \(reason)", status: .usage)
    }
    do {
      try model.validate(for: image)
      try dequantizer?.validate(for: image)
    } catch {
      throw CommandFailure("variant '\(variant.label)': \(error.description)", status: .usage)
    }
    planned = try PlannedConfiguration(
      variant, dataset: dataset, model: try ModelRegistry.section(of: model),
      dequantizer: try dequantizer.map { try DequantizerRegistry.section(of: $0) })
  }

  /// The learned dequantizer that a configuration describes; nil for uniform noise.
  static func dequantizer(
    of configuration: RunConfiguration
  ) throws -> (any DequantizerConfiguration)? {
    guard configuration.dequantization.kind == .variational else { return nil }
    return try DequantizerRegistry.configuration(
      from: configuration.dequantization.model ?? .object([:]))
  }

  /// Why a model does not go with a kind of dequantization; nil if it does.
  private static func mismatch(
    _ model: any ModelConfiguration, _ kind: DequantizationConfiguration.Kind
  ) -> String? {
    guard model.isDiscrete != (kind == .none) else { return nil }
    let type = type(of: model).type
    return model.isDiscrete
      ? "a '\(type)' is of integer pixels; set dequantization.kind to none"
      : "a '\(type)' is of real numbers; set dequantization.kind to uniform or variational"
  }

  /// Number of parameters, the dequantizer's too; nil where it takes building the model to know.
  var parameterCount: Int? {
    guard let flow = model.parameterCount(for: image) else { return nil }
    guard let dequantizer else { return flow }
    return dequantizer.parameterCount(for: image).map { flow + $0 }
  }

  /// What the model sees of a stored image.
  private static func image(
    of split: SplitRecord, as data: DataConfiguration, label: String
  ) throws -> ImageShape {
    let shortest = min(split.height, split.width)
    guard data.crop <= shortest else {
      throw CommandFailure(
        "variant '\(label)': data.crop is \(data.crop), but the images have \(split.height)×"
          + "\(split.width) pixels", status: .usage)
    }
    let size = Augmentation(data).size(height: split.height, width: split.width)
    guard data.reflectCrop < shortest else {
      throw CommandFailure(
        "variant '\(label)': data.reflect_crop is \(data.reflectCrop), but only \(shortest - 1) of "
          + "\(shortest) pixels can be mirrored in", status: .usage)
    }
    return ImageShape(channels: split.channels, height: size.height, width: size.width)
  }
}
