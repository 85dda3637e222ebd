import Configurations
import Console
import Experiments
import Foundation
import Models
import Torch

/// What weights from elsewhere belong to: a model, its dequantizer, and the images it is for.
struct ImportedArchitecture {
  private let flow: any ModelConfiguration
  private let dequantizer: (any DequantizerConfiguration)?
  private let image: ImageShape

  /// Reads a specification, or a configuration of the reference (`flow`, and `dequant` if there is
  /// one, in JSON).
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - variant: The variant's label, if the specification has several.
  ///   - imageSize: Height and width of the images; nil for those of the specification's data set.
  ///   - store: Where the catalogue is.
  /// - Throws: One sentence about what does not fit.
  init(reading path: String, variant: String?, imageSize: Int?, _ store: StoreOptions) throws {
    let text: String
    do {
      text = try String(contentsOfFile: path, encoding: .utf8)
    } catch {
      throw CommandFailure("\(path): there is no such configuration", status: .missingInput)
    }
    let square = imageSize.map { ImageShape(channels: 3, height: $0, width: $0) }
    let document = try YAMLDocument(text, file: path).value
    if document["flow"] != nil {
      guard let square else {
        throw CommandFailure(
          "\(path) does not say how large the images are; say --image-size 32 or the like",
          status: .usage)
      }
      image = square
      let reference = try ReferenceConfiguration(document)
      flow = reference.flow
      dequantizer = reference.dequantizer
    } else if let square {
      let spec = try ExperimentSpec(yaml: text, file: path)
      let configuration = try Self.chosen(spec, variant).configuration
      image = square
      flow = try ModelRegistry.configuration(from: configuration.model)
      dequantizer = try ResolvedVariant.dequantizer(of: configuration)
    } else {
      let experiment = try ResolvedExperiment(reading: path, in: try store.open())
      let resolved = try experiment.variant(variant)
      image = resolved.image
      flow = resolved.model
      dequantizer = resolved.dequantizer
    }
  }

  private static func chosen(
    _ spec: ExperimentSpec, _ label: String?
  ) throws -> ExperimentSpec.Variant {
    let labels = spec.variants.map(\.label)
    guard let variant = spec.variants.first(where: { label ?? labels[0] == $0.label }),
      label != nil || labels.count == 1
    else {
      throw CommandFailure(
        "choose one of the variants with --variant: \(labels.joined(separator: ", "))",
        status: .usage)
    }
    return variant
  }

  /// The model with parameters that are still to be overwritten.
  func model() throws -> FlowModel {
    let generator = Generator(seed: 0)
    return try FlowModel(
      flow, dequantization: dequantizer, image: image, bits: 8, using: generator)
  }
}
