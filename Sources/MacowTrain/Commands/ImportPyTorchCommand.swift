import ArgumentParser
import Console
import Foundation
import Models
import PyTorchFiles
import Shards
import Torch

/// `macow-train import-pytorch`: weights that were trained elsewhere.
struct ImportPyTorchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import-pytorch",
    abstract:
      "Turns a PyTorch checkpoint of the reference into safetensors for sample and evaluate.",
    discussion: """
      The file is one that torch.save wrote (PyTorch 1.6 or newer): a state dict, or a dictionary with
      one under 'model' or 'state_dict'. Its pickle is read, never executed. Names and shapes must be
      those of the configuration: a specification, or the reference's own config.json.

      example: macow-train import-pytorch model.pt --config experiments/configs/cifar10-conv.yaml \
      --image-size 32
      """)

  @Argument(help: "The checkpoint.")
  var checkpoint: String

  @Option(help: "A specification, or a config.json of the reference.")
  var config: String

  @Option(help: "The variant's label; needed when the specification has several.")
  var variant: String?

  @Option(help: "Height and width of the images (default: those of the specification's data set).")
  var imageSize: Int?

  @Option(name: .shortAndLong, help: "The safetensors file (default: beside the checkpoint).")
  var output: String?

  @OptionGroup var store: StoreOptions

  func validate() throws {
    if let imageSize, imageSize < 1 {
      throw ValidationError("--image-size is \(imageSize), but 1 is the least")
    }
  }

  func run() throws {
    try reporting {
      let target = output ?? (checkpoint as NSString).deletingPathExtension + ".safetensors"
      guard FileManager.default.fileExists(atPath: checkpoint) else {
        throw CommandFailure("\(checkpoint): there is no such file", status: .missingInput)
      }
      guard !FileManager.default.fileExists(atPath: target) else {
        throw CommandFailure(
          "\(target): there is such a file already; choose another --output", status: .usage)
      }
      let architecture = try ImportedArchitecture(
        reading: config, variant: variant, imageSize: imageSize, store)
      try TorchLibrary.load()
      let weights = try PyTorchCheckpoint(reading: checkpoint)
      let model = try architecture.model()
      try model.store.load(from: weights)
      try refuseNonFinite(model)
      try SafetensorsFile.write(
        model.store.stateDictionary(),
        metadata: [
          "format": "pt", "source": URL(fileURLWithPath: checkpoint).lastPathComponent,
          "source_sha256": try FileDigest(path: checkpoint).sha256,
        ], to: target)
      StandardError.write(
        "\(weights.names.count) tensors, \(model.store.parameterCount) parameters\n")
      print(target)
    }
  }

  /// Weights that are no numbers would make likelihoods that are none.
  private func refuseNonFinite(_ model: FlowModel) throws {
    for entry in model.store.parameters {
      // x · 0 is 0 for a finite x, and NaN otherwise.
      let isFinite = withoutGradient { (entry.tensor * 0).sum().item() == 0 }
      guard isFinite else {
        throw CommandFailure("\(checkpoint): \(entry.name) holds numbers that are not finite")
      }
    }
  }
}
